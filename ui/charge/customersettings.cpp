// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/customersettings.h"

#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/dialog.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int pad = 24;

} // namespace

CustomerSettings::CustomerSettings(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_practiceSentence(new PlainLabel(appearance, TypeRole::Small, Tone::Violet, this))
    , m_on(new Chip(appearance, this))
    , m_forget(new Button(appearance, Button::Kind::Normal, this))
{
    m_sentence->setWrap(true);
    m_practiceSentence->setWrap(true);
    m_practiceSentence->hide();
    auto* card = new Card(appearance, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(pad, 20, pad - focusMargin, 16);
    rows->setSpacing(6);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_practiceSentence);
    words->addStretch(1);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addLayout(words, 1);
    line->addSpacing(16);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(0);
    acts->addWidget(m_on);
    acts->addWidget(m_forget);
    line->addLayout(acts);
    line->setAlignment(acts, Qt::AlignTop);
    rows->addLayout(line);

    connect(m_on, &Chip::clicked, this, [this](bool on) {
        // It changes once the person agreed and whoever remembers says so.
        m_on->setChecked(!on);
        if (on)
            emit rememberWanted(true);
        else
            ask(&CustomerSettings::switchOff);
    });
    connect(m_forget, &Button::clicked, this, [this] { ask(&CustomerSettings::forgetWanted); });
    connect(&appearance, &Appearance::changed, this, &CustomerSettings::retranslate);
    setFocusProxy(m_on);
    retranslate();
}

void CustomerSettings::setRemembering(bool on)
{
    m_on->setChecked(on);
    retranslate();
}

void CustomerSettings::setCount(qsizetype count)
{
    m_count = count;
    retranslate();
}

void CustomerSettings::setPractice(bool practice)
{
    m_practiceSentence->setVisible(practice);
}

void CustomerSettings::ask(void (CustomerSettings::*agreed)())
{
    if (m_count == 0) {
        (this->*agreed)();
        return;
    }
    auto* dialog = new Dialog(m_appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(tr("Forget all customers?"));
    dialog->setSentence(tr("Their names, phones and e-mails are deleted from this computer and offered no more. Sales "
                           "stay as they are."));
    connect(
        dialog->addButton(Button::Kind::Normal, tr("Keep them"), u"Esc"_s), &Button::clicked, dialog, &QDialog::reject);
    connect(dialog->addButton(Button::Kind::Danger, tr("Forget all"), {}), &Button::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, agreed);
    dialog->open();
}

void CustomerSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CustomerSettings::retranslate()
{
    m_title->setText(tr("Remembered customers"));
    m_sentence->setText(
        tr("Names, phones and e-mails typed for a sale stay in a file on this computer and are offered again."));
    m_practiceSentence->setText(tr("Nobody is remembered while you practise."));
    m_on->setText(m_on->isChecked() ? tr("On") : tr("Off"));
    m_on->setAccessibleName(tr("Remember customers"));
    //: Button: %1 is how many customers are remembered
    m_forget->setText(m_count == 0
            ? tr("Forget all")
            : tr("Forget all (%1)").arg(money::withDigits(QString::number(m_count), m_appearance.digits())));
    m_forget->setEnabled(m_count > 0);
}

} // namespace ui
