// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/jsonpost.h"

#include <QCoreApplication>
#include <algorithm>

namespace gateways {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

base::Result<net::Header> credentialHeader(
    const Credentials& credentials, QLatin1StringView name, const QByteArray& header)
{
    const auto found = credentials.find(name);
    if (found == credentials.end() || found->second.isEmpty())
        return base::failure(Category::Auth, name + u"_missing"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "The key of this account is missing. Enter it in the account.")));
    const QByteArrayView key = found->second.reveal();
    if (!std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c <= '~'; }))
        return base::failure(Category::Validation, name + u"_characters"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The key of this account holds signs that no key has. Enter it again in the account.")));
    return net::Header{header, key.toByteArray()};
}

net::HttpRequest jsonPost(
    const AccountProfile& account, QLatin1StringView path, net::Headers headers, const base::JsonWriter& body)
{
    net::HttpRequest request;
    request.method = "POST"_ba;
    request.url = account.baseUrl;
    QString folder = account.baseUrl.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    request.url.setPath(folder + path);
    request.headers = std::move(headers);
    request.headers << net::Header{"Content-Type"_ba, "application/json"_ba}
                    << net::Header{"Accept"_ba, "application/json"_ba};
    request.body = body.text();
    return request;
}

QString shortNumber(const money::Money& amount)
{
    QString text = amount.toDecimal();
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace gateways
