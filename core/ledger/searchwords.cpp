// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/searchwords.h"

#include "core/ledger/searchtext.h"
#include "core/money/currency.h"

#include <QRegularExpression>
#include <algorithm>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype gram = 3;

/// Signs and codes of all currencies, folded.
const QStringList& currencyMarks()
{
    static const QStringList marks = [] {
        QStringList all;
        for (const money::CurrencySpec& each : money::allCurrencies())
            all << folded(QString::fromUtf16(each.symbol)) << folded(each.code);
        return all;
    }();
    return marks;
}

/// The number of an amount, with or without its currency; empty for any other word. "rm101" may be a room, "rm101.50",
/// "myr101" and "$101" are amounts.
QString numberIn(const QString& word)
{
    const auto amount = [](bool (*isMark)(const QString&), const QString& number) {
        QStringList marks;
        for (const QString& mark : currencyMarks()) {
            if (isMark(mark))
                marks.append(QRegularExpression::escape(mark));
        }
        const QString mark = u"(?:"_s + marks.join(u'|') + u")?"_s;
        return QRegularExpression(u'^' + mark + u'(' + number + u')' + mark + u'$');
    };
    static const QRegularExpression any = amount(
        [](const QString& mark) {
            constexpr qsizetype code = 3;
            const auto isLetter = [](QChar sign) { return sign >= u'a' && sign <= u'z'; };
            return mark.size() == code || !std::all_of(mark.begin(), mark.end(), isLetter);
        },
        u"[0-9][0-9.,]*"_s);
    static const QRegularExpression grouped = amount([](const QString&) { return true; }, u"[0-9]+[.,][0-9.,]*"_s);
    const QString number = any.match(word).captured(1);
    return number.isEmpty() ? grouped.match(word).captured(1) : number;
}

/// An id of 32 digits may be ours, or a gateway's: either is found by its end.
SearchWord spellings(const QString& word)
{
    // By thousands, or by lakh: 12,34,567.
    static const QRegularExpression commas(u"^[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\\.[0-9]+)?$"_s);
    static const QRegularExpression points(u"^[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?$"_s);
    static const QRegularExpression id(u"^[0-9a-f]{32}$"_s);
    if (id.match(word).hasMatch())
        return {word.mid(timeDigits)};
    const QString number = numberIn(word);
    const bool isNumber = !number.isEmpty();
    // Whatever has the word has its number, which is only to be looked for elsewhere when it is short.
    SearchWord all{isNumber && !isShort(number) ? number : word};
    if (isNumber && number != all.first())
        all.append(number);
    if (commas.match(number).hasMatch())
        all.append(QString(number).remove(u','));
    else if (points.match(number).hasMatch())
        all.append(QString(number).remove(u'.').replace(u',', u'.'));
    return all;
}

/// A long id is told by some of its parts; each costs the reading of one list.
constexpr qsizetype mostGrams = 3;

/// Empty for what is too short.
QString gramsOf(const QString& word)
{
    const QList<uint> signs = word.toUcs4();
    const qsizetype count = signs.size() - gram + 1;
    QStringList grams;
    const qsizetype parts = std::min(count, mostGrams);
    for (qsizetype i = 0; i < parts; ++i) {
        // Spread over the word, its begin and end among them; of a long one over its end: ids begin with the time, as
        // thousands of others do.
        const qsizetype begin = std::max<qsizetype>(0, count - 1 - gram * (mostGrams - 1));
        const qsizetype at = parts == 1 ? begin : begin + i * (count - 1 - begin) / (parts - 1);
        std::u32string part;
        for (qsizetype each = at; each < at + gram; ++each)
            part += static_cast<char32_t>(signs[each]);
        const QString quoted = u'"' + QString::fromStdU32String(part).replace(u'"', u"\"\""_s) + u'"';
        if (!grams.contains(quoted))
            grams.append(quoted);
    }
    return grams.join(u" AND "_s);
}

} // namespace

QList<SearchWord> searchWords(const QString& text)
{
    QList<SearchWord> words;
    const QStringList typed = folded(text).split(u' ', Qt::SkipEmptyParts);
    const auto isNumber = [&typed](qsizetype at) { return !numberIn(typed.value(at)).isEmpty(); };
    for (qsizetype i = 0; i < typed.size() && words.size() < mostSearchWords; ++i) {
        if (currencyMarks().contains(typed[i]) && (isNumber(i - 1) || isNumber(i + 1)))
            continue;
        if (SearchWord all = spellings(typed[i]); !words.contains(all))
            words.append(std::move(all));
    }
    return words;
}

bool isShort(const QString& spelling)
{
    return spelling.toUcs4().size() < gram;
}

bool containsAll(const QString& text, const QString& seen, const QList<SearchWord>& words)
{
    return std::all_of(words.begin(), words.end(), [&](const SearchWord& word) {
        return std::any_of(word.begin(), word.end(),
            [&](const QString& each) { return (isShort(each) ? seen : text).contains(each); });
    });
}

QString matchText(const QList<SearchWord>& words)
{
    QStringList all;
    for (const SearchWord& word : words) {
        QStringList any;
        for (const QString& spelling : word)
            any.append(gramsOf(spelling));
        if (!any.contains(QString()))
            all.append(u"(("_s + any.join(u") OR ("_s) + u"))"_s);
    }
    return all.join(u" AND "_s);
}

} // namespace ledger
