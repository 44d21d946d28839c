// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountsaddcommand.h"

#include "app/cli/accountline.h"
#include "app/cli/optionvalue.h"
#include "app/cli/secretinput.h"
#include "app/cli/shopaccounts.h"
#include "app/cli/shopvault.h"
#include "app/counter/gatewayset.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

const QString passphraseName = u"passphrase"_s;
constexpr int FarthestZone = 14 * 60;

QUrl addressOf(const QString& text)
{
    return QUrl(text, QUrl::StrictMode);
}

tl::expected<accounts::AccountRecord, WrongUsage> readRecord(
    const QCommandLineParser& arguments, const gateways::Gateway& gateway)
{
    const auto wrong = [](const QString& sentence) { return tl::unexpected<WrongUsage>({sentence}); };
    const gateways::AccountNeeds& needs = gateway.accountNeeds();
    accounts::AccountRecord account;
    account.id = arguments.value(u"id"_s);
    account.gateway = gateway.id();
    account.name = arguments.isSet(u"name"_s) ? arguments.value(u"name"_s) : QString(needs.service);
    const QString mode = arguments.isSet(u"mode"_s) ? arguments.value(u"mode"_s) : u"production"_s;
    const auto known = accounts::modeFromWord(mode);
    if (!known)
        return wrong(u"--mode is practice, sandbox or production."_s);
    account.mode = *known;
    account.baseUrl =
        addressOf(arguments.isSet(u"base-url"_s) ? arguments.value(u"base-url"_s) : QString(needs.baseUrl));
    account.receiver = arguments.value(u"receiver"_s);
    account.merchantName = arguments.value(u"merchant-name"_s);
    account.merchantCity = arguments.value(u"merchant-city"_s);
    account.currency = needs.currencies.front();
    if (arguments.isSet(u"currency"_s)) {
        const auto currency = money::currencyFromCode(arguments.value(u"currency"_s));
        if (!currency)
            return wrong(u"--currency takes a code in capitals, as KHR or USD."_s);
        account.currency = *currency;
    }
    const auto zone = wholeNumber(arguments, u"zone-minutes"_s, 0, -FarthestZone, FarthestZone);
    if (!zone)
        return wrong(u"--zone-minutes takes a whole number from -840 to 840."_s);
    if (arguments.isSet(u"zone-minutes"_s))
        account.zone = std::chrono::minutes(*zone);
    account.walkIn = {
        arguments.value(u"walk-in-name"_s), arguments.value(u"walk-in-email"_s), arguments.value(u"walk-in-phone"_s)};
    account.returnPages = {addressOf(arguments.value(u"success-url"_s)), addressOf(arguments.value(u"cancel-url"_s))};
    for (const QString& option : {u"success-url"_s, u"cancel-url"_s})
        if (arguments.isSet(option) && !addressOf(arguments.value(option)).isValid())
            return wrong(u"--%1 takes a web address."_s.arg(option));
    account.defaultMethod = arguments.value(u"default-method"_s);
    account.enabled = !arguments.isSet(u"off"_s);
    return account;
}

/// By building the request of a sale that is never sent.
base::Result<> tryRequest(
    const gateways::Gateway& gateway, const accounts::AccountRecord& account, const gateways::Credentials& credentials)
{
    constexpr qint64 SomeMinor = 10'000;
    gateways::AccountProfile profile = account.profile();
    // Paydesk puts pages of its own there at each sale where the account has none.
    if (profile.returnPages.success.isEmpty() && profile.returnPages.cancel.isEmpty())
        profile.returnPages = {profile.baseUrl, profile.baseUrl};
    const gateways::CreateRequest request{.amount = money::Money::fromMinor(SomeMinor, account.currency).value(),
        .billNumber = u"S-1"_s,
        .method = account.defaultMethod};
    return gateway.createRequest(profile, credentials, request).map([](const net::HttpRequest&) {});
}

struct Wish {
    accounts::AccountRecord account;
    gateways::Credentials credentials;
    vault::Secret passphrase;
};

base::Result<Wish> readKeys(
    const gateways::Gateway& gateway, accounts::AccountRecord account, const QCommandLineParser& arguments)
{
    auto passphrase = readPassphraseFile(arguments);
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    Wish wish{.account = std::move(account), .credentials = {}, .passphrase = *std::move(passphrase)};
    QStringList names;
    for (const auto& credential : gateway.accountNeeds().credentials)
        names << credential.name;
    wish.account.credentials = names;
    if (wish.passphrase.isEmpty())
        names << passphraseName;
    auto secrets = readSecrets(names);
    if (!secrets)
        return tl::unexpected(secrets.error());
    for (auto& [name, secret] : *secrets) {
        if (name == passphraseName)
            wish.passphrase = std::move(secret);
        else
            wish.credentials.insert_or_assign(name, std::move(secret));
    }
    return tryRequest(gateway, wish.account, wish.credentials).map([&] { return std::move(wish); });
}

base::Result<> storeKeys(ShopVault& vault, const accounts::AccountRecord& account, gateways::Credentials& credentials)
{
    for (auto& [name, secret] : credentials) {
        auto stored = vault.store(vault::vaultKey(account.id, name), std::move(secret));
        if (!stored) {
            static_cast<void>(vault.remove(account.vaultKeys())); // the first error is the one to tell
            return stored;
        }
    }
    return {};
}

