// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/httplistenerexchange.h"

#include <algorithm>
#include <microhttpd.h>

namespace net {
namespace {

struct HeadReader {
    Headers headers;
    qsizetype bytes = 0;
};

MHD_Result takeHeader(
    void* context, MHD_ValueKind, const char* name, std::size_t nameSize, const char* value, std::size_t valueSize)
{
    auto& reader = *static_cast<HeadReader*>(context);
    reader.headers.append({QByteArray(name, static_cast<qsizetype>(nameSize)),
        value == nullptr ? QByteArray() : QByteArray(value, static_cast<qsizetype>(valueSize))});
    reader.bytes += static_cast<qsizetype>(nameSize + valueSize) + 4; // ": " and CR LF
    return MHD_YES;
}

qsizetype countOf(const Headers& headers, QByteArrayView name)
{
    return std::count_if(headers.begin(), headers.end(),
        [name](const Header& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// libmicrohttpd takes the first of two lengths, and a chunked body beside a length: both hide a second request.
int judgeFraming(const Headers& headers, const ListenerLimits& limits)
{
    const qsizetype lengths = countOf(headers, "Content-Length");
    if (countOf(headers, "Transfer-Encoding") > 0)
        return lengths > 0 ? MHD_HTTP_BAD_REQUEST : MHD_HTTP_LENGTH_REQUIRED;
    if (lengths == 0)
        return 0;
    const QByteArray length = headerValue(headers, "Content-Length");
    const bool isNumber = !length.isEmpty()
        && std::all_of(length.begin(), length.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
    if (lengths > 1 || !isNumber)
        return MHD_HTTP_BAD_REQUEST;
    bool fits = false;
    const qlonglong bytes = length.toLongLong(&fits);
    return !fits || bytes > limits.bodyBytes ? MHD_HTTP_CONTENT_TOO_LARGE : 0;
}

} // namespace

ListenerExchange::ListenerExchange(const QByteArray& target)
{
    const qsizetype mark = target.indexOf('?');
    m_request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        m_request.query = target.mid(mark + 1);
}

int ListenerExchange::readHead(MHD_Connection& connection, const char* method, const ListenerLimits& limits)
{
    m_headRead = true;
    m_request.method = method;
    HeadReader reader;
    MHD_get_connection_values_n(&connection, MHD_HEADER_KIND, takeHeader, &reader);
    m_request.headers = std::move(reader.headers);
    constexpr qsizetype Around = 12; // two blanks, "HTTP/1.1", CR LF
    if (m_request.method.size() + m_request.path.size() + m_request.query.size() + Around > limits.requestLineBytes)
        return MHD_HTTP_URI_TOO_LONG;
    if (reader.bytes > limits.headerBytes || m_request.headers.size() > limits.headerCount)
        return MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE;
    return judgeFraming(m_request.headers, limits);
}

bool ListenerExchange::append(QByteArrayView part, const ListenerLimits& limits)
{
    if (part.size() > limits.bodyBytes - m_request.body.size())
        return false;
    m_request.body.append(part);
    return true;
}

IncomingRequest ListenerExchange::handOver()
{
    m_handedOver = true;
    return std::move(m_request);
}

bool ListenerExchange::sleepUntilAnswered(MHD_Connection& connection)
{
    const std::scoped_lock lock(m_mutex);
    if (m_answered)
        return false;
    m_sleeping = &connection;
    MHD_suspend_connection(&connection);
    return true;
}

std::optional<HttpResponse> ListenerExchange::takeResponse()
{
    const std::scoped_lock lock(m_mutex);
    return std::move(m_response);
}

void ListenerExchange::detach()
{
    const std::scoped_lock lock(m_mutex);
    m_answered = true;
    m_sleeping = nullptr;
}

void ListenerExchange::answer(std::optional<HttpResponse> response)
{
    const std::scoped_lock lock(m_mutex);
    if (m_answered)
        return;
    m_answered = true;
    m_response = std::move(response);
    // Under the lock: a sleeping connection lives until it is woken, and only here.
    if (m_sleeping != nullptr)
        MHD_resume_connection(m_sleeping);
    m_sleeping = nullptr;
}

} // namespace net
