// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/paymentwriter.h"
#include "core/reports/timetext.h"

#include <QByteArray>
#include <QList>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace reports {

/// A workbook: first a sheet "Totals" with the row count and the control totals a currency, then the payments, at most
/// as many a sheet as a sheet can hold. Cells have types: amounts are numbers with their currency's decimals, every
/// time is a date-time on the zone's clock with an ISO text with offset beside it, texts are never formulas.
/// What is written so far waits in files without a name in the target's folder; memory does not grow with the rows.
class WorkbookWriter final : public PaymentWriter {
public:
    /// A sheet holds 1,048,576 rows, the head among them.
    static constexpr int MostRows = 1'048'575;

    /// Writes over the file at `path`, which keeps its rights. `rowsPerSheet` is less in tests.
    WorkbookWriter(const QString& path, const QTimeZone& zone, int rowsPerSheet = MostRows);
    ~WorkbookWriter() override;
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    base::Result<> begin(const Heading& heading) override;
    base::Result<> row(const payments::Payment& payment) override;
    /// Packs the file: takes a while for a large one.
    base::Result<> end(const ControlTotals& totals) override;

private:
    struct Cells;
    struct Formats {
        lxw_format* head = nullptr;
        lxw_format* moment = nullptr;
        lxw_format* title = nullptr;
        QList<lxw_format*> amounts; ///< by decimals
    };

    base::Result<> addSheet();
    base::Result<> checkRoom();
    void writeTotals(const ControlTotals& totals);
    [[nodiscard]] lxw_format* formatOf(money::Currency currency) const;

    QString m_path;
    QByteArray m_encodedPath;
    QByteArray m_folder;
    TimeText m_times;
    int m_rowsPerSheet;
    Heading m_heading;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_totals = nullptr;
    QList<lxw_worksheet*> m_sheets;
    int m_row = 0; ///< of the last sheet, the next to write
    Formats m_formats;
};

} // namespace reports
