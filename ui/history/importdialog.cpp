// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/importdialog.h"

#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/figures.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/history/countrows.h"
#include "ui/history/transferwords.h"
#include "ui/history/undoquestion.h"
#include "ui/history/workprogress.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

namespace ui {

namespace {

constexpr int comfortableWidth = 560;
constexpr int permille = 1000;

} // namespace

void ImportDialog::Problems::take(const reports::ImportProblem& problem)
{
    ++count;
    if (first.size() < MostProblems)
        first.append(problem);
}

ImportDialog::ImportDialog(const Appearance& appearance, Work work, const QString& place, QWidget* parent)
    : Dialog(appearance, parent)
    , m_does(std::move(work))
    , m_place(place)
    , m_problem(new Banner(appearance, State::Failed))
    , m_progress(new WorkProgress(appearance))
    , m_counts(new CountRows(appearance))
    , m_lines(new QWidget)
    , m_lineColumn(new QVBoxLayout(m_lines))
{
    setMinimumWidth(comfortableWidth);
    m_problem->setText({});
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, focusMargin, 0);
    column->setSpacing(0);
    m_lineColumn->setContentsMargins(0, 12, 0, 0);
    m_lineColumn->setSpacing(4);
    for (QWidget* part :
        {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_counts), m_lines})
        column->addWidget(part);
    addContent(content);
    m_back = addButton(Button::Kind::Normal, {}, tr("Esc"));
    m_undo = addButton(Button::Kind::Normal, {}, {});
    m_go = addButton(Button::Kind::Primary, {}, tr("Enter"));
    connect(m_back, &QAbstractButton::clicked, this, &ImportDialog::reject);
    connect(m_undo, &QAbstractButton::clicked, this, qOverload<>(&ImportDialog::undo));
    connect(m_go, &QAbstractButton::clicked, this, &ImportDialog::go);
    connect(&m_work, &SideWork::progressed, this, &ImportDialog::tellProgress);
    setTitle(tr("Import payments"));
    setSentence(tr("Choose a file that Paydesk exported as “Everything (JSON lines)” or “Table (CSV)”."));
    arrange(Step::Choose);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::go()
{
    switch (m_step) {
    case Step::Choose:
        askFile();
        break;
    case Step::Preview:
        import();
        break;
    case Step::Done:
    case Step::Undone:
        accept();
        break;
    }
}

void ImportDialog::arrange(Step step)
{
    m_step = step;
    m_progress->hide();
    m_counts->setVisible(step != Step::Choose);
    m_lines->setVisible(step != Step::Choose && !m_lineLabels.isEmpty());
    m_back->setText(tr("Back"));
    m_back->setEnabled(true);
    m_back->setVisible(step == Step::Choose || step == Step::Preview);
    m_undo->setVisible(step == Step::Done);
    m_undo->setText(tr("Undo this import"));
    m_go->show();
    m_go->setEnabled(true);
    switch (step) {
    case Step::Choose:
        m_go->setText(tr("Choose a file"));
        break;
    case Step::Preview:
        m_go->setText(tr("Import"));
        m_go->setEnabled(m_preview.counts.added > 0);
        break;
    case Step::Done:
    case Step::Undone:
        m_go->setText(tr("Close"));
        break;
    }
    (m_go->isEnabled() ? m_go : m_back)->setFocus();
    fit();
}

void ImportDialog::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the file with the payments"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(parentWidget()->window()->size()));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Payments of Paydesk (*.jsonl *.csv)"), tr("All files (*)")});
    dialog->setDirectory(m_place);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::read);
    dialog->open();
}

void ImportDialog::showWork(const QString& title)
{
    setTitle(title);
    setSentence(fileWords(m_file));
    m_problem->setText({});
    m_counts->hide();
    m_lines->hide();
    m_progress->setDone(0, 0);
    m_progress->setWords({});
    m_progress->show();
    m_back->setText(tr("Stop"));
    m_back->setEnabled(true);
    m_back->show();
    m_undo->hide();
    m_go->hide();
    m_back->setFocus();
    fit();
}

