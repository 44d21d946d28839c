// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/workbookwriter.h"

#include "core/reports/newfile.h"
#include "core/reports/paymentfields.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <xlsxwriter.h>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSigns = 32'767; // of a cell, in UTF-16 as spreadsheets count
constexpr int LeadingColumns = 1; // that stay in sight: the sale number

/// A cell's number. Workbooks have no other numbers than these, and up to 2^53 storage units — all that Money holds —
/// the one nearest to the decimal text is read back as just this text.
double cellNumber(qint64 units, money::Currency currency)
{
    constexpr std::array Powers{1.0, 10.0, 100.0, 1000.0, 10000.0};
    return static_cast<double>(units) / Powers.at(static_cast<std::size_t>(money::spec(currency).decimals));
}

/// Text that XML and a cell can hold: what is too long ends in "…", two code points that no XML has become U+FFFD.
QByteArray cellText(QString text)
{
    text.replace(QChar(0xFFFE), QChar(0xFFFD)).replace(QChar(0xFFFF), QChar(0xFFFD));
    if (text.size() > MostSigns) {
        text.truncate(MostSigns - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    return text.toUtf8();
}

void writeText(lxw_worksheet* sheet, int row, int column, const QString& text, lxw_format* format = nullptr)
{
    if (!text.isEmpty())
        worksheet_write_string(
            sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cellText(text).constData(), format);
}

void writeNumber(lxw_worksheet* sheet, int row, int column, double number, lxw_format* format = nullptr)
{
    worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), number, format);
}

int widthOf(const Field& field)
{
    switch (field.kind) {
    case Field::Kind::Whole:
        return 9;
    case Field::Kind::Amount:
        return 13;
    case Field::Kind::Moment:
        return 19;
    case Field::Kind::Word:
        return 11;
    case Field::Kind::Text:
        return 18;
    }
    Q_UNREACHABLE();
}

/// Of the text beside every date-time.
QString isoName(const Field& field)
{
    return field.name + "_iso"_L1;
}

} // namespace

/// Writes the cells of one row from left to right.
struct WorkbookWriter::Cells {
    WorkbookWriter& book;
    lxw_worksheet* sheet;
    int row;
    int column = 0;

    void operator()(std::monostate /*nothing*/) { }
    void operator()(qint64 number) { writeNumber(sheet, row, column, static_cast<double>(number)); }
    void operator()(const QString& text) { writeText(sheet, row, column, text); }
    void operator()(const money::Money& amount)
    {
        writeNumber(
            sheet, row, column, cellNumber(amount.minor(), amount.currency()), book.formatOf(amount.currency()));
    }
    void operator()(const QDateTime& moment)
    {
        const QDateTime wall = book.m_times.wallTime(moment);
        const QDate date = wall.date();
        const QTime time = wall.time();
        constexpr double MillisecondsPerSecond = 1000;
        lxw_datetime cell{date.year(), date.month(), date.day(), time.hour(), time.minute(),
            time.second() + time.msec() / MillisecondsPerSecond};
        worksheet_write_datetime(
            sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &cell, book.m_formats.moment);
        writeText(sheet, row, column + 1, book.m_times.text(moment));
    }
};

WorkbookWriter::WorkbookWriter(const QString& path, const QTimeZone& zone, int rowsPerSheet)
    : m_path(path)
    , m_encodedPath(QFile::encodeName(path))
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
    , m_times(zone)
    , m_rowsPerSheet(rowsPerSheet)
{
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook != nullptr)
        lxw_workbook_free(m_workbook);
}

base::Result<> WorkbookWriter::begin(const Heading& heading)
{
    m_heading = heading;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    options.use_zip64 = LXW_TRUE;
    errno = 0;
    m_workbook = workbook_new_opt(m_encodedPath.constData(), &options);
    if (m_workbook == nullptr)
        return notWritten(m_path, errno == 0 ? ENOMEM : errno);
    m_formats.head = workbook_add_format(m_workbook);
    format_set_bold(m_formats.head);
    format_set_bottom(m_formats.head, LXW_BORDER_THIN);
    m_formats.title = workbook_add_format(m_workbook);
    format_set_bold(m_formats.title);
    format_set_font_size(m_formats.title, 14);
    m_formats.moment = workbook_add_format(m_workbook);
    format_set_num_format(m_formats.moment, "yyyy-mm-dd hh:mm:ss");
    for (const char* pattern : {"0", "0.0", "0.00", "0.000", "0.0000"}) {
        m_formats.amounts.append(workbook_add_format(m_workbook));
        format_set_num_format(m_formats.amounts.last(), pattern);
    }
    errno = 0;
    m_totals = workbook_add_worksheet(m_workbook, "Totals");
    if (m_totals == nullptr)
        return notWritten(m_path, errno == 0 ? ENOMEM : errno);
    return addSheet();
}

