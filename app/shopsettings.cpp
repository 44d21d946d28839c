// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shopsettings.h"

#include "core/base/settings.h"

namespace app {

using namespace Qt::StringLiterals;
namespace setting = base::setting;

ui::ShopDetails readShop(const base::Settings& settings)
{
    return {.accountId = settings.value(setting::shopAccount),
        .name = settings.value(setting::shopName),
        .city = settings.value(setting::shopCity),
        .type =
            settings.value(setting::shopType) == "merchant"_L1 ? emv::KhqrType::Merchant : emv::KhqrType::Individual,
        .merchantId = settings.value(setting::shopMerchantId),
        .acquiringBank = settings.value(setting::shopAcquiringBank),
        .storeLabel = settings.value(setting::shopStore),
        .tillLabel = settings.value(setting::shopTill),
        .category = settings.value(setting::shopCategory),
        .rate = money::ExchangeRate::fromRiel(settings.value(setting::shopRate),
            QDateTime::fromString(settings.value(setting::shopRatePinned), Qt::ISODate))};
}

void storeShop(base::Settings& settings, const ui::ShopDetails& shop)
{
    settings.set(setting::shopAccount, shop.accountId);
    settings.set(setting::shopName, shop.name);
    settings.set(setting::shopCity, shop.city);
    settings.set(setting::shopType, shop.type == emv::KhqrType::Merchant ? "merchant"_L1 : "individual"_L1);
    settings.set(setting::shopMerchantId, shop.merchantId);
    settings.set(setting::shopAcquiringBank, shop.acquiringBank);
    settings.set(setting::shopStore, shop.storeLabel);
    settings.set(setting::shopTill, shop.tillLabel);
    settings.set(setting::shopCategory, shop.category);
    settings.set(setting::shopRate, shop.rate ? shop.rate->rielPerDollar() : 0);
    settings.set(setting::shopRatePinned, shop.rate ? shop.rate->pinnedAt().toUTC().toString(Qt::ISODate) : QString());
}

} // namespace app
