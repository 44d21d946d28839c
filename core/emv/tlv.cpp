// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/tlv.h"

#include <algorithm>
#include <bitset>
#include <optional>

namespace emv {

namespace {

/// Two ASCII digits, or nothing. QChar::isDigit would also take other scripts' digits, number parsers signs and spaces.
std::optional<int> twoDigits(QStringView text)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1; };
    const int tens = digit(text[0]);
    const int ones = digit(text[1]);
    if (tens < 0 || ones < 0)
        return std::nullopt;
    return tens * 10 + ones;
}

bool isPairAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
}

int utf8Bytes(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    if (c < 0x80)
        return 1;
    if (c < 0x800)
        return 2;
    return isPairAt(text, at) ? 4 : 3;
}

/// Where `count` units after `from` end, or -1 when the text is shorter or a character would be cut.
qsizetype advance(QStringView text, qsizetype from, int count, LengthUnit unit)
{
    qsizetype at = from;
    while (count > 0 && at < text.size()) {
        const qsizetype width = isPairAt(text, at) ? 2 : 1;
        switch (unit) {
        case LengthUnit::CodePoints:
            --count;
            break;
        case LengthUnit::Utf16Units:
            count -= static_cast<int>(width);
            break;
        case LengthUnit::Utf8Bytes:
            count -= utf8Bytes(text, at);
            break;
        }
        at += width;
    }
    return count == 0 ? at : -1;
}

int lengthOf(QStringView value, LengthUnit unit)
{
    int count = 0;
    for (qsizetype at = 0; at < value.size();) {
        const qsizetype width = isPairAt(value, at) ? 2 : 1;
        switch (unit) {
        case LengthUnit::CodePoints:
            ++count;
            break;
        case LengthUnit::Utf16Units:
            count += static_cast<int>(width);
            break;
        case LengthUnit::Utf8Bytes:
            count += utf8Bytes(value, at);
            break;
        }
        at += width;
    }
    return count;
}

} // namespace

QString tagText(int tag)
{
    return QString::number(tag).rightJustified(2, u'0');
}

tl::expected<QList<TlvField>, EmvError> parseTlv(QStringView text, LengthUnit unit)
{
    QList<TlvField> fields;
    for (qsizetype at = 0; at < text.size();) {
        const auto refused = [at](EmvFault fault, int tag = -1) {
            return tl::unexpected<EmvError>(EmvError{fault, at, tag});
        };
        if (text.size() - at < 4)
            return refused(EmvFault::Truncated);
        const auto tag = twoDigits(text.sliced(at, 2));
        if (!tag)
            return refused(EmvFault::BadTag);
        const int length = twoDigits(text.sliced(at + 2, 2)).value_or(0);
        if (length == 0)
            return refused(EmvFault::BadLength, *tag);
        const qsizetype end = advance(text, at + 4, length, unit);
        if (end < 0)
            return refused(EmvFault::LengthOverrun, *tag);
        fields.append({*tag, text.sliced(at + 4, end - at - 4).toString(), at});
        at = end;
    }
    return fields;
}

const TlvField* findRepeated(const QList<TlvField>& fields)
{
    std::bitset<100> seen;
    const auto repeated = std::find_if(fields.begin(), fields.end(), [&seen](const TlvField& field) {
        const auto tag = static_cast<std::size_t>(field.tag);
        const bool before = seen[tag];
        seen[tag] = true;
        return before;
    });
    return repeated == fields.end() ? nullptr : &*repeated;
}

const TlvField* findField(const QList<TlvField>& fields, int tag)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [tag](const TlvField& field) { return field.tag == tag; });
    return found == fields.end() ? nullptr : &*found;
}

QString toTlvText(const QList<TlvField>& fields, LengthUnit unit)
{
    QString text;
    for (const TlvField& field : fields)
        text += tagText(field.tag) + tagText(lengthOf(field.value, unit)) + field.value;
    return text;
}

} // namespace emv
