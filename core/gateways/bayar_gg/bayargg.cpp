// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayargg.h"

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayarlist.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/bayar_gg/bayarreport.h"
#include "core/gateways/bayar_gg/bayarsale.h"
#include "core/gateways/bayar_gg/bayarstatistics.h"
#include "core/money/amounterror.h"
#include "core/money/moneyformat.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using base::UserText;

std::optional<base::Error> faultOf(const CreateRequest& request)
{
    const auto fault = [](const QString& code, UserText person) {
        return base::Error{Category::Validation, code, std::move(person), code};
    };
    if (!request.method.isEmpty() && !bayarMethods().contains(request.method))
        return fault(u"method_unknown"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 does not know this payment method. Choose another method."),
                {bayarName()}));
    if (request.amount.currency() != money::Currency::Idr)
        return fault(u"currency_unsupported"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 only. Charge in %2 or choose another account."),
                {bayarName(), money::spec(money::Currency::Idr).code}));
    if (request.amount.minor() < 0)
        return money::amountSyntaxError().value();
    const BayarRange range = bayarRange(request.method);
    if (request.amount.minor() < range.least.minor())
        return money::amountMinimumError(range.least).value();
    if (range.most && request.amount.minor() > range.most->minor())
        return fault(u"amount_maximum"_s,
            UserText(
                QT_TRANSLATE_NOOP("Sentence", "This amount is too large for this method. Choose another one above %1."),
                {money::format(*range.most)}));
    return std::nullopt;
}

void writeText(base::JsonWriter& body, QStringView name, const QString& text)
{
    if (!text.isEmpty())
        body.member(name, text);
}

QDate dayOf(const AccountProfile& account, const QDateTime& moment)
{
    return moment.toUTC().addSecs(std::chrono::seconds(bayarZone(account)).count()).date();
}

template <class Id>
void writeId(base::JsonWriter& body, QStringView name, const std::optional<Id>& id)
{
    if (id)
        body.member(name, static_cast<qint64>(*id));
}

} // namespace

QLatin1StringView BayarGg::id() const
{
    return "bayar-gg"_L1;
}

const AccountNeeds& BayarGg::accountNeeds() const
{
    static constexpr std::array Keys{AccountNeeds::Credential{BayarApiKey}};
    static constexpr std::array Currencies{money::Currency::Idr};
    static constexpr AccountNeeds Needs{.service = "bayar.gg"_L1,
        .baseUrl = "https://www.bayar.gg/api"_L1,
        .folder = "/api"_L1,
        .home = "https://www.bayar.gg"_L1,
        .credentials = Keys,
        .currencies = Currencies,
        .zone = true,
        .ovoNumber = true,
        .notices = AccountNeeds::Notices::AtService};
    return Needs;
}

base::Result<TestQuestion> BayarGg::testRequest(
    const AccountProfile& account, const Credentials& credentials, const QString& /*nonsense*/) const
{
    return BayarMethodList::request(account, credentials).map([](net::HttpRequest request) {
        return TestQuestion{std::move(request),
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "Paydesk asked %1 which payment methods this account has. Nothing was created."),
                {bayarName()})};
    });
}

base::Result<UserText> BayarGg::readTest(const AccountProfile& /*account*/, const net::HttpResponse& response) const
{
    return BayarMethodList::read(response).map([](const BayarMethodList& methods) {
        const auto available = std::count_if(
            methods.rows.cbegin(), methods.rows.cend(), [](const BayarMethodList::Row& row) { return row.available; });
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 took the key. %2 of %3 payment methods can be used."),
            {bayarName(), QString::number(available), QString::number(methods.rows.size())});
    });
}

const PollProfile& BayarGg::pollProfile() const
{
    static constexpr std::array<std::chrono::minutes, 1> LateLooks{30min};
    static constexpr PollProfile Profile{5s, 500ms, 5min, LateLooks, 60, false, 0ms};
    return Profile;
}

payments::Evidence BayarGg::paidNeeds(bool /*isStatic*/) const
{
    return payments::Evidence::Api;
}

QList<net::HttpRequest> BayarGg::offerRequests(const AccountProfile& account, const Credentials& credentials) const
{
    const auto methods = BayarMethodList::request(account, credentials);
    const auto status = BayarAccountStatus::request(account, credentials);
    if (!methods || !status)
        return {};
    return {*methods, *status};
}

