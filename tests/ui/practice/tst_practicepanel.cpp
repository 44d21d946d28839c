// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/plainlabel.h"
#include "ui/practice/practicepanel.h"
#include "ui/practice/practicepayments.h"

#include <QApplication>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using practice::LineFault;
using MaybeMoney = std::optional<money::Money>;

namespace {

money::Money usd(const QString& amount)
{
    return money::Money::parse(amount, money::Currency::Usd).value();
}

payments::Payment payment(int number, const QString& amount = u"12.50"_s)
{
    payments::Payment payment;
    payment.id = u"p%1"_s.arg(number);
    payment.gatewayId = u"md5-%1"_s.arg(number);
    payment.number = number;
    payment.state = payments::State::Pending;
    payment.amount = usd(amount);
    return payment;
}

/// The numbers of the sales as they stand below each other.
QList<int> shownFromTop(const PracticePanel& panel)
{
    QList<PracticePaymentRow*> rows = panel.findChildren<PracticePaymentRow*>();
    std::sort(rows.begin(), rows.end(), [](const auto* one, const auto* other) { return one->y() < other->y(); });
    QList<int> numbers;
    for (const PracticePaymentRow* row : rows)
        numbers << static_cast<int>(row->payment().number);
    return numbers;
}

/// 0 without one.
int chosenIn(const PracticePanel& panel)
{
    for (const PracticePaymentRow* row : panel.findChildren<PracticePaymentRow*>())
        if (row->isChecked())
            return static_cast<int>(row->payment().number);
    return 0;
}

} // namespace

Q_DECLARE_METATYPE(MaybeMoney)

class TestPracticePanel final : public QObject {
    Q_OBJECT

private slots:
    void deedsGoToTheChosenPayment_data();
    void deedsGoToTheChosenPayment();
    void theCustomersPhoneShowsItsNumber();
    void nothingCanBeDoneWithoutAPayment();
    void itShowsTheNewestSalesAndOpensForOne_data();
    void itShowsTheNewestSalesAndOpensForOne();
    void theChoiceStaysWithItsSale();
    void saleNumbersStandInTheWindowsDigits();
    void aCodeThatRanOutIsSaidAsOnCharge();
    void aPaymentTheGatewayDoesNotKnowIsNotOffered();
    void everyChoiceSaysWhatIsWanted_data();
    void everyChoiceSaysWhatIsWanted();
    void itOpensWithTheFocusInsideAndClosesByKey();
    void keysCloseItBesideAWindowThatHasThemToo_data();
    void keysCloseItBesideAWindowThatHasThemToo();
    void nothingIsCutOff();

private:
    template <class Control>
    static Control* byText(PracticePanel& panel, const QString& text)
    {
        for (Control* control : panel.findChildren<Control*>())
            if (control->text() == text)
                return control;
        return nullptr;
    }
    Appearance m_appearance;
    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
};

void TestPracticePanel::deedsGoToTheChosenPayment_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QList<MaybeMoney>>("paid");
    QTest::addColumn<int>("failed");
    using Paid = QList<MaybeMoney>;
    QTest::newRow("pays") << u"Pays now"_s << u"12.50"_s << Paid{std::nullopt} << 0;
    QTest::newRow("less") << u"Pays less"_s << u"12.50"_s << Paid{usd(u"11.25"_s)} << 0;
    QTest::newRow("more") << u"Pays more"_s << u"12.50"_s << Paid{usd(u"13.75"_s)} << 0;
    QTest::newRow("less of little") << u"Pays less"_s << u"0.05"_s << Paid{usd(u"0.04"_s)} << 0;
    QTest::newRow("twice") << u"Pays twice"_s << u"12.50"_s << Paid{std::nullopt, std::nullopt} << 0;
    QTest::newRow("fails") << u"Fails"_s << u"12.50"_s << Paid{} << 1;
}

