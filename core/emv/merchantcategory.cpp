// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/merchantcategory.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace emv {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array Categories{
    MerchantCategory{"0742"_L1, QT_TRANSLATE_NOOP("ShopKind", "Veterinary clinic")},
    MerchantCategory{"0763"_L1, QT_TRANSLATE_NOOP("ShopKind", "Farm cooperative")},
    MerchantCategory{"1520"_L1, QT_TRANSLATE_NOOP("ShopKind", "Building and repairs")},
    MerchantCategory{"1711"_L1, QT_TRANSLATE_NOOP("ShopKind", "Plumbing and air conditioning")},
    MerchantCategory{"1731"_L1, QT_TRANSLATE_NOOP("ShopKind", "Electrician")},
    MerchantCategory{"2741"_L1, QT_TRANSLATE_NOOP("ShopKind", "Printing and publishing")},
    MerchantCategory{"4111"_L1, QT_TRANSLATE_NOOP("ShopKind", "Local transport and ferries")},
    MerchantCategory{"4121"_L1, QT_TRANSLATE_NOOP("ShopKind", "Taxi")},
    MerchantCategory{"4131"_L1, QT_TRANSLATE_NOOP("ShopKind", "Bus line")},
    MerchantCategory{"4214"_L1, QT_TRANSLATE_NOOP("ShopKind", "Delivery and freight")},
    MerchantCategory{"4215"_L1, QT_TRANSLATE_NOOP("ShopKind", "Courier")},
    MerchantCategory{"4722"_L1, QT_TRANSLATE_NOOP("ShopKind", "Travel agency")},
    MerchantCategory{"4812"_L1, QT_TRANSLATE_NOOP("ShopKind", "Phones and phone accessories")},
    MerchantCategory{"4814"_L1, QT_TRANSLATE_NOOP("ShopKind", "Phone credit and calls")},
    MerchantCategory{"4899"_L1, QT_TRANSLATE_NOOP("ShopKind", "Cable and pay television")},
    MerchantCategory{"4900"_L1, QT_TRANSLATE_NOOP("ShopKind", "Electricity, gas and water")},
    MerchantCategory{"5039"_L1, QT_TRANSLATE_NOOP("ShopKind", "Building materials, wholesale")},
    MerchantCategory{"5200"_L1, QT_TRANSLATE_NOOP("ShopKind", "Home improvement store")},
    MerchantCategory{"5211"_L1, QT_TRANSLATE_NOOP("ShopKind", "Timber and building materials")},
    MerchantCategory{"5251"_L1, QT_TRANSLATE_NOOP("ShopKind", "Hardware store")},
    MerchantCategory{"5261"_L1, QT_TRANSLATE_NOOP("ShopKind", "Plants and garden")},
    MerchantCategory{"5311"_L1, QT_TRANSLATE_NOOP("ShopKind", "Department store")},
    MerchantCategory{"5331"_L1, QT_TRANSLATE_NOOP("ShopKind", "Variety store")},
    MerchantCategory{"5399"_L1, QT_TRANSLATE_NOOP("ShopKind", "General store")},
    MerchantCategory{"5411"_L1, QT_TRANSLATE_NOOP("ShopKind", "Grocery and supermarket")},
    MerchantCategory{"5422"_L1, QT_TRANSLATE_NOOP("ShopKind", "Butcher and frozen food")},
    MerchantCategory{"5441"_L1, QT_TRANSLATE_NOOP("ShopKind", "Sweets and nuts")},
    MerchantCategory{"5451"_L1, QT_TRANSLATE_NOOP("ShopKind", "Dairy products")},
    MerchantCategory{"5462"_L1, QT_TRANSLATE_NOOP("ShopKind", "Bakery")},
    MerchantCategory{"5499"_L1, QT_TRANSLATE_NOOP("ShopKind", "Market stall and other food")},
    MerchantCategory{"5511"_L1, QT_TRANSLATE_NOOP("ShopKind", "Car dealer")},
    MerchantCategory{"5533"_L1, QT_TRANSLATE_NOOP("ShopKind", "Car parts")},
    MerchantCategory{"5541"_L1, QT_TRANSLATE_NOOP("ShopKind", "Petrol station")},
    MerchantCategory{"5571"_L1, QT_TRANSLATE_NOOP("ShopKind", "Motorcycles")},
    MerchantCategory{"5611"_L1, QT_TRANSLATE_NOOP("ShopKind", "Men's clothing")},
    MerchantCategory{"5621"_L1, QT_TRANSLATE_NOOP("ShopKind", "Women's clothing")},
    MerchantCategory{"5641"_L1, QT_TRANSLATE_NOOP("ShopKind", "Children's clothing")},
    MerchantCategory{"5651"_L1, QT_TRANSLATE_NOOP("ShopKind", "Family clothing")},
    MerchantCategory{"5655"_L1, QT_TRANSLATE_NOOP("ShopKind", "Sports clothing")},
    MerchantCategory{"5661"_L1, QT_TRANSLATE_NOOP("ShopKind", "Shoes")},
    MerchantCategory{"5697"_L1, QT_TRANSLATE_NOOP("ShopKind", "Tailor")},
    MerchantCategory{"5712"_L1, QT_TRANSLATE_NOOP("ShopKind", "Furniture")},
    MerchantCategory{"5722"_L1, QT_TRANSLATE_NOOP("ShopKind", "Household appliances")},
    MerchantCategory{"5732"_L1, QT_TRANSLATE_NOOP("ShopKind", "Electronics")},
    MerchantCategory{"5734"_L1, QT_TRANSLATE_NOOP("ShopKind", "Computers and software")},
    MerchantCategory{"5811"_L1, QT_TRANSLATE_NOOP("ShopKind", "Caterer")},
    MerchantCategory{"5812"_L1, QT_TRANSLATE_NOOP("ShopKind", "Restaurant")},
    MerchantCategory{"5813"_L1, QT_TRANSLATE_NOOP("ShopKind", "Bar and nightclub")},
    MerchantCategory{"5814"_L1, QT_TRANSLATE_NOOP("ShopKind", "Coffee, drinks and fast food")},
    MerchantCategory{"5912"_L1, QT_TRANSLATE_NOOP("ShopKind", "Pharmacy")},
    MerchantCategory{"5921"_L1, QT_TRANSLATE_NOOP("ShopKind", "Beer, wine and spirits")},
    MerchantCategory{"5931"_L1, QT_TRANSLATE_NOOP("ShopKind", "Second-hand goods")},
    MerchantCategory{"5940"_L1, QT_TRANSLATE_NOOP("ShopKind", "Bicycles")},
    MerchantCategory{"5941"_L1, QT_TRANSLATE_NOOP("ShopKind", "Sporting goods")},
    MerchantCategory{"5942"_L1, QT_TRANSLATE_NOOP("ShopKind", "Books")},
    MerchantCategory{"5943"_L1, QT_TRANSLATE_NOOP("ShopKind", "Stationery and school supplies")},
    MerchantCategory{"5944"_L1, QT_TRANSLATE_NOOP("ShopKind", "Jewellery and watches")},
    MerchantCategory{"5945"_L1, QT_TRANSLATE_NOOP("ShopKind", "Toys and games")},
    MerchantCategory{"5947"_L1, QT_TRANSLATE_NOOP("ShopKind", "Gifts and souvenirs")},
    MerchantCategory{"5977"_L1, QT_TRANSLATE_NOOP("ShopKind", "Cosmetics")},
    MerchantCategory{"5992"_L1, QT_TRANSLATE_NOOP("ShopKind", "Flowers")},
    MerchantCategory{"5995"_L1, QT_TRANSLATE_NOOP("ShopKind", "Pets and pet food")},
    MerchantCategory{"5999"_L1, QT_TRANSLATE_NOOP("ShopKind", "Other shop")},
    MerchantCategory{"7011"_L1, QT_TRANSLATE_NOOP("ShopKind", "Hotel and guest house")},
    MerchantCategory{"7210"_L1, QT_TRANSLATE_NOOP("ShopKind", "Laundry")},
    MerchantCategory{"7221"_L1, QT_TRANSLATE_NOOP("ShopKind", "Photo studio")},
    MerchantCategory{"7230"_L1, QT_TRANSLATE_NOOP("ShopKind", "Hairdresser and beauty salon")},
    MerchantCategory{"7298"_L1, QT_TRANSLATE_NOOP("ShopKind", "Spa and massage")},
    MerchantCategory{"7538"_L1, QT_TRANSLATE_NOOP("ShopKind", "Car and motorcycle repair")},
    MerchantCategory{"7542"_L1, QT_TRANSLATE_NOOP("ShopKind", "Car wash")},
    MerchantCategory{"7622"_L1, QT_TRANSLATE_NOOP("ShopKind", "Phone and electronics repair")},
    MerchantCategory{"7997"_L1, QT_TRANSLATE_NOOP("ShopKind", "Gym and sports club")},
    MerchantCategory{"8011"_L1, QT_TRANSLATE_NOOP("ShopKind", "Doctor")},
    MerchantCategory{"8021"_L1, QT_TRANSLATE_NOOP("ShopKind", "Dentist")},
    MerchantCategory{"8043"_L1, QT_TRANSLATE_NOOP("ShopKind", "Optician")},
    MerchantCategory{"8062"_L1, QT_TRANSLATE_NOOP("ShopKind", "Hospital")},
    MerchantCategory{"8211"_L1, QT_TRANSLATE_NOOP("ShopKind", "School")},
    MerchantCategory{"8299"_L1, QT_TRANSLATE_NOOP("ShopKind", "Courses and lessons")},
    MerchantCategory{"8398"_L1, QT_TRANSLATE_NOOP("ShopKind", "Charity")},
    MerchantCategory{"8661"_L1, QT_TRANSLATE_NOOP("ShopKind", "Temple, mosque or church")},
};

} // namespace

std::span<const MerchantCategory> merchantCategories()
{
    return Categories;
}

const MerchantCategory* merchantCategory(QStringView code)
{
    const auto* const found = std::find_if(Categories.begin(), Categories.end(),
        [code](const MerchantCategory& category) { return category.code == code; });
    return found == Categories.end() ? nullptr : found;
}

} // namespace emv
