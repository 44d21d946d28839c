// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/ledger/filter.h"
#include "ui/history/daterange.h"

#include <QList>
#include <QString>

namespace ui {

/// The filter as a person has it before them: its days stay "this week" and become moments when the list is read.
struct HistoryFilter {
    Days days = {};
    ledger::Filter conditions = {}; ///< without createdFrom and createdBefore

    [[nodiscard]] ledger::Filter at(const QDateTime& nowUtc, const DayRule& rule) const;
    /// Closed sales that got no money (expired, cancelled, failed) are left out: every other state is chosen.
    [[nodiscard]] bool hidesClutter() const;
    /// With all states where it is not hidden.
    [[nodiscard]] HistoryFilter withClutterHidden(bool isHidden) const;
    [[nodiscard]] bool selectsAll() const { return *this == HistoryFilter(); }
    friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

/// A filter somebody gave a name.
struct SavedFilter {
    static constexpr int LongestName = 60;
    QString name; ///< 1 to LongestName signs, without blanks around it
    HistoryFilter filter;

    /// {"name":"…","days":"week","filter":{…}}; chosen days are {"first":"2026-01-01","last":"2026-01-31"}.
    void write(base::JsonWriter& out) const;
    /// Strict, as ledger::filterFromJson(): error "schema".
    [[nodiscard]] static base::Result<SavedFilter> fromJson(const base::Json& value);
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};

/// The saved filters of a shop by name, in the order of the alphabet, as one JSON text of the settings. What a later
/// Paydesk wrote and this one cannot read is not shown, and stays in the text.
class SavedFilters final {
public:
    static constexpr int Most = 40;
    static constexpr int LongestText = 16 * 1024; ///< signs the settings have room for

    [[nodiscard]] static SavedFilters fromText(const QString& text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] const QList<SavedFilter>& all() const { return m_filters; }
    [[nodiscard]] const SavedFilter* find(const QString& name) const;
    /// False when there are `Most` already, or the text would be too long. One of the same name is replaced; upper and
    /// lower case are the same.
    bool put(const SavedFilter& filter);
    void remove(const QString& name);
    /// False when another one has that name.
    bool rename(const QString& from, const QString& to);

private:
    QList<SavedFilter> m_filters;
    QList<base::Json> m_unread;
};

} // namespace ui
