// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

namespace gateways {

/// QRIS, GoPay, BRI and OVO at bayar.gg (contracts/bayar-gg.md). Stateless; any thread.
///
/// The other calls stand beside it: BayarListFilter and BayarPage, BayarMethodList, BayarAccountStatus, BayarOffer,
/// BayarStatistics, ConvertedQris, QrisFacts.
class BayarGg final : public Gateway {
public:
    [[nodiscard]] QLatin1StringView id() const override;
    [[nodiscard]] const AccountNeeds& accountNeeds() const override;
    /// Every 5 s on the screen, 15 s elsewhere; expiry and cancellation are learnt in no other way (section 7).
    [[nodiscard]] const PollProfile& pollProfile() const override;
    [[nodiscard]] payments::Evidence paidNeeds(bool isStatic) const override;
    /// Asks get-payment-methods and get-account-status.
    [[nodiscard]] QList<MethodOffer> offers(
        const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers = {}) const override;
    [[nodiscard]] QList<net::HttpRequest> offerRequests(
        const AccountProfile& account, const Credentials& credentials) const override;

    /// create-payment. The description always carries the bill number: by it alone a create without an answer is found
    /// again. `method` empty: qris. The converter is asked for only where there is a QRIS, never for ovo, and its
    /// source is never sent (BY-R3, BY-R4). The account's page for success is where the customer returns to. Errors
    /// (validation): method_unknown, currency_unsupported, amount_syntax, amount_minimum, amount_maximum (qris above
    /// 500,000, on the price: BY-R8); those of bayarGet.
    /// The account's methods are read.
    [[nodiscard]] base::Result<TestQuestion> testRequest(
        const AccountProfile& account, const Credentials& credentials, const QString& nonsense) const override;
    [[nodiscard]] base::Result<base::UserText> readTest(
        const AccountProfile& account, const net::HttpResponse& response) const override;
    [[nodiscard]] base::Result<net::HttpRequest> createRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const override;
    /// `finalAmount` is what the customer pays, always. A QRIS is handed on only where it is dynamic and asks for
    /// exactly that; the page always. The time ends at most 24 hours after `askedAt`, and is left out where it is over
    /// before, since then the zone of the account is wrong (section 11). Errors: those of readBayarAnswer; protocol: no
    /// invoice, amount_differs, final_amount_absurd, qr_currency, qr_amount.
    [[nodiscard]] base::Result<Created> readCreated(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const override;

    /// check-payment.
    [[nodiscard]] base::Result<net::HttpRequest> checkRequest(
        const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const override;
    /// Paid names what arrived (final_amount, paid_amount where it is sent); nothing where that cannot be read.
    [[nodiscard]] base::Result<payments::Observation> readChecked(
        const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const override;

    /// Only after a look into the list.
    [[nodiscard]] bool createIsRepeatable() const override { return false; }
    /// list-payments, searched for the bill number. Error: unsupported without one.
    [[nodiscard]] base::Result<net::HttpRequest> findRequest(
        const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const override;
    /// The one payment of this number and price that was made when we asked for it, by the answer's own Date where it
    /// has one; also a pending one that is not surely older than a day, since clocks and zones may be wrong. Errors
    /// beside readBayarAnswer's (protocol): found_several, found_differs (another method), found_unsure (closed
    /// already, and not surely made just now; more rows than one page, or one that cannot be read).
    [[nodiscard]] base::Result<std::optional<Created>> readFound(
        const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const override;

    [[nodiscard]] base::Result<net::HttpRequest> listPaidRequest(
        const AccountProfile& account, const Credentials& credentials, const QDateTime& since, int page) const override;
    [[nodiscard]] base::Result<ListedPage> readListed(
        const AccountProfile& account, const net::HttpResponse& response, int page) const override;

    /// list-payments, by days in the account's zone.
    [[nodiscard]] base::Result<net::HttpRequest> paymentsRequest(const AccountProfile& account,
        const Credentials& credentials, const ListFilter& filter, int page) const override;
    [[nodiscard]] base::Result<PaymentsPage> readPayments(
        const AccountProfile& account, const net::HttpResponse& response, int page) const override;
    [[nodiscard]] QList<net::HttpRequest> reportRequests(
        const AccountProfile& account, const Credentials& credentials) const override;
    [[nodiscard]] base::Result<QList<ReportSection>> readReport(
        const AccountProfile& account, const QList<base::Result<net::HttpResponse>>& answers) const override;
    /// get-statistics.
    [[nodiscard]] base::Result<net::HttpRequest> figuresRequest(
        const AccountProfile& account, const Credentials& credentials, FiguresPeriod period) const override;
    [[nodiscard]] base::Result<ReportedFigures> readFigures(
        const AccountProfile& account, const net::HttpResponse& response) const override;
    /// In the account's zone; weeks begin on Monday, which the contract does not say.
    [[nodiscard]] std::optional<QDateTime> beginOf(
        const AccountProfile& account, FiguresPeriod period, const QDateTime& now) const override;
    [[nodiscard]] bool convertsQris() const override { return true; }

    /// get-payment-methods without ".php" (BY-R1).
    [[nodiscard]] std::optional<net::HttpRequest> otherSpelling(
        const net::HttpRequest& sent, const net::HttpResponse& response) const override;
};

} // namespace gateways
