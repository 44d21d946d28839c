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
    auto* dialog = new ReceiptDialog(m_appearance,
        {SaleFacts::number(payments.first(), m_appearance.digits()), static_cast<int>(payments.size()),
            m_around.documents},
        parent);
    const SlipOrder order = orderOf(payments);
    const auto show = [dialog, order](int copy) {
        dialog->setSlip(reports::receiptOf(order.payments.first(), order.shop, order.words, copy));
    };
    show(0);
    m_reading.timeline(dialog, payments.first().id, [show](const base::Result<QList<ledger::Event>>& timeline) {
        if (timeline)
            show(ledger::receiptsPrinted(*timeline));
    });
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
    connect(dialog, &ReceiptDialog::saveWanted, this, [this, dialog, order](const QString& place) {
        keep(*dialog);
        if (const auto free = m_around.mayWrite(place); !free) {
            dialog->showProblem(free.error().person.translated());
            return;
        }
        SlipOrder wish = order;
        wish.place = place;
        make(wish, dialog, std::make_shared<qsizetype>(0));
    });
    dialog->open();
    return dialog;
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
    auto* job = new SlipJob(m_desk, m_clock, m_printers, std::move(order), this);
    connect(job, &SlipJob::done, this, [this, job, dialog](int slips) {
        job->deleteLater();
        if (dialog)
            dialog->accept();
        emit printed(slips);
    });
    connect(job, &SlipJob::failed, this, [this, job, dialog, all, printedBefore](const base::Error& error, int slips) {
        job->deleteLater();
        *printedBefore += slips;
        QString sentence = error.person.translated();
        if (*printedBefore > 0)
            sentence += u' ' + tr("%1 of %2 slips are printed.").arg(*printedBefore).arg(all);
        if (dialog && dialog->isVisible())
            dialog->showProblem(sentence);
        else
            emit problem(sentence);
    });
    job->start();
}

} // namespace ui
