// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/qristools.h"

#include "core/emv/acceptance.h"
#include "core/emv/qris.h"
#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/loosemember.h"
#include "core/money/amounterror.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Category;
using base::Json;
using base::UserText;
using money::Money;

constexpr auto ConvertCall = "qris-convert.php"_L1;
constexpr auto InfoCall = "qris-info.php"_L1;

tl::unexpected<base::Error> qrisMissing()
{
    return base::failure(Category::Validation, u"qris_missing"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "There is no QRIS yet. Scan or paste the static QRIS of the shop.")));
}

base::Result<> chargeable(Money nominal)
{
    if (nominal.currency() != money::Currency::Idr)
        return base::failure(Category::Validation, u"currency_unsupported"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "%1 takes %2 only. Charge in %2 or choose another account."),
                {bayarName(), money::spec(money::Currency::Idr).code}));
    if (nominal.isZero())
        return money::amountEmptyError();
    if (nominal.minor() < 0)
        return money::amountSyntaxError();
    return {};
}

/// Media type by content (R43), empty for anything that is not sent.
QByteArray typeOf(const QByteArray& image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png"_ba;
    if (image.startsWith("\xff\xd8\xff"))
        return "image/jpeg"_ba;
    if (image.startsWith("GIF87a") || image.startsWith("GIF89a"))
        return "image/gif"_ba;
    return image.startsWith("RIFF") && image.mid(8, 4) == "WEBP" ? "image/webp"_ba : QByteArray();
}

base::Result<QByteArray> sendable(const QByteArray& image)
{
    if (image.size() > ConvertedQris::LargestImage)
        return base::failure(Category::Validation, u"image_too_large"_s,
            UserText(QT_TRANSLATE_NOOP("Sentence", "This picture is too large. Choose one below 10 MB.")));
    QByteArray type = typeOf(image);
    if (type.isEmpty())
        return base::failure(Category::Validation, u"image_unknown"_s,
            UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This is no picture that can be sent. Choose a PNG, JPEG, GIF or WebP file.")));
    return type;
}

base::Result<net::HttpRequest> convert(const AccountProfile& account, const Credentials& credentials,
    QStringView member, const QString& source, Money nominal)
{
    if (const auto fits = chargeable(nominal); !fits)
        return tl::unexpected(fits.error());
    base::JsonWriter body;
    body.beginObject().member(member, source).name(u"nominal").number(nominal.toDecimal());
    body.endObject();
    return bayarPost(account, credentials, ConvertCall, body);
}

/// All fields but those that converting changes.
QList<std::pair<int, QString>> keptFields(const emv::EmvDocument& document)
{
    QList<std::pair<int, QString>> kept;
    for (const emv::TlvField& field : document.fields)
        if (field.tag != 1 && field.tag != 54 && field.tag != 63)
            kept.append({field.tag, field.value});
    return kept;
}

base::Result<> answersTo(const emv::EmvDocument& document, Money nominal, const std::optional<QString>& source)
{
    const auto stop = [](const QString& code, const QString& what) {
        return base::failure(Category::Protocol, code, {}, what);
    };
    if (document.scheme != emv::Scheme::Qris)
        return stop(u"qr_scheme"_s, u"the code is no QRIS"_s);
    if (document.pointOfInitiation != emv::PointOfInitiation::Dynamic)
        return stop(u"qr_not_dynamic"_s, u"the code is not for one sale"_s);
    if (document.currency != money::spec(nominal.currency()).number)
        return stop(u"qr_currency"_s, u"the code is not in IDR"_s);
    if (Money::parse(document.amount.value_or(QString()), nominal.currency()) != nominal)
        return stop(u"qr_amount"_s, u"the code does not ask for "_s + nominal.toDecimal());
    const auto before = source ? emv::readForUse(*source, emv::AmountUse::Replaced) : base::Result<emv::EmvDocument>();
    if (source && (!before || keptFields(*before) != keptFields(document)))
        return stop(u"qr_changed"_s, u"more than the amount is not as in the source"_s);
    return {};
}

} // namespace

