// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/pdflist.h"

#include "core/base/outsidetext.h"
#include "core/reports/newfile.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <cerrno>
#include <cmath>

namespace reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int UnitsPerPoint = 10; // the painter's: fine enough for hairlines
constexpr int Dpi = 72 * UnitsPerPoint;
constexpr int MarginMm = 12;
constexpr int HeadLines = 4; // title, filter, a blank, the columns' names
constexpr int FootLines = 2; // a blank, page x of y
constexpr qsizetype MostSigns = 80;

QFont font(int points, QFont::Weight weight)
{
    QFont made;
    made.setFamilies({u"Noto Sans"_s, u"Noto Sans Khmer"_s, u"Noto Sans Bengali"_s, u"DejaVu Sans"_s});
    made.setPixelSize(points * UnitsPerPoint);
    made.setWeight(weight);
    return made;
}

/// A blank, a title, a head and at most a row a currency: they stand whole on one page.
int totalLines()
{
    return static_cast<int>(money::allCurrencies().size()) + 3;
}

QString stateWords(const payments::Payment& payment)
{
    const QString state = payments::toWord(payment.state);
    return payment.exception == payments::Exception::None ? state
                                                          : state + u", "_s + payments::toWord(payment.exception);
}

QString money(const std::optional<money::Money>& amount)
{
    return amount ? amount->toDecimal() + u' ' + money::spec(amount->currency()).code : QString();
}

} // namespace

PdfList::PdfList(QIODevice& device, const QTimeZone& zone, ListWords words)
    : m_device(&device)
    , m_times(zone)
    , m_words(std::move(words))
    , m_paper(&device)
    , m_plain(font(8, QFont::Normal))
    , m_bold(font(8, QFont::Bold))
    , m_title(font(14, QFont::Bold))
{
}

PdfList::~PdfList() = default;

base::Result<> PdfList::begin(const Heading& heading)
{
    m_heading = heading;
    m_paper.setResolution(Dpi);
    m_paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter));
    m_paper.setTitle(m_words.title);
    m_paper.setCreator(u"Paydesk"_s);
    errno = 0;
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(&m_paper))
        return notWritten({}, errno == 0 ? EIO : errno);
    m_painter->setFont(m_plain);
    arrange();
    const auto full = static_cast<int>(heading.rows / rowsPerPage());
    const auto rest = static_cast<int>(heading.rows % rowsPerPage());
    m_pages = full + (rest == 0 || hasRoomForTotals(rest) ? 1 : 2);
    startPage();
    return {};
}

void PdfList::arrange()
{
    m_size = m_paper.pageLayout().paintRectPixels(Dpi).size();
    // Khmer stands higher and reaches deeper than the Latin of the same size.
    QFont khmer = m_plain;
    khmer.setFamilies({u"Noto Sans Khmer"_s, u"Noto Sans"_s});
    constexpr qreal Air = 1.15;
    m_line =
        std::ceil(Air * std::max(QFontMetricsF(m_plain, &m_paper).height(), QFontMetricsF(khmer, &m_paper).height()));
    struct Share {
        QString title;
        qreal part;
        bool right = false;
    };
    const auto spread = [this](const QList<Share>& shares, qreal width) {
        const qreal gap = m_line / 2;
        qreal all = 0;
        for (const Share& share : shares)
            all += share.part;
        QList<Column> columns;
        qreal from = 0;
        for (const Share& share : shares) {
            const qreal wide = width * share.part / all;
            columns.append({share.title, from, wide - gap, share.right});
            from += wide;
        }
        columns.last().width += gap;
        return columns;
    };
    m_columns = spread(
        {{m_words.sale, 7}, {m_words.created, 20}, {m_words.reference, 17}, {m_words.payer, 16}, {m_words.method, 13},
            {m_words.cashier, 10}, {m_words.state, 12}, {m_words.asked, 14, true}, {m_words.received, 14, true}},
        m_size.width());
    m_totalColumns =
        spread({{m_words.currency, 8}, {m_words.rows, 10, true}, {m_words.asked, 16, true},
                   {m_words.received, 16, true}, {m_words.receivedInRows, 20, true}, {m_words.refunded, 16, true}},
            m_size.width() * 0.75);
}

int PdfList::rowsPerPage() const
{
    return static_cast<int>(m_size.height() / m_line) - HeadLines - FootLines;
}

bool PdfList::hasRoomForTotals(int rows) const
{
    return rows + totalLines() <= rowsPerPage();
}

