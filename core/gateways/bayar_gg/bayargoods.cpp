// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bayar_gg/bayargoods.h"

#include "core/gateways/bayar_gg/bayaranswer.h"
#include "core/gateways/bayar_gg/bayarcall.h"
#include "core/gateways/loosemember.h"

namespace gateways {

namespace {

using namespace Qt::StringLiterals;
using base::Json;

base::Result<net::HttpRequest> ask(
    const AccountProfile& account, const Credentials& credentials, QLatin1StringView call, bool activeOnly)
{
    return bayarGet(account, credentials, call, {{u"active_only"_s, activeOnly ? u"true"_s : u"false"_s}});
}

template <class Item, class Id>
base::Result<QList<Item>> readItems(const net::HttpResponse& response, void (*fill)(Item&, const Json&))
{
    const auto data = readBayarList(response);
    if (!data)
        return tl::unexpected(data.error());
    QList<Item> items;
    for (qsizetype i = 0; i < data->size(); ++i) {
        const Json sent = data->at(i);
        const auto id = looseCount(sent.find(u"id"));
        if (!id)
            continue;
        Item item;
        item.id = Id{*id};
        const auto isActive = sent.find(u"active");
        item.isActive = !isActive || isActive->asBool().value_or(true);
        fill(item, sent);
        items.append(std::move(item));
    }
    return items;
}

} // namespace

base::Result<net::HttpRequest> BayarFile::request(
    const AccountProfile& account, const Credentials& credentials, bool activeOnly)
{
    return ask(account, credentials, "list-files.php"_L1, activeOnly);
}

base::Result<QList<BayarFile>> BayarFile::read(const net::HttpResponse& response)
{
    return readItems<BayarFile, FileId>(response, [](BayarFile& file, const Json& sent) {
        file.name = looseText(sent.find(u"filename"));
        file.bytes = looseCount(sent.find(u"size"));
    });
}

base::Result<net::HttpRequest> BayarContent::request(
    const AccountProfile& account, const Credentials& credentials, bool activeOnly)
{
    return ask(account, credentials, "list-contents.php"_L1, activeOnly);
}

base::Result<QList<BayarContent>> BayarContent::read(const net::HttpResponse& response)
{
    return readItems<BayarContent, ContentId>(response, [](BayarContent& content, const Json& sent) {
        content.title = looseText(sent.find(u"title"));
        content.type = looseText(sent.find(u"type"));
    });
}

base::Result<net::HttpRequest> BayarImage::request(
    const AccountProfile& account, const Credentials& credentials, bool activeOnly)
{
    return ask(account, credentials, "list-images.php"_L1, activeOnly);
}

base::Result<QList<BayarImage>> BayarImage::read(const net::HttpResponse& response)
{
    return readItems<BayarImage, ProductImageId>(response, [](BayarImage& image, const Json& sent) {
        image.name = looseText(sent.find(u"filename"));
        image.address = looseText(sent.find(u"url"));
    });
}

} // namespace gateways
