// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountrecord.h"

#include <QWidget>

class QPainter;

namespace ui {

class Appearance;
struct Theme;

/// What kind of money an account takes: drawing, word and look, never alike. Practice is violet and hatched, the
/// sandbox a dashed edge, real money ink.
class ModePill final : public QWidget {
    Q_OBJECT

public:
    explicit ModePill(const Appearance& appearance, QWidget* parent = nullptr);

    void setMode(accounts::Mode mode);
    [[nodiscard]] accounts::Mode mode() const { return m_mode; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void named();

    const Appearance& m_appearance;
    accounts::Mode m_mode = accounts::Mode::Practice;
};

} // namespace ui
