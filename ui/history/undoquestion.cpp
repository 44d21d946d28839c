// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/undoquestion.h"

#include "ui/history/transferwords.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct UndoQuestion {
    Q_DECLARE_TR_FUNCTIONS(UndoQuestion)
};

} // namespace

Dialog& askToUndoImport(const Appearance& appearance, const QString& file, QWidget* parent)
{
    auto* dialog = new Dialog(appearance, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"undoQuestion"_s);
    dialog->setTitle(file.isEmpty() ? UndoQuestion::tr("Undo this import?")
                                    : UndoQuestion::tr("Undo the import of %1?").arg(fileWords(file)));
    dialog->setSentence(UndoQuestion::tr("Its payments go from the ledger again. Those to which something happened "
                                         "since stay."));
    QObject::connect(dialog->addButton(Button::Kind::Normal, UndoQuestion::tr("Not now"), u"Esc"_s), &Button::clicked,
        dialog, &QDialog::reject);
    QObject::connect(dialog->addButton(Button::Kind::Danger, UndoQuestion::tr("Undo the import"), {}), &Button::clicked,
        dialog, &QDialog::accept);
    dialog->open();
    return *dialog;
}

} // namespace ui
