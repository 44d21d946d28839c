// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/salequestion.h"

#include <QKeyEvent>

namespace ui {

SaleQuestion::SaleQuestion(const Appearance& appearance, const Words& words, QWidget* parent)
    : Dialog(appearance, parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(words.title);
    setSentence(words.sentence);
    Button* no = addButton(Button::Kind::Normal, words.no, tr("Esc"));
    Button* yes = addButton(Button::Kind::Primary, words.yes, tr("Enter"));
    connect(no, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(yes, &QAbstractButton::clicked, this, &QDialog::accept);
    for (QObject* each : {static_cast<QObject*>(this), static_cast<QObject*>(no), static_cast<QObject*>(yes)})
        each->installEventFilter(this);
}

SaleQuestion::Words SaleQuestion::wordsOf(SaleFlow::Doubt doubt, const QString& amount)
{
    if (doubt == SaleFlow::Doubt::SameAgain)
        return {.title = tr("Same amount again?"),
            .sentence = tr("%1 was charged a moment ago. A second sale asks for the money twice.").arg(amount),
            .yes = tr("Charge again"),
            .no = tr("Back")};
    return {.title = tr("%1?").arg(amount),
        .sentence = tr("That is more than ten times what a sale usually is."),
        .yes = tr("Charge it"),
        .no = tr("Back")};
}

bool SaleQuestion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->isAutoRepeat())
        return true;
    return Dialog::eventFilter(watched, event);
}

} // namespace ui
