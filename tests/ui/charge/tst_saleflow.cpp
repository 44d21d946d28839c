// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/ui/charge/accountoffers.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/chiprow.h"
#include "ui/charge/countertop.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/keypadkey.h"
#include "ui/charge/lastsales.h"
#include "ui/charge/noticebar.h"
#include "ui/charge/opencard.h"
#include "ui/charge/openstrip.h"
#include "ui/charge/saleoptions.h"
#include "ui/charge/salepanel.h"
#include "ui/charge/salequestion.h"
#include "ui/charge/salerows.h"
#include "ui/charge/shownsale.h"
#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/focusring.h"
#include "ui/common/languages.h"
#include "ui/common/moneyfield.h"
#include "ui/common/paymentstate.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Exception;
using payments::State;

namespace {

const QString account = u"practice"_s;

class TestSaleFlow final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theKeyboardAloneTakesASaleFromDigitsToTheNext();
    void theCurrencyKeyBeginsTheNextSale();
    void whatNoCodeHoldsIsNotOrdered();
    void twoEntersAreOneOrder();
    void whatWasChangedAfterEnterIsAnotherSale_data();
    void whatWasChangedAfterEnterIsAnotherSale();
    void paidIsShownFromACommittedRowAlone();
    void aRefusalWithoutASaleKeepsWhatWasTyped();
    void aRefusedCreateIsShownAndTriedAgain();
    void typingLeavesAWaitingSaleInTheStripAndInFront();
    void escapeClearsGoesBackAndCancelsAfterAQuestion();
    void theQuestionGoesWhenTheSaleIsDecided();
    void aNewQrReplacesTheOldOneOnlyWhenItIsThere();
    void theSameAmountAgainIsAskedOnce();
    void anAmountFarAboveTheUsualIsAskedOnce();
    void whatWasThereBeforeComesBack();
    void theStripOrdersAttentionFirstAndHidesNone();
    void aCodeThatRanOutIsNotCalledWaiting();
    void keysReachEveryOpenSale();
    void lastSalesOpenASaleByKeyboard();
    void lookingUpAnOldSaleChangesNothingForTheCustomer();
    void lateMoneyIsToldUntilAcknowledged();
    void aWatchOverAForgottenSaleIsNotKept();
    void aSilentAccountIsTold();
    void aFullDiskLosesNothingAndIsTriedAgain();
    void aLedgerThatIsOpenedAgainSells();
    void aSignIsStillMadeHere();
    void nothingMovesWhenSalesComeAndGo();
    void aNarrowPageShowsBannerAndOpenSales();
    void theSmallestPageShowsNoHalfParts();
    void noRowOfTheLastTenIsCut_data();
    void noRowOfTheLastTenIsCut();
    void everyLanguage();
    void pictures();

private:
    void type(const QString& keys);
    void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier);
    void enter() { press(Qt::Key_Return); }
    /// The ledger's answer to the last order.
    payments::Payment commit(State state = State::Pending);
    payments::Payment sale(qint64 number, State state, qint64 riel, Exception exception = Exception::None) const;
    void tellWatching(const payments::Payment& payment, std::chrono::milliseconds left);
    [[nodiscard]] ui::MoneyField& amount() { return m_page->entry().amount(); }
    [[nodiscard]] const std::optional<payments::Payment>& shown() { return m_page->shown().panel().payment(); }
    [[nodiscard]] QPointer<ui::SaleQuestion> question() const { return m_page->findChild<ui::SaleQuestion*>(); }
    [[nodiscard]] QStringList strip() { return m_page->top().strip().ids(); }

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<support::FakeDesk> m_desk;
    std::unique_ptr<ui::ChargePage> m_page;
    qint64 m_number = 2041;
};

void TestSaleFlow::init()
{
    m_number = 2041;
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->dress(*qApp);
    m_languages = std::make_unique<ui::Languages>();
    m_languages->use(ui::Language::English);
    m_clock = std::make_unique<support::FakeClock>();
    m_scheduler = std::make_unique<support::FakeScheduler>(*m_clock);
    m_desk = std::make_unique<support::FakeDesk>();
    m_page = std::make_unique<ui::ChargePage>(*m_appearance, *m_clock, *m_scheduler);
    ui::ShopDetails shop;
    shop.accountId = u"sokha_coffee@devb"_s;
    shop.name = u"Sokha Coffee"_s;
    shop.city = u"Phnom Penh"_s;
    m_page->setShop(shop);
    m_page->setDesk(m_desk.get());
    emit m_desk->accountsOffered({khqrOffer()});
    m_page->resize(1232, 784);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(amount().hasFocus());
}

void TestSaleFlow::cleanup()
{
    m_page.reset();
    m_desk.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

void TestSaleFlow::type(const QString& keys)
{
    for (const QChar key : keys)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(key), Qt::NoModifier);
}

void TestSaleFlow::press(int key, Qt::KeyboardModifiers held)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), held);
}

