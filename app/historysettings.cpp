// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historysettings.h"

#include "core/base/settings.h"

namespace app {

using namespace Qt::StringLiterals;

ui::DayRule dayRule(const base::Settings& settings)
{
    ui::DayRule rule;
    const QLatin1StringView word = settings.value(base::setting::weekStart);
    if (word == "saturday"_L1)
        rule.weekStart = Qt::Saturday;
    else if (word == "monday"_L1)
        rule.weekStart = Qt::Monday;
    return rule;
}

ui::HistoryMemory readHistoryMemory(const base::Settings& settings)
{
    const QString days = settings.value(base::setting::historyDays);
    return {.days = ui::daysFromWord(days).value_or(ui::Days::Kind::Today),
        .columns = settings.value(base::setting::historyColumns),
        .saved = settings.value(base::setting::historySaved)};
}

void storeHistoryMemory(base::Settings& settings, const ui::HistoryMemory& memory)
{
    settings.set(base::setting::historyDays, ui::toWord(memory.days));
    settings.set(base::setting::historyColumns, memory.columns);
    settings.set(base::setting::historySaved, memory.saved);
}

} // namespace app
