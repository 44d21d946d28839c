// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountwords.h"

#include "core/gateways/bayar_gg/ovonumber.h"
#include "core/vault/keyage.h"
#include "ui/common/appearance.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using accounts::Mode;

constexpr auto Bakong = "bakong-gateway"_L1;
constexpr auto BdQuickPay = "bdquickpay"_L1;
constexpr auto BayarGg = "bayar-gg"_L1;
constexpr auto Pakhi = "pakhi-pay"_L1;

QString say(const char* source)
{
    return QCoreApplication::translate("Accounts", source);
}

struct PointRow {
    QLatin1StringView gateway;
    QLatin1StringView id;
    const char* text;
};

// Pakhi Pay's notices of May 2026 (contracts/pakhi-pay.md section 7); who is let in, contracts/bakong-gateway.md.
constexpr std::array Points{
    PointRow{Bakong, "address-allowed"_L1,
        QT_TRANSLATE_NOOP(
            "Accounts", "If the gateway lets in known internet addresses only, the one of this shop is on its list.")},
    PointRow{Pakhi, "pakhi-2026-05-signature"_L1,
        QT_TRANSLATE_NOOP(
            "Accounts", "Signed notices are switched on at Pakhi Pay (May 2026). Paydesk believes no unsigned one.")},
    PointRow{Pakhi, "pakhi-2026-05-token"_L1,
        QT_TRANSLATE_NOOP(
            "Accounts", "Nothing else in the shop still uses the member “token”, which was taken away in May 2026.")},
    PointRow{Pakhi, "pakhi-2026-05-plugin"_L1,
        QT_TRANSLATE_NOOP("Accounts",
            "If the shop has a WordPress page with Pakhi Pay, its plugin is the one of May 2026 or newer.")},
    PointRow{Pakhi, "pakhi-key-private"_L1,
        QT_TRANSLATE_NOOP("Accounts", "The API key stands on no public web page. Who has it can read your payments.")},
};

} // namespace

QString modeWord(Mode mode)
{
    switch (mode) {
    case Mode::Practice:
        return say(QT_TRANSLATE_NOOP("Accounts", "Practice"));
    case Mode::Sandbox:
        return say(QT_TRANSLATE_NOOP("Accounts", "Sandbox"));
    case Mode::Production:
        return say(QT_TRANSLATE_NOOP("Accounts", "Real money"));
    }
    return {};
}

QString modeMeaning(Mode mode)
{
    switch (mode) {
    case Mode::Practice:
        return say(QT_TRANSLATE_NOOP("Accounts", "A gateway on this computer. Nobody pays, nothing leaves the shop."));
    case Mode::Sandbox:
        return say(QT_TRANSLATE_NOOP("Accounts", "The gateway's own test world, with its test key. No real money."));
    case Mode::Production:
        return say(QT_TRANSLATE_NOOP("Accounts", "Customers pay real money into this account."));
    }
    return {};
}

QString gatewayMeaning(QStringView gateway)
{
    if (gateway == Bakong)
        return say(QT_TRANSLATE_NOOP("Accounts", "KHQR for every Cambodian bank app. Dollars and riel."));
    if (gateway == BdQuickPay)
        return say(QT_TRANSLATE_NOOP("Accounts", "bKash in Bangladesh. The customer pays on a page. Taka."));
    if (gateway == BayarGg)
        return say(QT_TRANSLATE_NOOP("Accounts", "QRIS, GoPay and OVO in Indonesia. Rupiah."));
    if (gateway == Pakhi)
        return say(QT_TRANSLATE_NOOP("Accounts", "Wallets in Bangladesh. The customer pays on a page. Taka."));
    return {};
}

QString credentialLabel(const QString& name)
{
    if (name == "api_key"_L1)
        return say(QT_TRANSLATE_NOOP("Accounts", "API key"));
    if (name == "app_key"_L1)
        return say(QT_TRANSLATE_NOOP("Accounts", "App key"));
    if (name == "secret_key"_L1)
        return say(QT_TRANSLATE_NOOP("Accounts", "Secret key"));
    return name;
}

