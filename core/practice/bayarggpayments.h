// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/practice/bayarggreply.h"
#include "core/practice/practicebank.h"

#include <QUrl>
#include <set>

namespace practice::bayar {

/// Names under which a payment keeps what bayar.gg was sent; the customer's data under the contract's own.
inline constexpr QLatin1StringView Method{"payment_method"};
inline constexpr QLatin1StringView PaidVia{"paid_via"};
inline constexpr QLatin1StringView Converted{"qris_string"}; ///< with the final amount
inline constexpr QLatin1StringView RedirectUrl{"redirect_url"};
inline constexpr QLatin1StringView Subscribed{"subscribed"}; ///< "true" where the key has a subscription

/// The payments of the practice bayar.gg: create, check, list and statistics (contracts/bayar-gg.md sections 2 and
/// 3.3). On the bank's thread.
class Payments final {
public:
    static constexpr qint64 LeastRupiah = 1000;
    static constexpr qint64 MostRupiahByQris = 500'000;
    static constexpr int MostUniqueCode = 999;

    /// `bank` outlives this.
    explicit Payments(PracticeBank& bank)
        : m_bank(bank)
    {
    }

    /// Times are told as of this zone, which no answer names (BY-R6).
    void setZone(std::chrono::minutes fromUtc) { m_zone = fromUtc; }

    [[nodiscard]] net::HttpResponse create(const RequestFields& fields, bool subscribed, const QUrl& origin);
    [[nodiscard]] net::HttpResponse check(const QString& invoice) const;
    [[nodiscard]] net::HttpResponse list(const RequestFields& query) const;
    [[nodiscard]] net::HttpResponse statistics(const RequestFields& query) const;

    /// The way it was really paid, as far as bayar.gg knows.
    [[nodiscard]] static QString paidVia(const PracticePayment& payment);
    /// "pending", "paid", "expired" or "cancelled". Where the attempt failed: expired. OVO matches by the exact amount
    /// only: any other is never seen (section 9).
    [[nodiscard]] QLatin1StringView statusOf(const PracticePayment& payment) const;

private:
    [[nodiscard]] std::optional<int> freeUniqueCode(money::Money amount);
    [[nodiscard]] QString localTime(const QDateTime& utc) const;
    [[nodiscard]] QDate localDate(const QDateTime& utc) const;
    [[nodiscard]] QByteArray createdBody(const PracticePayment& payment, const QUrl& origin) const;
    void writeRow(base::JsonWriter& out, const PracticePayment& payment) const;

    PracticeBank& m_bank;
    std::chrono::minutes m_zone{7 * 60};
};

} // namespace practice::bayar