void PdfList::startPage()
{
    m_onPage = 0;
    if (m_page++ > 0)
        m_paper.newPage();
    const QRectF top(0, 0, m_size.width(), 2 * m_line);
    m_painter->setFont(m_title);
    drawText(top, m_words.title, Qt::AlignLeft);
    m_painter->setFont(m_plain);
    drawText(top, m_words.written.arg(m_times.text(m_heading.at)), Qt::AlignRight);
    drawText({0, 2 * m_line, m_size.width(), m_line},
        m_heading.filter.isEmpty() ? m_words.everything : m_heading.filter, Qt::AlignLeft);
    drawText(
        {0, m_size.height() - m_line, m_size.width(), m_line}, m_words.page.arg(m_page).arg(m_pages), Qt::AlignRight);
    m_y = (HeadLines - 1) * m_line;
    if (m_written < m_heading.rows)
        drawHead(m_columns);
}

void PdfList::drawHead(const QList<Column>& columns)
{
    QStringList titles;
    for (const Column& column : columns)
        titles.append(column.title);
    m_painter->setFont(m_bold);
    drawCells(columns, titles);
    m_painter->setFont(m_plain);
    m_painter->setPen(QPen(Qt::black, UnitsPerPoint / 2.0));
    m_painter->drawLine(QPointF(0, m_y), QPointF(columns.last().from + columns.last().width, m_y));
}

void PdfList::drawCells(const QList<Column>& columns, const QStringList& cells)
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        drawText({column.from, m_y, column.width, m_line}, cells[i], column.right ? Qt::AlignRight : Qt::AlignLeft);
    }
    m_y += m_line;
}

/// All on one baseline: a line of Khmer is taller than one of Latin, and would stand lower in the middle of its box.
void PdfList::drawText(const QRectF& box, const QString& text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(m_painter->font(), &m_paper);
    const qreal baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
    // Most cells fit by far; measuring every one would take most of the time.
    const bool mayBeWide = static_cast<qreal>(text.size()) * metrics.height() * 0.8 > box.width();
    const QString shown = mayBeWide ? metrics.elidedText(text, Qt::ElideRight, box.width()) : text;
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    const qreal left = isRight ? box.right() - metrics.horizontalAdvance(shown) : box.left();
    m_painter->drawText(QPointF(left, baseline), shown);
}

QStringList PdfList::cellsOf(const payments::Payment& payment)
{
    const auto outside = [](const QString& text) { return base::oneLine(text, MostSigns); };
    constexpr qsizetype WithoutMilliseconds = 19;
    const QString made = m_times.text(payment.createdAt);
    const QString state = m_words.stateOf ? m_words.stateOf(payment) : stateWords(payment);
    return {u"S-%1"_s.arg(payment.number), made.first(WithoutMilliseconds) + made.last(6), outside(payment.reference),
        outside(payment.payer), outside(payment.method), outside(payment.cashier), state, money(payment.due()),
        money(payment.received)};
}

base::Result<> PdfList::row(const payments::Payment& payment)
{
    if (m_onPage == rowsPerPage())
        startPage();
    ++m_onPage;
    ++m_written;
    drawCells(m_columns, cellsOf(payment));
    return {};
}

base::Result<> PdfList::end(const ControlTotals& totals)
{
    if (!hasRoomForTotals(m_onPage))
        startPage();
    m_y += m_line;
    m_painter->setFont(m_bold);
    drawText({0, m_y, m_size.width(), m_line},
        u"%1: %2 %3"_s.arg(m_words.totals, QString::number(totals.rows()), m_words.rows.toLower()), Qt::AlignLeft);
    m_painter->setFont(m_plain);
    m_y += m_line;
    drawHead(m_totalColumns);
    for (const ControlTotals::OfCurrency& each : totals.currencies()) {
        drawCells(m_totalColumns,
            {QString(money::spec(each.currency).code), QString::number(each.rows), sumText(each.asked, each.currency),
                sumText(each.received, each.currency), sumText(each.receivedInRows, each.currency),
                sumText(each.refunded, each.currency)});
    }
    errno = 0;
    const bool isDrawn = m_painter->end();
    m_painter.reset();
    const auto* file = qobject_cast<QFileDevice*>(m_device);
    if (!isDrawn || (file != nullptr && file->error() != QFileDevice::NoError))
        return notWritten(m_words.title, errno == 0 ? ENOSPC : errno);
    return {};
}

} // namespace reports
