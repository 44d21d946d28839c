// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/acceptance.h"
#include "core/emv/crc16.h"
#include "core/emv/khqr.h"
#include "core/emv/qris.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Now = 1'790'000'000'000;

void parse(const QString& text)
{
    for (const emv::LengthUnit unit :
        {emv::LengthUnit::CodePoints, emv::LengthUnit::Utf16Units, emv::LengthUnit::Utf8Bytes}) {
        const auto fields = emv::parseTlv(text, unit);
        if (fields)
            REQUIRE(emv::toTlvText(*fields, unit) == text);
        else
            REQUIRE(fields.error().offset >= 0 && fields.error().offset <= text.size());
    }
}

void read(const QString& text)
{
    const auto document = emv::EmvDocument::read(text);
    const auto usable = emv::readForUse(text);
    REQUIRE(document || !usable);
    if (!document) {
        REQUIRE(!document.error().toError().person.isEmpty());
        return;
    }
    REQUIRE(emv::toTlvText(document->fields, document->unit) == document->text);
    REQUIRE(document->fields.last().tag == 63 && emv::endsInRightCrc(document->text));
    REQUIRE(document->qris.has_value() == (document->scheme == emv::Scheme::Qris));
    REQUIRE(usable || !usable.error().person.isEmpty());
}

void convert(const QString& text)
{
    const auto converted = emv::convertQris(text, u"12345"_s, emv::QrisFee{emv::QrisFee::Kind::Percent, u"2.50"_s});
    if (!converted) {
        REQUIRE(!converted.error().code.isEmpty() && !converted.error().person.isEmpty());
        return;
    }
    const auto before = emv::EmvDocument::read(text);
    const auto after = emv::readForUse(*converted);
    REQUIRE(before && after);
    REQUIRE(after->amount == u"12345"_s && after->pointOfInitiation == emv::PointOfInitiation::Dynamic);
    REQUIRE(after->fee && after->fee->kind == emv::EmvFee::Kind::Percent && after->fee->value == u"2.5"_s);
    for (const emv::TlvField& field : before->fields) {
        const bool replaced = field.tag == 1 || (field.tag >= 54 && field.tag <= 57) || field.tag == 63;
        const emv::TlvField* kept = emv::findField(after->fields, field.tag);
        REQUIRE(replaced || (kept != nullptr && kept->value == field.value));
    }
    REQUIRE(emv::convertQris(*converted, u"1"_s).error().code == u"ALREADY_DYNAMIC"_s);
}

void verify(const QString& text)
{
    const auto refused = emv::verifyKhqr(text, Now);
    REQUIRE(!refused || !refused->toError().person.isEmpty());
    REQUIRE(!refused || !emv::acceptableKhqr(text, Now));
    const emv::KhqrContent content = emv::decodeKhqr(text);
    if (!refused) {
        REQUIRE(content.bakongAccountId && content.bakongAccountId->contains(u'@'));
        REQUIRE(content.type && content.merchantName && content.merchantCity);
    }
}

/// The text with a checksum that fits: without it nearly everything would end at the first gate.
QString sealed(QString text)
{
    if (text.size() >= 8 && text.sliced(text.size() - 8, 4) == u"6304"_s)
        text.chop(4);
    else
        text += u"6304"_s;
    const auto digits = emv::crcDigits(emv::crc16(text.toUtf8()));
    return text.append(QStringView(digits.data(), 4));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 4096) // past every limit; the reader's own bound is 2,953 bytes
        size = 4096;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    parse(text);
    for (const QString& code : {text, sealed(text)}) {
        read(code);
        convert(code);
        verify(code);
    }
    return 0;
}
