// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/exportdialog.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/figures.h"
#include "ui/common/focusring.h"
#include "ui/common/paymentstate.h"
#include "ui/history/countrows.h"
#include "ui/history/currencytable.h"
#include "ui/history/formatrow.h"
#include "ui/history/transferwords.h"
#include "ui/history/workprogress.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using Kind = reports::ExportFormat::Kind;

namespace {

constexpr int comfortableWidth = 560;

} // namespace

ExportDialog::ExportDialog(
    const Appearance& appearance, Subject subject, Write write, const QDateTime& now, QWidget* parent)
    : Dialog(appearance, parent)
    , m_subject(std::move(subject))
    , m_write(std::move(write))
    , m_now(now)
    , m_group(new QButtonGroup(this))
    , m_choice(new QWidget)
    , m_mark(new FormatRow(appearance, FormatRow::Mark::YesNo))
    , m_problem(new Banner(appearance, State::Failed))
    , m_progress(new WorkProgress(appearance))
    , m_rows(new CountRows(appearance))
    , m_totals(new CurrencyTable(appearance))
{
    setMinimumWidth(comfortableWidth);
    addFormats();
    m_problem->setText({});
    auto* below = new QWidget;
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 8, focusMargin, 0);
    column->setSpacing(0);
    for (QWidget* part : {static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_progress),
             static_cast<QWidget*>(m_rows), static_cast<QWidget*>(m_totals)})
        column->addWidget(part);
    addField(m_choice);
    addContent(below);
    m_back = addButton(Button::Kind::Normal, {}, {});
    m_go = addButton(Button::Kind::Primary, {}, tr("Enter"));
    connect(m_back, &QAbstractButton::clicked, this, &ExportDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, [this] { m_isDone ? accept() : askPlace(); });
    connect(&m_work, &SideWork::progressed, this, &ExportDialog::tellProgress);
    showChoice();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::addFormats()
{
    auto* column = new QVBoxLayout(m_choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](Kind kind, const QString& title, const QString& sentence) {
        auto* row = new FormatRow(appearance(), FormatRow::Mark::OneOf);
        row->setWords(title, sentence);
        m_group->addButton(row, static_cast<int>(kind));
        m_formats.append({kind, row});
        column->addWidget(row);
    };
    add(Kind::Workbook, tr("Workbook (XLSX)"), tr("For spreadsheets: amounts and times to calculate with."));
    add(Kind::Csv, tr("Table (CSV)"), tr("For any other program: one row for each payment."));
    add(Kind::JsonLines, tr("Everything (JSON lines)"),
        tr("Every payment as it stands. Paydesk can read it in again."));
    add(Kind::Pdf, tr("List (PDF)"), tr("To print or send, with the totals at the end."));
    m_mark->setWords(tr("For a spreadsheet that shows strange letters"), tr("Begins the file with a mark (BOM)."));
    column->addSpacing(8);
    column->addWidget(m_mark);
    connect(m_group, &QButtonGroup::idToggled, this, [this] {
        m_mark->setEnabled(format() == Kind::Csv);
        m_problem->setText({});
    });
    m_formats.first().row->setChecked(true);
}

Kind ExportDialog::format() const
{
    return static_cast<Kind>(m_group->checkedId());
}

void ExportDialog::choose(Kind kind)
{
    m_group->button(static_cast<int>(kind))->setChecked(true);
}

void ExportDialog::setByteOrderMark(bool on)
{
    m_mark->setChecked(on);
}

void ExportDialog::showChoice()
{
    setTitle(m_subject.rows ? tr("Export these payments: %1").arg(countText(*m_subject.rows, appearance().digits()))
                            : tr("Export these payments"));
    setSentence(m_subject.filter.isEmpty() ? tr("All payments.") : m_subject.filter);
    m_choice->show();
    m_progress->hide();
    m_rows->hide();
    m_totals->hide();
    m_back->setText(tr("Back"));
    m_back->setKeyCap(tr("Esc"));
    m_back->setEnabled(true);
    m_back->show();
    m_go->setText(tr("Choose the place"));
    m_go->show();
    m_go->setFocus();
    fit();
}

QString ExportDialog::name() const
{
    return tr("Payments %1").arg(m_now.toLocalTime().date().toString(Qt::ISODate)) + u'.'
        + reports::formatOf(format()).suffix;
}