payments::Payment TestSaleFlow::sale(qint64 number, State state, qint64 riel, Exception exception) const
{
    payments::Payment payment;
    payment.id = u"%1"_s.arg(number, 32, 10, QChar(u'0'));
    payment.number = number;
    payment.account = account;
    payment.gateway = u"bakong-gateway"_s;
    payment.method = u"khqr-dynamic"_s;
    payment.state = state;
    payment.exception = exception;
    payment.amount = *money::Money::fromMinor(riel, money::Currency::Khr);
    payment.createdAt = payment.changedAt = m_clock->nowUtc();
    payment.expiresAt = m_clock->nowUtc().addSecs(600);
    if (state == State::Paid || exception == Exception::Late) {
        payment.received = payment.amount;
        payment.paidAt = m_clock->nowUtc();
        payment.evidence = payments::Evidence::Api;
    }
    return payment;
}

payments::Payment TestSaleFlow::commit(State state)
{
    const till::Order order = m_desk->orders.last();
    payments::Payment payment = sale(++m_number, state, 0);
    payment.id = order.id;
    payment.amount = order.amount;
    payment.reference = order.reference;
    if (state == State::Pending) {
        payment.qr = u"00020101021230"_s;
        payment.gatewayId = u"0f21c9e4d3b2a1908776655443322110"_s;
    }
    emit m_desk->changed(payment);
    return payment;
}

void TestSaleFlow::tellWatching(const payments::Payment& payment, std::chrono::milliseconds left)
{
    till::Watching watching;
    watching.paymentId = payment.id;
    watching.answeredAt = m_clock->monotonic();
    watching.nextLookAt = m_clock->monotonic() + 3s;
    watching.codeEndsAt = m_clock->monotonic() + left;
    emit m_desk->watching(watching);
}

void TestSaleFlow::theKeyboardAloneTakesASaleFromDigitsToTheNext()
{
    type(u"48500"_s);
    enter();
    QCOMPARE(m_desk->orders.size(), 1);
    const till::Order order = m_desk->orders.first();
    QCOMPARE(order.amount.toDecimal(), u"48500"_s);
    QCOMPARE(order.account, account);
    QCOMPARE(order.method, u"khqr-dynamic"_s);
    QCOMPARE(order.id.size(), 32);
    QCOMPARE(m_desk->front, order.id);
    QCOMPARE(shown()->id, order.id);

    payments::Payment payment = commit();
    QVERIFY2(amount().entry().isEmpty(), "what is in the ledger leaves the box");
    QCOMPARE(shown()->state, State::Pending);
    QCOMPARE(strip(), QStringList{order.id});
    press(Qt::Key_F5);
    QCOMPARE(m_desk->checks, QStringList{order.id});

    payment.state = State::Paid;
    payment.received = payment.amount;
    payment.paidAt = m_clock->nowUtc();
    emit m_desk->changed(payment);
    QCOMPARE(shown()->state, State::Paid);
    QCOMPARE(strip(), QStringList());
    m_scheduler->advance(1h);
    QCOMPARE(shown()->state, State::Paid);

    type(u"4"_s);
    QVERIFY(!shown());
    QVERIFY(amount().hasFocus());
    QCOMPARE(amount().entry().value()->toDecimal(), u"4"_s);
    QCOMPARE(m_desk->front, QString());
    type(u"000"_s);
    enter();
    QCOMPARE(m_desk->orders.size(), 2);
    QVERIFY(m_desk->orders.last().id != order.id);
}

void TestSaleFlow::theCurrencyKeyBeginsTheNextSale()
{
    type(u"4000"_s);
    enter();
    commit();
    const money::Currency before = amount().entry().currency();
    press(Qt::Key_F8);
    QVERIFY(!shown());
    QVERIFY(amount().hasFocus());
    QVERIFY(amount().entry().currency() != before);
}

void TestSaleFlow::whatNoCodeHoldsIsNotOrdered()
{
    type(u"99999999999999"_s); // one more than EMVCo's 13 digits
    enter();
    QVERIFY(m_desk->orders.isEmpty());
    QVERIFY(!m_page->findChild<ui::SaleQuestion*>());
}

void TestSaleFlow::twoEntersAreOneOrder()
{
    type(u"4000"_s);
    enter();
    enter();
    QCOMPARE(m_desk->orders.size(), 1);
    // Back at the amount before the ledger answered: still the same sale.
    m_page->showSale({});
    QCOMPARE(amount().entry().value()->toDecimal(), u"4000"_s);
    enter();
    QCOMPARE(m_desk->orders.size(), 1);
    QCOMPARE(shown()->id, m_desk->orders.first().id);
    commit();
    enter();
    QCOMPARE(m_desk->orders.size(), 1);
}

void TestSaleFlow::whatWasChangedAfterEnterIsAnotherSale_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("reference");
    QTest::newRow("another amount") << false << u"5"_s << u"Table 7"_s;
    QTest::newRow("another amount, answered meanwhile") << true << u"5"_s << u"Table 7"_s;
    QTest::newRow("another reference") << false << QString() << u"Table 8"_s;
    QTest::newRow("another reference, answered meanwhile") << true << QString() << u"Table 8"_s;
}

