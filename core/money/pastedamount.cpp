// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/pastedamount.h"

#include "core/money/amounterror.h"
#include "core/money/digits.h"

#include <algorithm>

namespace money {

namespace {

using base::Category;
using base::UserText;

constexpr char16_t GroupSpace = u' ';
/// Longer than any amount with its currency and decoration; what is longer is no amount and is not looked at.
constexpr qsizetype MaxSigns = 100;

bool isInvisible(QChar sign)
{
    return sign.category() == QChar::Other_Format;
}

/// ASCII digits, one blank for a run of spaces or an apostrophe, nothing invisible.
QString plainSigns(QStringView text)
{
    QString out;
    for (const QChar sign : text) {
        if (const auto digit = typedDigit(sign))
            out += QChar(static_cast<char16_t>(u'0' + *digit));
        else if (sign.isSpace() || sign == u'\'' || sign == u'\u2019')
            out += out.endsWith(GroupSpace) ? QString() : QString(GroupSpace);
        else if (!isInvisible(sign))
            out += sign;
    }
    return out.trimmed();
}

bool dropFromEnds(QStringView& text, QStringView word)
{
    if (text.startsWith(word, Qt::CaseInsensitive))
        text = text.sliced(word.size()).trimmed();
    else if (text.endsWith(word, Qt::CaseInsensitive))
        text = text.chopped(word.size()).trimmed();
    else
        return false;
    return true;
}

bool dropCurrency(QStringView& text, const CurrencySpec& row)
{
    const bool symbol = dropFromEnds(text, QStringView(row.symbol).trimmed());
    const bool code = dropFromEnds(text, QString(row.code));
    return symbol || code;
}

/// The digits between the separators and the separators themselves.
struct Figure {
    std::vector<QString> parts{QString()};
    QString signs;
};

std::optional<Figure> figureOf(QStringView text)
{
    Figure figure;
    for (const QChar sign : text) {
        if (sign >= u'0' && sign <= u'9') {
            figure.parts.back() += sign;
        } else if (sign == u',' || sign == u'.' || sign == GroupSpace) {
            figure.signs += sign;
            figure.parts.emplace_back();
        } else {
            return std::nullopt;
        }
    }
    return figure;
}

/// 1,234,567 or 12,34,567; the parts of one number.
bool isGrouped(std::span<const QString> parts)
{
    if (parts.size() == 1)
        return true;
    if (parts.front().isEmpty() || parts.front().size() > 3 || parts.back().size() != 3)
        return false;
    const auto middle = parts.subspan(1, parts.size() - 2);
    const auto allOf = [&](qsizetype size) {
        return std::all_of(middle.begin(), middle.end(), [size](const QString& part) { return part.size() == size; });
    };
    return allOf(3) || (allOf(2) && parts.front().size() <= 2);
}

base::Result<Money> parsed(std::span<const QString> wholeParts, const QString& fraction, Currency currency)
{
    QString text;
    for (const QString& part : wholeParts)
        text += part;
    qsizetype zeros = 0;
    while (zeros + 1 < text.size() && text.at(zeros) == u'0')
        ++zeros;
    text.remove(0, zeros);
    if (text.isEmpty())
        text = QStringLiteral("0");
    return Money::parse(fraction.isEmpty() ? text : text + u'.' + fraction, currency);
}

base::Result<PastedAmount> certainly(const base::Result<Money>& money)
{
    return money.map([](Money value) { return PastedAmount{{value}, true}; });
}

/// One sign before three last digits: it may group or divide.
base::Result<PastedAmount> readThreeDigits(const Figure& figure, Currency currency)
{
    const std::span<const QString> all(figure.parts);
    const auto divided = parsed(all.first(all.size() - 1), all.back(), currency);
    // 0.500 and 1234.500 cannot be groups.
    if (!isGrouped(all) || all.front().startsWith(u'0'))
        return certainly(divided);
    const auto joined = parsed(all, QString(), currency);
    if (joined && figure.signs.size() == 1 && figure.signs.back() == spec(currency).groupSign)
        return certainly(joined);

    PastedAmount out{{}, false};
    if (joined)
        out.readings.push_back(*joined);
    if (divided)
        out.readings.push_back(*divided);
    if (out.readings.empty())
        return tl::unexpected(joined.error());
    return out;
}

base::Result<PastedAmount> readFigure(const Figure& figure, Currency currency)
{
    const std::span<const QString> all(figure.parts);
    if (figure.signs.isEmpty())
        return certainly(parsed(all, QString(), currency));

    const QChar last = figure.signs.back();
    const qsizetype same = figure.signs.count(last);
    if (last == GroupSpace || same > 1) {
        if (same != figure.signs.size() || !isGrouped(all))
            return same > 1 && last != GroupSpace ? amountTwoPointsError() : amountSyntaxError();
        return certainly(parsed(all, QString(), currency));
    }

    const QString groupSigns = figure.signs.chopped(1);
    const auto whole = all.first(all.size() - 1);
    const bool nothing = whole.size() == 1 && whole.front().isEmpty() && all.back().isEmpty();
    if (nothing || !isGrouped(whole)
        || (!groupSigns.isEmpty() && groupSigns.count(groupSigns.front()) != groupSigns.size()))
        return amountSyntaxError();
    if (all.back().size() == 3)
        return readThreeDigits(figure, currency);
    return certainly(parsed(whole, all.back(), currency));
}

} // namespace

base::Result<PastedAmount> readPasted(QStringView text, Currency currency)
{
    if (text.size() > MaxSigns)
        return amountSyntaxError();
    const QString plain = plainSigns(text);
    if (plain.isEmpty())
        return amountEmptyError();

    QStringView rest = plain;
    if (!dropCurrency(rest, spec(currency)))
        for (const CurrencySpec& other : allCurrencies())
            if (QStringView tried = rest; dropCurrency(tried, other))
                return base::failure(Category::Validation, QStringLiteral("currency_mismatch"),
                    UserText(QT_TRANSLATE_NOOP("Sentence", "This amount is in %1. Switch the currency first."),
                        {other.code}));

    const auto figure = figureOf(rest);
    if (!figure || rest.isEmpty())
        return amountSyntaxError();
    return readFigure(*figure, currency);
}

} // namespace money
