// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarsale.h"

#include "core/base/outsidetext.h"
#include "core/emv/acceptance.h"
#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/bayar_gg/bayarmethods.h"
#include "core/gateways/linksale.h"
#include "core/gateways/loosemember.h"
#include "core/gateways/ratewindow.h"

#include <QCoreApplication>
#include <cstdlib>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Json;
using money::Money;

bool isWordSign(QChar sign)
{
    return sign.isLetterOrNumber() || sign == u'-' || sign == u'_';
}

/// "S-20" stands in "Table 7 (S-20)", not in "S-204".
bool namesWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordSign(text[at - 1])) && (end == text.size() || !isWordSign(text[end])))
            return true;
    }
    return false;
}

} // namespace

QString bayarDescription(const CreateRequest& request)
{
    if (request.billNumber.isEmpty() || namesWord(request.description, request.billNumber))
        return request.description;
    return request.description.isEmpty() ? request.billNumber
                                         : u"%1 (%2)"_s.arg(request.description, request.billNumber);
}

base::Result<Created> BayarSale::created(const Json& answer) const
{
    const auto sent = answer.member(u"payment");
    const auto payment =
        sent.and_then([&](const Json& object) { return BayarPayment::read(object, bayarZone(m_account)); });
    if (!payment)
        return tl::unexpected(bayarUnreadable(m_response, payment.error()));
    if (payment->invoiceId.isEmpty())
        return tl::unexpected(bayarUnreadable(m_response, sent->member(u"invoice_id").error()));
    auto created = adopted(*payment);
    if (!created)
        return created;
    if (const auto page = paymentPageIn(answer)) {
        created->url = *page;
        if (QUrl(*page).host() != m_account.baseUrl.host())
            created->warnings << u"the payment page is at another host"_s;
    } else if (payment->payPage.isEmpty()) {
        created->warnings << u"no usable payment page was sent, its usual address is taken"_s;
    }
    if (!payment->status.isEmpty() && payment->status != "pending"_L1)
        created->warnings << u"made as \"%1\""_s.arg(base::oneLine(payment->status));
    for (const Json& holder : {*sent, answer})
        if (const auto taken = takeQris(holder, *created); !taken)
            return tl::unexpected(taken.error());
    return created;
}

base::Result<Created> BayarSale::adopted(const BayarPayment& payment) const
{
    const auto total = payment.finalAmountFor(m_request.amount);
    if (!total) {
        const base::Error& why = total.error();
        return tl::unexpected(
            payment.oddAmount ? bayarUnreadable(m_response, why) : bayarContradiction(m_response, why.code, why.log));
    }
    Created created;
    created.gatewayId = payment.invoiceId;
    created.finalAmount = *total;
    created.expiresAt = payment.expiresAt;
    if (const QDateTime& asked = m_request.askedAt; asked.isValid() && created.expiresAt) {
        constexpr qint64 Longest = qint64{24} * 3600;
        if (*created.expiresAt <= asked) {
            created.expiresAt.reset();
            created.warnings << u"it ends before it was made: the zone of the account is wrong"_s;
        } else if (asked.secsTo(*created.expiresAt) > Longest) {
            created.expiresAt = asked.addSecs(Longest);
            created.warnings << u"the end is more than a day away, a day is counted"_s;
        }
    }
    const QUrl page(payment.payPage, QUrl::StrictMode);
    created.url = isWebAddress(page) ? payment.payPage
                                     : QString::fromLatin1(bayarPayPage(m_account, payment.invoiceId).toEncoded());
    if (payment.uniqueCode && total->minor() != m_request.amount.minor() + payment.uniqueCode->minor())
        created.warnings << u"the unique code is not the difference of the amounts"_s;
    if (!payment.method.isEmpty() && payment.method != method())
        created.warnings << u"made for method \"%1\""_s.arg(base::oneLine(payment.method));
    return created;
}

base::Result<> BayarSale::takeQris(const Json& holder, Created& created) const
{
    if (!created.qr.isEmpty() || method() == BayarOvo)
        return {};
    for (const auto* const name : {u"qris_string", u"qris", u"qr_string"}) {
        const auto sent = holder.find(name);
        const QString text = sent && sent->kind() == Json::Kind::String ? *sent->asString() : QString();
        if (text.isEmpty())
            continue;
        const auto document = emv::readForUse(text);
        const bool isForOneSale = document && document->scheme == emv::Scheme::Qris && document->amount
            && document->pointOfInitiation != emv::PointOfInitiation::Static;
        if (!isForOneSale) {
            // The page is shown instead; a code without the amount would bring a wrong one.
            created.warnings << u"the QRIS of the answer cannot be shown: "_s
                    + (document ? u"no QRIS with an amount"_s : document.error().code);
            continue;
        }
        // R45
        if (document->currency != money::spec(money::Currency::Idr).number)
            return contradiction(u"qr_currency"_s, u"the code is not in IDR"_s);
        if (Money::parse(*document->amount, money::Currency::Idr) != *created.finalAmount)
            return contradiction(u"qr_amount"_s, u"the code does not ask for "_s + created.finalAmount->toDecimal());
        created.qr = document->text;
        return {};
    }
    return {};
}

base::Result<std::optional<Created>> BayarSale::found(const BayarPage& page) const
{
    const bool isWhole = page.isLast() || (!page.totalPages && page.payments.size() < BayarListFilter::MostRows);
    if (!isWhole || page.unreadable > 0)
        return contradiction(u"found_unsure"_s, u"the list does not show everything"_s);
    const BayarPayment* ours = nullptr;
    for (const BayarPayment& row : page.payments) {
        if (!mayBeOurs(row))
            continue;
        if (ours != nullptr)
            return contradiction(u"found_several"_s, u"several payments of this number"_s);
        ours = &row;
    }
    if (ours == nullptr)
        return std::nullopt;
    if (!ours->method.isEmpty() && ours->method != method())
        return contradiction(u"found_differs"_s, u"made for another method"_s);
    // Nobody can have paid a page that nobody was shown: a closed one has to be of this very moment.
    if (ours->status != "pending"_L1 && made(*ours) != Made::Then)
        return contradiction(u"found_unsure"_s, u"closed, and not surely ours"_s);
    return adopted(*ours).map([](const Created& created) { return std::optional(created); });
}

BayarSale::Made BayarSale::made(const BayarPayment& row) const
{
    constexpr qint64 LookedUpWithin = qint64{10} * 60; // seconds
    constexpr qint64 ZonesDiffer = qint64{26} * 3600; // UTC-12 to UTC+14
    const QDateTime now = answerDate(m_response.headers).value_or(m_request.askedAt);
    if (!row.createdAt || !now.isValid())
        return Made::Unclear;
    const qint64 age = row.createdAt->secsTo(now);
    if (std::abs(age) <= LookedUpWithin)
        return Made::Then;
    return age > ZonesDiffer ? Made::LongBefore : Made::Unclear;
}

/// The search finds "S-20" inside "S-204" too. A row without a description is told by its price.
bool BayarSale::mayBeOurs(const BayarPayment& row) const
{
    if (made(row) == Made::LongBefore
        || (!row.description.isEmpty() && !namesWord(row.description, m_request.billNumber)))
        return false;
    return row.oddAmount || !row.amount || *row.amount == m_request.amount;
}

QString BayarSale::method() const
{
    return m_request.method.isEmpty() ? QString(BayarQris) : m_request.method;
}

tl::unexpected<base::Error> BayarSale::contradiction(const QString& code, const QString& what) const
{
    return tl::unexpected(bayarContradiction(m_response, code, what));
}

} // namespace gateways
