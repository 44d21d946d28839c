// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accountjson.h"

namespace accounts {

namespace {

using namespace Qt::StringLiterals;
using base::Json;
using base::JsonWriter;

constexpr auto Http = "http"_L1;
constexpr auto Socks5 = "socks5"_L1;

/// Reads members one after the other and keeps the first error.
class Members final {
public:
    explicit Members(const Json& object)
        : m_object(object)
    {
    }

    QString text(const QString& name, bool needed = false) { return read<QString>(name, needed, &Json::asString); }
    qint64 number(const QString& name, qint64 missing)
    {
        return find(name) ? read<qint64>(name, true, &Json::asInteger) : missing;
    }
    std::optional<std::chrono::minutes> minutes(const QString& name)
    {
        return find(name) ? std::optional(std::chrono::minutes(number(name, 0))) : std::nullopt;
    }
    bool truth(const QString& name, bool missing)
    {
        return find(name) ? read<bool>(name, true, &Json::asBool) : missing;
    }
    QUrl url(const QString& name, bool needed = false)
    {
        const QString text = this->text(name, needed);
        QUrl url(text, QUrl::StrictMode);
        if (!text.isEmpty() && !url.isValid())
            refuse(name, u"no address"_s);
        return url;
    }
    QStringList texts(const QString& name)
    {
        QStringList list;
        const auto found = find(name);
        if (!found)
            return list;
        if (found->kind() != Json::Kind::Array)
            refuse(name, u"no list"_s);
        for (qsizetype i = 0; i < found->size(); ++i) {
            const auto text = found->at(i).asString();
            if (text)
                list << *text;
            else
                keep(text.error());
        }
        return list;
    }
    std::optional<Json> object(const QString& name)
    {
        auto found = find(name);
        if (found && found->kind() != Json::Kind::Object)
            refuse(name, u"no object"_s);
        return found;
    }
    /// The value behind a word that must mean something.
    template <class Value>
    Value meaning(const QString& name, std::optional<Value> (*of)(QStringView), Value missing)
    {
        const auto value = of(text(name, true));
        if (!value)
            refuse(name, u"a word that is not known"_s);
        return value.value_or(missing);
    }
    void refuse(const QString& name, const QString& what)
    {
        if (const auto found = find(name))
            keep(found->schemaError(what).value());
    }
    void keep(const base::Error& error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<base::Error>& error() const { return m_error; }

private:
    [[nodiscard]] std::optional<Json> find(const QString& name) const { return m_object.find(name); }
    template <class Value>
    Value read(const QString& name, bool needed, base::Result<Value> (Json::*as)() const)
    {
        if (!needed && !find(name))
            return {};
        const auto value = m_object.member(name).and_then([&](const Json& member) { return (member.*as)(); });
        if (value)
            return *value;
        keep(value.error());
        return {};
    }

    const Json& m_object;
    std::optional<base::Error> m_error;
};

const QStringList& knownMembers()
{
    static const QStringList names{u"id"_s, u"gateway"_s, u"name"_s, u"mode"_s, u"base_url"_s, u"receiver"_s,
        u"merchant_name"_s, u"merchant_city"_s, u"currency"_s, u"zone_minutes"_s, u"walk_in"_s, u"return_pages"_s,
        u"ovo_number"_s, u"default_method"_s, u"enabled"_s, u"accepts_bill_number"_s, u"proxy"_s, u"checklist"_s,
        u"credentials"_s, u"webhook_token"_s};
    return names;
}

std::optional<Proxy::Kind> proxyKind(QStringView word)
{
    if (word == Http)
        return Proxy::Kind::Http;
    return word == Socks5 ? std::optional(Proxy::Kind::Socks5) : std::nullopt;
}

Proxy readProxy(const Json& object, Members& outer)
{
    Members members(object);
    Proxy proxy;
    proxy.kind = members.meaning(u"kind"_s, &proxyKind, Proxy::Kind::Http);
    proxy.host = members.text(u"host"_s, true);
    proxy.port = static_cast<int>(members.number(u"port"_s, 0));
    proxy.user = members.text(u"user"_s);
    if (members.error())
        outer.keep(*members.error());
    return proxy;
}

void writeIfAny(JsonWriter& json, QStringView name, const QString& text)
{
    if (!text.isEmpty())
        json.member(name, text);
}

void writeIfAny(JsonWriter& json, QStringView name, const QStringList& texts)
{
    if (texts.isEmpty())
        return;
    json.name(name).beginArray();
    for (const QString& text : texts)
        json.value(text);
    json.endArray();
}

QString textOf(const QUrl& url)
{
    return QString::fromLatin1(url.toEncoded());
}

} // namespace

QList<std::pair<QString, Json>> membersBeside(const Json& object, const QStringList& known)
{
    QList<std::pair<QString, Json>> rest;
    for (qsizetype i = 0; i < object.size(); ++i)
        if (!known.contains(object.nameAt(i)))
            rest.append({object.nameAt(i), object.at(i)});
    return rest;
}

base::Result<AccountRecord> readAccount(const Json& object)
{
    Members members(object);
    AccountRecord account;
    account.id = members.text(u"id"_s, true);
    account.gateway = members.text(u"gateway"_s, true);
    account.name = members.text(u"name"_s, true);
    account.mode = members.meaning(u"mode"_s, &modeFromWord, Mode::Practice);
    account.baseUrl = members.url(u"base_url"_s, true);
    account.receiver = members.text(u"receiver"_s);
    account.merchantName = members.text(u"merchant_name"_s);
    account.merchantCity = members.text(u"merchant_city"_s);
    account.currency = members.meaning(u"currency"_s, &money::currencyFromCode, money::Currency::Usd);
    account.zone = members.minutes(u"zone_minutes"_s);
    if (const auto person = members.object(u"walk_in"_s)) {
        Members names(*person);
        account.walkIn = {names.text(u"name"_s), names.text(u"email"_s), names.text(u"phone"_s)};
        if (names.error())
            members.keep(*names.error());
    }
    if (const auto pages = members.object(u"return_pages"_s)) {
        Members addresses(*pages);
        account.returnPages = {addresses.url(u"success"_s), addresses.url(u"cancel"_s)};
        if (addresses.error())
            members.keep(*addresses.error());
    }
    account.ovoNumber = members.text(u"ovo_number"_s);
    account.defaultMethod = members.text(u"default_method"_s);
    account.enabled = members.truth(u"enabled"_s, true);
    account.acceptsBillNumber = members.truth(u"accepts_bill_number"_s, true);
    if (const auto proxy = members.object(u"proxy"_s))
        account.proxy = readProxy(*proxy, members);
    account.checklist = members.texts(u"checklist"_s);
    account.credentials = members.texts(u"credentials"_s);
    account.webhookToken = members.text(u"webhook_token"_s);
    if (members.error())
        return tl::unexpected(*members.error());
    account.unknown = membersBeside(object, knownMembers());
    if (const auto sound = account.check(nullptr); !sound)
        return object.schemaError(sound.error().code);
    if (!account.credentials.filter(u"/"_s).isEmpty())
        return object.schemaError(u"a credential's name with a slash"_s);
    return account;
}

void writeAccount(JsonWriter& json, const AccountRecord& account)
{
    json.beginObject().member(u"id", account.id).member(u"gateway", account.gateway).member(u"name", account.name);
    json.member(u"mode", toWord(account.mode)).member(u"base_url", textOf(account.baseUrl));
    writeIfAny(json, u"receiver", account.receiver);
    writeIfAny(json, u"merchant_name", account.merchantName);
    writeIfAny(json, u"merchant_city", account.merchantCity);
    json.member(u"currency", money::spec(account.currency).code);
    if (account.zone)
        json.member(u"zone_minutes", static_cast<qint64>(account.zone->count()));
    const gateways::Customer& person = account.walkIn;
    if (!person.name.isEmpty() || !person.email.isEmpty() || !person.phone.isEmpty()) {
        json.name(u"walk_in").beginObject();
        writeIfAny(json, u"name", person.name);
        writeIfAny(json, u"email", person.email);
        writeIfAny(json, u"phone", person.phone);
        json.endObject();
    }
    if (!account.returnPages.success.isEmpty() || !account.returnPages.cancel.isEmpty()) {
        json.name(u"return_pages").beginObject();
        writeIfAny(json, u"success", textOf(account.returnPages.success));
        writeIfAny(json, u"cancel", textOf(account.returnPages.cancel));
        json.endObject();
    }
    writeIfAny(json, u"ovo_number", account.ovoNumber);
    writeIfAny(json, u"default_method", account.defaultMethod);
    json.member(u"enabled", account.enabled);
    if (!account.acceptsBillNumber)
        json.member(u"accepts_bill_number", false);
    if (account.proxy) {
        const Proxy& proxy = *account.proxy;
        json.name(u"proxy").beginObject().member(u"kind", proxy.kind == Proxy::Kind::Http ? Http : Socks5);
        json.member(u"host", proxy.host).member(u"port", proxy.port);
        writeIfAny(json, u"user", proxy.user);
        json.endObject();
    }
    writeIfAny(json, u"checklist", account.checklist);
    writeIfAny(json, u"credentials", account.credentials);
    writeIfAny(json, u"webhook_token", account.webhookToken);
    for (const auto& [name, value] : account.unknown)
        json.member(name, value);
    json.endObject();
}

} // namespace accounts
