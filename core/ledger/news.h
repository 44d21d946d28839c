// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/statetable.h"

#include <QList>
#include <utility>

namespace ledger {

/// What the gateway answered to a create.
struct Created {
    QString gatewayId;
    QString qr;
    QString url;
    std::optional<money::Money> finalAmount;
    std::optional<QDateTime> expiresAt;
};

/// One piece of news about a payment.
struct News {
    payments::Observation observation;
    payments::Evidence paidNeeds = payments::Evidence::Api; ///< the gateway's minimum evidence for paid
    std::optional<Created> created; ///< fills what the payment does not have yet, whatever its state; as the awaited
                                    ///< answer to the create it also replaces what the order brought
    QString
        sourceKey; ///< gateway and message id (else hash of the body), so that one message counts once; may be empty
    QString remark; ///< for the timeline
    QString reason = {}; ///< a person's
    QString source = {}; ///< the road it came by ("list"); empty: a word about this payment alone
};

/// The word for events.kind.
[[nodiscard]] QLatin1StringView kindOf(payments::Observation::Said said);
/// Members of the event's detail that say why; some may be empty.
[[nodiscard]] QList<std::pair<QString, QString>> whyOf(const News& news);
/// A look at the gateway, as against the answer to a create or our own clock.
[[nodiscard]] bool isCheck(const payments::Observation& observation);
/// What the gateway said goes into the gaps; where it `answers` the awaited create it also replaces what the order
/// brought. False when that changes nothing.
bool takeOver(payments::Payment& payment, const Created& created, bool answers);

} // namespace ledger
