// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"
#include "tests/ui/history/heldreading.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/history/chosensale.h"
#include "ui/history/detailpane.h"
#include "ui/history/filterchips.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/paymenttable.h"
#include "ui/history/staticcodepart.h"
#include "ui/history/timelineview.h"
#include "ui/history/timelinewords.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using money::Currency;
using payments::Payment;

namespace {

const QString sticker = sale::id(1);

ledger::News notice(qint64 n, const money::Money& received)
{
    ledger::News news;
    news.observation.said = payments::Observation::Said::Paid;
    news.observation.evidence = payments::Evidence::WebhookSigned;
    news.observation.received = received;
    news.observation.payer = n % 2 == 0 ? u"សុខ ដារ៉ា"_s : u"Sok Dara"_s;
    news.paidNeeds = payments::Evidence::WebhookSigned;
    news.sourceKey = u"evt-%1"_s.arg(n);
    return news;
}

money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, Currency::Usd);
}

} // namespace

/// The payments of a static code and the sale it belongs to, in the pane of History.
class StaticCodeTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatCameInByTheCode();
    void goesToAPaymentAndBack();
    void listsEverythingThatCameInByTheCode();
    void opensWhatIsNotInTheList();
    void countsWhatComesIn();
    void saysNothingOfThePast();
    void saysThatNobodyPaidYet();
    void saysWhyItCannotBeRead();
    void forgetsAnswersAboutAnother();
    void isNothingForOtherSales();

private:
    [[nodiscard]] ui::StaticCodePart& part() const { return m_page->detail().staticCode(); }
    [[nodiscard]] QStringList shown() const { return part().shown(); }
    [[nodiscard]] QString inPane() const { return m_page->detail().payment()->id; }
    void press(const QString& name)
    {
        for (auto* each : part().findChildren<QAbstractButton*>()) {
            if (each->isVisible() && (each->text() == name || each->accessibleName().startsWith(name))) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no "_s + name + u" among "_s + shown().join(u'|')));
    }
    /// The row of the list is chosen.
    void choose(const QString& id)
    {
        m_page->choose(id);
        QTRY_COMPARE(inPane(), id);
    }

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<ledger::ReadingThread> m_reading;
    std::unique_ptr<ui::HistoryPage> m_page;
};

/// S-1 has a static code, S-2 a code of its own; S-3 to S-9 came in by the code of S-1: six in dollars, the last in
/// riel, which nobody expected.
void StaticCodeTest::initTestCase()
{
    auto opened = ledger::Ledger::open(m_folder.filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    m_ledger = std::move(*opened);
    Payment draft = sale::draft(1);
    draft.amount = usd(0);
    draft.method = u"khqr-static"_s;
    QVERIFY_RESULT(m_ledger->draft(draft, sale::clerk));
    QVERIFY_RESULT(m_ledger->record(sticker, sale::created(1), sale::program));
    m_clock.advance(60s);
    QVERIFY_RESULT(sale::sell(*m_ledger, 2));
    for (qint64 n = 3; n <= 9; ++n) {
        m_clock.advance(60s);
        const money::Money received = n == 9 ? *money::Money::fromMinor(4000, Currency::Khr) : usd(100 * n);
        QVERIFY_RESULT(m_ledger->addChild(sticker, sale::id(n), notice(n, received), sale::program));
    }
}

void StaticCodeTest::init()
{
    m_reading = std::make_unique<ledger::ReadingThread>(m_folder.filePath(u"ledger.sqlite"_s));
    m_page = std::make_unique<ui::HistoryPage>(
        m_appearance, m_languages, *m_reading, m_clock, m_scheduler, ui::DayRule{.zone = QTimeZone::utc()});
    m_page->resize(1232, 1000);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->table().model()->rowCount() >= 9);
}

void StaticCodeTest::cleanup()
{
    m_page.reset();
    m_reading.reset();
}

