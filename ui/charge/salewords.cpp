// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/salewords.h"

#include "core/base/usertext.h"
#include "core/money/moneyformat.h"
#include "ui/common/countdownring.h"
#include "ui/common/languages.h"

#include <QCoreApplication>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr qint64 minute = 60;

QString number(qint64 value, money::Digits digits)
{
    return money::withDigits(QString::number(value), digits);
}

} // namespace

QString saleNumber(const payments::Payment& payment, money::Digits digits)
{
    return payment.number > 0 ? u"S-%1"_s.arg(number(payment.number, digits)) : QString();
}

std::optional<seconds> timeLeft(
    const payments::Payment& payment, const std::optional<till::Watching>& watching, const base::Clock& clock)
{
    if (payments::isClosed(payment.state))
        return std::nullopt;
    milliseconds left{0};
    if (watching && watching->codeEndsAt)
        left = *watching->codeEndsAt - clock.monotonic();
    else if (payment.expiresAt)
        left = milliseconds(clock.nowUtc().msecsTo(*payment.expiresAt));
    else
        return std::nullopt;
    return std::max(std::chrono::ceil<seconds>(left), seconds{0});
}

double partLeft(const payments::Payment& payment, std::optional<seconds> left)
{
    if (!left || !payment.expiresAt)
        return 1;
    const qint64 life = std::max<qint64>(payment.createdAt.secsTo(*payment.expiresAt), 1);
    return std::clamp(static_cast<double>(left->count()) / static_cast<double>(life), 0.0, 1.0);
}

QString minutesAndSeconds(seconds time, money::Digits digits)
{
    return money::withDigits(countdownFigure(time), digits);
}

QString shortMoment(const QDateTime& utc, const base::Clock& clock, money::Digits digits)
{
    const QDateTime now = clock.nowUtc();
    const qint64 ago = utc.secsTo(now);
    if (ago >= 0 && ago < minute)
        return QCoreApplication::translate("SaleWords", "now");
    const QDateTime local = utc.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return shortTime(local.time(), digits);
    return money::withDigits(local.date().toString(Qt::ISODate), digits);
}

QString agoText(const QDateTime& utc, const base::Clock& clock, money::Digits digits)
{
    constexpr qint64 hour = 60 * minute;
    const qint64 ago = std::max<qint64>(utc.secsTo(clock.nowUtc()), 0);
    if (ago < minute)
        return QCoreApplication::translate("SaleWords", "%1 s ago").arg(number(ago, digits));
    if (ago < hour)
        return QCoreApplication::translate("SaleWords", "%1 min ago").arg(number(ago / minute, digits));
    return shortMoment(utc, clock, digits);
}

QString attentionSentence(const payments::Payment& payment, money::Digits digits)
{
    using payments::Exception;
    const auto words = [](const char* source) { return QCoreApplication::translate("SaleWords", source); };
    const auto amount = [digits](
                            money::Money money) { return money::format(money, money::CurrencyMark::Symbol, digits); };
    const QString sale = saleNumber(payment, digits);
    const QString asked = amount(payment.due());
    const QString received = amount(payment.received.value_or(payment.due()));
    const QString pattern = [&] {
        switch (payment.exception) {
        case Exception::Late:
            return words(QT_TRANSLATE_NOOP(
                "SaleWords", "Late money: %1 for %2 arrived after its time. Decide what it was for."));
        case Exception::Short:
            return words(QT_TRANSLATE_NOOP("SaleWords", "Paid too little: %2 asked for %3 and got %1."));
        case Exception::Over:
            return words(QT_TRANSLATE_NOOP("SaleWords", "Paid too much: %2 asked for %3 and got %1."));
        case Exception::Duplicate:
            return words(QT_TRANSLATE_NOOP("SaleWords", "%2 was paid twice. One of the two payments is not yours."));
        case Exception::WrongAccount:
            return words(QT_TRANSLATE_NOOP("SaleWords", "Money for %2 went to another account. Look before you act."));
        case Exception::WrongCurrency:
            return words(QT_TRANSLATE_NOOP("SaleWords", "%2 was paid in another currency. Look before you act."));
        case Exception::Unverified:
            return words(QT_TRANSLATE_NOOP("SaleWords", "Somebody says %2 is paid, and nothing proves it yet."));
        case Exception::Manual:
        case Exception::None:
            break;
        }
        return words(QT_TRANSLATE_NOOP("SaleWords", "%2 needs a look."));
    }();
    return base::fillPlaces(pattern, {received, sale, asked});
}

SaleField saleFieldOf(const base::Error& error)
{
    const QString& code = error.code;
    if (code.contains(QLatin1StringView("reference")) || code.contains(QLatin1StringView("bill")))
        return SaleField::Reference;
    if (code.contains(QLatin1StringView("note")) || code.contains(QLatin1StringView("purpose")))
        return SaleField::Note;
    for (const char* word : {"customer", "email", "phone", "walk_in"}) {
        if (code.contains(QLatin1StringView(word)))
            return SaleField::Customer;
    }
    return SaleField::Amount;
}

} // namespace ui