base::Result<> WorkbookWriter::addSheet()
{
    const QByteArray name =
        m_sheets.isEmpty() ? QByteArray("Payments") : "Payments " + QByteArray::number(m_sheets.size() + 1);
    errno = 0;
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, name.constData());
    if (sheet == nullptr)
        return notWritten(m_path, errno == 0 ? ENOMEM : errno);
    m_sheets.append(sheet);
    worksheet_freeze_panes(sheet, 1, LeadingColumns);
    int column = 0;
    const auto head = [&](const QString& text, int width) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, place, place, width, nullptr);
        writeText(sheet, 0, column++, text, m_formats.head);
    };
    for (const Field& field : paymentFields()) {
        head(field.name, widthOf(field));
        if (field.kind == Field::Kind::Moment)
            head(isoName(field), 29);
    }
    m_row = 1;
    return {};
}

base::Result<> WorkbookWriter::row(const payments::Payment& payment)
{
    constexpr int CheckEvery = 1000;
    if (m_row > m_rowsPerSheet) {
        if (auto added = addSheet(); !added)
            return added;
    }
    Cells cells{*this, m_sheets.last(), m_row};
    for (const Field& field : paymentFields()) {
        std::visit(cells, field.of(payment));
        cells.column += field.kind == Field::Kind::Moment ? 2 : 1;
    }
    // The library says nothing when its file cannot take a row.
    if (m_row++ % CheckEvery == 0 && std::ferror(m_sheets.last()->optimize_tmpfile) != 0)
        return notWritten(m_path, ENOSPC);
    return {};
}

/// Packing copies each sheet once more, and again nobody would say that the copy is cut off.
base::Result<> WorkbookWriter::checkRoom()
{
    constexpr qint64 Spare = qint64{16} * 1024 * 1024;
    qint64 needed = Spare;
    for (const lxw_worksheet* sheet : m_sheets) {
        if (std::fflush(sheet->optimize_tmpfile) != 0 || std::ferror(sheet->optimize_tmpfile) != 0)
            return notWritten(m_path, ENOSPC);
        needed += ftello(sheet->optimize_tmpfile);
    }
    const QStorageInfo disk(QFile::decodeName(m_folder));
    return disk.isValid() && disk.bytesAvailable() < needed ? base::Result<>(notWritten(m_path, ENOSPC))
                                                            : base::Result<>();
}

void WorkbookWriter::writeTotals(const ControlTotals& totals)
{
    constexpr std::array Head{"currency"_L1, "rows"_L1, "amount"_L1, "asked"_L1, "received"_L1, "received_in_rows"_L1,
        "refunded"_L1, "paid_rows"_L1};
    worksheet_set_column(m_totals, 0, static_cast<lxw_col_t>(Head.size() - 1), 16, nullptr);
    writeText(m_totals, 0, 0, u"Payments"_s, m_formats.title);
    int row = 1;
    const auto line = [&](const QString& name, const QString& value) {
        writeText(m_totals, row, 0, name);
        writeText(m_totals, row++, 1, value);
    };
    line(u"written_at"_s, m_times.text(m_heading.at));
    line(u"filter"_s, m_heading.filter.isEmpty() ? u"all"_s : m_heading.filter);
    writeText(m_totals, row, 0, u"rows"_s);
    writeNumber(m_totals, row, 1, static_cast<double>(totals.rows()));
    row += 2;
    for (int i = 0; i < static_cast<int>(Head.size()); ++i)
        writeText(m_totals, row, i, Head.at(static_cast<std::size_t>(i)), m_formats.head);
    for (const ControlTotals::OfCurrency& each : totals.currencies()) {
        ++row;
        writeText(m_totals, row, 0, money::spec(each.currency).code);
        writeNumber(m_totals, row, 1, static_cast<double>(each.rows));
        int column = 2;
        for (const qint64 units : {each.amount, each.asked, each.received, each.receivedInRows, each.refunded})
            writeNumber(m_totals, row, column++, cellNumber(units, each.currency), formatOf(each.currency));
        writeNumber(m_totals, row, column, static_cast<double>(each.paidRows));
    }
}

base::Result<> WorkbookWriter::end(const ControlTotals& totals)
{
    writeTotals(totals);
    if (auto room = checkRoom(); !room)
        return room;
    errno = 0;
    const lxw_error result = workbook_close(std::exchange(m_workbook, nullptr));
    if (result != LXW_NO_ERROR)
        return notWritten(m_path, errno == 0 ? EIO : errno);
    return {};
}

lxw_format* WorkbookWriter::formatOf(money::Currency currency) const
{
    return m_formats.amounts.at(money::spec(currency).decimals);
}

} // namespace reports
