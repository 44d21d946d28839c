// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/qriscomparecommand.h"

#include "app/cli/awaited.h"
#include "app/cli/shopselling.h"
#include "app/cli/shopvault.h"
#include "app/counter/practiceaccount.h"
#include "core/accounts/accountwire.h"
#include "core/base/json.h"
#include "core/base/jsonwriter.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bayar_gg/qriscomparison.h"
#include "core/gateways/gatewayclient.h"
#include "core/net/requestlogfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

namespace cli {

using namespace Qt::StringLiterals;
using gateways::QrisComparison;

namespace {

struct Source {
    QString text;
    QByteArray picture; ///< empty: none
};

/// The one code on a picture, read by another process: decoders of pictures and keys do not meet in one (R43).
base::Result<QString> codeOn(const QString& file)
{
    constexpr int patience = 30'000; // ms
    QProcess reader;
    reader.start(QCoreApplication::applicationFilePath(), {u"qr"_s, u"read"_s, file});
    if (!reader.waitForFinished(patience))
        reader.kill();
    const auto answer = base::Json::parse(reader.readAllStandardOutput().trimmed());
    const auto texts = answer.and_then([](const base::Json& line) { return line.member(u"texts"); });
    if (!texts || texts->size() != 1)
        return base::failure(base::Category::Validation, u"picture_code"_s,
            base::UserText("The picture does not show exactly one code. Take another picture of the sign."),
            u"picture_code"_s);
    return texts->at(0).asString();
}

base::Result<Source> readSource(const QCommandLineParser& arguments)
{
    const QString name = arguments.value(u"image"_s);
    if (name.isEmpty())
        return Source{arguments.positionalArguments().value(0), {}};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(base::Category::Validation, u"picture_unreadable"_s,
            base::UserText("The picture cannot be read. Check its name and rights."), file.errorString());
    const QByteArray bytes = file.read(gateways::ConvertedQris::LargestImage + 1);
    return codeOn(name).map([&bytes](const QString& text) { return Source{text, bytes}; });
}

/// The account with its keys, and in practice the service it is at.
struct Shop {
    base::EventLoopScheduler scheduler;
    std::unique_ptr<practice::PracticeServers> servers;
    app::SellingAccount account;
};

base::Result<> open(Shop& shop, const ShopData& data, const QCommandLineParser& arguments, const base::Clock& clock)
{
    const QString id = arguments.value(u"account"_s);
    auto record = chargeableAccount(data, id);
    if (!record)
        return tl::unexpected(record.error());
    if (record->gateway != gateways::BayarGg().id())
        return base::failure(base::Category::Unsupported, u"gateway_no_qris"_s,
            base::UserText("Only bayar.gg converts a QRIS. Choose an account there."), record->gateway);
    if (!id.startsWith(app::PracticeAccountId)) {
        auto accounts = sellingAccounts(data, arguments, clock, id);
        if (!accounts)
            return tl::unexpected(accounts.error());
        for (app::SellingAccount& account : *accounts)
            if (account.record.id == id)
                shop.account = std::move(account);
        return {};
    }
    shop.servers = std::make_unique<practice::PracticeServers>(clock, shop.scheduler, practice::PracticeOptions());
    if (auto started = shop.servers->start(); !started)
        return started;
    for (const practice::PracticeEndpoint& endpoint : shop.servers->endpoints())
        if (endpoint.gateway == record->gateway)
            shop.account = app::practiceAccount(endpoint, {});
    return {};
}

QrisComparison compare(
    const Shop& shop, base::Scheduler& scheduler, const Source& source, money::Money nominal, const ShopData& data)
{
    const gateways::BayarGg gateway;
    const base::SystemClock clock;
    net::QtHttpTransport wire(accounts::wireOptions(shop.account.record, *shop.account.credentials), scheduler);
    net::RequestLogFile log(data.folder().logs());
    gateways::GatewayClient client(
        gateway, shop.account.record.profile(), shop.account.duplicateKeys(), {wire, wire, clock, scheduler, log});
    return awaited<QrisComparison>(
        [&](auto done) { gateways::askAboutQris(client, source.text, source.picture, nominal, std::move(done)); });
}

QLatin1StringView toWord(QrisComparison::Verdict verdict)
{
    switch (verdict) {
    case QrisComparison::Verdict::Same:
        return "same"_L1;
    case QrisComparison::Verdict::Differs:
        return "differs"_L1;
    case QrisComparison::Verdict::ServiceRefused:
        return "service_refused"_L1;
    case QrisComparison::Verdict::LocalRefused:
        return "local_refused"_L1;
    }
    return {};
}

void writeList(base::JsonWriter& json, QStringView name, const QStringList& words)
{
    json.name(name).beginArray();
    for (const QString& word : words)
        json.value(word);
    json.endArray();
}

QByteArray jsonOf(const QrisComparison& comparison)
{
    base::JsonWriter json;
    json.beginObject().member(u"verdict", toWord(comparison.verdict)).member(u"qris", comparison.ours);
    json.member(u"service", comparison.theirs);
    writeList(json, u"tags", comparison.tags);
    writeList(json, u"info_tags", comparison.infoTags);
    return json.member(u"message", comparison.sentence().english()).endObject().text();
}

} // namespace

QString QrisCompareCommand::verb() const
{
    return u"qris compare"_s;
}

QString QrisCompareCommand::operands() const
{
    return u"--account A --amount N (CODE | --image FILE) [--passphrase-file FILE]"_s;
}

QString QrisCompareCommand::description() const
{
    return u"Puts an amount into a static QRIS here and by the account's service, and compares the two.\n\n"
           "  --account A              an account at bayar.gg; practice-bayar-gg with --practice\n"
           "  --amount N               whole rupiah\n"
           "  --image FILE             a picture of the sign in place of its text; the service gets the picture\n"
           "  --passphrase-file FILE   opens the keys where there is no keyring\n\n"
           "Prints our code, or with --json {\"verdict\",\"qris\",\"service\",\"tags\",\"info_tags\",\"message\"}: "
           "verdict is\n"
           "same, differs (in the fields of tags), service_refused or local_refused; info_tags are fields that the\n"
           "service reads otherwise. Exit status 0 for same, else 1. Nothing is charged."_s;
}

QList<QCommandLineOption> QrisCompareCommand::options() const
{
    return {{u"account"_s, {}, u"account"_s}, {u"amount"_s, {}, u"rupiah"_s}, {u"image"_s, {}, u"file"_s},
        passphraseFileOption()};
}

Outcome QrisCompareCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto data = ShopData::from(arguments);
    if (!data)
        return tl::unexpected<WrongUsage>(data.error());
    const auto nominal = money::Money::parse(arguments.value(u"amount"_s), money::Currency::Idr);
    if (!nominal)
        return tl::unexpected<WrongUsage>({u"Give whole rupiah with --amount."_s});
    if (!arguments.isSet(u"account"_s)
        || arguments.positionalArguments().size() + (arguments.isSet(u"image"_s) ? 1 : 0) != 1)
        return tl::unexpected<WrongUsage>({u"Name the account, and one code or one picture."_s});
    const auto refuse = [&console](const base::Error& error) {
        console.refuse(error);
        return Exit::Refused;
    };
    const auto source = readSource(arguments);
    if (!source)
        return refuse(source.error());
    Shop shop;
    if (const auto opened = open(shop, *data, arguments, m_clock); !opened)
        return refuse(opened.error());
    const QrisComparison comparison = compare(shop, shop.scheduler, *source, *nominal, *data);
    if (console.isJson())
        console.line(jsonOf(comparison));
    else if (!comparison.ours.isEmpty())
        console.line(comparison.ours.toUtf8());
    const bool same = comparison.verdict == QrisComparison::Verdict::Same;
    if (!same || !console.isJson())
        console.sentence(comparison.sentence().english());
    return same ? Exit::Done : Exit::Refused;
}

} // namespace cli
