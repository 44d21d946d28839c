// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/reading.h"
#include "ui/history/marks.h"

#include <QObject>
#include <functional>

namespace ui {

/// Goes through the marked payments of a list, as they are now, a handful at a time and only as far as somebody takes
/// them: memory does not grow with the list. In its order where the whole list is marked, else in none. GUI thread.
class MarkedWalk final : public QObject {
    Q_OBJECT

public:
    static constexpr int Handful = 100;

    /// `reading` outlives this.
    MarkedWalk(ledger::Reading& reading, const ledger::Reading::List& list, const Marks& marks, QObject* parent);

    /// Answered by found() or, in the end, by ended(). Nothing while an answer is under way.
    void next();

signals:
    void found(const QList<payments::Payment>& payments); ///< never empty
    void ended();
    void failed(const base::Error& error);

private:
    void nextPage();
    void nextOnes();

    ledger::Reading& m_reading;
    ledger::Reading::Page m_page;
    const Marks m_marks;
    QStringList m_left; ///< marked one by one, not read yet
    QList<payments::Payment> m_read;
    qsizetype m_awaited = 0;
    bool m_isAsking = false;
    bool m_isAtEnd = false;
    std::optional<base::Error> m_error;
};

} // namespace ui
