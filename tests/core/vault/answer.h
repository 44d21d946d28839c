// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vault.h"

#include <QTest>
#include <memory>

/// Waits for what a vault answers.
namespace answer {

/// What `ask(done)` is answered with; fails the test when nothing comes, or when it comes inside the call.
template <class Value, class Ask>
[[nodiscard]] Value of(const Ask& ask)
{
    const auto got = std::make_shared<std::optional<Value>>();
    ask([got](Value value) { *got = std::move(value); });
    [&] { QVERIFY2(!got->has_value(), "answered inside the call"); }();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(got->has_value(), 20'000); }();
    return std::move(**got);
}

using Done = base::Result<>;
using Loaded = base::Result<std::optional<vault::Entry>>;

/// "ok" or the code of the error.
template <class Value>
[[nodiscard]] QString word(const base::Result<Value>& result)
{
    return result ? QStringLiteral("ok") : result.error().code;
}

[[nodiscard]] inline vault::Secret secret(const QByteArray& text)
{
    return vault::Secret(QByteArray(text.constData(), text.size()));
}

[[nodiscard]] inline QString store(vault::Vault& vault, const QString& key, const QByteArray& text)
{
    return word(of<Done>([&](auto done) { vault.store(key, secret(text), std::move(done)); }));
}

[[nodiscard]] inline QString remove(vault::Vault& vault, const QStringList& keys)
{
    return word(of<Done>([&](auto done) { vault.remove(keys, std::move(done)); }));
}

[[nodiscard]] inline Loaded load(vault::Vault& vault, const QString& key)
{
    return of<Loaded>([&](auto done) { vault.load(key, std::move(done)); });
}

/// The current secret; "(none)" where there is none, "(<code>)" for an error.
[[nodiscard]] inline QByteArray current(vault::Vault& vault, const QString& key)
{
    const Loaded loaded = load(vault, key);
    if (!loaded)
        return '(' + loaded.error().code.toUtf8() + ')';
    return *loaded ? (*loaded)->current.reveal().toByteArray() : QByteArray("(none)");
}

} // namespace answer