base::Result<> keep(const ShopData& shop, const base::Clock& clock, Wish wish, accounts::AccountList list, bool first)
{
    const auto passphrase = [&wish]() -> base::Result<vault::Secret> { return std::move(wish.passphrase); };
    auto vault = ShopVault::open(shop, clock, passphrase, ShopVault::IfMissing::Create);
    if (!vault)
        return tl::unexpected(vault.error());
    // Keys first: an account on the list has its keys.
    auto stored = storeKeys(**vault, wish.account, wish.credentials);
    if (!stored)
        return stored;
    if (first)
        list.preferred = wish.account.id;
    list.accounts.append(wish.account);
    auto written = accounts::writeAccounts(shop.folder().accounts(), list);
    if (!written)
        static_cast<void>((*vault)->remove(wish.account.vaultKeys()));
    return written;
}

} // namespace

QString AccountsAddCommand::verb() const
{
    return u"accounts add"_s;
}

QString AccountsAddCommand::operands() const
{
    return u"--gateway G [--id ID] [--name N] [--receiver R --merchant-name N] [OPTIONS]"_s;
}

QString AccountsAddCommand::description() const
{
    return u"Adds an account. Its keys come on standard input, one NAME=KEY a line.\n\n"
           "  --gateway G              bakong-gateway (api_key), bdquickpay (app_key, secret_key), bayar-gg (api_key) "
           "or\n"
           "                           pakhi-pay (api_key)\n"
           "  --id ID                  its short name: small letters, digits, hyphens (default: the gateway's)\n"
           "  --name N                 as people call it\n"
           "  --receiver R             the account that gets the money (name@bank)\n"
           "  --merchant-name N        the shop's name as the payer sees it; --merchant-city C\n"
           "  --currency C             default: the gateway's first\n"
           "  --mode M                 practice, sandbox or production (default)\n"
           "  --base-url URL           default: the gateway's own\n"
           "  --zone-minutes N         offset from UTC of the gateway's times without one (default: the gateway's)\n"
           "  --walk-in-name N         for gateways that insist on a customer; --walk-in-email E, --walk-in-phone P\n"
           "  --success-url URL        where link gateways send the customer; --cancel-url URL\n"
           "  --default-method M       the gateway's word for it\n"
           "  --default                a sale begins with this account\n"
           "  --off                    not used for sales yet\n"
           "  --passphrase-file FILE   opens the keys where there is no keyring; readable by its owner alone. Without\n"
           "                           it a line passphrase=... on standard input. The first account makes the file\n\n"
           "Keys go to the keyring of the desktop, or where none answers, to vault.sealed. Nothing is sent: try with\n"
           "accounts test. Not while Paydesk runs on the data folder. Prints the account as accounts list does."_s;
}

QList<QCommandLineOption> AccountsAddCommand::options() const
{
    QList<QCommandLineOption> all{
        passphraseFileOption(), QCommandLineOption(u"default"_s), QCommandLineOption(u"off"_s)};
    for (const QString& name : {u"gateway"_s, u"id"_s, u"name"_s, u"mode"_s, u"base-url"_s, u"receiver"_s,
             u"merchant-name"_s, u"merchant-city"_s, u"currency"_s, u"zone-minutes"_s, u"walk-in-name"_s,
             u"walk-in-email"_s, u"walk-in-phone"_s, u"success-url"_s, u"cancel-url"_s, u"default-method"_s})
        all << QCommandLineOption(name, {}, u"text"_s);
    return all;
}

Outcome AccountsAddCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto shop = realShop(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    if (!arguments.positionalArguments().isEmpty() || !arguments.isSet(u"gateway"_s))
        return tl::unexpected<WrongUsage>({u"Name the gateway with --gateway. Keys come on standard input."_s});
    const app::GatewaySet gateways;
    const auto refuse = [&](const base::Error& error) {
        console.refuse(error);
        return Exit::Refused;
    };
    const gateways::Gateway* gateway = gateways.find(arguments.value(u"gateway"_s));
    if (gateway == nullptr)
        return refuse(unknownGateway(arguments.value(u"gateway"_s)));
    auto account = readRecord(arguments, *gateway);
    if (!account)
        return tl::unexpected<WrongUsage>(account.error());

    auto locked = lockAccounts(*shop);
    if (!locked)
        return refuse(locked.error());
    if (account->id.isEmpty())
        account->id = locked->list.freeId(account->gateway);
    if (locked->list.isTaken(account->id))
        return refuse({base::Category::Duplicate, u"account_exists"_s,
            base::UserText("There is an account %1 already, or there was one. Choose another --id.", {account->id}),
            u"account_exists"_s});
    if (const auto sound = account->check(&gateway->accountNeeds()); !sound)
        return refuse(sound.error());
    auto wish = readKeys(*gateway, *account, arguments);
    if (!wish)
        return refuse(wish.error());
    const accounts::AccountRecord added = wish->account;
    const bool first = arguments.isSet(u"default"_s);
    const auto kept = keep(*shop, m_clock, *std::move(wish), locked->list, first);
    if (!kept)
        return refuse(kept.error());
    const AccountLine line(added, first || locked->list.first() == nullptr);
    console.line(console.isJson() ? line.json() : line.plain());
    return Exit::Done;
}

} // namespace cli
