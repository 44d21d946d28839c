// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/entry.h"

#include "core/vault/packing.h"

namespace vault {

namespace {

constexpr quint8 Version = 1;
constexpr quint8 VersionWithAge = 2; ///< and when the previous one was set
constexpr qint64 NoTime = 0;

qint64 toNumber(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : NoTime;
}

QDateTime toTime(qint64 number)
{
    return number == NoTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
}

Secret secretOf(QByteArrayView bytes)
{
    return Secret(QByteArray(bytes.data(), bytes.size()));
}

} // namespace

Entry Entry::changed(std::optional<Entry> before, Secret secret, const QDateTime& now)
{
    if (before && before->current.sameAs(secret)) {
        before->forgetStale(now);
        return std::move(*before);
    }
    Entry entry{.current = std::move(secret), .setAt = now, .previous = {}, .previousUntil = {}};
    if (before) {
        before->forgetStale(now);
        // Without a note it is at least as old as what came after it.
        if (!before->previous.isEmpty() && before->previous.sameAs(entry.current))
            entry.setAt = before->previousSetAt.isValid() ? before->previousSetAt : before->setAt;
        entry.previousSetAt = before->setAt;
        entry.previous = std::move(before->current);
        entry.previousUntil = now.addSecs(std::chrono::seconds(PreviousHolds).count());
    }
    return entry;
}

void Entry::forgetStale(const QDateTime& now)
{
    if (previousUntil.isValid() && previousUntil > now)
        return;
    previous = Secret();
    previousUntil = {};
    previousSetAt = {};
}

Secret Entry::packed() const
{
    const bool hasAge = previousSetAt.isValid();
    constexpr qsizetype Fixed = sizeof(Version) + 2 * sizeof(qint64) + 2 * sizeof(quint32);
    Packer packer(
        Fixed + (hasAge ? qsizetype{sizeof(qint64)} : 0) + current.reveal().size() + previous.reveal().size());
    packer.number(hasAge ? VersionWithAge : Version).number(toNumber(setAt)).number(toNumber(previousUntil));
    if (hasAge)
        packer.number(toNumber(previousSetAt));
    packer.sized(current.reveal()).sized(previous.reveal());
    return std::move(packer).take();
}

std::optional<Entry> Entry::unpack(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    const auto version = unpacker.number<quint8>();
    const auto setAt = unpacker.number<qint64>();
    const auto until = unpacker.number<qint64>();
    const auto previousSetAt = version == VersionWithAge ? unpacker.number<qint64>() : std::optional(NoTime);
    const auto current = unpacker.sized();
    const auto previous = unpacker.sized();
    const bool isKnown = version == Version || version == VersionWithAge;
    if (!isKnown || !setAt || !until || !previousSetAt || !current || !previous || !unpacker.atEnd())
        return std::nullopt;
    return Entry{.current = secretOf(*current),
        .setAt = toTime(*setAt),
        .previous = secretOf(*previous),
        .previousUntil = toTime(*until),
        .previousSetAt = toTime(*previousSetAt)};
}

} // namespace vault
