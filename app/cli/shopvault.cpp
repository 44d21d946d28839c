// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/shopvault.h"

#include "app/cli/awaited.h"
#include "app/cli/secretinput.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

namespace {

constexpr qint64 LongestPassphrase = 1024;

} // namespace

ShopVault::ShopVault(const ShopData& shop, const base::Clock& clock)
    : m_vault(shop.folder().path(), clock, m_scheduler)
{
}

base::Result<std::unique_ptr<ShopVault>> ShopVault::open(
    const ShopData& shop, const base::Clock& clock, const Passphrase& passphrase, IfMissing ifMissing)
{
    std::unique_ptr<ShopVault> own(new ShopVault(shop, clock));
    using Choice = vault::FolderVault::Choice;
    const auto choice = awaited<Choice>([&](auto done) { own->m_vault.choose(std::move(done)); });
    vault::SealedVault* sealed = own->m_vault.sealed();
    if (sealed == nullptr)
        return own;
    if (!choice.hasFile && ifMissing == IfMissing::Refuse)
        return base::failure(Category::NotFound, u"vault_missing"_s,
            UserText("No keys are kept here yet. Add an account with its keys first."), choice.keyring);
    auto given = passphrase();
    if (!given)
        return tl::unexpected(given.error());
    if (given->isEmpty())
        return base::failure(Category::Auth, u"passphrase_needed"_s,
            UserText("There is no keyring here, so the keys are in a file with a passphrase. Give it with "
                     "--passphrase-file or on standard input."),
            u"passphrase_needed; "_s + choice.keyring);
    const auto ready = awaited<base::Result<>>([&](auto done) {
        if (choice.hasFile)
            sealed->unlock(*std::move(given), std::move(done));
        else
            sealed->create(*std::move(given), std::move(done));
    });
    if (!ready)
        return tl::unexpected(ready.error());
    return own;
}

base::Result<std::unique_ptr<ShopVault>> ShopVault::openExisting(
    const ShopData& shop, const QCommandLineParser& arguments, const base::Clock& clock)
{
    const auto passphrase = [&arguments] {
        auto given = readPassphraseFile(arguments);
        return given && given->isEmpty() ? readSecretLine(u"Passphrase"_s) : std::move(given);
    };
    return open(shop, clock, passphrase, IfMissing::Refuse);
}

base::Result<> ShopVault::store(const QString& key, vault::Secret secret)
{
    return awaited<base::Result<>>([&](auto done) { vault().store(key, std::move(secret), std::move(done)); });
}

base::Result<> ShopVault::remove(const QStringList& keys)
{
    return awaited<base::Result<>>([&](auto done) { vault().remove(keys, std::move(done)); });
}

base::Result<vault::Secret> readPassphraseFile(const QCommandLineParser& arguments)
{
    const QString path = arguments.value(u"passphrase-file"_s);
    if (path.isEmpty())
        return vault::Secret();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(Category::Validation, u"passphrase_file"_s,
            UserText("The file with the passphrase cannot be read. Check its name and rights."), file.errorString());
    // Of what is open now, whatever the name leads to later.
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!QFileInfo(path).isFile() || file.permissions().testAnyFlags(others))
        return base::failure(Category::Validation, u"passphrase_file_rights"_s,
            UserText("Others may read the file with the passphrase. Take their rights away (chmod 600)."),
            u"passphrase_file_rights"_s);
    QByteArray bytes = file.read(LongestPassphrase + 1);
    if (bytes.size() > LongestPassphrase)
        return base::failure(Category::Validation, u"passphrase_file"_s,
            UserText("The file with the passphrase is too long. It holds one line and nothing else."));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    return vault::Secret(std::move(bytes));
}

QCommandLineOption passphraseFileOption()
{
    return {u"passphrase-file"_s, {}, u"file"_s};
}

} // namespace cli
