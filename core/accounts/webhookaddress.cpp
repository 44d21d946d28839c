// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/webhookaddress.h"

#include "core/base/asciidigit.h"
#include "core/net/requestcheck.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using base::UserText;

constexpr qsizetype LongestAddress = 1024;
constexpr qsizetype TokenSize = 32;

/// Reached inside the shop alone: by number from the private ranges, by name without a dot.
bool isLocal(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QHostAddress address(host);
    if (address.isNull())
        return net::isLoopback(url) || !host.contains(u'.') || host.endsWith(".local"_L1) || host.endsWith(".lan"_L1);
    static const std::array ranges{QHostAddress::parseSubnet(u"0.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"100.64.0.0/10"_s),
        QHostAddress::parseSubnet(u"127.0.0.0/8"_s), QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s), QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"::/127"_s), QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s)};
    return std::any_of(ranges.begin(), ranges.end(), [&](const auto& range) { return address.isInSubnet(range); });
}

} // namespace

base::Result<QUrl> readPublicAddress(const QString& typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isAddress = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && !text.contains(u'@')
        && url.toEncoded().size() <= LongestAddress;
    if (!isAddress)
        return base::failure(base::Category::Validation, u"public_address"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                         "This is no address of a shop on the internet. Enter one like %1, without a user name or "
                         "anything behind a question mark."),
                {u"https://shop.example"_s}));
    if (isLocal(url))
        return base::failure(base::Category::Validation, u"public_address_local"_s,
            UserText(QT_TRANSLATE_NOOP(
                         "Sentence", "The internet does not know %1. Enter the name under which it reaches this shop."),
                {url.host(QUrl::FullyEncoded)}));
    return url;
}

QString webhookAddress(const QUrl& publicAddress, const AccountRecord& account)
{
    if (publicAddress.isEmpty() || account.webhookToken.isEmpty())
        return {};
    return u"%1/hooks/%2/%3/%4"_s.arg(
        publicAddress.toString(QUrl::FullyEncoded), account.gateway, account.id, account.webhookToken);
}

QString newWebhookToken()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    QString token;
    for (const quint32 part : bits)
        token += u"%1"_s.arg(part, 8, 16, QChar(u'0'));
    return token;
}

bool isWebhookToken(const QString& text)
{
    return text.size() == TokenSize && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return base::isAsciiDigit(c) || (c >= u'a' && c <= u'f');
    });
}

} // namespace accounts
