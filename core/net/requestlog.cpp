// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestlog.h"

#include "core/base/outsidetext.h"
#include "core/net/http.h"
#include "core/net/redaction.h"
#include "core/net/requestcheck.h"

#include <QCryptographicHash>

namespace net {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestWhy = 600; // two texts of 200 and the names around them

QString logPath(const QString& path)
{
    QStringList words;
    for (const QString& part : path.split(u'/'))
        words.append(logWord(part));
    return words.join(u'/');
}

QString quoted(QLatin1StringView name, const QString& text)
{
    return name + u"=\""_s + QString(text).replace(u'"', u'\'') + u'"';
}

/// The log text of an answer's error begins with what the line says anyway, and is in the line's own form behind it.
QString whyOf(const RequestRecord& record)
{
    const QString text = base::oneLine(withoutPeople(record.why), LongestWhy);
    const QString known =
        u"http=%1 code=%2 cat=%3"_s.arg(QString::number(record.status), record.code, base::toWord(*record.category));
    if (!text.startsWith(known))
        return quoted("msg"_L1, text);
    return text.mid(known.size()).trimmed();
}

} // namespace

RequestRecord recordOf(const HttpRequest& request)
{
    RequestRecord record;
    record.host = request.url.host(QUrl::FullyEncoded);
    record.path = request.url.path(QUrl::FullyEncoded);
    record.bytesSent = request.body.size();
    return record;
}

QByteArray hashOf(QByteArrayView body)
{
    constexpr qsizetype Digits = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(body);
    return hash.result().toHex().left(Digits);
}

QString toLine(const RequestRecord& record)
{
    QStringList fields{record.at.toUTC().toString(Qt::ISODateWithMs), logWord(record.gateway),
        logWord(record.operation), u"account=%1"_s.arg(logWord(record.account)), u"host=%1"_s.arg(logWord(record.host)),
        u"path=%1"_s.arg(logPath(record.path)),
        u"http=%1"_s.arg(record.status == 0 ? u"-"_s : QString::number(record.status))};
    if (record.category) {
        fields.append(u"code=%1"_s.arg(logWord(record.code)));
        fields.append(u"cat=%1"_s.arg(base::toWord(*record.category)));
    }
    if (!record.reference.isEmpty())
        fields.append(u"ref=%1"_s.arg(logWord(record.reference)));
    fields.append(u"try=%1"_s.arg(record.attempt));
    fields.append(u"sent=%1"_s.arg(record.bytesSent));
    fields.append(u"received=%1"_s.arg(record.bytesReceived));
    if (!record.bodyHash.isEmpty())
        fields.append(u"body=%1"_s.arg(QString::fromLatin1(record.bodyHash)));
    if (!record.said.isEmpty())
        fields.append(u"said=%1"_s.arg(logWord(record.said)));
    fields.append(u"ms=%1"_s.arg(record.elapsed.count()));
    if (record.category && !record.why.isEmpty())
        fields.append(whyOf(record));
    for (const QString& warning : record.warnings)
        fields.append(quoted("warn"_L1, base::oneLine(withoutPeople(warning), LongestWhy)));
    fields.removeAll(QString());
    return fields.join(u' ');
}

} // namespace net
