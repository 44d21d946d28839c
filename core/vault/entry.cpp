// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/entry.h"

#include "core/vault/packing.h"

namespace vault {

namespace {

constexpr quint8 Version = 1;
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
}

Secret Entry::packed() const
{
    constexpr qsizetype Fixed = sizeof(Version) + 2 * sizeof(qint64) + 2 * sizeof(quint32);
    Packer packer(Fixed + current.reveal().size() + previous.reveal().size());
    packer.number(Version).number(toNumber(setAt)).number(toNumber(previousUntil));
    packer.sized(current.reveal()).sized(previous.reveal());
    return std::move(packer).take();
}

std::optional<Entry> Entry::unpack(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    const auto version = unpacker.number<quint8>();
    const auto setAt = unpacker.number<qint64>();
    const auto until = unpacker.number<qint64>();
    const auto current = unpacker.sized();
    const auto previous = unpacker.sized();
    if (version != Version || !setAt || !until || !current || !previous || !unpacker.atEnd())
        return std::nullopt;
    return Entry{.current = secretOf(*current),
        .setAt = toTime(*setAt),
        .previous = secretOf(*previous),
        .previousUntil = toTime(*until)};
}

} // namespace vault
