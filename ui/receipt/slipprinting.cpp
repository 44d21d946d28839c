// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/receipt/slipprinting.h"

#include "ui/charge/offthread.h"
#include "ui/common/appearance.h"
#include "ui/common/salefacts.h"
#include "ui/receipt/receiptdialog.h"
#include "ui/receipt/receiptwords.h"

namespace ui {

using namespace Qt::StringLiterals;

SlipPrinting::SlipPrinting(const Appearance& appearance, const base::Clock& clock, till::Desk& desk,
    ledger::Reading& reading, std::shared_ptr<const Printers> printers, Around around, QObject* parent)
    : QObject(parent)
    , m_appearance(appearance)
    , m_clock(clock)
    , m_desk(desk)
    , m_reading(reading)
    , m_printers(std::move(printers))
    , m_around(std::move(around))
{
}

SlipOrder SlipPrinting::orderOf(const QList<payments::Payment>& payments) const
{
    SlipOrder order;
    order.payments = payments;
    order.shop = m_around.shop();
    order.words = ReceiptWords::inWindowLanguage(m_around.accountNames(), m_appearance.digits());
    order.title = SaleFacts::number(payments.first());
    return order;
}

ReceiptDialog* SlipPrinting::open(const QList<payments::Payment>& payments, QWidget* parent)
{
    if (payments.isEmpty())
        return nullptr;
    const SlipOrder order = orderOf(payments);
    auto* dialog = new ReceiptDialog(m_appearance, subjectOf(order), parent);
    showFirst(dialog, order);
    dialog->setChoice(m_choice.printer, reports::slipPaper(m_choice.paper));
    runOffThread(
        dialog, [printers = m_printers] { return printers->names(); },
        [dialog](const QStringList& names) { dialog->setPrinters(names); });
    const auto done = std::make_shared<qsizetype>(0);
    connect(dialog, &ReceiptDialog::printWanted, this, [this, dialog, order, done] {
        keep(*dialog);
        SlipOrder wish = order;
        wish.printer = dialog->printer();
        make(wish, dialog, done);
    });
    connect(dialog, &ReceiptDialog::saveWanted, this, [this, dialog, order, done](const QString& place) {
        keep(*dialog);
        if (const auto free = m_around.mayWrite(place); !free) {
            dialog->showProblem(free.error().person.translated());
            return;
        }
        SlipOrder wish = order;
        wish.place = place;
        make(wish, dialog, done);
    });
    dialog->open();
    return dialog;
}

ReceiptDialog::Subject SlipPrinting::subjectOf(const SlipOrder& order) const
{
    return {SaleFacts::number(order.payments.first(), m_appearance.digits()), static_cast<int>(order.payments.size()),
        m_around.documents};
}

void SlipPrinting::showFirst(ReceiptDialog* dialog, const SlipOrder& order)
{
    const auto show = [dialog, order](int copy) {
        dialog->setSlip(reports::receiptOf(order.payments.first(), order.shop, order.words, copy));
    };
    show(0);
    m_reading.timeline(dialog, order.payments.first().id, [show](const base::Result<QList<ledger::Event>>& timeline) {
        if (timeline)
            show(ledger::receiptsPrinted(*timeline));
    });
}

void SlipPrinting::keep(const ReceiptDialog& dialog)
{
    Choice choice{dialog.printer(), QString(dialog.paper().word)};
    if (choice.printer.isEmpty())
        choice.printer = m_choice.printer; // the usual one may only be away today
    if (std::exchange(m_choice, choice) != choice)
        emit choiceChanged(choice);
}

void SlipPrinting::make(
    SlipOrder order, const QPointer<ReceiptDialog>& dialog, const std::shared_ptr<qsizetype>& printedBefore)
{
    order.paper = dialog->paper();
    const auto all = static_cast<int>(order.payments.size());
    order.payments.remove(0, *printedBefore);
    dialog->setWorking(true);
    auto* job = new SlipJob(m_desk, m_clock, m_printers, order, this);
    connect(job, &SlipJob::done, this, [this, job, dialog](int slips) {
        job->deleteLater();
        if (dialog)
            dialog->accept();
        emit printed(slips);
    });
    connect(job, &SlipJob::failed, this,
        [this, job, dialog, all, printedBefore, order](const base::Error& error, int slips) mutable {
            job->deleteLater();
            *printedBefore += slips;
            order.payments.remove(0, slips);
            QString sentence = error.person.translated();
            if (!dialog || !dialog->isVisible()) {
                if (*printedBefore > 0)
                    sentence += u' ' + tr("%1 of %2 slips are printed.").arg(*printedBefore).arg(all);
                emit problem(sentence);
                return;
            }
            if (*printedBefore > 0)
                sentence += u' '
                    + tr("%1 of %2 slips are printed. Only the others are left here.").arg(*printedBefore).arg(all);
            if (slips > 0) {
                dialog->setSubject(subjectOf(order));
                showFirst(dialog, order);
            }
            dialog->showProblem(sentence);
        });
    job->start();
}

} // namespace ui