void TestPracticePanel::deedsGoToTheChosenPayment()
{
    QFETCH(QString, button);
    QFETCH(QString, price);
    QFETCH(QList<MaybeMoney>, paid);
    QFETCH(int, failed);
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    panel.paymentChanged(payment(1, price));
    panel.paymentChanged(payment(2, u"99.00"_s));
    panel.show();
    QSignalSpy pays(&panel, &PracticePanel::payWanted);
    QSignalSpy fails(&panel, &PracticePanel::failWanted);
    // The older one, chosen by a click.
    for (PracticePaymentRow* row : panel.findChildren<PracticePaymentRow*>())
        if (row->payment().number == 1)
            QTest::mouseClick(row, Qt::LeftButton);
    byText<Button>(panel, button)->click();
    QCOMPARE(pays.size(), paid.size());
    for (qsizetype i = 0; i < paid.size(); ++i) {
        QCOMPARE(pays.at(i).at(0).value<payments::Payment>().gatewayId, u"md5-1"_s);
        QVERIFY(pays.at(i).at(1).value<MaybeMoney>() == paid.at(i));
    }
    QCOMPARE(fails.size(), failed);
    if (failed > 0)
        QCOMPARE(fails.at(0).at(0).value<payments::Payment>().gatewayId, u"md5-1"_s);
}

void TestPracticePanel::theCustomersPhoneShowsItsNumber()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    panel.paymentChanged(payment(1));
    payments::Payment page = payment(2);
    page.gatewayId.clear();
    page.url = u"https://pay.example/pay/KEY2"_s;
    panel.paymentChanged(page);
    panel.open(page);
    const auto shown = [&panel] {
        QStringList texts;
        for (const PlainLabel* label : panel.findChildren<PlainLabel*>())
            if (label->isVisible() && label->text().contains(u"TRX"_s))
                texts << label->text();
        return texts;
    };
    QCOMPARE(shown(), QStringList());
    panel.setNumberOnPhone(u"KEY2"_s, u"TRX123456789"_s);
    QCOMPARE(shown(), QStringList(u"The phone shows the transaction number TRX123456789."_s));
    for (PracticePaymentRow* row : panel.findChildren<PracticePaymentRow*>())
        if (row->payment().number == 1)
            QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(shown(), QStringList());
}

void TestPracticePanel::nothingCanBeDoneWithoutAPayment()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    QVERIFY(!byText<Button>(panel, u"Pays now"_s)->isEnabled());
    panel.paymentChanged(payment(1));
    QVERIFY(byText<Button>(panel, u"Pays now"_s)->isEnabled());
}

void TestPracticePanel::itShowsTheNewestSalesAndOpensForOne_data()
{
    QTest::addColumn<QList<int>>("told");
    QTest::addColumn<QList<int>>("paid");
    QTest::addColumn<int>("onShow");
    QTest::addColumn<QList<int>>("shown");
    QTest::addColumn<int>("chosen");
    using Numbers = QList<int>;
    const Numbers last{7, 6, 5, 4, 3};
    QTest::newRow("newest first") << Numbers{7, 6, 5, 4, 3, 2, 1} << Numbers{} << 0 << last << 7;
    QTest::newRow("the newest are paid") << Numbers{7, 6, 5, 4, 3, 2, 1} << Numbers{7, 6} << 0 << last << 5;
    QTest::newRow("all are paid") << Numbers{2, 1} << Numbers{1, 2} << 0 << Numbers{2, 1} << 2;
    QTest::newRow("one is on show") << Numbers{7, 6, 5, 4, 3, 2, 1} << Numbers{} << 4 << last << 4;
    QTest::newRow("one on show is paid") << Numbers{7, 6, 5, 4, 3, 2, 1} << Numbers{4} << 4 << last << 4;
    QTest::newRow("what is on show is older")
        << Numbers{7, 6, 5, 4, 3, 2, 1} << Numbers{} << 1 << Numbers{7, 6, 5, 4, 1} << 1;
    QTest::newRow("only an older one is open")
        << Numbers{7, 6, 5, 4, 3, 2, 1} << Numbers{7, 6, 5, 4, 3} << 0 << Numbers{7, 6, 5, 4, 2} << 2;
}

void TestPracticePanel::itShowsTheNewestSalesAndOpensForOne()
{
    QFETCH(QList<int>, told);
    QFETCH(QList<int>, paid);
    QFETCH(int, onShow);
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    QList<payments::Payment> sales;
    for (const int number : told) {
        sales << payment(number);
        if (paid.contains(number))
            sales.last().state = payments::State::Paid;
    }
    panel.open(onShow > 0 ? std::optional(payment(onShow)) : std::nullopt);
    panel.setPayments(sales);
    QFETCH(QList<int>, shown);
    QTRY_COMPARE(shownFromTop(panel), shown);
    QTEST(chosenIn(panel), "chosen");
    // Opened again for another.
    panel.hide();
    panel.open(payment(told.first()));
    QCOMPARE(chosenIn(panel), told.first());
}