QList<MethodOffer> BayarGg::offers(
    const AccountProfile& account, const QList<std::optional<net::HttpResponse>>& answers) const
{
    const auto answered = [&answers](qsizetype place) -> std::optional<net::HttpResponse> {
        return place < answers.size() ? answers.at(place) : std::nullopt;
    };
    std::optional<BayarMethodList> methods;
    if (const auto response = answered(0))
        if (auto read = BayarMethodList::read(*response))
            methods = *std::move(read);
    std::optional<BayarAccountStatus> status;
    if (const auto response = answered(1))
        if (auto read = BayarAccountStatus::read(*response))
            status = *std::move(read);
    QList<MethodOffer> offers;
    for (const BayarOffer& offer : bayarOffers(methods, status)) {
        const BayarRange range = bayarRange(offer.method);
        MethodOffer method;
        method.method = offer.method;
        method.name = UserText("%1", {bayarMethodName(offer.method)});
        method.ranges = {{range.least, range.most}};
        method.available = offer.available;
        method.notice = offer.sentence();
        method.addsUniqueCode = true;
        method.isPage = true;
        method.convertsQris = offer.method != BayarOvo;
        if (offer.method == BayarOvo)
            method.payTo = account.ovoNumber;
        // The recommended one comes first once it is known to be there.
        const bool first = methods && offer.method == BayarGopay && offer.available;
        offers.insert(first ? 0 : offers.size(), method);
    }
    return offers;
}

