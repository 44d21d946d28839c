// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountscard.h"

#include "core/base/outsidetext.h"
#include "ui/accounts/accountrow.h"
#include "ui/accounts/noaccounts.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using accounts::AccountRecord;
using VaultState = accounts::AccountBook::VaultState;

template <class Make>
void fill(QList<AccountRow*>& rows, qsizetype wanted, const Make& make)
{
    while (rows.size() > wanted)
        delete rows.takeLast();
    while (rows.size() < wanted)
        rows.append(make());
}

/// Where rows will stand: still bars.
class OpeningBars final : public QWidget {
public:
    OpeningBars(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int step = 72;
        constexpr int bars = 3;
        QPainter painter(this);
        for (int i = 0; i < bars; ++i) {
            const QRectF box(20, 16 + i * step, (width() - 40) * (0.7 - 0.15 * i), 16);
            paintBox(painter, box, {.fill = m_appearance.theme().sunken, .edge = QColor(), .radius = 4});
        }
    }

private:
    const Appearance& m_appearance;
};

} // namespace

AccountsCard::AccountsCard(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    accounts::AccountBook& book, const QList<GatewayChoice>& gateways, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_languages(languages)
    , m_clock(clock)
    , m_book(book)
    , m_gateways(gateways)
    , m_column(new QVBoxLayout)
    , m_body(new QStackedWidget(this))
    , m_opening(new OpeningBars(appearance, m_body))
    , m_none(new NoAccounts(appearance, m_body))
    , m_scroll(new QScrollArea(m_body))
    , m_builtInTitle(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_add(new Button(appearance, Button::Kind::Normal, this))
    , m_keeper(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_changePassphrase(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
    , m_lock(new Button(appearance, Button::Kind::Quiet, Button::Size::Small, this))
{
    arrange(new Card(appearance, this));
    m_add->setSymbol(Icon::Plus);
    m_keeper->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_add, &Button::clicked, this, &AccountsCard::connectWanted);
    connect(&m_none->connectButton(), &Button::clicked, this, &AccountsCard::connectWanted);
    connect(m_changePassphrase, &Button::clicked, this, &AccountsCard::passphraseWanted);
    connect(m_lock, &Button::clicked, this, [this] { m_book.lockVault(); });
    connect(&appearance, &Appearance::changed, this, &AccountsCard::showRows);
    retranslate();
}

void AccountsCard::arrange(Card* card)
{
    auto* rows = new QWidget;
    rows->setProperty("page", true);
    auto* rowColumn = new QVBoxLayout(rows);
    rowColumn->setContentsMargins(0, 0, 0, 0);
    rowColumn->setSpacing(0);
    rowColumn->addLayout(m_column);
    auto* builtIn = new QHBoxLayout;
    builtIn->setContentsMargins(18, 16, 18, 4);
    builtIn->addWidget(m_builtInTitle);
    rowColumn->addLayout(builtIn);
    m_column->setSpacing(0);
    rowColumn->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(rows);
    for (QWidget* each :
        {static_cast<QWidget*>(m_opening), static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_scroll)})
        m_body->addWidget(each);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(18, 2, 13, 4);
    foot->setSpacing(2);
    foot->addWidget(m_keeper, 1);
    foot->addWidget(m_changePassphrase);
    foot->addWidget(m_lock);
    foot->addWidget(m_add);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_body, 1);
    inside->addLayout(foot);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

void AccountsCard::setBuiltIn(const QList<BuiltIn>& accounts)
{
    m_builtIn = accounts;
    showRows();
}

void AccountsCard::setList(const KeyFacts& facts, const QString& chosen)
{
    m_facts = facts;
    m_chosen = chosen;
    showRows();
}

void AccountsCard::focusChosen()
{
    for (AccountRow* row : std::as_const(m_rows))
        if (row->shown().id == m_chosen)
            return row->setFocus(Qt::OtherFocusReason);
    m_none->setFocus(Qt::OtherFocusReason);
}

KeyWords AccountsCard::keyWordsOf(const QString& id) const
{
    const AccountDetail::Facts facts = m_facts.value(id);
    const auto* key = oldestKey(facts);
    if (key == nullptr)
        return {};
    KeyWords words = keyWords(*key, m_clock.nowUtc(), m_languages.current(), m_appearance);
    if (words.tone != Tone::Text2)
        return words;
    // Young: nothing to see to, but for a change that is going on.
    for (const auto& each : facts)
        if (each.previousUntil.isValid())
            return {previousWords(each, m_languages.current(), m_appearance)};
    return {};
}

void AccountsCard::showRows()
{
    const accounts::AccountList& list = m_book.list();
    fill(m_rows, list.accounts.size(), [this] { return makeRow(); });
    const AccountRecord* first = list.first();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const AccountRecord& account = list.accounts.at(i);
        QString second = base::oneLine(account.gateway);
        for (const GatewayChoice& gateway : m_gateways)
            if (gateway.id == account.gateway)
                second = gateway.needs->service;
        if (!account.receiver.isEmpty())
            second += u" · "_s + base::oneLine(account.receiver);
        m_rows.at(i)->set({.id = account.id,
            .name = base::oneLine(account.name),
            .second = second,
            .mode = account.mode,
            .enabled = account.enabled,
            .begins = first == &account,
            .key = keyWordsOf(account.id),
            .readOnly = false});
        m_rows.at(i)->setChosen(account.id == m_chosen);
        m_rows.at(i)->setFirst(i == 0);
    }
    showBuiltIn();
    const bool none = list.accounts.isEmpty() && m_builtIn.isEmpty();
    m_body->setCurrentWidget(!m_book.isOpen() ? m_opening : none ? static_cast<QWidget*>(m_none) : m_scroll);
    m_add->setVisible(m_book.isOpen() && !none);
    retranslate();
}

void AccountsCard::showBuiltIn()
{
    fill(m_builtInRows, m_builtIn.size(), [this] { return makeBuiltInRow(); });
    for (qsizetype i = 0; i < m_builtInRows.size(); ++i)
        m_builtInRows.at(i)->set({.id = {},
            .name = m_builtIn.at(i).name,
            .second = m_builtIn.at(i).service,
            .mode = accounts::Mode::Practice,
            .enabled = true,
            .begins = false,
            .key = {},
            .readOnly = true});
    m_builtInTitle->setVisible(!m_builtIn.isEmpty());
    qDeleteAll(std::exchange(m_servicePages, {}));
    auto* column = static_cast<QVBoxLayout*>(m_scroll->widget()->layout());
    for (const BuiltIn& account : std::as_const(m_builtIn)) {
        if (account.servicePage.isEmpty())
            continue;
        auto* place = new QWidget(m_scroll->widget());
        auto* open = new Button(m_appearance, Button::Kind::Normal, place);
        //: A button that leads to the page of what a service says itself; %1 is "bayar.gg"
        open->setText(tr("At %1…").arg(account.service));
        connect(open, &Button::clicked, this, [this, id = account.servicePage] { emit serviceWanted(id); });
        auto* inset = new QHBoxLayout(place);
        inset->setContentsMargins(18 - focusMargin, 4, 18, 0);
        inset->addWidget(open);
        inset->addStretch(1);
        column->insertWidget(column->count() - 1, place);
        place->show();
        m_servicePages << place;
    }
}

AccountRow* AccountsCard::makeRow()
{
    auto* row = new AccountRow(m_appearance, m_scroll->widget());
    m_column->addWidget(row);
    connect(row, &AccountRow::chosen, this, [this, row] {
        m_chosen = row->shown().id;
        for (AccountRow* each : std::as_const(m_rows))
            each->setChosen(each == row);
        emit chosen(m_chosen);
    });
    connect(row, &AccountRow::openWanted, this, &AccountsCard::openWanted);
    connect(row, &AccountRow::moveWanted, this, &AccountsCard::move);
    connect(row, &AccountRow::stepWanted, this, [this, row](int by) { step(row->shown().id, by); });
    row->show();
    return row;
}

AccountRow* AccountsCard::makeBuiltInRow()
{
    auto* row = new AccountRow(m_appearance, m_scroll->widget());
    auto* column = static_cast<QVBoxLayout*>(m_scroll->widget()->layout());
    column->insertWidget(column->count() - 1, row);
    row->show();
    return row;
}

void AccountsCard::step(const QString& from, int by)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->shown().id == from && i + by >= 0 && i + by < m_rows.size())
            return m_rows.at(i + by)->setFocus(Qt::OtherFocusReason);
}

