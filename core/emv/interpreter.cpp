// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/interpreter.h"

#include "core/base/asciidigit.h"
#include "core/emv/emvdocument.h"

#include <algorithm>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

EmvTemplate readTemplate(const TlvField& field, LengthUnit unit)
{
    EmvTemplate result{field.tag, field.value, {}};
    if (auto parts = parseTlv(field.value, unit); parts && findRepeated(*parts) == nullptr)
        result.parts = *std::move(parts);
    return result;
}

/// Turns the fields into the document and notes what is odd on the way.
class Interpreter {
public:
    explicit Interpreter(EmvDocument& document)
        : m_document(document)
    {
    }

    void run()
    {
        readUnit();
        for (const TlvField& field : m_document.fields)
            readField(field);
        readFee();
        m_document.scheme = recognise(m_document);
        if (m_document.scheme == Scheme::Qris)
            m_document.qris = readPayee();
        noteMissing();
        noteContent();
        noteCharacters();
    }

private:
    void warn(const QString& word) { m_document.warnings.append(word); }

    std::optional<QString> value(int tag) const
    {
        const TlvField* field = findField(m_document.fields, tag);
        return field == nullptr ? std::nullopt : std::optional(field->value);
    }

    void readUnit()
    {
        if (m_document.unit == LengthUnit::Utf16Units)
            warn(u"LENGTH_UNIT_UTF16"_s);
        else if (m_document.unit == LengthUnit::Utf8Bytes)
            warn(u"LENGTH_UNIT_UTF8"_s);
    }

    EmvTemplate templateOf(const TlvField& field)
    {
        EmvTemplate result = readTemplate(field, m_document.unit);
        if (!result.isTemplate())
            warn(u"TEMPLATE_MALFORMED_"_s + tagText(field.tag));
        return result;
    }

    void readField(const TlvField& field)
    {
        if (field.tag == 0 && field.value != "01"_L1)
            warn(u"PFI_NOT_01"_s);
        else if (field.tag == 1)
            readPointOfInitiation(field.value);
        else if (field.tag >= 2 && field.tag <= 25)
            m_document.accounts.append({field.tag, field.value, {}});
        else if (field.tag >= 26 && field.tag <= 51)
            m_document.accounts.append(templateOf(field));
        else if (field.tag == 62)
            m_document.additional = templateOf(field);
        else if (field.tag == 64)
            m_document.alternate = templateOf(field);
        else if (field.tag >= 80)
            m_document.unreserved.append(templateOf(field));
        else
            readPlain(field);
    }

    void readPlain(const TlvField& field)
    {
        switch (field.tag) {
        case 52:
            m_document.mcc = field.value;
            break;
        case 53:
            m_document.currency = field.value;
            break;
        case 54:
            m_document.amount = field.value;
            break;
        case 58:
            m_document.country = field.value;
            break;
        case 59:
            m_document.name = field.value;
            break;
        case 60:
            m_document.city = field.value;
            break;
        case 61:
            m_document.postal = field.value;
            break;
        case 63:
            m_document.crc = field.value;
            break;
        default: // 65-79: reserved, kept in `fields`
            break;
        }
    }

    void readPointOfInitiation(const QString& method)
    {
        if (method == "11"_L1)
            m_document.pointOfInitiation = PointOfInitiation::Static;
        else if (method == "12"_L1)
            m_document.pointOfInitiation = PointOfInitiation::Dynamic;
        else {
            m_document.pointOfInitiation = PointOfInitiation::Invalid;
            warn(u"POI_INVALID"_s);
        }
    }

    void readFee()
    {
        const auto indicator = value(55);
        if (indicator == "01"_L1)
            m_document.fee = EmvFee{EmvFee::Kind::Prompt, std::nullopt};
        else if (indicator == "02"_L1)
            m_document.fee = EmvFee{EmvFee::Kind::Fixed, value(56)};
        else if (indicator == "03"_L1)
            m_document.fee = EmvFee{EmvFee::Kind::Percent, value(57)};
    }

