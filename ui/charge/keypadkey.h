// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>

namespace ui {

class Appearance;

/// One key of the keypad. Takes no focus: the amount keeps it, and a numpad does the same by touch.
class KeypadKey final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : std::uint8_t {
        Digit, ///< 30 px on surface
        Function, ///< 20 px on sunken
        Quick, ///< an amount, 17 px on sunken, no key edge
        Primary, ///< ink, with its key printed: the one primary button of the page
    };

    KeypadKey(const Appearance& appearance, Kind kind, QWidget* parent = nullptr);

    void setSymbol(Icon icon);
    void setKeyCap(const QString& key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont keyFont() const;

    const Appearance& m_appearance;
    Kind m_kind;
    Icon m_symbol = Icon::None;
    QString m_keyCap;
};

} // namespace ui
