// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bakonggeneraterequest.h"

#include "core/base/asciidigit.h"

namespace practice::bakong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAccount = 32;
constexpr qsizetype LongestText = 25;
constexpr int LeastWidth = 100;
constexpr int MostWidth = 2000;

/// Reads one field after another and collects what is wrong.
class Reader {
public:
    explicit Reader(const RequestFields& fields)
        : m_fields(fields)
    {
    }

    [[nodiscard]] std::optional<QString> text(const QString& name, qsizetype longest)
    {
        const RequestFields::Value* value = m_fields.find(name);
        if (value == nullptr)
            return std::nullopt;
        if (!value->isText())
            complain(name, u"must be a string"_s);
        else if (value->text.isEmpty())
            complain(name, u"must not be empty"_s);
        else if (value->text.size() > longest)
            complain(name, u"must have at most %1 characters"_s.arg(longest));
        return value->text;
    }

    [[nodiscard]] QString account()
    {
        const QString name = u"bakongAccountId"_s;
        QString value = text(name, LongestAccount).value_or(QString());
        if (value.count(u'@') != 1 || value.startsWith(u'@') || value.endsWith(u'@'))
            complain(name, u"must look like name@bank"_s);
        return value;
    }

    [[nodiscard]] money::Currency currency()
    {
        const RequestFields::Value* value = m_fields.find(u"currency"_s);
        if (value == nullptr)
            return money::Currency::Usd; // BG-R14
        const auto known = value->isText() ? money::currencyFromCode(value->text) : std::nullopt;
        if (known == money::Currency::Usd || known == money::Currency::Khr)
            return *known;
        complain(u"currency"_s, u"must be USD or KHR"_s);
        return money::Currency::Usd;
    }

    [[nodiscard]] std::optional<money::Money> amount(money::Currency currency)
    {
        const RequestFields::Value* value = m_fields.find(u"amount"_s);
        if (value == nullptr)
            return std::nullopt;
        if (!value->isNumber()) {
            complain(u"amount"_s, u"must be a number"_s);
            return std::nullopt;
        }
        const auto amount = money::Money::parse(value->text, currency);
        if (amount && !amount->isZero())
            return *amount;
        complain(u"amount"_s,
            amount || amount.error().code == "amount_syntax"_L1
                ? u"must be a number above 0"_s
                : (amount.error().code == "amount_precision"_L1 ? u"has too many decimals"_s : u"is too large"_s));
        return std::nullopt;
    }

    [[nodiscard]] GenerateRequest::Picture picture()
    {
        const RequestFields::Value* value = m_fields.find(u"format"_s);
        if (value == nullptr || (value->isText() && value->text == "png"_L1))
            return GenerateRequest::Picture::Png;
        if (value->isText() && value->text == "svg"_L1)
            return GenerateRequest::Picture::Svg;
        complain(u"format"_s, u"must be png or svg"_s);
        return GenerateRequest::Picture::None;
    }

    [[nodiscard]] int width()
    {
        const RequestFields::Value* value = m_fields.find(u"width"_s);
        if (value == nullptr)
            return GenerateRequest().width;
        bool fits = value->isNumber() && base::allAsciiDigits(value->text);
        const int width = fits ? value->text.toInt(&fits) : 0;
        if (!fits || width < LeastWidth || width > MostWidth)
            complain(u"width"_s, u"must be a whole number from %1 to %2"_s.arg(LeastWidth).arg(MostWidth));
        return width;
    }

    [[nodiscard]] const QList<std::pair<QString, QString>>& complaints() const { return m_complaints; }

private:
    void complain(const QString& name, const QString& what)
    {
        if (m_complaints.isEmpty() || m_complaints.last().first != name)
            m_complaints.append({name, what});
    }

    const RequestFields& m_fields;
    QList<std::pair<QString, QString>> m_complaints;
};

} // namespace

tl::expected<GenerateRequest, Refusal> readGenerateRequest(const RequestFields& fields, bool withPicture)
{
    for (const QString& required : {u"bakongAccountId"_s, u"merchantName"_s}) {
        if (fields.find(required) == nullptr)
            return tl::unexpected<Refusal>(
                {400, u"BAD_REQUEST"_s, u"A required field is missing."_s, {{required, u"is required"_s}}});
    }
    Reader reader(fields);
    GenerateRequest request;
    request.bakongAccountId = reader.account();
    request.merchantName = reader.text(u"merchantName"_s, LongestText).value_or(QString());
    request.currency = reader.currency();
    request.amount = reader.amount(request.currency);
    request.billNumber = reader.text(u"billNumber"_s, LongestText).value_or(QString());
    if (withPicture) {
        request.picture = reader.picture();
        request.width = reader.width();
    }
    if (!reader.complaints().isEmpty())
        return tl::unexpected<Refusal>(
            {422, u"VALIDATION_ERROR"_s, u"The input failed validation."_s, reader.complaints()});
    return request;
}

} // namespace practice::bakong
