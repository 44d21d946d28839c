// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/salefacts.h"

#include "core/base/outsidetext.h"
#include "core/money/moneyformat.h"
#include "ui/common/paymentstate.h"

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using payments::Evidence;
using payments::Exception;

namespace {

bool isPaid(const payments::Payment& payment)
{
    using enum payments::State;
    return payment.state == Paid || payment.state == PartiallyRefunded || payment.state == Refunded;
}

/// A day with its year, unless it is this one.
QString dayBesides(const QDate& day, const QDateTime& nowUtc, Language language, money::Digits digits)
{
    QString text = shortDate(day, language, digits);
    if (day.year() == nowUtc.toLocalTime().date().year())
        return text;
    return text + u' ' + money::withDigits(QString::number(day.year()), digits);
}

} // namespace

QString SaleFacts::number(const payments::Payment& payment, money::Digits digits)
{
    return u"S-"_s + money::withDigits(QString::number(payment.number), digits);
}

QString SaleFacts::method(const QString& word)
{
    if (word == "khqr-dynamic"_L1)
        return u"KHQR"_s;
    if (word == "khqr-static"_L1)
        return tr("KHQR, fixed code");
    if (word == "page"_L1)
        return tr("Payment page");
    struct Name {
        QLatin1StringView word;
        QLatin1StringView name;
    };
    static constexpr std::array Names{Name{"qris"_L1, "QRIS"_L1}, Name{"gopay_qris"_L1, "GoPay"_L1},
        Name{"gopay"_L1, "GoPay"_L1}, Name{"qris_user"_L1, "BRI"_L1}, Name{"ovo"_L1, "OVO"_L1},
        Name{"bkash"_L1, "bKash"_L1}, Name{"nagad"_L1, "Nagad"_L1}, Name{"rocket"_L1, "Rocket"_L1},
        Name{"khqr"_L1, "KHQR"_L1}};
    for (const Name& known : Names) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.name;
    }
    return base::oneLine(word);
}

QString SaleFacts::gateway(const QString& id)
{
    struct Name {
        QLatin1StringView id;
        QLatin1StringView name;
    };
    static constexpr std::array Names{Name{"bakong-gateway"_L1, "Bakong Gateway"_L1},
        Name{"bank-partner"_L1, "Bank Partner"_L1}, Name{"bdquickpay"_L1, "bdQuickPay"_L1},
        Name{"bayar-gg"_L1, "bayar.gg"_L1}, Name{"pakhi-pay"_L1, "Pakhi Pay"_L1},
        Name{"bakong-open-api"_L1, "Bakong Open API"_L1}};
    for (const Name& known : Names) {
        if (id == known.id)
            return known.name;
    }
    return base::oneLine(id);
}

QString SaleFacts::evidence(Evidence evidence)
{
    switch (evidence) {
    case Evidence::None:
        return tr("No proof");
    case Evidence::Redirect:
        return tr("The customer's browser came back");
    case Evidence::WebhookUnverified:
        return tr("Notification, not verified");
    case Evidence::WebhookToken:
        return tr("Notification with our token");
    case Evidence::WebhookSigned:
        return tr("Signed notification");
    case Evidence::Api:
        return tr("Asked the gateway");
    case Evidence::SettlementFile:
        return tr("Settlement file");
    case Evidence::Manual:
        return tr("By hand");
    }
    return {};
}

QString SaleFacts::proof(const payments::Payment& payment)
{
    return isPaid(payment) || payment.exception != Exception::None ? evidence(payment.evidence) : QString();
}

std::optional<money::Money> SaleFacts::received(const payments::Payment& payment)
{
    const bool isGatewaysWord = payment.evidence == Evidence::Api || payment.evidence == Evidence::SettlementFile;
    return !payment.received && isPaid(payment) && isGatewaysWord ? payment.due() : payment.received;
}

QString SaleFacts::exception(Exception exception)
{
    switch (exception) {
    case Exception::None:
        return {};
    case Exception::Manual:
        return tr("A person said so. No gateway has proven it.");
    case Exception::Unverified:
        return tr("Somebody says it is paid. Nothing proves it yet.");
    case Exception::Late:
        return tr("The money came after the time was over.");
    case Exception::Duplicate:
        return tr("Money came a second time for this sale.");
    case Exception::Over:
        return tr("More money came than was asked.");
    case Exception::Short:
        return tr("Less money came than was asked.");
    case Exception::WrongAccount:
        return tr("The money went to another account.");
    case Exception::WrongCurrency:
        return tr("The money came in another currency.");
    }
    return {};
}

QString SaleFacts::amount(const money::Money& amount, money::Digits digits)
{
    return money::format(amount, money::CurrencyMark::Symbol, digits);
}

std::optional<money::Money> SaleFacts::difference(const payments::Payment& payment)
{
    if (!payment.received || *payment.received == payment.due() || payment.due().isZero())
        return std::nullopt;
    const base::Result<money::Money> difference = payment.received->minus(payment.due());
    return difference ? std::optional(*difference) : std::nullopt;
}

QString SaleFacts::evidenceTime(const QDateTime& utc, money::Digits digits)
{
    return money::withDigits(utc.toLocalTime().toString(u"HH:mm:ss"_s), digits);
}

QString SaleFacts::listTime(const QDateTime& utc, const QDateTime& nowUtc, Language language, money::Digits digits)
{
    const QDateTime local = utc.toLocalTime();
    if (local.date() == nowUtc.toLocalTime().date())
        return evidenceTime(utc, digits);
    return dayBesides(local.date(), nowUtc, language, digits) + u' ' + shortTime(local.time(), digits);
}

QString SaleFacts::fullTime(const QDateTime& utc, const QDateTime& nowUtc, Language language, money::Digits digits)
{
    const QDateTime local = utc.toLocalTime();
    if (local.date() == nowUtc.toLocalTime().date())
        return evidenceTime(utc, digits);
    return dayBesides(local.date(), nowUtc, language, digits) + u' ' + evidenceTime(utc, digits);
}

} // namespace ui
