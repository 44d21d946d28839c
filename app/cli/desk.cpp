// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/desk.h"

#include "app/cli/shopselling.h"
#include "app/counter/counterlink.h"
#include "app/counter/counterthread.h"
#include "core/base/datafolder.h"
#include "core/base/settings.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// From the shop's settings; nothing is changed there, a damaged file is left for the window to deal with.
app::Merchant merchantOf(const app::ShopFolder& folder)
{
    if (!QFile::exists(folder.settings()))
        return {};
    base::Settings settings(folder.settings());
    if (!settings.load())
        return {};
    return {settings.value(base::setting::shopName), settings.value(base::setting::shopCity)};
}

} // namespace

base::Result<std::unique_ptr<till::Desk>> openDesk(
    const ShopData& shop, const QCommandLineParser& arguments, const DeskWish& wish)
{
    auto running = app::CounterLink::connectTo(shop.folder(), shop.practice());
    if (running && wish.practice)
        return base::failure(base::Category::Unsupported, u"practice_running"_s,
            base::UserText(
                "The Paydesk that is running has its own practice gateways. Leave --speed and --expiry out."),
            u"practice_running"_s);
    if (running)
        return std::unique_ptr<till::Desk>(std::move(*running));
    if (running.error().code != "counter_absent"_L1)
        return tl::unexpected(running.error());
    if (const auto folder = base::openDataFolder(shop.folder().path()); !folder)
        return tl::unexpected(folder.error());
    base::Result<app::SellingAccounts> accounts;
    if (!wish.account.isEmpty())
        accounts = sellingAccounts(shop, arguments, base::SystemClock(), wish.account);
    if (!accounts)
        return tl::unexpected(accounts.error());
    auto own = std::make_unique<app::CounterThread>(app::CounterThread::Options{.folder = shop.folder(),
        .practice = shop.practice(),
        .merchant = merchantOf(shop.folder()),
        .practiceOptions = wish.practice.value_or(practice::PracticeOptions()),
        .looksAfterLedger = false});
    if (own->practice() && wish.numberOnPhone)
        QObject::connect(own->practice(), &app::PracticeThread::numberOnPhone, own.get(), wish.numberOnPhone);
    own->setAccounts(*std::move(accounts));
    own->start();
    return std::unique_ptr<till::Desk>(std::move(own));
}

} // namespace cli
