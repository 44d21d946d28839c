// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/gateways/gateway.h"

#include <QList>
#include <QStringList>

/// The shop's accounts at its gateways, as they are written down. Never a secret: those live in the vault under the
/// account's id.
namespace accounts {

/// Kept apart and never confused: only a production account takes real money.
enum class Mode : std::uint8_t { Practice, Sandbox, Production };

/// "practice", "sandbox", "production".
[[nodiscard]] QLatin1StringView toWord(Mode mode);
[[nodiscard]] std::optional<Mode> modeFromWord(QStringView word);

/// The way out to the gateway where the shop's network demands one. Its password, if any, is the vault's
/// ("proxy_password").
struct Proxy {
    enum class Kind : std::uint8_t { Http, Socks5 };
    Kind kind = Kind::Http;
    QString host; ///< ASCII
    int port = 0;
    QString user; ///< may be empty

    friend bool operator==(const Proxy&, const Proxy&) = default;
};

struct AccountRecord {
    QString id; ///< 1 to 32 of a-z 0-9 "-", no "-" at either end; never changes
    QString gateway; ///< "bakong-gateway"; may be one that this Paydesk does not know
    QString name; ///< as people call it, up to 64 signs
    Mode mode = Mode::Production;
    QUrl baseUrl; ///< https, or http on this computer; no user name, no query
    QString receiver;
    QString merchantName;
    QString merchantCity;
    money::Currency currency = money::Currency::Usd;
    std::optional<std::chrono::minutes> zone; ///< offset from UTC of times without one, within 14 hours; none: the
                                              ///< gateway's usual one (BY-R6)
    gateways::Customer walkIn;
    gateways::ReturnPages returnPages;
    QString ovoNumber; ///< digits from 08 on, as gateways::readOvoNumber gives them; may be empty
    QString defaultMethod; ///< the gateway's word; empty: its first
    bool enabled = true;
    bool acceptsBillNumber = true; ///< learnt from the gateway (BG-R9), see AccountProfile
    std::optional<Proxy> proxy;
    QString webhookToken; ///< its part of webhookAddress(); empty until the shop has a public address
    QStringList checklist; ///< ids of the points a person has ticked
    QStringList credentials; ///< names of what the vault holds for it, so that all of it can be removed
    QList<std::pair<QString, base::Json>> unknown; ///< members of a later Paydesk, kept as they came

    /// What the protocols need of it.
    [[nodiscard]] gateways::AccountProfile profile() const;
    /// Names of its secrets in the vault.
    [[nodiscard]] QStringList vaultKeys() const;
    /// Whether it may be written down. Errors (validation), by code: account_id, account_name, base_url, mode_address
    /// (practice is on this computer, the others are not), currency (not the gateway's; only with `needs`),
    /// receiver_missing (needed, only with `needs`), text (a hidden sign or over 254 signs in one of the texts),
    /// ovo_number, zone, proxy, webhook_token.
    [[nodiscard]] base::Result<> check(const gateways::AccountNeeds* needs) const;
    /// Whether its address fits its kind and its gateway. Errors (validation): sandbox_address (real money is taken
    /// there), call_address (of one call, not of the service). check() with `needs` asks this too.
    [[nodiscard]] base::Result<> checkAddress(const gateways::AccountNeeds& needs) const;
};

/// Whether real money is taken there: the host of the contract, with "www." or without.
[[nodiscard]] bool isProductionHost(const QUrl& address, const gateways::AccountNeeds& needs);

} // namespace accounts
