// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/gateways/customer.h"

#include <QList>

namespace accounts {

/// Customers whose name, e-mail or phone was typed for a sale, to be offered again. They are personal data of others
/// (reference/security-and-reliability.md, assets): they live in one file of the data folder that its owner alone
/// reads, never in the ledger, its backups, exports, settings or a log, and go when a person says so. Kept only where
/// the shop's setting (base::setting::rememberCustomers) says so.
struct RememberedCustomers {
    static constexpr qsizetype Most = 200;
    static constexpr qsizetype LongestText = 200; ///< longer names, e-mails and phones are not kept

    QList<gateways::Customer> customers; ///< latest use first

    /// Puts `customer` in front, in place of the same one before: of equal e-mail, else phone, else name, whatever case
    /// and blanks, where neither side names another. The oldest go beyond Most. False: there is nothing to keep.
    bool remember(const gateways::Customer& customer);
    /// The one that says the same, if it is there.
    void forget(const gateways::Customer& customer);
    /// Those of whom a word of the name, or the e-mail, or the phone without its signs, begins like `typed`; all for an
    /// empty text.
    [[nodiscard]] QList<gateways::Customer> matching(const QString& typed) const;

    /// Strict: what text() writes. Errors: those of Json.
    [[nodiscard]] static base::Result<RememberedCustomers> parse(QByteArrayView text);
    [[nodiscard]] QByteArray text() const;
};

/// None where there is no file. Errors (storage): customers_link, customers_unreadable. One that is damaged is none
/// too: the next write replaces it.
[[nodiscard]] base::Result<RememberedCustomers> readCustomers(const QString& file);

/// Replaces the file in one step, readable by its owner only; an empty list takes it away. Errors (storage):
/// customers_link, customers_unsaved.
[[nodiscard]] base::Result<> writeCustomers(const QString& file, const RememberedCustomers& customers);

} // namespace accounts
