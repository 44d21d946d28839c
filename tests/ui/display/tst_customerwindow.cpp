// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/settings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/display/customersales.h"
#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/display/customerwindow.h"
#include "ui/display/customerwords.h"
#include "ui/display/displaychip.h"
#include "ui/display/displaypreferences.h"
#include "ui/display/displaysettings.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Place = CustomerWindow::Place;

namespace {

const ScreenInfo counter{u"eDP-1"_s, u"L1"_s, u"Laptop"_s, QRect(0, 0, 800, 600), true};
const ScreenInfo glass{u"HDMI-1"_s, u"C77"_s, u"Customer & Co"_s, QRect(800, 0, 1024, 768), false};
const ScreenInfo wall{u"DP-2"_s, u"W5"_s, u"Wall"_s, QRect(1824, 0, 640, 480), false};

class FakeScreens final : public Screens {
public:
    [[nodiscard]] QList<ScreenInfo> all() const override { return m_all; }
    void set(const QList<ScreenInfo>& all)
    {
        m_all = all;
        emit changed();
    }

private:
    QList<ScreenInfo> m_all{counter};
};

} // namespace

class TestCustomerWindow final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whichScreen_data();
    void whichScreen();
    void coversTheOtherScreen();
    void hidesWithItsScreenAndComesBack();
    void neverCoversTheOnlyScreen();
    void oneScreenOpensAWindow();
    void aWindowToTryBecomesTheScreen();
    void closingTurnsItOff();
    void offIsRemembered();
    void escapeDoesNothingAndKeysGoToTheCashier();
    void identifyNumbersAllScreens();
    void chipSaysWhatIsShown();
    void chipMenuChoosesScreenAndLanguage();
    void settingsChooseAndRemember();
    void theRealScreensAreListed();

private:
    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    Appearance m_appearance;
    Languages m_languages;
    FakeScreens m_screens;
    std::unique_ptr<base::Settings> m_settings;
    std::unique_ptr<CustomerWords> m_words;
    std::unique_ptr<DisplayPreferences> m_preferences;
    std::unique_ptr<CustomerWindow> m_window;
};

