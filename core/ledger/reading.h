// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/ledger/event.h"

#include <QList>
#include <functional>
#include <optional>

class QObject;

namespace ledger {

/// Reading without waiting: every call returns at once, and `answer` is called later, on the thread of the caller. Not
/// at all when `context`, which lives on that thread too, is gone by then. Answers come in the order of the calls.
/// What is read are committed rows (R5); errors are those of Reader and Records.
class Reading {
public:
    template <class T>
    using Answer = std::function<void(const base::Result<T>&)>;

    virtual ~Reading() = default;
    /// As Records::latest(): newest first, below sale number `before` when it is given.
    virtual void latest(
        QObject* context, int count, std::optional<qint64> before, Answer<QList<payments::Payment>> answer) = 0;
    /// As Records::timeline(): oldest first.
    virtual void timeline(QObject* context, const QString& paymentId, Answer<QList<Event>> answer) = 0;
    virtual void byId(QObject* context, const QString& paymentId, Answer<std::optional<payments::Payment>> answer) = 0;
};

} // namespace ledger
