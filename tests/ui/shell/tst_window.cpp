// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/backupplan.h"
#include "app/services.h"
#include "core/ledger/backup.h"
#include "core/ledger/database.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/ledger.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/noaccounts.h"
#include "ui/accounts/setupview.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/shopform.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/moneyfield.h"
#include "ui/common/plainlabel.h"
#include "ui/common/practicestripe.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/searchfield.h"
#include "ui/shell/damagedledgerdialog.h"
#include "ui/shell/doorcard.h"
#include "ui/shell/firststart.h"
#include "ui/shell/languagecard.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startproblemdialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <algorithm>
#include <functional>
#include <memory>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// Marks every text that passes through a translator, so that one that was not asked again stands out.
class MarkingTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
};

/// A window as a person starts it.
class Counter final {
public:
    explicit Counter(bool shopKnown = true, const app::StartOptions& options = {Language::English, ThemeName::Light})
        : m_settings(m_folder.filePath(u"settings.ini"_s))
    {
        // With codes of its own, so that no gateway answers into the test.
        m_settings.set(base::setting::practice, !shopKnown);
        if (shopKnown) {
            m_settings.set(base::setting::shopAccount, u"sokha_coffee@devb"_s);
            m_settings.set(base::setting::shopName, u"Sokha Coffee"_s);
            m_settings.set(base::setting::shopCity, u"Phnom Penh"_s);
            m_settings.set(base::setting::firstStartDone, true);
        }
        m_services = std::make_unique<app::Services>(*qApp, m_settings, shopFolder(), options);
    }
    /// The next start with the same settings.
    explicit Counter(const base::Settings& before)
        : Counter()
    {
        m_services.reset();
        m_settings.set(base::setting::lastCurrency, before.value(base::setting::lastCurrency));
        m_services = std::make_unique<app::Services>(*qApp, m_settings, shopFolder(), app::StartOptions{});
    }
    [[nodiscard]] MainWindow& window() { return m_services->window(); }
    [[nodiscard]] base::Settings& settings() { return m_settings; }
    [[nodiscard]] app::Services& services() { return *m_services; }
    [[nodiscard]] app::ShopFolder folder() const { return shopFolder(); }
    template <class Page>
    Page* page()
    {
        return window().findChild<Page*>();
    }
    void show(QSize size = {1440, 900})
    {
        window().resize(size);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    RailButton* railButton(const QString& key)
    {
        for (RailButton* button : window().findChildren<RailButton*>())
            if (button->accessibleName().endsWith(key) || button->accessibleName().contains(u"key "_s + key))
                return button;
        return nullptr;
    }

private:
    [[nodiscard]] app::ShopFolder shopFolder() const { return app::ShopFolder(m_folder.path()); }

    QTemporaryDir m_folder;
    base::Settings m_settings;
    std::unique_ptr<app::Services> m_services;
};

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const PlainLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
        return edit->placeholderText();
    return {};
}

/// Words that are the same in every language: the shop's own, codes, names of languages, date and time.
bool isData(const QString& text)
{
    static const QSet<QString> data{u"Sokha Coffee"_s, u"Phnom Penh"_s, u"sokha_coffee@devb"_s, u"English"_s, u"ខ្មែរ"_s,
        u"বাংলা"_s, u"Bahasa Indonesia"_s, u"C"_s, u"KHR ៛"_s, u"USD $"_s};
    const bool hasLetters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return !hasLetters || data.contains(text) || text.endsWith(u" KHR"_s);
}

QStringList unmarked(const QWidget& window)
{
    QStringList texts;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString text = textOf(widget);
        if (widget->isVisibleTo(&window) && !isData(text) && !text.contains(u'⟦'))
            texts << QString::fromLatin1(widget->metaObject()->className()) + u": "_s + text;
    }
    return texts;
}

bool isScrolled(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QScrollArea*>(parent))
            return true;
    return false;
}

} // namespace