/// The ledger is slow: the cashier goes back to the amount and corrects it before the first order is answered.
void TestSaleFlow::whatWasChangedAfterEnterIsAnotherSale()
{
    QFETCH(bool, answered);
    QFETCH(QString, keys);
    QFETCH(QString, reference);
    QLineEdit& edit = m_page->entry().options().referenceRow().edit();
    edit.setText(u"Table 7"_s);
    type(u"1200"_s);
    enter();
    m_page->showSale({});
    type(keys);
    edit.setText(reference);
    if (answered)
        commit();
    QCOMPARE(amount().entry().value()->toDecimal(), u"1200"_s + keys);
    QCOMPARE(m_page->entry().options().reference(), reference);
    enter();
    if (keys.isEmpty()) {
        QVERIFY2(question(), "the same amount twice may be a slip");
        QTest::keyClick(question(), Qt::Key_Return);
    }
    QCOMPARE(m_desk->orders.size(), 2);
    QVERIFY(m_desk->orders.first().id != m_desk->orders.last().id);
    QCOMPARE(m_desk->orders.last().amount.toDecimal(), u"1200"_s + keys);
    QCOMPARE(m_desk->orders.last().reference, reference);
    QCOMPARE(shown()->id, m_desk->orders.last().id);
    commit();
    QVERIFY(amount().entry().isEmpty());
    QCOMPARE(m_page->entry().options().reference(), QString());
}

void TestSaleFlow::paidIsShownFromACommittedRowAlone()
{
    type(u"4000"_s);
    enter();
    payments::Payment payment = commit();
    tellWatching(payment, 10min);
    m_scheduler->advance(20s);
    QCOMPARE(ui::stateOf(*shown()), ui::State::Waiting);
    QSignalSpy front(m_page.get(), &ui::ChargePage::frontChanged);
    payment.state = State::Paid;
    emit m_desk->changed(payment);
    QCOMPARE(ui::stateOf(*shown()), ui::State::Paid);
    QCOMPARE(front.count(), 1);
    QCOMPARE(front.first().first().value<std::optional<payments::Payment>>()->state, State::Paid);
}

void TestSaleFlow::aRefusalWithoutASaleKeepsWhatWasTyped()
{
    m_page->entry().options().referenceRow().edit().setText(u"Table 7"_s);
    type(u"500"_s);
    enter();
    emit m_desk->refused(m_desk->orders.last().id,
        {base::Category::Validation, u"amount_range"_s, base::UserText("The amount is too small. Take 1,000 or more."),
            {}});
    QVERIFY(!shown());
    QVERIFY(amount().hasFocus());
    QCOMPARE(amount().entry().value()->toDecimal(), u"500"_s);
    QCOMPARE(amount().noteText(), u"The amount is too small. Take 1,000 or more."_s);
    QCOMPARE(m_page->entry().options().reference(), u"Table 7"_s);
    QCOMPARE(m_desk->front, QString());
    enter();
    QCOMPARE(m_desk->orders.size(), 2);
    QVERIFY(m_desk->orders.at(0).id != m_desk->orders.at(1).id);
    emit m_desk->refused(m_desk->orders.last().id,
        {base::Category::Validation, u"reference_long"_s, base::UserText("The reference is too long. Shorten it."),
            {}});
    QCOMPARE(m_page->entry().options().problemText(), u"The reference is too long. Shorten it."_s);

    // The next amount is begun before the answer comes: it is told, and nothing is overwritten.
    m_page->startNextSale();
    type(u"700"_s);
    enter();
    type(u"9"_s);
    emit m_desk->refused(m_desk->orders.last().id,
        {base::Category::Validation, u"amount_range"_s, base::UserText("The amount is too small. Take 1,000 or more."),
            {}});
    QCOMPARE(amount().entry().value()->toDecimal(), u"9"_s);
    QVERIFY(m_page->top().notices().current());
    QVERIFY(m_page->top().notices().current()->text.contains(u"700"_s));
}

void TestSaleFlow::aRefusedCreateIsShownAndTriedAgain()
{
    type(u"4000"_s);
    enter();
    const payments::Payment failed = commit(State::Failed);
    emit m_desk->refused(failed.id, {base::Category::Upstream, u"create_refused"_s, base::UserText("No."), {}});
    QCOMPARE(shown()->state, State::Failed);
    m_scheduler->advance(1h);
    QCOMPARE(shown()->id, failed.id);
    press(Qt::Key_F7);
    QCOMPARE(m_desk->orders.size(), 2);
    QCOMPARE(m_desk->orders.last().amount, failed.amount);
    QVERIFY(m_desk->orders.last().id != failed.id);
    commit();
    QVERIFY(m_desk->cancels.isEmpty());
}

