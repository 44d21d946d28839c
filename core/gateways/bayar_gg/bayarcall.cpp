// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayarcall.h"

#include "core/gateways/jsonpost.h"

#include <QCryptographicHash>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ApiFolder = "/api"_L1;

/// The address's folder without its last "/". The path tables say /api/…, the base URL ends in /api: it may be entered
/// either way and is never doubled.
QString folderOf(const AccountProfile& account)
{
    QString folder = account.baseUrl.path();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder.endsWith(ApiFolder) ? folder.chopped(ApiFolder.size()) : folder;
}

base::Result<net::HttpRequest> begun(
    const AccountProfile& account, const Credentials& credentials, QByteArrayView method, QLatin1StringView call)
{
    auto key = credentialHeader(credentials, BayarApiKey, "X-API-Key"_ba);
    if (!key)
        return tl::unexpected(key.error());
    net::HttpRequest request;
    request.method = method.toByteArray();
    request.url = account.baseUrl;
    request.url.setPath(folderOf(account) + ApiFolder + u"/"_s + call);
    request.headers = {*std::move(key), {"Accept"_ba, "application/json"_ba}};
    return request;
}

/// No part holds its own hash.
QByteArray boundaryFor(const QList<BayarPart>& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BayarPart& part : parts)
        hash.addData(part.bytes);
    constexpr qsizetype Length = 32; // RFC 2046 allows 70 with the name in front
    return "paydesk" + hash.result().toHex().first(Length);
}

} // namespace

base::Result<net::HttpRequest> bayarGet(
    const AccountProfile& account, const Credentials& credentials, QLatin1StringView call, const BayarQuery& query)
{
    auto request = begun(account, credentials, "GET", call);
    if (!request || query.isEmpty())
        return request;
    QByteArray text;
    for (const auto& [name, value] : query)
        text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    request->url.setQuery(QString::fromLatin1(text), QUrl::StrictMode);
    return request;
}

base::Result<net::HttpRequest> bayarPost(
    const AccountProfile& account, const Credentials& credentials, QLatin1StringView call, const base::JsonWriter& body)
{
    auto request = begun(account, credentials, "POST", call);
    if (!request)
        return request;
    request->headers.emplaceBack("Content-Type"_ba, "application/json"_ba);
    request->body = body.text();
    return request;
}

base::Result<net::HttpRequest> bayarUpload(const AccountProfile& account, const Credentials& credentials,
    QLatin1StringView call, const QList<BayarPart>& parts)
{
    auto request = begun(account, credentials, "POST", call);
    if (!request)
        return request;
    const QByteArray boundary = boundaryFor(parts);
    request->headers.emplaceBack("Content-Type"_ba, "multipart/form-data; boundary=" + boundary);
    for (const BayarPart& part : parts) {
        request->body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
        if (!part.fileName.isEmpty())
            request->body += "; filename=\"" + part.fileName + '"';
        request->body += "\r\n";
        if (!part.type.isEmpty())
            request->body += "Content-Type: " + part.type + "\r\n";
        request->body += "\r\n" + part.bytes + "\r\n";
    }
    request->body += "--" + boundary + "--\r\n";
    return request;
}

QUrl bayarPayPage(const AccountProfile& account, const QString& invoiceId)
{
    QUrl page = account.baseUrl;
    page.setPath(folderOf(account) + u"/pay"_s);
    page.setQuery(u"invoice="_s + QString::fromLatin1(QUrl::toPercentEncoding(invoiceId)), QUrl::StrictMode);
    return page;
}

} // namespace gateways
