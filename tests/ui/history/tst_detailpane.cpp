// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/statuspill.h"
#include "ui/history/codepart.h"
#include "ui/history/copybutton.h"
#include "ui/history/detailpane.h"
#include "ui/history/exchangespart.h"
#include "ui/history/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Payment;
using payments::State;

namespace {

money::Money usd(qint64 cents)
{
    return *money::Money::fromMinor(cents, money::Currency::Usd);
}

} // namespace

class DetailPaneTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_pane.reset(); }
    void saysEverythingThatIsKnown();
    void copiesNumbersWhole();
    void showsTheSaleAsItWasKnownThen();
    void goesThroughTheTimelineByKeyboard();
    void saysSinceWhenItIsGone();
    void staysThereWhileNewsComes();
    void leadsBackToNowByEscThenToTheList();
    void isOfNowForTheNextSale();
    void saysWhatTheCodeSays_data();
    void saysWhatTheCodeSays();
    void foldsTheCodeAway();
    void offersWhatTheSaleNeeds_data();
    void offersWhatTheSaleNeeds();
    void offersACashierNoMarks();
    void cutsNoTimeAndNoAmount_data();
    void cutsNoTimeAndNoAmount();
    void saysWhyNobodyShouldPayTheCode_data();
    void saysWhyNobodyShouldPayTheCode();
    void showsWhatUnfolds();
    void comesBackToTheSamePlace();

private:
    [[nodiscard]] QStringList facts() const { return m_pane->facts().shown(); }
    [[nodiscard]] ui::Button* button(const QString& text) const
    {
        for (auto* each : m_pane->findChildren<ui::Button*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] bool shows(const QString& text) const
    {
        for (const auto* each : m_pane->findChildren<ui::PlainLabel*>())
            if (each->isVisible() && each->text().contains(text))
                return true;
        return false;
    }
    [[nodiscard]] QScrollArea& area() const { return *m_pane->findChild<QScrollArea*>(); }
    [[nodiscard]] QRect inView(const QWidget& part) const
    {
        const QRect place(part.mapTo(area().viewport(), QPoint()), part.size());
        return place.intersected(area().viewport()->rect());
    }
    [[nodiscard]] QString state() const { return m_pane->findChild<ui::StatusPill*>()->accessibleName(); }
    [[nodiscard]] QString timeOf(int event) const
    {
        return m_events.at(event).at.toLocalTime().toString(u"HH:mm:ss"_s);
    }

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    QList<ledger::Event> m_events;
    Payment m_sale;
    std::unique_ptr<ui::DetailPane> m_pane;
};

/// Draft, created, short money, a note, accepted by hand, a part given back; a minute between.
void DetailPaneTest::initTestCase()
{
    const auto opened = ledger::Ledger::open(m_folder.filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY_RESULT(opened);
    ledger::Ledger& ledger = **opened;
    const QString id = sale::id(1);
    const auto done = [this](const auto& result) {
        QVERIFY_RESULT(result);
        m_clock.advance(60s);
    };
    Payment draft = sale::draft(1);
    draft.finalAmount = usd(1257);
    done(ledger.draft(draft, u"Dara"_s));
    done(ledger.record(id, sale::created(1), sale::program));
    done(ledger.record(id, sale::paid(1000), sale::program));
    done(ledger.note(id, u"He pays the rest tomorrow"_s, u"Dara"_s));
    done(ledger.mark(id, State::Paid, u"Brought the rest in cash"_s, u"Dara"_s));
    done(ledger.refund(id, usd(100), u"Change"_s, u"Dara"_s, u"attempt"_s));
    m_events = *ledger.records().timeline(id);
    m_sale = **ledger.records().byId(id);
    QCOMPARE(m_events.size(), 6);
}

void DetailPaneTest::init()
{
    m_pane = std::make_unique<ui::DetailPane>(m_appearance, m_languages, m_clock);
    m_pane->setAccountNames({{u"practice"_s, u"Main KHQR"_s}});
    m_pane->setPayment(m_sale);
    m_pane->setTimeline(m_events);
    m_pane->resize(ui::DetailPane::Width, 900);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void DetailPaneTest::saysEverythingThatIsKnown()
{
    const QStringList shown = facts();
    for (const QString& fact : {u"Price: $12.50"_s, u"Unique code: $0.07"_s, u"Asked: $12.57"_s, u"Received: $10.00"_s,
             u"Difference: −$2.57"_s, u"Refunded: $1.00"_s, u"Kept: $9.00"_s, u"Account: Main KHQR"_s,
             u"Gateway: Bakong Gateway"_s, u"Method: KHQR"_s, u"Reference: Table 7"_s,
             u"Note: He pays the rest tomorrow"_s, u"Payer: Sok Dara"_s, u"Cashier: Dara"_s, u"Proof: By hand"_s,
             u"Its number: md5-1"_s, u"Transaction: T-1"_s, u"Our ID: "_s + sale::id(1), u"Created: "_s + timeOf(0),
             u"Changed: "_s + timeOf(5)})
        QVERIFY2(shown.contains(fact), qPrintable(fact + u" not in "_s + shown.join(u'|')));
    QCOMPARE(m_pane->timeline().shownTitles().first(), u"$1.00 was refunded"_s);
    QVERIFY(shows(u"Less money came than was asked."_s));
}

void DetailPaneTest::copiesNumbersWhole()
{
    Payment sale = m_sale;
    sale.gatewayId = QString(80, u'a') + u"\n\u202e"_s;
    m_pane->setPayment(sale);
    auto* copy = m_pane->facts().copyButton(u"Its number"_s);
    QVERIFY(copy);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), sale.gatewayId);
    QVERIFY(!copy->accessibleName().isEmpty());
    QVERIFY2(!m_pane->facts().copyButton(u"Payer"_s), "only what is a number has one");
}