class TestWindow final : public QObject {
    Q_OBJECT

private slots:
    void aNewLanguageReachesEveryVisibleText_data();
    void aNewLanguageReachesEveryVisibleText();
    void everythingFits_data();
    void everythingFits();
    void theRailWorksByKeyboard();
    void keysReachEveryScreen();
    void startsWithoutAWarning();
    void theWeekBeginsWhereThePersonSays();
    void typingWorksOnEveryWayToTheCounter_data();
    void typingWorksOnEveryWayToTheCounter();
    void aCodeOnShowKeepsItsKeysAfterTheSettings();
    void englishKnowsItsPluralsFromTheStart();
    void menusAndFileDialogsSpeakTheLanguage_data();
    void menusAndFileDialogsSpeakTheLanguage();
    void railWordsAreNotCut_data();
    void railWordsAreNotCut();
    void everyControlHasASpokenName();
    void theKeysOfTheScreensWaitForTheFirstStart();
    void theFirstStartAsksForALanguage();
    void oneKeyStartsPractice();
    void theAccountDoorLeadsToTheGateways();
    void aShopWithAccountsNeedsNoDetails_data();
    void aShopWithAccountsNeedsNoDetails();
    void theShopsOwnAccountIsAskedForOnce();
    void aPickedThemeIsRemembered();
    void aNewSizeAsksForARestart();
    void ownDigitsFollowTheLanguage();
    void theLastCurrencyComesBack();
    void aProblemIsShownUntilClosed();
    void aDamagedLedgerIsAskedAboutUntilDecided();
    void aBackupIsChosenForADamagedLedger();
    void whatKeepsFromSellingIsAskedAbout_data();
    void whatKeepsFromSellingIsAskedAbout();
};

void TestWindow::aNewLanguageReachesEveryVisibleText_data()
{
    QTest::addColumn<bool>("shopKnown");
    QTest::addColumn<bool>("settings");
    QTest::newRow("charge") << true << false;
    QTest::newRow("settings") << true << true;
    QTest::newRow("first start") << false << false;
}

void TestWindow::aNewLanguageReachesEveryVisibleText()
{
    QFETCH(bool, shopKnown);
    QFETCH(bool, settings);
    Counter counter(shopKnown);
    counter.show();
    if (settings)
        QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(unmarked(counter.window()).size() > 5);
    MarkingTranslator marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    QCoreApplication::processEvents();
    const QStringList forgotten = unmarked(counter.window());
    QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n')));
}

void TestWindow::everythingFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("narrowRail");
    QTest::newRow("1440 x 900") << QSize(1440, 900) << false;
    QTest::newRow("1366 x 768") << QSize(1366, 768) << false;
    QTest::newRow("1024 x 768") << QSize(1024, 768) << true;
    QTest::newRow("1024 x 640") << QSize(1024, 640) << true;
    QTest::newRow("full HD at 200 %") << QSize(960, 540) << true;
}

void TestWindow::everythingFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, narrowRail);
    Counter counter;
    counter.show(size);
    MainWindow& window = counter.window();
    QCOMPARE(window.size(), size);
    QCOMPARE(window.findChild<Rail*>()->isNarrow(), narrowRail);
    int checked = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool important = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const PlainLabel*>(widget);
        if (!important || !widget->isVisible() || isScrolled(widget))
            continue;
        ++checked;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        QVERIFY2(window.rect().contains(place),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + textOf(widget)));
        if (qobject_cast<const QAbstractButton*>(widget))
            QVERIFY(widget->width() >= widget->minimumSizeHint().width());
    }
    QVERIFY(checked > 8);
}

