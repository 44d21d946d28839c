// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

namespace ui {

/// The place of a page that is made when it is first shown, so that the window starts with what it shows.
class OnDemandPage final : public QWidget {
    Q_OBJECT

public:
    /// `make` is called once; what it gives is owned by this.
    explicit OnDemandPage(std::function<QWidget*()> make, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::function<QWidget*()> m_make;
};

} // namespace ui