void ImportDialog::tellProgress(qint64 done, qint64 of)
{
    if (m_work.isStopping())
        return;
    m_progress->setDone(done, of);
    if (of > 0)
        m_progress->setWords(tr("%1 % done").arg(countText(done * 100 / of, appearance().digits())));
}

void ImportDialog::read(const QString& file)
{
    if (m_work.isRunning())
        return;
    m_file = file;
    m_bytes = QFileInfo(file).size();
    showWork(tr("Reading the file"));
    m_work.start([this, preview = m_does.preview, find = m_does.find, file, bytes = m_bytes](
                     const SideWork::Tell& tell) -> SideWork::Then {
        Problems problems;
        const auto read = preview(
            file, [&problems](const reports::ImportProblem& problem) { problems.take(problem); },
            [&](qint64 position) { return tell(position, bytes); });
        std::optional<ledger::ImportRecord> earlier;
        if (read && read->counts.added == 0 && find)
            earlier = find(read->import.id).value_or(std::nullopt);
        return [this, read, problems, earlier] { showPreview(read, problems, earlier); };
    });
}

void ImportDialog::showPreview(const base::Result<reports::ImportPreview>& preview, const Problems& problems,
    const std::optional<ledger::ImportRecord>& earlier)
{
    if (!preview)
        return refuse(preview.error(), Step::Choose);
    m_preview = *preview;
    const money::Digits digits = appearance().digits();
    const reports::ImportCounts& counts = preview->counts;
    setTitle(counts.added > 0 ? tr("Import these payments?") : tr("Nothing to import"));
    setSentence(fileWords(m_file));
    QList<CountRows::Row> rows{{tr("New"), countText(counts.added, digits), true}};
    const auto add = [&](const QString& words, qint64 count, bool always = false) {
        if (always || count > 0)
            rows.append({words, countText(count, digits), false});
    };
    add(tr("Of these with another sale number, as theirs is taken or too high"), counts.renumbered);
    add(tr("Already here"), counts.known, true);
    add(tr("Already here with other values, which stay"), counts.differing);
    add(tr("Left out: the same payment is here under another id"), counts.conflicting);
    add(tr("Lines that cannot be read as a payment"), counts.refused, true);
    m_counts->setRows(rows);
    showProblems(problems);
    sayTotals(counts.totals);
    arrange(Step::Preview);
    if (earlier && !earlier->isUndone()) {
        m_undo->setText(tr("Undo that import"));
        m_undo->show();
        fit();
    }
}

void ImportDialog::import()
{
    if (m_work.isRunning() || m_step != Step::Preview)
        return;
    showWork(tr("Importing"));
    m_work.start([this, import = m_does.import, file = m_file, bytes = m_bytes, wanted = m_preview.import](
                     const SideWork::Tell& tell) -> SideWork::Then {
        Problems problems;
        const auto counts = import(
            file, wanted, [&problems](const reports::ImportProblem& problem) { problems.take(problem); },
            [&](qint64 position) { return tell(position, bytes); });
        return [this, counts, problems] { showImported(counts, problems); };
    });
}

void ImportDialog::showImported(const base::Result<reports::ImportCounts>& counts, const Problems& problems)
{
    emit changed();
    if (!counts) {
        // What is in stays; the same file goes on from there.
        setTitle(tr("Import these payments?"));
        sayTrouble(counts.error());
        arrange(Step::Preview);
        m_undo->show();
        fit();
        return;
    }
    const money::Digits digits = appearance().digits();
    setTitle(tr("The payments are in the ledger"));
    QList<CountRows::Row> rows{{tr("Added"), countText(counts->added, digits), true}};
    const auto add = [&](const QString& words, qint64 count) {
        if (count > 0)
            rows.append({words, countText(count, digits), false});
    };
    add(tr("Of these with another sale number, as theirs is taken or too high"), counts->renumbered);
    add(tr("Already here"), counts->known);
    add(tr("Already here with other values, which stay"), counts->differing);
    add(tr("Left out: the same payment is here under another id"), counts->conflicting);
    add(tr("Lines that cannot be read as a payment"), counts->refused);
    m_counts->setRows(rows);
    showProblems(problems);
    sayTotals(counts->totals);
    arrange(Step::Done);
    m_undo->setVisible(counts->added > 0);
}

