// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/reader.h"

#include "core/ledger/migrations.h"
#include "core/ledger/sqliteerror.h"

namespace ledger {

using namespace Qt::StringLiterals;

base::Result<std::unique_ptr<Reader>> Reader::open(const QString& path)
{
    base::Result<Database> database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto known = refuseNewer(*database, builtinMigrations()); !known)
        return tl::unexpected(known.error());
    const base::Result<qint64> version = schemaVersion(*database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return damaged(u"no ledger in "_s + path);
    if (*version < static_cast<qint64>(builtinMigrations().size()))
        return base::failure(base::Category::Storage, u"ledger_older"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The ledger was written by an older Paydesk. Start Paydesk once to bring it up to date.")),
            u"schema version %1"_s.arg(*version));
    return std::unique_ptr<Reader>(new Reader(std::move(*database)));
}

base::Result<std::unique_ptr<Reader>> Reader::empty()
{
    base::Result<Database> database = Database::inMemory();
    if (!database)
        return tl::unexpected(database.error());
    if (auto made = upgrade(*database, builtinMigrations()); !made)
        return tl::unexpected(made.error());
    return std::unique_ptr<Reader>(new Reader(std::move(*database)));
}

base::Result<Reader::Info> Reader::info()
{
    const auto version = schemaVersion(m_database);
    const auto id = m_records.ledgerId();
    const auto payments = m_records.paymentCount();
    const auto last = m_records.lastEvent();
    const auto pages = m_database.single("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    for (const base::Error* error :
        {version ? nullptr : &version.error(), id ? nullptr : &id.error(), payments ? nullptr : &payments.error(),
            last ? nullptr : &last.error(), pages ? nullptr : &pages.error()}) {
        if (error != nullptr)
            return tl::unexpected(*error);
    }
    Info info;
    info.schemaVersion = *version;
    info.ledgerId = *id;
    info.bytes = std::get<qint64>(*pages);
    info.payments = *payments;
    if (*last) {
        info.events = (*last)->row;
        info.lastEventAt = (*last)->at;
        info.head = (*last)->hash;
    }
    return info;
}

} // namespace ledger
