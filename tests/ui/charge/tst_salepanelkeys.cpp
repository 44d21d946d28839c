// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/ui/charge/salecases.h"
#include "ui/charge/optionrow.h"
#include "ui/charge/salepanel.h"
#include "ui/common/appearance.h"
#include "ui/common/dialog.h"
#include "ui/common/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a cashier can do with the sale on show, by key and by mouse.
class TestSalePanelKeys final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void cancellingTakesTwoPresses();
    void anExceptionThatComesUpTakesNoDigits();
    void keysDoWhatIsPrinted();
    void anOptionAsksForAReason_data();
    void anOptionAsksForAReason();
    void aSecondQrIsAskedForWhereTheFirstMayBePaid();

private:
    [[nodiscard]] QAbstractButton* button(const QString& text) const;
    [[nodiscard]] ui::Dialog* dialog() const { return qobject_cast<ui::Dialog*>(QApplication::activeModalWidget()); }

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<ui::SalePanel> m_panel;
};

void TestSalePanelKeys::init()
{
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->dress(*qApp);
    m_languages = std::make_unique<ui::Languages>();
    m_languages->use(ui::Language::English);
    m_clock = std::make_unique<support::FakeClock>(pendingSale().createdAt.addSecs(56));
    m_scheduler = std::make_unique<support::FakeScheduler>(*m_clock);
    m_panel = std::make_unique<ui::SalePanel>(*m_appearance, *m_clock, *m_scheduler);
    m_panel->resize(871, 690);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestSalePanelKeys::cleanup()
{
    m_panel.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

QAbstractButton* TestSalePanelKeys::button(const QString& text) const
{
    for (auto* each : m_panel->findChildren<QAbstractButton*>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void TestSalePanelKeys::cancellingTakesTwoPresses()
{
    m_panel->present(pendingSale());
    m_panel->setWatching(watchedAt(m_clock->monotonic()));
    m_panel->setFocus();
    QSignalSpy cancelled(m_panel.get(), &ui::SalePanel::cancelWanted);
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QVERIFY(button(u"Press again to cancel"_s));
    m_scheduler->advance(4s);
    QVERIFY(button(u"Cancel sale"_s));
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 0);
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QTest::mouseClick(button(u"Cancel sale"_s), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    // Another row in between: the second press would be about something else.
    payments::Payment seen = pendingSale();
    seen.state = payments::State::Processing;
    m_panel->update(seen);
    QVERIFY(button(u"Cancel sale"_s));
}

/// Somebody who types the next amount while too much money comes in decides nothing by it.
void TestSalePanelKeys::anExceptionThatComesUpTakesNoDigits()
{
    m_panel->present(pendingSale());
    m_panel->setFocus();
    payments::Payment over = pendingSale();
    over.state = payments::State::Processing;
    over.exception = payments::Exception::Over;
    over.received = money::Money::parse(u"15.00"_s, money::Currency::Usd).value();
    over.evidence = payments::Evidence::Api;
    m_panel->update(over);
    QVERIFY(!m_panel->takesDigits());
    QTest::sendKeyEvent(QTest::Click, m_panel.get(), Qt::Key_1, u"1"_s, Qt::NoModifier);
    QVERIFY(!dialog());
    m_panel->findChild<ui::OptionRow*>()->setFocus(Qt::TabFocusReason);
    QVERIFY(m_panel->takesDigits());
    m_panel->setFocus();
    m_panel->clear();
    m_panel->present(over);
    QVERIFY(m_panel->takesDigits());
}

void TestSalePanelKeys::keysDoWhatIsPrinted()
{
    QSignalSpy checked(m_panel.get(), &ui::SalePanel::checkWanted);
    QSignalSpy newQr(m_panel.get(), &ui::SalePanel::newQrWanted);
    QSignalSpy done(m_panel.get(), &ui::SalePanel::doneWanted);
    m_panel->present(pendingSale());
    m_panel->setFocus();
    QTest::keyClick(m_panel.get(), Qt::Key_F5);
    QCOMPARE(checked.count(), 1);
    QTest::keyClick(m_panel.get(), Qt::Key_F7);
    QCOMPARE(newQr.count(), 1);
    QVERIFY(!m_panel->takesDigits());
    // Enter twice at the amount must not touch the sale that the first one began.
    QTest::keyClick(m_panel.get(), Qt::Key_Return);
    QCOMPARE(checked.count(), 1);
    QCOMPARE(done.count(), 0);
    payments::Payment paid = pendingSale();
    paid.state = payments::State::Paid;
    paid.evidence = payments::Evidence::Api;
    paid.received = paid.amount;
    m_panel->update(paid);
    QTest::keyClick(m_panel.get(), Qt::Key_F5);
    QCOMPARE(checked.count(), 1);
    QTest::keyClick(m_panel.get(), Qt::Key_Return);
    QCOMPARE(done.count(), 1);
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QCOMPARE(done.count(), 2);
}

void TestSalePanelKeys::anOptionAsksForAReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("answer");
    QTest::newRow("short: accept") << u"short"_s << u"1"_s << u"Regular guest"_s << u"mark paid: Regular guest"_s;
    QTest::newRow("short: collect") << u"short"_s << u"2"_s << QString() << u"note: The rest of $0.50 was collected"_s;
    QTest::newRow("short: refund") << u"short"_s << u"3"_s << QString() << u"note: $12.00 goes back to the payer"_s;
    QTest::newRow("short: not this") << u"short"_s << u"4"_s << u"Rent"_s << u"mark cancelled: Rent"_s;
    QTest::newRow("over: change") << u"over"_s << u"2"_s << QString() << u"note: $2.50 went back in cash"_s;
    QTest::newRow("late: keep") << u"late"_s << u"1"_s << QString() << u"acknowledge accepted: Accepted late"_s;
    QTest::newRow("late: another") << u"late"_s << u"3"_s << u"S-2040"_s << u"acknowledge other_sale: S-2040"_s;
    QTest::newRow("late: Khmer digit") << u"late"_s << u"១"_s << QString() << u"acknowledge accepted: Accepted late"_s;
    QTest::newRow("twice: refund") << u"paid twice"_s << u"2"_s << u"Cash"_s << u"acknowledge refund: Cash"_s;
    QTest::newRow("not proven: nothing") << u"not proven"_s << u"2"_s << QString()
                                         << u"acknowledge nothing_arrived: Nothing arrived"_s;
}

void TestSalePanelKeys::anOptionAsksForAReason()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, answer);
    QStringList wishes;
    connect(m_panel.get(), &ui::SalePanel::markWanted, this, [&](payments::State state, const QString& reason) {
        wishes << u"mark "_s + payments::toWord(state) + u": "_s + reason;
    });
    connect(
        m_panel.get(), &ui::SalePanel::noteWanted, this, [&](const QString& text) { wishes << u"note: "_s + text; });
    connect(m_panel.get(), &ui::SalePanel::acknowledgeWanted, this,
        [&](const QString& remark, payments::Decision decision) {
            wishes << u"acknowledge "_s + payments::toWord(decision) + u": "_s + remark;
        });
    for (const SaleCase& each : saleCases(m_clock->monotonic())) {
        if (QLatin1StringView(each.name) == name)
            m_panel->present(each.payment);
    }
    QVERIFY(m_panel->takesDigits());
    QTest::sendKeyEvent(QTest::Click, m_panel.get(), Qt::Key_unknown, key, Qt::NoModifier);
    QTRY_VERIFY(dialog());
    auto* edit = dialog()->findChild<QLineEdit*>();
    if (!typed.isEmpty()) {
        edit->clear();
        // Without a reason nothing is written.
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(dialog());
        QCOMPARE(wishes, QStringList());
        QTest::keyClicks(edit, u"  "_s + typed);
    }
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QCOMPARE(wishes, QStringList{answer});
    QTRY_VERIFY(m_panel->hasFocus());
}

void TestSalePanelKeys::aSecondQrIsAskedForWhereTheFirstMayBePaid()
{
    QSignalSpy newQr(m_panel.get(), &ui::SalePanel::newQrWanted);
    for (const payments::State state : {payments::State::Unknown, payments::State::Processing}) {
        payments::Payment payment = pendingSale();
        payment.state = state;
        m_panel->present(payment);
        QTest::keyClick(m_panel.get(), Qt::Key_F7);
        QTRY_VERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QCOMPARE(newQr.count(), 0);
    }
    QTest::keyClick(m_panel.get(), Qt::Key_F7);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_COMPARE(newQr.count(), 1);
}

} // namespace

QTEST_MAIN(TestSalePanelKeys)
#include "tst_salepanelkeys.moc"
