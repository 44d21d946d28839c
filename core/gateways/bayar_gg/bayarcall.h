// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonwriter.h"
#include "core/gateways/gateway.h"

#include <QList>
#include <QUrl>
#include <utility>

/// How bayar.gg is asked (contracts/bayar-gg.md section 1). Every call carries the key in the header X-API-Key, never
/// in the address. Errors of all of them: auth (api_key_missing), validation (api_key_characters).
namespace gateways {

/// Name of the one credential.
inline constexpr QLatin1StringView BayarApiKey{"api_key"};

using BayarQuery = QList<std::pair<QString, QString>>;

/// `call` is "check-payment.php". Values are percent-encoded: a QRIS holds blanks, "+" and "&".
[[nodiscard]] base::Result<net::HttpRequest> bayarGet(const AccountProfile& account, const Credentials& credentials,
    QLatin1StringView call, const BayarQuery& query = {});

[[nodiscard]] base::Result<net::HttpRequest> bayarPost(const AccountProfile& account, const Credentials& credentials,
    QLatin1StringView call, const base::JsonWriter& body);

/// One part of multipart/form-data.
struct BayarPart {
    QByteArray name;
    QByteArray bytes;
    QByteArray fileName = {}; ///< empty: a plain field
    QByteArray type = {}; ///< "image/png"; empty: none said
};
[[nodiscard]] base::Result<net::HttpRequest> bayarUpload(const AccountProfile& account, const Credentials& credentials,
    QLatin1StringView call, const QList<BayarPart>& parts);

/// The page the customer pays on, at the account's own host. create-payment answers with the same address; rows of
/// list-payments have none.
[[nodiscard]] QUrl bayarPayPage(const AccountProfile& account, const QString& invoiceId);

} // namespace gateways
