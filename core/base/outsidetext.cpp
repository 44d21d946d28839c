// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outsidetext.h"

#include <QList>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <array>
#include <vector>

namespace base {

namespace {

constexpr char32_t ZeroWidthSpace = 0x200B;
constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr int MaxMarksOnOneBase = 6;
/// UTF-16 units one user-perceived character may have before it counts as two; a family of four emoji has 11.
constexpr qsizetype UnitsPerSign = 16;

bool isJoiner(char32_t sign)
{
    return sign >= ZeroWidthSpace && sign <= ZeroWidthJoiner;
}

/// Signs of category Cf that are drawn: the numbers and verses of Arabic, Syriac and Kaithi.
bool isDrawnFormat(char32_t sign)
{
    static constexpr std::array Drawn{
        U'\u06DD', U'\u070F', U'\u0890', U'\u0891', U'\u08E2', U'\U000110BD', U'\U000110CD'};
    return (sign >= 0x0600 && sign <= 0x0605) || std::find(Drawn.begin(), Drawn.end(), sign) != Drawn.end();
}

/// Letters and marks by category that are drawn as nothing.
bool isBlankLetter(char32_t sign)
{
    static constexpr std::array Blank{
        U'\u034F', U'\u115F', U'\u1160', U'\u17B4', U'\u17B5', U'\u2800', U'\u3164', U'\uFFA0'};
    return std::find(Blank.begin(), Blank.end(), sign) != Blank.end();
}

bool isHidden(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isDrawnFormat(sign);
    case QChar::Other_NotAssigned:
        return QChar::isNonCharacter(sign);
    default:
        return isBlankLetter(sign);
    }
}

bool isMark(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Scripts whose writing uses joiners or zero-width spaces between words.
bool usesJoiners(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Arabic:
    case QChar::Script_Bengali:
    case QChar::Script_Devanagari:
    case QChar::Script_Gujarati:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Kannada:
    case QChar::Script_Khmer:
    case QChar::Script_Lao:
    case QChar::Script_Malayalam:
    case QChar::Script_Mongolian:
    case QChar::Script_Myanmar:
    case QChar::Script_Oriya:
    case QChar::Script_Sinhala:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Thai:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

bool isEmojiPart(char32_t sign)
{
    const QChar::Category category = QChar::category(sign);
    return category == QChar::Symbol_Other || (category == QChar::Symbol_Modifier && sign >= 0x1F3FB) || sign == 0xFE0F;
}

/// A joiner does ordinary work beside a letter of a script that uses it, or between two emoji. A second one in a row
/// does none: it is padding.
bool isOrdinaryJoiner(const std::vector<char32_t>& signs, std::size_t at)
{
    const char32_t before = at > 0 ? signs[at - 1] : U'\0'; // NUL is no joiner, letter or emoji
    const char32_t after = at + 1 < signs.size() ? signs[at + 1] : U'\0';
    if (isJoiner(before))
        return false;
    if (usesJoiners(before) || usesJoiners(after))
        return true;
    return signs[at] == ZeroWidthJoiner && isEmojiPart(before) && isEmojiPart(after);
}

QString picture(char32_t sign)
{
    if (sign < U' ')
        return QChar(static_cast<char16_t>(0x2400 + sign));
    if (sign == 0x7F)
        return QChar(u'\u2421');
    return QStringLiteral("[U+%1]").arg(QString::number(sign, 16).toUpper().rightJustified(4, u'0'));
}

std::vector<char32_t> signsOf(QStringView text)
{
    const QList<uint> signs = text.toUcs4(); // a half surrogate comes as U+FFFD, which is seen
    return {signs.begin(), signs.end()};
}

bool mustMark(const std::vector<char32_t>& signs, std::size_t at)
{
    return isHidden(signs[at]) && !(isJoiner(signs[at]) && isOrdinaryJoiner(signs, at));
}

} // namespace

bool hasHiddenSigns(QStringView text)
{
    const std::vector<char32_t> signs = signsOf(text);
    for (std::size_t at = 0; at < signs.size(); ++at)
        if (mustMark(signs, at))
            return true;
    return false;
}

QString madeVisible(QStringView text)
{
    const std::vector<char32_t> signs = signsOf(text);
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        marks = isMark(signs[at]) ? marks + 1 : 0;
        if (mustMark(signs, at))
            out += picture(signs[at]);
        else if (marks <= MaxMarksOnOneBase)
            out += QChar::fromUcs4(signs[at]);
    }
    return out;
}

namespace {

/// The end of the user-perceived character that `graphemes` stands at. Before Unicode 15.1 the rules split a conjunct
/// after its virama or coeng; half a conjunct is drawn with a stray sign.
qsizetype nextEnd(QTextBoundaryFinder& graphemes, const QString& text)
{
    constexpr unsigned char Virama = 9; // canonical combining class
    qsizetype end = 0;
    do {
        const qsizetype next = graphemes.toNextBoundary();
        end = next < 0 ? text.size() : next;
    } while (
        end < text.size() && text.at(end).isLetter() && QChar::combiningClass(text.at(end - 1).unicode()) == Virama);
    return end;
}

} // namespace

QString oneLine(QStringView text, qsizetype maxSigns)
{
    QString visible = madeVisible(text);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, visible);
    qsizetype used = 0;
    qsizetype begin = 0;
    qsizetype roomForEllipsis = 0; // where to cut if the text turns out too long
    while (begin < visible.size()) {
        const qsizetype end = nextEnd(graphemes, visible);
        used += (end - begin + UnitsPerSign - 1) / UnitsPerSign;
        if (used > maxSigns)
            return visible.first(roomForEllipsis) + QChar(u'\u2026');
        if (used < maxSigns)
            roomForEllipsis = end;
        begin = end;
    }
    return visible;
}

QString isolated(const QString& shown)
{
    return QChar(u'\u2068') + shown + QChar(u'\u2069');
}

QString withoutAccessKeys(const QString& shown)
{
    QString out = shown;
    return out.replace(u'&', QStringLiteral("&&"));
}

} // namespace base
