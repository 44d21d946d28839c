// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/receipt/printers.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace ui {

using namespace Qt::StringLiterals;

tl::unexpected<base::Error> printerFailed(const QString& log)
{
    return base::failure(base::Category::Storage, u"printer_failed"_s,
        base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The printer did not take the slip. Look at the printer, then print again.")),
        log);
}

QStringList SystemPrinters::names() const
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual))
        names.prepend(usual);
    return names;
}

base::Result<> SystemPrinters::print(
    const QString& name, const reports::Slip& slip, const reports::SlipPaper& paper, const QString& title) const
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(name);
    // Where nobody knows the name Qt would quietly write a file instead.
    if (name.isEmpty() || !printer.isValid() || printer.outputFormat() != QPrinter::NativeFormat)
        return printerFailed(u"no printer %1"_s.arg(name));
    printer.setDocName(title);
    printer.setCreator(u"Paydesk"_s);
    printer.setFullPage(true);
    const reports::SlipLayout layout = reports::laidOut(slip, paper);
    if (!printer.setPageLayout(reports::pageOf(layout, paper)))
        printer.setPageSize(reports::pageOf(layout, paper).pageSize()); // its driver keeps margins of its own
    QPainter painter;
    if (!painter.begin(&printer))
        return printerFailed(u"printer %1 does not begin"_s.arg(name));
    reports::drawOnPage(painter, printer, layout, paper);
    if (!painter.end() || printer.printerState() == QPrinter::Error || printer.printerState() == QPrinter::Aborted)
        return printerFailed(u"printer %1: state %2"_s.arg(name).arg(printer.printerState()));
    return {};
}

} // namespace ui
