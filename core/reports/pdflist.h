// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/paymentwriter.h"
#include "core/reports/timetext.h"

#include <QFont>
#include <QList>
#include <QPainter>
#include <QPdfWriter>
#include <functional>
#include <memory>

namespace reports {

/// What the paper says in the reader's language. The defaults are English.
struct ListWords {
    QString title = QStringLiteral("Payments");
    QString everything = QStringLiteral("All payments");
    QString sale = QStringLiteral("Sale");
    QString created = QStringLiteral("Created");
    QString reference = QStringLiteral("Reference");
    QString payer = QStringLiteral("Payer");
    QString method = QStringLiteral("Method");
    QString cashier = QStringLiteral("Cashier");
    QString state = QStringLiteral("State");
    QString asked = QStringLiteral("Asked");
    QString received = QStringLiteral("Received");
    QString receivedInRows = QStringLiteral("Received in all rows"); ///< what its column adds up to
    QString refunded = QStringLiteral("Refunded");
    QString currency = QStringLiteral("Currency");
    QString rows = QStringLiteral("Payments");
    QString totals = QStringLiteral("Totals");
    QString page = QStringLiteral("Page %1 of %2");
    QString written = QStringLiteral("Written %1");
    /// Of a payment's state and exception.
    std::function<QString(const payments::Payment&)> stateOf;
};

/// The list on paper, A4 across: a head with the filter in words and "Page x of y" on each page, a line a payment, the
/// control totals at the end. Names are cut where they do not fit: the other formats have them whole. Needs a
/// QGuiApplication for its fonts; any thread.
class PdfList final : public PaymentWriter {
public:
    PdfList(QIODevice& device, const QTimeZone& zone, ListWords words);
    ~PdfList() override;

    /// `heading.rows` decides the number of pages.
    base::Result<> begin(const Heading& heading) override;
    base::Result<> row(const payments::Payment& payment) override;
    base::Result<> end(const ControlTotals& totals) override;

    /// What "of y" says, after begin().
    [[nodiscard]] int announcedPages() const { return m_pages; }

private:
    struct Column {
        QString title;
        qreal from = 0;
        qreal width = 0;
        bool right = false;
    };

    void arrange();
    void startPage();
    void drawHead(const QList<Column>& columns);
    void drawCells(const QList<Column>& columns, const QStringList& cells);
    void drawText(const QRectF& box, const QString& text, Qt::Alignment alignment);
    [[nodiscard]] QStringList cellsOf(const payments::Payment& payment);
    [[nodiscard]] int rowsPerPage() const;
    /// Below so many rows.
    [[nodiscard]] bool hasRoomForTotals(int rows) const;

    QIODevice* m_device;
    TimeText m_times;
    ListWords m_words;
    Heading m_heading;
    QPdfWriter m_paper;
    std::unique_ptr<QPainter> m_painter;
    QFont m_plain;
    QFont m_bold;
    QFont m_title;
    QSizeF m_size; ///< of the page inside its margins, in the painter's units
    qreal m_line = 0; ///< height of a row
    QList<Column> m_columns;
    QList<Column> m_totalColumns;
    int m_page = 0;
    int m_pages = 0;
    int m_onPage = 0; ///< rows
    qint64 m_written = 0;
    qreal m_y = 0;
};

} // namespace reports
