// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/languages.h"
#include "ui/common/state.h"
#include "ui/history/savedfilters.h"

#include <QCoreApplication>
#include <QHash>
#include <functional>

namespace ui {

class Appearance;

/// A filter in the words of the screen, translated; what came from outside is made safe for plain labels.
class FilterWords final {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    /// One condition and how the filter is without it.
    struct Term {
        QString text;
        HistoryFilter without;
    };

    /// By reference, all outlive this.
    FilterWords(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, const DayRule& rule);

    /// What people call the accounts, by id; others show the id.
    void setAccountNames(const QHash<QString, QString>& names) { m_accountNames = names; }

    /// Every condition one by one, the days first.
    [[nodiscard]] QList<Term> terms(const HistoryFilter& filter) const;
    /// All of them in one line: "Today · Paid · Late"; empty for everything.
    [[nodiscard]] QString line(const HistoryFilter& filter) const;

    [[nodiscard]] QString days(const Days& days) const;
    [[nodiscard]] QString account(const QString& id) const;
    [[nodiscard]] static QString state(payments::State state);
    [[nodiscard]] static QString exception(payments::Exception exception);
    /// The one shape people see; nullopt for "nothing odd".
    [[nodiscard]] static ui::State shape(payments::State state);
    [[nodiscard]] static std::optional<ui::State> shape(payments::Exception exception);
    [[nodiscard]] static QString needsAttention() { return tr("Needs a look"); }
    [[nodiscard]] static QString hasNote() { return tr("Has a note"); }

private:
    [[nodiscard]] QString day(const QDate& day) const;

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    const DayRule m_rule;
    QHash<QString, QString> m_accountNames;
};

} // namespace ui
