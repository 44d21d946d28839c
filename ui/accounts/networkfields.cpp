// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/networkfields.h"

#include "core/gateways/zonecalibration.h"
#include "ui/accounts/chipchoice.h"
#include "ui/accounts/secretfield.h"
#include "ui/common/textfield.h"

#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Zone {
    std::chrono::minutes offset;
    QLatin1StringView name;
};

/// Of bayar.gg's times (BY-R6); the first is the usual one.
constexpr std::array zones{Zone{7h, "WIB"_L1}, Zone{8h, "WITA"_L1}, Zone{9h, "WIT"_L1}, Zone{0min, {}}};
const QString password = u"proxy_password"_s;

/// "WITA, UTC+8"; the names are the same in every language.
QString wordOf(const Zone& zone)
{
    const QString offset = gateways::zoneText(zone.offset);
    return zone.name.isEmpty() ? offset : zone.name + u", "_s + offset;
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
    const auto* known = std::find_if(zones.begin(), zones.end(),
        [zone = record.zone.value_or(zones.front().offset)](const Zone& each) { return each.offset == zone; });
    m_ownZone = known == zones.end() ? record.zone : std::nullopt;
    NetworkFields::retranslate();
    m_zone->setChosen(static_cast<int>(known - zones.begin()));
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
    const auto sound = tried.check(nullptr).and_then([&] { return tried.checkAddress(*draft.gateway->needs); });
    if (!sound) {
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
    const auto zone = static_cast<std::size_t>(std::max(m_zone->chosen(), 0));
    // The usual one is written down only by a person who chose it over another.
    if (zone >= zones.size())
        draft.record.zone = m_ownZone;
    else if (zone > 0 || draft.record.zone)
        draft.record.zone = zones.at(zone).offset;
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
    QStringList words;
    for (const Zone& zone : zones)
        words << wordOf(zone);
    if (m_ownZone)
        words << gateways::zoneText(*m_ownZone);
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
