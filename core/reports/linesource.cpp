// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/linesource.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Block = qint64{256} * 1024;

} // namespace

base::Result<bool> LineSource::fill()
{
    m_bytes.remove(0, m_from);
    m_from = 0;
    const QByteArray more = m_device->read(Block);
    // QIODevice gives nothing both at the end and in trouble; a file that is read to its end says so.
    if (more.isEmpty() && !m_device->atEnd())
        return base::failure(base::Category::Storage, u"import_unreadable"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The file could not be read to its end. Copy it to this computer and try again.")),
            m_device->errorString());
    m_hash->addData(more);
    m_bytes += more;
    if (!m_isBegun && m_bytes.startsWith("\xEF\xBB\xBF")) {
        m_from = 3;
        m_taken = 3;
    }
    m_isBegun = true;
    return !more.isEmpty();
}

base::Result<std::optional<LineSource::Line>> LineSource::next()
{
    Line line{.number = ++m_number, .text = {}, .isTooLong = false};
    qsizetype looked = 0;
    for (;;) {
        const qsizetype end = m_bytes.indexOf('\n', m_from + looked);
        if (end >= 0) {
            line.text = QByteArrayView(m_bytes).sliced(m_from, end + 1 - m_from);
            line.isTooLong = line.isTooLong || line.text.size() > LongestLine;
            m_from = end + 1;
            break;
        }
        looked = m_bytes.size() - m_from;
        if (looked > LongestLine) { // its rest is not worth the memory
            line.isTooLong = true;
            m_taken += looked - 1;
            m_from += looked - 1;
            looked = 1;
        }
        const base::Result<bool> filled = fill();
        if (!filled)
            return tl::unexpected(filled.error());
        if (!*filled) {
            line.text = QByteArrayView(m_bytes).sliced(m_from);
            m_from = m_bytes.size();
            break;
        }
    }
    m_taken += line.text.size();
    if (line.text.isEmpty() && !line.isTooLong)
        return std::nullopt;
    return line;
}

base::Result<char> LineSource::peek()
{
    if (m_bytes.isEmpty()) {
        if (const base::Result<bool> filled = fill(); !filled)
            return tl::unexpected(filled.error());
    }
    for (const char byte : QByteArrayView(m_bytes).sliced(m_from)) {
        if (byte != ' ' && byte != '\t' && byte != '\r' && byte != '\n')
            return byte;
    }
    return '\0';
}

} // namespace reports
