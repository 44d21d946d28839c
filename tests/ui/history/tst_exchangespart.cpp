// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/history/detailpane.h"
#include "ui/history/exchangespart.h"
#include "ui/history/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;

namespace {

/// Noon in the summer of nowhere: the zone of this computer does not matter.
const QDateTime noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0));

net::RequestRecord check(int second = 0, const QString& said = u"open"_s)
{
    net::RequestRecord record;
    record.at = noon.addSecs(second).toUTC();
    record.gateway = u"bayar-gg"_s;
    record.account = u"warung"_s;
    record.operation = u"check"_s;
    record.host = u"www.bayar.gg"_s;
    record.path = u"/api/check-payment.php"_s;
    record.status = 200;
    record.elapsed = 212ms;
    record.said = said;
    record.reference = u"S-12"_s;
    return record;
}

net::RequestRecord create()
{
    net::RequestRecord record = check(0, u"created"_s);
    record.operation = u"create"_s;
    return record;
}

net::RequestRecord trouble(int status, Category category, const QString& code, const QString& why = {})
{
    net::RequestRecord record = check(0, {});
    record.status = status;
    record.category = category;
    record.code = code;
    record.why = why;
    return record;
}

net::KeptRequests kept(const QList<net::RequestRecord>& records)
{
    net::KeptRequests kept;
    for (const net::RequestRecord& record : records)
        kept.requests.append({record, net::toLine(record)});
    kept.keptSince = noon.addDays(-3).toUTC();
    return kept;
}

/// Outside text is in isolates, which no eye sees.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// What the service was asked about a sale, in the detail of History.
class ExchangesPartTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_pane.reset(); }
    void saysEachExchangeInWords_data();
    void saysEachExchangeInWords();
    void tellsEqualOnesOnce();
    void readsOnlyWhenItIsUnfolded();
    void readsAgain();
    void saysHowFarTheLogGoes_data();
    void saysHowFarTheLogGoes();
    void saysWhyItCannotBeRead();
    void listsTheLatestOfMany();
    void takesNoAnswerForAnotherSale();
    void copiesTheLines();
    void isUsedByKeyboard();
    void showsOutsideTextAsItIs();
    void isOfNowAlone();
    void followsTheDigits();

