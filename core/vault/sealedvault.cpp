// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sealedvault.h"

#include "core/vault/guessing.h"
#include "core/vault/packing.h"
#include "core/vault/sealedfile.h"

#include <QCoreApplication>

namespace vault {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

namespace {

using Entries = std::map<QString, Entry>;

constexpr quint8 ContentVersion = 1;

Secret packed(const Entries& entries)
{
    qsizetype size = sizeof(ContentVersion) + sizeof(quint32);
    std::vector<std::pair<QByteArray, Secret>> rows;
    for (const auto& [key, entry] : entries) {
        rows.emplace_back(key.toUtf8(), entry.packed());
        size += qsizetype{2 * sizeof(quint32)} + rows.back().first.size() + rows.back().second.reveal().size();
    }
    Packer packer(size);
    packer.number(ContentVersion).number(static_cast<quint32>(rows.size()));
    for (const auto& [key, entry] : rows)
        packer.sized(key).sized(entry.reveal());
    return std::move(packer).take();
}

/// A seal that is right around something that is not ours is a defect, not a damaged disk.
base::Result<Entries> unpacked(const Secret& content)
{
    const auto unreadable = [] {
        return base::failure(Category::Internal, u"vault_content"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The file with the keys opens but cannot be understood. Call the people who look after Paydesk.")));
    };
    Unpacker unpacker(content.reveal());
    const auto version = unpacker.number<quint8>();
    const auto count = unpacker.number<quint32>();
    if (version != ContentVersion || !count)
        return unreadable();
    Entries entries;
    for (quint32 i = 0; i < *count; ++i) {
        const auto key = unpacker.sized();
        const auto bytes = unpacker.sized();
        auto entry = bytes ? Entry::unpack(*bytes) : std::nullopt;
        if (!key || !entry)
            return unreadable();
        entries.insert_or_assign(QString::fromUtf8(*key), std::move(*entry));
    }
    if (!unpacker.atEnd())
        return unreadable();
    return entries;
}

base::Result<> longEnough(const Secret& passphrase)
{
    if (passphrase.reveal().size() >= SealedVault::ShortestPassphrase)
        return {};
    return base::failure(Category::Validation, u"passphrase_short"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "The passphrase is too short. Choose one of %1 signs or more."),
            {QString::number(SealedVault::ShortestPassphrase)}));
}

tl::unexpected<base::Error> locked()
{
    return base::failure(Category::Auth, u"vault_locked"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "The keys are locked. Unlock them with the passphrase.")));
}

} // namespace

/// Does the work, one call at a time.
class SealedVault::Keeper final {
public:
    Keeper(const QString& file, const base::Clock& clock, ScryptCost cost)
        : m_file(file)
        , m_clock(clock)
        , m_cost(cost)
    {
    }

    [[nodiscard]] bool isUnlocked() const { return m_unlocked; }
    [[nodiscard]] bool hasFile() const { return m_file.exists(); }

    base::Result<> create(const Secret& passphrase)
    {
        if (m_file.exists())
            return base::failure(Category::Storage, u"vault_exists"_s,
                UserText(QT_TRANSLATE_NOOP(
                    "Sentence", "There is a file with keys already. Unlock it with its passphrase.")));
        return longEnough(passphrase).and_then([&] { return seal(passphrase, {}); });
    }

    base::Result<> unlock(const Secret& passphrase)
    {
        return opened(passphrase).map([](const Entries&) {});
    }

    base::Result<> changePassphrase(const Secret& present, const Secret& next)
    {
        return longEnough(next).and_then([&] { return opened(present); }).and_then([&](const Entries& entries) {
            return seal(next, entries);
        });
    }

    void lock()
    {
        m_key.reset();
        m_unlocked = false;
    }

    base::Result<> store(const QString& key, Secret secret)
    {
        return change([&](Entries& entries) {
            std::optional<Entry> before;
            if (const auto found = entries.find(key); found != entries.end())
                before = std::move(found->second);
            entries.insert_or_assign(key, Entry::changed(std::move(before), std::move(secret), m_clock.nowUtc()));
        });
    }

    base::Result<> remove(const QStringList& keys)
    {
        return change([&](Entries& entries) {
            for (const QString& key : keys)
                entries.erase(key);
        });
    }

    base::Result<std::optional<Entry>> load(const QString& key)
    {
        return entries().map([&](Entries all) {
            const auto found = all.find(key);
            if (found == all.end())
                return std::optional<Entry>();
            found->second.forgetStale(m_clock.nowUtc());
            return std::optional(std::move(found->second));
        });
    }

private:
    /// By the passphrase; the key is kept when it is right.
    base::Result<Entries> opened(const Secret& passphrase)
    {
        if (const auto wait = m_guessing.waitAt(m_clock.monotonic()); wait.count() > 0) {
            const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
            return base::failure(Category::Auth, u"vault_wait"_s,
                UserText(QT_TRANSLATE_NOOP("Sentence", "The passphrase was wrong too often. Wait %1 seconds."),
                    {QString::number(seconds)}));
        }
        const auto bytes = m_file.read();
        auto key = bytes.and_then([&](const QByteArray& file) { return SealKey::of(file, passphrase); });
        if (!key)
            return tl::unexpected(afterError(std::move(key).error()));
        auto all = content(*key, *bytes);
        if (all) {
            m_guessing.right();
            keep(*std::move(key));
        } else if (all.error().code == "vault_passphrase"_L1) {
            m_guessing.wrong(m_clock.monotonic());
        }
        return all;
    }

