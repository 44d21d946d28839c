// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountkeys.h"

#include <QCoreApplication>

namespace accounts {

using namespace Qt::StringLiterals;

void loadCredentials(
    vault::Vault& vault, const AccountRecord& account, std::function<void(base::Result<gateways::Credentials>)> done)
{
    // A vault asked for nothing would answer inside the call; no account is without a key for long.
    const QStringList names = account.credentials.isEmpty() ? QStringList(u"api_key"_s) : account.credentials;
    QStringList keys;
    for (const QString& name : names)
        keys << vault::vaultKey(account.id, name);
    const bool expected = !account.credentials.isEmpty();
    vault::loadEntries(vault, keys,
        [names, keys, expected, done = std::move(done)](base::Result<std::map<QString, vault::Entry>> entries) {
            if (!entries)
                return done(tl::unexpected(entries.error()));
            gateways::Credentials credentials;
            for (qsizetype i = 0; i < names.size(); ++i) {
                const auto found = entries->find(keys.at(i));
                if (found != entries->end())
                    credentials.insert_or_assign(names.at(i), std::move(found->second.current));
                else if (expected)
                    return done(base::failure(base::Category::Auth, u"key_unavailable"_s,
                        base::UserText(QT_TRANSLATE_NOOP("Sentence",
                            "A key of this account is not at hand. Unlock the keyring of this computer, or enter the "
                            "key again.")),
                        u"key_unavailable: %1"_s.arg(names.at(i))));
            }
            done(std::move(credentials));
        });
}

} // namespace accounts
