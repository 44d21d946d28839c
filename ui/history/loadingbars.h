// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;

/// Where rows will stand while the first page is read: still bars at row height.
class LoadingBars final : public QWidget {
    Q_OBJECT

public:
    explicit LoadingBars(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void named();

    const Appearance& m_appearance;
};

} // namespace ui
