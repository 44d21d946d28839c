// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/accountlist.h"
#include "core/accounts/connectiontest.h"
#include "core/accounts/workqueue.h"
#include "core/vault/foldervault.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace accounts {

/// The accounts of the shop while the program runs: the list in accounts.json, the secrets in the vault. Made and used
/// on the thread of the application object; no call waits there for disk, keyring or key derivation, and what a call is
/// answered with comes there once, never inside the call. Changes are made one after the other in the order they were
/// asked for. Destroying it drops what is still to be answered; a write that was begun is finished.
class AccountBook final : public QObject {
    Q_OBJECT

public:
    enum class VaultState : std::uint8_t {
        Opening, ///< not known yet
        Open, ///< a keyring, or a sealed file that is unlocked
        Locked,
        Missing, ///< the sealed file is still to be made: choose a passphrase
    };
    /// What may be said of a secret.
    struct KeyFacts {
        QDateTime setAt; ///< UTC; its age counts from here (vault::keyAge)
        QDateTime previousUntil; ///< UTC, when the one before is forgotten; not valid: there is none
        QString ending; ///< its last four signs ("3f9a"); empty for secrets under 16 signs or without letters there
    };
    using Done = std::function<void(base::Result<>)>;
    using Tested = std::function<void(const ConnectionTest::Report&)>;
    /// Makes one connection test away from this thread and answers on it.
    using Tester = std::function<void(const AccountRecord&, gateways::Credentials, Tested)>;
    using FactsLoaded = std::function<void(base::Result<QMap<QString, KeyFacts>>)>;
    using CredentialsLoaded = std::function<void(base::Result<gateways::Credentials>)>;

    /// `folder` is the data folder, absolute and there. `clock` and `scheduler` outlive the book.
    AccountBook(const QString& folder, const base::Clock& clock, base::Scheduler& scheduler, Tester tester,
        QObject* parent = nullptr, vault::ScryptCost cost = {});
    ~AccountBook() override;

    /// Once. Reads the list and chooses the vault; then vaultChanged(), and changed() or failed().
    void open();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] const AccountList& list() const { return m_list; }
    /// Why the list could not be read when it was opened; nothing any more after it was written anew.
    [[nodiscard]] const std::optional<base::Error>& trouble() const { return m_trouble; }

    [[nodiscard]] VaultState vaultState() const { return m_vaultState; }
    [[nodiscard]] bool usesKeyring() const { return m_usesKeyring; }
    /// These four are for a sealed file; error vault_keyring (unsupported) where the keyring keeps the secrets. Other
    /// errors: those of vault::SealedVault.
    void unlock(vault::Secret passphrase, Done done);
    void createVault(vault::Secret passphrase, Done done);
    void changePassphrase(vault::Secret present, vault::Secret next, Done done);
    void lockVault();

    /// A new or changed account, whole. `secrets` by credential name; names left out stay as they are. Secrets first,
    /// then the list, so that no account is written whose keys are not kept; an account that could not be added leaves
    /// no keys behind. Errors: those of AccountRecord::check without needs, of the vault, of writeAccounts, and that of
    /// reading where the list on the disk is not to be overwritten (accounts_newer, accounts_unreadable, _link).
    void save(const AccountRecord& account, gateways::Credentials secrets, Done done);
    /// A change of what is written when its turn comes: nothing that was changed meanwhile is undone. Errors: as of
    /// save, and account_unknown.
    using Edit = std::function<void(AccountRecord&)>;
    void change(const QString& id, Edit edit, Done done);
    /// The account and all its secrets; its id is never used again. Secrets first: an account without them can be
    /// removed again, secrets without their account never. Errors: account_unknown (not_found), those of the vault and
    /// of writeAccounts.
    void remove(const QString& id, Done done);
    /// Accounts that `ids` does not name stay behind those it does, in their order.
    void setOrder(const QStringList& ids, Done done);
    /// The account a sale begins with; empty: the first enabled one. Error: account_unknown (not_found).
    void setPreferred(const QString& id, Done done);
    /// As readPublicAddress() gives it; empty: none. Every account has a webhookToken from then on.
    void setPublicAddress(const QUrl& address, Done done);

    /// The secret before the present one becomes current again, with the age it has; the present one previous. Errors:
    /// account_unknown, previous_gone (not_found), those of the vault.
    void usePreviousKey(const QString& id, const QString& credential, Done done);
    /// By credential name; those the vault does not hold are left out. Errors: account_unknown, those of the vault.
    void loadKeyFacts(const QString& id, FactsLoaded done);
    /// Errors: account_unknown, those of accounts::loadCredentials.
    void loadCredentials(const QString& id, CredentialsLoaded done);

    /// Tries `account` as it is given, with the secrets that are kept under its id where `typed` leaves them out.
    /// Nothing is saved. Where the kept ones cannot be had the report says so and nothing was sent.
    void test(const AccountRecord& account, gateways::Credentials typed, Tested done);

signals:
    /// The list, as it is written now, or keys of its accounts.
    void changed();
    void vaultChanged();
    /// The list could not be read; it is empty.
    void failed(const base::Error& error);

private:
    using Work = WorkQueue::Work;
    using VaultWork = std::function<void(vault::SealedVault&, Done)>;
    using Keys = std::shared_ptr<gateways::Credentials>;

    /// The end of every piece of work.
    void finish(const Done& done, const base::Result<>& result);
    /// `answer` comes when the state of the vault is known that `trouble`, if any, may have changed.
    void finishWith(const std::optional<base::Error>& trouble, const Work& answer);

    void listRead(const base::Result<AccountList>& list);
    void chosen();
    void lookAtVault(Work then);
    void setVaultState(VaultState state);
    void withSealed(VaultWork work, Done done);

    void storeKeys(const QString& id, const Keys& keys, const Done& done);
    void removeKeys(const QStringList& keys, const Done& done);
    void keep(const AccountRecord& account, const Done& done);
    void takeOut(const AccountRecord& account, const Done& done);
    /// The whole list with `change` made to it.
    void changeList(const std::function<void(AccountList&)>& change, const Done& done);
    [[nodiscard]] base::Result<> writable() const;
    [[nodiscard]] base::Result<AccountRecord> known(const QString& id) const;

    const QString m_file;
    const Tester m_tester;
    vault::FolderVault m_vault;
    AccountList m_list;
    std::optional<base::Error> m_trouble;
    VaultState m_vaultState = VaultState::Opening;
    bool m_usesKeyring = false;
    bool m_isOpen = false;
    WorkQueue m_queue{*this}; ///< stands still until the book is open
    QThreadPool m_worker; ///< one thread, for the list's file
};

} // namespace accounts
