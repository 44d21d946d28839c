// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/linksale.h"

#include "core/base/asciidigit.h"
#include "core/money/amounterror.h"
#include "core/net/requestcheck.h"

#include <QCoreApplication>
#include <algorithm>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::UserText;

constexpr qsizetype LongestOrderNumber = 50;
constexpr qsizetype LongestAddress = 2048;

base::Error fault(QLatin1StringView code, UserText person)
{
    return base::failure(base::Category::Validation, code, std::move(person)).value();
}

bool isOrderNumber(const QString& text)
{
    const auto fits = [](QChar c) {
        return base::isAsciiDigit(c) || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    };
    return !text.isEmpty() && text.size() <= LongestOrderNumber && std::all_of(text.cbegin(), text.cend(), fits);
}

} // namespace

std::optional<base::Error> faultOfLinkSale(
    const QString& gatewayName, money::Currency currency, const AccountProfile& account, const CreateRequest& request)
{
    if (request.amount.currency() != currency)
        return fault("currency_unsupported"_L1,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 only. Choose another account for this currency."),
                {gatewayName, money::spec(currency).code}));
    if (request.amount.isZero())
        return money::amountEmptyError().value();
    if (request.amount.minor() < 0)
        return money::amountSyntaxError().value();
    if (!isOrderNumber(request.billNumber))
        return fault("order_number"_L1,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "This sale has no number that %1 takes. Use letters, digits and hyphens."),
                {gatewayName}));
    const ReturnPages pages = returnPagesOf(account, request);
    if (!isWebAddress(pages.success) || !isWebAddress(pages.cancel))
        return fault("return_pages"_L1,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "This account has no pages to return to after paying. Enter two addresses that begin with https.")));
    if (!request.notifyAt.isEmpty() && !isWebAddress(request.notifyAt))
        return fault("notice_address"_L1,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The address for notifications is not safe. Enter one that begins with https.")));
    return std::nullopt;
}

ReturnPages returnPagesOf(const AccountProfile& account, const CreateRequest& request)
{
    const auto either = [](const QUrl& own, const QUrl& usual) { return own.isEmpty() ? usual : own; };
    return {either(request.returnPages.success, account.returnPages.success),
        either(request.returnPages.cancel, account.returnPages.cancel)};
}

bool isWebAddress(const QUrl& url)
{
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && net::isLoopback(url));
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty()
        && url.toEncoded().size() <= LongestAddress;
}

base::Result<QString> paymentPageIn(const base::Json& answer)
{
    const auto sent = answer.member(u"payment_url");
    if (!sent)
        return tl::unexpected(sent.error());
    const auto text = sent->asString();
    if (!text)
        return tl::unexpected(text.error());
    const bool isPlain = std::all_of(text->cbegin(), text->cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
    if (!isPlain || !isWebAddress(QUrl(*text, QUrl::StrictMode)))
        return sent->schemaError(u"not a web address"_s);
    return *text;
}

} // namespace gateways
