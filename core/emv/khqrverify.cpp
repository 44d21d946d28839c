// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/asciidigit.h"
#include "core/emv/acceptance.h"
#include "core/emv/crc16.h"
#include "core/emv/khqr.h"
#include "core/emv/khqrreader.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype ShortestKhqr = 12;
constexpr int TimestampDigits = 13;

/// What JavaScript's Number makes of a time stamp. Fractions and exponents give numbers that are no time stamp.
struct ScriptNumber {
    enum class Kind : std::uint8_t { NotANumber, Integer, Other };
    Kind kind = Kind::NotANumber;
    qint64 value = 0; ///< for Integer
};

ScriptNumber scriptNumber(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {ScriptNumber::Kind::Integer, 0};
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    const auto digitsOf = [](QStringView part) {
        return std::find_if_not(part.begin(), part.end(), base::isAsciiDigit) - part.begin();
    };
    QStringView whole = text.first(digitsOf(text));
    QStringView rest = text.sliced(whole.size());
    QStringView fraction;
    if (rest.startsWith(u'.')) {
        fraction = rest.sliced(1).first(digitsOf(rest.sliced(1)));
        rest = rest.sliced(1 + fraction.size());
    }
    if (whole.isEmpty() && fraction.isEmpty())
        return {text == "Infinity"_L1 ? ScriptNumber::Kind::Other : ScriptNumber::Kind::NotANumber};
    if (!rest.isEmpty())
        return {
            rest.startsWith(u'e', Qt::CaseInsensitive) ? ScriptNumber::Kind::Other : ScriptNumber::Kind::NotANumber};
    while (whole.startsWith(u'0'))
        whole = whole.sliced(1);
    const bool integral = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
    if (!integral || whole.size() > 18)
        return {ScriptNumber::Kind::Other};
    qint64 value = 0;
    for (const QChar c : whole)
        value = value * 10 + (c.unicode() - u'0');
    return {ScriptNumber::Kind::Integer, negative ? -value : value};
}

/// Checks one code field by field, in the order the SDK does; holds the first refusal.
class Verification {
public:
    Verification(QStringView text, qint64 now)
        : m_fields(readKhqrFields(text))
        , m_now(now)
    {
    }

    std::optional<KhqrError> run()
    {
        if (const int code = missingCode())
            return KhqrError{code};
        for (const KhqrField& field : m_fields)
            if (const int code = fieldCode(field))
                return KhqrError{code};
        return std::nullopt;
    }

private:
    static constexpr int Valid = 0;

    bool has(int tag) const
    {
        return std::any_of(
            m_fields.begin(), m_fields.end(), [tag](const KhqrField& field) { return field.tag == tag; });
    }

    int missingCode() const
    {
        const bool dynamic = std::any_of(m_fields.begin(), m_fields.end(),
            [](const KhqrField& field) { return field.tag == 1 && field.value == "12"_L1; });
        if (dynamic && !has(54))
            return 47;
        if ((dynamic || has(54)) && !has(99))
            return 45;
        static constexpr std::array<std::pair<int, int>, 8> Required{
            {{0, 23}, {29, 5}, {52, 25}, {53, 9}, {58, 26}, {59, 2}, {60, 27}, {63, 24}}};
        for (const auto& [tag, code] : Required)
            if (!has(tag))
                return code;
        return Valid;
    }

    int fieldCode(const KhqrField& field)
    {
        const QStringView value = field.value;
        switch (field.tag) {
        case 0:
            return requiredText(value, 2, 23, 16);
        case 1:
            m_pointOfInitiation = value;
            if (value.size() > 2)
                return 17;
            return value == "11"_L1 || value == "12"_L1 ? Valid : 48;
        case 15:
            return value.size() > 99 ? 43 : Valid;
        case 29:
            return accountCode(value);
        case 52:
            return categoryCode(value);
        case 53:
            if (const int code = requiredText(value, 3, 9, 19))
                return code;
            return value == "116"_L1 || value == "840"_L1 ? Valid : 28;
        case 54:
            return value.isEmpty() || value.size() > 13 || value.contains(u'-') ? 4 : Valid;
        case 58:
            return requiredText(value, 3, 26, 20);
        case 59:
            return requiredText(value, 25, 2, 7);
        case 60:
            return requiredText(value, 15, 27, 21);
        case 62:
            return additionalCode(value);
        case 63:
            return requiredText(value, 4, 24, 22);
        case 64:
            return languageCode(value);
        case 99:
            return timestampCode(value);
        default:
            return Valid;
        }
    }

    static int requiredText(QStringView value, qsizetype limit, int emptyCode, int longCode)
    {
        if (value.isEmpty())
            return emptyCode;
        return value.size() > limit ? longCode : Valid;
    }

    /// An optional part: absent is fine, empty is not.
    static int partCode(QStringView part, qsizetype limit, int code)
    {
        return part.isNull() || (!part.isEmpty() && part.size() <= limit) ? Valid : code;
    }

    static int categoryCode(QStringView value)
    {
        if (const int code = requiredText(value, 4, 25, 18))
            return code;
        return base::allAsciiDigits(value) ? Valid : 51;
    }

