// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/settings.h"
#include "tests/support/fakeclock.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/languages.h"
#include "ui/common/plainlabel.h"
#include "ui/common/practicestripe.h"
#include "ui/shell/accountitem.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/preferences.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/statusbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The window with its own clock, as a shop with accounts sees it.
struct Shell {
    QTemporaryDir folder;
    base::Settings settings{folder.filePath(u"settings.ini"_s)};
    Appearance appearance;
    Languages languages;
    Preferences preferences{settings, appearance, languages, ThemeName::Light};
    support::FakeClock clock;
    support::FakeScheduler scheduler{clock};
    MainWindow window{appearance, languages, preferences, clock, scheduler};
    QWidget* charge = new QWidget;
    QWidget* history = new QWidget;

    Shell()
    {
        clock.advance(1h);
        const auto screen = [](Icon icon, const QString& key, const QString& word, QWidget* page) {
            return Screen{.icon = icon, .keyCap = key, .key = {}, .word = [word] { return word; }, .page = page};
        };
        window.addScreen(Rail::Part::Screens, screen(Icon::Charge, u"Esc"_s, u"Charge"_s, charge));
        window.addScreen(Rail::Part::Screens, screen(Icon::History, u"F2"_s, u"History"_s, history));
        window.showScreen(charge);
        window.resize(1440, 900);
    }
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    QStringList visibleWords() const
    {
        QStringList words;
        for (const PlainLabel* label : window.findChildren<PlainLabel*>())
            if (label->isVisible())
                words << label->text();
        return words;
    }
    RailButton* railButton(const QString& word) const
    {
        for (RailButton* button : window.findChildren<RailButton*>())
            if (button->text() == word)
                return button;
        return nullptr;
    }
};

till::AccountStanding account(const QString& name)
{
    till::AccountStanding standing;
    standing.id = name;
    standing.name = name;
    return standing;
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

} // namespace

class TestShellParts final : public QObject {
    Q_OBJECT

private slots:
    void practiceIsWrittenAcrossTheTop();
    void leavingIsOfferedOnlyWhereThereIsSomewhereToGo_data();
    void leavingIsOfferedOnlyWhereThereIsSomewhereToGo();
    void theCustomersStripeHasNoButtons();
    void aBadgeCountsOnTheIconAndAloud();
    void theHeaderTakesAWidget();
    void anAccountTellsHowItStands_data();
    void anAccountTellsHowItStands();
    void accountsTakeThePlaceOfNotWatched();
    void accountsStandInTheOrderOfTheOffers();
    void aKeyNearItsEndLeadsToItsAccount();
    void aWrongClockIsToldOnce();
    void practiceIsNeverCalledNotWatched();
    void agesGrowByTheSecondWhileShown();
    void aNarrowAccountKeepsItsName();
    void aToolTipIsNeverMarkup();
    void theLedgerHasItsWord_data();
    void theLedgerHasItsWord();
};

void TestShellParts::practiceIsWrittenAcrossTheTop()
{
    Shell shell;
    shell.show();
    const auto stripes = shell.window.findChildren<PracticeStripe*>();
    QCOMPARE(stripes.size(), 1);
    PracticeStripe* stripe = stripes.first();
    QVERIFY(!stripe->isVisible());
    shell.window.setPractice(true, false);
    QCoreApplication::processEvents();
    QVERIFY(stripe->isVisible());
    QCOMPARE(stripe->mapTo(&shell.window, QPoint()), QPoint(0, 0));
    QCOMPARE(stripe->size(), QSize(1440, 34));
    QVERIFY(shell.visibleWords().contains(u"Practice: nothing here is real money."_s));
    const Theme& theme = shell.appearance.theme();
    const QImage picture = stripe->grab().toImage();
    QCOMPARE(picture.pixelColor(700, 33), theme.violet);
    QVERIFY(pixelsOf(picture, theme.violetSoft) > 34 * 1440 / 2);
    shell.window.setPractice(false, false);
    QVERIFY(!stripe->isVisible());
}

void TestShellParts::leavingIsOfferedOnlyWhereThereIsSomewhereToGo_data()
{
    QTest::addColumn<bool>("practice");
    QTest::addColumn<bool>("canLeave");
    QTest::addColumn<int>("leaves");
    QTest::addColumn<int>("panels");
    QTest::newRow("real money") << false << true << 0 << 0;
    QTest::newRow("practice alone") << true << false << 0 << 1;
    QTest::newRow("practice beside an account") << true << true << 1 << 1;
}

