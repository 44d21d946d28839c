// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/khqrmakecommand.h"

#include "app/cli/jsonlines.h"
#include "core/emv/khqr.h"

#include <array>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

struct TextField {
    QStringView name;
    QString emv::KhqrRequest::*place;
};

/// The text fields of a line, by the names of the official SDK.
constexpr std::array TextFields{
    TextField{u"bakongAccountId", &emv::KhqrRequest::bakongAccountId},
    TextField{u"merchantName", &emv::KhqrRequest::merchantName},
    TextField{u"merchantCity", &emv::KhqrRequest::merchantCity},
    TextField{u"merchantCategoryCode", &emv::KhqrRequest::merchantCategoryCode},
    TextField{u"merchantId", &emv::KhqrRequest::merchantId},
    TextField{u"acquiringBank", &emv::KhqrRequest::acquiringBank},
    TextField{u"accountInformation", &emv::KhqrRequest::accountInformation},
    TextField{u"upiAccount", &emv::KhqrRequest::upiAccount},
    TextField{u"billNumber", &emv::KhqrRequest::billNumber},
    TextField{u"mobileNumber", &emv::KhqrRequest::mobileNumber},
    TextField{u"storeLabel", &emv::KhqrRequest::storeLabel},
    TextField{u"terminalLabel", &emv::KhqrRequest::terminalLabel},
    TextField{u"purposeOfTransaction", &emv::KhqrRequest::purposeOfTransaction},
    TextField{u"languagePreference", &emv::KhqrRequest::languagePreference},
    TextField{u"merchantNameAlternateLanguage", &emv::KhqrRequest::merchantNameAlternateLanguage},
    TextField{u"merchantCityAlternateLanguage", &emv::KhqrRequest::merchantCityAlternateLanguage},
};

base::Result<emv::KhqrType> readType(const base::Json& line)
{
    const auto word = line.member(u"type").and_then([](const base::Json& type) { return type.asString(); });
    if (!word)
        return tl::unexpected(word.error());
    if (*word == "individual"_L1)
        return emv::KhqrType::Individual;
    if (*word == "merchant"_L1)
        return emv::KhqrType::Merchant;
    return line.member(u"type")->schemaError(u"expected individual or merchant"_s);
}

/// A number is printed as the SDK prints it; a text is taken as it is. `amountText` stands in for an absent `amount`.
base::Result<> readAmount(const base::Json& line, emv::KhqrRequest& request)
{
    const auto number = line.find(u"amount");
    if (number && number->kind() == base::Json::Kind::Number) {
        request.setAmountNumber(*number->numberText());
        return {};
    }
    const bool isThere = number && !number->isNull();
    auto text = optionalText(line, isThere ? u"amount" : u"amountText");
    if (!text)
        return tl::unexpected(text.error());
    request.amount = *std::move(text);
    return {};
}

base::Result<emv::KhqrRequest> readRequest(const base::Json& line)
{
    emv::KhqrRequest request;
    const auto type = readType(line);
    if (!type)
        return tl::unexpected(type.error());
    request.type = *type;
    for (const auto& [name, place] : TextFields) {
        auto text = optionalText(line, name);
        if (!text)
            return tl::unexpected(text.error());
        request.*place = *std::move(text);
    }
    auto currency = optionalTextOrNumber(line, u"currency");
    if (!currency)
        return tl::unexpected(currency.error());
    request.currency = *std::move(currency);
    if (const auto amount = readAmount(line, request); !amount)
        return tl::unexpected(amount.error());
    const auto expiry = optionalInteger(line, u"expirationTimestamp");
    if (!expiry)
        return tl::unexpected(expiry.error());
    request.expirationTimestamp = *expiry;
    return request;
}

/// `code` is the SDK's number where the SDK has one, else a word of ours.
void writeRefusal(const base::Error& error, base::JsonWriter& out)
{
    out.name(u"error").beginObject();
    out.member(u"code", error.code).member(u"message", messageOf(error)).endObject();
}

} // namespace

QString KhqrMakeCommand::verb() const
{
    return u"khqr make"_s;
}

QString KhqrMakeCommand::operands() const
{
    return u"FILE..."_s;
}

QString KhqrMakeCommand::description() const
{
    return u"Makes KHQR payment codes.\n\n"
           "  {\"id\":1,\"type\":\"individual\",\"bakongAccountId\":\"shop@bank\",\"merchantName\":\"Shop\"}\n"
           "  -> {\"id\":1,\"qr\":\"0002...\",\"md5\":\"...\"}  or  "
           "{\"id\":1,\"error\":{\"code\":7,\"message\":\"...\"}}\n\n"
           "type is individual or merchant. Times (creationTimestamp, expirationTimestamp) are epoch milliseconds; "
           "without\n"
           "creationTimestamp it is now. Error codes are the numbers of the official KHQR SDK; a line that is no such\n"
           "object has a word instead.\n\n"_s
        + JsonLines::description();
}

Outcome KhqrMakeCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const JsonLines lines([this](const auto& line, auto& out) { answer(line, out); }, writeRefusal);
    return lines.run(arguments.positionalArguments(), console);
}

void KhqrMakeCommand::answer(const base::Json& line, base::JsonWriter& out) const
{
    const auto request = readRequest(line);
    const auto created = optionalInteger(line, u"creationTimestamp");
    if (!request || !created) {
        writeRefusal(request ? created.error() : request.error(), out);
        return;
    }
    const qint64 now = created->has_value() ? **created : m_clock.nowUtc().toMSecsSinceEpoch();
    const auto khqr = emv::makeKhqr(*request, now);
    if (khqr) {
        out.member(u"qr", khqr->text).member(u"md5", khqr->md5);
        return;
    }
    out.name(u"error").beginObject();
    out.member(u"code", khqr.error().code).member(u"message", khqr.error().message()).endObject();
}

} // namespace cli
