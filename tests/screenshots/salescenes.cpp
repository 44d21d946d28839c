// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/salescenes.h"

#include "core/base/clock.h"
#include "tests/screenshots/counterscenes.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/charge/accountoffers.h"
#include "tests/ui/charge/salecases.h"
#include "ui/charge/chargepage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int saleAge = 56; // s, of every sale of saleCases()

/// The sale as if it had begun `saleAge` ago, under the number the page gave it.
payments::Payment moved(payments::Payment payment, const QString& id, const QDateTime& now)
{
    const qint64 by = payment.createdAt.secsTo(now) - saleAge;
    payment.id = id;
    payment.account = u"practice"_s;
    payment.createdAt = payment.createdAt.addSecs(by);
    payment.changedAt = payment.changedAt.addSecs(by);
    for (auto* time : {&payment.expiresAt, &payment.paidAt, &payment.acknowledgedAt})
        if (*time)
            *time = (*time)->addSecs(by);
    return payment;
}

} // namespace

void playSaleStates(CounterScenes& scenes)
{
    base::SystemClock clock;
    support::FakeDesk desk;
    scenes.charge().setDesk(&desk);
    emit desk.accountsOffered({khqrOffer()});
    emit desk.opened({});
    int cents = 1250;
    for (const SaleCase& sale : saleCases(clock.monotonic())) {
        scenes.charge().startNextSale();
        // The same amount again would be asked about.
        scenes.type(QString::number(++cents));
        scenes.press(u"Return"_s);
        if (!QTest::qWaitFor([&desk] { return !desk.orders.isEmpty(); }))
            qFatal("no sale is asked for");
        const QString id = desk.orders.takeLast().id;
        // Readings of the clock go on while the pictures are taken.
        std::optional<till::Watching> watching;
        for (const SaleCase& now : saleCases(clock.monotonic()))
            if (qstrcmp(now.name, sale.name) == 0)
                watching = now.watching;
        emit desk.changed(moved(sale.payment, id, clock.nowUtc()));
        if (watching) {
            watching->paymentId = id;
            if (watching->silentSince)
                watching->silentSince = clock.nowUtc().addSecs(-16);
            emit desk.watching(*watching);
        }
        if (!sale.problem.isEmpty())
            emit desk.refused(id, {base::Category::Network, u"refused"_s, sale.problem, {}});
        scenes.takeBoth(u"state-"_s + QString::fromLatin1(sale.name).remove(u',').replace(u' ', u'-'));
    }
    scenes.charge().setDesk(nullptr);
}
