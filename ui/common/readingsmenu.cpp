// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/readingsmenu.h"

#include "core/money/moneyformat.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

QMenu* newReadingsMenu(const std::vector<money::Money>& readings, money::Digits digits,
    const std::function<void(money::Money)>& take, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setAccessibleName(QCoreApplication::translate("ui::MoneyField", "Amounts the text may mean"));
    for (const money::Money reading : readings) {
        const QString shown = money::format(reading, money::CurrencyMark::Code, digits);
        QObject::connect(menu->addAction(shown), &QAction::triggered, menu, [take, reading] { take(reading); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    return menu;
}

} // namespace ui
