// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/common/type.h"

#include <QTextLayout>
#include <QWidget>

namespace ui {

class Appearance;

/// The one label class (R37). Whatever it is given is drawn as plain text: no markup, no mnemonics, no files read.
/// It sets its own line height (Khmer stacks need more) and cuts with an ellipsis instead of clipping.
/// Data from outside goes through base's outside-text functions first; here it is only drawn.
class PlainLabel final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    PlainLabel(const Appearance& appearance, TypeRole role, QWidget* parent = nullptr);
    PlainLabel(const Appearance& appearance, TypeRole role, Tone tone, QWidget* parent = nullptr);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// '\n' starts a new line. The text is also the accessible name unless one was set.
    void setText(const QString& text);
    void setRole(TypeRole role);
    void setTone(Tone tone);
    /// A colour outside the theme, for the customer's side and the ink panel.
    void setFixedColor(const QColor& color);
    void setWeight(Weight weight);
    void setAlignment(Qt::Alignment alignment);
    /// Off (default): one line, cut by `setElide`. On: as many lines as needed, up to `setMaximumLines`.
    void setWrap(bool wrap);
    /// Qt::ElideMiddle for references and hashes, Qt::ElideRight (default) for names; amounts are never cut.
    void setElide(Qt::TextElideMode mode);
    void setMaximumLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wrap; }
    [[nodiscard]] int heightForWidth(int width) const override;

    /// What is on screen now, after cutting; lines joined by '\n'. For tests and accessibility.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString text;
        int width;
    };
    [[nodiscard]] QList<Line> lines(int width) const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] int lineStep() const;
    void textChanged();

    const Appearance& m_appearance;
    QString m_text;
    TypeRole m_role;
    Tone m_tone = Tone::Text;
    Weight m_weight = Weight::OfRole;
    QColor m_fixedColor;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    bool m_wrap = false;
    int m_maximumLines = 0;
};

} // namespace ui