void ExportDialog::askPlace()
{
    auto* dialog = new QFileDialog(this, tr("Save the payments"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(parentWidget()->window()->size()));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = reports::formatOf(format()).suffix;
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(m_group->checkedButton()->text().section(u" ("_s, 0, 0), suffix));
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(m_subject.place);
    dialog->selectFile(name());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::writeTo);
    dialog->open();
}

void ExportDialog::writeTo(const QString& place)
{
    if (m_work.isRunning())
        return;
    m_place = place;
    reports::ExportWish wish;
    wish.format = format();
    wish.byteOrderMark = m_mark->isChecked() && wish.format == Kind::Csv;
    wish.filter = m_subject.filter;
    wish.at = m_now;
    wish.words = paperWords();
    showWork();
    m_work.start(
        [this, write = m_write, list = m_subject.list, wish, place](const SideWork::Tell& tell) -> SideWork::Then {
            const auto result = write(list, wish, place, tell);
            // Called only while the owner of the work, and so this, lives.
            return [this, result] { showResult(result); };
        });
}

void ExportDialog::showWork()
{
    setTitle(tr("Writing the file"));
    setSentence(fileWords(m_place));
    m_problem->setText({});
    m_choice->hide();
    m_rows->hide();
    m_totals->hide();
    m_progress->setDone(0, 0);
    m_progress->setWords(tr("Counting the payments"));
    m_progress->show();
    m_back->setText(tr("Stop"));
    m_go->hide();
    m_back->setFocus();
    fit();
}

void ExportDialog::tellProgress(qint64 rows, qint64 of)
{
    if (m_work.isStopping() || of == 0)
        return;
    m_progress->setDone(rows, of);
    const money::Digits digits = appearance().digits();
    m_progress->setWords(rows < of
            ? tr("%1 of %2 payments").arg(countText(rows, digits), countText(of, digits))
            : tr("%1 payments are written. The file is being closed.").arg(countText(of, digits)));
}

void ExportDialog::showResult(const base::Result<reports::ControlTotals>& result)
{
    if (!result) {
        showChoice();
        if (result.error().category != base::Category::Cancelled)
            m_problem->setText(result.error().person.translated());
        fit();
        return;
    }
    m_isDone = true;
    const money::Digits digits = appearance().digits();
    setTitle(tr("The file is written"));
    setSentence(
        tr("%1 in the folder %2.")
            .arg(fileWords(m_place),
                base::isolated(base::oneLine(QDir::toNativeSeparators(QFileInfo(m_place).absolutePath()), 200))));
    m_rows->setRows({{tr("Payments in the file"), countText(result->rows(), digits), true}});
    m_totals->setTotals(result->currencies(), digits);
    m_progress->hide();
    m_rows->show();
    m_totals->show();
    m_back->hide();
    m_go->setText(tr("Close"));
    m_go->show();
    m_go->setFocus();
    fit();
    emit written(m_place);
}

void ExportDialog::reject()
{
    if (!m_work.isRunning()) {
        Dialog::reject();
        return;
    }
    m_work.stop();
    m_back->setEnabled(false);
    m_progress->setWords(tr("Stopping"));
}

void ExportDialog::fit()
{
    if (!isVisible())
        return;
    const int wide = width();
    layout()->activate();
    adjustSize();
    resize(
        wide, std::max(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : 0, sizeHint().height()));
}

reports::ListWords ExportDialog::paperWords() const
{
    reports::ListWords words;
    words.title = tr("Payments");
    words.everything = tr("All payments");
    words.sale = tr("Sale");
    words.created = tr("Created");
    words.reference = tr("Reference");
    words.payer = tr("Payer");
    words.method = tr("Method");
    words.cashier = tr("Cashier");
    words.state = tr("State");
    words.asked = tr("Asked");
    words.received = tr("Received");
    words.receivedInRows = tr("Received in all rows");
    words.refunded = tr("Refunded");
    words.currency = tr("Currency");
    words.rows = tr("Payments");
    words.totals = tr("Totals");
    words.page = tr("Page %1 of %2");
    words.written = tr("Written %1");
    words.stateOf = [](const payments::Payment& payment) { return stateWord(stateOf(payment)); };
    return words;
}

} // namespace ui
