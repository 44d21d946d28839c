// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

namespace gateways {

/// A payment link of Pakhi Pay (contracts/pakhi-pay.md). Stateless; any thread.
///
/// Creating gives a page and no number (PP-R4): the `gatewayId` of a payment is the transaction number, from the
/// customer, a return page or a notice, and until it is known there is nothing to ask by. Creating is never repeated by
/// itself. Both addresses end with a slash: an answer that sends elsewhere means that the account's address is wrong.
/// Money is of the account's currency (PP-R6).
class PakhiPay final : public Gateway {
public:
    /// Name of the one credential, the key of a brand.
    static constexpr QLatin1StringView ApiKey{"api_key"};

    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] const AccountNeeds& accountNeeds() const override;
    [[nodiscard]] const PollProfile& pollProfile() const override;
    [[nodiscard]] payments::Evidence paidNeeds(bool isStatic) const override;
    [[nodiscard]] QList<MethodOffer> offers(
        const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers = {}) const override;

    /// create. `billNumber` is the order_id, another one for each attempt. Name and e-mail are the request's customer,
    /// else the account's walkIn. Errors: auth (api_key_missing), validation (api_key_characters; those of
    /// faultOfLinkSale; customer_missing, customer_name: over 100 signs or hidden ones, customer_email).
    [[nodiscard]] base::Result<net::HttpRequest> createRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const override;
    /// The gatewayId stays empty. Validation (refused) with the service's message where `status` is not 1.
    [[nodiscard]] base::Result<Created> readCreated(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const override;

    /// verify, with the transaction number as it was typed (blanks around it dropped) and our amount. Errors: as above
    /// for the key; unsupported (transaction_id_needed) before the number is known; validation (transaction_id: not 1
    /// to 64 of A-Z a-z 0-9 "-").
    [[nodiscard]] base::Result<net::HttpRequest> checkRequest(
        const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const override;
    /// Paid needs both values, `status` 1 and `message` "completed" (PP-R3); the amount is then the one we asked about.
    /// `status` 1 with another message is Open. Else a message that names a state suggests it, and any other says
    /// nothing about the payment: not_confirmed (not_verified) with that message.
    [[nodiscard]] base::Result<payments::Observation> readChecked(
        const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const override;

    [[nodiscard]] bool createIsRepeatable() const override { return false; }
    /// None is documented; taken where one comes.
    [[nodiscard]] std::optional<RateWindow> rateWindow(
        const net::HttpResponse& response, const QDateTime& receivedAt) const override;
};

} // namespace gateways
