// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

class Appearance;

/// A choice with its name and a sentence what it is for. Checkable: alone it is a yes or no, in an exclusive
/// QButtonGroup one of several. The visible box stands `focusMargin` inside the widget.
class FormatRow final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark : std::uint8_t {
        OneOf, ///< a ring
        YesNo, ///< a box
    };
    FormatRow(const Appearance& appearance, Mark mark, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] QRectF box() const;
    void paintMark(QPainter& painter, const QRectF& place) const;

    const Appearance& m_appearance;
    Mark m_mark;
    QString m_sentence;
};

} // namespace ui