base::Result<net::HttpRequest> BayarGg::createRequest(
    const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const
{
    if (auto error = faultOf(request))
        return tl::unexpected(*std::move(error));
    base::JsonWriter body;
    body.beginObject().name(u"amount").number(request.amount.toDecimal());
    writeText(body, u"description", bayarDescription(request));
    writeText(body, u"customer_name", request.customer.name);
    writeText(body, u"customer_email", request.customer.email);
    writeText(body, u"customer_phone", request.customer.phone);
    writeText(body, u"callback_url", QString::fromLatin1(request.notifyAt.toEncoded()));
    writeText(body, u"redirect_url", QString::fromLatin1(account.returnPages.success.toEncoded()));
    writeId(body, u"file_id", request.attachments.file);
    writeId(body, u"content_id", request.attachments.content);
    writeId(body, u"product_image_id", request.attachments.productImage);
    writeText(body, u"payment_method", request.method);
    if (request.convertQris && request.method != BayarOvo)
        body.member(u"use_qris_converter", true); // BY-R3; BY-R4: never with a source
    body.endObject();
    return bayarPost(account, credentials, "create-payment.php"_L1, body);
}

base::Result<Created> BayarGg::readCreated(
    const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const
{
    const auto answer = readBayarAnswer(response);
    return answer ? BayarSale(account, request, response).created(*answer) : tl::unexpected(answer.error());
}

base::Result<net::HttpRequest> BayarGg::checkRequest(
    const AccountProfile& account, const Credentials& credentials, const CheckRequest& request) const
{
    return bayarGet(account, credentials, "check-payment.php"_L1, {{u"invoice"_s, request.gatewayId}});
}

base::Result<payments::Observation> BayarGg::readChecked(
    const AccountProfile& account, const CheckRequest& request, const net::HttpResponse& response) const
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto payment = BayarPayment::read(*answer, bayarZone(account));
    if (!payment)
        return tl::unexpected(bayarUnreadable(response, payment.error()));
    if (!payment->invoiceId.isEmpty() && payment->invoiceId != request.gatewayId)
        return tl::unexpected(bayarContradiction(response, u"other_payment"_s, u"another invoice"_s));
    const auto word = answer->member(u"status").and_then([](const base::Json& status) { return status.asString(); });
    if (!word)
        return tl::unexpected(bayarUnreadable(response, word.error()));
    return payment->observed().map_error([&](const base::Error& why) { return bayarUnknownStatus(response, why); });
}

base::Result<net::HttpRequest> BayarGg::findRequest(
    const AccountProfile& account, const Credentials& credentials, const CreateRequest& request) const
{
    if (request.billNumber.isEmpty())
        return Gateway::findRequest(account, credentials, request);
    BayarListFilter filter;
    filter.search = request.billNumber;
    constexpr int ClockMayBeAhead = 7; // days; a sale that the filter hides would be made twice
    if (request.askedAt.isValid())
        filter.from = dayOf(account, request.askedAt).addDays(-ClockMayBeAhead);
    return filter.request(account, credentials);
}

base::Result<std::optional<Created>> BayarGg::readFound(
    const AccountProfile& account, const CreateRequest& request, const net::HttpResponse& response) const
{
    const auto page = BayarPage::read(account, response);
    return page ? BayarSale(account, request, response).found(*page) : tl::unexpected(page.error());
}

base::Result<net::HttpRequest> BayarGg::listPaidRequest(
    const AccountProfile& account, const Credentials& credentials, const QDateTime& since, int page) const
{
    BayarListFilter filter;
    filter.status = u"paid"_s;
    filter.from = dayOf(account, since);
    filter.page = page;
    return filter.request(account, credentials);
}

base::Result<ListedPage> BayarGg::readListed(
    const AccountProfile& account, const net::HttpResponse& response, int page) const
{
    const auto read = BayarPage::read(account, response, page);
    if (!read)
        return tl::unexpected(read.error());
    ListedPage listed;
    listed.isLast = read->isLast();
    for (const BayarPayment& payment : read->payments)
        if (const auto seen = payment.observed(); seen && seen->said == payments::Observation::Said::Paid)
            listed.rows.append({payment.invoiceId, *seen});
    return listed;
}

base::Result<net::HttpRequest> BayarGg::paymentsRequest(
    const AccountProfile& account, const Credentials& credentials, const ListFilter& filter, int page) const
{
    const auto day = [&account](const QDateTime& moment) {
        return moment.isValid() ? std::optional(dayOf(account, moment)) : std::nullopt;
    };
    return BayarListFilter{.search = filter.search,
        .status = filter.status,
        .method = filter.method,
        .paidVia = filter.paidVia,
        .from = filter.firstDay ? filter.firstDay : day(filter.since),
        .to = filter.lastDay ? filter.lastDay : day(filter.until),
        .page = page}
        .request(account, credentials);
}

base::Result<PaymentsPage> BayarGg::readPayments(
    const AccountProfile& account, const net::HttpResponse& response, int page) const
{
    const auto read = BayarPage::read(account, response, page);
    if (!read)
        return tl::unexpected(read.error());
    PaymentsPage payments;
    payments.isLast = read->isLast();
    payments.total = read->total;
    payments.unreadable = read->unreadable;
    for (const BayarPayment& row : read->payments) {
        const auto seen = row.observed();
        if (!seen) {
            ++payments.unreadable;
            continue;
        }
        ListedPayment listed;
        listed.gatewayId = row.invoiceId;
        listed.method = row.method;
        listed.description = row.description;
        listed.createdAt = row.createdAt;
        listed.expiresAt = row.expiresAt;
        listed.seen = *seen;
        if (row.amount && !row.oddAmount) {
            listed.price = row.amount;
            // Of a paid one it may be what came instead of what was asked for.
            if (const auto due = row.finalAmountFor(*row.amount))
                listed.finalAmount = *due;
        }
        payments.payments.append(listed);
    }
    return payments;
}

QList<net::HttpRequest> BayarGg::reportRequests(const AccountProfile& account, const Credentials& credentials) const
{
    return bayarReportRequests(account, credentials);
}

base::Result<QList<ReportSection>> BayarGg::readReport(
    const AccountProfile& /*account*/, const QList<base::Result<net::HttpResponse>>& answers) const
{
    return bayarReport(answers);
}

base::Result<net::HttpRequest> BayarGg::figuresRequest(
    const AccountProfile& account, const Credentials& credentials, FiguresPeriod period) const
{
    return BayarStatistics::request(account, credentials, period);
}

base::Result<ReportedFigures> BayarGg::readFigures(
    const AccountProfile& /*account*/, const net::HttpResponse& response) const
{
    return BayarStatistics::read(response).map([](const BayarStatistics& read) {
        return ReportedFigures{read.transactions, read.amount, read.paid, read.breakdown};
    });
}

std::optional<QDateTime> BayarGg::beginOf(
    const AccountProfile& account, FiguresPeriod period, const QDateTime& now) const
{
    const QDate today = dayOf(account, now);
    const auto midnight = [&account](const QDate& day) {
        return QDateTime(day, {}, Qt::UTC).addSecs(-std::chrono::seconds(bayarZone(account)).count());
    };
    switch (period) {
    case FiguresPeriod::All:
        return std::nullopt;
    case FiguresPeriod::Today:
        return midnight(today);
    case FiguresPeriod::Week:
        return midnight(today.addDays(1 - today.dayOfWeek()));
    case FiguresPeriod::Month:
        return midnight(QDate(today.year(), today.month(), 1));
    case FiguresPeriod::Year:
        return midnight(QDate(today.year(), 1, 1));
    }
    Q_UNREACHABLE();
}

std::optional<net::HttpRequest> BayarGg::otherSpelling(
    const net::HttpRequest& sent, const net::HttpResponse& response) const
{
    return BayarMethodList::otherSpelling(sent, response);
}

} // namespace gateways
