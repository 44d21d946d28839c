// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/money.h"
#include "core/practice/bayarggreply.h"

#include <QUrl>

/// The QRIS tools of the practice bayar.gg (contracts/bayar-gg.md section 5) and the static codes of its account.
namespace practice::bayar {

/// The account's static QRIS for "gopay_qris", "qris_user" (BRI) or "qris"; the merchants are invented.
[[nodiscard]] QString staticQris(const QString& method);
/// The same made dynamic with an amount.
[[nodiscard]] QString dynamicQris(const QString& method, money::Money amount);

/// JSON with `nominal` and one of `qris`, `image` (base64) and `image_url`, or a multipart form with `nominal` and the
/// file `image`. Addresses are never fetched: those of the built-in table are known, others refused (BY-R16).
[[nodiscard]] net::HttpResponse convertQris(const net::IncomingRequest& request, const QUrl& origin);

/// What a QRIS says, from the query of a GET, or the JSON or form of a POST.
[[nodiscard]] net::HttpResponse qrisInfo(const net::IncomingRequest& request);

/// The picture (PNG) of `data`, of the account's GoPay QRIS where that is "static-demo".
[[nodiscard]] net::HttpResponse qrPicture(const net::IncomingRequest& request);

/// The address of the picture of a text.
[[nodiscard]] QString pictureAddress(const QUrl& origin, const QString& text);

} // namespace practice::bayar
