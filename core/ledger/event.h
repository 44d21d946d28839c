// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/paymentrow.h"
#include "core/payments/payment.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace ledger {

/// The words of events.kind. An observation's kind is what was said.
namespace kind {

using namespace Qt::StringLiterals;

inline constexpr auto draft = "draft"_L1;
inline constexpr auto created = "created"_L1;
inline constexpr auto refused = "refused"_L1;
inline constexpr auto noAnswer = "no_answer"_L1;
inline constexpr auto open = "open"_L1;
inline constexpr auto processing = "processing"_L1;
inline constexpr auto paid = "paid"_L1;
inline constexpr auto failed = "failed"_L1;
inline constexpr auto expired = "expired"_L1;
inline constexpr auto cancelled = "cancelled"_L1;
inline constexpr auto refunded = "refunded"_L1; ///< detail "refunded" and "refunded_currency": how much this time
inline constexpr auto marked = "marked"_L1;
inline constexpr auto noted = "noted"_L1;
inline constexpr auto listed = "listed"_L1; ///< a payment of the gateway's list that was not in this ledger
/// Money that came by the static code of another sale, a payment of its own: "remark" by_code S-12, the other's number.
inline constexpr auto arrived = "arrived"_L1;
/// The number the gateway finds the payment by was given (PP-R4), or went to another sale: "remark" number_to S-12,
/// there number_from S-7.
inline constexpr auto numbered = "numbered"_L1;
inline constexpr auto imported = "imported"_L1; ///< detail "import": the import's id; "remark" number_was S-7; "file"
inline constexpr auto withdrawn = "withdrawn"_L1; ///< an import was undone: from here on there is no such payment
/// A slip is about to be drawn: detail "attempt" (an id of its own), "medium", "slip" ("receipt" or "notice") and
/// "copy", see prints.h. Changes no column.
inline constexpr auto printed = "printed"_L1;
inline constexpr auto unprinted = "unprinted"_L1; ///< nothing came of it; detail "attempt"
inline constexpr auto acknowledged = "acknowledged"_L1;
inline constexpr auto rebuilt = "rebuilt"_L1;
inline constexpr auto skipped = "skipped"_L1; ///< detail "number": sales are numbered above it

} // namespace kind

/// One row of the chain. `detail` is a JSON object: "changes" holds the payment's columns that became different (times
/// in epoch milliseconds, amounts in storage units); the other members say why ("evidence", "reason",
/// "transaction_id", "decision": a word of payments::Decision).
struct Event {
    qint64 row = 0; ///< 1, 2, 3, … without gaps
    QString paymentId; ///< empty for events of the whole ledger
    QString kind;
    QByteArray detail;
    QString actor; ///< person, or "Paydesk" for what the program saw by itself
    QDateTime at; ///< UTC
    QString sourceKey; ///< unique where not empty: the gateway's own id of the message
    QByteArray previous; ///< hash of the row before
    QByteArray hash;
};

/// SHA-256 over the hash before and every column, each with its length in front so that no two rows read the same.
[[nodiscard]] QByteArray hashOf(const Event& event);
/// What the first event continues.
[[nodiscard]] QByteArray firstHash(const QString& ledgerId);

[[nodiscard]] const QByteArray& eventColumns();
[[nodiscard]] Event readEvent(const Statement& statement);

/// The row of the payment after this event; the actor of the first is the sale's cashier, where it names no other.
/// Row() where it was withdrawn: there is no such payment then. Error ledger_damaged for a detail that cannot be read.
[[nodiscard]] base::Result<Row> rowAfter(const Row& before, const Event& event);

/// What the event changed, for a timeline; nullopt where it left the column as it was.
[[nodiscard]] std::optional<payments::State> stateIn(const Event& event);
[[nodiscard]] std::optional<payments::Exception> exceptionIn(const Event& event);
[[nodiscard]] std::optional<payments::Evidence> evidenceIn(const Event& event);
/// A text member of the detail ("reason", "note", "transaction_id"); empty without one.
[[nodiscard]] QString textIn(const Event& event, QStringView member);

} // namespace ledger