void TestWindow::theRailWorksByKeyboard()
{
    Counter counter;
    counter.show();
    RailButton* charge = counter.railButton(u"Esc"_s);
    QVERIFY(charge);
    charge->setFocus(Qt::TabFocusReason);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QCOMPARE(qApp->focusWidget(), counter.railButton(u"F2"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QCOMPARE(qApp->focusWidget(), counter.railButton(u"Ctrl+8"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QCOMPARE(qApp->focusWidget(), counter.railButton(u"F1"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QCOMPARE(qApp->focusWidget(), counter.railButton(u"Ctrl+,"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
    QCOMPARE(qApp->focusWidget(), counter.railButton(u"Ctrl+,"_s));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QVERIFY(counter.page<SettingsPage>()->isVisible());
    QVERIFY(counter.page<SettingsPage>()->isAncestorOf(qApp->focusWidget()));
}

void TestWindow::keysReachEveryScreen()
{
    Counter counter;
    counter.show();
    QVERIFY(counter.page<ChargePage>()->isVisible());
    QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(counter.page<SettingsPage>()->isVisible());
    QVERIFY(counter.railButton(u"Ctrl+,"_s)->isChecked());
    QTest::keyClick(&counter.window(), Qt::Key_Escape);
    QVERIFY(counter.page<ChargePage>()->isVisible());
    QVERIFY(counter.page<ChargePage>()->isAncestorOf(qApp->focusWidget()));
    QTest::keyClick(&counter.window(), Qt::Key_8, Qt::ControlModifier);
    QVERIFY(counter.page<AccountsPage>()->isVisible());
    QTest::keyClick(&counter.window(), Qt::Key_F2);
    QVERIFY(counter.page<HistoryPage>()->isVisible());
    QVERIFY(counter.railButton(u"F2"_s)->isChecked());
    QVERIFY2(counter.page<HistoryPage>()->filters().search().edit().hasFocus(), "the first press is a search too");
    auto* header = counter.window().findChild<PageHeader*>();
    QVERIFY2(!header->isVisible(), "History says its title itself");
    QTest::keyClick(qApp->focusWidget(), Qt::Key_F2);
    QVERIFY(counter.page<HistoryPage>()->filters().search().edit().hasFocus());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QVERIFY(counter.page<HistoryPage>()->isVisible());
    QTest::keyClick(&counter.window(), Qt::Key_Escape);
    QVERIFY(counter.page<ChargePage>()->isVisible());
    QVERIFY(header->isVisible());
    QTest::keyClick(&counter.window(), Qt::Key_F11);
    QVERIFY(counter.window().isFullScreen());
    QTest::keyClick(&counter.window(), Qt::Key_F11);
    QVERIFY(!counter.window().isFullScreen());
    QTest::keyClick(&counter.window(), Qt::Key_F1);
    auto* overview = counter.window().findChild<ShortcutsDialog*>();
    QVERIFY(overview && overview->isVisible());
    QTest::keyClick(overview, Qt::Key_Return);
    QVERIFY(!overview->isVisible());
}

void TestWindow::typingWorksOnEveryWayToTheCounter_data()
{
    QTest::addColumn<bool>("shopKnown");
    QTest::addColumn<std::function<void(Counter&)>>("goThere");
    using Way = std::function<void(Counter&)>;
    const auto openSettings = [](Counter& counter) {
        QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!counter.page<ChargePage>()->isVisible());
    };
    const auto press = [](Counter& counter, const QString& key) {
        RailButton* button = counter.railButton(key);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    QTest::newRow("start") << true << Way([](Counter&) {});
    QTest::newRow("Esc on the settings") << true << Way([openSettings](Counter& counter) {
        openSettings(counter);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    });
    QTest::newRow("rail from the settings") << true << Way([openSettings, press](Counter& counter) {
        openSettings(counter);
        press(counter, u"Esc"_s);
    });
    QTest::newRow("rail at home") << true << Way([press](Counter& counter) { press(counter, u"Esc"_s); });
    QTest::newRow("Esc on the rail") << true << Way([](Counter& counter) {
        counter.railButton(u"F1"_s)->setFocus();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
        QVERIFY(counter.page<MoneyField>()->hasFocus());
    });
    QTest::newRow("focus left on the rail")
        << true << Way([](Counter& counter) { counter.railButton(u"F1"_s)->setFocus(); });
    QTest::newRow("method clicked") << true << Way([](Counter& counter) {
        QTest::mouseClick(counter.page<ChargePage>()->findChild<Chip*>(), Qt::LeftButton);
        QVERIFY(!counter.page<MoneyField>()->hasFocus());
    });
    QTest::newRow("overview closed") << true << Way([](Counter& counter) {
        QTest::keyClick(&counter.window(), Qt::Key_F1);
        auto* overview = counter.page<ShortcutsDialog>();
        QVERIFY(overview && QTest::qWaitForWindowActive(overview));
        QTest::keyClick(overview, Qt::Key_Escape);
        counter.window().activateWindow(); // what a window manager does; the offscreen platform has none
        QVERIFY(QTest::qWaitForWindowActive(&counter.window()));
    });
    QTest::newRow("shop saved in the settings") << true << Way([openSettings](Counter& counter) {
        openSettings(counter);
        auto* form = counter.page<SettingsPage>()->findChild<ShopForm*>();
        form->setFocus();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    });
    QTest::newRow("practice begun at the first start")
        << false << Way([](Counter&) { QTest::keyClick(qApp->focusWidget(), Qt::Key_Return); });
    QTest::newRow("shop saved at the first start") << false << Way([](Counter& counter) {
        QTest::keyClick(qApp->focusWidget(), Qt::Key_B);
        auto* form = counter.page<FirstStart>()->findChild<ShopForm*>();
        ShopDetails shop;
        shop.accountId = u"sokha_coffee@devb"_s;
        shop.name = u"Sokha Coffee"_s;
        shop.city = u"Phnom Penh"_s;
        form->setShop(shop);
        form->setFocus();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    });
}

void TestWindow::typingWorksOnEveryWayToTheCounter()
{
    QFETCH(bool, shopKnown);
    QFETCH(std::function<void(Counter&)>, goThere);
    Counter counter(shopKnown);
    counter.show();
    goThere(counter);
    QCoreApplication::processEvents();
    QVERIFY(counter.page<ChargePage>()->isVisible());
    QTRY_VERIFY(qApp->focusWidget());
    for (const Qt::Key key : {Qt::Key_7, Qt::Key_0, Qt::Key_0})
        QTest::keyClick(qApp->focusWidget(), key);
    QCOMPARE(counter.page<MoneyField>()->entry().displayText(), u"700"_s);
}

void TestWindow::aCodeOnShowKeepsItsKeysAfterTheSettings()
{
    Counter counter;
    counter.show();
    QTest::keyClicks(qApp->focusWidget(), u"700"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(counter.page<ChargePage>()->sale());
    QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QVERIFY(counter.page<ChargePage>()->sale());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_5);
    QVERIFY(!counter.page<ChargePage>()->sale());
    QCOMPARE(counter.page<MoneyField>()->entry().displayText(), u"5"_s);
}

void TestWindow::englishKnowsItsPluralsFromTheStart()
{
    Languages languages;
    languages.use(Language::English);
    const auto marked = [](int count) {
        return QCoreApplication::translate("ui::SaleActions", "%n sale(s) marked", nullptr, count);
    };
    QCOMPARE(marked(1), u"1 sale marked"_s);
    QCOMPARE(marked(3), u"3 sales marked"_s);
}

void TestWindow::menusAndFileDialogsSpeakTheLanguage_data()
{
    QTest::addColumn<Language>("language");
    for (const LanguageSpec& spec : allLanguages())
        if (spec.language != Language::English)
            QTest::newRow(spec.englishName) << spec.language;
}

void TestWindow::menusAndFileDialogsSpeakTheLanguage()
{
    const auto words = [] {
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        QStringList texts;
        for (const QAction* action : menu->actions())
            if (!action->isSeparator())
                texts << action->text().section(u'\t', 0, 0);
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        for (const auto label : {QFileDialog::LookIn, QFileDialog::FileName, QFileDialog::FileType, QFileDialog::Accept,
                 QFileDialog::Reject})
            texts << dialog.labelText(label);
        return texts;
    };
    QFETCH(Language, language);
    Counter counter;
    const QStringList english = words();
    QCOMPARE(english.size(), 12);
    Counter other(true, {language, ThemeName::Light});
    const QStringList translated = words();
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(translated.at(i) != english.at(i), qPrintable(english.at(i)));
}

void TestWindow::railWordsAreNotCut_data()
{
    QTest::addColumn<Language>("language");
    for (const LanguageSpec& spec : allLanguages())
        QTest::newRow(spec.englishName) << spec.language;
}

void TestWindow::railWordsAreNotCut()
{
    QFETCH(Language, language);
    Counter counter(true, {language, ThemeName::Light});
    counter.show();
    const auto buttons = counter.window().findChildren<RailButton*>();
    QVERIFY(buttons.size() >= 3);
    for (RailButton* button : buttons)
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
}

void TestWindow::everyControlHasASpokenName()
{
    for (const bool shopKnown : {true, false}) {
        Counter counter(shopKnown);
        counter.show();
        for (const QWidget* widget : counter.window().findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                || qobject_cast<const QScrollArea*>(widget))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named || !widget->isVisible(), widget->metaObject()->className());
        }
    }
}

void TestWindow::theKeysOfTheScreensWaitForTheFirstStart()
{
    Counter counter(false);
    counter.show();
    for (const QKeyCombination key : {QKeyCombination(Qt::Key_F2), Qt::CTRL | Qt::Key_8, Qt::CTRL | Qt::Key_Comma})
        QTest::keyClick(&counter.window(), key.key(), key.keyboardModifiers());
    QVERIFY(!counter.page<HistoryPage>());
    QVERIFY(!counter.page<AccountsPage>());
    QVERIFY(!counter.page<SettingsPage>());
}

void TestWindow::theFirstStartAsksForALanguage()
{
    Counter counter(false);
    counter.show();
    auto* firstStart = counter.page<FirstStart>();
    QVERIFY(firstStart && firstStart->isVisible());
    QTest::keyClick(&counter.window(), Qt::Key_4);
    QCOMPARE(counter.settings().value(base::setting::language), "id"_L1);
    QVERIFY(qobject_cast<LanguageCard*>(qApp->focusWidget()));
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QVERIFY(qobject_cast<DoorCard*>(qApp->focusWidget()));
    QVERIFY(!counter.settings().value(base::setting::firstStartDone));
}

void TestWindow::oneKeyStartsPractice()
{
    Counter counter(false);
    counter.show();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QVERIFY(counter.page<ChargePage>()->isVisible());
    QVERIFY(counter.settings().value(base::setting::firstStartDone));
    QVERIFY(counter.settings().value(base::setting::practice));
    QVERIFY(counter.page<PracticeStripe>()->isVisible());
}

/// Whatever the gateway is: nothing of a Bakong account is asked before it is chosen.
void TestWindow::theAccountDoorLeadsToTheGateways()
{
    Counter counter(false);
    counter.show();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_A);
    auto* accounts = counter.page<AccountsPage>();
    QVERIFY(accounts && accounts->isVisible() && accounts->isSettingUp());
    QCOMPARE(accounts->setup().step(), SetupView::Step::Gateway);
    QVERIFY(counter.settings().value(base::setting::firstStartDone));
    QVERIFY(!counter.settings().value(base::setting::practice));
    QVERIFY(!counter.page<PracticeStripe>()->isVisible());
    // Who has no account after all finds both doors again.
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!accounts->isSettingUp());
    QTRY_VERIFY_WITH_TIMEOUT(accounts->noAccounts().isVisible(), 20'000);
}

void TestWindow::aShopWithAccountsNeedsNoDetails_data()
{
    QTest::addColumn<bool>("hasAccounts");
    QTest::newRow("accounts") << true;
    QTest::newRow("none") << false;
}

void TestWindow::aShopWithAccountsNeedsNoDetails()
{
    QFETCH(bool, hasAccounts);
    QTemporaryDir folder;
    base::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(base::setting::practice, false);
    settings.set(base::setting::firstStartDone, true);
    settings.set(base::setting::hasAccounts, hasAccounts);
    app::Services services(*qApp, settings, app::ShopFolder(folder.path()), {Language::English, ThemeName::Light});
    QCOMPARE(services.window().findChild<FirstStart*>() == nullptr, hasAccounts);
}

void TestWindow::theShopsOwnAccountIsAskedForOnce()
{
    Counter counter(false);
    counter.show();
    auto* form = counter.page<FirstStart>()->findChild<ShopForm*>();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_B);
    QVERIFY(form->isVisible());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_B);
    QTest::keyClicks(qApp->focusWidget(), u"sokha_coffee@devb"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(qApp->focusWidget(), u"Sokha 4 Coffee"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(qApp->focusWidget(), u"Phnom Penh"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    QVERIFY(counter.page<ChargePage>()->isVisible());
    QVERIFY(counter.settings().value(base::setting::firstStartDone));
    QCOMPARE(counter.settings().value(base::setting::shopName), u"Sokha 4 Coffee"_s);
    QVERIFY(!counter.settings().value(base::setting::practice));
    QVERIFY(!counter.page<PracticeStripe>()->isVisible());
}

void TestWindow::aPickedThemeIsRemembered()
{
    Counter counter;
    counter.show();
    QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    const auto colorAtEdge = [&] { return counter.window().grab().toImage().pixelColor(216, 20); };
    for (Chip* chip : counter.window().findChildren<Chip*>()) {
        if (chip->text() == u"Dark"_s)
            chip->click();
    }
    QCOMPARE(counter.settings().value(base::setting::theme), "dark"_L1);
    QCOMPARE(colorAtEdge(), Theme::of(ThemeName::Dark).bg);
}

void TestWindow::aNewSizeAsksForARestart()
{
    Counter counter;
    counter.show();
    QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    const auto restart = [&]() -> Button* {
        for (Button* button : counter.page<SettingsPage>()->findChildren<Button*>())
            if (button->text() == u"Restart now"_s && button->isVisible())
                return button;
        return nullptr;
    };
    QVERIFY(!restart());
    for (Chip* chip : counter.window().findChildren<Chip*>()) {
        if (chip->text() == u"150 %"_s)
            chip->click();
    }
    QCOMPARE(counter.settings().value(base::setting::scale), 150);
    QVERIFY(restart());
}

void TestWindow::ownDigitsFollowTheLanguage()
{
    Counter counter(true, {Language::Khmer, std::nullopt});
    counter.show();
    const auto hasKhmerDigits = [&] {
        for (const PlainLabel* label : counter.window().findChildren<PlainLabel*>())
            if (label->isVisible() && label->text().contains(QRegularExpression(u"^[០-៩]{2}:[០-៩]{2}$"_s)))
                return true;
        return false;
    };
    QVERIFY(!hasKhmerDigits());
    QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    for (Chip* chip : counter.page<SettingsPage>()->findChildren<Chip*>()) {
        if (chip->text() == SettingsPage::tr("The language's own"))
            chip->click();
    }
    QVERIFY(hasKhmerDigits());
}

void TestWindow::startsWithoutAWarning()
{
    // Qt says so of a mistake of ours: "QObject::disconnect: Unexpected nullptr parameter".
    QTest::failOnWarning(QRegularExpression(u"nullptr"_s));
    for (const bool shopKnown : {true, false}) {
        Counter counter(shopKnown);
        counter.show();
        QTest::keyClick(&counter.window(), Qt::Key_F2);
    }
}

void TestWindow::theWeekBeginsWhereThePersonSays()
{
    Counter counter;
    counter.show();
    QTest::keyClick(&counter.window(), Qt::Key_F2);
    auto* history = counter.page<HistoryPage>();
    QTest::keyClick(history, Qt::Key_W);
    const auto weekday = [history] {
        return history->model().list().filter.createdFrom->toLocalTime().date().dayOfWeek();
    };
    QCOMPARE(weekday(), int(Qt::Sunday));
    QTest::keyClick(&counter.window(), Qt::Key_Comma, Qt::ControlModifier);
    for (Chip* chip : counter.page<SettingsPage>()->findChildren<Chip*>())
        if (chip->text() == u"Monday"_s)
            chip->click();
    QCOMPARE(counter.settings().value(base::setting::weekStart), "monday"_L1);
    QCOMPARE(weekday(), int(Qt::Monday));
}

void TestWindow::theLastCurrencyComesBack()
{
    Counter counter;
    counter.show();
    QTest::keyClick(&counter.window(), Qt::Key_F8);
    QCOMPARE(counter.settings().value(base::setting::lastCurrency), "USD"_L1);
    Counter next(counter.settings());
    next.show();
    // It starts with dollars, so the next currency is riel again.
    QTest::keyClick(&next.window(), Qt::Key_F8);
    QCOMPARE(next.settings().value(base::setting::lastCurrency), "KHR"_L1);
}

void TestWindow::aProblemIsShownUntilClosed()
{
    Counter counter;
    counter.show();
    counter.window().showProblem(u"The settings could not be saved."_s);
    auto* banner = counter.page<Banner>();
    QVERIFY(banner && banner->isVisible());
    QCOMPARE(banner->text(), u"The settings could not be saved."_s);
    for (Button* button : banner->findChildren<Button*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!banner->isVisible());
}

void TestWindow::aDamagedLedgerIsAskedAboutUntilDecided()
{
    Counter counter;
    QVERIFY(QDir(counter.folder().path()).mkdir(u"backups"_s));
    const QDateTime made(QDate(2026, 11, 20), QTime(22, 17));
    const QString name = app::backupNameAt(counter.folder().ledger(false), made);
    for (const QString& file : {counter.folder().ledger(false), counter.folder().backups() + u'/' + name}) {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(8192, 'x')) > 0 && damaged.flush());
        QVERIFY(damaged.setFileTime(made.addSecs(780), QFileDevice::FileModificationTime)); // copied later
    }
    counter.show();
    counter.services().begin();
    QTRY_VERIFY(counter.page<DamagedLedgerDialog>());
    QPointer<DamagedLedgerDialog> question = counter.page<DamagedLedgerDialog>();
    QTRY_VERIFY2(question->accessibleDescription().contains(u"Fri 20 Nov 22:17"_s),
        qPrintable(question->accessibleDescription()));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!question);
    auto* banner = counter.page<Banner>();
    QVERIFY(banner->isVisible());
    counter.window().showProblem(u"The settings could not be saved."_s);
    const auto visible = [&] {
        QStringList words;
        for (const Button* button : banner->findChildren<Button*>())
            if (button->isVisible())
                words << button->text();
        return words;
    };
    QCOMPARE(visible(), QStringList{u"Close"_s});
    counter.window().showProblem({});
    QVERIFY2(banner->isVisible(), "the ledger's own banner comes back");
    QCOMPARE(visible(), QStringList{u"Decide"_s});
    for (Button* button : banner->findChildren<Button*>())
        if (button->isVisible())
            button->click();
    question = counter.page<DamagedLedgerDialog>();
    QVERIFY(question);
    emit question->emptyLedgerWanted();
    question->accept();
    QTRY_VERIFY(!banner->isVisible());
}

void TestWindow::aBackupIsChosenForADamagedLedger()
{
    Counter counter;
    const QString ledger = counter.folder().ledger(false);
    const QTemporaryDir stick;
    const QString sound = stick.filePath(u"friday.sqlite"_s);
    const QString text = stick.filePath(u"prices.sqlite"_s);
    const base::SystemClock clock;
    QVERIFY(ledger::Ledger::open(ledger, clock));
    QVERIFY(ledger::backUp(ledger, sound));
    for (const QString& file : {ledger, text}) {
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate) && damaged.write(QByteArray(8192, 'x')) > 0);
    }
    counter.show();
    counter.services().begin();
    QTRY_VERIFY(counter.page<DamagedLedgerDialog>());
    QPointer<DamagedLedgerDialog> question = counter.page<DamagedLedgerDialog>();
    const auto choose = [&](const QString& file) {
        for (Button* button : question->findChildren<Button*>())
            if (button->text() == u"Choose a backup…"_s)
                button->click();
        auto* dialog = question->findChild<QFileDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        emit dialog->fileSelected(file);
        dialog->close();
        QTRY_VERIFY(!question || !question->findChild<QFileDialog*>());
    };
    choose(text);
    QTRY_VERIFY(question->findChild<Banner*>()->isVisible());
    QVERIFY2(question->findChild<Banner*>()->text().contains(u"no sound backup"_s),
        qPrintable(question->findChild<Banner*>()->text()));
    QVERIFY(!ledger::identityOf(ledger));
    choose(sound);
    QTRY_VERIFY(!question);
    QVERIFY2(counter.page<Banner>()->text().contains(u"may be missing"_s), "what the backup may not hold is told");
    const auto restored = ledger::identityOf(ledger);
    QVERIFY(restored);
    QCOMPARE(restored->ledgerId, ledger::identityOf(sound)->ledgerId);
}

void TestWindow::whatKeepsFromSellingIsAskedAbout_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("title");
    QTest::newRow("another Paydesk") << u"locked"_s << u"Paydesk is open already"_s;
    QTest::newRow("a newer ledger") << u"newer"_s << u"The ledger needs a newer Paydesk"_s;
}

