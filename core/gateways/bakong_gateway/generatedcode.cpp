// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/generatedcode.h"

#include "core/base/asciidigit.h"
#include "core/emv/acceptance.h"
#include "core/emv/khqr.h"
#include "core/gateways/loosemember.h"

#include <algorithm>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;

bool canBeKey(const QString& text)
{
    return !text.isEmpty() && text.size() <= 128
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

base::Error unusable(const QString& code, const QString& what)
{
    return {Category::Protocol, code, {}, what};
}

/// Every Bakong account the code pays to.
QStringList accountsOf(const emv::EmvDocument& document)
{
    QStringList found;
    for (const emv::EmvTemplate& account : document.accounts) {
        if (account.tag < 26)
            continue;
        for (const emv::TlvField& part : account.parts)
            if (part.value.contains(u'@'))
                found << part.value;
    }
    return found;
}

std::optional<base::Error> contradiction(
    const emv::EmvDocument& document, const AccountProfile& account, const CreateRequest& request)
{
    const QStringList accounts = accountsOf(document);
    if (accounts.size() != 1 || accounts.first().compare(account.receiver, Qt::CaseInsensitive) != 0)
        return unusable(u"qr_account"_s, u"the code does not pay to this account alone"_s);
    const money::CurrencySpec& currency = money::spec(request.amount.currency());
    if (document.currency != currency.number)
        return unusable(u"qr_currency"_s, u"the code is not in "_s + currency.code);
    if (request.amount.isZero() && document.amount)
        return unusable(u"qr_amount"_s, u"the code has an amount though none was sent"_s);
    if (request.amount.isZero())
        return std::nullopt;
    const auto amount = money::Money::parse(document.amount.value_or(QString()), request.amount.currency());
    if (!amount || *amount != request.amount)
        return unusable(u"qr_amount"_s, u"the code does not ask for "_s + request.amount.toDecimal());
    return std::nullopt;
}

std::optional<QDateTime> expiryInside(const emv::EmvDocument& document)
{
    for (const emv::EmvTemplate& times : document.unreserved) {
        const QString expiry = times.tag == 99 ? times.part(1) : QString();
        if (expiry.size() == 13 && base::allAsciiDigits(expiry))
            return QDateTime::fromMSecsSinceEpoch(expiry.toLongLong(), Qt::UTC);
    }
    return std::nullopt;
}

} // namespace

base::Result<GeneratedCode> GeneratedCode::read(const Json& data)
{
    GeneratedCode code;
    const auto qr = data.member(u"qr");
    if (!qr)
        return tl::unexpected(qr.error());
    const auto text = qr->asString();
    if (!text)
        return tl::unexpected(text.error());
    if (text->isEmpty())
        return qr->schemaError(u"empty"_s);
    code.qr = *text;

    const auto md5 = data.find(u"md5");
    const bool hasMd5 = md5 && !md5->isNull();
    code.md5 = hasMd5 ? looseText(md5) : emv::md5Of(code.qr);
    if (!canBeKey(code.md5))
        return md5->schemaError(u"not a key"_s);

    const QString type = looseText(data.find(u"type"));
    if (type == "static"_L1 || type == "dynamic"_L1)
        code.isStatic = type == "static"_L1;
    code.expiresAt = looseTime(data.find(u"expiresAt"));
    return code;
}

base::Result<Created> GeneratedCode::checkedFor(const AccountProfile& account, const CreateRequest& request) const
{
    const auto document = emv::readForUse(qr);
    if (!document)
        return tl::unexpected(unusable(document.error().code, u"the code cannot be used: "_s + document.error().log));
    if (auto error = contradiction(*document, account, request))
        return tl::unexpected(*std::move(error));

    Created created;
    created.gatewayId = md5;
    created.qr = document->text;
    const bool isOpen = document->pointOfInitiation == emv::PointOfInitiation::Static
        || (document->pointOfInitiation != emv::PointOfInitiation::Dynamic && request.amount.isZero());
    created.isStatic = isStatic.value_or(isOpen);
    if (!created.isStatic)
        created.expiresAt = expiresAt ? expiresAt : expiryInside(*document);
    // Kept as given all the same: the gateway finds the payment by it.
    if (md5.compare(emv::md5Of(qr), Qt::CaseInsensitive) != 0)
        created.warnings << u"the md5 of the answer is not that of its code"_s;
    return created;
}

} // namespace gateways
