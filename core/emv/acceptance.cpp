// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/acceptance.h"

#include "core/money/money.h"

#include <QCoreApplication>
#include <algorithm>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

base::Error refusal(const QString& code, const char* sentence)
{
    return {base::Category::Validation, code, base::UserText(sentence), code};
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

std::optional<base::Error> faultyCharacters(const QString& text)
{
    if (std::none_of(text.cbegin(), text.cend(), isControl) && text.isValidUtf16())
        return std::nullopt;
    return refusal(u"CONTROL_CHARACTER"_s,
        QT_TRANSLATE_NOOP("Sentence", "The code holds characters that cannot be shown. Ask for a new one."));
}

/// "Repeated known tags": a root that repeats one is not even read; here the parts of templates.
std::optional<base::Error> repeatedParts(const EmvDocument& document)
{
    for (const TlvField& field : document.fields) {
        const bool isTemplate =
            (field.tag >= 26 && field.tag <= 51) || field.tag == 62 || field.tag == 64 || field.tag >= 80;
        if (!isTemplate)
            continue;
        const auto parts = parseTlv(field.value, document.unit);
        const TlvField* repeated = parts ? findRepeated(*parts) : nullptr;
        if (repeated != nullptr)
            return EmvError{EmvFault::DuplicateTag, field.offset + 4 + repeated->offset, field.tag}.toError();
    }
    return std::nullopt;
}

std::optional<base::Error> faultyAmount(const EmvDocument& document)
{
    if (!document.amount)
        return std::nullopt;
    const auto known = money::currencyFromNumber(document.currency.value_or(QString()));
    // A currency that is not ours: the grammar still holds, only the number of decimals is not known.
    const auto amount = money::Money::parse(*document.amount, known.value_or(money::Currency::Usd));
    if (!amount && (known || amount.error().code != "amount_precision"_L1))
        return amount.error();
    if (amount && amount->isZero())
        return refusal(u"ZERO_AMOUNT"_s,
            QT_TRANSLATE_NOOP("Sentence", "The code asks for an amount of zero. Make a new one with the amount."));
    return std::nullopt;
}

bool isAccountId(const QString& id)
{
    return id.count(u'@') == 1 && !id.startsWith(u'@') && !id.endsWith(u'@');
}

std::optional<base::Error> faultyKhqr(const EmvDocument& document)
{
    const EmvTemplate* account = nullptr;
    for (const EmvTemplate& candidate : document.accounts) {
        if (candidate.tag != 29 && candidate.tag != 30)
            continue;
        if (account != nullptr)
            return refusal(u"TWO_ACCOUNTS"_s,
                QT_TRANSLATE_NOOP("Sentence", "The code names two accounts to pay to. Ask for a new one."));
        account = &candidate;
    }
    if (account == nullptr || !isAccountId(account->part(0)))
        return refusal(u"ACCOUNT_INVALID"_s,
            QT_TRANSLATE_NOOP("Sentence",
                "A Bakong account has exactly one @ with a name before and a bank after it, "
                "such as name@bank. Correct the account."));
    if (document.country != "KH"_L1)
        return refusal(u"WRONG_COUNTRY"_s,
            QT_TRANSLATE_NOOP("Sentence", "A KHQR has to name Cambodia as its country. Ask for a new one."));
    return std::nullopt;
}

std::optional<base::Error> faultOf(const EmvDocument& document, AmountUse amount)
{
    if (auto error = faultyCharacters(document.text))
        return error;
    if (auto error = repeatedParts(document))
        return error;
    if (amount == AmountUse::Kept)
        if (auto error = faultyAmount(document))
            return error;
    return document.scheme == Scheme::Khqr ? faultyKhqr(document) : std::nullopt;
}

} // namespace

base::Result<EmvDocument> readForUse(const QString& text, AmountUse amount, std::optional<LengthUnit> unit)
{
    // Before reading, so that a flood is called one.
    if (characterCount(withoutOuterSpace(text)) > MaxUsableCharacters)
        return tl::unexpected(refusal(u"TOO_LONG"_s,
            QT_TRANSLATE_NOOP("Sentence", "A payment code has at most 512 characters. Ask for a shorter one.")));
    auto document = unit ? EmvDocument::readAs(text, *unit) : EmvDocument::read(text);
    if (!document)
        return tl::unexpected(document.error().toError());
    if (auto error = faultOf(*document, amount))
        return tl::unexpected(*std::move(error));
    return *std::move(document);
}

} // namespace emv
