// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/gateways/bayar_gg/qriscomparison.h"
#include "core/gateways/paymentlist.h"
#include "core/gateways/reportedfigures.h"
#include "core/ledger/records.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <variant>

/// What a person wants to know of an account's service, and what it says. Nothing of this changes the ledger.
namespace till {

/// One page of the payments the service lists.
struct PageQuestion {
    gateways::ListFilter filter = {};
    int number = 1; ///< from 1
};

/// What the service counts of a period.
struct FiguresQuestion {
    gateways::FiguresPeriod period = gateways::FiguresPeriod::All;
};

/// What the service reads in a QRIS, and makes of it where there is a `nominal`.
struct QrisQuestion {
    QString source; ///< the text of the code
    QByteArray picture = {}; ///< of it, which the service gets in place of the text to convert; empty: none
    std::optional<money::Money> nominal = {};
};

struct ServiceQuestion {
    QString account;
    std::variant<PageQuestion, FiguresQuestion, QrisQuestion> what;
};

struct PageAnswer {
    struct Row {
        enum class Standing : std::uint8_t {
            Same, ///< in the ledger, and the list says nothing new
            News, ///< in the ledger, which does not know yet what the list says
            Missing, ///< not in the ledger, and can be taken over
            Open, ///< not in the ledger, and not over: taken over once it is
            NoPrice, ///< not in the ledger, and cannot be taken over
        };
        gateways::ListedPayment theirs;
        std::optional<payments::Payment> ours;
        Standing standing = Standing::Same;
    };
    QList<Row> rows; ///< each payment once
    qsizetype unreadable = 0; ///< rows that name no payment, or a status nobody knows
    std::optional<qint64> total; ///< on all pages
    bool isLast = true;
};

struct FiguresAnswer {
    gateways::ReportedFigures theirs;
    QList<ledger::Sum> ours; ///< of the same period
    std::optional<QDateTime> since; ///< UTC, its first moment; nullopt: all times
};

struct QrisAnswer {
    std::optional<gateways::QrisFacts> facts; ///< the service's
    QStringList factTags; ///< root fields it reads otherwise than Paydesk ("59")
    std::optional<gateways::QrisComparison> comparison; ///< with a nominal
};

struct ServiceAnswer {
    ServiceQuestion question;
    /// Errors: account_unknown; those of Gateway (unsupported where there is nothing to ask), of the line, the ledger.
    base::Result<std::variant<PageAnswer, FiguresAnswer, QrisAnswer>> said = {};
    QDateTime at = {}; ///< UTC, when it was told
};

} // namespace till
