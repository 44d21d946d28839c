// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vault.h"

#include <memory>

namespace vault {

namespace {

struct Loading {
    Vault* vault;
    QStringList keys;
    std::map<QString, Entry> entries;
    std::function<void(base::Result<std::map<QString, Entry>>)> done;
};

/// `done` of a load is never called inside the call, so this does not nest.
void loadNext(const std::shared_ptr<Loading>& loading)
{
    const QString key = loading->keys.takeFirst();
    loading->vault->load(key, [loading, key](base::Result<std::optional<Entry>> entry) {
        if (!entry)
            return loading->done(tl::unexpected(entry.error()));
        if (*entry)
            loading->entries.insert_or_assign(key, std::move(**entry));
        if (loading->keys.isEmpty())
            return loading->done(std::move(loading->entries));
        loadNext(loading);
    });
}

} // namespace

QString vaultKey(const QString& account, const QString& credential)
{
    Q_ASSERT(!account.contains(u'/') && !credential.contains(u'/'));
    return account + u'/' + credential;
}

void loadEntries(
    Vault& vault, const QStringList& keys, std::function<void(base::Result<std::map<QString, Entry>>)> done)
{
    Q_ASSERT(!keys.isEmpty());
    loadNext(std::make_shared<Loading>(Loading{&vault, keys, {}, std::move(done)}));
}

} // namespace vault
