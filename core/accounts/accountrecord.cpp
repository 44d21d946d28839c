// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountrecord.h"

#include "core/accounts/webhookaddress.h"
#include "core/base/asciidigit.h"
#include "core/base/outsidetext.h"
#include "core/gateways/bayar_gg/ovonumber.h"
#include "core/net/requestcheck.h"
#include "core/vault/vault.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::UserText;

constexpr qsizetype LongestId = 32;
constexpr qsizetype LongestName = 64;
constexpr qsizetype LongestText = 254;
constexpr qsizetype LongestAddress = 2048;
constexpr auto FarthestZone = 14h;
constexpr int HighestPort = 65535;

constexpr std::array Modes{std::pair(Mode::Practice, "practice"_L1), std::pair(Mode::Sandbox, "sandbox"_L1),
    std::pair(Mode::Production, "production"_L1)};

tl::unexpected<base::Error> fault(QLatin1StringView code, const char* sentence, const QStringList& arguments = {})
{
    return base::failure(base::Category::Validation, code, UserText(sentence, arguments));
}

bool isId(const QString& id)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || base::isAsciiDigit(c) || c == u'-'; };
    return !id.isEmpty() && id.size() <= LongestId && std::all_of(id.cbegin(), id.cend(), fits) && !id.startsWith(u'-')
        && !id.endsWith(u'-');
}

/// Of the command line and of the practice ledger.
bool isPracticeId(const QString& id)
{
    return id == "practice"_L1 || id.startsWith("practice-"_L1);
}

bool isAddress(const QUrl& url)
{
    const bool secure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && net::isLoopback(url));
    return url.isValid() && secure && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment() && url.toEncoded().size() <= LongestAddress;
}

/// As hosts are compared: the same service answers at all spellings.
QString plainHost(const QUrl& url)
{
    QString host = url.host(QUrl::EncodeUnicode).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

bool isHost(const QString& host)
{
    return !host.isEmpty() && host.size() <= LongestText && std::all_of(host.cbegin(), host.cend(), [](QChar c) {
        return c > u' ' && c <= u'~' && c != u'/' && c != u'@';
    });
}

} // namespace

QLatin1StringView toWord(Mode mode)
{
    return std::find_if(Modes.begin(), Modes.end(), [&](const auto& row) { return row.first == mode; })->second;
}

std::optional<Mode> modeFromWord(QStringView word)
{
    const auto* found = std::find_if(Modes.begin(), Modes.end(), [&](const auto& row) { return row.second == word; });
    return found == Modes.end() ? std::nullopt : std::optional(found->first);
}

gateways::AccountProfile AccountRecord::profile() const
{
    gateways::AccountProfile account;
    account.id = id;
    account.gateway = gateway;
    account.name = name;
    account.baseUrl = baseUrl;
    account.receiver = receiver;
    account.merchantName = merchantName;
    account.merchantCity = merchantCity;
    account.practice = mode == Mode::Practice;
    account.currency = currency;
    account.zone = zone;
    account.walkIn = walkIn;
    account.returnPages = returnPages;
    account.ovoNumber = ovoNumber;
    account.defaultMethod = defaultMethod;
    account.acceptsBillNumber = acceptsBillNumber;
    return account;
}

QStringList AccountRecord::vaultKeys() const
{
    QStringList keys;
    for (const QString& credential : credentials)
        keys << vault::vaultKey(id, credential);
    return keys;
}

