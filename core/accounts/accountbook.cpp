// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountbook.h"

#include "core/accounts/accountkeys.h"

#include <QCoreApplication>
#include <algorithm>

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

constexpr qsizetype ShortestTold = 16;
constexpr qsizetype Told = 4;

QString endingOf(const vault::Secret& secret)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() < ShortestTold)
        return {};
    const QByteArrayView last = bytes.last(Told);
    const bool readable = std::all_of(last.begin(), last.end(), [](char c) { return c > ' ' && c <= '~'; });
    return readable ? QString::fromLatin1(last) : QString();
}

AccountBook::KeyFacts factsOf(const vault::Entry& entry)
{
    return {entry.setAt, entry.previousUntil, endingOf(entry.current)};
}

tl::unexpected<base::Error> unknownAccount(const QString& id)
{
    return base::failure(Category::NotFound, u"account_unknown"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "This account is not on the list any more. Look at the list again.")),
        u"account_unknown: %1"_s.arg(id));
}

template <class Value>
std::optional<base::Error> troubleOf(const base::Result<Value>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

AccountBook::AccountBook(const QString& folder, const base::Clock& clock, base::Scheduler& scheduler, Tester tester,
    QObject* parent, vault::ScryptCost cost)
    : QObject(parent)
    , m_file(folder + u"/accounts.json"_s)
    , m_tester(std::move(tester))
    , m_vault(folder, clock, scheduler, cost)
{
    m_worker.setMaxThreadCount(1);
}

AccountBook::~AccountBook()
{
    m_worker.waitForDone();
}

void AccountBook::open()
{
    Q_ASSERT(!m_isOpen);
    m_worker.start([this, file = m_file] {
        const auto list = readAccounts(file);
        QMetaObject::invokeMethod(
            this, [this, list] { listRead(list); }, Qt::QueuedConnection);
    });
}

void AccountBook::listRead(const base::Result<AccountList>& list)
{
    if (list)
        m_list = *list;
    else
        m_trouble = list.error();
    m_vault.choose([this](const vault::FolderVault::Choice&) { chosen(); });
}

void AccountBook::chosen()
{
    m_usesKeyring = m_vault.sealed() == nullptr;
    m_isOpen = true;
    lookAtVault([this] {
        m_queue.release();
        if (m_trouble)
            emit failed(*m_trouble);
        else
            emit changed();
    });
}

void AccountBook::lookAtVault(Work then)
{
    vault::SealedVault* sealed = m_vault.sealed();
    if (sealed == nullptr) {
        setVaultState(VaultState::Open);
        return then();
    }
    sealed->hasFile([this, sealed, then = std::move(then)](bool there) {
        if (sealed->isUnlocked())
            setVaultState(VaultState::Open);
        else
            setVaultState(there ? VaultState::Locked : VaultState::Missing);
        then();
    });
}

void AccountBook::setVaultState(VaultState state)
{
    if (m_vaultState == state)
        return;
    m_vaultState = state;
    emit vaultChanged();
}

void AccountBook::finish(const Done& done, const base::Result<>& result)
{
    finishWith(troubleOf(result), [done, result] { done(result); });
}

void AccountBook::finishWith(const std::optional<base::Error>& trouble, const Work& answer)
{
    const auto end = [this, answer] {
        // Before the answer, which may end this object.
        m_queue.release();
        answer();
    };
    // A damaged file was set aside, or another program has changed the passphrase.
    if (trouble && trouble->code.startsWith("vault_"_L1))
        return lookAtVault(end);
    end();
}

void AccountBook::withSealed(VaultWork work, Done done)
{
    m_queue.add([this, work = std::move(work), done = std::move(done)] {
        vault::SealedVault* sealed = m_vault.sealed();
        if (sealed == nullptr)
            return finish(done,
                base::failure(Category::Unsupported, u"vault_keyring"_s,
                    UserText(QT_TRANSLATE_NOOP(
                        "Sentence", "The keyring of this computer keeps the keys. Lock and unlock it there."))));
        work(*sealed, [this, done](const base::Result<>& result) {
            lookAtVault([this, done, result] { finish(done, result); });
        });
    });
}

void AccountBook::unlock(vault::Secret passphrase, Done done)
{
    const auto own = std::make_shared<vault::Secret>(std::move(passphrase));
    withSealed([own](vault::SealedVault& vault, Done answer) { vault.unlock(std::move(*own), std::move(answer)); },
        std::move(done));
}

void AccountBook::createVault(vault::Secret passphrase, Done done)
{
    const auto own = std::make_shared<vault::Secret>(std::move(passphrase));
    withSealed([own](vault::SealedVault& vault, Done answer) { vault.create(std::move(*own), std::move(answer)); },
        std::move(done));
}

void AccountBook::changePassphrase(vault::Secret present, vault::Secret next, Done done)
{
    const auto own = std::make_shared<std::pair<vault::Secret, vault::Secret>>(std::move(present), std::move(next));
    withSealed(
        [own](vault::SealedVault& vault, Done answer) {
            vault.changePassphrase(std::move(own->first), std::move(own->second), std::move(answer));
        },
        std::move(done));
}

void AccountBook::lockVault()
{
    const auto lock = [this](vault::SealedVault& vault, const Done& answer) {
        vault.lock();
        QMetaObject::invokeMethod(
            this, [answer] { answer({}); }, Qt::QueuedConnection);
    };
    withSealed(lock, [](const base::Result<>&) {});
}

void AccountBook::save(const AccountRecord& account, gateways::Credentials secrets, Done done)
{
    std::erase_if(secrets, [](const auto& row) { return row.second.isEmpty(); });
    AccountRecord whole = account;
    for (const auto& [name, secret] : secrets)
        if (!whole.credentials.contains(name))
            whole.credentials << name;
    const auto keys = std::make_shared<gateways::Credentials>(std::move(secrets));
    m_queue.add([this, whole, keys, done = std::move(done)] {
        if (const auto sound = whole.check(nullptr); !sound)
            return finish(done, sound);
        if (const auto free = writable(); !free)
            return finish(done, free);
        const bool isNew = m_list.find(whole.id) == nullptr;
        const Done end = [this, whole, isNew, done](const base::Result<>& result) {
            if (result || !isNew || whole.credentials.isEmpty())
                return finish(done, result);
            removeKeys(whole.vaultKeys(), [this, done, result](const base::Result<>&) { finish(done, result); });
        };
        storeKeys(whole.id, keys, [this, whole, end](const base::Result<>& stored) {
            if (!stored)
                return end(stored);
            keep(whole, end);
        });
    });
}

void AccountBook::change(const QString& id, Edit edit, Done done)
{
    m_queue.add([this, id, edit = std::move(edit), done = std::move(done)] {
        auto account = known(id);
        if (!account)
            return finish(done, tl::unexpected(account.error()));
        edit(*account);
        if (const auto sound = account->check(nullptr); !sound)
            return finish(done, sound);
        keep(*account, [this, done](const base::Result<>& written) { finish(done, written); });
    });
}

void AccountBook::storeKeys(const QString& id, const Keys& keys, const Done& done)
{
    if (keys->empty())
        return done({});
    auto key = keys->extract(keys->begin());
    m_vault.vault().store(
        vault::vaultKey(id, key.key()), std::move(key.mapped()), [this, id, keys, done](const base::Result<>& stored) {
            if (!stored)
                return done(stored);
            storeKeys(id, keys, done);
        });
}

void AccountBook::keep(const AccountRecord& account, const Done& done)
{
    changeList(
        [account](AccountList& list) {
            const auto place = std::find_if(list.accounts.begin(), list.accounts.end(),
                [&](const AccountRecord& each) { return each.id == account.id; });
            if (place == list.accounts.end())
                list.accounts.append(account);
            else
                *place = account;
        },
        done);
}

void AccountBook::changeList(const std::function<void(AccountList&)>& change, const Done& done)
{
    AccountList list = m_list;
    change(list);
    list.completeTokens();
    m_worker.start([this, file = m_file, list, done] {
        const auto written = writeAccounts(file, list);
        const auto taken = [this, list, done, written] {
            if (written) {
                m_list = list;
                m_trouble.reset();
                emit changed();
            }
            done(written);
        };
        QMetaObject::invokeMethod(this, taken, Qt::QueuedConnection);
    });
}

void AccountBook::remove(const QString& id, Done done)
{
    m_queue.add([this, id, done = std::move(done)] {
        const auto account = known(id);
        if (!account)
            return finish(done, tl::unexpected(account.error()));
        const auto listed = [this, id, done] {
            changeList([id](AccountList& list) { list.remove(id); },
                [this, done](const base::Result<>& written) { finish(done, written); });
        };
        removeKeys(account->vaultKeys(), [this, listed, done](const base::Result<>& removed) {
            if (!removed)
                return finish(done, removed);
            listed();
        });
    });
}

void AccountBook::removeKeys(const QStringList& keys, const Done& done)
{
    // Without a file there is no key either.
    if (keys.isEmpty() || m_vaultState == VaultState::Missing)
        return done({});
    m_vault.vault().remove(keys, done);
}

base::Result<> AccountBook::writable() const
{
    // A damaged file was set aside: nothing stands in its place.
    if (m_trouble && m_trouble->code != "accounts_damaged"_L1)
        return tl::unexpected(*m_trouble);
    return {};
}

base::Result<AccountRecord> AccountBook::known(const QString& id) const
{
    if (const AccountRecord* account = m_list.find(id))
        return *account;
    return unknownAccount(id);
}

void AccountBook::setOrder(const QStringList& ids, Done done)
{
    m_queue.add([this, ids, done = std::move(done)] {
        if (const auto free = writable(); !free)
            return finish(done, free);
        changeList(
            [ids](AccountList& list) {
                const auto placeOf = [&](const AccountRecord& account) {
                    const qsizetype place = ids.indexOf(account.id);
                    return place < 0 ? ids.size() : place;
                };
                std::stable_sort(list.accounts.begin(), list.accounts.end(),
                    [&](const AccountRecord& a, const AccountRecord& b) { return placeOf(a) < placeOf(b); });
            },
            [this, done](const base::Result<>& written) { finish(done, written); });
    });
}

void AccountBook::setPreferred(const QString& id, Done done)
{
    m_queue.add([this, id, done = std::move(done)] {
        if (const auto free = writable(); !free)
            return finish(done, free);
        if (!id.isEmpty() && m_list.find(id) == nullptr)
            return finish(done, unknownAccount(id));
        changeList([id](AccountList& list) { list.preferred = id; },
            [this, done](const base::Result<>& written) { finish(done, written); });
    });
}

void AccountBook::setPublicAddress(const QUrl& address, Done done)
{
    m_queue.add([this, address, done = std::move(done)] {
        if (const auto free = writable(); !free)
            return finish(done, free);
        changeList([address](AccountList& list) { list.publicAddress = address; },
            [this, done](const base::Result<>& written) { finish(done, written); });
    });
}

void AccountBook::usePreviousKey(const QString& id, const QString& credential, Done done)
{
    m_queue.add([this, id, credential, done = std::move(done)] {
        if (const auto account = known(id); !account)
            return finish(done, tl::unexpected(account.error()));
        const QString key = vault::vaultKey(id, credential);
        m_vault.vault().load(key, [this, key, done](base::Result<std::optional<vault::Entry>> entry) {
            if (!entry)
                return finish(done, tl::unexpected(entry.error()));
            if (!*entry || (*entry)->previous.isEmpty())
                return finish(done,
                    base::failure(Category::NotFound, u"previous_gone"_s,
                        UserText(QT_TRANSLATE_NOOP(
                            "Sentence", "The previous key is not kept any more. Enter the key that is to be used."))));
            m_vault.vault().store(key, std::move((*entry)->previous), [this, done](const base::Result<>& stored) {
                if (stored)
                    emit changed();
                finish(done, stored);
            });
        });
    });
}

void AccountBook::loadKeyFacts(const QString& id, FactsLoaded done)
{
    m_queue.add([this, id, done = std::move(done)] {
        const auto account = known(id);
        if (!account || account->credentials.isEmpty()) {
            const auto facts = account.map([](const AccountRecord&) { return QMap<QString, KeyFacts>(); });
            return finishWith(troubleOf(facts), [done, facts] { done(facts); });
        }
        const auto loaded = [this, names = account->credentials, id, done](
                                const base::Result<std::map<QString, vault::Entry>>& entries) {
            const auto facts = entries.map([&](const std::map<QString, vault::Entry>& all) {
                QMap<QString, KeyFacts> told;
                for (const QString& name : names)
                    if (const auto found = all.find(vault::vaultKey(id, name)); found != all.end())
                        told.insert(name, factsOf(found->second));
                return told;
            });
            finishWith(troubleOf(facts), [done, facts] { done(facts); });
        };
        vault::loadEntries(m_vault.vault(), account->vaultKeys(), loaded);
    });
}

void AccountBook::loadCredentials(const QString& id, CredentialsLoaded done)
{
    m_queue.add([this, id, done = std::move(done)] {
        const auto account = known(id);
        if (!account)
            return finishWith(account.error(), [done, error = account.error()] { done(tl::unexpected(error)); });
        accounts::loadCredentials(
            m_vault.vault(), *account, [this, done](base::Result<gateways::Credentials> credentials) {
                const auto own = std::make_shared<base::Result<gateways::Credentials>>(std::move(credentials));
                finishWith(troubleOf(*own), [done, own] { done(std::move(*own)); });
            });
    });
}

void AccountBook::test(const AccountRecord& account, gateways::Credentials typed, Tested done)
{
    std::erase_if(typed, [](const auto& row) { return row.second.isEmpty(); });
    AccountRecord kept;
    kept.id = account.id;
    for (const QString& name : account.credentials)
        if (typed.find(name) == typed.end())
            kept.credentials << name;
    const auto keys = std::make_shared<gateways::Credentials>(std::move(typed));
    m_queue.add([this, account, kept, keys, done = std::move(done)] {
        const auto ask = [this, account, keys, done] {
            finishWith(std::nullopt, [this, account, keys, done] { m_tester(account, std::move(*keys), done); });
        };
        if (kept.credentials.isEmpty())
            return ask();
        accounts::loadCredentials(
            m_vault.vault(), kept, [this, account, keys, ask, done](base::Result<gateways::Credentials> loaded) {
                if (loaded) {
                    keys->merge(*loaded);
                    return ask();
                }
                ConnectionTest::Report report;
                report.found = tl::unexpected(loaded.error());
                report.host = account.baseUrl.host(QUrl::EncodeUnicode);
                finishWith(loaded.error(), [done, report] { done(report); });
            });
    });
}

} // namespace accounts
