// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "core/base/jsonwriter.h"
#include "core/base/outsidetext.h"

namespace cli {

namespace {

/// Sentences hold outside words in isolates, for windows; on a terminal those would stand there as signs.
QString withoutIsolates(QString text)
{
    return text.remove(QChar(u'\u2068')).remove(QChar(u'\u2069'));
}

} // namespace

void Console::line(const QByteArray& text)
{
    m_writing = write(m_out, text + '\n') && m_writing;
}

void Console::sentence(const QString& text)
{
    // There is nowhere left to complain about a broken error stream.
    static_cast<void>(write(m_err, base::madeVisible(withoutIsolates(text)).toUtf8() + '\n'));
}

void Console::refuse(const base::Error& error)
{
    const QString person = withoutIsolates(error.person.english());
    sentence(person);
    if (!m_json)
        return;
    base::JsonWriter json;
    json.beginObject().member(u"error", error.code).member(u"message", person).endObject();
    line(json.text());
}

bool Console::write(std::FILE* stream, const QByteArray& text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

} // namespace cli
