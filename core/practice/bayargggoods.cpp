// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayargggoods.h"

#include <algorithm>
#include <array>

namespace practice::bayar {

using namespace Qt::StringLiterals;

namespace {

struct Item {
    Goods::Kind kind;
    int id; ///< each list counts from 1
    QLatin1StringView name;
    bool isActive;
    qint64 bytes = 0;
    QLatin1StringView more = {}; ///< the type of a content, the address of a picture
};

constexpr std::array items{
    Item{Goods::Kind::File, 1, "ebook.pdf"_L1, true, 2'048'576},
    Item{Goods::Kind::File, 2, "old-catalogue.pdf"_L1, false, 731'204},
    Item{Goods::Kind::File, 3, "album.zip"_L1, true, 48'113'902},
    Item{Goods::Kind::Content, 1, "License Key"_L1, true, 0, "text"_L1},
    Item{Goods::Kind::Content, 2, "Members' page"_L1, false, 0, "link"_L1},
    Item{Goods::Kind::Image, 1, "product.jpg"_L1, true, 0, "https://www.bayar.gg/images/product.jpg"_L1},
    Item{Goods::Kind::Image, 2, "poster.png"_L1, false, 0, "https://www.bayar.gg/images/poster.png"_L1},
};

void write(base::JsonWriter& out, const Item& item)
{
    out.beginObject().member(u"id", item.id);
    out.member(item.kind == Goods::Kind::Content ? u"title" : u"filename", item.name);
    switch (item.kind) {
    case Goods::Kind::File:
        out.member(u"size", item.bytes);
        break;
    case Goods::Kind::Content:
        out.member(u"type", item.more);
        break;
    case Goods::Kind::Image:
        out.member(u"url", item.more);
        break;
    }
    out.member(u"active", item.isActive).endObject();
}

} // namespace

net::HttpResponse Goods::list(Kind kind, const RequestFields& query)
{
    bool activeOnly = true;
    if (const RequestFields::Value* value = query.find(u"active_only"_s)) {
        const auto wanted = value->truth();
        if (!wanted)
            return badRequest();
        activeOnly = *wanted;
    }
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"data").beginArray();
    for (const Item& item : items)
        if (item.kind == kind && (item.isActive || !activeOnly))
            write(out, item);
    return json(200, out.endArray().endObject().text());
}

bool Goods::hasId(Kind kind, int id)
{
    return std::any_of(
        items.begin(), items.end(), [&](const Item& item) { return item.kind == kind && item.id == id; });
}

net::HttpResponse Goods::methods(bool subscribed)
{
    struct Method {
        QLatin1StringView id;
        QLatin1StringView name;
        bool isFree;
    };
    constexpr std::array all{Method{"qris"_L1, "QRIS"_L1, true}, Method{"qris_user"_L1, "BRI QRIS"_L1, false},
        Method{"gopay_qris"_L1, "GoPay QRIS"_L1, false}, Method{"ovo"_L1, "OVO"_L1, false}};
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"methods").beginArray();
    for (const Method& method : all) {
        out.beginObject().member(u"id", method.id).member(u"name", method.name);
        out.member(u"available", method.isFree || subscribed).endObject();
    }
    out.endArray().name(u"user_status").beginObject().member(u"has_active_subscription", subscribed).endObject();
    return json(200, out.endObject().text());
}

net::HttpResponse Goods::accountStatus(bool subscribed)
{
    base::JsonWriter out;
    out.beginObject().member(u"success", true).name(u"account").beginObject();
    out.member(u"username", "practice"_L1).member(u"email", "practice@bayar.gg"_L1).member(u"is_verified", true);
    out.endObject().name(u"integrations").beginObject();
    out.member(u"gopay", subscribed).member(u"bri", subscribed).member(u"ovo", subscribed).endObject();
    return json(200, out.endObject().text());
}

} // namespace practice::bayar
