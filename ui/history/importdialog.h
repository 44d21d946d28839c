// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/importrecords.h"
#include "core/reports/paymentimport.h"
#include "ui/common/dialog.h"
#include "ui/history/sidework.h"

#include <functional>
#include <optional>

class QVBoxLayout;

namespace ui {

class Banner;
class CountRows;
class PlainLabel;
class WorkProgress;

/// Takes the payments of a file in: first what it would do, with the lines that are wrong, then the work, then what it
/// did and a way back.
class ImportDialog final : public Dialog {
    Q_OBJECT

public:
    /// What does the work; each on a thread of the pool.
    struct Work {
        /// Reads the file and changes nothing.
        std::function<base::Result<reports::ImportPreview>(
            const QString& file, const reports::ProblemSink& tell, const reports::ByteProgress& progress)>
            preview;
        std::function<base::Result<reports::ImportCounts>(const QString& file, const ledger::Import& import,
            const reports::ProblemSink& tell, const reports::ByteProgress& progress)>
            import;
        std::function<base::Result<ledger::Withdrawn>(
            const QString& importId, const std::function<bool(int permille)>& progress)>
            undo;
        /// The import with this id, unless there is none.
        std::function<base::Result<std::optional<ledger::ImportRecord>>(const QString& importId)> find;
    };

    /// `place`: the folder that is offered first.
    ImportDialog(const Appearance& appearance, Work work, const QString& place, QWidget* parent);
    ~ImportDialog() override;

    /// As a person does.
    void read(const QString& file);
    void import();
    /// Of the file that was read; asks first.
    void undo();
    /// Takes this one back, as agreed; in place of read().
    void undo(const ledger::ImportRecord& import);
    [[nodiscard]] bool isWorking() const { return m_work.isRunning(); }

    /// Stops the work; closes when there is none.
    void reject() override;

signals:
    /// Payments came or went.
    void changed();

private:
    enum class Step : std::uint8_t { Choose, Preview, Done, Undone };
    static constexpr qsizetype MostProblems = 5;
    /// Of a piece of work: the first few, and how many there are.
    struct Problems {
        QList<reports::ImportProblem> first;
        qint64 count = 0;
        void take(const reports::ImportProblem& problem);
    };

    void askFile();
    void arrange(Step step);
    void showWork(const QString& title);
    /// `earlier`: what the file is from an import of before, where it adds nothing.
    void showPreview(const base::Result<reports::ImportPreview>& preview, const Problems& problems,
        const std::optional<ledger::ImportRecord>& earlier);
    void takeBack(const QString& importId);
    void showImported(const base::Result<reports::ImportCounts>& counts, const Problems& problems);
    void showWithdrawn(const base::Result<ledger::Withdrawn>& withdrawn);
    void showProblems(const Problems& problems);
    /// Where the file's totals say that it is not whole.
    void sayTotals(reports::TotalsSaid said);
    void sayTrouble(const base::Error& error);
    void tellProgress(qint64 done, qint64 of);
    /// What went wrong stands above what was there; stopping is nothing wrong.
    void refuse(const base::Error& error, Step step);
    void go();
    void fit();

    const Work m_does;
    const QString m_place;
    SideWork m_work;
    Step m_step = Step::Choose;
    QString m_file;
    qint64 m_bytes = 0;
    reports::ImportPreview m_preview;
    Banner* m_problem;
    WorkProgress* m_progress;
    CountRows* m_counts;
    QWidget* m_lines;
    QVBoxLayout* m_lineColumn;
    QList<PlainLabel*> m_lineLabels;
    Button* m_back;
    Button* m_undo;
    Button* m_go;
};

} // namespace ui
