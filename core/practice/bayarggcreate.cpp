// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/practice/bayarggcreate.h"

#include "core/practice/bayargggoods.h"
#include "core/practice/bayarggpayments.h"
#include "core/practice/paypage.h"

#include <algorithm>
#include <array>

namespace practice::bayar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array methods{"qris"_L1, "qris_user"_L1, "gopay_qris"_L1, "ovo"_L1};

using Refused = tl::unexpected<net::HttpResponse>;

Refused refused(const QString& what, int status = 400)
{
    return Refused(refusal(status, what));
}

tl::expected<money::Money, net::HttpResponse> amountOf(const RequestFields& fields, const QString& method)
{
    const RequestFields::Value* value = fields.find(u"amount"_s);
    if (value == nullptr || value->kind != RequestFields::Value::Kind::Number)
        return refused(u"amount wajib berupa angka"_s);
    const auto amount = money::Money::parse(value->text, money::Currency::Idr);
    if (!amount)
        return refused(u"amount harus rupiah bulat"_s);
    if (amount->minor() < Payments::LeastRupiah)
        return refused(u"Nominal minimal Rp 1.000"_s);
    // The limit is that of the amount, not of the final amount (BY-R8).
    if (method == "qris"_L1 && amount->minor() > Payments::MostRupiahByQris)
        return refused(u"Nominal maksimal Rp 500.000 untuk QRIS"_s);
    return *amount;
}

/// True, false, or nothing where the value is neither. Both names are taken (BY-R3).
std::optional<bool> converterFlag(const RequestFields& fields)
{
    for (const QString& name : {u"use_qris_converter"_s, u"qris_converter"_s})
        if (const RequestFields::Value* value = fields.find(name))
            return value->kind == RequestFields::Value::Kind::Bool ? value->truth() : std::nullopt;
    return false;
}

/// The ids of digital goods are those of their own three lists.
bool goodsExist(const RequestFields& fields)
{
    const auto exists = [&](const QString& name, Goods::Kind kind) {
        const RequestFields::Value* value = fields.find(name);
        if (value == nullptr)
            return true;
        return value->kind == RequestFields::Value::Kind::Number && Goods::hasId(kind, value->text.toInt());
    };
    return exists(u"file_id"_s, Goods::Kind::File) && exists(u"content_id"_s, Goods::Kind::Content)
        && exists(u"product_image_id"_s, Goods::Kind::Image);
}

} // namespace

tl::expected<CreateRequest, net::HttpResponse> readCreate(const RequestFields& fields, bool subscribed)
{
    CreateRequest request;
    request.method = fields.find(Method) == nullptr ? u"qris"_s : fields.text(Method);
    if (std::find(methods.begin(), methods.end(), request.method) == methods.end())
        return refused(u"payment_method tidak valid"_s);
    const auto amount = amountOf(fields, request.method);
    if (!amount)
        return tl::unexpected(amount.error());
    request.amount = *amount;
    if (!subscribed && request.method != "qris"_L1) // BY-R2
        return refused(u"Langganan aktif diperlukan untuk metode pembayaran ini"_s, 403);
    for (const QString& name : {u"description"_s, u"customer_name"_s, u"customer_email"_s, u"customer_phone"_s,
             u"callback_url"_s, QString(RedirectUrl)}) {
        const RequestFields::Value* value = fields.find(name);
        if (value == nullptr)
            continue;
        if (!value->isText() || (name.endsWith("_url"_L1) && !isWebAddress(value->text)))
            return refused(name + u" tidak valid"_s);
        request.fields[name] = value->text;
    }
    const auto converts = converterFlag(fields);
    if (!converts)
        return refused(u"use_qris_converter harus true atau false"_s);
    request.converts = *converts && request.method != "ovo"_L1;
    if (!goodsExist(fields))
        return refused(u"file_id, content_id atau product_image_id tidak ditemukan"_s);
    request.fields[Method] = request.method;
    request.fields[Subscribed] = subscribed ? u"true"_s : u"false"_s;
    return request;
}

} // namespace practice::bayar
