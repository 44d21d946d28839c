// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/keyringvault.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace vault {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;

namespace {

base::Error errorOf(const QKeychain::Job& job)
{
    const QString log = u"keyring error %1: %2"_s.arg(job.error()).arg(job.errorString());
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return {Category::Permission, u"keyring_denied"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The keyring of this computer is locked for Paydesk. Unlock it and try again.")),
            log};
    return {Category::Storage, u"keyring_failed"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The keyring of this computer does not answer. Sign in to the desktop again and try again.")),
        log};
}

} // namespace

KeyringVault::KeyringVault(const QString& service, const base::Clock& clock)
    : m_service(service)
    , m_clock(clock)
    , m_home(std::make_unique<QObject>())
{
}

KeyringVault::~KeyringVault() = default;

void KeyringVault::enqueue(std::function<void()> work)
{
    m_waiting.push_back(std::move(work));
    if (!m_busy)
        next();
}

void KeyringVault::next()
{
    m_busy = !m_waiting.empty();
    if (!m_busy)
        return;
    const auto work = std::move(m_waiting.front());
    m_waiting.pop_front();
    work();
}

/// `done`, after the next in the queue was begun: it may destroy this.
template <class Value>
std::function<void(Value)> KeyringVault::ending(std::function<void(Value)> done)
{
    return [this, done = std::move(done)](Value value) {
        next();
        done(std::move(value));
    };
}

void KeyringVault::start(QKeychain::Job* job, Finished finished)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, m_home.get(),
        [finished = std::move(finished)](QKeychain::Job* ended) { finished(*ended); });
    job->start();
}

void KeyringVault::read(const QString& key, std::function<void(base::Result<std::optional<Entry>>)> done)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service); // deletes itself
    job->setKey(key);
    start(job, [this, key, done = std::move(done)](const QKeychain::Job& ended) {
        if (ended.error() == QKeychain::EntryNotFound)
            return done(std::nullopt);
        if (ended.error() != QKeychain::NoError)
            return done(tl::unexpected(errorOf(ended)));
        const Secret bytes(static_cast<const QKeychain::ReadPasswordJob&>(ended).binaryData());
        auto entry = Entry::unpack(bytes.reveal());
        if (!entry)
            return done(base::failure(Category::Storage, u"keyring_content"_s,
                UserText(QT_TRANSLATE_NOOP("Sentence",
                    "A key in the keyring of this computer cannot be read. Enter it again in the account.")),
                u"not ours or damaged: %1"_s.arg(key)));
        entry->forgetStale(m_clock.nowUtc());
        done(std::move(entry));
    });
}

void KeyringVault::write(const QString& key, const Entry& entry, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(m_service); // deletes itself
    job->setKey(key);
    job->setBinaryData(entry.packed().reveal().toByteArray());
    start(job, [done = std::move(done)](const QKeychain::Job& ended) {
        if (ended.error() == QKeychain::NoError)
            done({});
        else
            done(tl::unexpected(errorOf(ended)));
    });
}

void KeyringVault::probe(Done done)
{
    enqueue([this, done = ending<base::Result<>>(std::move(done))] {
        read(u"probe"_s, [done](const base::Result<std::optional<Entry>>& nothing) {
            done(nothing.map([](const std::optional<Entry>&) {}));
        });
    });
}

void KeyringVault::load(const QString& key, Loaded done)
{
    enqueue([this, key, done = ending<base::Result<std::optional<Entry>>>(std::move(done))] { read(key, done); });
}

void KeyringVault::store(const QString& key, Secret secret, Done done)
{
    const auto own = std::make_shared<Secret>(std::move(secret));
    enqueue([this, key, own, done = ending<base::Result<>>(std::move(done))] {
        read(key, [this, key, own, done](base::Result<std::optional<Entry>> before) {
            // What cannot be read can only be replaced.
            if (!before && before.error().code != "keyring_content"_L1)
                return done(tl::unexpected(before.error()));
            auto known = before ? *std::move(before) : std::nullopt;
            write(key, Entry::changed(std::move(known), std::move(*own), m_clock.nowUtc()), done);
        });
    });
}

void KeyringVault::remove(const QStringList& keys, Done done)
{
    enqueue([this, keys, done = ending<base::Result<>>(std::move(done))] { removeFirst(keys, done); });
}

void KeyringVault::removeFirst(const QStringList& keys, Done done)
{
    if (keys.isEmpty()) {
        QMetaObject::invokeMethod(
            m_home.get(), [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
        return;
    }
    auto* job = new QKeychain::DeletePasswordJob(m_service); // deletes itself
    job->setKey(keys.first());
    start(job, [this, keys, done = std::move(done)](const QKeychain::Job& ended) {
        if (ended.error() != QKeychain::NoError && ended.error() != QKeychain::EntryNotFound)
            return done(tl::unexpected(errorOf(ended)));
        removeFirst(keys.sliced(1), done);
    });
}

} // namespace vault
