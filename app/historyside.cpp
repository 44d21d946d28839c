// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historyside.h"

#include "ui/history/historypage.h"
#include "ui/history/saleactions.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Where no days are filtered.
constexpr int fetchedDays = 30;

} // namespace

void joinHistory(ui::HistoryPage& page, till::Desk& desk, const base::Clock& clock)
{
    using Desk = till::Desk;
    using Actions = ui::SaleActions;
    using Page = ui::HistoryPage;
    ui::SaleActions& actions = page.actions();
    QObject::connect(&desk, &Desk::changed, &page, &Page::paymentChanged);
    QObject::connect(&desk, &Desk::fetched, &page, [&page](const till::FetchProgress& progress) {
        page.actions().showFetch(progress);
        if (progress.stage != till::FetchProgress::Stage::Underway && progress.added > 0)
            page.reload();
    });
    QObject::connect(&desk, &Desk::rechecked, &actions, &Actions::showRecheck);
    QObject::connect(&page, &Page::checkWanted, &desk, &Desk::checkNow);
    QObject::connect(&page, &Page::noteWanted, &desk, &Desk::note);
    QObject::connect(&page, &Page::acknowledgeWanted, &desk, [&desk](const QString& paymentId, const QString& remark) {
        desk.acknowledge(paymentId, remark, payments::Decision::LookedAt);
    });
    QObject::connect(&page, &Page::markWanted, &desk, &Desk::mark);
    QObject::connect(&actions, &Actions::refundWanted, &desk, &Desk::refund);
    QObject::connect(&actions, &Actions::recheckWanted, &desk, &Desk::recheck);
    QObject::connect(&actions, &Actions::stopRecheckWanted, &desk, &Desk::stopRecheck);
    QObject::connect(&actions, &Actions::stopFetchWanted, &desk, &Desk::stopFetching);
    QObject::connect(&actions, &Actions::fetchWanted, &desk,
        [&desk, &clock](const QString& account, const QDateTime& since, const QDateTime& until) {
            gateways::ListFilter filter;
            filter.since = since.isValid() ? since : clock.nowUtc().addDays(-fetchedDays);
            filter.until = until;
            desk.fetchList(account, filter);
        });
}

void offerLists(ui::HistoryPage& page, const QList<till::AccountOffer>& offers, const QHash<QString, QString>& names)
{
    QList<std::pair<QString, QString>> listing;
    for (const till::AccountOffer& offer : offers) {
        if (offer.gateway == "bayar-gg"_L1)
            listing.append({offer.id, names.value(offer.id, offer.name)});
    }
    page.actions().setListingAccounts(listing);
}

} // namespace app