    /// By the key there is.
    base::Result<Entries> entries()
    {
        if (!m_key)
            return locked();
        const auto bytes = m_file.read();
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto all = content(*m_key, *bytes);
        if (all || all.error().code != "vault_passphrase"_L1)
            return all;
        // Another program has given the file another passphrase.
        lock();
        return locked();
    }

    base::Result<Entries> content(const SealKey& key, const QByteArray& file)
    {
        auto all = key.open(file).and_then(&unpacked);
        if (!all)
            return tl::unexpected(afterError(std::move(all).error()));
        return all;
    }

    base::Error afterError(base::Error error)
    {
        if (error.code != "vault_damaged"_L1)
            return error;
        lock();
        const auto aside = m_file.setAside();
        return aside ? error : aside.error();
    }

    template <class Change>
    base::Result<> change(const Change& apply)
    {
        return entries().and_then([&](Entries all) -> base::Result<> {
            apply(all);
            for (auto& [key, entry] : all)
                entry.forgetStale(m_clock.nowUtc());
            return m_key->seal(packed(all)).and_then([&](const QByteArray& file) { return m_file.write(file); });
        });
    }

    base::Result<> seal(const Secret& passphrase, const Entries& entries)
    {
        auto key = SealKey::fresh(passphrase, m_cost);
        if (!key)
            return tl::unexpected(key.error());
        auto written = key->seal(packed(entries)).and_then([&](const QByteArray& file) { return m_file.write(file); });
        if (written)
            keep(*std::move(key));
        return written;
    }

    void keep(SealKey key)
    {
        m_key = std::move(key);
        m_unlocked = true;
    }

    const SealedFile m_file;
    const base::Clock& m_clock;
    const ScryptCost m_cost;
    std::optional<SealKey> m_key;
    std::atomic<bool> m_unlocked = false;
    Guessing m_guessing;
};

SealedVault::SealedVault(const QString& file, const base::Clock& clock, ScryptCost cost)
    : m_home(std::make_unique<QObject>())
    , m_keeper(std::make_shared<Keeper>(file, clock, cost))
{
    m_worker.setMaxThreadCount(1);
}

SealedVault::~SealedVault()
{
    m_worker.waitForDone();
}

template <class Value>
void SealedVault::ask(std::function<Value(Keeper&)> question, std::function<void(Value)> done)
{
    m_worker.start([home = m_home.get(), keeper = m_keeper, question = std::move(question), done = std::move(done)] {
        // A functor of an event is copied, an answer with secrets cannot be.
        const auto answer = std::make_shared<Value>(question(*keeper));
        QMetaObject::invokeMethod(
            home, [answer, done] { done(std::move(*answer)); }, Qt::QueuedConnection);
    });
}

void SealedVault::hasFile(std::function<void(bool)> done)
{
    ask<bool>([](Keeper& keeper) { return keeper.hasFile(); }, std::move(done));
}

void SealedVault::create(Secret passphrase, Done done)
{
    const auto own = std::make_shared<Secret>(std::move(passphrase));
    ask<base::Result<>>([own](Keeper& keeper) { return keeper.create(*own); }, std::move(done));
}

void SealedVault::unlock(Secret passphrase, Done done)
{
    const auto own = std::make_shared<Secret>(std::move(passphrase));
    ask<base::Result<>>([own](Keeper& keeper) { return keeper.unlock(*own); }, std::move(done));
}

void SealedVault::lock()
{
    m_worker.start([keeper = m_keeper] { keeper->lock(); });
}

void SealedVault::changePassphrase(Secret present, Secret next, Done done)
{
    const auto own = std::make_shared<std::pair<Secret, Secret>>(std::move(present), std::move(next));
    ask<base::Result<>>(
        [own](Keeper& keeper) { return keeper.changePassphrase(own->first, own->second); }, std::move(done));
}

bool SealedVault::isUnlocked() const
{
    return m_keeper->isUnlocked();
}

void SealedVault::store(const QString& key, Secret secret, Done done)
{
    const auto own = std::make_shared<Secret>(std::move(secret));
    ask<base::Result<>>([key, own](Keeper& keeper) { return keeper.store(key, std::move(*own)); }, std::move(done));
}

void SealedVault::load(const QString& key, Loaded done)
{
    ask<base::Result<std::optional<Entry>>>([key](Keeper& keeper) { return keeper.load(key); }, std::move(done));
}

void SealedVault::remove(const QStringList& keys, Done done)
{
    ask<base::Result<>>([keys](Keeper& keeper) { return keeper.remove(keys); }, std::move(done));
}

} // namespace vault
