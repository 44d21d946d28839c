// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/rememberedcustomers.h"

#include "core/base/json.h"
#include "core/base/jsonwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;
using gateways::Customer;

constexpr qint64 Version = 1;
constexpr qint64 LargestFile = qint64{1024} * 1024;

bool isEmpty(const Customer& customer)
{
    return customer.name.isEmpty() && customer.email.isEmpty() && customer.phone.isEmpty();
}

bool isEqual(const Customer& one, const Customer& other)
{
    return one.name == other.name && one.email == other.email && one.phone == other.phone;
}

Customer tidied(const Customer& customer)
{
    return {customer.name.simplified(), customer.email.simplified(), customer.phone.simplified()};
}

/// Digits of whatever script as 0 to 9, nothing else.
QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar sign : phone)
        if (sign.isDigit())
            digits += QChar(u'0' + sign.digitValue());
    return digits;
}

bool isSamePerson(const Customer& one, const Customer& other)
{
    if (!one.email.isEmpty() && !other.email.isEmpty())
        return one.email.compare(other.email, Qt::CaseInsensitive) == 0;
    if (!one.phone.isEmpty() && !other.phone.isEmpty())
        return digitsOf(one.phone) == digitsOf(other.phone);
    return one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}

bool begins(const Customer& customer, const QString& typed)
{
    const QStringList words = customer.name.split(u' ');
    const QString digits = digitsOf(typed);
    return customer.name.startsWith(typed, Qt::CaseInsensitive)
        || std::any_of(words.cbegin(), words.cend(),
            [&typed](const QString& word) { return word.startsWith(typed, Qt::CaseInsensitive); })
        || customer.email.startsWith(typed, Qt::CaseInsensitive)
        || (!digits.isEmpty() && digitsOf(customer.phone).startsWith(digits));
}

base::Result<QString> textIn(const Json& row, QStringView name)
{
    const auto found = row.find(name);
    return found ? found->asString() : base::Result<QString>(QString());
}

tl::unexpected<base::Error> linkRefused(const QString& file)
{
    return base::failure(Category::Storage, u"customers_link"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence",
            "The list of customers is a link to another place and was not used. Remove the link in the data folder.")),
        u"symbolic link refused: %1"_s.arg(file));
}

tl::unexpected<base::Error> unsaved(const QString& file, const QString& why)
{
    return base::failure(Category::Storage, u"customers_unsaved"_s,
        UserText(QT_TRANSLATE_NOOP(
            "Sentence", "The customers could not be saved. Check space and rights of the data folder and try again.")),
        u"cannot write %1: %2"_s.arg(file, why));
}

} // namespace

bool RememberedCustomers::remember(const Customer& customer)
{
    const Customer kept = tidied(customer);
    const qsizetype longest = std::max({kept.name.size(), kept.email.size(), kept.phone.size()});
    if (isEmpty(kept) || longest > LongestText)
        return false;
    customers.removeIf([&kept](const Customer& before) { return isSamePerson(before, kept); });
    customers.prepend(kept);
    customers.resize(std::min(customers.size(), Most));
    return true;
}

void RememberedCustomers::forget(const Customer& customer)
{
    const Customer gone = tidied(customer);
    customers.removeIf([&gone](const Customer& before) { return isEqual(before, gone); });
}

QList<Customer> RememberedCustomers::matching(const QString& typed) const
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty())
        return customers;
    QList<Customer> found;
    std::copy_if(customers.cbegin(), customers.cend(), std::back_inserter(found),
        [&wanted](const Customer& customer) { return begins(customer, wanted); });
    return found;
}

base::Result<RememberedCustomers> RememberedCustomers::parse(QByteArrayView text)
{
    const auto document = Json::parse(text);
    if (!document)
        return tl::unexpected(document.error());
    const auto version = document->member(u"version").and_then([](const Json& value) { return value.asInteger(); });
    const auto rows = document->member(u"customers");
    if (!version || !rows)
        return tl::unexpected(version ? rows.error() : version.error());
    if (*version != Version || rows->kind() != Json::Kind::Array)
        return rows->schemaError(u"no list of version 1"_s);
    RememberedCustomers list;
    for (qsizetype i = 0; i < std::min(rows->size(), Most); ++i) {
        const Json row = rows->at(i);
        if (row.kind() != Json::Kind::Object)
            return row.schemaError(u"no customer"_s);
        const auto name = textIn(row, u"name");
        const auto email = textIn(row, u"email");
        const auto phone = textIn(row, u"phone");
        for (const auto* const read : {&name, &email, &phone})
            if (!*read)
                return tl::unexpected(read->error());
        list.customers.append({*name, *email, *phone});
    }
    return list;
}

QByteArray RememberedCustomers::text() const
{
    base::JsonWriter json;
    json.beginObject().member(u"version", Version).name(u"customers").beginArray();
    for (const Customer& customer : customers) {
        json.beginObject();
        for (const auto& [name, text] : {std::pair(u"name"_s, customer.name), std::pair(u"email"_s, customer.email),
                 std::pair(u"phone"_s, customer.phone)})
            if (!text.isEmpty())
                json.member(name, text);
        json.endObject();
    }
    return json.endArray().endObject().text() + '\n';
}

base::Result<RememberedCustomers> readCustomers(const QString& file)
{
    const QFileInfo info(file);
    if (info.isSymLink())
        return linkRefused(file);
    if (!info.exists())
        return RememberedCustomers();
    QFile source(file);
    const bool isOpen = info.isFile() && source.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? source.read(LargestFile + 1) : QByteArray();
    if (!isOpen || source.error() != QFileDevice::NoError)
        return base::failure(Category::Storage, u"customers_unreadable"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "The list of customers cannot be read. Check the rights of the data folder.")),
            u"cannot read %1: %2"_s.arg(file, source.errorString()));
    return RememberedCustomers::parse(bytes).value_or(RememberedCustomers());
}

base::Result<> writeCustomers(const QString& file, const RememberedCustomers& customers)
{
    // QSaveFile would follow the link and write at its other end.
    if (QFileInfo(file).isSymLink())
        return linkRefused(file);
    if (customers.customers.isEmpty()) {
        QFile gone(file);
        if (gone.exists() && !gone.remove())
            return unsaved(file, gone.errorString());
        return {};
    }
    QSaveFile target(file);
    const bool open = target.open(QIODevice::WriteOnly);
    // Before the first byte: a new QSaveFile has the umask's rights, an existing file its old ones.
    const bool ours = open && target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = customers.text();
    if (!ours || target.write(bytes) != bytes.size() || !target.commit())
        return unsaved(file, target.errorString());
    return {};
}

} // namespace accounts
