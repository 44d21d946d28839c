// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountspage.h"

#include "core/base/outsidetext.h"
#include "ui/accounts/methodchoice.h"
#include "ui/accounts/noaccounts.h"
#include "ui/accounts/setupview.h"
#include "ui/accounts/tickrow.h"
#include "ui/accounts/vaultcard.h"
#include "ui/accounts/vaultdialog.h"
#include "ui/accounts/webhookpanel.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using accounts::AccountRecord;
using VaultState = accounts::AccountBook::VaultState;

constexpr int margin = 24;
constexpr int leastWidth = 720;
constexpr int gap = 16;
constexpr int detailWidth = 368;
constexpr int narrowDetailWidth = 328;
constexpr int narrowBelow = 1040;

} // namespace

AccountsPage::AccountsPage(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    accounts::AccountBook& book, const QList<GatewayChoice>& gateways, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_book(book)
    , m_gateways(gateways)
    , m_stack(new QStackedWidget(this))
    , m_home(new QWidget(this))
    , m_notice(new Banner(appearance, State::NotWatched, m_home))
    , m_trouble(new Banner(appearance, State::Failed, m_home))
    , m_vault(new VaultCard(appearance, book, false, m_home))
    , m_list(new AccountsCard(appearance, languages, clock, book, m_gateways, m_home))
    , m_detailCard(new Card(appearance, m_home))
    , m_detail(new AccountDetail(appearance, languages, clock, m_detailCard))
    , m_setup(new SetupView(appearance, languages, clock, book, m_gateways, this))
{
    arrange();
    connect(&book, &accounts::AccountBook::changed, this, &AccountsPage::follow);
    connect(&book, &accounts::AccountBook::failed, this, &AccountsPage::follow);
    connect(&book, &accounts::AccountBook::vaultChanged, this, &AccountsPage::followVault);
    connect(m_list, &AccountsCard::chosen, this, &AccountsPage::choose);
    connect(m_list, &AccountsCard::openWanted, &m_detail->edit(), &QAbstractButton::click);
    connect(m_list, &AccountsCard::connectWanted, this, &AccountsPage::connectAccount);
    connect(m_list, &AccountsCard::passphraseWanted, this, &AccountsPage::changePassphrase);
    connect(m_list, &AccountsCard::moved, this, [this] { report({}); });
    connect(m_list, &AccountsCard::refused, this, [this](const base::Error& error) { report(tl::unexpected(error)); });
    connect(&m_list->none().practiceButton(), &Button::clicked, this, &AccountsPage::practiseWanted);
    connect(m_setup, &SetupView::closed, this, &AccountsPage::closeSetup);
    connect(m_setup, &SetupView::linkWanted, this, &AccountsPage::linkWanted);
    connectDetail();
    connect(m_vault, &VaultCard::shownChanged, this, [this] {
        const QWidget* at = window()->focusWidget();
        if (isVisible() && (at == nullptr || at == this || !at->isVisible()))
            focusVault();
    });
    retranslate();
    followVault();
    follow();
}

void AccountsPage::arrange()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(gap);
    left->addWidget(m_vault);
    left->addWidget(m_list, 1);

    auto* detailScroll = new QScrollArea(m_detailCard);
    detailScroll->setWidgetResizable(true);
    detailScroll->setFocusPolicy(Qt::NoFocus);
    detailScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setProperty("page", true);
    detailScroll->setWidget(m_detail);
    auto* detail = new QVBoxLayout(m_detailCard);
    detail->setContentsMargins(1, 1, 1, 1);
    detail->addWidget(detailScroll);
    m_home->setMinimumWidth(leastWidth);

    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addLayout(left, 1);
    row->addWidget(m_detailCard);
    auto* home = new QVBoxLayout(m_home);
    home->setContentsMargins(margin, 0, margin, margin);
    home->setSpacing(12);
    home->addWidget(m_trouble);
    home->addWidget(m_notice);
    home->addLayout(row, 1);
    m_stack->addWidget(m_home);
    m_stack->addWidget(m_setup);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void AccountsPage::connectDetail()
{
    const auto open = [this](SetupView::Step at) {
        return [this, at] { openSetup([this, at] { m_setup->edit(m_chosen, at); }); };
    };
    connect(&m_detail->edit(), &Button::clicked, this, open(SetupView::Step::Keys));
    connect(&m_detail->test(), &Button::clicked, this, open(SetupView::Step::Test));
    connect(&m_detail->replaceKey(), &Button::clicked, this, [this] {
        const AccountRecord* account = m_book.list().find(m_chosen);
        const GatewayChoice* gateway = account != nullptr ? gatewayOf(*account) : nullptr;
        if (gateway != nullptr)
            openSetup([this, name = QString(gateway->needs->credentials.front().name)] {
                m_setup->replaceKey(m_chosen, name);
            });
    });
    connect(&m_detail->previousKey(), &Button::clicked, this, [this] {
        const AccountDetail::Facts facts = m_facts.value(m_chosen);
        for (auto fact = facts.cbegin(); fact != facts.cend(); ++fact)
            if (fact->previousUntil.isValid())
                m_book.usePreviousKey(m_chosen, fact.key(), [self = QPointer(this)](const base::Result<>& result) {
                    if (!self)
                        return;
                    self->report(result);
                    self->loadFacts();
                });
    });
    connect(&m_detail->up(), &Button::clicked, this, [this] { m_list->move(m_chosen, -1); });
    connect(&m_detail->down(), &Button::clicked, this, [this] { m_list->move(m_chosen, 1); });
    connect(&m_detail->remove(), &Button::clicked, this, &AccountsPage::askRemove);
    connect(&m_detail->enable(), &TickRow::clicked, this, &AccountsPage::enable);
    connect(&m_detail->begins(), &TickRow::clicked, this, [this](bool on) {
        m_book.setPreferred(on ? m_chosen : QString(), [self = QPointer(this)](const base::Result<>& result) {
            if (self)
                self->report(result);
        });
    });
    connect(m_detail, &AccountDetail::checklistChanged, this,
        [this](const QStringList& done) { change([done](AccountRecord& account) { account.checklist = done; }); });
    connect(&m_detail->method(), &MethodChoice::picked, this, [this](const QString& method) {
        change([method](AccountRecord& account) { account.defaultMethod = method; });
    });
    connect(m_detail, &AccountDetail::ovoNumberChanged, this,
        [this](const QString& number) { change([number](AccountRecord& account) { account.ovoNumber = number; }); });
    connect(&m_detail->notices(), &WebhookPanel::publicAddressChanged, this, [this](const QUrl& address) {
        m_book.setPublicAddress(address, [self = QPointer(this)](const base::Result<>& result) {
            if (self)
                self->report(result);
        });
    });
    connect(&m_detail->reported().open(), &Button::clicked, this, [this] { emit serviceWanted(m_chosen); });
    connect(m_list, &AccountsCard::serviceWanted, this, &AccountsPage::serviceWanted);
    connect(&m_detail->reported(), &FactsPanel::refreshWanted, this, [this] { emit factsWanted(m_chosen); });
    connect(&m_detail->reported(), &FactsPanel::fetchWanted, this, [this] { emit fetchWanted(m_chosen); });
    connect(&m_detail->reported(), &FactsPanel::stopWanted, this, [this] { emit stopWanted(m_chosen); });
    auto* test = new QShortcut(Qt::Key_F5, m_home);
    connect(test, &QShortcut::activated, &m_detail->test(), &QAbstractButton::click);
}

void AccountsPage::setPractice(bool on)
{
    m_practice = on;
    m_list->none().setPracticeOffered(!on);
    m_list->setBuiltIn(m_practice ? m_builtIn : QList<BuiltIn>());
    retranslate();
}

void AccountsPage::setPracticeAccounts(const QList<BuiltIn>& accounts)
{
    m_builtIn = accounts;
    setPractice(m_practice);
}

void AccountsPage::connectAccount()
{
    openSetup([this] { m_setup->beginNew(); });
}

void AccountsPage::showAccount(const QString& account)
{
    if (isSettingUp() || m_book.list().find(account) == nullptr)
        return;
    m_chosen = account;
    showList();
    m_list->focusChosen();
}

void AccountsPage::setMethods(const KnownMethods& methods)
{
    m_methods = methods;
    m_setup->setMethods(methods);
    showDetail();
}

void AccountsPage::setFacts(const QString& account, const QList<FactsPanel::Fact>& facts)
{
    if (account == m_chosen)
        m_detail->reported().setFacts(facts);
}

void AccountsPage::setFactsTrouble(const QString& account, const QString& sentence)
{
    if (account == m_chosen)
        m_detail->reported().setTrouble(sentence);
}

void AccountsPage::setFetchProgress(const QString& account, int seen, int added, bool running)
{
    if (account == m_chosen)
        m_detail->reported().setFetchProgress(seen, added, running);
}

void AccountsPage::setFittingZone(const QString& account, const QString& zone)
{
    if (account == m_chosen)
        m_detail->reported().setFittingZone(zone);
}

void AccountsPage::showOver(QWidget* page)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void AccountsPage::closeOver()
{
    m_stack->setCurrentWidget(m_home);
    m_list->focusChosen();
}

QString AccountsPage::notice() const
{
    return m_notice->text();
}

QString AccountsPage::trouble() const
{
    return m_trouble->text();
}

bool AccountsPage::isSettingUp() const
{
    return m_stack->currentWidget() == m_setup;
}

const GatewayChoice* AccountsPage::gatewayOf(const AccountRecord& account) const
{
    for (const GatewayChoice& gateway : m_gateways)
        if (gateway.id == account.gateway)
            return &gateway;
    return nullptr;
}

void AccountsPage::follow()
{
    const auto& all = m_book.list().accounts;
    if (m_book.list().find(m_chosen) == nullptr)
        m_chosen = all.isEmpty() ? QString() : all.first().id;
    showList();
    loadFacts();
    retranslate();
}

void AccountsPage::followVault()
{
    m_facts.clear();
    loadFacts();
    showList();
    retranslate();
}

void AccountsPage::loadFacts()
{
    if (!m_book.isOpen() || m_book.vaultState() != VaultState::Open)
        return;
    for (const AccountRecord& account : m_book.list().accounts)
        m_book.loadKeyFacts(account.id, [self = QPointer(this), id = account.id](const auto& facts) {
            if (!self || !facts)
                return;
            self->m_facts.insert(id, *facts);
            self->showList();
        });
}

void AccountsPage::showList()
{
    m_list->setList(m_facts, m_chosen);
    showDetail();
}

void AccountsPage::showDetail()
{
    const AccountRecord* account = m_book.list().find(m_chosen);
    m_detailCard->setVisible(account != nullptr);
    // One ink button: unlocking comes first.
    const bool asksPassphrase = m_book.vaultState() == VaultState::Locked;
    m_detail->edit().setKind(asksPassphrase ? Button::Kind::Normal : Button::Kind::Primary);
    if (account == nullptr)
        return;
    const auto facts = m_facts.constFind(m_chosen);
    const GatewayChoice* gateway = gatewayOf(*account);
    m_detail->setAccount(*account, gateway, facts == m_facts.cend() ? std::nullopt : std::optional(*facts),
        m_methods.value(m_chosen, gateway != nullptr ? gateway->offers : QList<gateways::MethodOffer>()),
        m_book.list().preferred == m_chosen, m_book.list().publicAddress);
    m_detail->up().setEnabled(&m_book.list().accounts.first() != account);
    m_detail->down().setEnabled(&m_book.list().accounts.last() != account);
}

void AccountsPage::choose(const QString& id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    showDetail();
}

void AccountsPage::openSetup(const std::function<void()>& begin)
{
    m_error.reset();
    m_stack->setCurrentWidget(m_setup);
    begin();
}

void AccountsPage::closeSetup()
{
    if (m_book.list().find(m_setup->account()) != nullptr)
        m_chosen = m_setup->account();
    m_stack->setCurrentWidget(m_home);
    follow();
    m_list->focusChosen();
}

void AccountsPage::askRemove()
{
    const AccountRecord* account = m_book.list().find(m_chosen);
    if (account == nullptr)
        return;
    auto* dialog = new Dialog(m_appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"removeDialog"_s);
    dialog->setTitle(tr("Remove %1?").arg(base::oneLine(account->name)));
    dialog->setSentence(tr("Its keys are removed from this computer too. Its sales stay in the history; the account at "
                           "the gateway stays as it is."));
    connect(
        dialog->addButton(Button::Kind::Normal, tr("Keep it"), u"Esc"_s), &Button::clicked, dialog, &QDialog::reject);
    Button* agree = dialog->addButton(Button::Kind::Danger, tr("Remove with its keys"), {});
    connect(agree, &Button::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, id = m_chosen] {
        m_book.remove(id, [self = QPointer(this)](const base::Result<>& result) {
            if (self)
                self->report(result);
        });
    });
    dialog->open();
}

