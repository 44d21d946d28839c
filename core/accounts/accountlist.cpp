// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountlist.h"

#include "core/accounts/accountjson.h"
#include "core/accounts/webhookaddress.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::JsonWriter;
using base::UserText;

constexpr qint64 Version = 1;
constexpr qint64 LargestFile = qint64{1024} * 1024;
constexpr auto NewerCode = "accounts_newer"_L1;

tl::unexpected<base::Error> newer()
{
    return base::failure(Category::Storage, NewerCode,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The list of accounts is of a newer Paydesk. Start that one, or update this one.")));
}

tl::unexpected<base::Error> linkRefused(const QString& file)
{
    return base::failure(Category::Storage, u"accounts_link"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence",
            "The list of accounts is a link to another place and was not used. Remove the link in the data folder.")),
        u"symbolic link refused: %1"_s.arg(file));
}

tl::unexpected<base::Error> unreadable(const QString& file, const QString& why)
{
    return base::failure(Category::Storage, u"accounts_unreadable"_s,
        UserText(
            QT_TRANSLATE_NOOP("Sentence", "The list of accounts %1 cannot be read. Check the file and its rights."),
            {file}),
        u"%1: %2"_s.arg(file, why));
}

tl::unexpected<base::Error> setAside(const QString& path, const QString& why)
{
    constexpr int MostKept = 1000;
    QString aside = path + u".damaged"_s;
    for (int number = 2; QFileInfo::exists(aside) && number < MostKept; ++number)
        aside = path + u".damaged-%1"_s.arg(number);
    QFile file(path);
    // rename() refuses where something stands.
    if (!file.rename(aside))
        return unreadable(path, u"damaged (%1) and cannot be renamed: %2"_s.arg(why, file.errorString()));
    return base::failure(Category::Storage, u"accounts_damaged"_s,
        UserText(
            QT_TRANSLATE_NOOP("Sentence",
                "The list of accounts was damaged and is set aside as %1. Add the accounts again or repair that file."),
            {aside}),
        u"damaged: %1"_s.arg(why));
}

base::Result<AccountList> listIn(const Json& document)
{
    const auto version = document.member(u"version").and_then([](const Json& value) { return value.asInteger(); });
    if (!version)
        return tl::unexpected(version.error());
    if (*version > Version)
        return newer();
    const auto rows = document.member(u"accounts");
    if (!rows)
        return tl::unexpected(rows.error());
    if (*version != Version || rows->kind() != Json::Kind::Array)
        return rows->schemaError(u"no list of version 1"_s);
    AccountList list;
    QSet<QString> ids;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        auto record = readAccount(rows->at(i));
        if (!record)
            return tl::unexpected(record.error());
        if (ids.contains(record->id))
            return rows->at(i).schemaError(u"id comes twice"_s);
        ids.insert(record->id);
        list.accounts.append(*std::move(record));
    }
    if (const auto preferred = document.find(u"default")) {
        const auto id = preferred->asString();
        if (!id)
            return tl::unexpected(id.error());
        list.preferred = *id;
    }
    if (const auto retired = document.find(u"retired")) {
        for (qsizetype i = 0; i < retired->size(); ++i) {
            const auto id = retired->at(i).asString();
            if (!id)
                return tl::unexpected(id.error());
            list.retired << *id;
        }
    }
    if (const auto address = document.find(u"public_address")) {
        const auto text = address->asString();
        const auto url = text ? readPublicAddress(*text) : tl::unexpected(text.error());
        if (!url)
            return address->schemaError(url.error().code);
        list.publicAddress = *url;
    }
    list.unknown =
        membersBeside(document, {u"version"_s, u"default"_s, u"retired"_s, u"public_address"_s, u"accounts"_s});
    return list;
}

} // namespace

const AccountRecord* AccountList::find(QStringView id) const
{
    const auto found = std::find_if(
        accounts.cbegin(), accounts.cend(), [&](const AccountRecord& account) { return account.id == id; });
    return found == accounts.cend() ? nullptr : &*found;
}

const AccountRecord* AccountList::first() const
{
    const AccountRecord* wanted = find(preferred);
    if (wanted != nullptr && wanted->enabled)
        return wanted;
    const auto found =
        std::find_if(accounts.cbegin(), accounts.cend(), [](const AccountRecord& account) { return account.enabled; });
    return found == accounts.cend() ? nullptr : &*found;
}

QString AccountList::freeId(const QString& gateway) const
{
    QString id = gateway;
    for (int number = 2; isTaken(id); ++number)
        id = u"%1-%2"_s.arg(gateway).arg(number);
    return id;
}

void AccountList::remove(const QString& id)
{
    const auto removed = accounts.removeIf([&](const AccountRecord& each) { return each.id == id; });
    if (removed > 0 && !retired.contains(id))
        retired << id;
    if (preferred == id)
        preferred.clear();
}

void AccountList::completeTokens()
{
    for (AccountRecord& account : accounts)
        if (!publicAddress.isEmpty() && account.webhookToken.isEmpty())
            account.webhookToken = newWebhookToken();
}

base::Result<AccountList> AccountList::parse(QByteArrayView text)
{
    return Json::parse(text).and_then(&listIn);
}

QByteArray AccountList::text() const
{
    // The first line without its closing bracket; then an account a line.
    JsonWriter head;
    head.beginObject().member(u"version", Version);
    if (!preferred.isEmpty())
        head.member(u"default", preferred);
    if (!retired.isEmpty()) {
        head.name(u"retired").beginArray();
        for (const QString& id : retired)
            head.value(id);
        head.endArray();
    }
    if (!publicAddress.isEmpty())
        head.member(u"public_address", publicAddress.toString(QUrl::FullyEncoded));
    for (const auto& [name, value] : unknown)
        head.member(name, value);
    head.endObject();
    QByteArray lines = head.text().chopped(1) + ",\"accounts\":[";
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        JsonWriter line;
        writeAccount(line, accounts.at(i));
        lines += (i == 0 ? "\n" : ",\n") + line.text();
    }
    return lines + "\n]}\n";
}

base::Result<AccountList> readAccounts(const QString& file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return linkRefused(file);
    if (!info.exists())
        return AccountList();
    QFile source(file);
    if (!info.isFile() || !source.open(QIODevice::ReadOnly))
        return unreadable(file, source.errorString());
    const QByteArray bytes = source.read(LargestFile + 1);
    if (source.error() != QFileDevice::NoError)
        return unreadable(file, source.errorString());
    source.close();
    auto list = AccountList::parse(bytes);
    if (list || list.error().code == NewerCode)
        return list;
    return setAside(file, list.error().log);
}

base::Result<> writeAccounts(const QString& file, const AccountList& list)
{
    // QSaveFile would follow the link and write at its other end.
    if (QFileInfo(file).isSymLink())
        return linkRefused(file);
    QSaveFile target(file);
    const bool open = target.open(QIODevice::WriteOnly);
    // Before the first byte: a new QSaveFile has the umask's rights, an existing file its old ones.
    const bool ours = open && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = list.text();
    if (!ours || target.write(bytes) != bytes.size() || !target.commit())
        return base::failure(Category::Storage, u"accounts_unsaved"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence",
                "The accounts could not be saved. Check space and rights of the data folder and try again.")),
            u"cannot write %1: %2"_s.arg(file, target.errorString()));
    return {};
}

} // namespace accounts
