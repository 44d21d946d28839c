// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/qrisconvertcommand.h"

#include "app/cli/jsonlines.h"
#include "core/emv/qris.h"

namespace cli {
namespace {

using namespace Qt::StringLiterals;

void writeRefusal(const base::Error& error, base::JsonWriter& out)
{
    out.member(u"error", error.code).member(u"message", messageOf(error));
}

base::Result<std::optional<emv::QrisFee>> readFee(const base::Json& line)
{
    const auto fee = line.find(u"fee");
    if (!fee || fee->isNull())
        return std::optional<emv::QrisFee>();
    const auto type = fee->member(u"type").and_then([](const base::Json& word) { return word.asString(); });
    if (!type)
        return tl::unexpected(type.error());
    auto value = optionalTextOrNumber(*fee, u"value");
    if (!value)
        return tl::unexpected(value.error());
    if (*type == "fixed"_L1)
        return std::optional(emv::QrisFee{emv::QrisFee::Kind::Fixed, *std::move(value)});
    if (*type == "percent"_L1)
        return std::optional(emv::QrisFee{emv::QrisFee::Kind::Percent, *std::move(value)});
    return fee->member(u"type")->schemaError(u"expected fixed or percent"_s);
}

base::Result<QString> convert(const base::Json& line)
{
    const auto code = line.member(u"qris").and_then([](const base::Json& text) { return text.asString(); });
    if (!code)
        return tl::unexpected(code.error());
    const auto amount = optionalTextOrNumber(line, u"amount");
    if (!amount)
        return tl::unexpected(amount.error());
    const auto fee = readFee(line);
    if (!fee)
        return tl::unexpected(fee.error());
    return emv::convertQris(*code, *amount, *fee);
}

void answer(const base::Json& line, base::JsonWriter& out)
{
    const auto converted = convert(line);
    if (converted)
        out.member(u"qris", *converted);
    else
        writeRefusal(converted.error(), out);
}

} // namespace

QString QrisConvertCommand::verb() const
{
    return u"qris convert"_s;
}

QString QrisConvertCommand::operands() const
{
    return u"FILE..."_s;
}

QString QrisConvertCommand::description() const
{
    return u"Puts an amount into static QRIS codes.\n\n"
           "  {\"id\":1,\"qris\":\"0002...\",\"amount\":25000,\"fee\":{\"type\":\"percent\",\"value\":0.7}}\n"
           "  -> {\"id\":1,\"qris\":\"0002...\"}  or  {\"id\":1,\"error\":\"ALREADY_DYNAMIC\",\"message\":\"...\"}\n\n"
           "amount is whole rupiah; fee is optional, fixed (rupiah) or percent.\n\n"_s
        + JsonLines::description();
}

Outcome QrisConvertCommand::run(const QCommandLineParser& arguments, Console& console)
{
    return JsonLines(answer, writeRefusal).run(arguments.positionalArguments(), console);
}

} // namespace cli