base::Result<> AccountRecord::check(const gateways::AccountNeeds* needs) const
{
    if (!isId(id) || isPracticeId(id))
        return fault("account_id"_L1,
            QT_TRANSLATE_NOOP("Sentence",
                "This cannot be the short name of an account. Use up to %1 small letters, digits and hyphens, and not "
                "the word practice in front."),
            {QString::number(LongestId)});
    if (name.trimmed().isEmpty() || name.size() > LongestName || base::hasHiddenSigns(name))
        return fault("account_name"_L1,
            QT_TRANSLATE_NOOP(
                "Sentence", "The account needs a name of up to %1 signs that can all be seen. Type it again."),
            {QString::number(LongestName)});
    if (!isAddress(baseUrl))
        return fault("base_url"_L1,
            QT_TRANSLATE_NOOP(
                "Sentence", "The address of the service is not secure. Enter an address that begins with https."));
    if ((mode == Mode::Practice) != net::isLoopback(baseUrl))
        return fault("mode_address"_L1,
            QT_TRANSLATE_NOOP("Sentence",
                "Practice accounts are on this computer and all others are not. Choose the kind that fits the "
                "address."));
    if (needs != nullptr) {
        if (auto fits = checkAddress(*needs); !fits)
            return fits;
        const auto taken = needs->currencies;
        if (std::find(taken.begin(), taken.end(), currency) == taken.end())
            return fault("currency"_L1, QT_TRANSLATE_NOOP("Sentence", "%1 does not take %2. Choose another currency."),
                {needs->service, money::spec(currency).code});
        if (needs->receiver && (receiver.isEmpty() || merchantName.isEmpty()))
            return fault("receiver_missing"_L1,
                QT_TRANSLATE_NOOP("Sentence",
                    "The account that gets the money or the shop's name is missing. Enter both as the payer sees "
                    "them."));
    }
    const std::array texts{
        &receiver, &merchantName, &merchantCity, &walkIn.name, &walkIn.email, &walkIn.phone, &defaultMethod};
    if (std::any_of(texts.begin(), texts.end(),
            [](const QString* text) { return text->size() > LongestText || base::hasHiddenSigns(*text); }))
        return fault("text"_L1,
            QT_TRANSLATE_NOOP("Sentence", "An entry of the account is too long or holds hidden signs. Type it again."));
    if (!ovoNumber.isEmpty() && gateways::readOvoNumber(ovoNumber) != ovoNumber)
        return fault("ovo_number"_L1,
            QT_TRANSLATE_NOOP("Sentence",
                "This is no Indonesian mobile number. Type one that begins with 08 or +62 and has 10 to 13 digits."));
    if (zone && std::chrono::abs(*zone) > FarthestZone)
        return fault("zone"_L1, QT_TRANSLATE_NOOP("Sentence", "There is no such time zone. Choose one from the list."));
    if (proxy && (!isHost(proxy->host) || proxy->port < 1 || proxy->port > HighestPort))
        return fault("proxy"_L1,
            QT_TRANSLATE_NOOP("Sentence", "The proxy needs a host name and a port from 1 to 65535. Correct them."));
    if (!webhookToken.isEmpty() && !isWebhookToken(webhookToken))
        return fault("webhook_token"_L1,
            QT_TRANSLATE_NOOP("Sentence",
                "The address for notices of the account is damaged. Enter the shop's public address again."));
    return {};
}

base::Result<> AccountRecord::checkAddress(const gateways::AccountNeeds& needs) const
{
    if (mode != Mode::Production && isProductionHost(baseUrl, needs))
        return fault("sandbox_address"_L1,
            QT_TRANSLATE_NOOP("Sentence",
                "%1 takes real money at this address. Enter the address of its sandbox, or choose another kind."),
            {needs.service});
    const QString path = baseUrl.path();
    const qsizetype folder = needs.folder.isEmpty() ? -1 : path.indexOf(needs.folder + u'/');
    if (folder >= 0 && path.size() > folder + needs.folder.size() + 1)
        return fault("call_address"_L1,
            QT_TRANSLATE_NOOP(
                "Sentence", "This is the address of one call, not of the service. Leave out what follows %1."),
            {needs.folder});
    return {};
}

bool isProductionHost(const QUrl& address, const gateways::AccountNeeds& needs)
{
    return plainHost(address) == plainHost(QUrl(QString(needs.baseUrl)));
}

} // namespace accounts