void StaticCodeTest::saysWhatCameInByTheCode()
{
    choose(sticker);
    QTRY_COMPARE(shown().size(), 9);
    const QStringList lines = shown();
    QCOMPARE(lines.at(0), u"Payments by this code"_s);
    QCOMPARE(lines.at(1), u"Payments: 7"_s);
    QCOMPARE(lines.at(2), u"Received: $33.00"_s); // 3 + 4 + … + 8
    QVERIFY2(lines.at(3).startsWith(u"S-9, 4,000 ៛, "_s) && lines.at(3).contains(u"Wrong currency"_s),
        qPrintable(lines.at(3)));
    QVERIFY2(lines.at(4).startsWith(u"S-8, $8.00, "_s) && lines.at(4).contains(u"សុខ ដារ៉ា"_s), qPrintable(lines.at(4)));
    QVERIFY2(lines.at(7).startsWith(u"S-5, $5.00, "_s), qPrintable(lines.at(7)));
    QCOMPARE(lines.at(8), u"Show all in the list"_s);
}

void StaticCodeTest::goesToAPaymentAndBack()
{
    choose(sticker);
    QTRY_COMPARE(shown().size(), 9);
    press(u"S-8"_s);
    QCOMPARE(inPane(), sale::id(8));
    QCOMPARE(m_page->table().chosen()->id, sale::id(8));
    QTRY_COMPARE(shown(), QStringList{u"Came in by the code of S-1"_s});
    QTRY_COMPARE(m_page->detail().timeline().shownTitles(), QStringList{u"Paid: $8.00 arrived"_s});
    const auto entries =
        ui::TimelineWords::entries(*m_ledger->records().timeline(sale::id(8)), *m_page->detail().payment(), {});
    QCOMPARE(entries.first().more, QStringList{u"By the code of sale S-1"_s});
    press(u"Came in by the code of S-1"_s);
    QCOMPARE(inPane(), sticker);
    QVERIFY(m_page->detail().isAncestorOf(QApplication::focusWidget()));
    // By keyboard as well.
    QTRY_COMPARE(shown().size(), 9);
    for (auto* each : part().findChildren<QAbstractButton*>())
        if (each->accessibleName().startsWith(u"S-7"_s))
            each->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(inPane(), sale::id(7));
}

void StaticCodeTest::listsEverythingThatCameInByTheCode()
{
    choose(sticker);
    QTRY_COMPARE(shown().size(), 9);
    press(u"Show all in the list"_s);
    QCOMPARE(m_page->filters().chips().texts(), QStringList{u"By the code of S-1"_s});
    QTRY_COMPARE(m_page->table().model()->rowCount(), 7);
    QTRY_VERIFY(m_page->model().totals().complete && m_page->model().totals().count == 7);
    for (int row = 0; row < 7; ++row)
        QCOMPARE(
            m_page->table().model()->index(row, ui::PaymentModel::Number).data().toString(), u"S-%1"_s.arg(9 - row));
    // A payment of another sale does not come in, one by this code does.
    Payment other = **m_ledger->records().byId(sale::id(2));
    other.id = sale::id(90);
    other.number = 90;
    m_page->paymentChanged(other);
    QCOMPARE(m_page->table().model()->rowCount(), 7);
    other.parent = sticker;
    m_page->paymentChanged(other);
    QCOMPARE(m_page->table().model()->rowCount(), 8);
    // The chip goes away as any other.
    QTest::mouseClick(m_page->filters().chips().findChild<QAbstractButton*>(), Qt::LeftButton);
    QVERIFY(m_page->filters().filter().selectsAll());
}

void StaticCodeTest::opensWhatIsNotInTheList()
{
    ui::HistoryFilter children;
    children.conditions.parent = {sticker, 1};
    m_page->filters().choose(children);
    QTRY_COMPARE(m_page->table().model()->rowCount(), 7);
    choose(sale::id(6));
    QTRY_COMPARE(shown(), QStringList{u"Came in by the code of S-1"_s});
    press(u"Came in by the code of S-1"_s);
    QTRY_COMPARE(inPane(), sticker);
    QTRY_COMPARE(shown().size(), 9);
    // Esc leads back to the list and to what is chosen there.
    QTest::keyClick(&m_page->detail(), Qt::Key_Escape);
    QCOMPARE(inPane(), sale::id(6));
    QVERIFY(m_page->table().hasFocus());
    // Who chooses another row before the way has led anywhere gets that row.
    QTRY_COMPARE(shown(), QStringList{u"Came in by the code of S-1"_s});
    press(u"Came in by the code of S-1"_s);
    m_page->choose(sale::id(5));
    QCOMPARE(inPane(), sale::id(5));
    QTest::qWait(100);
    QCOMPARE(inPane(), sale::id(5));
}

