// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/receipt/receiptdialog.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/receipt/slippreview.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 520;
constexpr int comfortableHeight = 440; ///< of the paper that is seen
constexpr int roomForTheRest = 300;

/// Around what scrolls, for the ring of its focus.
class Frame final : public QWidget {
public:
    Frame(const Appearance& appearance, QWidget* inner)
        : m_appearance(appearance)
        , m_inner(inner)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, focusMargin, focusMargin, focusMargin);
        column->addWidget(inner);
        inner->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_inner->hasFocus())
            paintFocusRing(
                painter, QRectF(m_inner->geometry()).adjusted(focusMargin, 0, 0, 0), 2, m_appearance.theme());
    }

private:
    const Appearance& m_appearance;
    QWidget* m_inner;
};

} // namespace

ReceiptDialog::ReceiptDialog(const Appearance& appearance, const Subject& subject, QWidget* parent)
    : Dialog(appearance, parent)
    , m_paper(&reports::slipPapers().front())
    , m_scroll(new QScrollArea)
    , m_preview(new SlipPreview)
    , m_printerChip(new Chip(appearance))
    , m_problem(new Banner(appearance, State::Failed))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(comfortableWidth);
    m_scroll->setWidget(m_preview);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("The slip as it will be on paper"));
    m_scroll->setFixedHeight(
        std::clamp(parent->window()->height() - roomForTheRest, comfortableHeight / 2, comfortableHeight));
    m_problem->setText({});
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(new Frame(appearance, m_scroll));
    addContent(body);
    addPapers();
    connect(addButton(Button::Kind::Normal, tr("Cancel"), u"Esc"_s), &Button::clicked, this, &QDialog::reject);
    m_save = addButton(Button::Kind::Normal, tr("Save as PDF"), u"Ctrl+S"_s);
    m_print = addButton(Button::Kind::Primary, tr("Print"), u"F9"_s);
    connect(m_save, &Button::clicked, this, &ReceiptDialog::askPlace);
    connect(m_print, &Button::clicked, this, &ReceiptDialog::print);
    setSubject(subject);
}

void ReceiptDialog::setSubject(const Subject& subject)
{
    m_subject = subject;
    setTitle(m_subject.slips == 1 ? tr("Print the slip of %1?").arg(m_subject.number)
                                  : tr("Print %n slip(s)?", nullptr, m_subject.slips));
    showChoice();
}

void ReceiptDialog::addPapers()
{
    auto* row = new QWidget;
    auto* flow = new FlowLayout(0, 0, row);
    auto* group = new QButtonGroup(this);
    for (const reports::SlipPaper& paper : reports::slipPapers()) {
        auto* chip = new Chip(appearance());
        chip->setCheckable(true);
        //: A size of paper: a roll as wide as %1 millimetres
        chip->setText(
            paper.pageHeightMm == 0 ? tr("%1 mm roll").arg(paper.pageWidthMm) : QString(paper.word).toUpper());
        group->addButton(chip);
        flow->addWidget(chip);
        m_papers.append(chip);
        connect(chip, &Chip::clicked, this, [this, word = paper.word] { choosePaper(QString(word)); });
    }
    m_printerChip->setMenuMark(true);
    connect(m_printerChip, &Chip::clicked, this, &ReceiptDialog::openPrinterMenu);
    flow->addWidget(m_printerChip);
    addField(row);
}

void ReceiptDialog::setSlip(const reports::Slip& slip)
{
    m_slip = slip;
    showSlip();
}

void ReceiptDialog::showSlip()
{
    m_preview->setLayoutOf(reports::laidOut(m_slip, *m_paper));
}

void ReceiptDialog::setChoice(const QString& printer, const reports::SlipPaper& paper)
{
    m_printer = printer;
    choosePaper(QString(paper.word));
}

void ReceiptDialog::choosePaper(QStringView word)
{
    m_paper = &reports::slipPaper(word);
    showSlip();
    showChoice();
}

