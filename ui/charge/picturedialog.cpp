// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/picturedialog.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using gateways::ImageFormat;

QString serviceFilter(ImageFormat format)
{
    return format == ImageFormat::Svg
        ? QCoreApplication::translate("ui::QrPanel", "SVG drawing of the service (*.svg)")
        : QCoreApplication::translate("ui::QrPanel", "PNG picture of the service (*.png)");
}

} // namespace

QFileDialog* newPictureDialog(const QString& name, const std::optional<ImageFormat>& fromService, QWidget* parent)
{
    auto* dialog = new QFileDialog(parent, QCoreApplication::translate("ui::QrPanel", "Save the picture of the code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    constexpr QSize roomForEveryColumn(760, 480);
    dialog->resize(roomForEveryColumn.boundedTo(parent->window()->size()));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{QCoreApplication::translate("ui::QrPanel", "PNG picture (*.png)"),
        QCoreApplication::translate("ui::QrPanel", "SVG drawing (*.svg)")};
    if (fromService)
        filters.prepend(serviceFilter(*fromService));
    dialog->setNameFilters(filters);
    const auto endingOf = [](const QString& filter) { return filter.contains(u"svg"_s) ? u"svg"_s : u"png"_s; };
    dialog->setDefaultSuffix(endingOf(filters.first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, endingOf](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    dialog->selectFile(name + u'.' + endingOf(filters.first()));
    return dialog;
}

bool wantsServicePicture(const QFileDialog& dialog)
{
    const QString chosen = dialog.selectedNameFilter();
    return chosen == serviceFilter(ImageFormat::Png) || chosen == serviceFilter(ImageFormat::Svg);
}

} // namespace ui
