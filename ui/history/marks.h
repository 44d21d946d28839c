// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace ui {

/// The payments a person marked for something to be done with them all. Of a whole list not its rows are kept, only
/// the few that were taken out again.
struct Marks {
    bool wholeList = false;
    QSet<QString> ids; ///< marked; of a whole list: not marked

    [[nodiscard]] bool contains(const QString& id) const { return ids.contains(id) != wholeList; }
    [[nodiscard]] bool isEmpty() const { return !wholeList && ids.isEmpty(); }
    /// Of a list of that many payments.
    [[nodiscard]] qint64 count(qint64 payments) const { return wholeList ? payments - ids.size() : ids.size(); }

    void set(const QString& id, bool marked)
    {
        if (marked != wholeList)
            ids.insert(id);
        else
            ids.remove(id);
    }
    friend bool operator==(const Marks&, const Marks&) = default;
};

} // namespace ui