    QrisPayee readPayee() const
    {
        QrisPayee payee;
        const auto partOf = [](const EmvTemplate& account, int tag) {
            const TlvField* part = findField(account.parts, tag);
            return part == nullptr ? std::nullopt : std::optional(part->value);
        };
        const auto& accounts = m_document.accounts;
        const auto acquirer = std::find_if(accounts.begin(), accounts.end(),
            [](const EmvTemplate& account) { return account.tag >= 26 && account.tag <= 45; });
        if (acquirer != accounts.end()) {
            payee.acquirer = partOf(*acquirer, 0);
            payee.pan = partOf(*acquirer, 1);
            payee.merchantId = partOf(*acquirer, 2);
            payee.criteria = partOf(*acquirer, 3);
        }
        const auto national = std::find_if(
            accounts.begin(), accounts.end(), [](const EmvTemplate& account) { return account.tag == 51; });
        if (national != accounts.end()) {
            payee.nmid = partOf(*national, 2);
            if (!payee.criteria)
                payee.criteria = partOf(*national, 3);
        }
        return payee;
    }

    void noteMissing()
    {
        if (m_document.accounts.isEmpty())
            warn(u"MISSING_ACCOUNT"_s);
        for (const int tag : {52, 53, 58, 59, 60})
            if (findField(m_document.fields, tag) == nullptr)
                warn(u"MISSING_"_s + tagText(tag));
    }

    void noteContent()
    {
        const auto& mcc = m_document.mcc;
        if (mcc && (mcc->size() != 4 || !base::allAsciiDigits(*mcc)))
            warn(u"BAD_MCC"_s);
        noteAmount();
        for (const auto& [tag, limit] : {std::pair{54, 13}, {59, 25}, {60, 15}, {61, 10}})
            if (const TlvField* field = findField(m_document.fields, tag);
                field && characterCount(field->value) > limit)
                warn(u"TOO_LONG_"_s + tagText(tag));
        const auto& fee = m_document.fee;
        if (fee && fee->kind != EmvFee::Kind::Prompt && !fee->value)
            warn(u"MISSING_FEE_VALUE"_s);
    }

    /// EMVCo takes "98." as well. In rupiah "1.000" would be one rupiah: a thousands mark in all likelihood.
    void noteAmount()
    {
        if (!m_document.amount)
            return;
        const QString& amount = *m_document.amount;
        const qsizetype point = amount.indexOf(u'.');
        const QStringView whole = QStringView(amount).first(point < 0 ? amount.size() : point);
        const QStringView fraction = point < 0 ? QStringView() : QStringView(amount).sliced(point + 1);
        const bool rupiahThousands = m_document.currency == "360"_L1 && fraction.size() > 2;
        if (whole.isEmpty() || !base::allAsciiDigits(whole) || !base::allAsciiDigits(fraction) || rupiahThousands)
            warn(u"BAD_AMOUNT"_s);
        else if (std::none_of(amount.begin(), amount.end(), [](QChar c) { return c >= u'1' && c <= u'9'; }))
            warn(u"ZERO_AMOUNT"_s);
    }

    void noteCharacters()
    {
        const auto any = [this](auto matches) {
            return std::any_of(m_document.text.cbegin(), m_document.text.cend(), matches);
        };
        if (any([](QChar c) { return c.category() == QChar::Other_Control; }))
            warn(u"CONTROL_CHARACTER"_s);
        if (any([](QChar c) {
                const char16_t u = c.unicode();
                return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E)
                    || (u >= 0x2066 && u <= 0x2069);
            }))
            warn(u"BIDI_CONTROL"_s);
    }

    EmvDocument& m_document;
};

} // namespace

void interpret(EmvDocument& document)
{
    Interpreter(document).run();
}

} // namespace emv