void ReceiptDialog::setPrinters(const QStringList& names)
{
    m_printers = names;
    if (!names.contains(m_printer))
        m_printer = names.value(0);
    showChoice();
    // Whoever went somewhere meanwhile stays there: Enter on Cancel must not print.
    if (const QWidget* now = focusWidget(); now == nullptr || now == this || now == m_scroll)
        (m_print->isEnabled() ? m_print : m_save)->setFocus();
}

void ReceiptDialog::openPrinterMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& name : m_printers.value_or(QStringList())) {
        QAction* action = menu->addAction(base::withoutAccessKeys(base::oneLine(name)));
        action->setCheckable(true);
        action->setChecked(name == m_printer);
        connect(action, &QAction::triggered, this, [this, name] {
            m_printer = name;
            showChoice();
        });
    }
    menu->popup(m_printerChip->mapToGlobal(QPoint(0, m_printerChip->height())));
}

void ReceiptDialog::showChoice()
{
    const auto papers = reports::slipPapers();
    for (qsizetype i = 0; i < m_papers.size(); ++i)
        m_papers[i]->setChecked(&papers[static_cast<std::size_t>(i)] == m_paper);
    const bool hasPrinter = !m_printer.isEmpty() && m_printers && !m_printers->isEmpty();
    m_printerChip->setVisible(hasPrinter);
    m_printerChip->setText(base::withoutAccessKeys(base::oneLine(m_printer, 28)));
    m_printerChip->setAccessibleName(tr("Printer: %1").arg(base::oneLine(m_printer)));
    QStringList sentences;
    if (m_subject.slips > 1)
        sentences.append(tr("This is the first of them, of sale %1.").arg(m_subject.number));
    if (m_printers && m_printers->isEmpty())
        sentences.append(tr("No printer is set up on this computer. Save as PDF instead."));
    else if (!m_printers)
        sentences.append(tr("Looking for printers …"));
    else if (sentences.isEmpty())
        sentences.append(tr("It will look like this on paper."));
    setSentence(m_isWorking ? tr("Printing. Sales go on meanwhile.") : sentences.join(u' '));
    m_print->setEnabled(hasPrinter && !m_isWorking);
    m_save->setEnabled(!m_isWorking);
    const bool isPdfFirst = m_printers && !hasPrinter;
    m_print->setKind(isPdfFirst ? Button::Kind::Normal : Button::Kind::Primary);
    m_save->setKind(isPdfFirst ? Button::Kind::Primary : Button::Kind::Normal);
}

void ReceiptDialog::setWorking(bool is)
{
    m_isWorking = is;
    showChoice();
}

void ReceiptDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    setWorking(false);
    (m_print->isEnabled() ? m_print : m_save)->setFocus();
}

void ReceiptDialog::print()
{
    if (!m_print->isEnabled())
        return;
    m_problem->setText({});
    emit printWanted();
}

void ReceiptDialog::askPlace()
{
    auto* dialog = new QFileDialog(this, tr("Save the slip"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(parentWidget()->window()->size()));
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it takes a file that is there
    dialog->setNameFilter(u"PDF (*.pdf)"_s);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(m_subject.place);
    //: A file's name; %1 is the number of a sale
    dialog->selectFile((m_subject.slips == 1 ? tr("Slip %1") : tr("Slips from %1")).arg(m_subject.number) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& place) {
        m_problem->setText({});
        emit saveWanted(place);
    });
    dialog->open();
}

void ReceiptDialog::keyPressEvent(QKeyEvent* event)
{
    // The F9 that opened the dialog may still be held down: nothing is printed unseen.
    if (event->key() == Qt::Key_F9 && !event->isAutoRepeat())
        print();
    else if (event->matches(QKeySequence::Save) && m_save->isEnabled())
        askPlace();
    else
        Dialog::keyPressEvent(event);
}

} // namespace ui