void AccountsPage::change(const std::function<void(AccountRecord&)>& edit)
{
    m_book.change(m_chosen, edit, [self = QPointer(this)](const base::Result<>& result) {
        if (self)
            self->report(result);
    });
}

void AccountsPage::enable(bool on)
{
    if (!on)
        return change([](AccountRecord& account) { account.enabled = false; });
    showDetail(); // still off
    openSetup([this] { m_setup->edit(m_chosen, SetupView::Step::Test); });
}

void AccountsPage::report(const base::Result<>& result)
{
    m_error = result ? std::nullopt : std::optional(result.error());
    showDetail();
    retranslate();
}

void AccountsPage::changePassphrase()
{
    (new VaultDialog(m_appearance, m_book, PassphraseForm::Task::Change, this))->open();
}

void AccountsPage::focusVault()
{
    if (!isSettingUp() && m_vault->isVisible())
        m_vault->setFocus(Qt::OtherFocusReason);
}

void AccountsPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    focusVault(); // first of all: nothing can be sold before
}

void AccountsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showList();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AccountsPage::resizeEvent(QResizeEvent* event)
{
    m_detailCard->setFixedWidth(width() < narrowBelow ? narrowDetailWidth : detailWidth);
    QWidget::resizeEvent(event);
}

void AccountsPage::retranslate()
{
    m_notice->setText(m_practice
            ? tr("Practice is on: sales go to the practice accounts, and to those here that take no real money.")
            : QString());
    const std::optional<base::Error> error = m_error ? m_error : m_book.trouble();
    m_trouble->setText(error ? error->person.translated() : QString());
}

} // namespace ui
