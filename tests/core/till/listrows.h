// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"
#include "core/net/requestlog.h"
#include "tests/support/faketransport.h"

/// Answers of bayar.gg's list, for tests.
namespace listrows {

using support::FakeTransport;

class NoLog final : public net::RequestLog {
public:
    void record(const net::RequestRecord& /*record*/) override { }
};

inline money::Money rupiah(qint64 amount)
{
    return money::Money::fromMinor(amount, money::Currency::Idr).value();
}

/// A row of the list; `more` begins with a comma.
inline QByteArray row(const QByteArray& invoice, const QByteArray& status, const QByteArray& more = {})
{
    return R"({"invoice_id":")" + invoice + R"(","amount":50000,"final_amount":50347,"status":")" + status
        + R"(","payment_method":"gopay_qris","created_at":"2026-01-15 09:50:00")" + more + '}';
}

inline FakeTransport::Answer page(const QByteArrayList& rows, int pages = 1)
{
    return FakeTransport::json(R"({"success":true,"data":[)" + rows.join(',') + R"(],"pagination":{"total_pages":)"
        + QByteArray::number(pages) + "}}");
}

} // namespace listrows