void ImportDialog::undo()
{
    if (m_work.isRunning())
        return;
    connect(&askToUndoImport(appearance(), m_file, this), &QDialog::accepted, this,
        [this] { takeBack(m_preview.import.id); });
}

void ImportDialog::undo(const ledger::ImportRecord& import)
{
    m_file = import.file;
    m_preview.import.id = import.id; // to go on with after a stop
    takeBack(import.id);
}

void ImportDialog::takeBack(const QString& importId)
{
    if (m_work.isRunning())
        return;
    showWork(tr("Taking the import back"));
    m_work.start([this, undo = m_does.undo, id = importId](const SideWork::Tell& tell) -> SideWork::Then {
        const auto withdrawn = undo(id, [&tell](int done) { return tell(done, permille); });
        return [this, withdrawn] { showWithdrawn(withdrawn); };
    });
}

void ImportDialog::showWithdrawn(const base::Result<ledger::Withdrawn>& withdrawn)
{
    emit changed();
    if (!withdrawn) {
        refuse(withdrawn.error(), Step::Done);
        return setTitle(tr("Not everything was taken back"));
    }
    const money::Digits digits = appearance().digits();
    setTitle(withdrawn->gone > 0 ? tr("The import is taken back") : tr("Nothing was taken back"));
    QList<CountRows::Row> rows{{tr("Payments taken back"), countText(withdrawn->gone, digits), true}};
    if (withdrawn->kept > 0)
        rows.append({tr("Kept, as something happened to them since"), countText(withdrawn->kept, digits), false});
    m_counts->setRows(rows);
    showProblems({});
    arrange(Step::Undone);
}

void ImportDialog::showProblems(const Problems& problems)
{
    qDeleteAll(m_lineLabels);
    m_lineLabels.clear();
    const money::Digits digits = appearance().digits();
    const auto add = [this](const QString& words) {
        auto* label = new PlainLabel(appearance(), TypeRole::Small, Tone::Text2, m_lines);
        label->setWrap(true);
        label->setText(words);
        m_lineColumn->addWidget(label);
        m_lineLabels.append(label);
    };
    for (const reports::ImportProblem& problem : problems.first)
        add(tr("Line %1: %2").arg(countText(problem.line, digits), problem.why.translated()));
    if (problems.count > problems.first.size())
        add(tr("And more lines like these: %1").arg(countText(problems.count - problems.first.size(), digits)));
}

void ImportDialog::sayTotals(reports::TotalsSaid said)
{
    m_problem->setState(State::Late);
    switch (said) {
    case reports::TotalsSaid::Agree:
        return m_problem->setText({});
    case reports::TotalsSaid::None:
        m_problem->setState(State::NotWatched);
        return m_problem->setText(
            tr("This file has no totals, so nothing tells whether it is whole. Compare the number of its payments."));
    case reports::TotalsSaid::Differ:
        return m_problem->setText(tr("The totals of the file do not agree with its payments. Export it again."));
    case reports::TotalsSaid::Missing:
        return m_problem->setText(tr("The file ends without its totals. It may be cut off: export it again."));
    }
}

void ImportDialog::sayTrouble(const base::Error& error)
{
    m_problem->setState(State::Failed);
    m_problem->setText(error.person.translated());
}

void ImportDialog::refuse(const base::Error& error, Step step)
{
    setTitle(step == Step::Choose ? tr("Import payments") : tr("The payments are in the ledger"));
    arrange(step);
    if (error.category != base::Category::Cancelled || step != Step::Choose)
        sayTrouble(error);
    fit();
}

void ImportDialog::reject()
{
    if (!m_work.isRunning()) {
        Dialog::reject();
        return;
    }
    m_work.stop();
    m_back->setEnabled(false);
    m_progress->setWords(tr("Stopping"));
}

void ImportDialog::fit()
{
    if (!isVisible())
        return;
    const int wide = width();
    layout()->activate();
    adjustSize();
    resize(
        wide, std::max(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : 0, sizeHint().height()));
}

} // namespace ui