void DetailPaneTest::showsTheSaleAsItWasKnownThen()
{
    QSignalSpy acted(m_pane.get(), &ui::DetailPane::noteWanted);
    QVERIFY(m_pane->past().isEmpty());
    QVERIFY(button(u"Note"_s));
    auto& timeline = m_pane->timeline();
    const auto press = [&](int entry) {
        auto* item = timeline.childAt(timeline.entryRect(entry).center());
        while (item->parentWidget() != &timeline)
            item = item->parentWidget();
        QTest::mouseClick(item, Qt::LeftButton);
    };
    press(1);
    QCOMPARE(m_pane->past(), u"As we knew it at "_s + timeOf(1));
    QCOMPARE(state(), u"Waiting"_s);
    QVERIFY(facts().filter(u"Received"_s).isEmpty());
    QVERIFY(facts().filter(u"Note"_s).isEmpty());
    QVERIFY(facts().contains(u"Its number: md5-1"_s));
    QVERIFY2(!button(u"Note"_s) && !button(u"Check"_s), "what is done is done now");
    press(2);
    QCOMPARE(m_pane->past(), u"As we knew it at "_s + timeOf(2));
    QCOMPARE(state(), u"Short"_s);
    QVERIFY(facts().contains(u"Received: $10.00"_s));
    QVERIFY(facts().filter(u"Refunded"_s).isEmpty());
    press(2); // again: back
    QVERIFY(m_pane->past().isEmpty());
    press(0);
    QCOMPARE(state(), u"Asking the gateway"_s);
    QTest::mouseClick(button(u"Now"_s), Qt::LeftButton);
    QVERIFY(m_pane->past().isEmpty());
    QVERIFY(facts().contains(u"Refunded: $1.00"_s));
    QVERIFY(button(u"Note"_s));
    QCOMPARE(m_pane->payment()->state, State::PartiallyRefunded);
}

void DetailPaneTest::goesThroughTheTimelineByKeyboard()
{
    m_pane->resize(ui::DetailPane::Width, 600);
    auto& timeline = m_pane->timeline();
    const auto* view = m_pane->findChild<QScrollArea*>()->viewport();
    const auto isInView = [&] {
        const QRect entry(timeline.mapTo(m_pane.get(), timeline.entryRect(timeline.chosen()).topLeft()),
            timeline.entryRect(timeline.chosen()).size());
        return QRect(view->mapTo(m_pane.get(), QPoint()), view->size()).contains(entry);
    };
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.chosen(), 5); // the newest
    QTRY_VERIFY(isInView());
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.chosen(), 4);
    QCOMPARE(m_pane->past(), u"As we knew it at "_s + timeOf(4));
    QTRY_VERIFY(isInView());
    QTest::keyClick(&timeline, Qt::Key_End);
    QCOMPARE(timeline.chosen(), 0);
    QTRY_VERIFY(isInView());
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.chosen(), 0);
    QTest::keyClick(&timeline, Qt::Key_Up);
    QCOMPARE(timeline.chosen(), 1);
    QTest::keyClick(&timeline, Qt::Key_Home);
    QCOMPARE(timeline.chosen(), 5);
    QTRY_VERIFY(isInView());
}

