// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace ui {

/// A menu that stays open while a person ticks: a press or Space on an entry with a box changes it and no more. Enter
/// changes it and closes the menu, as everything does on entries without a box.
class TickMenu final : public QMenu {
    Q_OBJECT

public:
    explicit TickMenu(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* m_pressed = nullptr; ///< with a box; not owned, compared alone
};

} // namespace ui
