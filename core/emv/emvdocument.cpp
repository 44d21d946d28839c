// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/emvdocument.h"

#include "core/base/asciidigit.h"
#include "core/emv/crc16.h"
#include "core/emv/interpreter.h"

#include <algorithm>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

bool isOuterSpace(QChar c)
{
    return c.isSpace() || c == QChar::ByteOrderMark;
}

bool isHexDigit(QChar c)
{
    return base::isAsciiDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

using Fields = QList<TlvField>;

/// The checks that follow the structure: one 63, last, right.
std::optional<EmvError> checksumFault(const QString& text, const Fields& fields)
{
    if (const TlvField* repeated = findRepeated(fields))
        return EmvError{EmvFault::DuplicateTag, repeated->offset, repeated->tag};
    const TlvField* crc = findField(fields, 63);
    if (crc == nullptr)
        return EmvError{EmvFault::MissingCrc, text.size()};
    if (crc != &fields.last())
        return EmvError{EmvFault::CrcNotLast, crc->offset, 63};
    if (crc->value.size() != 4 || !std::all_of(crc->value.begin(), crc->value.end(), isHexDigit))
        return EmvError{EmvFault::CrcFormat, crc->offset, 63};
    if (!endsInRightCrc(text))
        return EmvError{EmvFault::CrcMismatch, crc->offset, 63};
    return std::nullopt;
}

} // namespace

QString withoutOuterSpace(const QString& text)
{
    const auto first = std::find_if_not(text.begin(), text.end(), isOuterSpace);
    const auto last = std::find_if_not(text.rbegin(), std::make_reverse_iterator(first), isOuterSpace).base();
    return text.sliced(first - text.begin(), last - first);
}

qsizetype characterCount(QStringView text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QLatin1StringView toWord(PointOfInitiation point)
{
    static constexpr std::array Words{"absent"_L1, "static"_L1, "dynamic"_L1, "invalid"_L1};
    return Words.at(static_cast<std::size_t>(point));
}

QLatin1StringView toWord(EmvFee::Kind kind)
{
    static constexpr std::array Words{"prompt"_L1, "fixed"_L1, "percent"_L1};
    return Words.at(static_cast<std::size_t>(kind));
}

QString EmvTemplate::part(int partTag) const
{
    const TlvField* field = findField(parts, partTag);
    return field == nullptr ? QString() : field->value;
}

tl::expected<EmvDocument, EmvError> EmvDocument::read(const QString& text)
{
    auto document = readAs(text, LengthUnit::CodePoints);
    const bool astral = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isHighSurrogate(); });
    if (document && !(astral && document->scheme == Scheme::Emv))
        return document;
    // Writers that count otherwise. Kept only where everything else fits, so that no damaged code is talked into sense.
    // Counted by characters, an emoji can also swallow what follows and leave no gap: then the known network decides.
    for (const LengthUnit unit : {LengthUnit::Utf16Units, LengthUnit::Utf8Bytes}) {
        auto other = readAs(text, unit);
        if (other && (!document || other->scheme != Scheme::Emv))
            return other;
    }
    return document;
}

tl::expected<EmvDocument, EmvError> EmvDocument::readAs(const QString& text, LengthUnit unit)
{
    EmvDocument document;
    document.text = withoutOuterSpace(text);
    document.unit = unit;
    const QString& code = document.text;
    if (code.isEmpty())
        return tl::unexpected(EmvError{EmvFault::Empty});
    // The cheap half first: a flood is not converted to find out that it is one.
    if (code.size() > MaxReadableBytes || code.toUtf8().size() > MaxReadableBytes)
        return tl::unexpected(EmvError{EmvFault::TooLong});
    if (code.size() < 4 || !code.startsWith("00"_L1) || !base::isAsciiDigit(code.at(2))
        || !base::isAsciiDigit(code.at(3)))
        return tl::unexpected(EmvError{EmvFault::NotEmv});

    auto fields = parseTlv(code, unit);
    if (!fields)
        return tl::unexpected(fields.error());
    if (const auto fault = checksumFault(code, *fields))
        return tl::unexpected(*fault);
    document.fields = *std::move(fields);
    interpret(document);
    return document;
}

QStringList EmvDocument::rootOrder() const
{
    QStringList order;
    for (const TlvField& field : fields)
        order.append(tagText(field.tag));
    return order;
}

} // namespace emv