void TestSaleFlow::typingLeavesAWaitingSaleInTheStripAndInFront()
{
    type(u"4000"_s);
    enter();
    payments::Payment first = commit();
    type(u"5"_s);
    QVERIFY(!shown());
    QCOMPARE(amount().entry().value()->toDecimal(), u"5"_s);
    QCOMPARE(strip(), QStringList{first.id});
    // Its customer may still be scanning.
    QCOMPARE(m_desk->front, first.id);
    first.state = State::Paid;
    emit m_desk->changed(first);
    QVERIFY2(!shown(), "a sale that is paid elsewhere takes no page away");
    QCOMPARE(amount().entry().value()->toDecimal(), u"5"_s);
    QCOMPARE(strip(), QStringList());
    type(u"00"_s);
    enter();
    QCOMPARE(m_desk->front, m_desk->orders.last().id);
}

void TestSaleFlow::escapeClearsGoesBackAndCancelsAfterAQuestion()
{
    type(u"4000"_s);
    enter();
    const payments::Payment first = commit();
    type(u"5"_s);
    press(Qt::Key_Escape);
    QVERIFY(amount().entry().isEmpty());
    QVERIFY(!shown());
    press(Qt::Key_Escape);
    QVERIFY(shown());
    QCOMPARE(shown()->id, first.id);
    press(Qt::Key_Escape);
    QVERIFY(!question());
    press(Qt::Key_Escape);
    QVERIFY(question());
    QVERIFY(m_desk->cancels.isEmpty());
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(m_desk->cancels.isEmpty());
    QCOMPARE(shown()->id, first.id);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->takeFocus();
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(question());
    QTest::keyClick(question(), Qt::Key_Return);
    QCOMPARE(m_desk->cancels, QStringList{first.id});
}

void TestSaleFlow::theQuestionGoesWhenTheSaleIsDecided()
{
    type(u"4000"_s);
    enter();
    payments::Payment first = commit();
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(question());
    first.state = State::Paid;
    emit m_desk->changed(first);
    QTRY_VERIFY(!question());
    QVERIFY(m_desk->cancels.isEmpty());
}

void TestSaleFlow::aNewQrReplacesTheOldOneOnlyWhenItIsThere()
{
    m_page->entry().options().referenceRow().edit().setText(u"Table 7"_s);
    type(u"4000"_s);
    enter();
    const payments::Payment old = commit();
    press(Qt::Key_F7);
    QCOMPARE(m_desk->orders.size(), 2);
    QCOMPARE(m_desk->orders.last().reference, u"Table 7"_s);
    press(Qt::Key_F7);
    QCOMPARE(m_desk->orders.size(), 2);
    QVERIFY(m_desk->cancels.isEmpty());
    commit(State::Draft);
    QVERIFY(m_desk->cancels.isEmpty());
    --m_number;
    const payments::Payment fresh = commit();
    QCOMPARE(m_desk->cancels, QStringList{old.id});
    QCOMPARE(shown()->id, fresh.id);

    // Refused without a sale: the code before is still good and comes back.
    press(Qt::Key_F7);
    emit m_desk->refused(m_desk->orders.last().id,
        {base::Category::Validation, u"too_many"_s, base::UserText("Not now. Wait a minute."), {}});
    QCOMPARE(shown()->id, fresh.id);
    QCOMPARE(m_desk->cancels.size(), 1);
    QCOMPARE(m_desk->front, fresh.id);
}

void TestSaleFlow::theSameAmountAgainIsAskedOnce()
{
    type(u"4000"_s);
    enter();
    commit();
    type(u"4000"_s);
    enter();
    QVERIFY(question());
    QCOMPARE(m_desk->orders.size(), 1);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(question()->focusWidget() ? question()->focusWidget() : question().data(), &held);
    QVERIFY2(question(), "an Enter that is held down answers nothing");
    QTest::keyClick(question(), Qt::Key_Return);
    QCOMPARE(m_desk->orders.size(), 2);
    QTRY_VERIFY(!question());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    commit();
    m_scheduler->advance(10s);
    m_page->takeFocus();
    type(u"4000"_s);
    enter();
    QVERIFY(!question());
    QCOMPARE(m_desk->orders.size(), 3);
}

void TestSaleFlow::anAmountFarAboveTheUsualIsAskedOnce()
{
    QList<payments::Payment> before;
    for (int i = 0; i < 5; ++i)
        before << sale(2030 + i, State::Paid, 4000 + i * 1000);
    emit m_desk->opened(before);
    type(u"60000"_s);
    enter();
    QVERIFY(!question());
    commit();
    type(u"1000000"_s);
    enter();
    QVERIFY(question());
    QCOMPARE(question()->windowTitle(), u"1,000,000 ៛?"_s);
    QTest::keyClick(question(), Qt::Key_Escape);
    QCOMPARE(m_desk->orders.size(), 1);
    QCOMPARE(amount().entry().value()->toDecimal(), u"1000000"_s);
}

