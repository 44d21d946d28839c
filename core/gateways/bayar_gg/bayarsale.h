// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/gateway.h"

namespace gateways {

/// What the customer and the list read: the description with the bill number in it, in brackets behind it where it is
/// not there as a word already. Empty only where both are.
[[nodiscard]] QString bayarDescription(const CreateRequest& request);

/// One answer about a sale we asked for, compared with what we asked. Lives no longer than its arguments.
class BayarSale final {
public:
    BayarSale(const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response)
        : m_account(account)
        , m_request(request)
        , m_response(response)
    {
    }

    /// Errors: those of BayarGg::readCreated that follow readBayarAnswer.
    [[nodiscard]] base::Result<Created> created(const base::Json& answer) const;
    /// Errors: those of BayarGg::readFound that follow readBayarAnswer.
    [[nodiscard]] base::Result<std::optional<Created>> found(const BayarPage& page) const;

private:
    /// Page, figures, times and oddities of one payment.
    [[nodiscard]] base::Result<Created> adopted(const BayarPayment& payment) const;
    /// Takes a QRIS of the answer over where it can be shown.
    [[nodiscard]] base::Result<> takeQris(const base::Json& holder, Created& created) const;
    /// When a row was made, measured by the gateway's own clock where it names the time, else by ours, which may be
    /// wrong, as the account's zone may be.
    enum class Made : std::uint8_t { Then, Unclear, LongBefore };
    [[nodiscard]] Made made(const BayarPayment& row) const;
    [[nodiscard]] bool mayBeOurs(const BayarPayment& row) const;
    [[nodiscard]] QString method() const;
    [[nodiscard]] tl::unexpected<base::Error> contradiction(const QString& code, const QString& what) const;

    const AccountProfile& m_account;
    const CreateRequest& m_request;
    const net::HttpResponse& m_response;
};

} // namespace gateways
