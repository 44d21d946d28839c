// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/keysstep.h"

#include "core/base/outsidetext.h"
#include "ui/accounts/accountwords.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/vaultcard.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 100; ///< more than may be, so that too much is said and not cut

} // namespace

KeysStep::KeysStep(const Appearance& appearance, accounts::AccountBook& book, QWidget* parent)
    : SetupStep(parent)
    , m_appearance(appearance)
    , m_book(book)
    , m_name(new TextField(appearance, this))
    , m_help(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_link(new Button(appearance, Button::Kind::Normal, this))
    , m_vault(new VaultCard(appearance, book, true, this))
    , m_grid(new QGridLayout)
{
    m_name->edit().setMaxLength(longestName);
    m_help->setWrap(true);
    m_link->setSymbol(Icon::Globe);
    auto* link = new QHBoxLayout;
    link->setContentsMargins(focusMargin, 0, 0, 0);
    link->setSpacing(8);
    link->addWidget(m_help, 1);
    link->addWidget(m_link);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addLayout(link);
    column->addWidget(m_vault);
    column->addLayout(m_grid);
    column->addStretch(1);
    connect(m_name, &TextField::edited, this, [this] {
        if (m_judged)
            judgeName();
        emit edited();
    });
    connect(m_name, &TextField::submitted, this, &KeysStep::submitted);
    connect(m_link, &Button::clicked, this, [this] { emit linkWanted(QUrl(QString(m_gateway->needs->home))); });
    connect(&book, &accounts::AccountBook::vaultChanged, this, [this] { KeysStep::retranslate(); });
    setFocusProxy(m_name);
}

void KeysStep::load(const AccountDraft& draft)
{
    m_gateway = draft.gateway;
    m_judged = false;
    m_name->setText(draft.record.name);
    qDeleteAll(m_keys);
    m_keys.clear();
    m_order.clear();
    QWidget* before = &m_vault->button();
    for (const auto& credential : m_gateway->needs->credentials) {
        const QString name = credential.name;
        auto* field = new SecretField(m_appearance, this);
        m_keys.insert(name, field);
        m_grid->addWidget(field, static_cast<int>(m_order.size()), 0);
        m_order << name;
        const auto typed = draft.typed.find(name);
        if (typed != draft.typed.end())
            field->setKept({});
        else if (draft.record.credentials.contains(name))
            field->setKept(draft.kept.value(name).ending);
        connect(field, &SecretField::edited, this, &KeysStep::edited);
        connect(field, &SecretField::submitted, this, &KeysStep::submitted);
        before = field->goAfter(before);
        field->show();
    }
    KeysStep::retranslate();
}

bool KeysStep::take(AccountDraft& draft)
{
    m_judged = true;
    judgeName();
    AccountDraft named;
    named.record = draft.record;
    named.record.name = m_name->text().trimmed();
    const auto sound = named.record.check(nullptr);
    if (!sound && sound.error().code == "account_name"_L1) {
        m_name->setFocus(Qt::OtherFocusReason);
        return false;
    }
    for (const QString& name : m_order) {
        SecretField* field = m_keys.value(name);
        if (field->isKept() || field->isTyped())
            continue;
        field->setProblem(tr("The key is missing. Paste it here."));
        field->field().setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_book.vaultState() != accounts::AccountBook::VaultState::Open
        && std::any_of(
            m_order.cbegin(), m_order.cend(), [this](const QString& n) { return m_keys.value(n)->isTyped(); })) {
        m_vault->setFocus(Qt::OtherFocusReason);
        return false;
    }
    peek(draft);
    takeTyped(draft);
    return true;
}

void KeysStep::takeTyped(AccountDraft& draft)
{
    for (const QString& name : m_order) {
        SecretField* field = m_keys.value(name);
        if (field->isTyped())
            draft.typed.insert_or_assign(name, field->take());
    }
}

bool KeysStep::hasNewKeys() const
{
    return std::any_of(m_keys.cbegin(), m_keys.cend(), [](const SecretField* field) { return field->isTyped(); });
}

void KeysStep::peek(AccountDraft& draft) const
{
    draft.record.name = m_name->text().trimmed();
}

void KeysStep::judgeName()
{
    accounts::AccountRecord named;
    named.id = u"a"_s;
    named.name = m_name->text().trimmed();
    const auto sound = named.check(nullptr);
    if (!sound && sound.error().code == "account_name"_L1)
        m_name->setMessage(TextField::Message::Problem, sound.error().person.translated());
    else
        m_name->setMessage(TextField::Message::Hint, tr("Shown on chips and reports."));
}

void KeysStep::retranslate()
{
    m_name->setLabel(tr("Account name"));
    judgeName();
    if (m_gateway == nullptr)
        return;
    const QUrl home{QString(m_gateway->needs->home)};
    m_link->setText(tr("Open %1").arg(base::oneLine(home.host())));
    m_help->setText(tr("Keys are made on the page of %1, in the account of the shop.").arg(m_gateway->needs->service));
    const QString place = m_book.usesKeyring() ? tr("Kept in the keyring of this computer, never in a file.")
                                               : tr("Kept in a sealed file that only the passphrase opens.");
    for (const auto& credential : m_gateway->needs->credentials) {
        SecretField* field = m_keys.value(credential.name);
        field->setLabel(credentialLabel(credential.name));
        const QString start = credential.usualStart;
        field->setUsualStart(start,
            tr("Keys of %1 usually begin with %2. Look whether it is the right one.")
                .arg(m_gateway->needs->service, start));
        field->setHint(field->isKept() ? tr("%1 After a replacement the old one stays for 24 hours.").arg(place)
                                       : credentialPlace(m_gateway->id, credential.name) + u' ' + place);
    }
}

} // namespace ui