void TestWindow::whatKeepsFromSellingIsAskedAbout()
{
    QFETCH(QString, cause);
    QFETCH(QString, title);
    Counter counter;
    std::optional<ledger::FolderLock> lock;
    if (cause == "locked"_L1) {
        auto taken = ledger::FolderLock::take(counter.folder().path());
        QVERIFY(taken);
        lock.emplace(std::move(*taken));
    } else {
        const base::SystemClock clock;
        QVERIFY(ledger::Ledger::open(counter.folder().ledger(false), clock));
        auto newer = ledger::Database::open(counter.folder().ledger(false), ledger::Database::Access::ReadWrite);
        QVERIFY(newer);
        QVERIFY(newer->script("PRAGMA user_version = 9999"));
    }
    counter.show();
    counter.services().begin();
    const auto question = [&] { return counter.page<StartProblemDialog>(); };
    QTRY_VERIFY_WITH_TIMEOUT(question(), 15000); // after the patience with a Paydesk that is still ending
    QCOMPARE(question()->windowTitle(), title);
    QVERIFY(!question()->accessibleDescription().isEmpty());
    QPointer<StartProblemDialog> first = question();
    QTest::keyClick(first, Qt::Key_Escape);
    QTRY_VERIFY(!first);
    QVERIFY(counter.page<Banner>()->isVisible());
    if (!lock)
        return;
    emit counter.window().ledgerDecisionWanted();
    QVERIFY(question());
    lock.reset();
    question()->accept();
    QTRY_VERIFY(!counter.page<Banner>()->isVisible());
    QTRY_VERIFY(QFile::exists(counter.folder().ledger(false)));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
