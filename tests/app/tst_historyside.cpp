// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historyside.h"
#include "core/ledger/reading.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "ui/common/appearance.h"
#include "ui/history/historypage.h"
#include "ui/history/saleactions.h"
#include "ui/history/workband.h"

#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

/// Nothing to read.
class EmptyReading final : public ledger::Reading {
public:
    void page(QObject*, const Page&, Answer<QList<Payment>>) override { }
    void pageAt(QObject*, const List&, qint64, int, Answer<QList<Payment>>) override { }
    void count(QObject*, const List&, Answer<ledger::Totals>) override { }
    void stopCounting(QObject*) override { }
    void totals(QObject*, const ledger::Filter&, Answer<ledger::Totals>) override { }
    void distribution(QObject*, Answer<ledger::Distribution>) override { }
    void timeline(QObject*, const QString&, Answer<QList<ledger::Event>>) override { }
    void byId(QObject*, const QString&, Answer<std::optional<Payment>>) override { }
};

} // namespace

/// The wishes of History at the till, and the till's news in History.
class HistorySideTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void takesWishesToTheTill();
    void fetchesAsFarAsTheFilterGoes();
    void offersTheListsThereAre();
    void showsHowFarTheTillIs();

private:
    [[nodiscard]] ui::SaleActions& actions() { return m_page->actions(); }
    [[nodiscard]] QString menu()
    {
        actions().openMenu({});
        QStringList texts;
        for (const QAction* action : actions().menu()->actions())
            texts.append(action->text());
        delete actions().menu();
        return texts.join(u'|');
    }

    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    EmptyReading m_reading;
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<ui::HistoryPage> m_page;
};

void HistorySideTest::init()
{
    m_page =
        std::make_unique<ui::HistoryPage>(m_appearance, m_languages, m_reading, m_clock, m_scheduler, ui::DayRule());
    m_desk = std::make_unique<support::FakeDesk>();
    app::joinHistory(*m_page, *m_desk, m_clock);
}

void HistorySideTest::takesWishesToTheTill()
{
    emit m_page->checkWanted(u"a"_s);
    emit m_page->noteWanted(u"b"_s, u"text"_s);
    emit m_page->acknowledgeWanted(u"c"_s, u"seen"_s);
    emit m_page->markWanted(u"d"_s, payments::State::Paid, u"cash"_s);
    emit actions().refundWanted(u"e"_s, *money::Money::fromMinor(250, money::Currency::Usd), u"cold"_s, u"attempt"_s);
    emit actions().recheckWanted({u"f"_s, u"g"_s}, true);
    emit actions().stopRecheckWanted();
    emit actions().stopFetchWanted(u"bayar"_s);
    QCOMPARE(m_desk->checks, QStringList{u"a"_s});
    QCOMPARE(m_desk->notes.first(), std::pair(u"b"_s, u"text"_s));
    QCOMPARE(m_desk->acknowledgements.first(), std::pair(u"c"_s, u"seen"_s));
    QCOMPARE(m_desk->decisions.first(), payments::Decision::LookedAt);
    QCOMPARE(m_desk->marks.first().reason, u"cash"_s);
    QCOMPARE(m_desk->refunds.size(), 1);
    QCOMPARE(m_desk->refunds.first().paymentId, u"e"_s);
    QCOMPARE(m_desk->refunds.first().amount.minor(), 250);
    QCOMPARE(m_desk->refunds.first().attempt, u"attempt"_s);
    QCOMPARE(m_desk->rechecks, (QList<QStringList>{{u"f"_s, u"g"_s}}));
    QVERIFY(m_desk->moreRechecksFollow);
    QCOMPARE(m_desk->stoppedRechecks, 1);
    QCOMPARE(m_desk->stoppedFetches, QStringList{u"bayar"_s});
}

void HistorySideTest::fetchesAsFarAsTheFilterGoes()
{
    const QDateTime from(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    emit actions().fetchWanted(u"bayar"_s, from, from.addDays(7));
    emit actions().fetchWanted(u"bayar"_s, {}, {});
    QCOMPARE(m_desk->fetches.at(0).filter.since, from);
    QCOMPARE(m_desk->fetches.at(0).filter.until, from.addDays(7));
    QCOMPARE(m_desk->fetches.at(1).filter.since, m_clock.nowUtc().addDays(-30));
    QVERIFY(!m_desk->fetches.at(1).filter.until.isValid());
}

void HistorySideTest::offersTheListsThereAre()
{
    till::AccountOffer bayar;
    bayar.id = u"bayar"_s;
    bayar.gateway = u"bayar-gg"_s;
    till::AccountOffer khqr;
    khqr.id = u"main"_s;
    khqr.gateway = u"bakong-gateway"_s;
    QVERIFY(!menu().contains(u"Fetch missing sales"_s));
    app::offerLists(*m_page, {khqr, bayar}, {{u"bayar"_s, u"Toko Melati"_s}, {u"main"_s, u"Main KHQR"_s}});
    const QString texts = menu();
    QVERIFY2(texts.contains(u"Fetch missing sales from Toko Melati"_s), qPrintable(texts));
    QVERIFY2(!texts.contains(u"Main KHQR"_s), "its gateway lists nothing");
    app::offerLists(*m_page, {khqr}, {});
    QVERIFY(!menu().contains(u"Fetch missing sales"_s));
}

void HistorySideTest::showsHowFarTheTillIs()
{
    const auto* band = qobject_cast<ui::WorkBand*>(actions().band());
    till::RecheckProgress looks;
    looks.wished = 10;
    looks.answered = 4;
    emit m_desk->rechecked(looks);
    till::FetchProgress fetch;
    fetch.account = u"bayar"_s;
    fetch.rows = 3;
    emit m_desk->fetched(fetch);
    QCOMPARE(band->shown().size(), 2);
    QVERIFY2(band->shown().join(u'|').contains(u"4 of 10"_s), qPrintable(band->shown().join(u'|')));
}

QTEST_MAIN(HistorySideTest)
#include "tst_historyside.moc"
