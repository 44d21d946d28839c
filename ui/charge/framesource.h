// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/till/accountoffer.h"
#include "ui/charge/saleframe.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ui {

/// What has been said of the sale on show, of its watch and of the accounts, in whatever order it came, put together
/// for one moment. Knows no widgets.
class FrameSource final {
public:
    static constexpr std::chrono::milliseconds Patience{150}; ///< before a wait is worth words

    /// `clock` outlives this.
    explicit FrameSource(const base::Clock& clock)
        : m_clock(clock)
    {
    }

    void setShop(const ShopDetails& shop) { m_shop = shop; }
    void setOffers(const QList<till::AccountOffer>& offers) { m_offers = offers; }
    void setStanding(const till::AccountStanding& standing) { m_standings.insert(standing.id, standing); }
    /// Another sale, or none, is on show from now on: nothing is known of its watch.
    void begin();
    void setWatching(const till::Watching& watching) { m_watching = watching; }

    /// Since then the sale is on show, monotonic.
    [[nodiscard]] std::chrono::milliseconds shownAt() const { return m_shownAt; }
    [[nodiscard]] SaleFrame frame(const payments::Payment& payment) const;

private:
    /// The moment the code leaves; before a Watching came, from the row's wall-clock time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> codeEndsAt(const payments::Payment& payment) const;

    const base::Clock& m_clock;
    ShopDetails m_shop;
    QList<till::AccountOffer> m_offers;
    QHash<QString, till::AccountStanding> m_standings; ///< by account id
    std::optional<till::Watching> m_watching;
    std::chrono::milliseconds m_shownAt{0};
};

} // namespace ui
