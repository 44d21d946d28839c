// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSlider>

namespace ui {

class Appearance;

/// 0 to 100 per cent in steps of 5, painted as our other controls.
class VolumeSlider final : public QSlider {
    Q_OBJECT

public:
    explicit VolumeSlider(const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& m_appearance;
};

} // namespace ui
