// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bakong_gateway/generatedimage.h"
#include "core/gateways/gateway.h"

namespace gateways {

/// KHQR over REST with an API key (contracts/bakong-gateway.md). Stateless; any thread.
///
/// The client adds User-Agent and keeps redirects manual; a 404 is reported, never tried at another path (BG-R8).
class BakongGateway final : public Gateway {
public:
    /// Name of the one credential.
    static constexpr QLatin1StringView ApiKey{"api_key"};

    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] const AccountNeeds& accountNeeds() const override;
    [[nodiscard]] const PollProfile& pollProfile() const override;
    /// Dynamic: a check. Static: nothing but a signed notification exists.
    [[nodiscard]] payments::Evidence paidNeeds(bool isStatic) const override;
    [[nodiscard]] QList<MethodOffer> offers(
        const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers = {}) const override;

    /// generate. Amount and currency in the request's money (USD, KHR); a zero amount leaves `amount` out: a static
    /// code. Errors: auth (api_key_missing), validation (api_key_characters, amount_syntax, amount_minimum below 100
    /// riel, KHQR_n at the field: 1 3 6 account, 2 7 name, 10 bill number, 28 currency).
    [[nodiscard]] base::Result<net::HttpRequest> createRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const override;
    [[nodiscard]] base::Result<Created> readCreated(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const override;

    /// generate-image: as generate, with a picture. `readCreated` reads its code, `readImage` its picture. Further
    /// error: validation width_range.
    [[nodiscard]] base::Result<net::HttpRequest> imageRequest(const AccountProfile& account,
        const Credentials& credentials, const CreateRequest& request, ImageFormat format, int width) const;
    /// Errors as of readCreated; a picture that cannot be used is none of the payment's trouble: draw the code instead.
    [[nodiscard]] base::Result<GeneratedImage> readImage(const net::HttpResponse& response) const;

    /// check or check-with-poll. Errors: as above for the key; unsupported (static_code) without asking.
    [[nodiscard]] base::Result<net::HttpRequest> checkRequest(
        const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const override;
    /// COMPLETED is compared in currency (another one: protocol), amount and receiver (reported for the state table).
    /// A receiver that was not sent does not agree.
    [[nodiscard]] base::Result<payments::Observation> readChecked(
        const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const override;

    /// Generating moves no money.
    [[nodiscard]] bool createIsRepeatable() const override { return true; }
    /// Without the bill number where it was refused (BG-R9); the account then turns `acceptsBillNumber` off.
    [[nodiscard]] std::optional<CreateRequest> withoutRefusedPart(
        const CreateRequest& request, const base::Error& error) const override;
    [[nodiscard]] std::optional<RateWindow> rateWindow(
        const net::HttpResponse& response, const QDateTime& receivedAt) const override;
};

} // namespace gateways