QString credentialPlace(QStringView gateway, const QString& name)
{
    if (gateway == Pakhi)
        return say(QT_TRANSLATE_NOOP("Accounts", "Sign in there and look under Brand settings."));
    if (gateway == BdQuickPay && name == "app_key"_L1)
        return say(QT_TRANSLATE_NOOP("Accounts", "Sign in there and look under API Credentials: it names your shop."));
    if (gateway == BdQuickPay)
        return say(QT_TRANSLATE_NOOP("Accounts", "Beside the app key, under API Credentials: it signs each question."));
    return say(QT_TRANSLATE_NOOP("Accounts", "Sign in there and make a key. Paste it here as it is."));
}

QString ovoNumberLabel()
{
    return say(QT_TRANSLATE_NOOP("Accounts", "Our OVO number"));
}

QString ovoNumberHint()
{
    return say(QT_TRANSLATE_NOOP("Accounts", "OVO customers send the exact amount to it. May stay empty."));
}

QString ovoNumberProblem(const QString& typed)
{
    if (typed.trimmed().isEmpty() || gateways::readOvoNumber(typed))
        return {};
    return say(QT_TRANSLATE_NOOP("Accounts",
        "This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits."));
}

const accounts::AccountBook::KeyFacts* oldestKey(const QMap<QString, accounts::AccountBook::KeyFacts>& facts)
{
    const auto oldest =
        std::min_element(facts.cbegin(), facts.cend(), [](const auto& a, const auto& b) { return a.setAt < b.setAt; });
    return oldest == facts.cend() ? nullptr : &*oldest;
}

KeyWords keyWords(
    const accounts::AccountBook::KeyFacts& facts, const QDateTime& now, Language language, const Appearance& appearance)
{
    const auto date = [&](const QDateTime& at) {
        return shortDate(at.toLocalTime().date(), language, appearance.digits());
    };
    const QString until = date(facts.setAt.addDays(vault::KeyOverDays));
    const QString days = money::withDigits(QString::number(vault::keyDays(facts.setAt, now)), appearance.digits());
    switch (vault::keyAge(facts.setAt, now)) {
    case vault::KeyAge::Young:
        return {say(QT_TRANSLATE_NOOP("Accounts", "Key of %1, renew it before %2.")).arg(date(facts.setAt), until)};
    case vault::KeyAge::Ripe:
        return {
            say(QT_TRANSLATE_NOOP("Accounts", "The key is %1 days old. Plan its renewal before %2.")).arg(days, until),
            Tone::Amber};
    case vault::KeyAge::Due:
        return {say(QT_TRANSLATE_NOOP("Accounts", "The key is %1 days old. Renew it this week, before %2."))
                    .arg(days, until),
            Tone::Amber};
    case vault::KeyAge::Over:
        return {say(QT_TRANSLATE_NOOP("Accounts", "The key is %1 days old. Renew it now.")).arg(days), Tone::Red};
    }
    return {};
}

QString previousWords(const accounts::AccountBook::KeyFacts& facts, Language language, const Appearance& appearance)
{
    const QDateTime until = facts.previousUntil.toLocalTime();
    return say(QT_TRANSLATE_NOOP("Accounts", "Two keys hold until %1, %2."))
        .arg(shortDate(until.date(), language, appearance.digits()), shortTime(until.time(), appearance.digits()));
}

QString maskedKey(const QString& ending)
{
    return QString(8, u'•') + ending;
}

QList<CheckPoint> checkPoints(QStringView gateway)
{
    QList<CheckPoint> points;
    for (const PointRow& row : Points)
        if (row.gateway == gateway)
            points.append({row.id, say(row.text)});
    points.append(
        {u"renewal"_s, say(QT_TRANSLATE_NOOP("Accounts", "The day the key is to be renewed stands in a calendar."))});
    return points;
}

} // namespace ui