base::Result<net::HttpRequest> ConvertedQris::fromText(
    const AccountProfile& account, const Credentials& credentials, const QString& qris, Money nominal)
{
    return qris.isEmpty() ? qrisMissing() : convert(account, credentials, u"qris", qris, nominal);
}

base::Result<net::HttpRequest> ConvertedQris::fromImage(
    const AccountProfile& account, const Credentials& credentials, const QByteArray& image, Money nominal)
{
    return sendable(image).and_then([&](const QByteArray&) {
        return convert(account, credentials, u"image", QString::fromLatin1(image.toBase64()), nominal);
    });
}

base::Result<net::HttpRequest> ConvertedQris::fromFile(
    const AccountProfile& account, const Credentials& credentials, const QByteArray& image, Money nominal)
{
    if (const auto fits = chargeable(nominal); !fits)
        return tl::unexpected(fits.error());
    return sendable(image).and_then([&](const QByteArray& type) {
        return bayarUpload(account, credentials, ConvertCall,
            {{"nominal"_ba, nominal.toDecimal().toLatin1()},
                {"image"_ba, image, "qris." + type.sliced(type.indexOf('/') + 1), type}});
    });
}

base::Result<net::HttpRequest> ConvertedQris::fromAddress(
    const AccountProfile& account, const Credentials& credentials, const QUrl& image, Money nominal)
{
    if (image.isEmpty())
        return qrisMissing();
    return convert(account, credentials, u"image_url", QString::fromLatin1(image.toEncoded()), nominal);
}

base::Result<ConvertedQris> ConvertedQris::read(
    const net::HttpResponse& response, Money nominal, const std::optional<QString>& source)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto sent = answer->member(u"qris").and_then([](const Json& code) { return code.asString(); });
    if (!sent)
        return tl::unexpected(bayarUnreadable(response, sent.error()));
    const auto document = emv::readForUse(*sent);
    if (!document)
        return tl::unexpected(bayarContradiction(response, document.error().code, u"the code cannot be used"_s));
    if (const auto fits = answersTo(*document, nominal, source); !fits)
        return tl::unexpected(bayarContradiction(response, fits.error().code, fits.error().log));
    ConvertedQris converted;
    converted.qris = document->text;
    converted.merchantName = looseText(answer->find(u"merchant_name"));
    const auto ours = source ? emv::convertQris(*source, nominal.toDecimal()) : base::Result<QString>(converted.qris);
    if (!ours || *ours != converted.qris)
        converted.warnings << u"the code is not written as Paydesk writes it"_s;
    return converted;
}

base::Result<net::HttpRequest> QrisFacts::request(
    const AccountProfile& account, const Credentials& credentials, const QString& qris)
{
    return qris.isEmpty() ? qrisMissing() : bayarGet(account, credentials, InfoCall, {{u"qris"_s, qris}});
}

base::Result<net::HttpRequest> QrisFacts::postRequest(
    const AccountProfile& account, const Credentials& credentials, const QString& qris)
{
    if (qris.isEmpty())
        return qrisMissing();
    base::JsonWriter body;
    body.beginObject().member(u"qris", qris).endObject();
    return bayarPost(account, credentials, InfoCall, body);
}

base::Result<QrisFacts> QrisFacts::read(const net::HttpResponse& response)
{
    const auto answer = readBayarAnswer(response);
    if (!answer)
        return tl::unexpected(answer.error());
    const auto amount = rupiahIfSent(*answer, u"amount");
    if (!amount)
        return tl::unexpected(bayarUnreadable(response, amount.error()));
    QrisFacts facts;
    facts.merchantName = looseText(answer->find(u"merchant_name"));
    facts.merchantCity = looseText(answer->find(u"merchant_city"));
    if (*amount && !(*amount)->isZero())
        facts.amount = *amount;
    if (const auto isDynamic = answer->find(u"is_dynamic"))
        if (const auto truth = isDynamic->asBool())
            facts.isDynamic = *truth;
    return facts;
}

} // namespace gateways