void TestSaleFlow::whatWasThereBeforeComesBack()
{
    QVERIFY(m_page->lastSales().list().isHidden());
    QList<payments::Payment> before{sale(2041, State::Pending, 36500)};
    for (int i = 1; i < 12; ++i)
        before << sale(2041 - i, State::Paid, qint64{1000} * i);
    before << sale(1990, State::Expired, 28000, Exception::Late);
    QSignalSpy attention(m_page.get(), &ui::ChargePage::attentionChanged);
    emit m_desk->opened(before);
    QCOMPARE(strip().size(), 1); // the late one is told beside the strip
    QCOMPARE(m_page->lastSales().list().model()->rowCount(), 10);
    const QString first = m_page->lastSales().list().model()->index(0, 0).data().toString();
    QVERIFY2(first.contains(u"S-2041"_s) && first.contains(u"36,500 ៛"_s) && first.contains(u"Waiting · now"_s),
        qPrintable(first));
    QVERIFY(!shown());
    QVERIFY(amount().hasFocus());
    QCOMPARE(attention.count(), 1);
    QCOMPARE(attention.first().first().toInt(), 1);
}

void TestSaleFlow::theStripOrdersAttentionFirstAndHidesNone()
{
    QList<payments::Payment> before;
    for (int i = 0; i < 9; ++i)
        before << sale(2001 + i, State::Pending, qint64{1000} * (i + 1));
    const payments::Payment late = sale(1990, State::Expired, 28000, Exception::Late);
    const payments::Payment small = sale(1991, State::Processing, 9000, Exception::Short);
    emit m_desk->opened(before << late << small);
    // The newest question is told in words; its sale has no second place.
    QVERIFY(m_page->top().notices().current());
    const QString told = m_page->top().notices().current()->paymentId;
    QCOMPARE(told, small.id);
    QStringList order{late.id};
    for (int i = 8; i >= 0; --i)
        order << before.at(i).id;
    QStringList found = strip();
    std::sort(order.begin(), order.end());
    QCOMPARE(found.first(), late.id);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, order);
    int cards = 0;
    for (const auto* card : m_page->findChildren<ui::OpenCard*>())
        cards += card->isVisible() ? 1 : 0;
    QVERIFY(cards > 0 && cards < 10);
    bool more = false;
    for (const auto* button : m_page->top().strip().findChildren<QAbstractButton*>())
        more = more || (button->isVisible() && button->text() == u"+%1 more"_s.arg(10 - cards));
    QVERIFY2(more, "what does not fit is counted");
}

void TestSaleFlow::aCodeThatRanOutIsNotCalledWaiting()
{
    type(u"4000"_s);
    enter();
    payments::Payment payment = commit();
    tellWatching(payment, 3s);
    const auto* card = m_page->findChild<ui::OpenCard*>();
    const auto listed = [&] { return m_page->lastSales().list().model()->index(0, 0).data().toString(); };
    m_scheduler->advance(1s);
    QCOMPARE(card->face().state, ui::State::Waiting);
    QCOMPARE(card->face().time, u"0:02 left"_s);
    QVERIFY2(listed().contains(u"Waiting"_s), qPrintable(listed()));
    QSignalSpy repainted(m_page->lastSales().list().model(), &QAbstractItemModel::dataChanged);
    m_scheduler->advance(2s);
    QCOMPARE(card->face().state, ui::State::RanOut);
    QVERIFY(!card->face().ring);
    QVERIFY2(!card->face().time.contains(u"left"_s), qPrintable(card->face().time));
    QVERIFY2(listed().contains(u"Ran out, checking"_s), qPrintable(listed()));
    QVERIFY(!repainted.isEmpty());
    const QString panel = m_page->shown().panel().accessibleName();
    QVERIFY2(panel.contains(u"Ran out, checking"_s), qPrintable(panel));

    payment.state = State::Expired;
    emit m_desk->changed(payment);
    QVERIFY2(listed().contains(u"Expired"_s), qPrintable(listed()));
}

void TestSaleFlow::keysReachEveryOpenSale()
{
    const auto one = sale(2001, State::Pending, 1000);
    const auto two = sale(2002, State::Pending, 2000);
    const auto three = sale(2003, State::Unknown, 3000);
    emit m_desk->opened({one, two, three});
    press(Qt::Key_2, Qt::AltModifier);
    QCOMPARE(shown()->id, two.id);
    QCOMPARE(m_desk->front, two.id);
    QTest::keySequence(m_page.get(), QKeySequence(u"Ctrl+Tab"_s));
    QCOMPARE(shown()->id, one.id);
    QTest::keySequence(m_page.get(), QKeySequence(u"Ctrl+Tab"_s));
    QCOMPARE(shown()->id, three.id);
    QCOMPARE(m_desk->front, three.id);
    // By Tab and arrows.
    auto cards = m_page->findChildren<ui::OpenCard*>();
    QCOMPARE(cards.size(), 3);
    cards.at(0)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right);
    QVERIFY(cards.at(1)->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(shown()->id, two.id);
    cards.at(1)->setFocus(Qt::TabFocusReason);
    type(u"7"_s);
    QVERIFY(amount().hasFocus());
    QCOMPARE(amount().entry().value()->toDecimal(), u"7"_s);
}

