// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

#include <QString>
#include <QUrl>
#include <optional>

/// qris-convert and qris-info of bayar.gg (contracts/bayar-gg.md section 5).
namespace gateways {

/// A static QRIS with an amount put in by the service. Its picture's address is never fetched (R28): the text is drawn
/// here.
struct ConvertedQris {
    /// R43: larger pictures are not sent.
    static constexpr qsizetype LargestImage = qsizetype{10} * 1024 * 1024;

    QString qris; ///< usable, dynamic, asks for the nominal in rupiah
    QString merchantName; ///< outside text
    QStringList warnings; ///< English, for the log

    /// Requests for the three kinds of source. `nominal` is whole rupiah above zero. Errors (validation):
    /// currency_unsupported, amount_empty, amount_syntax, qris_missing, image_unknown (no PNG, JPEG, GIF or WebP),
    /// image_too_large; those of bayarGet.
    [[nodiscard]] static base::Result<net::HttpRequest> fromText(
        const AccountProfile& account, const Credentials& credentials, const QString& qris, money::Money nominal);
    /// The picture as base64 inside JSON.
    [[nodiscard]] static base::Result<net::HttpRequest> fromImage(
        const AccountProfile& account, const Credentials& credentials, const QByteArray& image, money::Money nominal);
    /// The picture as a file of a form.
    [[nodiscard]] static base::Result<net::HttpRequest> fromFile(
        const AccountProfile& account, const Credentials& credentials, const QByteArray& image, money::Money nominal);
    /// A picture the service fetches by itself. For the practice server; no screen offers it.
    [[nodiscard]] static base::Result<net::HttpRequest> fromAddress(
        const AccountProfile& account, const Credentials& credentials, const QUrl& image, money::Money nominal);

    /// `source`: the static code, where it is known. Errors: those of readBayarAnswer; protocol: the words of
    /// emv::readForUse, qr_scheme, qr_not_dynamic, qr_currency, qr_amount, qr_changed (anything but the tags 01, 54 and
    /// 63 is not as in the source: it would pay somebody else).
    [[nodiscard]] static base::Result<ConvertedQris> read(
        const net::HttpResponse& response, money::Money nominal, const std::optional<QString>& source = std::nullopt);
};

/// What bayar.gg reads in a QRIS.
struct QrisFacts {
    QString merchantName; ///< outside text
    QString merchantCity; ///< outside text
    std::optional<money::Money> amount; ///< nullopt: none inside (0)
    std::optional<bool> isDynamic;

    /// In the address, percent-encoded. Error (validation): qris_missing; those of bayarGet.
    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials, const QString& qris);
    /// The same by POST.
    [[nodiscard]] static base::Result<net::HttpRequest> postRequest(
        const AccountProfile& account, const Credentials& credentials, const QString& qris);
    /// Errors: those of readBayarAnswer; protocol for an amount that cannot be read.
    [[nodiscard]] static base::Result<QrisFacts> read(const net::HttpResponse& response);
};

} // namespace gateways
