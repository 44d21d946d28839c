// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"

#include "core/base/asciidigit.h"
#include "core/emv/khqrcomposer.h"

#include <algorithm>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

/// Writes the request field by field; stops at the first refusal. The order is the SDK's, of the fields as of the
/// checks.
class Maker {
public:
    Maker(const KhqrRequest& request, qint64 creation)
        : m_request(request)
        , m_creation(creation)
    {
    }

    tl::expected<Khqr, KhqrError> run()
    {
        const bool done = addInitiation() && addAccount() && addCategory() && addCurrencyAndAmount() && addShop()
            && addAdditional() && addLanguage() && addTimes();
        if (!done)
            return tl::unexpected(KhqrError{m_error});
        if (m_out.tooLong() != 0)
            return tl::unexpected(KhqrError{8, m_out.tooLong()});
        return m_out.finish();
    }

private:
    bool refuse(int code)
    {
        m_error = code;
        return false;
    }

    bool addRequired(QLatin1StringView tag, QStringView value, qsizetype limit, int emptyCode, int longCode)
    {
        return value.isEmpty() ? refuse(emptyCode) : addOptional(tag, value, limit, longCode);
    }

    bool addOptional(QLatin1StringView tag, QStringView value, qsizetype limit, int longCode)
    {
        if (value.size() > limit)
            return refuse(longCode);
        if (!value.isEmpty())
            m_out.add(tag, value);
        return true;
    }

    bool addInitiation()
    {
        m_dynamic = !m_request.amount.isEmpty() && !isZeroAmount();
        m_out.add("00"_L1, "01"_L1);
        m_out.add("01"_L1, m_dynamic ? "12"_L1 : "11"_L1);
        return addOptional("15"_L1, m_request.upiAccount, 99, 43);
    }

    bool addAccount()
    {
        const bool merchant = m_request.type == KhqrType::Merchant;
        const QStringView id = m_request.bakongAccountId;
        m_out.open(merchant ? "30"_L1 : "29"_L1);
        if (!addRequired("00"_L1, id, 32, 1, 6))
            return false;
        if (!id.contains(u'@'))
            return refuse(3);
        const bool added = merchant ? addRequired("01"_L1, m_request.merchantId, 32, 30, 32)
                && addRequired("02"_L1, m_request.acquiringBank, 32, 31, 33)
                                    : addOptional("01"_L1, m_request.accountInformation, 32, 35)
                && addOptional("02"_L1, m_request.acquiringBank, 32, 33);
        m_out.close(merchant ? 30 : 29);
        return added;
    }

    bool addCategory()
    {
        const QStringView code = m_request.merchantCategoryCode;
        if (code.isEmpty()) {
            m_out.add("52"_L1, "5999"_L1);
            return true;
        }
        if (code.size() > 4)
            return refuse(18);
        if (!base::allAsciiDigits(code))
            return refuse(51);
        m_out.add("52"_L1, code);
        return true;
    }

    bool addCurrencyAndAmount()
    {
        const QStringView currency = m_request.currency;
        const bool riel = currency.isEmpty() || currency == "KHR"_L1 || currency == "116"_L1;
        const bool dollars = currency == "USD"_L1 || currency == "840"_L1;
        if (!riel && !dollars)
            return refuse(currency.size() > 3 ? 19 : 28);
        if (dollars && !m_request.upiAccount.isEmpty())
            return refuse(44);
        m_out.add("53"_L1, riel ? "116"_L1 : "840"_L1);
        return !m_dynamic || (riel ? addRiel() : addDollars());
    }

    /// Splits the amount; false when it is not plain decimal text.
    bool splitAmount(QStringView& whole, QStringView& fraction) const
    {
        const QStringView amount = m_request.amount;
        const qsizetype point = amount.indexOf(u'.');
        whole = point < 0 ? amount : amount.first(point);
        fraction = point < 0 ? QStringView() : amount.sliced(point + 1);
        const bool leadingZero = whole.size() > 1 && whole.front() == u'0';
        return !whole.isEmpty() && !leadingZero && base::allAsciiDigits(whole) && base::allAsciiDigits(fraction)
            && (point < 0 || !fraction.isEmpty());
    }

    bool isZeroAmount() const
    {
        QStringView whole;
        QStringView fraction;
        return splitAmount(whole, fraction) && whole == "0"_L1
            && std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
    }