private:
    [[nodiscard]] ui::ExchangesPart& part() { return m_pane->exchanges(); }
    [[nodiscard]] ui::Button* button(const QString& text)
    {
        for (auto* each : part().findChildren<ui::Button*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    void unfold() { button(u"What the service answered"_s)->click(); }
    [[nodiscard]] QString shown() { return plain(part().shown().join(u'\n')); }

    support::FakeClock m_clock{noon.addSecs(3600).toUTC()};
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    payments::Payment m_sale;
    std::unique_ptr<ui::DetailPane> m_pane;
};

void ExchangesPartTest::init()
{
    m_sale = sale::draft(12);
    m_sale.number = 12;
    m_sale.createdAt = m_sale.changedAt = noon.toUTC();
    m_pane = std::make_unique<ui::DetailPane>(m_appearance, m_languages, m_clock);
    m_pane->setPayment(m_sale);
    m_pane->resize(ui::DetailPane::Width, 900);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void ExchangesPartTest::saysEachExchangeInWords_data()
{
    QTest::addColumn<net::RequestRecord>("record");
    QTest::addColumn<QString>("words");
    const QString asked = u"Asked whether money came\n12:00:00\n"_s;
    QTest::newRow("code") << create() << u"Asked for the code\n12:00:00\nAnswered 200 in 212 ms. The code was made."_s;
    QTest::newRow("open") << check() << asked + u"Answered 200 in 212 ms. No money yet."_s;
    QTest::newRow("paid") << check(0, u"paid"_s) << asked + u"Answered 200 in 212 ms. The money came."_s;
    QTest::newRow("of an older log") << check(0, {}) << asked + u"Answered 200 in 212 ms."_s;
    QTest::newRow("a word of later versions") << check(0, u"levitating"_s) << asked + u"Answered 200 in 212 ms."_s;
    net::RequestRecord slow = trouble(0, Category::TimeoutUnknown, u"deadline"_s, u"deadline: 10 s"_s);
    slow.elapsed = 10s;
    slow.attempt = 3;
    QTest::newRow("no answer") << slow << u"Asked whether money came\n12:00:00 · attempt 3\nNo answer after 10 s."_s;
    net::RequestRecord broken = trouble(0, Category::Network, u"reset"_s);
    broken.elapsed = 1449ms;
    QTest::newRow("broken") << broken << asked + u"The line broke after 1.4 s."_s;
    QTest::newRow("not sent") << trouble(0, Category::Network, u"not_sent"_s)
                              << asked + u"Not sent: there was no way to the service."_s;
    QTest::newRow("not secure") << trouble(0, Category::Tls, u"certificate"_s)
                                << asked + u"Stopped: the connection was not secure."_s;
    QTest::newRow("refused") << trouble(422, Category::Validation, u"AMOUNT_TOO_SMALL"_s, u"amount 'small'"_s)
                             << asked + u"Answered 422 in 212 ms. Refused: AMOUNT_TOO_SMALL. It says: amount 'small'"_s;
    QTest::newRow("no code") << trouble(403, Category::Permission, {})
                             << asked + u"Answered 403 in 212 ms. Refused: permission."_s;
    QTest::newRow("nonsense") << trouble(200, Category::Protocol, u"not_json"_s,
        u"offset 0"_s) << asked + u"Answered 200 in 212 ms. The answer could not be used: not_json. Reason: offset 0"_s;
    QTest::newRow("down") << trouble(503, Category::Server, u"http_503"_s)
                          << asked + u"Answered 503 in 212 ms. The service has a problem: http_503."_s;
    QTest::newRow("busy") << trouble(429, Category::RateLimit, u"rate"_s)
                          << asked + u"Answered 429 in 212 ms. Asked too often: rate."_s;
    net::RequestRecord odd = create();
    odd.warnings = {u"the md5 is another"_s};
    QTest::newRow("odd") << odd
                         << u"Asked for the code\n12:00:00\nAnswered 200 in 212 ms. The code was made. Odd: the md5 "
                            "is another"_s;
    net::RequestRecord other = check(0, {});
    other.operation = u"qris-info"_s;
    QTest::newRow("another question") << other << u"Asked: qris-info\n12:00:00\nAnswered 200 in 212 ms."_s;
}

void ExchangesPartTest::saysEachExchangeInWords()
{
    QFETCH(net::RequestRecord, record);
    QFETCH(QString, words);
    unfold();
    part().setRequests(m_sale.id, kept({record}));
    QCOMPARE(shown(), words);
    QCOMPARE(part().lines(), net::toLine(record));
}

void ExchangesPartTest::tellsEqualOnesOnce()
{
    net::RequestRecord slow = check(9);
    slow.elapsed = 1s;
    unfold();
    part().setRequests(m_sale.id, kept({create(), check(3), check(6), slow, check(12, u"paid"_s)}));
    QCOMPARE(shown(),
        u"Asked whether money came\n12:00:12\nAnswered 200 in 212 ms. The money came.\n"
        "Asked whether money came\n12:00:03 to 12:00:09 · 3 times\nAnswered 200 in 212 ms to 1 s. No money yet.\n"
        "Asked for the code\n12:00:00\nAnswered 200 in 212 ms. The code was made."_s);
    QCOMPARE(part().lines().count(u'\n'), 4); // in the order of the log
    QVERIFY(part().lines().startsWith(net::toLine(create())));
}

void ExchangesPartTest::readsOnlyWhenItIsUnfolded()
{
    const QSignalSpy wanted(&part(), &ui::ExchangesPart::wanted);
    const QSignalSpy unwanted(&part(), &ui::ExchangesPart::unwanted);
    m_pane->setPayment(m_sale);
    QVERIFY(part().isFolded());
    QCOMPARE(wanted.size(), 0);
    part().setRequests(m_sale.id, kept({check()})); // nobody wants it
    QCOMPARE(part().shown(), QStringList());
    unfold();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<payments::Payment>().id, m_sale.id);
    QCOMPARE(shown(), u"The log is being read."_s);
    QVERIFY(part().lines().isEmpty());
    part().setRequests(m_sale.id, kept({check()}));
    QVERIFY(shown().contains(u"No money yet."_s));
    QCOMPARE(unwanted.size(), 0);
    button(u"Fold the answers"_s)->click();
    QVERIFY(part().isFolded());
    QCOMPARE(unwanted.size(), 1);
    unfold(); // what was read is old by now
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(shown(), u"The log is being read."_s);
}

void ExchangesPartTest::readsAgain()
{
    const QSignalSpy wanted(&part(), &ui::ExchangesPart::wanted);
    QVERIFY(button(u"Read again"_s) == nullptr);
    unfold();
    part().setRequests(m_sale.id, kept({check()}));
    m_sale.changedAt = noon.addSecs(5).toUTC();
    m_pane->setPayment(m_sale); // news of the sale leaves it open
    QVERIFY(shown().contains(u"No money yet."_s));
    button(u"Read again"_s)->click();
    QCOMPARE(wanted.size(), 2);
    QVERIFY(shown().contains(u"No money yet."_s)); // until there is more
    part().setRequests(m_sale.id, kept({check(), check(5, u"paid"_s)}));
    QVERIFY(shown().contains(u"The money came."_s));
}

void ExchangesPartTest::saysHowFarTheLogGoes_data()
{
    QTest::addColumn<net::KeptRequests>("found");
    QTest::addColumn<QString>("remark");
    net::KeptRequests found;
    QTest::newRow("no log") << found << u"There is no log of requests yet."_s;
    found.keptSince = noon.addDays(-3).toUTC();
    QTest::newRow("not asked") << found << u"The service was asked nothing about this sale."_s;
    found.keptSince = noon.addSecs(60).toUTC();
    QTest::newRow("older")
        << found << u"Nothing is kept about this sale. The log goes back to 12:01:00, and the sale is older."_s;
    found = kept({check()});
    found.keptSince = noon.addSecs(60).toUTC();
    QTest::newRow("begun before") << found
                                  << u"The log goes back to 12:01:00. What was asked before that is no longer kept."_s;
    found = kept({create(), check(3)});
    found.keptSince = noon.addSecs(1).toUTC();
    QTest::newRow("a young log") << found << u"Asked whether money came"_s;
    found = kept({check()});
    found.earlier = 7;
    QTest::newRow("many") << found << u"Only the latest 1 of 8 requests are shown."_s;
    found = kept({check()});
    found.unreadLines = 2;
    QTest::newRow("torn") << found << u"2 line(s) of the log could not be read."_s;
    found.requests.clear();
    QTest::newRow("torn and nothing found")
        << found << u"The service was asked nothing about this sale.\n2 line(s) of the log could not be read."_s;
}

void ExchangesPartTest::saysHowFarTheLogGoes()
{
    QFETCH(net::KeptRequests, found);
    QFETCH(QString, remark);
    unfold();
    part().setRequests(m_sale.id, found);
    QCOMPARE(part().shown().constFirst(), remark);
    QCOMPARE(part().lines().isEmpty(), found.requests.isEmpty());
    QCOMPARE(button(u"Copy as text"_s) == nullptr, found.requests.isEmpty());
}

void ExchangesPartTest::saysWhyItCannotBeRead()
{
    unfold();
    part().setRequests(m_sale.id, kept({check()}));
    button(u"Read again"_s)->click();
    part().setProblem(m_sale.id, u"The log cannot be read. Check the rights."_s);
    QCOMPARE(part().shown(), QStringList{u"The log cannot be read. Check the rights."_s});
    QVERIFY(part().lines().isEmpty());
    button(u"Read again"_s)->click();
    part().setRequests(m_sale.id, kept({check()}));
    QVERIFY(shown().contains(u"No money yet."_s));
}

void ExchangesPartTest::listsTheLatestOfMany()
{
    QList<net::RequestRecord> records;
    for (int i = 0; i < 100; ++i)
        records.append(check(i, i % 2 == 0 ? u"open"_s : u"processing"_s));
    unfold();
    part().setRequests(m_sale.id, kept(records));
    QCOMPARE(shown().count(u"Asked whether money came"_s), int{ui::ExchangesPart::MostEntries});
    QCOMPARE(part().shown().at(2), u"12:01:39"_s);
    QVERIFY(part().shown().constFirst().contains(u"older than the last entry"_s));
    QCOMPARE(part().lines().count(u'\n'), 99);
}

void ExchangesPartTest::takesNoAnswerForAnotherSale()
{
    unfold();
    const QSignalSpy unwanted(&part(), &ui::ExchangesPart::unwanted);
    payments::Payment other = m_sale;
    other.id = sale::id(13);
    m_pane->setPayment(other);
    QVERIFY(part().isFolded());
    QCOMPARE(unwanted.size(), 1);
    unfold();
    part().setRequests(m_sale.id, kept({check()}));
    part().setProblem(m_sale.id, u"Not of this sale."_s);
    QCOMPARE(shown(), u"The log is being read."_s);
    part().setRequests(other.id, kept({check()}));
    QVERIFY(shown().contains(u"No money yet."_s));
}

void ExchangesPartTest::copiesTheLines()
{
    unfold();
    part().setRequests(m_sale.id, kept({create(), check(3)}));
    QGuiApplication::clipboard()->clear();
    button(u"Copy as text"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), net::toLine(create()) + u'\n' + net::toLine(check(3)));
}