void TestSaleFlow::lastSalesOpenASaleByKeyboard()
{
    for (const QSize size : {QSize(1232, 784), QSize(1158, 652), QSize(960, 652)}) {
        m_page->resize(size);
        const bool drawer = size.width() < 1200;
        emit m_desk->opened({sale(2041, State::Paid, 1000), sale(2040, State::Failed, 2000)});
        m_page->showSale({});
        QCOMPARE(m_page->lastSales().isVisible(), !drawer);
        press(Qt::Key_F6);
        QVERIFY(m_page->lastSales().isVisible());
        QVERIFY(m_page->lastSales().list().hasFocus());
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(shown()->number, 2040);
        QCOMPARE(m_page->lastSales().isVisible(), !drawer);
        press(Qt::Key_F6);
        press(Qt::Key_Escape);
        QCOMPARE(m_page->lastSales().isVisible(), !drawer);
        QCOMPARE(shown()->number, 2040);
    }
}

void TestSaleFlow::lookingUpAnOldSaleChangesNothingForTheCustomer()
{
    const auto waiting = sale(2041, State::Pending, 1000);
    const auto paid = sale(2040, State::Paid, 2000);
    emit m_desk->opened({waiting, paid});
    m_page->showSale(waiting.id);
    QSignalSpy front(m_page.get(), &ui::ChargePage::frontChanged);
    m_page->showSale(paid.id);
    QCOMPARE(shown()->id, paid.id);
    QCOMPARE(m_desk->front, waiting.id);
    QCOMPARE(front.count(), 0);
}

void TestSaleFlow::lateMoneyIsToldUntilAcknowledged()
{
    payments::Payment old = sale(2036, State::Expired, 28000);
    emit m_desk->opened({old});
    type(u"5"_s);
    const QRect place = amount().geometry();
    QSignalSpy attention(m_page.get(), &ui::ChargePage::attentionChanged);
    old.exception = Exception::Late;
    old.received = old.amount;
    emit m_desk->changed(old);
    const ui::Notice* notice = m_page->top().notices().current();
    QVERIFY(notice);
    QVERIFY(notice->text.contains(u"S-2036"_s) && notice->text.contains(u"28,000 ៛"_s));
    QCOMPARE(attention.takeFirst().first().toInt(), 1);
    QVERIFY2(amount().hasFocus(), "an alert takes no focus");
    QCOMPARE(amount().geometry(), place);
    m_scheduler->advance(24h);
    QVERIFY(m_page->top().notices().isVisible());

    emit m_page->top().notices().acknowledgeWanted(old.id);
    QCOMPARE(m_desk->acknowledgements.size(), 1);
    QCOMPARE(m_desk->decisions, QList{payments::Decision::LookedAt});
    QVERIFY2(m_page->top().notices().isVisible(), "it goes when the ledger says so");
    old.acknowledgedAt = m_clock->nowUtc();
    emit m_desk->changed(old);
    QVERIFY(!m_page->top().notices().isVisible());
    QCOMPARE(attention.takeFirst().first().toInt(), 0);
}

/// The till looks for late money of a week; the page has ten sales before its eyes.
void TestSaleFlow::aWatchOverAForgottenSaleIsNotKept()
{
    ui::Sales sales(*m_desk);
    QSignalSpy told(&sales, &ui::Sales::watchingChanged);
    payments::Payment old = sale(1500, State::Expired, 1000);
    tellWatching(old, 0s);
    QVERIFY(!sales.watching(old.id));
    QCOMPARE(told.size(), 0);
    old.exception = Exception::Late;
    emit m_desk->changed(old);
    tellWatching(old, 0s);
    QVERIFY(sales.watching(old.id));
    QCOMPARE(told.size(), 1);
}

void TestSaleFlow::aSilentAccountIsTold()
{
    till::AccountStanding standing;
    standing.id = account;
    standing.name = u"its own name"_s;
    standing.silentSince = m_clock->monotonic();
    emit m_desk->accountStands(standing);
    QVERIFY(m_page->top().notices().current());
    QVERIFY(m_page->top().notices().current()->text.contains(u"Practice KHQR"_s));
    standing.silentSince.reset();
    emit m_desk->accountStands(standing);
    QVERIFY(!m_page->top().notices().current());
}

