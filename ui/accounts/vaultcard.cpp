// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/vaultcard.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using VaultState = accounts::AccountBook::VaultState;

VaultCard::VaultCard(const Appearance& appearance, accounts::AccountBook& book, bool withMissing, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_withMissing(withMissing)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_form(new PassphraseForm(appearance, book, PassphraseForm::Task::Unlock, this))
    , m_button(new Button(appearance, withMissing ? Button::Kind::Normal : Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("vaultCard"));
    constexpr int widest = 460;
    m_sentence->setWrap(true);
    m_form->setMaximumWidth(widest);
    m_button->setSymbol(Icon::Shield);
    m_button->setKeyCap(QStringLiteral("Enter"));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, 0, focusMargin, 0);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* card = new Card(appearance, this);
    auto* whole = new QVBoxLayout(this);
    // Inside a form it aligns with the boxes of the fields.
    const int side = withMissing ? focusMargin : 0;
    whole->setContentsMargins(side, 0, side, 0);
    whole->addWidget(card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20 - focusMargin, 16, 20 - focusMargin, 16 - focusMargin);
    column->setSpacing(8);
    column->addLayout(words);
    column->addWidget(m_form);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &Button::clicked, m_form, &PassphraseForm::submit);
    connect(m_form, &PassphraseForm::busyChanged, m_button, [this] { m_button->setEnabled(!m_form->isBusy()); });
    connect(m_form, &PassphraseForm::wordsChanged, this, &VaultCard::say);
    connect(&book, &accounts::AccountBook::vaultChanged, this, &VaultCard::follow);
    setFocusProxy(m_form);
    follow();
}

void VaultCard::follow()
{
    const VaultState state = m_book.vaultState();
    const bool asks = state == VaultState::Locked || (state == VaultState::Missing && m_withMissing);
    if (asks)
        m_form->setTask(state == VaultState::Locked ? PassphraseForm::Task::Unlock : PassphraseForm::Task::Create);
    say();
    if (asks == isVisibleTo(parentWidget()))
        return;
    setVisible(asks);
    emit shownChanged();
}

void VaultCard::say()
{
    m_title->setText(m_form->title());
    m_sentence->setText(m_form->sentence());
    m_button->setText(m_form->verb());
}

} // namespace ui
