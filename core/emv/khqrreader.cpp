// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqrreader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

/// JavaScript's String.slice: places below zero count from the end, both ends are clamped.
QStringView slice(QStringView text, qsizetype from, qsizetype to)
{
    const auto place = [&text](qsizetype at) {
        return std::clamp<qsizetype>(at < 0 ? at + text.size() : at, 0, text.size());
    };
    const qsizetype begin = place(from);
    return text.sliced(begin, std::max<qsizetype>(place(to) - begin, 0));
}

bool isScriptSpace(QChar c)
{
    return c.isSpace() ? c.unicode() != 0x85 : c == QChar::ByteOrderMark;
}

/// JavaScript's parseInt of at most two characters; nothing for NaN.
std::optional<int> scriptInteger(QStringView text)
{
    while (!text.isEmpty() && isScriptSpace(text.front()))
        text = text.sliced(1);
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    std::optional<int> value;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            break;
        value = value.value_or(0) * 10 + (c.unicode() - u'0');
    }
    // "0x" announces a hexadecimal number without digits.
    if (text.size() == 2 && text[0] == u'0' && (text[1] == u'x' || text[1] == u'X'))
        return std::nullopt;
    return negative && value ? -*value : value;
}

struct Cut {
    QStringView tag;
    QStringView value;
    QStringView rest;
};

Cut cut(QStringView text)
{
    const QStringView tag = slice(text, 0, 2);
    const auto length = scriptInteger(slice(text, 2, 4));
    if (!length) // every place computed from NaN is 0
        return {tag, text.first(0), text};
    return {tag, slice(text, 4, 4 + *length), slice(text, 4 + *length, text.size())};
}

std::optional<int> knownTag(QStringView tag)
{
    static constexpr std::array Known{"00"_L1, "01"_L1, "15"_L1, "29"_L1, "52"_L1, "53"_L1, "54"_L1, "58"_L1, "59"_L1,
        "60"_L1, "62"_L1, "63"_L1, "64"_L1, "99"_L1};
    if (std::find(Known.begin(), Known.end(), tag) == Known.end())
        return std::nullopt;
    return (tag[0].unicode() - u'0') * 10 + (tag[1].unicode() - u'0');
}

} // namespace

QList<KhqrField> readKhqrFields(QStringView text)
{
    QList<KhqrField> fields;
    QStringView previous = u"";
    while (!text.isEmpty()) {
        const Cut next = cut(text);
        if (next.tag == previous)
            break;
        const bool fromTag30 = next.tag == "30"_L1;
        const QStringView tag = fromTag30 ? QStringView(u"29") : next.tag;
        if (const auto known = knownTag(tag))
            fields.append({*known, next.value, fromTag30});
        // Without progress the tag repeats itself; only 30, kept as 29, would go on for ever in the SDK.
        if (next.rest.size() == text.size())
            break;
        text = next.rest;
        previous = tag;
    }
    return fields;
}

QStringView KhqrParts::last(QLatin1StringView tag) const
{
    const auto found =
        std::find_if(parts.rbegin(), parts.rend(), [tag](const auto& part) { return part.first == tag; });
    return found == parts.rend() ? QStringView() : found->second;
}

KhqrParts readKhqrParts(QStringView value)
{
    KhqrParts result;
    while (!value.isEmpty()) {
        const Cut next = cut(value);
        result.parts.emplace_back(next.tag, next.value);
        if (next.rest.size() == value.size()) {
            result.endless = true;
            break;
        }
        value = next.rest;
    }
    return result;
}

} // namespace emv