    bool addRiel()
    {
        QStringView whole;
        QStringView fraction;
        const bool plain = splitAmount(whole, fraction);
        const bool integral = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c == u'0'; });
        if (!plain || !integral || whole.size() > AmountLimit)
            return refuse(4);
        m_out.add("54"_L1, whole);
        return true;
    }

    /// Whole dollars as they are, anything else with two decimals.
    bool addDollars()
    {
        QStringView whole;
        QStringView fraction;
        if (!splitAmount(whole, fraction) || fraction.size() > 2)
            return refuse(4);
        const qsizetype size = whole.size() + (fraction.isEmpty() ? 0 : 3);
        if (size > AmountLimit)
            return refuse(4);
        std::array<char16_t, AmountLimit> text{};
        auto end = std::copy_n(whole.utf16(), whole.size(), text.begin());
        if (!fraction.isEmpty()) {
            *end++ = u'.';
            end = std::copy_n(fraction.utf16(), fraction.size(), end);
            if (fraction.size() == 1)
                *end = u'0';
        }
        m_out.add("54"_L1, QStringView(text.data(), size));
        return true;
    }

    bool addShop()
    {
        m_out.add("58"_L1, "KH"_L1);
        if (!addRequired("59"_L1, m_request.merchantName, 25, 2, 7))
            return false;
        if (m_request.merchantCity.isEmpty()) {
            m_out.add("60"_L1, "Phnom Penh"_L1);
            return true;
        }
        return addOptional("60"_L1, m_request.merchantCity, 15, 21);
    }

    bool addAdditional()
    {
        const KhqrRequest& r = m_request;
        if (r.billNumber.isEmpty() && r.mobileNumber.isEmpty() && r.storeLabel.isEmpty() && r.terminalLabel.isEmpty()
            && r.purposeOfTransaction.isEmpty())
            return true;
        m_out.open("62"_L1);
        const bool added = addOptional("01"_L1, r.billNumber, 25, 10) && addOptional("02"_L1, r.mobileNumber, 25, 34)
            && addOptional("03"_L1, r.storeLabel, 25, 11) && addOptional("07"_L1, r.terminalLabel, 25, 12)
            && addOptional("08"_L1, r.purposeOfTransaction, 25, 42);
        m_out.close(62);
        return added;
    }

    bool addLanguage()
    {
        const QStringView preference = m_request.languagePreference;
        const QStringView name = m_request.merchantNameAlternateLanguage;
        const QStringView city = m_request.merchantCityAlternateLanguage;
        if (preference.isEmpty() && name.isEmpty() && city.isEmpty())
            return true;
        if (!preference.isEmpty() && name.isEmpty())
            return refuse(39);
        if (!name.isEmpty() && preference.isEmpty()) // the SDK writes an error object into its answer here
            return refuse(38);
        m_out.open("64"_L1);
        const bool added = addOptional("00"_L1, preference, 2, 38) && addOptional("01"_L1, name, 25, 40)
            && addOptional("02"_L1, city, 15, 41);
        m_out.close(64);
        return added;
    }

    bool addTimes()
    {
        if (!m_dynamic)
            return true;
        const qint64 expiration = m_request.expirationTimestamp.value_or(0);
        if (expiration == 0)
            return refuse(45);
        const QString expirationText = QString::number(expiration);
        if (expirationText.size() != 13)
            return refuse(49);
        if (expiration < m_creation)
            return refuse(50);
        m_out.open("99"_L1);
        m_out.add("00"_L1, QString::number(m_creation));
        m_out.add("01"_L1, expirationText);
        m_out.close(99);
        return true;
    }

    static constexpr qsizetype AmountLimit = 13;

    const KhqrRequest& m_request;
    qint64 m_creation;
    KhqrComposer m_out;
    bool m_dynamic = false;
    int m_error = 0;
};

/// JavaScript prints whole numbers plainly below 10^21; the SDK takes no more than 13 characters anyway.
constexpr qsizetype LargestExponent = 40;

} // namespace

void KhqrRequest::setAmount(money::Money money)
{
    currency = money::spec(money.currency()).code;
    setAmountNumber(money.toDecimal());
}

void KhqrRequest::setAmountNumber(QStringView number)
{
    amount = number.toString();
    const bool negative = number.startsWith(u'-');
    QStringView rest = negative ? number.sliced(1) : number;
    const auto takeDigits = [&rest] {
        const auto end = std::find_if_not(rest.begin(), rest.end(), base::isAsciiDigit);
        const QStringView digits = rest.first(end - rest.begin());
        rest = rest.sliced(digits.size());
        return digits;
    };
    QString digits = takeDigits().toString();
    qsizetype point = digits.size();
    if (rest.startsWith(u'.')) {
        rest = rest.sliced(1);
        digits += takeDigits();
    }
    if (rest.startsWith(u'e', Qt::CaseInsensitive)) {
        rest = rest.sliced(1);
        const bool down = rest.startsWith(u'-');
        if (down || rest.startsWith(u'+'))
            rest = rest.sliced(1);
        const QStringView exponent = takeDigits();
        const qsizetype value = exponent.size() > 2 ? LargestExponent + 1 : exponent.toInt();
        if (exponent.isEmpty() || value > LargestExponent)
            return;
        point += down ? -value : value;
    }
    if (!rest.isEmpty() || digits.isEmpty())
        return;

    if (point < 1)
        digits.prepend(QString(1 - point, u'0'));
    point = std::max<qsizetype>(point, 1);
    digits = digits.leftJustified(point, u'0');
    QString fraction = digits.sliced(point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    QString whole = digits.first(point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    amount = fraction.isEmpty() ? whole : whole + u'.' + fraction;
    if (negative && amount != "0"_L1)
        amount.prepend(u'-');
}

tl::expected<Khqr, KhqrError> makeKhqr(const KhqrRequest& request, qint64 creationTimestamp)
{
    return Maker(request, creationTimestamp).run();
}

QString md5Of(const QString& text)
{
    return hexMd5(text.toUtf8());
}

} // namespace emv
