// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

#include <QList>
#include <QString>
#include <optional>

/// Digital goods of the account, read only (contracts/bayar-gg.md section 4). Their numbers overlap and go into
/// Attachments each at its own place. Errors of the readers: those of readBayarAnswer, protocol without `data`; items
/// without a number are left out.
namespace gateways {

struct BayarFile {
    FileId id{};
    QString name; ///< outside text
    std::optional<qint64> bytes;
    bool isActive = true;

    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials, bool activeOnly = true);
    [[nodiscard]] static base::Result<QList<BayarFile>> read(const net::HttpResponse& response);
};

struct BayarContent {
    ContentId id{};
    QString title; ///< outside text
    QString type; ///< "text"; outside text
    bool isActive = true;

    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials, bool activeOnly = true);
    [[nodiscard]] static base::Result<QList<BayarContent>> read(const net::HttpResponse& response);
};

struct BayarImage {
    ProductImageId id{};
    QString name; ///< outside text
    QString address; ///< outside text; never fetched (R28)
    bool isActive = true;

    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials, bool activeOnly = true);
    [[nodiscard]] static base::Result<QList<BayarImage>> read(const net::HttpResponse& response);
};

} // namespace gateways