void TestSaleFlow::aFullDiskLosesNothingAndIsTriedAgain()
{
    const base::Error full{
        base::Category::Storage, u"ledger_full"_s, base::UserText("The disk is full. Make room, then try again."), {}};
    const QString sentence = full.person.translated();
    m_page->entry().options().referenceRow().edit().setText(u"Table 7"_s);
    type(u"4000"_s);
    // The till says it stands still once, and refuses each order as long as it does.
    for (int tries = 1; tries <= 3; ++tries) {
        enter();
        QCOMPARE(m_desk->orders.size(), tries);
        if (tries == 1)
            emit m_desk->ledgerFailed(full);
        emit m_desk->refused(m_desk->orders.last().id, full);
        QVERIFY(!shown());
        QVERIFY(amount().hasFocus());
        QCOMPARE(amount().noteText(), sentence);
        QCOMPARE(amount().entry().value()->toDecimal(), u"4000"_s);
        QCOMPARE(m_page->entry().options().reference(), u"Table 7"_s);
        QCOMPARE(m_page->top().notices().current()->text, sentence);
    }
    // With the mouse alone as well, wherever the key stands.
    for (const auto* key : m_page->entry().findChildren<QAbstractButton*>())
        QVERIFY2(key->isEnabled(), qPrintable(key->text()));

    enter();
    const payments::Payment made = commit();
    QCOMPARE(shown()->id, made.id);
    QCOMPARE(made.reference, u"Table 7"_s);
    QVERIFY(!m_page->top().notices().current());
    QVERIFY(amount().entry().isEmpty());
    QVERIFY(amount().noteText() != sentence);
}

void TestSaleFlow::aLedgerThatIsOpenedAgainSells()
{
    const base::Error damaged{
        base::Category::Storage, u"ledger_damaged"_s, base::UserText("The ledger is damaged. Choose a backup."), {}};
    emit m_desk->ledgerFailed(damaged);
    type(u"4000"_s);
    QCOMPARE(amount().noteText(), damaged.person.translated());
    enter();
    emit m_desk->refused(m_desk->orders.last().id, damaged);
    QCOMPARE(amount().entry().value()->toDecimal(), u"4000"_s);
    emit m_desk->opened({});
    QVERIFY(!m_page->top().notices().current());
    enter();
    commit();
    QVERIFY(shown());
}

void TestSaleFlow::aSignIsStillMadeHere()
{
    QSignalSpy code(m_page.get(), &ui::ChargePage::codeShown);
    m_page->entry().options().methodRow().chip(u"sign"_s)->click();
    enter();
    QTRY_COMPARE(code.count(), 1);
    QVERIFY(m_desk->orders.isEmpty());
    QVERIFY(m_page->sale());
}

void TestSaleFlow::nothingMovesWhenSalesComeAndGo()
{
    const QRect place = amount().geometry();
    const QPoint corner = amount().mapTo(m_page.get(), QPoint());
    payments::Payment other = sale(2041, State::Pending, 1000);
    emit m_desk->changed(other);
    QCOMPARE(amount().mapTo(m_page.get(), QPoint()), corner);
    other.state = State::Paid;
    emit m_desk->changed(other);
    QCOMPARE(amount().mapTo(m_page.get(), QPoint()), corner);
    QCOMPARE(amount().geometry(), place);
}

/// 1440 x 900 at 150 %: the page has 956 x 500 px.
void TestSaleFlow::aNarrowPageShowsBannerAndOpenSales()
{
    m_page->resize(956, 500);
    const auto late = sale(1990, State::Expired, 28000, Exception::Late);
    emit m_desk->opened({sale(2041, State::Pending, 1000), late});
    const ui::NoticeBar& banner = m_page->top().notices();
    const ui::OpenStrip& cards = m_page->top().strip();
    QVERIFY(banner.isVisible() && cards.isVisible());
    QVERIFY(!banner.geometry().intersects(cards.geometry()));
    QVERIFY(m_page->top().rect().contains(cards.geometry()));
    QVERIFY2(banner.height() == cards.height() && cards.height() >= 44, "both lines are whole");
    const int unseen = 2 * ui::focusMargin; // around the cards and around the box, nothing is painted there
    QVERIFY(m_page->top().geometry().bottom() - unseen < amount().mapTo(m_page.get(), QPoint()).y());
    QVERIFY(m_page->rect().contains(QRect(amount().mapTo(m_page.get(), QPoint()), amount().size())));
    m_page->resize(1232, 784);
    QCOMPARE(banner.height(), m_page->top().height());
    QVERIFY(cards.isVisible());
}

void TestSaleFlow::theSmallestPageShowsNoHalfParts()
{
    m_page->resize(896, 388);
    const auto late = sale(1990, State::Expired, 28000, Exception::Late);
    emit m_desk->opened({sale(2041, State::Pending, 1000), late});
    QVERIFY(m_page->top().notices().isVisible() && m_page->top().strip().isVisible());
    const auto seen = [this](
                          const QWidget& widget) { return QRect(widget.mapTo(m_page.get(), QPoint()), widget.size()); };
    const auto keys = m_page->entry().findChildren<ui::KeypadKey*>();
    const auto submit = std::find_if(keys.begin(), keys.end(),
        [](const ui::KeypadKey* key) { return key->isVisible() && key->text() == u"Show QR"_s; });
    QVERIFY(submit != keys.end());
    const QRect amountPlace = seen(amount());
    const QRect options = seen(*m_page->entry().options().parentWidget());
    for (const QRect& place : {amountPlace, options, seen(**submit)})
        QVERIFY(m_page->rect().contains(place));
    QVERIFY(amountPlace.height() >= amount().minimumSizeHint().height());
    QVERIFY(!amountPlace.intersects(seen(**submit)) && !options.intersects(seen(**submit)));
    for (const ui::Chip* method : m_page->entry().options().findChildren<ui::Chip*>())
        QVERIFY2(options.contains(seen(*method)), qPrintable(method->text()));
}

