// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarpayment.h"

#include "core/base/outsidetext.h"
#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/loosemember.h"

#include <algorithm>
#include <array>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using money::Money;
using payments::Observation;

constexpr qsizetype LongestInvoice = 128;
/// Shown: three digits. A bigger difference is no code but another price.
constexpr qint64 LargestCode = 9'999;

struct Word {
    QLatin1StringView word;
    Observation::Said said;
};

constexpr std::array Words{
    Word{"pending"_L1, Observation::Said::Open},
    Word{"paid"_L1, Observation::Said::Paid},
    Word{"expired"_L1, Observation::Said::Expired},
    Word{"cancelled"_L1, Observation::Said::Cancelled},
};

bool canBeInvoice(const QString& text)
{
    return !text.isEmpty() && text.size() <= LongestInvoice
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
}

tl::unexpected<base::Error> contradiction(const QString& code, const QString& what)
{
    return base::failure(Category::Protocol, code, {}, what);
}

/// BY-R7, without a price of ours to compare with.
std::optional<Money> customerPays(const BayarPayment& payment)
{
    if (payment.oddAmount)
        return std::nullopt;
    if (payment.finalAmount || !payment.amount || !payment.uniqueCode)
        return payment.finalAmount ? payment.finalAmount : payment.amount;
    const auto sum = payment.amount->plus(*payment.uniqueCode);
    return sum ? std::optional(*sum) : std::nullopt;
}

} // namespace

base::Result<BayarPayment> BayarPayment::read(const Json& object, std::chrono::minutes zone)
{
    if (object.kind() != Json::Kind::Object)
        return object.schemaError(u"no object"_s);
    BayarPayment payment;
    // What is kept of it stays in the ledger for good.
    constexpr qsizetype LongestText = 254;
    const auto text = [&](QStringView name) { return looseText(object.find(name)).left(LongestText); };
    if (const auto invoice = object.find(u"invoice_id")) {
        payment.invoiceId = looseText(invoice);
        if (!canBeInvoice(payment.invoiceId))
            return invoice->schemaError(u"not an invoice"_s);
    }
    const auto figure = [&](QStringView name) -> std::optional<Money> {
        auto read = rupiahIfSent(object, name);
        if (read)
            return *read;
        if (!payment.oddAmount)
            payment.oddAmount = std::move(read).error();
        return std::nullopt;
    };
    payment.amount = figure(u"amount");
    payment.uniqueCode = figure(u"unique_code");
    payment.finalAmount = figure(u"final_amount");
    payment.paidAmount = figure(u"paid_amount");
    payment.status = text(u"status");
    payment.method = text(u"payment_method");
    payment.paidVia = text(u"paid_via");
    payment.reference = text(u"paid_reff_num");
    payment.payer = text(u"customer_name");
    payment.description = text(u"description");
    payment.payPage = looseText(object.find(u"payment_url"));
    payment.createdAt = bayarTime(object.find(u"created_at"), zone);
    payment.paidAt = bayarTime(object.find(u"paid_at"), zone);
    payment.expiresAt = bayarTime(object.find(u"expires_at"), zone);
    return payment;
}

base::Result<Money> BayarPayment::finalAmountFor(Money price) const
{
    if (oddAmount)
        return tl::unexpected(*oddAmount);
    if (amount && *amount != price)
        return contradiction(
            u"amount_differs"_s, u"made for %1 instead of %2"_s.arg(amount->toDecimal(), price.toDecimal()));
    const auto sum = finalAmount ? base::Result<Money>(*finalAmount)
                                 : price.plus(uniqueCode.value_or(Money::zero(price.currency())));
    const auto code = sum.and_then([&](const Money& total) { return total.minus(price); });
    if (!code || code->minor() < 0 || code->minor() > LargestCode)
        return contradiction(
            u"final_amount_absurd"_s, u"%1 to pay for %2"_s.arg(sum ? sum->toDecimal() : u"?"_s, price.toDecimal()));
    return *sum;
}

base::Result<Money> BayarPayment::uniqueCodeFor(Money price) const
{
    return finalAmountFor(price).and_then([&](const Money& total) { return total.minus(price); });
}

base::Result<Observation> BayarPayment::observed() const
{
    const auto* const found =
        std::find_if(Words.begin(), Words.end(), [&](const Word& known) { return known.word == status; });
    if (found == Words.end())
        return base::failure(
            Category::NotConfirmed, u"unknown_status"_s, {}, u"status=\"%1\""_s.arg(base::oneLine(status)));
    Observation seen;
    seen.said = found->said;
    seen.evidence = payments::Evidence::Api;
    if (seen.said != Observation::Said::Paid)
        return seen;
    if (const auto received = paidAmount && !oddAmount ? paidAmount : customerPays(*this);
        received && !received->isZero())
        seen.received = received;
    seen.transactionId = reference;
    seen.payer = payer;
    seen.paidVia = paidVia;
    seen.paidAt = paidAt;
    return seen;
}

} // namespace gateways