    static int accountCode(QStringView value)
    {
        const KhqrParts parts = readKhqrParts(value);
        if (parts.endless)
            return 8;
        const QStringView id = parts.last("00"_L1);
        if (id.isEmpty())
            return 1;
        if (id.size() > 32)
            return 6;
        if (!id.contains(u'@'))
            return 3;
        if (parts.last("01"_L1).size() > 32)
            return 35;
        const QStringView bank = parts.last("02"_L1);
        return bank.isNull() ? Valid : requiredText(bank, 32, 31, 33);
    }

    static int additionalCode(QStringView value)
    {
        const KhqrParts parts = readKhqrParts(value);
        if (parts.endless)
            return 8;
        for (const auto& [tag, code] :
            {std::pair{"01"_L1, 10}, {"02"_L1, 34}, {"03"_L1, 11}, {"07"_L1, 12}, {"08"_L1, 42}})
            if (const int failed = partCode(parts.last(tag), 25, code))
                return failed;
        return Valid;
    }

    static int languageCode(QStringView value)
    {
        const KhqrParts parts = readKhqrParts(value);
        if (parts.endless)
            return 8;
        const QStringView preference = parts.last("00"_L1);
        const QStringView name = parts.last("01"_L1);
        if (!preference.isEmpty() && name.isEmpty())
            return 39;
        if (!name.isNull() && (preference.isEmpty() || preference.size() > 2))
            return 38;
        if (const int code = partCode(name, 25, 40))
            return code;
        return partCode(parts.last("02"_L1), 15, 41);
    }

    int timestampCode(QStringView value) const
    {
        const KhqrParts parts = readKhqrParts(value);
        if (parts.endless)
            return 8;
        if (m_pointOfInitiation != "12"_L1)
            return Valid;
        const ScriptNumber expiration = scriptNumber(parts.last("01"_L1));
        if (expiration.kind == ScriptNumber::Kind::NotANumber)
            return 45;
        if (expiration.kind == ScriptNumber::Kind::Other)
            return 49;
        if (expiration.value == 0)
            return 45;
        if (QString::number(expiration.value).size() != TimestampDigits)
            return 49;
        const ScriptNumber creation = scriptNumber(parts.last("00"_L1));
        if (creation.kind == ScriptNumber::Kind::Integer && expiration.value < creation.value)
            return 50;
        return expiration.value < m_now ? 46 : Valid;
    }

    QList<KhqrField> m_fields;
    qint64 m_now;
    QStringView m_pointOfInitiation; ///< the last one read so far
};

} // namespace

std::optional<KhqrError> verifyKhqr(const QString& text, qint64 now)
{
    if (text.size() < ShortestKhqr || !endsInRightCrc(text))
        return KhqrError{8};
    return Verification(text, now).run();
}

base::Result<> acceptableKhqr(const QString& text, qint64 now)
{
    // First what reads strictly: its answers name the fault better than the SDK's numbers.
    const auto document = readForUse(text, AmountUse::Kept, LengthUnit::Utf16Units);
    if (!document)
        return tl::unexpected(document.error());
    if (const auto refused = verifyKhqr(text, now))
        return tl::unexpected(refused->toError());
    if (document->scheme != Scheme::Khqr)
        return tl::unexpected(KhqrError{8}.toError());
    return {};
}

KhqrContent decodeKhqr(const QString& text)
{
    KhqrContent content;
    const auto take = [](std::optional<QString>& target, QStringView value) {
        if (!value.isNull())
            target = value.toString();
    };
    const QList<KhqrField> fields = readKhqrFields(text);
    const bool merchant =
        std::any_of(fields.begin(), fields.end(), [](const KhqrField& field) { return field.fromTag30; });
    const auto last = [&fields](int tag) {
        const auto found =
            std::find_if(fields.rbegin(), fields.rend(), [tag](const KhqrField& field) { return field.tag == tag; });
        return found == fields.rend() ? QStringView() : found->value;
    };
    for (const KhqrField& field : fields)
        if (field.tag == 29)
            content.type = field.fromTag30 ? KhqrType::Merchant : KhqrType::Individual;

    take(content.payloadFormatIndicator, last(0));
    take(content.pointOfInitiationMethod, last(1));
    take(content.upiAccount, last(15));
    take(content.merchantCategoryCode, last(52));
    take(content.transactionCurrency, last(53));
    take(content.transactionAmount, last(54));
    take(content.countryCode, last(58));
    take(content.merchantName, last(59));
    take(content.merchantCity, last(60));
    take(content.crc, last(63));

    const KhqrParts account = readKhqrParts(last(29));
    take(content.bakongAccountId, account.last("00"_L1));
    take(merchant ? content.merchantId : content.accountInformation, account.last("01"_L1));
    take(content.acquiringBank, account.last("02"_L1));

    const KhqrParts additional = readKhqrParts(last(62));
    take(content.billNumber, additional.last("01"_L1));
    take(content.mobileNumber, additional.last("02"_L1));
    take(content.storeLabel, additional.last("03"_L1));
    take(content.terminalLabel, additional.last("07"_L1));
    take(content.purposeOfTransaction, additional.last("08"_L1));

    const KhqrParts language = readKhqrParts(last(64));
    take(content.languagePreference, language.last("00"_L1));
    take(content.merchantNameAlternateLanguage, language.last("01"_L1));
    take(content.merchantCityAlternateLanguage, language.last("02"_L1));

    const KhqrParts times = readKhqrParts(last(99));
    take(content.creationTimestamp, times.last("00"_L1));
    take(content.expirationTimestamp, times.last("01"_L1));
    return content;
}

} // namespace emv