void DetailPaneTest::saysSinceWhenItIsGone()
{
    ledger::Event event = m_events.last();
    ++event.row;
    event.kind = ledger::kind::withdrawn;
    event.detail = R"({"import":"00112233445566778899aabbccddeeff","changes":{}})";
    m_pane->setTimeline(m_events + QList{event});
    auto& timeline = m_pane->timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(timeline.chosen(), 6);
    QCOMPARE(m_pane->past(), u"This sale was not in the ledger from %1 on, as its import was undone."_s.arg(timeOf(5)));
    QCOMPARE(facts(), QStringList());
    const auto* pill = m_pane->findChild<ui::StatusPill*>();
    QVERIFY(!pill->isVisible() && !m_pane->code().isVisible());
    QTest::keyClick(&timeline, Qt::Key_Down);
    QCOMPARE(m_pane->past(), u"As we knew it at "_s + timeOf(5));
    QVERIFY(facts().contains(u"Refunded: $1.00"_s));
    QVERIFY(pill->isVisible() && m_pane->code().isVisible());
}

void DetailPaneTest::staysThereWhileNewsComes()
{
    auto& timeline = m_pane->timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_End);
    QTest::keyClick(&timeline, Qt::Key_Up);
    Payment noted = m_sale;
    noted.note = u"New"_s;
    ledger::Event event = m_events.last();
    ++event.row;
    event.kind = ledger::kind::noted;
    event.detail = R"({"changes":{"note":"New"}})";
    m_pane->setPayment(noted);
    m_pane->setTimeline(m_events + QList{event});
    QCOMPARE(timeline.chosen(), 1);
    QCOMPARE(m_pane->past(), u"As we knew it at "_s + timeOf(1));
    QVERIFY(facts().filter(u"Note: "_s).isEmpty());
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QVERIFY(facts().contains(u"Note: New"_s));
}

void DetailPaneTest::leadsBackToNowByEscThenToTheList()
{
    QSignalSpy back(m_pane.get(), &ui::DetailPane::backWanted);
    auto& timeline = m_pane->timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Down);
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QVERIFY(m_pane->past().isEmpty());
    QCOMPARE(timeline.chosen(), -1);
    QCOMPARE(back.size(), 0);
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
}

void DetailPaneTest::isOfNowForTheNextSale()
{
    m_pane->timeline().setFocus();
    QTest::keyClick(&m_pane->timeline(), Qt::Key_End);
    QVERIFY(!m_pane->past().isEmpty());
    Payment other = m_sale;
    other.id = sale::id(2);
    m_pane->setPayment(other);
    QVERIFY(m_pane->past().isEmpty());
    QVERIFY(m_pane->timeline().shownTitles().isEmpty());
    QVERIFY(button(u"Note"_s));
    m_pane->setTimeline(m_events);
    QCOMPARE(m_pane->timeline().chosen(), -1);
}

void DetailPaneTest::saysWhatTheCodeSays_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QStringList>("facts");
    emv::KhqrRequest request;
    request.bakongAccountId = u"shop@acleda"_s;
    request.merchantName = u"Sokha Coffee"_s;
    request.merchantCity = u"Phnom Penh"_s;
    request.merchantCategoryCode = u"5814"_s;
    request.currency = u"USD"_s;
    request.amount = u"12.5"_s;
    request.billNumber = u"S-2042"_s;
    const QDateTime made(QDate(2026, 1, 15), QTime(3, 0), Qt::UTC);
    request.expirationTimestamp = made.addSecs(600).toMSecsSinceEpoch();
    const QString khqr = emv::makeKhqr(request, made.toMSecsSinceEpoch())->text;
    const auto clock = [](const QDateTime& utc) { return utc.toLocalTime().toString(u"HH:mm:ss"_s); };
    QTest::newRow("KHQR") << khqr
                          << QStringList{u"Network: KHQR"_s, u"Use: For one payment"_s, u"Merchant: Sokha Coffee"_s,
                                 u"City: Phnom Penh"_s, u"Country: KH"_s, u"Amount: $12.50"_s, u"Currency: USD"_s,
                                 u"Account: shop@acleda"_s, u"Bill number: S-2042"_s,
                                 u"Code ends: "_s + clock(made.addSecs(600)),
                                 u"Checksum: Right (%1)"_s.arg(khqr.right(4))};
    QTest::newRow("changed by somebody") << QString(khqr).replace(u"Sokha"_s, u"Sokho"_s)
                                         << QStringList{u"Checksum: Wrong: this text was changed or cut"_s};
    QTest::newRow("no payment code") << u"https://example.com"_s
                                     << QStringList{u"Code: No payment code that Paydesk can read"_s,
                                            u"Text: https://example.com"_s};
}

