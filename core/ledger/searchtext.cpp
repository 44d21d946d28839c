// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/searchtext.h"

#include <algorithm>
#include <array>

namespace ledger {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t zeroWidthSpace = u'\u200b';
constexpr std::array otherZeros{u'\u17e0', u'\u09e6'}; ///< Khmer, Bengali

QChar asciiDigit(QChar sign)
{
    for (const char16_t zero : otherZeros) {
        if (sign.unicode() >= zero && sign.unicode() <= zero + 9)
            return QChar(static_cast<char16_t>(u'0' + sign.unicode() - zero));
    }
    return sign;
}

void addLine(QString& text, const QString& part)
{
    const QString line = folded(part);
    if (line.isEmpty())
        return;
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

QString wordsOf(const payments::Payment& payment)
{
    QString text = u"s-"_s + QString::number(payment.number);
    for (const QString* part : {&payment.reference, &payment.note, &payment.payer})
        addLine(text, *part);
    return text;
}

void addAmounts(QString& text, const payments::Payment& payment)
{
    addLine(text, payment.amount.toDecimal());
    if (payment.due() != payment.amount)
        addLine(text, payment.due().toDecimal());
    if (payment.received && payment.received != payment.amount && payment.received != payment.due())
        addLine(text, payment.received->toDecimal());
}

} // namespace

QString folded(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.unicode() < 0x80; }))
        return text.toLower().simplified();
    QString plain = text;
    plain.remove(QChar(zeroWidthSpace));
    // A folded sign may go together with the accent behind it where the one before did not.
    plain = plain.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
    std::transform(plain.begin(), plain.end(), plain.begin(), asciiDigit);
    return plain.simplified();
}

QString searchText(const payments::Payment& payment)
{
    QString text = wordsOf(payment);
    for (const QString& id : {payment.gatewayId, payment.transactionId, payment.id.mid(timeDigits)})
        addLine(text, id);
    addAmounts(text, payment);
    return text;
}

QString seenText(const payments::Payment& payment)
{
    QString text = wordsOf(payment);
    addAmounts(text, payment);
    return text;
}

} // namespace ledger