void TestPracticePanel::theChoiceStaysWithItsSale()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    panel.setPayments({payment(3), payment(2), payment(1)});
    panel.open(payment(1));
    payments::Payment paid = payment(2);
    paid.state = payments::State::Paid;
    panel.paymentChanged(paid);
    for (int number = 4; number <= 9; ++number)
        panel.paymentChanged(payment(number));
    QCOMPARE(chosenIn(panel), 1);
    QTRY_COMPARE(shownFromTop(panel), (QList<int>{9, 8, 7, 6, 1}));
    paid = payment(8);
    paid.state = payments::State::Paid;
    panel.paymentChanged(paid);
    QCOMPARE(chosenIn(panel), 1);
    for (const PracticePaymentRow* row : panel.findChildren<PracticePaymentRow*>())
        if (row->payment().number == 8)
            QCOMPARE(row->accessibleName(), u"$12.50, S-8, Paid"_s);
}

void TestPracticePanel::saleNumbersStandInTheWindowsDigits()
{
    Appearance khmer;
    khmer.setDigits(money::Digits::Khmer);
    PracticePaymentRow row(khmer, m_clock);
    row.setPayment(payment(2042));
    QCOMPARE(row.saleNumber(), u"S-២០៤២"_s);
}

void TestPracticePanel::aCodeThatRanOutIsSaidAsOnCharge()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    panel.show();
    payments::Payment open = payment(1);
    open.expiresAt = m_clock.nowUtc().addSecs(100);
    panel.paymentChanged(open);
    const auto* row = panel.findChild<PracticePaymentRow*>();
    QCOMPARE(row->state(), State::Waiting);
    m_scheduler.advance(std::chrono::seconds(99));
    QCOMPARE(row->state(), State::Waiting);
    m_scheduler.advance(std::chrono::seconds(1));
    QCOMPARE(row->state(), State::RanOut);
    QVERIFY(row->accessibleName().endsWith(stateWord(State::RanOut)));
    QCOMPARE(m_scheduler.pending(), 0U);

    payments::Payment later = payment(2);
    later.expiresAt = m_clock.nowUtc().addSecs(10);
    panel.hide();
    panel.paymentChanged(later);
    QCOMPARE(m_scheduler.pending(), 0U);
    m_clock.advance(std::chrono::seconds(11));
    panel.show();
    for (const PracticePaymentRow* each : panel.findChildren<PracticePaymentRow*>())
        QCOMPARE(each->state(), State::RanOut);
}

void TestPracticePanel::aPaymentTheGatewayDoesNotKnowIsNotOffered()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    payments::Payment draft = payment(1);
    draft.gatewayId.clear();
    panel.paymentChanged(draft);
    QVERIFY(panel.findChildren<PracticePaymentRow*>().isEmpty());
}