void DetailPaneTest::saysWhatTheCodeSays()
{
    QFETCH(QString, payload);
    QFETCH(QStringList, facts);
    m_clock.setNowUtc(QDateTime(QDate(2026, 1, 15), QTime(4, 0), Qt::UTC));
    Payment sale = m_sale;
    sale.qr = payload;
    m_pane->setPayment(sale);
    QTest::mouseClick(button(u"What the code says"_s), Qt::LeftButton);
    const QStringList shown = m_pane->code().contents().shown();
    for (const QString& fact : std::as_const(facts))
        QVERIFY2(shown.contains(fact), qPrintable(fact + u" not in "_s + shown.join(u'|')));
    QTest::mouseClick(m_pane->code().contents().copyButton(u"Text"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), payload);
    if (facts.size() == 1)
        QVERIFY2(shown.filter(u"Merchant"_s).isEmpty(), "what is not sound is not read out");
}

void DetailPaneTest::foldsTheCodeAway()
{
    auto* picture = m_pane->findChild<ui::QrView*>();
    QVERIFY(!picture->isVisible());
    QTest::mouseClick(button(u"Show the code"_s), Qt::LeftButton);
    QVERIFY(picture->isVisible() && !picture->isEmpty());
    QTest::mouseClick(button(u"Hide the code"_s), Qt::LeftButton);
    QVERIFY(!picture->isVisible());
    QTest::mouseClick(button(u"What the code says"_s), Qt::LeftButton);
    QVERIFY(m_pane->code().contents().isVisible());
    QTest::mouseClick(button(u"Fold what it says"_s), Qt::LeftButton);
    QVERIFY(!m_pane->code().contents().isVisible());
    Payment link = m_sale;
    link.qr.clear();
    m_pane->setPayment(link);
    QVERIFY(!m_pane->code().isVisible());
}

void DetailPaneTest::offersWhatTheSaleNeeds_data()
{
    using payments::Evidence;
    using payments::Exception;
    QTest::addColumn<State>("state");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("may");
    QTest::newRow("open") << State::Pending << Exception::None << Evidence::Api << u"Show on Charge"_s << u"Mark"_s
                          << true;
    QTest::newRow("paid") << State::Paid << Exception::None << Evidence::Api << QString() << u"Refund"_s << true;
    QTest::newRow("late") << State::Paid << Exception::Late << Evidence::Api << u"I have looked at it"_s << u"Refund"_s
                          << true;
    QTest::newRow("partly given back") << State::PartiallyRefunded << Exception::None << Evidence::Api << QString()
                                       << u"Refund"_s << true;
    QTest::newRow("given back") << State::Refunded << Exception::None << Evidence::Api << QString() << u"Mark"_s
                                << false;
    QTest::newRow("expired") << State::Expired << Exception::None << Evidence::Api << QString() << u"Mark"_s << true;
}

void DetailPaneTest::offersWhatTheSaleNeeds()
{
    QFETCH(State, state);
    QFETCH(payments::Exception, exception);
    QFETCH(payments::Evidence, evidence);
    QFETCH(QString, primary);
    QFETCH(QString, change);
    QFETCH(bool, may);
    Payment sale = m_sale;
    sale.state = state;
    sale.exception = exception;
    sale.evidence = evidence;
    sale.refunded.reset();
    sale.acknowledgedAt.reset();
    m_pane->setPayment(sale);
    for (const QString& word : {u"Show on Charge"_s, u"I have looked at it"_s})
        QCOMPARE(button(word) != nullptr, word == primary);
    QCOMPARE(button(u"Print again"_s) != nullptr, primary.isEmpty());
    QVERIFY(button(change));
    QCOMPARE(button(change)->isEnabled(), may);
    QSignalSpy refund(m_pane.get(), &ui::DetailPane::refundWanted);
    QSignalSpy mark(m_pane.get(), &ui::DetailPane::markWanted);
    QTest::mouseClick(button(change), Qt::LeftButton);
    QCOMPARE(refund.size(), may && change == u"Refund"_s ? 1 : 0);
    QCOMPARE(mark.size(), may && change == u"Mark"_s ? 1 : 0);
    QSignalSpy menu(m_pane.get(), &ui::DetailPane::menuWanted);
    QTest::mouseClick(button(u"More"_s), Qt::LeftButton);
    QCOMPARE(menu.size(), 1);
}

