// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/gateway.h"

#include <QList>
#include <QString>
#include <optional>
#include <utility>

namespace gateways {

/// get-statistics: figures "reported by bayar.gg", never mixed with Paydesk's own sums, since it is not said which
/// payments they are of (BY-R9).
struct BayarStatistics {
    using Period = FiguresPeriod;

    QString period; ///< as answered, outside text
    std::optional<qint64> transactions; ///< count
    std::optional<money::Money> amount; ///< of all or of the paid ones: not known
    std::optional<qint64> paid; ///< count of paid payments
    QList<std::pair<QString, qint64>> breakdown; ///< method and count of paid payments

    [[nodiscard]] static base::Result<net::HttpRequest> request(
        const AccountProfile& account, const Credentials& credentials, Period period);
    /// Errors: those of readBayarAnswer. Figures that cannot be read are left out.
    [[nodiscard]] static base::Result<BayarStatistics> read(const net::HttpResponse& response);
};

} // namespace gateways
