// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/display/customersales.h"
#include "ui/display/customerview.h"
#include "ui/display/customerwords.h"

#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using PaymentState = payments::State;

/// What the customer's side does by itself while time goes by.
class TestCustomerView final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void paidGoesBackToIdle();
    void paidIsNotShownAgain();
    void theNextSaleDoesNotWaitForPaid();
    void paidThatTurnsOutOtherwise();
    void failedStays();
    void theCountdownRunsAndTheCodeGoes();
    void nothingRunsWhileHidden();
    void preparingTurnsThenSpeaks();
    void accessibleTextFollows();
    void theCodeIsReadBackFromTheGlass();
    void aWindowTooSmallIsTold();

private:
    [[nodiscard]] bool says(const QString& text) const { return m_view->accessibleDescription().contains(text); }

    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    CustomerWords m_words;
    std::unique_ptr<CustomerView> m_view;
};

void TestCustomerView::init()
{
    m_words.use(Language::English);
    m_view = std::make_unique<CustomerView>(m_words, m_clock, m_scheduler);
    m_view->setShop(u"Sokha Coffee"_s);
    m_view->resize(960, 540);
    m_view->show();
}

void TestCustomerView::paidGoesBackToIdle()
{
    m_view->setPaidTime(7s);
    m_view->showSale(sales::in(PaymentState::Paid), {});
    m_scheduler.advance(6'999ms);
    QCOMPARE(m_view->kind(), CustomerKind::Paid);
    m_scheduler.advance(1ms);
    QCOMPARE(m_view->kind(), CustomerKind::Idle);
    QVERIFY(!says(u"48,500"_s));
}

void TestCustomerView::paidIsNotShownAgain()
{
    payments::Payment payment = sales::in(PaymentState::Paid);
    m_view->showSale(payment, {});
    m_scheduler.advance(6s);
    // A note by the cashier neither prolongs the screen nor brings it back.
    payment.note = u"window seat"_s;
    m_view->showSale(payment, {});
    m_scheduler.advance(4s);
    QCOMPARE(m_view->kind(), CustomerKind::Idle);
    m_view->showSale(payment, {});
    QCOMPARE(m_view->kind(), CustomerKind::Idle);
    payment.exception = payments::Exception::Duplicate;
    m_view->showSale(payment, {});
    QCOMPARE(m_view->kind(), CustomerKind::Idle);
}

void TestCustomerView::theNextSaleDoesNotWaitForPaid()
{
    m_view->showSale(sales::in(PaymentState::Paid), {});
    m_scheduler.advance(3s);
    payments::Payment next = sales::pending();
    next.id = u"fedcba9876543210fedcba9876543210"_s;
    m_view->showSale(next, {});
    QCOMPARE(m_view->kind(), CustomerKind::Waiting);
    m_scheduler.advance(8s);
    QCOMPARE(m_view->kind(), CustomerKind::Waiting);
    next.state = PaymentState::Paid;
    m_view->showSale(next, {});
    m_scheduler.advance(9s);
    QCOMPARE(m_view->kind(), CustomerKind::Paid);
    m_scheduler.advance(1s);
    QCOMPARE(m_view->kind(), CustomerKind::Idle);
}

void TestCustomerView::paidThatTurnsOutOtherwise()
{
    payments::Payment payment = sales::in(PaymentState::Paid);
    m_view->showSale(payment, {});
    payment.exception = payments::Exception::Duplicate;
    m_view->showSale(payment, {});
    m_scheduler.advance(60s);
    QCOMPARE(m_view->kind(), CustomerKind::SeeCashier);
}

void TestCustomerView::failedStays()
{
    m_view->showSale(sales::in(PaymentState::Failed), {});
    m_scheduler.advance(1h);
    QCOMPARE(m_view->kind(), CustomerKind::Failed);
    m_view->showIdle();
    QCOMPARE(m_view->kind(), CustomerKind::Idle);
}

void TestCustomerView::theCountdownRunsAndTheCodeGoes()
{
    const auto ends = m_clock.monotonic() + 61'500ms;
    m_view->showSale(sales::pending(), sales::watching(ends));
    QVERIFY(says(u"1:02"_s));
    m_scheduler.advance(500ms);
    QVERIFY(says(u"1:01"_s));
    m_scheduler.advance(1s);
    QVERIFY(says(u"1:00"_s));
    // The wall clock is not asked.
    m_clock.setNowUtc(m_clock.nowUtc().addDays(1));
    m_scheduler.advance(59'999ms);
    QCOMPARE(m_view->kind(), CustomerKind::Waiting);
    QVERIFY(!m_view->scene().code.isEmpty());
    m_scheduler.advance(1ms);
    QCOMPARE(m_view->kind(), CustomerKind::Expired);
    QVERIFY(m_view->scene().code.isEmpty());
    QVERIFY(says(u"This QR has expired"_s));
}

void TestCustomerView::nothingRunsWhileHidden()
{
    m_view->hide();
    const auto ends = m_clock.monotonic() + 60s;
    m_view->showSale(sales::pending(), sales::watching(ends));
    m_scheduler.advance(0ms);
    QCOMPARE(m_scheduler.pending(), std::size_t(0));
    m_scheduler.advance(61s);
    m_view->show();
    QCOMPARE(m_view->kind(), CustomerKind::Expired);
}

void TestCustomerView::preparingTurnsThenSpeaks()
{
    m_view->showSale(sales::in(PaymentState::Draft), {});
    QVERIFY(says(u"48,500 KHR"_s));
    QVERIFY(!says(u"on its way"_s));
    m_scheduler.advance(2s);
    QVERIFY(says(u"Your QR is on its way. One moment please."_s));
    m_scheduler.advance(100ms);
    // It stands still from here on.
    QCOMPARE(m_scheduler.pending(), std::size_t(0));
}

void TestCustomerView::accessibleTextFollows()
{
    QSignalSpy kinds(m_view.get(), &CustomerView::kindChanged);
    QVERIFY(says(u"Welcome"_s));
    m_view->showSale(sales::pending(), {});
    QVERIFY(says(u"Please pay"_s));
    QVERIFY(!says(u"Welcome"_s));
    m_view->setPractice(true);
    QVERIFY(says(u"no real money"_s));
    QCOMPARE(kinds.size(), 1);
    QCOMPARE(m_view->accessibleName(), u"Customer screen"_s);
    m_words.setOwnDigits(true);
    m_words.use(Language::Bengali);
    QVERIFY2(says(u"৪৮,৫০০"_s), qPrintable(m_view->accessibleDescription()));
}

void TestCustomerView::theCodeIsReadBackFromTheGlass()
{
    QSignalSpy read(m_view.get(), &CustomerView::codeRead);
    m_view->showSale(sales::pending(), sales::watching(m_clock.monotonic() + 60s));
    m_scheduler.advance(0ms);
    QCOMPARE(read.size(), 1);
    QVERIFY(read.first().first().toInt() > 20);
    // Once for a code, not at each second.
    m_scheduler.advance(5s);
    QCOMPARE(read.size(), 1);
    m_view->resize(1280, 720);
    m_scheduler.advance(0ms);
    QCOMPARE(read.size(), 2);
    QVERIFY(read.last().first().toInt() > read.first().first().toInt());
}

void TestCustomerView::aWindowTooSmallIsTold()
{
    QSignalSpy read(m_view.get(), &CustomerView::codeRead);
    m_view->resize(90, 50);
    m_view->showSale(sales::pending(), {});
    m_scheduler.advance(0ms);
    QVERIFY(!read.isEmpty());
    QCOMPARE(read.last().first().toInt(), 0);
}

QTEST_MAIN(TestCustomerView)
#include "tst_customerview.moc"
