// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

namespace gateways {

/// bKash on a page of bdQuickPay (contracts/bdquickpay.md). Stateless; any thread.
///
/// Amounts are BDT with two decimals at most (BQ-R8). Creating is not idempotent: it is never repeated by itself
/// (BQ-R11). A payment is paid by verify alone (BQ-R2); what brings the customer back to a return page is a hint to
/// verify now.
class BdQuickPay final : public Gateway {
public:
    /// Names of the two credentials.
    static constexpr QLatin1StringView AppKey{"app_key"};
    static constexpr QLatin1StringView SecretKey{"secret_key"};

    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] const AccountNeeds& accountNeeds() const override;
    [[nodiscard]] const PollProfile& pollProfile() const override;
    [[nodiscard]] payments::Evidence paidNeeds(bool isStatic) const override;
    [[nodiscard]] QList<MethodOffer> offers(
        const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers = {}) const override;

    /// /payment/create. `billNumber` is the customer_reference and has to be another one for each attempt. Errors: auth
    /// (app_key_missing, secret_key_missing), validation (their _characters; those of faultOfLinkSale; metadata_names:
    /// empty or twice).
    [[nodiscard]] base::Result<net::HttpRequest> createRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const override;
    /// Protocol too for another amount or reference than ours (R45).
    [[nodiscard]] base::Result<Created> readCreated(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const override;

    /// /payment/verify. Errors: as above for the keys; unsupported (no_invoice) where the create brought none.
    [[nodiscard]] base::Result<net::HttpRequest> checkRequest(
        const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const override;
    /// Completed is paid with the amount that disagrees where one does; without a transaction, or with one that is not
    /// completed, paid without an amount: for a person to look at. `failed` is a timeout or another amount, in which
    /// case the customer did pay (BQ-R3).
    [[nodiscard]] base::Result<payments::Observation> readChecked(
        const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const override;

    [[nodiscard]] bool createIsRepeatable() const override { return false; }
    /// None is documented; taken where one comes.
    [[nodiscard]] std::optional<RateWindow> rateWindow(
        const net::HttpResponse& response, const QDateTime& receivedAt) const override;
};

} // namespace gateways