void TestPracticePanel::everyChoiceSaysWhatIsWanted_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QVariant>("wanted");
    const auto fault = [](LineFault value) { return QVariant::fromValue(value); };
    const auto row = [](const QString& choice, const QVariant& wanted) {
        QTest::newRow(qPrintable(choice)) << choice << wanted;
    };
    row(u"Only when told here"_s, false);
    row(u"Yes"_s, true);
    row(u"Works"_s, fault(LineFault::None));
    row(u"Unreachable"_s, fault(LineFault::Unreachable));
    row(u"Answer gets lost"_s, fault(LineFault::AnswerLost));
    row(u"Bank is down (502)"_s, fault(LineFault::Upstream));
    row(u"Gateway error (500)"_s, fault(LineFault::ServerError));
    row(u"Web page instead of an answer"_s, fault(LineFault::ProxyPage));
    row(u"Too many requests (429)"_s, fault(LineFault::RateLimit));
    row(u"Quota used up (403)"_s, fault(LineFault::Quota));
    row(u"Key refused (403)"_s, fault(LineFault::Forbidden));
    row(u"Normal"_s, 1);
    row(u"5 times"_s, 5);
    row(u"20 times"_s, 20);
    row(u"10 min"_s, QVariant::fromValue(std::chrono::seconds(600)));
    row(u"1 min"_s, QVariant::fromValue(std::chrono::seconds(60)));
    row(u"15 s"_s, QVariant::fromValue(std::chrono::seconds(15)));
    row(u"1 h"_s, QVariant::fromValue(std::chrono::seconds(3600)));
    row(u"Right"_s, QVariant::fromValue(std::chrono::milliseconds(0)));
    row(u"5 min ahead"_s, QVariant::fromValue(std::chrono::milliseconds(300'000)));
    row(u"5 min behind"_s, QVariant::fromValue(std::chrono::milliseconds(-300'000)));
    row(u"1 h ahead"_s, QVariant::fromValue(std::chrono::milliseconds(3'600'000)));
    row(u"1 h behind"_s, QVariant::fromValue(std::chrono::milliseconds(-3'600'000)));
}

void TestPracticePanel::everyChoiceSaysWhatIsWanted()
{
    QFETCH(QString, choice);
    QFETCH(QVariant, wanted);
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    QList<QVariant> said;
    const auto listen = [&](auto signal) {
        connect(&panel, signal, &panel, [&said](auto value) { said << QVariant::fromValue(value); });
    };
    listen(&PracticePanel::customersPayWanted);
    listen(&PracticePanel::faultWanted);
    listen(&PracticePanel::speedWanted);
    listen(&PracticePanel::expiryWanted);
    listen(&PracticePanel::clockOffsetWanted);
    Chip* chip = byText<Chip>(panel, choice);
    QVERIFY(chip);
    QVERIFY(!chip->accessibleName().isEmpty());
    chip->click();
    QCOMPARE(said, QList<QVariant>{wanted});
    QVERIFY(chip->isChecked());
}

void TestPracticePanel::itOpensWithTheFocusInsideAndClosesByKey()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    panel.paymentChanged(payment(1));
    panel.open();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QVERIFY(!panel.isModal());
    QTRY_VERIFY(panel.focusWidget() && panel.focusWidget() != &panel);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel.isVisible());
    panel.open();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(&panel, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!panel.isVisible());
}

void TestPracticePanel::keysCloseItBesideAWindowThatHasThemToo_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<bool>("inPanel");
    QTest::newRow("Esc in the panel") << QKeySequence(Qt::Key_Escape) << true;
    QTest::newRow("its own key in the panel") << QKeySequence(u"Ctrl+Shift+D"_s) << true;
    QTest::newRow("its own key in the window") << QKeySequence(u"Ctrl+Shift+D"_s) << false;
}

void TestPracticePanel::keysCloseItBesideAWindowThatHasThemToo()
{
    QFETCH(QKeySequence, key);
    QFETCH(bool, inPanel);
    QWidget counter;
    auto* amount = new Button(m_appearance, Button::Kind::Normal, &counter);
    auto* panel = new PracticePanel(m_appearance, m_clock, m_scheduler, &counter);
    panel->paymentChanged(payment(1));
    int wentHome = 0;
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), &counter), &QShortcut::activated, this, [&] { ++wentHome; });
    connect(new QShortcut(QKeySequence(u"Ctrl+Shift+D"_s), &counter), &QShortcut::activated, this,
        [&] { panel->toggle(); });
    counter.show();
    amount->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&counter));
    QTest::keySequence(&counter, QKeySequence(u"Ctrl+Shift+D"_s));
    QVERIFY(QTest::qWaitForWindowActive(panel));
    QTRY_VERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    if (!inPanel) {
        counter.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&counter));
    }
    QTest::keySequence(inPanel ? QApplication::focusWidget() : &counter, key);
    QVERIFY(panel->isHidden());
    QCOMPARE(wentHome, 0);
    QTRY_COMPARE(QApplication::focusWidget(), amount);
}

void TestPracticePanel::nothingIsCutOff()
{
    PracticePanel panel(m_appearance, m_clock, m_scheduler);
    panel.paymentChanged(payment(1));
    panel.show();
    const QWidget* content = panel.findChild<QScrollArea*>()->widget();
    int checked = 0;
    for (const QAbstractButton* button : content->findChildren<QAbstractButton*>()) {
        const QRect place(button->mapTo(content, QPoint()), button->size());
        QVERIFY2(content->rect().contains(place), qPrintable(button->text()));
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        ++checked;
    }
    QVERIFY(checked > 20);
}

QTEST_MAIN(TestPracticePanel)
#include "tst_practicepanel.moc"
