// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/export.h"
#include "ui/common/dialog.h"
#include "ui/history/sidework.h"

#include <functional>
#include <optional>

class QButtonGroup;
class QFileDialog;

namespace ui {

class Banner;
class CountRows;
class CurrencyTable;
class FormatRow;
class WorkProgress;

/// Writes what History lists to a file: which format, where, how far it is, and at the end what is in it.
class ExportDialog final : public Dialog {
    Q_OBJECT

public:
    /// What is exported.
    struct Subject {
        ledger::Reading::List list;
        QString filter; ///< in words; empty: everything
        std::optional<qint64> rows; ///< where they are counted already
        QString place; ///< the folder that is offered
    };
    /// Writes the file; on a thread of the pool.
    using Write = std::function<base::Result<reports::ControlTotals>(const ledger::Reading::List& list,
        const reports::ExportWish& wish, const QString& place, const reports::RowProgress& progress)>;

    /// `now`: when the file says that it was written.
    ExportDialog(const Appearance& appearance, Subject subject, Write write, const QDateTime& now, QWidget* parent);
    ~ExportDialog() override;

    /// As a person does.
    void choose(reports::ExportFormat::Kind format);
    void setByteOrderMark(bool on);
    /// Begins to write there.
    void writeTo(const QString& place);
    [[nodiscard]] bool isWriting() const { return m_work.isRunning(); }

    /// Stops the work; closes when there is none.
    void reject() override;

signals:
    /// The file is there.
    void written(const QString& place);

private:
    struct Format {
        reports::ExportFormat::Kind kind;
        FormatRow* row;
    };
    void addFormats();
    void askPlace();
    void showChoice();
    void showWork();
    void showResult(const base::Result<reports::ControlTotals>& result);
    void tellProgress(qint64 rows, qint64 of);
    void fit();
    [[nodiscard]] reports::ExportFormat::Kind format() const;
    [[nodiscard]] reports::ListWords paperWords() const;
    [[nodiscard]] QString name() const;

    const Subject m_subject;
    const Write m_write;
    const QDateTime m_now;
    SideWork m_work;
    QString m_place;
    bool m_isDone = false;
    QButtonGroup* m_group;
    QList<Format> m_formats;
    QWidget* m_choice;
    FormatRow* m_mark;
    Banner* m_problem;
    WorkProgress* m_progress;
    CountRows* m_rows;
    CurrencyTable* m_totals;
    Button* m_back;
    Button* m_go;
};

} // namespace ui
