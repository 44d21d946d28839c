// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/webhookpanel.h"

#include "core/accounts/webhookaddress.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Notices = gateways::AccountNeeds::Notices;

WebhookPanel::WebhookPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_shown(new PlainLabel(appearance, TypeRole::Code, this))
    , m_field(new TextField(appearance, this))
    , m_copy(new Button(appearance, Button::Kind::Normal, this))
    , m_enter(new Button(appearance, Button::Kind::Normal, this))
    , m_save(new Button(appearance, Button::Kind::Normal, this))
    , m_leave(new Button(appearance, Button::Kind::Normal, this))
{
    constexpr int longest = 2048;
    m_field->edit().setMaxLength(longest);
    m_copy->setSymbol(Icon::Clipboard);
    m_leave->setKeyCap(u"Esc"_s);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(focusMargin, 0, focusMargin, 8);
    words->setSpacing(4);
    for (PlainLabel* label : {m_title, m_sentence, m_shown}) {
        label->setWrap(true);
        words->addWidget(label);
    }
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(0, 0, buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_copy, m_enter, m_save, m_leave})
        flow->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(words);
    column->addWidget(m_field);
    column->addWidget(buttons);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        m_copied = true;
        retranslate();
    });
    connect(m_enter, &Button::clicked, this, [this] { edit(true); });
    connect(m_save, &Button::clicked, this, &WebhookPanel::take);
    connect(m_leave, &Button::clicked, this, [this] { edit(false); });
    connect(m_field, &TextField::submitted, this, &WebhookPanel::take);
    connect(m_field, &TextField::edited, this, &WebhookPanel::hint);
    retranslate();
}

void WebhookPanel::setAccount(
    const accounts::AccountRecord& account, const GatewayChoice* gateway, const QUrl& publicAddress)
{
    const QString address = webhookAddress(publicAddress, account);
    // What is being typed stays while the same account is shown.
    m_editing = m_editing && account.id == m_account && publicAddress == m_publicAddress;
    m_copied = m_copied && address == m_address;
    m_account = account.id;
    m_service = gateway != nullptr ? QString(gateway->needs->service) : QString();
    m_notices = gateway != nullptr ? gateway->needs->notices : Notices::None;
    m_publicAddress = publicAddress;
    m_address = address;
    setVisible(m_notices != Notices::None && account.mode != accounts::Mode::Practice);
    retranslate();
}

QString WebhookPanel::sentence() const
{
    return m_sentence->text();
}

void WebhookPanel::edit(bool on)
{
    m_editing = on;
    m_field->setText(m_publicAddress.toString(QUrl::FullyEncoded));
    hint();
    retranslate();
    (on ? static_cast<QWidget*>(m_field) : m_enter)->setFocus(Qt::OtherFocusReason);
}

void WebhookPanel::take()
{
    const QString typed = m_field->text().trimmed();
    const auto address = typed.isEmpty() ? base::Result<QUrl>(QUrl()) : accounts::readPublicAddress(typed);
    if (!address)
        return m_field->setMessage(TextField::Message::Problem, address.error().person.translated());
    edit(false);
    if (*address != m_publicAddress)
        emit publicAddressChanged(*address);
}

bool WebhookPanel::event(QEvent* event)
{
    // Esc belongs to the window otherwise, which would leave the page.
    if (event->type() == QEvent::ShortcutOverride && m_editing
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void WebhookPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_editing)
        return edit(false);
    QWidget::keyPressEvent(event);
}

void WebhookPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        hint();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WebhookPanel::hint()
{
    m_field->setMessage(TextField::Message::Hint, tr("The same for all accounts. Leave it empty where there is none."));
}

void WebhookPanel::retranslate()
{
    m_title->setText(tr("Address for notices"));
    QStringList sentences{tr("Paydesk finds payments by asking %1. It needs no notices, and this version does not "
                             "receive them yet.")
                              .arg(m_service)};
    if (m_address.isEmpty())
        sentences << tr("The address is made from the one under which the internet reaches this shop, of a tunnel or "
                        "a router. It is not entered yet.");
    else if (m_notices == Notices::AtService)
        sentences << tr("Enter the address at %1 once a later version receives notices, not before.").arg(m_service);
    else
        sentences << tr("A later version gives the address to %1 with each sale. Nobody has to enter it there.")
                         .arg(m_service);
    m_sentence->setText(sentences.join(u' '));
    m_shown->setText(m_address);
    m_shown->setVisible(!m_address.isEmpty() && !m_editing);
    m_field->setVisible(m_editing);
    m_field->setLabel(tr("Public address of this shop"));
    m_field->setPlaceholder(u"https://shop.example"_s);
    m_copy->setText(m_copied ? tr("Address copied") : tr("Copy address"));
    m_copy->setVisible(!m_address.isEmpty() && !m_editing);
    m_enter->setText(m_publicAddress.isEmpty() ? tr("Enter the public address") : tr("Change"));
    m_enter->setVisible(!m_editing);
    m_save->setText(tr("Save"));
    m_leave->setText(tr("Leave as it is"));
    for (Button* button : {m_save, m_leave})
        button->setVisible(m_editing);
}

} // namespace ui
