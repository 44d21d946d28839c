// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/shopdetails.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array allFields{ShopField::Account, ShopField::Name, ShopField::City, ShopField::MerchantId,
    ShopField::AcquiringBank, ShopField::StoreLabel, ShopField::TillLabel};

/// Signs of the first plane that fonts draw as colour pictures.
bool isPicture(QChar sign)
{
    const char16_t u = sign.unicode();
    return (u >= 0x2600 && u <= 0x27BF) || (u >= 0x2B00 && u <= 0x2BFF) || (u >= 0x231A && u <= 0x23FF) || u == 0xFE0F
        || u == 0x20E3;
}

/// A shop that is right in all but one field, so that the answer is about that field.
ShopDetails probe(const ShopDetails& shop, ShopField field)
{
    ShopDetails sound;
    sound.accountId = u"shop@bank"_s;
    sound.name = u"Shop"_s;
    sound.city = u"Phnom Penh"_s;
    switch (field) {
    case ShopField::Account:
        sound.accountId = shop.accountId;
        break;
    case ShopField::Name:
        sound.name = shop.name;
        break;
    case ShopField::City:
        sound.city = shop.city;
        break;
    case ShopField::MerchantId:
    case ShopField::AcquiringBank:
        sound.type = shop.type;
        sound.merchantId = field == ShopField::MerchantId ? shop.merchantId : u"1"_s;
        sound.acquiringBank = field == ShopField::AcquiringBank ? shop.acquiringBank : u"Bank"_s;
        break;
    case ShopField::StoreLabel:
        sound.storeLabel = shop.storeLabel;
        break;
    case ShopField::TillLabel:
        sound.tillLabel = shop.tillLabel;
        break;
    }
    return sound;
}

const QString& textOf(const ShopDetails& shop, ShopField field)
{
    switch (field) {
    case ShopField::Account:
        return shop.accountId;
    case ShopField::Name:
        return shop.name;
    case ShopField::City:
        return shop.city;
    case ShopField::MerchantId:
        return shop.merchantId;
    case ShopField::AcquiringBank:
        return shop.acquiringBank;
    case ShopField::StoreLabel:
        return shop.storeLabel;
    case ShopField::TillLabel:
        return shop.tillLabel;
    }
    Q_UNREACHABLE();
}

std::optional<base::UserText> accountProblem(const QString& account)
{
    // Empty and without @ are KHQR's own refusals.
    if (account.count(u'@') > 1)
        return base::UserText(QT_TRANSLATE_NOOP("Sentence", "The account has more than one @. Write it as name@bank."));
    if (account.startsWith(u'@') || account.endsWith(u'@'))
        return base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The account needs a name before the @ and a bank after it."));
    if (std::any_of(
            account.cbegin(), account.cend(), [](QChar c) { return c.unicode() <= 0x20 || c.unicode() > 0x7E; }))
        return base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "The account may hold Latin letters, digits and signs, but no spaces."));
    return {};
}

} // namespace

emv::KhqrRequest khqrRequest(const ShopDetails& shop)
{
    emv::KhqrRequest request;
    request.type = shop.type;
    request.bakongAccountId = shop.accountId;
    request.merchantName = shop.name;
    request.merchantCity = shop.city;
    if (shop.type == emv::KhqrType::Merchant) {
        request.merchantId = shop.merchantId;
        request.acquiringBank = shop.acquiringBank;
    }
    request.storeLabel = shop.storeLabel;
    request.terminalLabel = shop.tillLabel;
    request.merchantCategoryCode = shop.category;
    return request;
}

std::optional<base::UserText> problemWith(const ShopDetails& shop, ShopField field)
{
    const QString& text = textOf(shop, field);
    if (field == ShopField::Account) {
        if (auto problem = accountProblem(text))
            return problem;
    }
    // makeKhqr would silently write Phnom Penh, as the SDK does: wrong for a shop elsewhere.
    if (field == ShopField::City && text.trimmed().isEmpty())
        return base::UserText(QT_TRANSLATE_NOOP("Sentence", "Type the city of the shop, such as Phnom Penh."));
    if (auto problem = unfitSign(text))
        return problem;
    if (const auto made = emv::makeKhqr(khqrRequest(probe(shop, field)), 0); !made)
        return made.error().toError().person;
    return {};
}

bool isComplete(const ShopDetails& shop)
{
    return std::none_of(allFields.begin(), allFields.end(), [&shop](ShopField field) {
        return problemWith(shop, field).has_value();
    }) && emv::makeKhqr(khqrRequest(shop), 0).has_value();
}

std::optional<base::UserText> unfitSign(QStringView text)
{
    for (const QChar sign : text) {
        if (sign.isSurrogate() || isPicture(sign))
            return base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "Some bank apps cannot read a code with emoji or other pictures. Leave them out."));
        const bool joiner = sign.unicode() >= 0x200B && sign.unicode() <= 0x200D;
        if (sign.category() == QChar::Other_Control || (sign.category() == QChar::Other_Format && !joiner))
            return base::UserText(
                QT_TRANSLATE_NOOP("Sentence", "There is an invisible sign in the text. Type it again by hand."));
    }
    return {};
}

} // namespace ui