void ExchangesPartTest::isUsedByKeyboard()
{
    ui::Button* toggle = button(u"What the service answered"_s);
    toggle->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!part().isFolded());
    QTest::keyClick(toggle, Qt::Key_Return);
    QVERIFY(part().isFolded());
    QTest::keyClick(toggle, Qt::Key_Return);
    part().setRequests(m_sale.id, kept({create()}));
    // From one thing to the next, none of them a trap.
    auto* lines = part().findChild<QPlainTextEdit*>();
    QVERIFY(!lines->accessibleName().isEmpty());
    for (QWidget* next : {static_cast<QWidget*>(button(u"Read again"_s)), static_cast<QWidget*>(lines),
             static_cast<QWidget*>(button(u"Copy as text"_s))}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    // Words are marked and copied; nothing is written.
    lines->setFocus(Qt::TabFocusReason);
    QTest::keyClick(lines, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(lines, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), part().lines());
    QTest::keyClicks(lines, u"x"_s);
    QCOMPARE(part().lines(), net::toLine(create()));
    const QSignalSpy back(m_pane.get(), &ui::DetailPane::backWanted);
    QTest::keyClick(lines, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void ExchangesPartTest::showsOutsideTextAsItIs()
{
    unfold();
    const net::RequestRecord nasty =
        trouble(400, Category::Validation, u"BAD"_s, u"<b>bold</b> &amp; \u202Ebackwards\n%1"_s);
    part().setRequests(m_sale.id, kept({nasty}));
    QVERIFY2(shown().contains(u"<b>bold</b> &amp; [U+202E]backwards\u240A%1"_s), qPrintable(shown()));
    QVERIFY2(part().lines().contains(u"<b>bold</b> &amp; [U+202E]backwards\u240A%1"_s), qPrintable(part().lines()));
    QCOMPARE(part().lines().count(u'\n'), 0);
}

void ExchangesPartTest::isOfNowAlone()
{
    ledger::Event event;
    event.row = 1;
    event.kind = ledger::kind::draft;
    event.at = noon.toUTC();
    m_pane->setTimeline({event});
    QVERIFY(part().isVisible());
    emit m_pane->timeline().chosenChanged(0);
    QVERIFY(!part().isVisible());
    emit m_pane->timeline().chosenChanged(-1);
    QVERIFY(part().isVisible());
}

void ExchangesPartTest::followsTheDigits()
{
    unfold();
    part().setRequests(m_sale.id, kept({check()}));
    m_appearance.setDigits(money::Digits::Khmer);
    QVERIFY2(shown().contains(u"១២:០០:០០"_s) && shown().contains(u"២១២ ms"_s), qPrintable(shown()));
    m_appearance.setDigits(money::Digits::Ascii);
    QVERIFY(shown().contains(u"12:00:00"_s));
}

QTEST_MAIN(ExchangesPartTest)
#include "tst_exchangespart.moc"