void TestCustomerWindow::init()
{
    m_screens.set({counter});
    m_settings = std::make_unique<base::Settings>(
        m_folder.filePath(u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
    m_words = std::make_unique<CustomerWords>();
    m_preferences = std::make_unique<DisplayPreferences>(*m_settings, m_languages, *m_words);
    m_window = std::make_unique<CustomerWindow>(*m_words, *m_preferences, m_screens, m_clock, m_scheduler);
    m_window->begin();
}

void TestCustomerWindow::cleanup()
{
    m_window.reset();
    m_preferences.reset();
}

void TestCustomerWindow::whichScreen_data()
{
    QTest::addColumn<QList<ScreenInfo>>("screens");
    QTest::addColumn<ScreenWish>("wish");
    QTest::addColumn<int>("chosen");
    const ScreenInfo dumb{u"HDMI-1"_s, {}, {}, QRect(800, 0, 800, 600), false};
    const ScreenInfo twin{u"DP-2"_s, glass.serial, glass.model, wall.geometry, false};
    using All = QList<ScreenInfo>;
    const auto row = [](const char* name, const All& all, const ScreenWish& wish, int chosen) {
        QTest::newRow(name) << all << wish << chosen;
    };
    row("one screen", {counter}, {}, -1);
    row("one screen, and it was chosen", {counter}, {u"L1"_s, u"eDP-1"_s}, -1);
    row("the wished one alone", {glass}, {u"C77"_s, u"HDMI-1"_s}, -1);
    row("none", {}, {}, -1);
    row("nothing chosen", {counter, glass}, {}, 1);
    row("nothing chosen, primary last", {glass, counter}, {}, 0);
    row("by serial", {counter, glass, wall}, {u"W5"_s, u"DP-2"_s}, 2);
    row("at another plug", {counter, glass, wall}, {u"W5"_s, u"HDMI-9"_s}, 2);
    row("twins: the plug decides", {counter, glass, twin}, {u"C77"_s, u"DP-2"_s}, 2);
    row("without serial by plug", {counter, dumb}, {{}, u"HDMI-1"_s}, 1);
    row("away: no stand-in", {counter, wall}, {u"C77"_s, u"HDMI-1"_s}, -1);
    row("another monitor at its plug", {counter, {u"HDMI-1"_s, u"X9"_s, {}, glass.geometry, false}},
        {u"C77"_s, u"HDMI-1"_s}, -1);
    row("its number no longer told", {counter, dumb}, {u"C77"_s, u"HDMI-1"_s}, 1);
    row("the primary, by choice", {counter, glass}, {u"L1"_s, u"eDP-1"_s}, 0);
}

void TestCustomerWindow::whichScreen()
{
    QFETCH(const QList<ScreenInfo>, screens);
    QFETCH(const ScreenWish, wish);
    QFETCH(const int, chosen);
    QCOMPARE(int(chooseScreen(screens, wish).value_or(-1)), chosen);
}

void TestCustomerWindow::coversTheOtherScreen()
{
    m_screens.set({counter, glass});
    QCOMPARE(m_window->place(), Place::Off);
    QVERIFY(!m_window->isVisible());
    m_window->toggle();
    QCOMPARE(m_window->place(), Place::FullScreen);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->isFullScreen());
    QVERIFY(m_window->windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(m_window->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QVERIFY(m_window->testAttribute(Qt::WA_ShowWithoutActivating));
    QCOMPARE(m_window->cursor().shape(), Qt::BlankCursor);
    QCOMPARE(m_window->view().size(), m_window->size());
    m_window->toggle();
    QCOMPARE(m_window->place(), Place::Off);
    QVERIFY(!m_window->isVisible());
}

void TestCustomerWindow::hidesWithItsScreenAndComesBack()
{
    m_screens.set({counter, glass, wall});
    m_preferences->setScreen({glass.serial, glass.name});
    m_window->toggle();
    m_window->view().showSale(sales::pending(), {});
    m_screens.set({counter, wall});
    QCOMPARE(m_window->place(), Place::Away);
    QVERIFY(!m_window->isVisible());
    ScreenInfo back = glass;
    back.name = u"HDMI-2"_s;
    m_screens.set({counter, wall, back});
    QCOMPARE(m_window->place(), Place::FullScreen);
    QVERIFY(m_window->isVisible());
    QCOMPARE(m_window->view().scene().code, sales::khqr);
}

void TestCustomerWindow::neverCoversTheOnlyScreen()
{
    m_screens.set({counter, glass});
    m_window->toggle();
    m_screens.set({counter});
    QVERIFY(!m_window->isVisible());
    ScreenInfo lone = glass;
    lone.primary = true;
    m_screens.set({lone});
    QVERIFY(!m_window->isVisible());
    m_screens.set({counter, glass});
    QVERIFY(m_window->isVisible());
}

void TestCustomerWindow::oneScreenOpensAWindow()
{
    m_window->toggle();
    QCOMPARE(m_window->place(), Place::Window);
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(!m_window->windowFlags().testFlag(Qt::FramelessWindowHint));
    QVERIFY(m_window->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
    QCOMPARE(m_window->windowTitle(), u"Customer screen"_s);
    QVERIFY(m_window->cursor().shape() != Qt::BlankCursor);
    m_window->toggle();
    QVERIFY(!m_window->isVisible());
}

void TestCustomerWindow::aWindowToTryBecomesTheScreen()
{
    m_window->toggle();
    m_screens.set({counter, glass});
    QCOMPARE(m_window->place(), Place::FullScreen);
    // Its screen gone again, it waits; F10 opens it to be tried.
    m_screens.set({counter});
    QCOMPARE(m_window->place(), Place::Away);
    m_window->toggle();
    QCOMPARE(m_window->place(), Place::Window);
}

void TestCustomerWindow::closingTurnsItOff()
{
    m_window->toggle();
    m_window->close();
    QCOMPARE(m_window->place(), Place::Off);
    QVERIFY(!m_window->isVisible());
    QVERIFY(!m_preferences->isOn());
    QVERIFY(!m_window->testAttribute(Qt::WA_QuitOnClose));
}

void TestCustomerWindow::offIsRemembered()
{
    const auto again = [this] {
        m_window = std::make_unique<CustomerWindow>(*m_words, *m_preferences, m_screens, m_clock, m_scheduler);
        m_window->begin();
        return m_window->place();
    };
    m_screens.set({counter, glass});
    QCOMPARE(again(), Place::Off);
    m_window->toggle();
    QCOMPARE(again(), Place::FullScreen);
    // Nothing springs up on the cashier's only screen at a start.
    m_screens.set({counter});
    QCOMPARE(again(), Place::Away);
    QVERIFY(!m_window->isVisible());
}

void TestCustomerWindow::escapeDoesNothingAndKeysGoToTheCashier()
{
    QWidget cashier;
    auto* amount = new QLineEdit(&cashier);
    cashier.show();
    amount->setFocus();
    m_window->setKeyboard(&cashier);
    m_window->toggle();
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(m_window->place(), Place::Window);
    QTest::keyClicks(m_window.get(), u"12"_s);
    QCOMPARE(amount->text(), u"12"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F10);
    QCOMPARE(m_window->place(), Place::Off);
}

void TestCustomerWindow::identifyNumbersAllScreens()
{
    m_screens.set({counter, glass});
    const auto numbers = [] {
        QStringList names;
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && widget->windowType() == Qt::ToolTip)
                names << widget->accessibleName();
        names.sort();
        return names;
    };
    m_window->identify();
    QCOMPARE(numbers(), QStringList({u"1"_s, u"2"_s}));
    m_scheduler.advance(2'999ms);
    QCOMPARE(numbers().size(), 2);
    m_scheduler.advance(1ms);
    QVERIFY(numbers().isEmpty());
}

void TestCustomerWindow::chipSaysWhatIsShown()
{
    DisplayChip chip(m_appearance, *m_window, *m_preferences, m_screens);
    QCOMPARE(chip.text(), u"Customer screen: off"_s);
    m_screens.set({counter, glass});
    m_window->toggle();
    QCOMPARE(chip.text(), u"Customer screen: idle"_s);
    m_window->view().showSale(sales::pending(), {});
    QCOMPARE(chip.text(), u"Customer screen: showing QR"_s);
    m_window->view().showSale(sales::in(payments::State::Paid), {});
    QCOMPARE(chip.text(), u"Customer screen: paid"_s);
    m_window->view().showSale(sales::in(payments::State::Processing, payments::Exception::Short), {});
    QCOMPARE(chip.text(), u"Customer screen: see the cashier"_s);
    QCOMPARE(chip.findChild<Chip*>()->accessibleName(), chip.text());
    m_screens.set({counter});
    QCOMPARE(chip.text(), u"Customer screen: not plugged in"_s);
}

void TestCustomerWindow::chipMenuChoosesScreenAndLanguage()
{
    m_screens.set({counter, glass, wall});
    DisplayChip chip(m_appearance, *m_window, *m_preferences, m_screens);
    chip.show();
    chip.findChild<Chip*>()->click();
    auto* menu = chip.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu && menu->isVisible());
    const auto entry = [menu](const QString& text) -> QAction* {
        for (QMenu* sub : menu->findChildren<QMenu*>())
            for (QAction* action : sub->actions())
                if (action->text() == text)
                    return action;
        return nullptr;
    };
    QVERIFY(entry(u"2: Customer && Co (HDMI-1), 1024 × 768"_s));
    QVERIFY(entry(u"2: Customer && Co (HDMI-1), 1024 × 768"_s)->isChecked());
    QAction* third = entry(u"3: Wall (DP-2), 640 × 480"_s);
    QVERIFY(third);
    third->trigger();
    QCOMPARE(m_preferences->screen(), (ScreenWish{u"W5"_s, u"DP-2"_s}));
    QAction* bengali = entry(u"বাংলা"_s);
    QVERIFY(bengali);
    bengali->trigger();
    QCOMPARE(m_words->language(), Language::Bengali);
    menu->close();
}

void TestCustomerWindow::settingsChooseAndRemember()
{
    m_screens.set({counter, glass});
    DisplaySettings settings(m_appearance, *m_window, *m_preferences, m_screens);
    settings.resize(800, 500);
    settings.show();
    const auto chip = [&settings](const QString& name) -> Chip* {
        for (Chip* each : settings.findChildren<Chip*>())
            if (each->accessibleName() == name && !each->isHidden())
                return each;
        return nullptr;
    };
    QVERIFY(chip(u"Automatic"_s)->isChecked());
    chip(u"2: Customer & Co (HDMI-1), 1024 × 768"_s)->click();
    QCOMPARE(m_preferences->screen(), (ScreenWish{u"C77"_s, u"HDMI-1"_s}));
    chip(u"ខ្មែរ"_s)->click();
    chip(u"The language's own"_s)->click();
    chip(u"20 s"_s)->click();
    QCOMPARE(m_words->language(), Language::Khmer);
    QCOMPARE(m_words->digits(), money::Digits::Khmer);
    QCOMPARE(m_preferences->paidTime(), 20s);
    m_window->view().showSale(sales::in(payments::State::Paid), {});
    m_scheduler.advance(19s);
    QCOMPARE(m_window->view().kind(), CustomerKind::Paid);
    m_scheduler.advance(1s);
    QCOMPARE(m_window->view().kind(), CustomerKind::Idle);

    m_settings->flush();
    base::Settings later(m_folder.filePath(u"settingsChooseAndRemember.ini"_s));
    QVERIFY(later.load());
    CustomerWords words;
    const DisplayPreferences preferences(later, m_languages, words);
    QCOMPARE(preferences.screen(), (ScreenWish{u"C77"_s, u"HDMI-1"_s}));
    QCOMPARE(words.language(), Language::Khmer);
    QVERIFY(words.ownDigits());
    QCOMPARE(preferences.paidTime(), 20s);

    // Its screen away, nothing else is marked as chosen.
    m_screens.set({counter});
    QVERIFY(!chip(u"Automatic"_s)->isChecked());
    QVERIFY(!chip(u"1: Laptop (eDP-1), 800 × 600"_s)->isChecked());
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    if (!folder.isEmpty()) {
        m_screens.set({counter, glass});
        m_appearance.dress(*qApp);
        QVERIFY(settings.grab().save(folder + u"/settings.png"_s));
        DisplayChip header(m_appearance, *m_window, *m_preferences, m_screens);
        header.resize(header.sizeHint());
        QVERIFY(header.grab().save(folder + u"/chip.png"_s));
    }
}

void TestCustomerWindow::theRealScreensAreListed()
{
    const DesktopScreens screens;
    const QList<ScreenInfo> all = screens.all();
    QCOMPARE(all.size(), QGuiApplication::screens().size());
    // tests/ui/display/CMakeLists.txt runs this program with two screens.
    QCOMPARE(all.size(), 2);
    // Which of them is the primary is the platform's business; the customer gets the other one.
    const ScreenInfo& other = all.first().primary ? all.last() : all.first();
    QVERIFY(!other.primary);
    CustomerWindow window(*m_words, *m_preferences, screens, m_clock, m_scheduler);
    window.toggle();
    QCOMPARE(window.place(), Place::FullScreen);
    QCOMPARE(window.geometry(), other.geometry);
    QCOMPARE(window.screen()->name(), other.name);
    m_preferences->setOn(false);
}

QTEST_MAIN(TestCustomerWindow)
#include "tst_customerwindow.moc"