void TestShellParts::leavingIsOfferedOnlyWhereThereIsSomewhereToGo()
{
    QFETCH(bool, practice);
    QFETCH(bool, canLeave);
    QFETCH(int, leaves);
    QFETCH(int, panels);
    Shell shell;
    shell.window.setPractice(practice, canLeave);
    shell.show();
    QSignalSpy leave(&shell.window, &MainWindow::leavePracticeWanted);
    QSignalSpy panel(&shell.window, &MainWindow::practicePanelWanted);
    QTest::keyClick(&shell.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&shell.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(leave.size(), leaves);
    QCOMPARE(panel.size(), panels);
    QStringList offered;
    for (StripeButton* button : shell.window.findChildren<StripeButton*>()) {
        if (!button->isVisible())
            continue;
        offered << button->text();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(offered.contains(u"Leave practice"_s), leaves == 1);
    QCOMPARE(offered.contains(u"Practice controls"_s), panels == 1);
    QCOMPARE(leave.size(), 2 * leaves);
    QCOMPARE(panel.size(), 2 * panels);
}

void TestShellParts::theCustomersStripeHasNoButtons()
{
    Appearance appearance;
    PracticeStripe stripe(appearance, PracticeStripe::Side::Customer);
    stripe.setCanLeave(true);
    stripe.resize(1920, 34);
    stripe.show();
    for (const StripeButton* button : stripe.findChildren<StripeButton*>())
        QVERIFY(!button->isVisible());
    QCOMPARE(stripe.accessibleName(), u"Practice: nothing here is real money."_s);
}

void TestShellParts::aBadgeCountsOnTheIconAndAloud()
{
    Shell shell;
    shell.show();
    RailButton* history = shell.railButton(u"History"_s);
    QVERIFY(history);
    const QColor amber = shell.appearance.theme().amber;
    QCOMPARE(pixelsOf(history->grab().toImage(), amber), 0);
    shell.window.setBadge(shell.history, 2);
    QVERIFY(pixelsOf(history->grab().toImage(), amber) > 5);
    QCOMPARE(history->accessibleName(), u"History, key F2, need a look: 2"_s);
    QCOMPARE(pixelsOf(shell.railButton(u"Charge"_s)->grab().toImage(), amber), 0);
    shell.window.setBadge(shell.history, 0);
    QCOMPARE(pixelsOf(history->grab().toImage(), amber), 0);
    QCOMPARE(history->accessibleName(), u"History, key F2"_s);
}

void TestShellParts::theHeaderTakesAWidget()
{
    Shell shell;
    auto* chip = new QPushButton(u"Customer screen"_s);
    shell.window.setHeaderWidget(chip);
    shell.show();
    QVERIFY(chip->isVisible());
    const auto* header = shell.window.findChild<PageHeader*>();
    QVERIFY(header->isAncestorOf(chip));
    // Between the title and the time, which stays last.
    QVERIFY(chip->x() > header->width() / 2);
    QVERIFY(header->findChildren<PlainLabel*>().constLast()->x() > chip->geometry().right());
}

void TestShellParts::anAccountTellsHowItStands_data()
{
    QTest::addColumn<std::function<void(till::AccountStanding&, std::chrono::milliseconds)>>("change");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("amber");
    using Change = std::function<void(till::AccountStanding&, std::chrono::milliseconds)>;
    const auto row = [](const char* name, const QString& words, bool amber, const Change& change) {
        QTest::newRow(name) << change << words << amber;
    };
    row("new", u"not asked yet"_s, false, [](auto&, auto) {});
    row("answered", u"2 s ago"_s, false, [](auto& s, auto now) { s.answeredAt = now - 2s; });
    row("just under a minute", u"59 s ago"_s, false, [](auto& s, auto now) { s.answeredAt = now - 59'999ms; });
    row("minutes", u"1 min ago"_s, false, [](auto& s, auto now) { s.answeredAt = now - 60s; });
    row("hours", u"1 h ago"_s, false, [](auto& s, auto now) { s.answeredAt = now - 60min; });
    row("a reading from the future", u"0 s ago"_s, false, [](auto& s, auto now) { s.answeredAt = now + 5s; });
    row("silent", u"no answer 41 s"_s, true, [](auto& s, auto now) {
        s.answeredAt = now - 43s;
        s.silentSince = now - 41s;
    });
    row("silent for long", u"no answer 12 min"_s, true, [](auto& s, auto now) { s.silentSince = now - 12min - 3s; });
    row("clock off", u"clock is wrong"_s, true, [](auto& s, auto now) {
        s.answeredAt = now - 2s;
        s.clockOff = 61s;
    });
    row("in trouble", u"2 s ago"_s, true, [](auto& s, auto now) {
        s.answeredAt = now - 2s;
        s.problem = base::UserText("The service is busy. Use another account meanwhile.");
    });
    row("stopped", u"stopped, needs a look"_s, true, [](auto& s, auto now) {
        s.answeredAt = now - 2s;
        s.stopped = true;
    });
}

void TestShellParts::anAccountTellsHowItStands()
{
    QFETCH(std::function<void(till::AccountStanding&, std::chrono::milliseconds)>, change);
    QFETCH(QString, words);
    QFETCH(bool, amber);
    Appearance appearance;
    support::FakeClock clock;
    clock.advance(2h);
    till::AccountStanding standing = account(u"Main KHQR"_s);
    standing.percentFree = 80;
    standing.pending = 3;
    change(standing, clock.monotonic());
    AccountItem item(appearance, clock);
    item.setStanding(standing);
    QCOMPARE(item.answerText(), words);
    QCOMPARE(item.accessibleName(), u"Main KHQR: %1, 3 pending, 80 % of requests free"_s.arg(words));
    item.resize(item.sizeHint().width(), 36);
    const QImage picture = item.grab().toImage();
    QCOMPARE(pixelsOf(picture, appearance.theme().amber) > 0, amber);
    QCOMPARE(pixelsOf(picture, appearance.theme().green) > 0, !amber && standing.answeredAt.has_value());
}

void TestShellParts::accountsTakeThePlaceOfNotWatched()
{
    Shell shell;
    shell.show();
    QVERIFY(shell.visibleWords().contains(u"Not watched"_s));
    for (const auto& name : {u"Main KHQR"_s, u"Bank partner"_s, u"Main KHQR"_s})
        shell.window.setStanding(account(name));
    QVERIFY(!shell.visibleWords().contains(u"Not watched"_s));
    QCOMPARE(shell.window.findChildren<AccountItem*>().size(), 2);
}

void TestShellParts::accountsStandInTheOrderOfTheOffers()
{
    Shell shell;
    shell.show();
    const auto shown = [&shell] {
        QList<AccountItem*> items = shell.window.findChildren<AccountItem*>();
        std::sort(
            items.begin(), items.end(), [](const QWidget* one, const QWidget* other) { return one->x() < other->x(); });
        QStringList names;
        for (const AccountItem* item : items)
            names << item->accessibleName().section(u':', 0, 0);
        return names;
    };
    for (const QString& name : {u"Old"_s, u"bKash"_s, u"Main"_s})
        shell.window.setStanding(account(name));
    QTRY_COMPARE(shown(), (QStringList{u"Old"_s, u"bKash"_s, u"Main"_s}));
    // Accounts that nothing is sold at any more stand last.
    shell.window.setAccountOrder({u"Main"_s, u"QRIS"_s, u"bKash"_s});
    QTRY_COMPARE(shown(), (QStringList{u"Main"_s, u"bKash"_s, u"Old"_s}));
    shell.window.setStanding(account(u"QRIS"_s));
    QTRY_COMPARE(shown(), (QStringList{u"Main"_s, u"QRIS"_s, u"bKash"_s, u"Old"_s}));
}

void TestShellParts::aKeyNearItsEndLeadsToItsAccount()
{
    Shell shell;
    shell.show();
    const auto item = [&shell]() -> Button* {
        for (Button* button : shell.window.findChildren<Button*>())
            if (button->isVisible() && button->accessibleName().startsWith("Key of "_L1))
                return button;
        return nullptr;
    };
    QVERIFY(!item());
    shell.window.setKeyNotice(KeyNotice{u"main"_s, u"Main & Sons"_s, 7});
    QVERIFY(item());
    QCOMPARE(item()->accessibleName(), u"Key of Main & Sons: 7 d left"_s);
    QCOMPARE(item()->text(), u"Key of Main && Sons: 7 d left"_s);
    QSignalSpy wanted(&shell.window, &MainWindow::keyWanted);
    QTest::mouseClick(item(), Qt::LeftButton, {}, item()->rect().center());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"main"_s);
    shell.window.setKeyNotice(KeyNotice{u"main"_s, QString(64, u'M'), 0});
    QCOMPARE(item()->accessibleName(), u"Key of %1: renew it now"_s.arg(QString(64, u'M')));
    QVERIFY2(item()->width() < 400, "a long name is cut");
    shell.window.setKeyNotice(std::nullopt);
    QVERIFY(!item());
}

void TestShellParts::aWrongClockIsToldOnce()
{
    Shell shell;
    shell.show();
    auto* banner = shell.window.findChild<Banner*>();
    till::AccountStanding standing = account(u"Main"_s);
    shell.window.setStanding(standing);
    QVERIFY(!banner->isVisible());
    standing.clockOff = -5min;
    shell.window.setStanding(standing);
    QCOMPARE(banner->text(), AccountItem::wrongClock());
    const auto buttons = banner->findChildren<Button*>();
    const auto close = std::find_if(buttons.begin(), buttons.end(), [](Button* each) { return each->isVisible(); });
    QVERIFY(close != buttons.end());
    QTest::mouseClick(*close, Qt::LeftButton);
    shell.window.setStanding(standing);
    QVERIFY(!banner->isVisible());
    QVERIFY(shell.window.findChild<AccountItem*>()->toolTip().startsWith(AccountItem::wrongClock()));
}

void TestShellParts::practiceIsNeverCalledNotWatched()
{
    Shell shell;
    shell.window.setPractice(true, true);
    shell.show();
    QVERIFY(!shell.visibleWords().contains(u"Not watched"_s));
}

void TestShellParts::agesGrowByTheSecondWhileShown()
{
    Shell shell;
    till::AccountStanding standing = account(u"Main"_s);
    standing.answeredAt = shell.clock.monotonic();
    shell.window.setStanding(standing);
    auto* item = shell.window.findChild<AccountItem*>();
    const std::size_t others = shell.scheduler.pending();
    shell.show();
    QCOMPARE(shell.scheduler.pending(), others + 1);
    shell.scheduler.advance(3s);
    QVERIFY(item->accessibleName().startsWith(u"Main: 3 s ago"_s));
    shell.window.hide();
    QCOMPARE(shell.scheduler.pending(), others);
}

void TestShellParts::aNarrowAccountKeepsItsName()
{
    Appearance appearance;
    support::FakeClock clock;
    AccountItem item(appearance, clock);
    item.setStanding(account(u"Main"_s));
    QVERIFY(item.minimumSizeHint().width() < item.sizeHint().width() / 2);
    item.resize(item.minimumSizeHint().width(), 36);
    const QImage narrow = item.grab().toImage();
    item.resize(item.sizeHint().width(), 36);
    const QImage wide = item.grab().toImage();
    // The name is drawn whole in both: the narrow picture is the beginning of the wide one.
    QCOMPARE(narrow, wide.copy(narrow.rect()));
}

void TestShellParts::aToolTipIsNeverMarkup()
{
    Appearance appearance;
    support::FakeClock clock;
    AccountItem item(appearance, clock);
    till::AccountStanding standing = account(u"Main"_s);
    standing.problem = base::UserText("The gateway says %1. Ask it.", {u"<b>x</b><img src=\"/etc/hostname\">"_s});
    item.setStanding(standing);
    QVERIFY(item.toolTip().startsWith(u"The gateway says"_s));
    QVERIFY(!Qt::mightBeRichText(item.toolTip()));
}

void TestShellParts::theLedgerHasItsWord_data()
{
    QTest::addColumn<LedgerCheck>("check");
    QTest::addColumn<QString>("word");
    QTest::newRow("checking") << LedgerCheck::Checking << u"Checking ledger"_s;
    QTest::newRow("sound") << LedgerCheck::Sound << u"Ledger checked"_s;
    QTest::newRow("trouble") << LedgerCheck::NeedsALook << u"Ledger needs a look"_s;
}

void TestShellParts::theLedgerHasItsWord()
{
    QFETCH(LedgerCheck, check);
    QFETCH(QString, word);
    Shell shell;
    shell.show();
    const auto ledger = [&shell, word]() -> Button* {
        for (auto* button : shell.window.findChildren<Button*>())
            if (button->isVisible() && button->text() == word)
                return button;
        return nullptr;
    };
    QVERIFY(ledger() == nullptr);
    shell.window.setLedgerCheck(check);
    QVERIFY(ledger() != nullptr);
    QSignalSpy wanted(&shell.window, &MainWindow::ledgerCareWanted);
    ledger()->click();
    QCOMPARE(wanted.count(), 1);
    shell.window.setLedgerCheck(LedgerCheck::None);
    QVERIFY(ledger() == nullptr);
}

QTEST_MAIN(TestShellParts)
#include "tst_shellparts.moc"