void DetailPaneTest::offersACashierNoMarks()
{
    Payment sale = m_sale;
    sale.state = State::Paid;
    sale.refunded.reset();
    m_pane->setPayment(sale);
    QVERIFY(button(u"Refund"_s)->isEnabled());
    m_pane->setRole(people::Role::Cashier);
    QVERIFY(!button(u"Refund"_s)->isEnabled());
    QVERIFY(shows(u"Only a manager may do this."_s));
    QVERIFY(button(u"Check"_s)->isEnabled());
    QVERIFY(button(u"Note"_s)->isEnabled());
}

void DetailPaneTest::cutsNoTimeAndNoAmount_data()
{
    QTest::addColumn<ui::Language>("language");
    QTest::addColumn<money::Digits>("digits");
    for (const ui::LanguageSpec& each : ui::allLanguages()) {
        QTest::addRow("%s", each.englishName) << each.language << each.digits;
        QTest::addRow("%s, Latin digits", each.englishName) << each.language << money::Digits::Ascii;
    }
}

/// In the narrowest pane, of a sale of another year, with the largest amounts.
void DetailPaneTest::cutsNoTimeAndNoAmount()
{
    QFETCH(ui::Language, language);
    QFETCH(money::Digits, digits);
    m_languages.use(language);
    m_appearance.setDigits(digits);
    const auto back = qScopeGuard([this] {
        m_languages.use(ui::Language::English);
        m_appearance.setDigits(money::Digits::Ascii);
    });
    Payment sale = m_sale;
    const auto rupiah = [](qint64 minor) { return *money::Money::fromMinor(minor, money::Currency::Idr); };
    sale.amount = rupiah(888'888'888'888);
    sale.finalAmount = rupiah(888'888'888'999);
    sale.received = rupiah(888'888'888'777);
    sale.refunded = rupiah(444'444'444'444);
    QDateTime at(QDate(2023, 11, 29), QTime(22, 58, 58), Qt::UTC);
    for (QDateTime* each : {&sale.createdAt, &sale.changedAt})
        *each = at = at.addSecs(60);
    for (std::optional<QDateTime>* each : {&sale.expiresAt, &sale.paidAt, &sale.lastCheckedAt, &sale.acknowledgedAt})
        *each = at = at.addDays(1);
    m_appearance.dress(*qApp);
    m_pane->setFixedWidth(300);
    m_pane->resize(300, 520);
    m_pane->setPayment(sale);
    QTest::qWait(50); // laid out
    QCOMPARE(area().widget()->width(), area().viewport()->width());
    area().verticalScrollBar()->setValue(area().verticalScrollBar()->maximum() / 3);
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty())
        QVERIFY(m_pane->grab().save(folder + u"/detail-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    int looked = 0;
    for (const auto* each : m_pane->facts().findChildren<ui::PlainLabel*>()) {
        const bool isValue = each->accessibleName() != each->text();
        const QString shown = each->shownText().remove(u'\n').remove(u' ');
        const bool isId =
            each->text() == sale.id || each->text() == sale.gatewayId || each->text() == sale.transactionId;
        if (!isValue || isId || std::ranges::none_of(each->text(), [](QChar sign) { return sign.isDigit(); }))
            continue; // names may be cut at their end, IDs in the middle
        ++looked;
        QVERIFY2(shown == QString(each->text()).remove(u' '),
            qPrintable(each->text() + u" is shown as "_s + each->shownText()));
        const int left = each->mapTo(area().viewport(), QPoint()).x();
        QVERIFY2(left >= 0 && left + each->width() <= area().viewport()->width(), qPrintable(each->text()));
    }
    QVERIFY(looked >= 13);
}

void DetailPaneTest::saysWhyNobodyShouldPayTheCode_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<payments::Exception>("exception");
    QTest::addColumn<QString>("sentence");
    using payments::Exception;
    const QString paid = u"Already paid. Nobody has to pay this again."_s;
    const QString over = u"This code is over. Make a new sale to be paid."_s;
    QTest::newRow("paid") << State::Paid << Exception::None << paid;
    QTest::newRow("late") << State::Paid << Exception::Late << paid;
    QTest::newRow("twice") << State::Paid << Exception::Duplicate << paid;
    QTest::newRow("given back") << State::Refunded << Exception::None << paid;
    QTest::newRow("short") << State::Processing << Exception::Short << QString();
    QTest::newRow("waiting") << State::Pending << Exception::None << QString();
    QTest::newRow("expired") << State::Expired << Exception::None << over;
    QTest::newRow("cancelled") << State::Cancelled << Exception::None << over;
}

void DetailPaneTest::saysWhyNobodyShouldPayTheCode()
{
    QFETCH(State, state);
    QFETCH(payments::Exception, exception);
    QFETCH(QString, sentence);
    Payment sale = m_sale;
    sale.state = state;
    sale.exception = exception;
    sale.expiresAt = m_clock.nowUtc().addSecs(600);
    m_pane->setPayment(sale);
    const auto said = [this] {
        QStringList shown;
        for (const auto* each : m_pane->code().findChildren<ui::PlainLabel*>())
            if (each->isVisible())
                shown.append(each->text());
        return shown.join(u'|');
    };
    QCOMPARE(said(), QString());
    QTest::mouseClick(button(u"Show the code"_s), Qt::LeftButton);
    QCOMPARE(said(), sentence);
    if (const QString folder = qEnvironmentVariable("PAYDESK_PICTURES"); !folder.isEmpty()) {
        QTest::qWait(50);
        QVERIFY(m_pane->grab().save(folder + u"/code-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    }
    // The code can be paid today, whatever was known then.
    m_pane->timeline().setFocus();
    QTest::keyClick(&m_pane->timeline(), Qt::Key_End);
    QTest::keyClick(&m_pane->timeline(), Qt::Key_Up);
    QVERIFY(!m_pane->past().isEmpty());
    QCOMPARE(said(), sentence);
    QTest::keyClick(&m_pane->timeline(), Qt::Key_Escape);
    QTest::mouseClick(button(u"Hide the code"_s), Qt::LeftButton);
    QCOMPARE(said(), QString());
}

void DetailPaneTest::showsWhatUnfolds()
{
    m_pane->resize(ui::DetailPane::Width, 660);
    QTRY_VERIFY(area().verticalScrollBar()->maximum() > 0);
    // Where it is at the lower edge and nothing of what follows would be seen.
    const auto atTheEdge = [this](const QString& text) {
        auto* toggle = button(text);
        QScrollBar& bar = *area().verticalScrollBar();
        const int y = toggle->mapTo(area().widget(), QPoint()).y() + toggle->height();
        bar.setValue(y - area().viewport()->height());
        toggle->click();
    };
    atTheEdge(u"Show the code"_s);
    const auto* picture = m_pane->findChild<ui::QrView*>();
    QTRY_COMPARE(inView(*picture).size(), picture->size());
    QTest::mouseClick(button(u"Hide the code"_s), Qt::LeftButton);

    atTheEdge(u"What the service answered"_s);
    net::KeptRequests kept;
    kept.unreadLines = 3;
    m_pane->exchanges().setRequests(m_sale.id, kept);
    QTRY_VERIFY2(area().viewport()->height()
            >= m_pane->exchanges().mapTo(area().viewport(), QPoint()).y() + m_pane->exchanges().height(),
        "all of it is in view");
    // What a person scrolls stays.
    QTest::keyClick(&area(), Qt::Key_Home);
    area().verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    kept.unreadLines = 0;
    m_pane->exchanges().setRequests(m_sale.id, kept);
    m_pane->resize(ui::DetailPane::Width, 500);
    QTest::qWait(50);
    QCOMPARE(area().verticalScrollBar()->value(), 0);
}

void DetailPaneTest::comesBackToTheSamePlace()
{
    m_pane->resize(ui::DetailPane::Width, 520);
    QScrollBar& bar = *area().verticalScrollBar();
    QTRY_VERIFY(bar.maximum() > 200);
    bar.setValue(bar.maximum() - 40);
    const int before = bar.value();
    auto& timeline = m_pane->timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_End);
    QTest::qWait(50);
    QTest::keyClick(&timeline, Qt::Key_Up);
    QTest::qWait(50);
    QVERIFY(bar.value() != before);
    QTest::keyClick(&timeline, Qt::Key_Escape);
    QTRY_COMPARE(bar.value(), before);
    QTest::qWait(50);
    QCOMPARE(bar.value(), before);
    QVERIFY(timeline.hasFocus());
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