void AccountsCard::move(const QString& id, int by)
{
    QStringList ids = m_wanted;
    if (ids.isEmpty())
        for (const AccountRecord& account : m_book.list().accounts)
            ids << account.id;
    const qsizetype from = ids.indexOf(id);
    if (from < 0 || from + by < 0 || from + by >= ids.size())
        return;
    ids.move(from, from + by);
    m_wanted = ids;
    const bool hadFocus =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const AccountRow* row) { return row->hasFocus(); });
    m_book.setOrder(ids, [self = QPointer(this), ids, to = from + by, hadFocus](const base::Result<>& result) {
        if (!self)
            return;
        if (self->m_wanted == ids)
            self->m_wanted.clear();
        if (!result)
            return emit self->refused(result.error());
        if (hadFocus && to < self->m_rows.size())
            self->m_rows.at(to)->setFocus(Qt::OtherFocusReason);
        emit self->moved();
    });
}

void AccountsCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showRows();
    QWidget::changeEvent(event);
}

void AccountsCard::retranslate()
{
    m_builtInTitle->setText(tr("Practice accounts, built in"));
    m_add->setText(tr("Connect an account"));
    const bool sealed = m_book.isOpen() && !m_book.usesKeyring() && m_book.vaultState() == VaultState::Open;
    QString keeper;
    if (!m_book.isOpen())
        keeper = tr("Opening the accounts");
    else if (m_book.usesKeyring())
        keeper = tr("Keys are kept in the keyring of this computer.");
    else if (m_book.vaultState() != VaultState::Missing)
        keeper = sealed ? tr("Keys are open.") : tr("Keys are locked.");
    m_keeper->setText(keeper);
    m_changePassphrase->setText(tr("Change passphrase"));
    m_lock->setText(tr("Lock keys"));
    m_changePassphrase->setVisible(sealed);
    m_lock->setVisible(sealed);
}

} // namespace ui
