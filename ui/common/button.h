// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QPushButton>

namespace ui {

class Appearance;

/// A button with icon, word and its key printed on it. The visible box stands `focusMargin` inside the widget.
/// An access key comes with the translation: "&Save".
class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Primary, ///< ink; one a view
        Normal,
        Danger,
        Quiet, ///< no edge; status bar and the like
        Notice, ///< the same in amber: what needs a look
    };
    enum class Size : std::uint8_t {
        Small, ///< 26 high
        Normal, ///< 40
        Big, ///< 64 or whatever the layout gives
    };

    Button(const Appearance& appearance, Kind kind, QWidget* parent = nullptr);
    Button(const Appearance& appearance, Kind kind, Size size, QWidget* parent = nullptr);

    void setSymbol(Icon icon);
    /// Only prints the key; the shortcut itself belongs to the page.
    void setKeyCap(const QString& key);
    void setKind(Kind kind);
    [[nodiscard]] const QString& keyCap() const { return m_keyCap; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Enter presses it as the space bar does; outside of dialogs QPushButton would leave that to the page.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] QRectF box() const;
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] int contentWidth() const;
    void paintContent(class QPainter& painter, const QColor& color) const;

    const Appearance& m_appearance;
    Kind m_kind;
    Size m_size;
    Icon m_symbol = Icon::None;
    QString m_keyCap;
};

} // namespace ui