void TestSaleFlow::noRowOfTheLastTenIsCut_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("rows");
    QTest::newRow("English, 1440 x 900") << ui::Language::English << 784 << 10;
    QTest::newRow("Khmer, 1440 x 900") << ui::Language::Khmer << 740 << 10;
    QTest::newRow("Khmer, 1366 x 768") << ui::Language::Khmer << 620 << 0;
}

void TestSaleFlow::noRowOfTheLastTenIsCut()
{
    QFETCH(ui::Language, language);
    QFETCH(int, height);
    QFETCH(int, rows);
    m_languages->use(language);
    m_page->resize(1232, height);
    QList<payments::Payment> before;
    for (int i = 0; i < 10; ++i)
        before << sale(2041 - i, State::Paid, 1000 * (i + 1));
    emit m_desk->opened(before);
    QCoreApplication::processEvents();
    const QListView& list = m_page->lastSales().list();
    const int row = list.visualRect(list.model()->index(0, 0)).height();
    const int room = list.viewport()->height();
    QVERIFY2(row >= ui::SaleRowDelegate::leastHeight(ui::stateWord(ui::State::Paid)), "the words are whole");
    QVERIFY2(room % row == 0, "the last row on show is whole");
    if (rows > 0)
        QCOMPARE(room / row, rows);
    QVERIFY(m_page->lastSales().rect().contains(list.geometry()));
}

void TestSaleFlow::everyLanguage()
{
    const auto late = sale(1990, State::Expired, 28000, Exception::Late);
    emit m_desk->opened({sale(2041, State::Pending, 1000), late});
    for (const ui::LanguageSpec& language : ui::allLanguages()) {
        m_languages->use(language.language);
        m_appearance->setDigits(language.digits);
        QCoreApplication::processEvents();
        QVERIFY(!m_page->top().notices().current()->text.isEmpty());
        const QString row = m_page->lastSales().list().model()->index(0, 0).data().toString();
        QVERIFY2(row.contains(ui::stateWord(ui::State::Waiting)), language.englishName);
    }
}

void TestSaleFlow::pictures()
{
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set PAYDESK_PICTURES to a folder to look at the page.");
    QVERIFY(QDir().mkpath(folder));
    QList<payments::Payment> before;
    const QList<State> states{State::Paid, State::Paid, State::Expired, State::Paid, State::Failed, State::Cancelled,
        State::Paid, State::Paid, State::Unknown, State::Paid};
    for (int i = 0; i < states.size(); ++i) {
        before << sale(2040 - i, states.at(i), qint64{1000} * (i * 7 + 4));
        before.last().reference = i == 2 ? u"Table 12"_s : QString();
    }
    auto waiting = sale(2041, State::Pending, 36500);
    waiting.reference = u"Table 4"_s;
    waiting.qr = u"00020101021230"_s;
    waiting.gatewayId = u"0f21c9e4d3b2a1908776655443322110"_s;
    before << waiting << sale(2042, State::Processing, 18250);
    auto late = sale(1990, State::Expired, 28000, Exception::Late);
    for (const auto& [theme, mark] :
        {std::pair{ui::ThemeName::Light, u"light"_s}, std::pair{ui::ThemeName::Dark, u"dark"_s}}) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Khmer}) {
            for (const QSize size : {QSize(1232, 784), QSize(1158, 652), QSize(960, 652), QSize(896, 388)}) {
                if (theme == ui::ThemeName::Dark && (language == ui::Language::Khmer || size.width() != 1232))
                    continue;
                m_appearance->setTheme(theme);
                m_languages->use(language);
                m_appearance->setDigits(language == ui::Language::Khmer ? money::Digits::Khmer : money::Digits::Ascii);
                m_page->setDesk(m_desk.get());
                emit m_desk->accountsOffered({khqrOffer()});
                m_page->resize(size);
                const auto save = [&, mark = mark](const QString& name) {
                    QCoreApplication::processEvents();
                    m_page->grab().save(u"%1/%2-%3-%4-%5.png"_s.arg(folder, name, mark,
                        language == ui::Language::Khmer ? u"km"_s : u"en"_s, QString::number(size.width())));
                };
                m_page->startNextSale();
                save(u"1-loading"_s);
                emit m_desk->opened(before);
                tellWatching(waiting, 372s);
                type(u"48500"_s);
                save(u"2-entry"_s);
                m_page->showSale(waiting.id);
                tellWatching(waiting, 372s);
                save(u"3-waiting"_s);
                emit m_desk->changed(late);
                save(u"4-late"_s);
                press(Qt::Key_F6);
                save(u"5-list"_s);
                m_page->showSale({});
                save(u"6-entry-late"_s);
            }
        }
    }
}

} // namespace

QTEST_MAIN(TestSaleFlow)
#include "tst_saleflow.moc"
