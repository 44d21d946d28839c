// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QWidget>

class QButtonGroup;

namespace ui {

class Appearance;
class RailButton;
class ShopBadge;

/// The ways to the screens that exist, left of every page. 208 wide with words, 64 without.
/// Tab reaches it, the arrow keys move along it, Enter or Space goes there.
class Rail final : public QWidget {
    Q_OBJECT

public:
    enum class Part : std::uint8_t { Screens, Foot };

    explicit Rail(const Appearance& appearance, QWidget* parent = nullptr);

    /// A screen (checkable, exclusive) or, with `checkable` false, something that opens over it. Rail owns the button.
    RailButton* add(Part part, Icon icon, const QString& key, bool checkable = true);
    [[nodiscard]] ShopBadge& badge() { return *m_badge; }
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void moveFocus(const QObject* from, int step);

    const Appearance& m_appearance;
    ShopBadge* m_badge;
    QButtonGroup* m_group;
    QList<RailButton*> m_screens;
    QList<RailButton*> m_foot;
    bool m_narrow = false;
};

} // namespace ui
