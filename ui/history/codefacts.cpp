// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the code of a sale says.

#include "core/base/outsidetext.h"
#include "core/emv/emvdocument.h"
#include "core/emv/khqr.h"
#include "core/emv/merchantcategory.h"
#include "ui/common/salefacts.h"
#include "ui/history/detailfacts.h"

namespace ui {

using namespace Qt::StringLiterals;
using Fact = FactTable::Fact;
using Kind = Fact::Kind;

namespace {

constexpr qsizetype longest = 120;

QString schemeName(emv::Scheme scheme)
{
    using emv::Scheme;
    switch (scheme) {
    case Scheme::Khqr:
        return u"KHQR"_s;
    case Scheme::Qris:
        return u"QRIS"_s;
    case Scheme::PromptPay:
    case Scheme::PromptPayBill:
        return u"PromptPay"_s;
    case Scheme::DuitNow:
        return u"DuitNow"_s;
    case Scheme::VietQr:
        return u"VietQR"_s;
    case Scheme::VnPay:
        return u"VNPAY"_s;
    case Scheme::LaoQr:
        return u"LAO QR"_s;
    case Scheme::BanglaQr:
        return u"Bangla QR"_s;
    case Scheme::PayNow:
        return u"PayNow"_s;
    case Scheme::SgQr:
        return u"SGQR"_s;
    case Scheme::QrPh:
        return u"QR Ph"_s;
    case Scheme::Pix:
        return u"Pix"_s;
    case Scheme::Emv:
        break;
    }
    return u"EMV"_s;
}

QString plain(const std::optional<QString>& text)
{
    return text ? base::oneLine(*text, longest) : QString();
}

/// In the person's digits where it is one of our currencies, else as it is written.
QString amountOf(const emv::EmvDocument& code, money::Digits digits)
{
    if (!code.amount)
        return {};
    const auto currency = money::currencyFromNumber(code.currency.value_or(QString()));
    const auto amount = currency ? money::Money::parse(*code.amount, *currency)
                                 : base::Result<money::Money>(base::failure(base::Category::Validation, {}, {}, {}));
    return amount ? SaleFacts::amount(*amount, digits) : plain(code.amount);
}

/// The account that gets the money, as its network writes it: the first part of a template that is no network's name.
Fact accountFact(const QString& label, const emv::EmvTemplate& account)
{
    if (!account.isTemplate())
        return {label, base::oneLine(account.value, longest), Kind::Code};
    QStringList parts;
    for (const emv::TlvField& part : account.parts)
        parts.append(base::oneLine(part.value, longest));
    return {label, parts.join(u" · "_s), Kind::Words};
}

} // namespace

std::vector<Fact> DetailFacts::ofCode(const QString& payload, const Manner& manner)
{
    const auto read = emv::EmvDocument::read(payload);
    if (!read) {
        const bool isChecksum = read.error().fault == emv::EmvFault::CrcMismatch;
        return {{tr("Checksum"), isChecksum ? tr("Wrong: this text was changed or cut") : QString(), Kind::Words},
            {tr("Code"), isChecksum ? QString() : tr("No payment code that Paydesk can read"), Kind::Words},
            {tr("Text"), base::oneLine(payload, longest), Kind::Code, payload}};
    }
    const emv::EmvDocument& code = *read;
    const auto time = [&manner](const std::optional<QString>& epoch) {
        bool isNumber = false;
        const qint64 milliseconds = epoch.value_or(QString()).toLongLong(&isNumber);
        return isNumber ? SaleFacts::fullTime(
                   QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC), manner.nowUtc, manner.language, manner.digits)
                        : QString();
    };
    const bool isStatic = code.pointOfInitiation == emv::PointOfInitiation::Static
        || (code.pointOfInitiation == emv::PointOfInitiation::Absent && !code.amount);
    const auto currency = money::currencyFromNumber(code.currency.value_or(QString()));
    const emv::MerchantCategory* kind = emv::merchantCategory(code.mcc.value_or(QString()));
    std::vector<Fact> facts{
        {tr("Network"), schemeName(code.scheme)},
        {tr("Use"), isStatic ? tr("For any number of payments") : tr("For one payment")},
        {tr("Merchant"), plain(code.name), Kind::Words},
        {tr("City"), plain(code.city)},
        {tr("Country"), plain(code.country)},
        {tr("Kind of shop"),
            kind != nullptr ? QCoreApplication::translate("ShopKind", kind->name) + u" ("_s + kind->code + u')'
                            : plain(code.mcc),
            Kind::Words},
        {tr("Amount"), amountOf(code, manner.digits), Kind::Words},
        {tr("Currency"), currency ? QString(money::spec(*currency).code) : plain(code.currency)},
    };
    for (const emv::EmvTemplate& account : code.accounts)
        facts.push_back(accountFact(tr("Account"), account));
    if (code.additional) {
        const std::array<std::pair<int, QString>, 8> names{
            {{1, tr("Bill number")}, {2, tr("Phone")}, {3, tr("Store")}, {4, tr("Loyalty number")},
                {5, tr("Reference in it")}, {6, tr("Customer")}, {7, tr("Terminal")}, {8, tr("Purpose")}}};
        for (const auto& [tag, name] : names)
            facts.push_back({name, base::oneLine(code.additional->part(tag), longest), Kind::Words});
    }
    if (code.scheme == emv::Scheme::Khqr) {
        const emv::KhqrContent khqr = emv::decodeKhqr(payload);
        facts.push_back({tr("Code made"), time(khqr.creationTimestamp), Kind::Words});
        facts.push_back({tr("Code ends"), time(khqr.expirationTimestamp), Kind::Words});
    }
    facts.push_back({tr("Checksum"), tr("Right (%1)").arg(code.crc)});
    facts.push_back({tr("Text"), base::oneLine(payload, longest), Kind::Code, payload});
    return facts;
}

} // namespace ui
