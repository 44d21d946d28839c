// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/picturedialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace ui {

using namespace Qt::StringLiterals;

QFileDialog* newPictureDialog(const LocalSale& sale, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("ui::QrPanel", "Save the picture of the code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(parent->window()->size()));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QCoreApplication::translate("ui::QrPanel", "PNG picture (*.png)"),
        QCoreApplication::translate("ui::QrPanel", "SVG drawing (*.svg)")});
    dialog->setDefaultSuffix(u"png"_s);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(u"svg"_s) ? u"svg"_s : u"png"_s); });
    const QString amount = sale.request.amount ? sale.request.amount->toDecimal() : u"sign"_s;
    dialog->selectFile(u"khqr-%1-%2.png"_s.arg(amount, QString(money::spec(sale.request.currency).code)));
    return dialog;
}

} // namespace ui
