// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exchangeline.h"

#include "app/cli/paymentline.h"

namespace cli {

using namespace Qt::StringLiterals;

QByteArray ExchangeLine::json() const
{
    const net::RequestRecord& record = m_request.record;
    base::JsonWriter json;
    const auto textOrNull = [&json](QStringView name, const QString& text) {
        json.name(name);
        if (text.isEmpty())
            json.null();
        else
            json.value(text);
    };
    json.beginObject().member(u"exchange", record.reference).member(u"at", utcText(record.at));
    json.member(u"gateway", record.gateway).member(u"account", record.account);
    json.member(u"operation", record.operation).member(u"host", record.host).member(u"path", record.path);
    json.member(u"attempt", record.attempt).member(u"sent", static_cast<qint64>(record.bytesSent));
    json.name(u"status");
    if (record.status == 0)
        json.null();
    else
        json.value(record.status);
    json.member(u"received", static_cast<qint64>(record.bytesReceived));
    textOrNull(u"body", QString::fromLatin1(record.bodyHash));
    textOrNull(u"said", record.said);
    json.member(u"ms", static_cast<qint64>(record.elapsed.count()));
    textOrNull(u"code", record.code);
    textOrNull(u"category", record.category ? QString(base::toWord(*record.category)) : QString());
    textOrNull(u"message", record.why);
    json.name(u"warnings").beginArray();
    for (const QString& warning : record.warnings)
        json.value(warning);
    json.endArray().member(u"line", m_request.line);
    return json.endObject().text();
}

QByteArray ExchangeLine::plain() const
{
    return "  " + m_request.line.toUtf8();
}

} // namespace cli
