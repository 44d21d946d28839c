// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/networkfields.h"

#include "ui/accounts/chipchoice.h"
#include "ui/accounts/secretfield.h"
#include "ui/common/textfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::array<std::chrono::minutes, 3> zones{7h, 8h, 9h}; ///< Indonesia's, by UTC offset
const QString password = u"proxy_password"_s;

QString zoneWord(std::chrono::minutes zone)
{
    const auto minutes = std::chrono::abs(zone).count();
    const QString hours = QString::number(minutes / 60);
    const QString rest = minutes % 60 == 0 ? QString() : u":%1"_s.arg(minutes % 60, 2, 10, QChar(u'0'));
    return u"UTC%1%2%3"_s.arg(zone < 0min ? QChar(u'\u2212') : QChar(u'+')).arg(hours, rest);
}

} // namespace

NetworkFields::NetworkFields(const Appearance& appearance, QWidget* parent)
    : SetupStep(parent)
    , m_address(new TextField(appearance, this))
    , m_zone(new ChipChoice(appearance, this))
    , m_kind(new ChipChoice(appearance, this))
    , m_host(new TextField(appearance, this))
    , m_port(new TextField(appearance, this))
    , m_user(new TextField(appearance, this))
    , m_password(new SecretField(appearance, this))
{
    constexpr int longest = 2048;
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_address, 0, 0, 1, 2);
    grid->addWidget(m_zone, 1, 0, 1, 2);
    grid->addWidget(m_kind, 2, 0, 1, 2);
    grid->addWidget(m_host, 3, 0);
    grid->addWidget(m_port, 3, 1);
    grid->addWidget(m_user, 4, 0);
    grid->addWidget(m_password, 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (TextField* field : {m_address, m_host, m_port, m_user}) {
        field->edit().setMaxLength(longest);
        connect(field, &TextField::edited, this, [this] {
            hint();
            emit edited();
        });
        connect(field, &TextField::submitted, this, &NetworkFields::submitted);
    }
    connect(m_password, &SecretField::edited, this, &NetworkFields::edited);
    connect(m_password, &SecretField::submitted, this, &NetworkFields::submitted);
    connect(m_kind, &ChipChoice::picked, this, [this] {
        showKind();
        emit edited();
    });
    connect(m_zone, &ChipChoice::picked, this, &NetworkFields::edited);
    setFocusProxy(m_address);
    NetworkFields::retranslate();
}

void NetworkFields::load(const AccountDraft& draft)
{
    const accounts::AccountRecord& record = draft.record;
    m_wrong = nullptr;
    m_address->setText(record.baseUrl.toString());
    m_zone->setVisible(draft.gateway->needs->zone);
    const auto* known = std::find(zones.begin(), zones.end(), record.zone.value_or(0min));
    m_ownZone = record.zone && known == zones.end() ? record.zone : std::nullopt;
    NetworkFields::retranslate();
    if (m_ownZone)
        m_zone->setChosen(static_cast<int>(zones.size()) + 1);
    else
        m_zone->setChosen(record.zone ? 1 + static_cast<int>(known - zones.begin()) : 0);
    const auto proxy = record.proxy.value_or(accounts::Proxy());
    m_kind->setChosen(!record.proxy ? 0 : proxy.kind == accounts::Proxy::Kind::Http ? 1 : 2);
    m_host->setText(proxy.host);
    m_port->setText(proxy.port > 0 ? QString::number(proxy.port) : QString());
    m_user->setText(proxy.user);
    if (draft.typed.find(password) != draft.typed.end())
        m_password->setKept({});
    else if (record.credentials.contains(password))
        m_password->setKept(draft.kept.value(password).ending);
    else
        m_password->setMissing();
    showKind();
    hint();
}

bool NetworkFields::take(AccountDraft& draft)
{
    peek(draft);
    hint();
    m_wrong = nullptr;
    accounts::AccountRecord tried = draft.record;
    tried.id = u"a"_s;
    tried.name = u"a"_s;
    if (const auto sound = tried.check(nullptr); !sound) {
        m_wrong = sound.error().code == "proxy"_L1 ? m_host : m_address;
        m_wrong->setMessage(TextField::Message::Problem, sound.error().person.translated());
        return false;
    }
    if (draft.record.proxy && m_password->isTyped())
        draft.typed.insert_or_assign(password, m_password->take());
    return true;
}

void NetworkFields::peek(AccountDraft& draft) const
{
    draft.record.baseUrl = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    const int zone = m_zone->chosen();
    draft.record.zone.reset();
    if (zone > static_cast<int>(zones.size()))
        draft.record.zone = m_ownZone;
    else if (zone > 0)
        draft.record.zone = zones.at(static_cast<std::size_t>(zone - 1));
    draft.record.proxy.reset();
    if (m_kind->chosen() < 1)
        return;
    accounts::Proxy proxy;
    proxy.kind = m_kind->chosen() == 1 ? accounts::Proxy::Kind::Http : accounts::Proxy::Kind::Socks5;
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->text().trimmed().toInt();
    proxy.user = m_user->text().trimmed();
    draft.record.proxy = proxy;
}

bool NetworkFields::hasNewKeys() const
{
    return m_kind->chosen() > 0 && m_password->isTyped();
}

void NetworkFields::focusWrong()
{
    if (m_wrong != nullptr)
        m_wrong->setFocus(Qt::OtherFocusReason);
}

void NetworkFields::showKind()
{
    const bool used = m_kind->chosen() > 0;
    for (QWidget* each : {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_user),
             static_cast<QWidget*>(m_password)})
        each->setVisible(used);
}

void NetworkFields::hint()
{
    m_address->setMessage(TextField::Message::Hint, tr("As the gateway's handbook gives it. Keys go nowhere else."));
    m_host->clearMessage();
    m_port->clearMessage();
    m_user->setMessage(TextField::Message::Hint, tr("May stay empty."));
}

void NetworkFields::retranslate()
{
    m_address->setLabel(tr("Address of the service"));
    m_zone->setTitle(tr("Time zone of the gateway's times"));
    QStringList words{tr("The usual one")};
    for (const std::chrono::minutes zone : zones)
        words << zoneWord(zone);
    if (m_ownZone)
        words << zoneWord(*m_ownZone);
    m_zone->setWords(words);
    m_kind->setTitle(tr("Proxy"));
    m_kind->setWords({tr("None"), u"HTTP"_s, u"SOCKS5"_s});
    m_kind->setHint(tr("Only where the shop's network demands one."));
    m_host->setLabel(tr("Host of the proxy"));
    m_port->setLabel(tr("Port of the proxy"));
    m_user->setLabel(tr("User name there"));
    m_password->setLabel(tr("Password there"));
    m_password->setHint(tr("Kept with the keys."));
    hint();
}

} // namespace ui
