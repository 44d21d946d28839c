// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/detailfacts.h"

#include <QWidget>

namespace ui {

class Appearance;
class Button;
class PlainLabel;
class QrView;

/// The code of a sale, folded away: the picture again, and what it says by name. Nothing for a sale without a code. It
/// carries `focusMargin` around its boxes at both sides.
class CodePart final : public QWidget {
    Q_OBJECT

public:
    explicit CodePart(const Appearance& appearance, QWidget* parent = nullptr);

    void setCode(const QString& payload, const DetailFacts::Manner& manner);
    /// A customer could still pay the picture: what stands against that, a sentence above it; empty: nothing does.
    void setWarning(const QString& sentence);
    void fold();
    [[nodiscard]] const FactTable& contents() const { return *m_contents; }

signals:
    void unfolded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void showContents();
    void retranslate();

    const Appearance& m_appearance;
    QString m_payload;
    DetailFacts::Manner m_manner;
    Button* m_pictureButton;
    Button* m_contentsButton;
    PlainLabel* m_warning;
    QrView* m_picture;
    FactTable* m_contents;
};

} // namespace ui
