// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/bayar_gg/qristools.h"
#include "core/gateways/gatewayclient.h"

namespace gateways {

/// A static QRIS with an amount put in, by Paydesk and by bayar.gg, and whether they agree (contracts/bayar-gg.md
/// section 5). The local one is what is shown and used; the service's is a second opinion.
struct QrisComparison {
    enum class Verdict : std::uint8_t {
        Same,
        Differs, ///< in `tags`, or in the order of the fields alone
        ServiceRefused, ///< it said no, was not reached, or what it made is no code: `serviceError`
        LocalRefused, ///< the source cannot be converted: `localError`; the service was not asked
    };

    Verdict verdict = Verdict::LocalRefused;
    QString ours; ///< Paydesk's code; empty where it refused
    QString theirs; ///< the service's; outside text
    /// Root fields that differ, in order ("26", "59"). The checksum follows from the others and is not named.
    QStringList tags;
    /// What qris-info reads otherwise than Paydesk in the source, as the root fields it stands in; empty: nothing, or
    /// it was not told.
    QStringList infoTags;
    std::optional<base::Error> localError;
    std::optional<base::Error> serviceError;
    std::optional<QrisFacts> facts; ///< qris-info of the source

    /// What came out, and what to do, in two sentences; of an error its own.
    [[nodiscard]] base::UserText sentence() const;
};

/// The answers of the service about `source`, compared. Pure. `made` is that to qris-convert, `info` that to qris-info.
[[nodiscard]] QrisComparison compareQris(const QString& source, money::Money nominal,
    const base::Result<net::HttpResponse>& made, const base::Result<net::HttpResponse>& info);

/// What `facts` say otherwise than Paydesk reads in `source`, as the root fields it stands in. A source that cannot be
/// read here has none.
[[nodiscard]] QStringList factTags(const QrisFacts& facts, const QString& source);

/// Asks the service what it reads in `source`, patiently. Errors: those of QrisFacts and of the line. As askAboutQris.
void askQrisFacts(
    GatewayClient& client, const QString& source, std::function<void(const base::Result<QrisFacts>&)> done);

/// Asks the service both questions, patiently. `source` is the text of the static code. Where there is a `picture` of
/// it (already decoded by the caller, R43), the service gets that instead of the text and reads it by itself; only when
/// the text can be converted here is anything sent. `client` outlives the answer or ends it; `done` is called once,
/// never inside the call.
void askAboutQris(GatewayClient& client, const QString& source, const QByteArray& picture, money::Money nominal,
    std::function<void(const QrisComparison&)> done);

} // namespace gateways
