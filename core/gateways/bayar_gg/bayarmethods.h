// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// The four ways of bayar.gg to be paid, and whether this account may use them (contracts/bayar-gg.md sections 2.1 and
/// 3).
namespace gateways {

inline constexpr QLatin1StringView BayarQris{"qris"}; ///< bayar.gg's own; the default
inline constexpr QLatin1StringView BayarBri{"qris_user"};
inline constexpr QLatin1StringView BayarGopay{"gopay_qris"};
inline constexpr QLatin1StringView BayarOvo{"ovo"}; ///< paid to a number, by the exact amount: there is no QR

/// qris, gopay_qris, qris_user, ovo.
[[nodiscard]] QStringList bayarMethods();
/// Its own name, never translated: "QRIS", "GoPay", "BRI", "OVO".
[[nodiscard]] QString bayarMethodName(QStringView method);

/// The price a method takes, both ends inclusive; judged before the unique code is added (BY-R8).
struct BayarRange {
    money::Money least;
    std::optional<money::Money> most;
};
[[nodiscard]] BayarRange bayarRange(QStringView method);

/// get-payment-methods: what bayar.gg offers to this account.
struct BayarMethodList {
    struct Row {
        QString id;
        QString name; ///< outside text
        bool available = false;
    };
    QList<Row> rows;
    std::optional<bool> hasSubscription; ///< nullopt: not told

    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials);
    /// BY-R1: after a 404 the same once without ".php"; nullopt: no further try.
    [[nodiscard]] static std::optional<net::HttpRequest> otherSpelling(
        const net::HttpRequest& sent, const net::HttpResponse& response);
    /// Errors: those of readBayarAnswer; protocol without `methods`. Rows that cannot be read are left out.
    [[nodiscard]] static base::Result<BayarMethodList> read(const net::HttpResponse& response);
};

/// get-account-status. A summary of figures beside these is not documented and not looked at.
struct BayarAccountStatus {
    QString userName; ///< outside text
    QString email; ///< outside text; personal
    std::optional<bool> isVerified;
    QStringList connected; ///< methods whose own account is connected
    QStringList notConnected;

    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials);
    /// Errors: those of readBayarAnswer; protocol without `account`.
    [[nodiscard]] static base::Result<BayarAccountStatus> read(const net::HttpResponse& response);
};

/// Whether one method can be charged with, and why not.
struct BayarOffer {
    enum class Reason : std::uint8_t {
        None,
        NotOffered, ///< not in the list
        SubscriptionMissing,
        NotConnected, ///< GoPay, BRI or OVO is connected on the site
        SwitchedOff, ///< bayar.gg says so and gives no reason
    };
    QString method;
    QString name; ///< bayar.gg's, outside text; empty: not told
    bool available = true;
    Reason reason = Reason::None;
    /// BY-R2: qris may be charged with, but a subscription may be asked for.
    bool mayNeedSubscription = false;

    /// "%1 is not connected at bayar.gg. …"; empty text without a reason or notice.
    [[nodiscard]] base::UserText sentence() const;
};

/// All four methods in the order of bayarMethods. What was not loaded forbids nothing: the server decides.
[[nodiscard]] QList<BayarOffer> bayarOffers(
    const std::optional<BayarMethodList>& methods, const std::optional<BayarAccountStatus>& status);

} // namespace gateways
