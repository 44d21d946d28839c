// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bayar_gg/bayarpayment.h"
#include "core/gateways/gateway.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace gateways {

/// Which payments list-payments is asked for (contracts/bayar-gg.md section 2.3). Empty members filter nothing.
struct BayarListFilter {
    static constexpr int MostRows = 100;

    QString search = {}; ///< in invoice, description, customer's name, e-mail and phone
    QString status = {}; ///< pending, paid, expired, cancelled
    QString method = {}; ///< as asked for at create
    QString paidVia = {}; ///< really used, of paid ones
    std::optional<QDate> from = {}; ///< a day in the account's zone, inclusive
    std::optional<QDate> to = {}; ///< inclusive
    int page = 1;
    int limit = MostRows; ///< 1 to MostRows

    /// Errors (validation): list_page, list_limit, list_days (`to` before `from`); those of bayarGet.
    [[nodiscard]] base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials) const;
};

/// One page of the list. Pages shift while payments arrive: the caller asks for page after page until `isLast`, and
/// keeps the first row of each invoice.
struct BayarPage {
    QList<BayarPayment> payments;
    qsizetype unreadable = 0; ///< rows without an invoice, or that are none
    int page = 1;
    std::optional<int> totalPages;
    std::optional<qint64> total; ///< payments on all pages

    [[nodiscard]] bool isLast() const
    {
        return (payments.isEmpty() && unreadable == 0) || (totalPages && page >= *totalPages);
    }

    /// `asked` is the page that was asked for. Errors: those of readBayarAnswer; protocol without `data`.
    [[nodiscard]] static base::Result<BayarPage> read(
        const AccountProfile& account, const net::HttpResponse& response, int asked = 1);
};

} // namespace gateways
