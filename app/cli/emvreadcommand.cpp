// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/emvreadcommand.h"

#include "app/cli/jsonlines.h"
#include "core/emv/emvdocument.h"

namespace cli {
namespace {

using namespace Qt::StringLiterals;

void writeRefusal(const base::Error& error, base::JsonWriter& out)
{
    out.member(u"valid", false).member(u"error", error.code).member(u"message", messageOf(error));
}

void writeOptional(QStringView name, const std::optional<QString>& text, base::JsonWriter& out)
{
    if (text)
        out.member(name, *text);
}

void writeList(QStringView name, const QStringList& texts, base::JsonWriter& out)
{
    out.name(name).beginArray();
    for (const QString& text : texts)
        out.value(text);
    out.endArray();
}

/// The parts by their tags, or the whole text where there are none.
void writeTemplate(const emv::EmvTemplate& content, base::JsonWriter& out)
{
    if (!content.isTemplate()) {
        out.value(content.value);
        return;
    }
    out.beginObject();
    for (const emv::TlvField& part : content.parts)
        out.member(emv::tagText(part.tag), part.value);
    out.endObject();
}

void writeTemplates(QStringView name, const QList<emv::EmvTemplate>& templates, base::JsonWriter& out)
{
    out.name(name).beginObject();
    for (const emv::EmvTemplate& content : templates) {
        out.name(emv::tagText(content.tag));
        writeTemplate(content, out);
    }
    out.endObject();
}

void writeTemplate(QStringView name, const std::optional<emv::EmvTemplate>& content, base::JsonWriter& out)
{
    if (!content)
        return;
    out.name(name);
    writeTemplate(*content, out);
}

void writeFee(const std::optional<emv::EmvFee>& fee, base::JsonWriter& out)
{
    if (!fee)
        return;
    out.name(u"fee").beginObject().member(u"type", emv::toWord(fee->kind));
    if (fee->value)
        out.member(u"value", *fee->value);
    else if (fee->kind != emv::EmvFee::Kind::Prompt)
        out.name(u"value").null(); // the code announces one and does not hold it
    out.endObject();
}

void writeQris(const std::optional<emv::QrisPayee>& payee, base::JsonWriter& out)
{
    if (!payee)
        return;
    out.name(u"qris").beginObject();
    writeOptional(u"acquirer", payee->acquirer, out);
    writeOptional(u"pan", payee->pan, out);
    writeOptional(u"merchantId", payee->merchantId, out);
    writeOptional(u"criteria", payee->criteria, out);
    writeOptional(u"nmid", payee->nmid, out);
    out.endObject();
}

void writeDocument(const emv::EmvDocument& document, base::JsonWriter& out)
{
    out.member(u"valid", true).member(u"scheme", emv::toWord(document.scheme));
    out.member(u"pointOfInitiation", emv::toWord(document.pointOfInitiation));
    writeOptional(u"currency", document.currency, out);
    writeOptional(u"country", document.country, out);
    writeOptional(u"mcc", document.mcc, out);
    writeOptional(u"name", document.name, out);
    writeOptional(u"city", document.city, out);
    writeOptional(u"postal", document.postal, out);
    writeOptional(u"amount", document.amount, out);
    writeFee(document.fee, out);
    out.member(u"crc", document.crc);
    writeList(u"warnings", document.warnings, out);
    writeList(u"rootOrder", document.rootOrder(), out);
    writeTemplates(u"accounts", document.accounts, out);
    writeTemplate(u"additional", document.additional, out);
    writeTemplate(u"alternate", document.alternate, out);
    if (!document.unreserved.isEmpty())
        writeTemplates(u"unreserved", document.unreserved, out);
    writeQris(document.qris, out);
}

void answer(const base::Json& line, base::JsonWriter& out)
{
    const auto payload = line.member(u"payload").and_then([](const base::Json& text) { return text.asString(); });
    if (!payload) {
        writeRefusal(payload.error(), out);
        return;
    }
    const auto document = emv::EmvDocument::read(*payload);
    if (document)
        writeDocument(*document, out);
    else
        writeRefusal(document.error().toError(), out);
}

} // namespace

QString EmvReadCommand::verb() const
{
    return u"emv read"_s;
}

QString EmvReadCommand::operands() const
{
    return u"FILE..."_s;
}

QString EmvReadCommand::description() const
{
    return u"Reads payment codes of any network: KHQR, QRIS, PromptPay, DuitNow, VietQR and others.\n\n"
           "  {\"id\":1,\"payload\":\"0002...\"}\n"
           "  -> "
           "{\"id\":1,\"valid\":true,\"scheme\":\"qris\",\"pointOfInitiation\":\"static\",\"currency\":\"360\",...}\n"
           "  or {\"id\":1,\"valid\":false,\"error\":\"CRC_MISMATCH\",\"message\":\"...\"}\n\n"
           "What a code does not hold is left out. warnings name what is odd about a code that can still be read.\n\n"_s
        + JsonLines::description();
}

Outcome EmvReadCommand::run(const QCommandLineParser& arguments, Console& console)
{
    return JsonLines(answer, writeRefusal).run(arguments.positionalArguments(), console);
}

} // namespace cli
