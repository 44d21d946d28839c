// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/gateway.h"

#include <QCoreApplication>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;

using base::Category;
using base::UserText;

/// A check of nothing that exists; any amount the currency has.
CheckRequest nothingReal(const AccountProfile& account, const QString& key)
{
    constexpr qint64 SomeMinor = 10'000;
    return {.gatewayId = key, .due = money::Money::fromMinor(SomeMinor, account.currency).value()};
}

tl::unexpected<base::Error> cannotFind()
{
    return base::failure(Category::Unsupported, u"no_list"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "This gateway cannot look up a sale. Check its own list before you charge again.")));
}

tl::unexpected<base::Error> noList()
{
    return base::failure(Category::Unsupported, u"no_list"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "This gateway keeps no list that Paydesk can read. Its sales are those in History.")));
}

tl::unexpected<base::Error> noFigures()
{
    return base::failure(Category::Unsupported, u"no_figures"_s,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "This gateway counts no payments for its shops. Use the sums of History.")));
}

} // namespace

base::Result<net::HttpRequest> Gateway::findRequest(
    const AccountProfile& /*account*/, const Credentials& /*credentials*/, const CreateRequest& /*request*/) const
{
    return cannotFind();
}

base::Result<std::optional<Created>> Gateway::readFound(
    const AccountProfile& /*account*/, const CreateRequest& /*request*/, const net::HttpResponse& /*response*/) const
{
    return cannotFind();
}

base::Result<net::HttpRequest> Gateway::listPaidRequest(const AccountProfile& /*account*/,
    const Credentials& /*credentials*/, const QDateTime& /*since*/, int /*page*/) const
{
    return cannotFind();
}

base::Result<ListedPage> Gateway::readListed(
    const AccountProfile& /*account*/, const net::HttpResponse& /*response*/, int /*page*/) const
{
    return cannotFind();
}

base::Result<net::HttpRequest> Gateway::paymentsRequest(const AccountProfile& /*account*/,
    const Credentials& /*credentials*/, const ListFilter& /*filter*/, int /*page*/) const
{
    return noList();
}

base::Result<PaymentsPage> Gateway::readPayments(
    const AccountProfile& /*account*/, const net::HttpResponse& /*response*/, int /*page*/) const
{
    return noList();
}

base::Result<QList<ReportSection>> Gateway::readReport(
    const AccountProfile& /*account*/, const QList<base::Result<net::HttpResponse>>& /*answers*/) const
{
    return base::failure(Category::Unsupported, u"no_report"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "%1 tells nothing about its accounts. Look on its website."),
            {accountNeeds().service}));
}

base::Result<net::HttpRequest> Gateway::figuresRequest(
    const AccountProfile& /*account*/, const Credentials& /*credentials*/, FiguresPeriod /*period*/) const
{
    return noFigures();
}

base::Result<ReportedFigures> Gateway::readFigures(
    const AccountProfile& /*account*/, const net::HttpResponse& /*response*/) const
{
    return noFigures();
}

base::Result<TestQuestion> Gateway::testRequest(
    const AccountProfile& account, const Credentials& credentials, const QString& nonsense) const
{
    return checkRequest(account, credentials, nothingReal(account, nonsense)).map([this](net::HttpRequest request) {
        return TestQuestion{std::move(request),
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "Paydesk asked %1 about a payment that does not exist. Nothing was created."),
                {accountNeeds().service})};
    });
}

base::Result<UserText> Gateway::readTest(const AccountProfile& account, const net::HttpResponse& response) const
{
    const QString service = accountNeeds().service;
    const UserText works(
        QT_TRANSLATE_NOOP("Sentence", "%1 took the key and knows no such payment. The account works."), {service});
    const auto seen = readChecked(account, nothingReal(account, {}), response);
    if (seen) {
        if (seen->said != payments::Observation::Said::Paid)
            return works;
        return base::failure(Category::Protocol, u"test_paid"_s,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "%1 calls a made-up payment paid. Do not sell with this account, call %1."),
                {service}));
    }
    switch (seen.error().category) {
    case Category::NotFound:
    case Category::Declined:
    case Category::Unsupported:
        return works;
    case Category::NotConfirmed:
        return base::failure(Category::NotConfirmed, u"key_not_shown"_s,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "%1 answered, but not whether it takes the key. That shows with the first sale."),
                {service}));
    default:
        return tl::unexpected(seen.error());
    }
}

} // namespace gateways
