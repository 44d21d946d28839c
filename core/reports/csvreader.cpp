// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/csvreader.h"

#include "core/reports/csvguard.h"
#include "core/reports/paymentfields.h"

#include <QStringDecoder>
#include <algorithm>
#include <csv.h>
#include <new>

namespace reports {

using namespace Qt::StringLiterals;
using base::UserText;

namespace {

/// Blanks around a cell belong to it; libcsv drops them by itself.
int isNoSpace(unsigned char /*sign*/)
{
    return 0;
}

/// nullopt for what is no UTF-8.
std::optional<QString> exactText(const QByteArray& utf8)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace

CsvReader::CsvReader(LineSource lines)
    : m_lines(std::move(lines))
    , m_parser(std::make_unique<csv_parser>())
{
    restart();
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

void CsvReader::restart()
{
    csv_free(m_parser.get()); // of a parser that was never used: nothing
    if (csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI) != 0)
        throw std::bad_alloc();
    csv_set_space_func(m_parser.get(), isNoSpace);
    m_cells.clear();
    m_isInRow = false;
    m_rowSize = 0;
}

void CsvReader::takeCell(void* bytes, std::size_t size, void* reader)
{
    static_cast<CsvReader*>(reader)->m_cells.append(
        QByteArray(static_cast<const char*>(bytes), static_cast<qsizetype>(size)));
}

void CsvReader::endRow(int /*sign*/, void* reader)
{
    auto* self = static_cast<CsvReader*>(reader);
    self->m_rows.push_back({self->m_rowLine, std::exchange(self->m_cells, {})});
    self->m_isInRow = false;
    self->m_rowSize = 0;
}

void CsvReader::refuse(UserText why)
{
    m_rows.push_back({m_rowLine, tl::unexpected(std::move(why))});
    restart();
}

base::Result<bool> CsvReader::feed()
{
    const auto line = m_lines.next();
    if (!line)
        return tl::unexpected(line.error());
    if (!*line) {
        if (csv_fini(m_parser.get(), takeCell, endRow, this) != 0)
            refuse(UserText(QT_TRANSLATE_NOOP("Sentence",
                "A quotation mark is missing, so nothing from here to the end of the file can be told apart.")));
        return false;
    }
    take(**line);
    return true;
}

void CsvReader::take(const LineSource::Line& line)
{
    if (!m_isInRow) {
        m_rowLine = line.number;
        m_quotes = 0;
    }
    const bool isContinued = std::exchange(m_isInRow, true);
    m_rowSize += line.text.size();
    m_quotes += line.text.count('"');
    const bool endsHere = m_quotes % 2 == 0; // each mark that opens has one that closes
    if (line.isTooLong || m_rowSize > LineSource::LongestLine) {
        if (!std::exchange(m_isTooLong, true))
            refuse(UserText(QT_TRANSLATE_NOOP("Sentence", "The row is longer than 1 MiB.")));
        m_isInRow = !endsHere;
        m_rowSize = m_isInRow ? LineSource::LongestLine + 1 : 0;
        m_isTooLong = m_isInRow;
        return;
    }
    const auto size = static_cast<std::size_t>(line.text.size());
    if (csv_parse(m_parser.get(), line.text.data(), size, takeCell, endRow, this) == size) {
        // An empty line between rows begins none.
        m_isInRow = m_isInRow && (isContinued || !line.text.trimmed().isEmpty());
        return;
    }
    if (isContinued)
        refuse(UserText(QT_TRANSLATE_NOOP("Sentence",
                            "A quotation mark stands in the wrong place, so the lines from here to %1 cannot be told "
                            "apart."),
            {QString::number(line.number)}));
    else
        refuse(UserText(QT_TRANSLATE_NOOP("Sentence", "A quotation mark stands in the wrong place.")));
}

base::Result<> CsvReader::readHead(const Cells& cells)
{
    const auto fields = paymentFields();
    std::vector<bool> isThere(fields.size(), false);
    for (const QByteArray& cell : cells) {
        const auto place = fieldPlace(QString::fromUtf8(cell));
        if (!place || isThere[*place])
            return noFileOfOurs(u"the column %1"_s.arg(QString::fromUtf8(cell).left(64)));
        isThere[*place] = true;
        m_places.push_back(*place);
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isThere[i] && fields[i].need != Field::Need::Derived)
            return noFileOfOurs(u"no column %1"_s.arg(fields[i].name));
    }
    m_hasHead = true;
    return {};
}

ReadPayment CsvReader::payment(const Cells& cells) const
{
    const auto fields = paymentFields();
    if (cells.size() != static_cast<qsizetype>(m_places.size()))
        return tl::unexpected(
            UserText(QT_TRANSLATE_NOOP("Sentence", "The row has %1 cells, and the first line names %2 columns."),
                {QString::number(cells.size()), QString::number(m_places.size())}));
    FieldTexts texts(fields.size());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Field& field = fields[m_places[i]];
        std::optional<QString> text = exactText(cells[static_cast<qsizetype>(i)]);
        if (!text)
            return tl::unexpected(UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is not UTF-8."), {QString(field.name)}));
        texts[m_places[i]] = field.kind == Field::Kind::Text ? unguarded(*text) : std::move(*text);
    }
    return readPayment(texts);
}

base::Result<std::optional<ReadLine>> CsvReader::next()
{
    for (;;) {
        while (m_rows.empty()) {
            if (m_hasEnded)
                return m_hasHead ? base::Result<std::optional<ReadLine>>(std::nullopt)
                                 : base::Result<std::optional<ReadLine>>(noFileOfOurs(u"no head"_s));
            const base::Result<bool> fed = feed();
            if (!fed)
                return tl::unexpected(fed.error());
            m_hasEnded = !*fed;
        }
        const Row row = std::move(m_rows.front());
        m_rows.pop_front();
        if (!m_hasHead) {
            if (!row.cells)
                return noFileOfOurs(u"the head cannot be read"_s);
            if (const auto head = readHead(*row.cells); !head)
                return tl::unexpected(head.error());
            continue;
        }
        return ReadLine{row.line, row.cells ? payment(*row.cells) : ReadPayment(tl::unexpected(row.cells.error()))};
    }
}

} // namespace reports