void StaticCodeTest::countsWhatComesIn()
{
    choose(sticker);
    QTRY_COMPARE(shown().value(1), u"Payments: 7"_s);
    const auto came = m_ledger->addChild(sticker, sale::id(10), notice(10, usd(1)), sale::program);
    QVERIFY_RESULT(came);
    m_page->paymentChanged(came->payment);
    QTRY_COMPARE(shown().value(1), u"Payments: 8"_s);
    QTRY_VERIFY(shown().value(3).startsWith(u"S-10, "_s));
    QCOMPARE(shown().value(2), u"Received: $33.01"_s);
}

void StaticCodeTest::saysNothingOfThePast()
{
    choose(sticker);
    QTRY_VERIFY(part().isVisible());
    QTRY_COMPARE(m_page->detail().timeline().shownTitles().size(), 2);
    m_page->detail().timeline().choose(0);
    emit m_page->detail().timeline().chosenChanged(0);
    QVERIFY(!m_page->detail().past().isEmpty());
    QVERIFY(!part().isVisible());
    part().setTotals({}); // an answer that comes late
    QVERIFY(!part().isVisible());
    QTest::keyClick(&m_page->detail(), Qt::Key_Escape);
    QVERIFY(part().isVisible());
}

void StaticCodeTest::saysThatNobodyPaidYet()
{
    support::HeldReading reading;
    ui::DetailPane pane(m_appearance, m_languages, m_clock);
    ui::ChosenSale chosen(reading, pane, nullptr);
    chosen.show(**m_ledger->records().byId(sticker));
    QCOMPARE(pane.staticCode().shown(), (QStringList{u"Payments by this code"_s, u"Payments are being counted…"_s}));
    reading.pages.takeFirst().answer(QList<Payment>());
    reading.sums.takeFirst().answer(ledger::Totals());
    QCOMPARE(
        pane.staticCode().shown(), (QStringList{u"Payments by this code"_s, u"Nobody has paid by this code yet."_s}));
}

void StaticCodeTest::saysWhyItCannotBeRead()
{
    const base::Error error{base::Category::Storage, u"ledger_io"_s,
        base::UserText("The disk could not read the ledger. Check the disk."), u"disk"_s};
    support::HeldReading reading;
    ui::DetailPane pane(m_appearance, m_languages, m_clock);
    ui::ChosenSale chosen(reading, pane, nullptr);
    chosen.show(**m_ledger->records().byId(sticker));
    reading.pages.takeFirst().answer(tl::unexpected(error));
    reading.sums.takeFirst().answer(ledger::Totals{.currencies = {}, .count = 7});
    const QStringList failed{
        u"Payments by this code"_s, u"The disk could not read the ledger. Check the disk."_s, u"Retry"_s};
    QCOMPARE(pane.staticCode().shown(), failed);
    pane.staticCode().findChildren<ui::Button*>().last()->click();
    QCOMPARE(reading.pages.size(), 1);
    reading.pages.takeFirst().answer(QList<Payment>{**m_ledger->records().byId(sale::id(3))});
    reading.sums.takeFirst().answer(ledger::Totals{.currencies = {}, .count = 1});
    QVERIFY(pane.staticCode().shown().contains(u"Payments: 1"_s));
}

void StaticCodeTest::forgetsAnswersAboutAnother()
{
    choose(sale::id(5));
    choose(sticker);
    choose(sale::id(2));
    choose(sale::id(6));
    QTRY_COMPARE(shown(), QStringList{u"Came in by the code of S-1"_s});
    // One whose sale is gone, as after an import was undone.
    Payment orphan = **m_ledger->records().byId(sale::id(6));
    orphan.id = sale::id(60);
    orphan.parent = sale::id(99);
    ui::DetailPane& pane = m_page->detail();
    ui::ChosenSale chosen(*m_reading, pane, nullptr);
    chosen.show(orphan);
    QTRY_COMPARE(shown(), QStringList{u"It came in by the code of a sale that is not in this ledger."_s});
}

void StaticCodeTest::isNothingForOtherSales()
{
    choose(sale::id(2));
    QVERIFY(!part().isVisible());
    QVERIFY(shown().isEmpty());
}

QTEST_MAIN(StaticCodeTest)
#include "tst_staticcode.moc"
