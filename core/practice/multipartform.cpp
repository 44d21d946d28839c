// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/multipartform.h"

namespace practice {

namespace {

/// The value of `name` in "form-data; name=x; filename=y", quoted or not; empty when absent.
QByteArray parameter(const QByteArray& header, const QByteArray& name)
{
    const QList<QByteArray> pieces = header.split(';');
    for (const QByteArray& piece : pieces) {
        const qsizetype sign = piece.indexOf('=');
        if (sign < 0 || piece.left(sign).trimmed().toLower() != name)
            continue;
        const QByteArray value = piece.mid(sign + 1).trimmed();
        const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
        return isQuoted ? value.mid(1, value.size() - 2) : value;
    }
    return {};
}

/// The part's name from its own header lines.
QByteArray nameOf(const QByteArray& head)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray& line : lines)
        if (line.trimmed().toLower().startsWith("content-disposition:"))
            return parameter(line.trimmed(), "name");
    return {};
}

} // namespace

std::optional<std::map<QByteArray, QByteArray>> readMultipart(const net::IncomingRequest& request)
{
    const QByteArray type = net::headerValue(request.headers, "Content-Type");
    const QByteArray boundary = parameter(type, "boundary");
    if (!type.trimmed().toLower().startsWith("multipart/form-data") || boundary.isEmpty())
        return std::nullopt;
    const QByteArray mark = "\r\n--" + boundary;
    const QByteArray body = "\r\n" + request.body; // the first mark stands at the very beginning
    std::map<QByteArray, QByteArray> parts;
    qsizetype at = body.indexOf(mark);
    while (at >= 0) {
        at += mark.size();
        if (QByteArrayView(body).sliced(at).startsWith("--"))
            return parts;
        const qsizetype headEnds = body.indexOf("\r\n\r\n", at);
        const qsizetype next = headEnds < 0 ? -1 : body.indexOf(mark, headEnds + 2);
        if (next < 0)
            return std::nullopt;
        const QByteArray name = nameOf(body.mid(at, headEnds - at));
        const qsizetype begins = headEnds + 4;
        if (name.isEmpty() || !parts.emplace(name, body.mid(begins, std::max<qsizetype>(0, next - begins))).second)
            return std::nullopt;
        at = next;
    }
    return std::nullopt;
}

} // namespace practice
