// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/qriscomparison.h"

#include "core/emv/acceptance.h"
#include "core/emv/qris.h"
#include "core/gateways/bayar_gg/bayaranswer.h"

#include <QCoreApplication>
#include <QMap>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Json;
using base::UserText;
using Verdict = QrisComparison::Verdict;

constexpr int Checksum = 63;

QString nameOf(int tag)
{
    return u"%1"_s.arg(tag, 2, 10, QChar(u'0'));
}

QMap<int, QString> valuesOf(const emv::EmvDocument& document)
{
    QMap<int, QString> values;
    for (const emv::TlvField& field : document.fields)
        if (field.tag != Checksum)
            values.insert(field.tag, field.value);
    return values;
}

QStringList differing(const emv::EmvDocument& one, const emv::EmvDocument& other)
{
    const QMap<int, QString> ours = valuesOf(one);
    const QMap<int, QString> theirs = valuesOf(other);
    QMap<int, QString> all = ours;
    all.insert(theirs);
    QStringList tags;
    for (const int tag : all.keys())
        if (ours.contains(tag) != theirs.contains(tag) || ours.value(tag) != theirs.value(tag))
            tags << nameOf(tag);
    return tags;
}

/// The code of the answer, whatever it says.
base::Result<emv::EmvDocument> madeBy(const net::HttpResponse& response)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto sent = answer->member(u"qris").and_then([](const Json& code) { return code.asString(); });
    if (!sent)
        return tl::unexpected(bayarUnreadable(response, sent.error()));
    return emv::readForUse(*sent, emv::AmountUse::Replaced).map_error([&](const base::Error& why) {
        return bayarContradiction(response, why.code, u"the code cannot be used"_s);
    });
}

QStringList readOtherwise(const QrisFacts& facts, const emv::EmvDocument& source)
{
    QStringList tags;
    const auto compare = [&tags](int tag, bool isSame) {
        if (!isSame)
            tags << nameOf(tag);
    };
    const auto amount = source.amount ? money::Money::parse(*source.amount, money::Currency::Idr)
                                      : base::Result<money::Money>(money::Money::zero(money::Currency::Idr));
    compare(1, !facts.isDynamic || *facts.isDynamic == (source.pointOfInitiation == emv::PointOfInitiation::Dynamic));
    compare(54, amount && facts.amount.value_or(money::Money::zero(money::Currency::Idr)) == *amount);
    compare(
        59, facts.merchantName.isEmpty() || facts.merchantName.trimmed() == source.name.value_or(QString()).trimmed());
    compare(
        60, facts.merchantCity.isEmpty() || facts.merchantCity.trimmed() == source.city.value_or(QString()).trimmed());
    return tags;
}

} // namespace

UserText QrisComparison::sentence() const
{
    switch (verdict) {
    case Verdict::Same:
        return UserText(
            QT_TRANSLATE_NOOP("Sentence", "Paydesk and %1 made the same code. It can be shown to the customer."),
            {bayarName()});
    case Verdict::Differs:
        if (tags.isEmpty())
            return UserText(QT_TRANSLATE_NOOP("Sentence",
                                "The code of %1 says the same in another order. Paydesk's own code can be shown."),
                {bayarName()});
        return UserText(
            QT_TRANSLATE_NOOP("Sentence",
                "The code of %1 differs in the fields %2. Do not use it before the manager has compared them."),
            {bayarName(), tags.join(u", "_s)});
    case Verdict::ServiceRefused:
        return serviceError ? serviceError->person : UserText();
    case Verdict::LocalRefused:
        return localError ? localError->person : UserText();
    }
    Q_UNREACHABLE();
}

QrisComparison compareQris(const QString& source, money::Money nominal, const base::Result<net::HttpResponse>& made,
    const base::Result<net::HttpResponse>& info)
{
    QrisComparison comparison;
    const auto local = emv::convertQris(source, nominal.toDecimal());
    const auto ours = local.and_then([](const QString& text) { return emv::readForUse(text); });
    const auto before = emv::readForUse(source, emv::AmountUse::Replaced);
    if (!ours || !before) {
        comparison.localError = !local ? local.error() : ours ? before.error() : ours.error();
        return comparison;
    }
    comparison.ours = *local;
    if (const auto facts = info.and_then(&QrisFacts::read)) {
        comparison.facts = *facts;
        comparison.infoTags = readOtherwise(*facts, *before);
    }
    const auto theirs = made.and_then(&madeBy);
    if (!theirs) {
        comparison.verdict = Verdict::ServiceRefused;
        comparison.serviceError = theirs.error();
        return comparison;
    }
    comparison.theirs = theirs->text;
    comparison.tags = differing(*ours, *theirs);
    comparison.verdict = theirs->text == ours->text ? Verdict::Same : Verdict::Differs;
    return comparison;
}

QStringList factTags(const QrisFacts& facts, const QString& source)
{
    const auto read = emv::readForUse(source, emv::AmountUse::Replaced);
    return read ? readOtherwise(facts, *read) : QStringList();
}

void askQrisFacts(
    GatewayClient& client, const QString& source, std::function<void(const base::Result<QrisFacts>&)> done)
{
    const auto inform = [source](const AccountProfile& account, const Credentials& credentials) {
        return QrisFacts::request(account, credentials, source);
    };
    client.ask(
        u"qris-info"_s, inform, {},
        [done = std::move(done)](
            const base::Result<net::HttpResponse>& info) { done(info.and_then(&QrisFacts::read)); },
        GatewayClient::Asking::Patiently);
}

void askAboutQris(GatewayClient& client, const QString& source, const QByteArray& picture, money::Money nominal,
    std::function<void(const QrisComparison&)> done)
{
    using Asking = GatewayClient::Asking;
    using Answer = base::Result<net::HttpResponse>;
    const auto convert = [source, picture, nominal](const AccountProfile& account, const Credentials& credentials) {
        // What cannot be converted here is not sent.
        const auto local = emv::convertQris(source, nominal.toDecimal());
        if (!local)
            return base::Result<net::HttpRequest>(tl::unexpected(local.error()));
        return picture.isEmpty() ? ConvertedQris::fromText(account, credentials, source, nominal)
                                 : ConvertedQris::fromImage(account, credentials, picture, nominal);
    };
    const auto inform = [source](const AccountProfile& account, const Credentials& credentials) {
        return QrisFacts::request(account, credentials, source);
    };
    client.ask(
        u"qris-convert"_s, convert, {},
        [&client, inform, source, nominal, done = std::move(done)](const Answer& made) {
            const auto finish = [&client, source, nominal, made, done](const Answer& info) {
                QrisComparison comparison = compareQris(source, nominal, made, info);
                if (comparison.serviceError)
                    comparison.serviceError = client.withoutSecrets(*std::move(comparison.serviceError));
                done(comparison);
            };
            if (!made) // nobody was asked, or nobody answers
                finish(made);
            else
                client.ask(u"qris-info"_s, inform, {}, finish, Asking::Patiently);
        },
        Asking::Patiently);
}

} // namespace gateways
