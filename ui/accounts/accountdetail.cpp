// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountdetail.h"

#include "core/base/outsidetext.h"
#include "core/gateways/bayar_gg/ovonumber.h"
#include "ui/accounts/factspanel.h"
#include "ui/accounts/methodchoice.h"
#include "ui/accounts/modepill.h"
#include "ui/accounts/tickrow.h"
#include "ui/accounts/webhookpanel.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr auto BayarGg = "bayar-gg"_L1;

QVBoxLayout* inset(std::initializer_list<QWidget*> widgets, int above)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(focusMargin, above, focusMargin, 0);
    box->setSpacing(2);
    for (QWidget* widget : widgets)
        box->addWidget(widget);
    return box;
}

} // namespace

AccountDetail::AccountDetail(
    const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_name(new PlainLabel(appearance, TypeRole::Section, this))
    , m_mode(new ModePill(appearance, this))
    , m_modeNote(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_facts1(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_keys(new PlainLabel(appearance, TypeRole::Body, this))
    , m_two(new PlainLabel(appearance, TypeRole::Body, this))
    , m_enable(new TickRow(appearance, this))
    , m_begins(new TickRow(appearance, this))
    , m_method(new MethodChoice(appearance, this))
    , m_ovoNumber(new TextField(appearance, this))
    , m_edit(new Button(appearance, Button::Kind::Primary, this))
    , m_test(new Button(appearance, Button::Kind::Normal, this))
    , m_replace(new Button(appearance, Button::Kind::Normal, this))
    , m_previous(new Button(appearance, Button::Kind::Normal, this))
    , m_up(new Button(appearance, Button::Kind::Normal, this))
    , m_down(new Button(appearance, Button::Kind::Normal, this))
    , m_remove(new Button(appearance, Button::Kind::Danger, this))
    , m_listTitle(new PlainLabel(appearance, TypeRole::Section, this))
    , m_list(new QWidget(this))
    , m_notices(new WebhookPanel(appearance, this))
    , m_reported(new FactsPanel(appearance, this))
{
    for (PlainLabel* label : {m_name, m_modeNote, m_facts1, m_keys, m_two})
        label->setWrap(true);
    m_test->setSymbol(Icon::Refresh);
    m_test->setKeyCap(u"F5"_s);
    m_edit->setKeyCap(u"Enter"_s);
    m_up->setKeyCap(u"Alt+↑"_s);
    m_down->setKeyCap(u"Alt+↓"_s);
    arrange();
    connect(&appearance, &Appearance::changed, this, &AccountDetail::retranslate);
    connect(m_ovoNumber, &TextField::edited, this,
        [this] { m_ovoNumber->setMessage(TextField::Message::Hint, ovoNumberHint()); });
    connect(&m_ovoNumber->edit(), &QLineEdit::editingFinished, this, &AccountDetail::takeOvoNumber);
}

void AccountDetail::arrange()
{
    auto* actions = new QWidget(this);
    auto* flow = new FlowLayout(0, 0, actions);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_edit, m_test, m_replace, m_previous})
        flow->addWidget(button);
    auto* order = new QWidget(this);
    auto* orderFlow = new FlowLayout(0, 0, order);
    orderFlow->setContentsMargins(0, 0, 0, 0);
    for (Button* button : {m_up, m_down})
        orderFlow->addWidget(button);
    auto* points = new QVBoxLayout(m_list);
    points->setContentsMargins(0, 0, 0, 0);
    points->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20 - focusMargin, 20, 20 - focusMargin, 20);
    column->setSpacing(0);
    column->addLayout(inset({m_name}, 0));
    auto* pill = inset({}, 6);
    pill->addWidget(m_mode, 0, Qt::AlignLeft);
    pill->addWidget(m_modeNote);
    column->addLayout(pill);
    column->addLayout(inset({m_facts1}, 12));
    column->addLayout(inset({m_keys, m_two}, 8));
    column->addSpacing(8);
    column->addWidget(actions);
    column->addSpacing(8);
    column->addWidget(m_enable);
    column->addWidget(m_begins);
    column->addWidget(order);
    column->addSpacing(10);
    column->addWidget(m_method);
    column->addSpacing(8);
    column->addWidget(m_ovoNumber);
    column->addLayout(inset({m_listTitle}, 16));
    column->addWidget(m_list);
    column->addSpacing(16);
    column->addWidget(m_notices);
    column->addSpacing(16);
    column->addWidget(m_reported);
    column->addSpacing(16);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void AccountDetail::setAccount(const accounts::AccountRecord& account, const GatewayChoice* gateway,
    const std::optional<Facts>& facts, const QList<gateways::MethodOffer>& methods, bool begins,
    const QUrl& publicAddress)
{
    const bool other = account.id != m_account.id;
    m_account = account;
    m_gateway = gateway;
    m_facts = facts;
    m_method->setMethods(methods, account.defaultMethod);
    m_ovoNumber->setVisible(gateway != nullptr && gateway->needs->ovoNumber);
    // What is being typed stays.
    if (other || (!m_ovoNumber->edit().hasFocus() && ovoNumberProblem(m_ovoNumber->text()).isEmpty())) {
        m_ovoNumber->setText(gateways::shownOvoNumber(account.ovoNumber));
        m_ovoNumber->setMessage(TextField::Message::Hint, ovoNumberHint());
    }
    m_enable->setChecked(account.enabled);
    m_begins->setChecked(begins);
    for (Button* button : {m_edit, m_test, m_replace})
        button->setEnabled(gateway != nullptr);
    m_enable->setEnabled(gateway != nullptr || account.enabled);
    m_notices->setAccount(account, gateway, publicAddress);
    m_reported->setVisible(account.gateway == BayarGg);
    if (other) {
        m_reported->setFacts({});
        m_reported->clearFetch();
    }
    showPoints();
    retranslate();
}

void AccountDetail::takeOvoNumber()
{
    const QString typed = m_ovoNumber->text();
    if (const QString problem = ovoNumberProblem(typed); !problem.isEmpty())
        return m_ovoNumber->setMessage(TextField::Message::Problem, problem);
    const QString number = gateways::readOvoNumber(typed).value_or(QString());
    m_ovoNumber->setText(gateways::shownOvoNumber(number));
    if (number != m_account.ovoNumber)
        emit ovoNumberChanged(number);
}

void AccountDetail::showPoints()
{
    qDeleteAll(m_points);
    m_points.clear();
    for (const CheckPoint& point : checkPoints(m_account.gateway)) {
        auto* row = new TickRow(m_appearance, m_list);
        row->setChecked(m_account.checklist.contains(point.id));
        m_points.insert(point.id, row);
        m_list->layout()->addWidget(row);
        row->show();
        connect(row, &TickRow::clicked, this, [this, id = point.id](bool done) {
            QStringList all = m_account.checklist;
            all.removeAll(id);
            if (done)
                all << id;
            emit checklistChanged(all);
        });
    }
}

QString AccountDetail::keyText() const
{
    return m_keys->text() + (m_two->text().isEmpty() ? QString() : u' ' + m_two->text());
}

void AccountDetail::sayKeys()
{
    m_two->setText({});
    m_keys->setTone(Tone::Text2);
    const accounts::AccountBook::KeyFacts* oldest = m_facts ? oldestKey(*m_facts) : nullptr;
    m_previous->setVisible(false);
    if (m_account.credentials.isEmpty()) {
        m_keys->setText(tr("It has no key yet."));
    } else if (!m_facts) {
        m_keys->setText(tr("Its keys are locked."));
    } else if (oldest == nullptr) {
        m_keys->setTone(Tone::Red);
        m_keys->setText(tr("Its key is not in the vault. Enter it again."));
    } else {
        const KeyWords words = keyWords(*oldest, m_clock.nowUtc(), m_languages.current(), m_appearance);
        const QString ending = oldest->ending.isEmpty() ? QString() : u"%1  "_s.arg(maskedKey(oldest->ending));
        m_keys->setTone(words.tone);
        m_keys->setText(ending + words.text);
        for (const auto& fact : *m_facts) {
            if (!fact.previousUntil.isValid())
                continue;
            m_two->setText(previousWords(fact, m_languages.current(), m_appearance));
            m_previous->setVisible(true);
        }
    }
    m_two->setVisible(!m_two->text().isEmpty());
}

void AccountDetail::retranslate()
{
    const QString service =
        m_gateway != nullptr ? QString(m_gateway->needs->service) : base::oneLine(m_account.gateway);
    m_name->setText(base::oneLine(m_account.name));
    m_mode->setMode(m_account.mode);
    m_modeNote->setText(modeMeaning(m_account.mode));
    QStringList facts{service};
    if (m_gateway == nullptr)
        facts << tr("This Paydesk does not know the gateway. The account is kept as it is.");
    if (!m_account.receiver.isEmpty())
        facts << tr("Receiver: %1").arg(base::oneLine(m_account.receiver));
    facts << tr("Address: %1").arg(base::oneLine(m_account.baseUrl.host()));
    if (m_account.proxy)
        facts << tr("Proxy: %1").arg(base::oneLine(m_account.proxy->host));
    m_facts1->setText(facts.join(u'\n'));
    sayKeys();
    m_enable->setWords(
        m_account.enabled ? tr("On: sales can be made at it") : tr("Off. Switching it on begins with its test"));
    m_begins->setWords(tr("Sales begin with this account"));
    m_edit->setText(tr("Change"));
    m_test->setText(tr("Test now"));
    m_replace->setText(m_account.credentials.isEmpty() ? tr("Enter the key") : tr("Replace key"));
    m_previous->setText(tr("Use the previous key again"));
    m_ovoNumber->setLabel(ovoNumberLabel());
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Remove the account"));
    m_listTitle->setText(tr("To see to"));
    for (const CheckPoint& point : checkPoints(m_account.gateway))
        if (TickRow* row = m_points.value(point.id))
            row->setWords(point.text);
    m_reported->setService(service);
}

void AccountDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
