// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/accountspage.h"

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "core/practice/bakonggatewayserver.h"
#include "core/practice/bayarggserver.h"
#include "core/practice/bdquickpayserver.h"
#include "core/practice/pakhipayserver.h"
#include "tests/support/fakeclock.h"
#include "ui/accounts/accountrow.h"
#include "ui/accounts/chipchoice.h"
#include "ui/accounts/finishstep.h"
#include "ui/accounts/gatewaystep.h"
#include "ui/accounts/keysstep.h"
#include "ui/accounts/methodchoice.h"
#include "ui/accounts/networkfields.h"
#include "ui/accounts/noaccounts.h"
#include "ui/accounts/payersample.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/setupview.h"
#include "ui/accounts/shopstep.h"
#include "ui/accounts/testcard.h"
#include "ui/accounts/tickrow.h"
#include "ui/accounts/vaultcard.h"
#include "ui/accounts/vaultdialog.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/textfield.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::AccountBook;
using accounts::AccountRecord;
using accounts::Mode;
using Report = accounts::ConnectionTest::Report;
using Step = ui::SetupView::Step;
using VaultState = AccountBook::VaultState;

namespace {

constexpr vault::ScryptCost cheap{.log2N = 14};
const QByteArray passphrase = "correct horse battery"_ba;
const QString key = u"bkg_live_0123456789abcd3f9a"_s;

vault::Secret secret(const QByteArray& text)
{
    return vault::Secret(QByteArray(text.constData(), text.size()));
}

Report passedReport()
{
    using accounts::ConnectionStep;
    Report report;
    report.did = base::UserText("Paydesk asked about a payment that does not exist.");
    report.found = base::UserText("The key is right and the account is active.");
    report.host = u"pay.example"_s;
    report.status = 404;
    report.took = 1100ms;
    const auto passed = [](ConnectionStep::What what, const char* detail) {
        return ConnectionStep{what, ConnectionStep::Verdict::Passed, base::UserText(detail), {}};
    };
    report.steps = {passed(ConnectionStep::What::Name, "Host resolved in 18 ms"),
        passed(ConnectionStep::What::Line, "TLS 1.3"),
        passed(ConnectionStep::What::Clock, "0.2 s apart, 300 s allowed"),
        passed(ConnectionStep::What::Key, "Answered in 212 ms")};
    return report;
}

Report failedReport()
{
    using accounts::ConnectionStep;
    Report report = passedReport();
    report.found = base::failure(base::Category::Auth, u"UNAUTHORIZED"_s,
        base::UserText("The gateway does not know this key. Enter the key again."));
    report.steps[3] = {ConnectionStep::What::Key, ConnectionStep::Verdict::Failed, base::UserText("401 in 212 ms"),
        base::UserText("The gateway does not know this key. Enter the key again.")};
    return report;
}

} // namespace

class TestAccountsPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyShopHasTwoDoors();
    void aNewAccountIsSetUpTestedAndSwitchedOn();
    void everyGatewayCanBeSetUp_data();
    void everyGatewayCanBeSetUp();
    void aProxyIsKeptWithItsPassword();
    void realMoneyIsChosenNeverGiven();
    void aSandboxHasAnAddressOfItsOwn_data();
    void aSandboxHasAnAddressOfItsOwn();
    void practiceIsWherePracticeServeIs_data();
    void practiceIsWherePracticeServeIs();
    void tabGoesFromTheKeysPageToTheKeys_data();
    void tabGoesFromTheKeysPageToTheKeys();
    void theZonesOfIndonesiaHaveTheirNames_data();
    void theZonesOfIndonesiaHaveTheirNames();
    void enterPressesWhatHasTheFocus();
    void whatIsTypedIsKeptWhenPeopleStop();
    void aFailedTestLeavesItOff();
    void anOutageSwitchesNothingOff();
    void onlyANewConnectionStopsSales_data();
    void onlyANewConnectionStopsSales();
    void aChangeTakenBackWasNone();
    void theMethodSalesBeginWith();
    void aMethodThatIsGoneStaysChosen();
    void ourOvoNumberInTheSetUp();
    void aNewAccountHasNothingToSwitchOff();
    void ourOvoNumberInTheDetail();
    void anAccountIsShownByItsId();
    void keysAreNeverShown();
    void anOddKeyIsWarnedOf();
    void fieldsSayWhatIsWrong_data();
    void fieldsSayWhatIsWrong();
    void theSampleCodeIsTheShops();
    void theKeysPageIsOpenedByAPressOnly();
    void lockedKeysAreUnlockedInPlace();
    void aFirstPassphraseIsTypedTwice();
    void accountsAreOrderedByKeysAndButtons();
    void removingAsksFirst();
    void twoKeysHoldForADay();
    void oldKeysAreWarnedOf_data();
    void oldKeysAreWarnedOf();
    void modesLookDifferent();
    void thePointsToSeeToAreKept();
    void gatewayFactsAndFetching();
    void practiceIsSaid();
    void aDamagedListIsSaid();

private:
    void open();
    void openWithVault();
    void add(
        const QString& id, const QString& gateway, const QString& name, const QByteArray& apiKey, bool enabled = true);
    void type(ui::TextField& field, const QString& text);
    void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    void chooseGateway(const QString& service, Mode mode);
    void typeKey(const QString& text);
    void toTest();
    [[nodiscard]] ui::SetupView& setup() { return m_page->setup(); }
    [[nodiscard]] ui::KeysStep& keys() { return *m_page->findChild<ui::KeysStep*>(); }
    [[nodiscard]] ui::ShopStep& shop() { return *m_page->findChild<ui::ShopStep*>(); }
    [[nodiscard]] ui::TestCard& card() { return *m_page->findChild<ui::TestCard*>(); }
    [[nodiscard]] ui::FinishStep& finish() { return *m_page->findChild<ui::FinishStep*>(); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const AccountRecord* only() const;
    void shoot(const QString& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    base::EventLoopScheduler m_scheduler;
    gateways::BakongGateway m_bakong;
    gateways::BdQuickPay m_bdQuickPay;
    gateways::BayarGg m_bayar;
    gateways::PakhiPay m_pakhi;
    std::unique_ptr<ui::Appearance> m_appearance = std::make_unique<ui::Appearance>();
    std::unique_ptr<ui::Languages> m_languages = std::make_unique<ui::Languages>();
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<ui::AccountsPage> m_page;
    Report m_report;
    QStringList m_tested;
};

void TestAccountsPage::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    m_appearance->dress(*static_cast<QApplication*>(QCoreApplication::instance()));
    m_languages->use(ui::Language::English);
}

void TestAccountsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = support::FakeClock();
    m_report = passedReport();
    m_tested.clear();
}

void TestAccountsPage::cleanup()
{
    m_page.reset();
    m_book.reset();
}

void TestAccountsPage::open()
{
    m_page.reset();
    const auto tester = [this](const AccountRecord& account, const gateways::Credentials& credentials,
                            const AccountBook::Tested& tested) {
        for (const auto& [name, value] : credentials)
            m_tested << account.name + u' ' + name + u'=' + QString::fromUtf8(value.reveal());
        QMetaObject::invokeMethod(
            this, [tested, report = m_report] { tested(report); }, Qt::QueuedConnection);
    };
    m_book = std::make_unique<AccountBook>(m_folder->path(), m_clock, m_scheduler, tester, nullptr, cheap);
    m_book->open();
    QList<ui::GatewayChoice> choices;
    for (const gateways::Gateway* gateway :
        std::initializer_list<const gateways::Gateway*>{&m_bakong, &m_bdQuickPay, &m_bayar, &m_pakhi}) {
        gateways::AccountProfile profile;
        profile.currency = gateway->accountNeeds().currencies.front();
        choices.append({gateway->id(), &gateway->accountNeeds(), gateway->offers(profile)});
    }
    m_page = std::make_unique<ui::AccountsPage>(*m_appearance, *m_languages, m_clock, *m_book, choices);
    m_page->resize(1232, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_book->isOpen() && m_book->vaultState() != VaultState::Opening, 20'000);
}

void TestAccountsPage::openWithVault()
{
    open();
    bool made = false;
    m_book->createVault(secret(passphrase), [&](const base::Result<>& result) { made = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(made, 20'000);
}

void TestAccountsPage::add(
    const QString& id, const QString& gateway, const QString& name, const QByteArray& apiKey, bool enabled)
{
    AccountRecord account;
    account.id = id;
    account.gateway = gateway;
    account.name = name;
    account.baseUrl = QUrl(u"https://pay.example/api"_s);
    account.receiver = gateway == "bakong-gateway"_L1 ? u"sokha_coffee@devb"_s : QString();
    account.merchantName = u"Sokha Coffee"_s;
    account.enabled = enabled;
    gateways::Credentials secrets;
    secrets.emplace(u"api_key"_s, secret(apiKey));
    std::optional<base::Result<>> saved;
    m_book->save(account, std::move(secrets), [&](const base::Result<>& result) { saved = result; });
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), 20'000);
    QVERIFY(*saved);
    QTest::qWait(20);
}

void TestAccountsPage::type(ui::TextField& field, const QString& text)
{
    field.edit().setFocus();
    field.edit().selectAll();
    QTest::keyClick(&field.edit(), Qt::Key_Delete);
    QTest::keyClicks(&field.edit(), text);
}

void TestAccountsPage::chooseGateway(const QString& service, Mode mode)
{
    for (auto* offer : m_page->findChild<ui::GatewayStep*>()->findChildren<QAbstractButton*>())
        if (offer->accessibleName() == service || offer->text() == ui::modeWord(mode))
            QTest::mouseClick(offer, Qt::LeftButton, {}, offer->rect().center());
}

void TestAccountsPage::typeKey(const QString& text)
{
    type(keys().key(u"api_key"_s)->field(), text);
}

/// From an empty shop to the test step of a Bakong Gateway account.
void TestAccountsPage::toTest()
{
    m_page->connectAccount();
    chooseGateway(u"Bakong Gateway"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    type(keys().name(), u"Main KHQR"_s);
    typeKey(key);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    type(shop().field(ui::ShopStep::Field::Receiver), u"sokha_coffee@devb"_s);
    type(shop().field(ui::ShopStep::Field::ShopName), u"Sokha Coffee"_s);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Test, 20'000);
}

QStringList TestAccountsPage::names() const
{
    QStringList all;
    for (const ui::AccountRow* row : m_page->rows())
        all << row->shown().name;
    return all;
}

const AccountRecord* TestAccountsPage::only() const
{
    return m_book->list().accounts.size() == 1 ? &m_book->list().accounts.first() : nullptr;
}

/// Where pictures are asked for, for people to look at.
void TestAccountsPage::shoot(const QString& name)
{
    const QString folder = qEnvironmentVariable("PAYDESK_SHOTS");
    if (folder.isEmpty())
        return;
    const auto take = [&](const QString& look) {
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(name + look + u".png"_s)));
    };
    take({});
    m_appearance->setTheme(ui::ThemeName::Dark);
    take(u"-dark"_s);
    m_appearance->setTheme(ui::ThemeName::Light);
    const QSize size = m_page->size();
    m_page->resize(960, 600); // the page in a window of 1024 x 700
    take(u"-small"_s);
    m_page->resize(size);
}

void TestAccountsPage::emptyShopHasTwoDoors()
{
    open();
    QVERIFY(m_page->noAccounts().isVisible());
    shoot(u"empty"_s);
    QSignalSpy practise(m_page.get(), &ui::AccountsPage::practiseWanted);
    m_page->noAccounts().practiceButton().click();
    QCOMPARE(practise.count(), 1);
    m_page->noAccounts().connectButton().click();
    QVERIFY(m_page->isSettingUp());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_page->isSettingUp());
    QVERIFY(m_book->list().accounts.isEmpty());
}

void TestAccountsPage::aNewAccountIsSetUpTestedAndSwitchedOn()
{
    openWithVault();
    toTest();
    QVERIFY(only());
    QVERIFY(!only()->enabled);
    QTRY_COMPARE(card().title(), u"Connection test: 4 of 4 pass"_s);
    QCOMPARE(m_tested, QStringList(u"Main KHQR api_key="_s + key));
    QVERIFY(card().lines().first().contains(u"Host resolved in 18 ms"_s));
    shoot(u"test-good"_s);
    enter();
    QTRY_COMPARE(setup().step(), Step::Finish);
    QVERIFY(finish().enable().isChecked());
    QTest::keyClick(&finish().begins(), Qt::Key_Space);
    shoot(u"finish"_s);
    // All of it is seen: nothing scrolls.
    for (const QScrollBar* bar : setup().findChildren<QScrollBar*>())
        QTRY_VERIFY(!bar->isVisible());
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(only()->enabled);
    QCOMPARE(only()->mode, Mode::Production);
    QCOMPARE(only()->receiver, u"sokha_coffee@devb"_s);
    QCOMPARE(only()->credentials, QStringList(u"api_key"_s));
    QTRY_COMPARE(m_book->list().preferred, only()->id);
    QCOMPARE(names(), QStringList(u"Main KHQR"_s));
    QTRY_VERIFY(m_page->detail().keyText().contains(u"••••3f9a"_s));
    shoot(u"list-one"_s);
}

void TestAccountsPage::everyGatewayCanBeSetUp_data()
{
    using Field = ui::ShopStep::Field;
    using Typed = QMap<Field, QString>;
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<Typed>("details");
    QTest::newRow("Bakong Gateway") << u"Bakong Gateway"_s << QStringList(u"api_key"_s)
                                    << Typed{{Field::Receiver, u"sokha@devb"_s}, {Field::ShopName, u"Sokha"_s}};
    QTest::newRow("bdQuickPay") << u"bdQuickPay"_s << QStringList({u"app_key"_s, u"secret_key"_s})
                                << Typed{{Field::SuccessPage, u"https://shop.example/thanks"_s}};
    QTest::newRow("bayar.gg") << u"bayar.gg"_s << QStringList(u"api_key"_s) << Typed{};
    QTest::newRow("Pakhi Pay") << u"Pakhi Pay"_s << QStringList(u"api_key"_s)
                               << Typed{{Field::WalkInName, u"Walk-in"_s}, {Field::WalkInEmail, u"shop@example.com"_s}};
}

void TestAccountsPage::everyGatewayCanBeSetUp()
{
    using Field = ui::ShopStep::Field;
    using Typed = QMap<Field, QString>;
    QFETCH(QString, service);
    QFETCH(QStringList, keys);
    QFETCH(Typed, details);
    openWithVault();
    m_page->connectAccount();
    chooseGateway(service, Mode::Sandbox);
    type(m_page->findChild<ui::GatewayStep*>()->address(), u"https://sandbox.example/v1"_s);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    for (const QString& name : keys) {
        // A key that is missing is asked for, and what was typed stays.
        enter();
        QTest::qWait(20);
        QCOMPARE(setup().step(), Step::Keys);
        QVERIFY(this->keys().key(name));
        QVERIFY(this->keys().key(name)->message().contains(u"The key is missing."_s));
        QCOMPARE(QApplication::focusWidget(), &this->keys().key(name)->field().edit());
        QTest::keyClicks(QApplication::focusWidget(), u"bkg_key_of_"_s + name);
    }
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    for (auto detail = details.cbegin(); detail != details.cend(); ++detail) {
        QVERIFY(shop().field(detail.key()).isVisible());
        type(shop().field(detail.key()), detail.value());
    }
    shoot(u"shop-of-"_s + service);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Test, 20'000);
    QTRY_COMPARE(m_tested.size(), keys.size());
    for (const QString& name : keys)
        QVERIFY(m_tested.contains(service + u' ' + name + u"=bkg_key_of_"_s + name));
    QVERIFY(only());
    QCOMPARE(only()->mode, Mode::Sandbox);
    QCOMPARE(only()->baseUrl, QUrl(u"https://sandbox.example/v1"_s));
    QCOMPARE(only()->merchantName, details.value(Field::ShopName));
    QCOMPARE(only()->walkIn.email, details.value(Field::WalkInEmail));
    QCOMPARE(only()->returnPages.success.toString(), details.value(Field::SuccessPage));
}

void TestAccountsPage::aProxyIsKeptWithItsPassword()
{
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    m_page->detail().edit().click();
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    shop().setAdvancedShown(true);
    ui::NetworkFields& network = shop().network();
    QVERIFY(!network.proxyHost().isVisible());
    network.proxyKind().setChosen(2);
    emit network.proxyKind().picked(2);
    type(network.proxyHost(), u"proxy.shop.example"_s);
    type(network.proxyPort(), u"70000"_s);
    enter();
    QTRY_VERIFY(network.proxyHost().message().contains(u"port from 1 to 65535"_s));
    QCOMPARE(setup().step(), Step::Shop);
    type(network.proxyPort(), u"1080"_s);
    type(network.proxyUser(), u"till"_s);
    type(network.proxyPassword().field(), u"hush"_s);
    shoot(u"proxy"_s);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Test, 20'000);
    QTRY_COMPARE(m_tested.size(), 2);
    QVERIFY(m_tested.contains(u"Main proxy_password=hush"_s));
    const accounts::Proxy expected{accounts::Proxy::Kind::Socks5, u"proxy.shop.example"_s, 1080, u"till"_s};
    QVERIFY(only()->proxy == expected);
    QCOMPARE(only()->credentials, QStringList({u"api_key"_s, u"proxy_password"_s}));
}

void TestAccountsPage::realMoneyIsChosenNeverGiven()
{
    openWithVault();
    m_page->connectAccount();
    auto* step = m_page->findChild<ui::GatewayStep*>();
    shoot(u"gateway"_s);
    setup().setFocus();
    QTest::keyClick(&setup(), Qt::Key_Return);
    QCOMPARE(setup().step(), Step::Gateway);
    for (auto* offer : step->findChildren<QAbstractButton*>())
        if (offer->accessibleName() == "bayar.gg"_L1)
            QTest::mouseClick(offer, Qt::LeftButton, {}, offer->rect().center());
    QTest::keyClick(&setup(), Qt::Key_Return);
    QCOMPARE(setup().step(), Step::Gateway);
    QCOMPARE(step->findChild<ui::ChipChoice*>()->message(), u"Choose what kind of money the account takes."_s);
}

void TestAccountsPage::aSandboxHasAnAddressOfItsOwn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const QString real =
        u"bayar.gg takes real money at this address. Enter the address of its sandbox, or choose another kind."_s;
    QTest::newRow("nothing") << QString()
                             << u"The address of the service is not secure. Enter an address that begins with https."_s;
    QTest::newRow("real money") << u"https://www.bayar.gg/api"_s << real;
    QTest::newRow("real money, shorter") << u"https://bayar.gg"_s << real;
    QTest::newRow("this computer")
        << u"http://127.0.0.1:8080/bayar-gg/api"_s
        << u"Practice accounts are on this computer and all others are not. Choose the kind that fits the address."_s;
    QTest::newRow("a sandbox") << u"https://sandbox.example/api"_s << QString();
}

void TestAccountsPage::aSandboxHasAnAddressOfItsOwn()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    openWithVault();
    m_page->connectAccount();
    ui::TextField& address = m_page->findChild<ui::GatewayStep*>()->address();
    chooseGateway(u"bayar.gg"_s, Mode::Production);
    QVERIFY(!address.isVisible());
    chooseGateway(u"bayar.gg"_s, Mode::Sandbox);
    QVERIFY(address.isVisible());
    type(address, typed);
    enter();
    if (said.isEmpty()) {
        QTRY_COMPARE(setup().step(), Step::Keys);
        QCOMPARE(setup().draft().record.baseUrl, QUrl(typed));
        // Real money has its own address again.
        QTest::keyClick(&setup(), Qt::Key_B, Qt::AltModifier);
        QTRY_COMPARE(setup().step(), Step::Gateway);
        QCOMPARE(address.text(), typed);
        chooseGateway(u"bayar.gg"_s, Mode::Production);
        enter();
        QTRY_COMPARE(setup().step(), Step::Keys);
        QCOMPARE(setup().draft().record.baseUrl, QUrl(u"https://www.bayar.gg/api"_s));
        return;
    }
    QTRY_COMPARE(address.message(), said);
    shoot(u"sandbox-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    QCOMPARE(setup().step(), Step::Gateway);
    QVERIFY(address.edit().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(m_book->list().accounts.isEmpty());
}

void TestAccountsPage::practiceIsWherePracticeServeIs_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("mount");
    QTest::newRow("Bakong Gateway") << u"Bakong Gateway"_s << QString(practice::BakongGatewayServer::Mount);
    QTest::newRow("bdQuickPay") << u"bdQuickPay"_s << QString(practice::BdQuickPayServer::Mount);
    QTest::newRow("bayar.gg") << u"bayar.gg"_s << QString(practice::BayarGgServer::Mount);
    QTest::newRow("Pakhi Pay") << u"Pakhi Pay"_s << QString(practice::PakhiPayServer::Mount);
}

void TestAccountsPage::practiceIsWherePracticeServeIs()
{
    QFETCH(QString, service);
    QFETCH(QString, mount);
    openWithVault();
    m_page->connectAccount();
    chooseGateway(service, Mode::Practice);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    QCOMPARE(setup().draft().record.baseUrl.toString(), u"http://127.0.0.1:8080"_s + mount);
}

void TestAccountsPage::tabGoesFromTheKeysPageToTheKeys_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("bayar.gg") << u"bayar.gg"_s << QStringList(u"api_key"_s);
    QTest::newRow("bdQuickPay") << u"bdQuickPay"_s << QStringList({u"app_key"_s, u"secret_key"_s});
}

void TestAccountsPage::tabGoesFromTheKeysPageToTheKeys()
{
    QFETCH(QString, service);
    QFETCH(QStringList, keys);
    openWithVault();
    // The second time the fields are new.
    for (int time = 0; time < 2; ++time) {
        m_page->connectAccount();
        chooseGateway(service, Mode::Production);
        enter();
        QTRY_COMPARE(setup().step(), Step::Keys);
        QVERIFY(this->keys().name().edit().hasFocus());
        const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
        tab();
        auto* link = qobject_cast<ui::Button*>(QApplication::focusWidget());
        QVERIFY(link && link->text().startsWith("Open "_L1));
        for (const QString& name : keys) {
            tab();
            QCOMPARE(QApplication::focusWidget(), &this->keys().key(name)->field().edit());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    }
}

void TestAccountsPage::theZonesOfIndonesiaHaveTheirNames_data()
{
    QTest::addColumn<std::optional<std::chrono::minutes>>("written");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("picked");
    QTest::addColumn<std::optional<std::chrono::minutes>>("kept");
    using Zone = std::optional<std::chrono::minutes>;
    QTest::newRow("none is WIB, and stays none") << Zone() << 0 << -1 << Zone();
    QTest::newRow("WITA") << Zone() << 0 << 1 << Zone(8h);
    QTest::newRow("WIT") << Zone() << 0 << 2 << Zone(9h);
    QTest::newRow("UTC") << Zone() << 0 << 3 << Zone(0min);
    QTest::newRow("back to WIB") << Zone(8h) << 1 << 0 << Zone(7h);
    QTest::newRow("UTC stays") << Zone(0min) << 3 << -1 << Zone(0min);
    QTest::newRow("another one stays") << Zone(5h + 30min) << 4 << -1 << Zone(5h + 30min);
}

void TestAccountsPage::theZonesOfIndonesiaHaveTheirNames()
{
    using Zone = std::optional<std::chrono::minutes>;
    QFETCH(Zone, written);
    QFETCH(int, chosen);
    QFETCH(int, picked);
    QFETCH(Zone, kept);
    ui::NetworkFields fields(*m_appearance);
    const ui::GatewayChoice bayar{m_bayar.id(), &m_bayar.accountNeeds(), {}};
    ui::AccountDraft draft;
    draft.gateway = &bayar;
    draft.record.baseUrl = QUrl(u"https://www.bayar.gg/api"_s);
    draft.record.zone = written;
    fields.load(draft);
    const QStringList offered{u"WIB, UTC+7"_s, u"WITA, UTC+8"_s, u"WIT, UTC+9"_s, u"UTC"_s};
    QCOMPARE(fields.zone().words().first(4), offered);
    QCOMPARE(fields.zone().chosen(), chosen);
    if (picked >= 0)
        fields.zone().setChosen(picked);
    QVERIFY(fields.take(draft));
    QCOMPARE(draft.record.zone, kept);
}

void TestAccountsPage::enterPressesWhatHasTheFocus()
{
    open();
    m_page->noAccounts().connectButton().setFocus();
    enter();
    QVERIFY(m_page->isSettingUp());
    QCOMPARE(setup().step(), Step::Gateway);
}

void TestAccountsPage::whatIsTypedIsKeptWhenPeopleStop()
{
    openWithVault();
    m_page->connectAccount();
    chooseGateway(u"Pakhi Pay"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    type(keys().name(), u"Dhaka wallets"_s);
    typeKey(key);
    shoot(u"keys"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(only());
    QCOMPARE(only()->name, u"Dhaka wallets"_s);
    QVERIFY(!only()->enabled);
    QCOMPARE(only()->credentials, QStringList(u"api_key"_s));
    // It is switched on through its test alone.
    m_page->detail().enable().click();
    QVERIFY(m_page->isSettingUp());
    QCOMPARE(setup().step(), Step::Test);
    QVERIFY(!only()->enabled);
}

void TestAccountsPage::aFailedTestLeavesItOff()
{
    openWithVault();
    m_report = failedReport();
    toTest();
    QTRY_COMPARE(card().title(), u"Connection test: 3 of 4 pass"_s);
    QVERIFY(card().lines().last().contains(u"The gateway does not know this key."_s));
    shoot(u"test-failed"_s);
    QTest::keyClick(&setup(), Qt::Key_F5);
    QTRY_COMPARE(m_tested.size(), 2);
    QTRY_COMPARE(card().title(), u"Connection test: 3 of 4 pass"_s);
    QTest::keyClick(&setup(), Qt::Key_Return);
    QTRY_COMPARE(setup().step(), Step::Finish);
    QVERIFY(!finish().enable().isEnabled());
    QTest::keyClick(&finish().begins(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(only() && !only()->enabled);
}

void TestAccountsPage::anOutageSwitchesNothingOff()
{
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    m_report = failedReport();
    m_page->detail().test().click();
    QCOMPARE(setup().step(), Step::Test);
    QTRY_COMPARE(card().title(), u"Connection test: 3 of 4 pass"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(only()->enabled);
    // Another address was never tried: off until it was.
    setup().edit(u"main"_s, Step::Shop);
    m_page->findChild<QStackedWidget*>()->setCurrentWidget(&setup());
    shop().setAdvancedShown(true);
    type(shop().network().address(), u"https://other.example/api"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QCOMPARE(only()->baseUrl.host(), u"other.example"_s);
    QVERIFY(!only()->enabled);
}

void TestAccountsPage::onlyANewConnectionStopsSales_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("stops");
    QTest::newRow("nothing") << Step::Keys << QString() << QString() << false;
    QTest::newRow("another name") << Step::Keys << u"name"_s << u"Melati"_s << false;
    QTest::newRow("another key") << Step::Keys << u"key"_s << u"bkg_2"_s << true;
    QTest::newRow("another receiver") << Step::Shop << u"receiver"_s << u"other@devb"_s << false;
    QTest::newRow("another name of the shop") << Step::Shop << u"shop"_s << u"Sokha Tea"_s << false;
    QTest::newRow("another address") << Step::Shop << u"address"_s << u"https://other.example/api"_s << true;
    QTest::newRow("the same address") << Step::Shop << u"address"_s << u"https://pay.example/api"_s << false;
    QTest::newRow("a proxy") << Step::Shop << u"proxy"_s << u"proxy.lan"_s << true;
}

void TestAccountsPage::onlyANewConnectionStopsSales()
{
    QFETCH(Step, step);
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(bool, stops);
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    m_page->detail().edit().click();
    if (step == Step::Shop) {
        enter();
        QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
        shop().setAdvancedShown(true);
    }
    QCOMPARE(setup().warning(), QString());
    if (field == "name"_L1)
        type(keys().name(), typed);
    if (field == "key"_L1) {
        keys().key(u"api_key"_s)->replace();
        typeKey(typed);
    }
    if (field == "receiver"_L1)
        type(shop().field(ui::ShopStep::Field::Receiver), typed);
    if (field == "shop"_L1)
        type(shop().field(ui::ShopStep::Field::ShopName), typed);
    if (field == "address"_L1)
        type(shop().network().address(), typed);
    if (field == "proxy"_L1) {
        shop().network().proxyKind().setChosen(1);
        emit shop().network().proxyKind().picked(1);
        type(shop().network().proxyHost(), typed);
        type(shop().network().proxyPort(), u"3128"_s);
    }
    // It is said before it is done.
    QCOMPARE(!setup().warning().isEmpty(), stops);
    QVERIFY(only()->enabled);
    shoot(u"stops-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    QTest::keyClick(&setup(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QCOMPARE(only()->enabled, !stops);
    if (!stops)
        return;
    // Its test switches it on again.
    m_page->detail().enable().click();
    QTRY_COMPARE(card().title(), u"Connection test: 4 of 4 pass"_s);
    enter();
    QTRY_COMPARE(setup().step(), Step::Finish);
    enter();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(only()->enabled);
}

void TestAccountsPage::aChangeTakenBackWasNone()
{
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    m_report = failedReport();
    m_page->detail().edit().click();
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    shop().setAdvancedShown(true);
    type(shop().network().address(), u"https://other.example/api"_s);
    QVERIFY(!setup().warning().isEmpty());
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Test, 20'000);
    QTRY_COMPARE(card().title(), u"Connection test: 3 of 4 pass"_s);
    QVERIFY(!only()->enabled);
    QTest::keyClick(&setup(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(setup().step(), Step::Shop);
    shop().setAdvancedShown(true);
    type(shop().network().address(), u"https://pay.example/api"_s);
    QTest::keyClick(&setup(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QCOMPARE(only()->baseUrl.host(), u"pay.example"_s);
    QVERIFY(only()->enabled);
}

void TestAccountsPage::theMethodSalesBeginWith()
{
    openWithVault();
    add(u"qris-1"_s, u"bayar-gg"_s, u"Melati"_s, "bay_1");
    ui::ChipChoice& chips = m_page->detail().method().chips();
    // What the contract says, until the account tells what it really has.
    QCOMPARE(chips.words(), (QStringList{u"First available"_s, u"QRIS"_s, u"GoPay"_s, u"BRI"_s, u"OVO"_s}));
    QCOMPARE(chips.chosen(), 0);
    QList<gateways::MethodOffer> real = m_bayar.offers({});
    real.removeIf([](const gateways::MethodOffer& method) { return method.method == "qris_user"_L1; });
    real.last().available = false;
    m_page->setMethods({{u"qris-1"_s, real}});
    QCOMPARE(chips.words(), (QStringList{u"First available"_s, u"QRIS"_s, u"GoPay"_s}));
    const auto chip = [&chips](const QString& word) -> QAbstractButton* {
        for (auto* button : chips.findChildren<QAbstractButton*>())
            if (button->text() == word)
                return button;
        return nullptr;
    };
    QTest::keyClick(chip(u"GoPay"_s), Qt::Key_Space);
    QTRY_COMPARE(only()->defaultMethod, u"gopay_qris"_s);
    shoot(u"default-method"_s);
    // And back, as at once.
    chip(u"First available"_s)->click();
    QTRY_COMPARE(only()->defaultMethod, QString());
    QVERIFY(only()->enabled);
    // The set-up chooses from the same.
    setup().edit(u"qris-1"_s, Step::Finish);
    m_page->findChild<QStackedWidget*>()->setCurrentWidget(&setup());
    ui::ChipChoice& inSetup = finish().method().chips();
    QCOMPARE(inSetup.words(), chips.words());
    for (auto* button : inSetup.findChildren<QAbstractButton*>())
        if (button->text() == "QRIS"_L1)
            button->click();
    QTest::keyClick(&finish().begins(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QCOMPARE(only()->defaultMethod, u"qris"_s);
    QVERIFY(only()->enabled);
}

void TestAccountsPage::aMethodThatIsGoneStaysChosen()
{
    openWithVault();
    add(u"qris-1"_s, u"bayar-gg"_s, u"Melati"_s, "bay_1");
    m_book->change(
        u"qris-1"_s, [](AccountRecord& account) { account.defaultMethod = u"ovo"_s; }, [](const auto&) {});
    ui::ChipChoice& chips = m_page->detail().method().chips();
    QTRY_COMPARE(chips.chosen(), 4);
    QVERIFY(!chips.message().contains(u"cannot be used now"_s));
    QList<gateways::MethodOffer> real = m_bayar.offers({});
    real.last().available = false;
    m_page->setMethods({{u"qris-1"_s, real}});
    QCOMPARE(chips.words().last(), u"OVO"_s);
    QCOMPARE(chips.chosen(), 4);
    QVERIFY(chips.message().contains(u"cannot be used now"_s));
    QCOMPARE(only()->defaultMethod, u"ovo"_s);
    // With one method there is nothing to choose.
    add(u"main"_s, u"pakhi-pay"_s, u"Pakhi"_s, "pk_1");
    m_page->showAccount(u"main"_s);
    QVERIFY(!m_page->detail().method().isVisible());
}

void TestAccountsPage::ourOvoNumberInTheSetUp()
{
    openWithVault();
    add(u"qris-1"_s, u"bayar-gg"_s, u"Melati"_s, "bay_1");
    m_page->detail().edit().click();
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    ui::TextField& number = shop().field(ui::ShopStep::Field::OvoNumber);
    QVERIFY(number.isVisible());
    type(number, u"0215551234"_s);
    enter();
    QTest::qWait(20);
    QCOMPARE(setup().step(), Step::Shop);
    QVERIFY(number.message().startsWith(u"This is no Indonesian mobile number."_s));
    QCOMPARE(number.text(), u"0215551234"_s);
    QVERIFY(number.edit().hasFocus());
    QVERIFY2(setup().stopNote().isEmpty(), "it would not be kept");
    QTest::keyClick(&setup(), Qt::Key_Escape);
    QVERIFY2(m_page->isSettingUp(), "stopping once does not drop it");
    QCOMPARE(number.text(), u"0215551234"_s);
    type(number, u"+62 812 3456 7890"_s);
    QVERIFY(setup().stopNote().contains(u"Everything you typed is kept"_s));
    const QString sample = m_page->findChild<ui::PayerSample*>()->note();
    QVERIFY2(sample.contains(u"The customer pays a few hundred more"_s), qPrintable(sample));
    QVERIFY2(!sample.contains(u"the amount is the one you ask"_s), qPrintable(sample));
    shoot(u"ovo-setup"_s);
    QVERIFY2(setup().warning().isEmpty(), "it has nothing to do with the connection");
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Test, 20'000);
    QCOMPARE(only()->ovoNumber, u"081234567890"_s);
    QVERIFY(only()->enabled);
}

void TestAccountsPage::aNewAccountHasNothingToSwitchOff()
{
    openWithVault();
    m_page->connectAccount();
    QCOMPARE(setup().warning(), QString());
    QVERIFY(setup().stopNote().contains(u"the account is off until its test passes"_s));
    chooseGateway(u"Bakong Gateway"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    typeKey(key);
    QCOMPARE(setup().warning(), QString());
}

void TestAccountsPage::ourOvoNumberInTheDetail()
{
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    add(u"qris-1"_s, u"bayar-gg"_s, u"Melati"_s, "bay_1");
    QVERIFY(!m_page->detail().ovoNumber().isVisible());
    m_page->showAccount(u"qris-1"_s);
    ui::TextField& number = m_page->detail().ovoNumber();
    QVERIFY(number.isVisible());
    const auto kept = [this] { return m_book->list().find(u"qris-1"_s)->ovoNumber; };
    type(number, u"0812 3456 789O"_s);
    enter();
    QVERIFY(number.message().startsWith(u"This is no Indonesian mobile number."_s));
    // What is wrong stays to be mended while other things of the account change.
    m_page->detail().enable().click();
    QTRY_VERIFY(!m_book->list().find(u"qris-1"_s)->enabled);
    QCOMPARE(number.text(), u"0812 3456 789O"_s);
    QCOMPARE(kept(), QString());
    type(number, u"0812 3456 7890"_s);
    enter();
    QTRY_COMPARE(kept(), u"081234567890"_s);
    QCOMPARE(number.text(), u"0812-3456-7890"_s);
    shoot(u"ovo-detail"_s);
    type(number, {});
    enter();
    QTRY_COMPARE(kept(), QString());
    QTest::qWait(50);
    m_page->showAccount(u"main"_s);
    m_page->showAccount(u"qris-1"_s);
    QCOMPARE(number.text(), QString());
}

void TestAccountsPage::anAccountIsShownByItsId()
{
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    add(u"qris-1"_s, u"bayar-gg"_s, u"Melati"_s, "bay_1");
    QCOMPARE(m_page->detail().id(), u"main"_s);
    m_page->showAccount(u"qris-1"_s);
    QCOMPARE(m_page->detail().id(), u"qris-1"_s);
    m_page->showAccount(u"gone"_s);
    QCOMPARE(m_page->detail().id(), u"qris-1"_s);
    // Nothing is taken from under a person who sets one up.
    m_page->detail().edit().click();
    m_page->showAccount(u"main"_s);
    QVERIFY(m_page->isSettingUp());
    QCOMPARE(setup().account(), u"qris-1"_s);
}

void TestAccountsPage::keysAreNeverShown()
{
    openWithVault();
    m_page->connectAccount();
    chooseGateway(u"Bakong Gateway"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    typeKey(key);
    QCOMPARE(keys().key(u"api_key"_s)->field().edit().echoMode(), QLineEdit::Password);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    for (const QLineEdit* edit : m_page->findChildren<QLineEdit*>())
        QVERIFY(!edit->text().contains(u"0123456789"_s));
    QTest::keyClick(&setup(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(setup().step(), Step::Keys);
    QVERIFY(keys().key(u"api_key"_s)->isKept());
    ui::TextField& again = keys().key(u"api_key"_s)->field();
    again.edit().undo();
    QVERIFY(again.text().isEmpty());
}

void TestAccountsPage::anOddKeyIsWarnedOf()
{
    openWithVault();
    m_page->connectAccount();
    chooseGateway(u"Bakong Gateway"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    const ui::SecretField* field = keys().key(u"api_key"_s);
    typeKey(u"bkg"_s);
    QVERIFY(!field->message().contains(u"usually begin"_s));
    typeKey(u"sk_live_1"_s);
    QVERIFY(field->message().contains(u"usually begin with bkg_"_s));
    typeKey(u"bkg_1"_s);
    QVERIFY(!field->message().contains(u"usually begin"_s));
}

void TestAccountsPage::fieldsSayWhatIsWrong_data()
{
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sentence");
    const QString good = u"https://pay.example/api"_s;
    QTest::newRow("receiver") << u"sokha"_s << u"Sokha"_s << good << QString();
    QTest::newRow("no shop name") << u"sokha@devb"_s << QString() << good << u"The payer sees this name. Type it."_s;
    QTest::newRow("26 letters") << u"sokha@devb"_s << QString(26, u'n') << good
                                << u"Longer than 25 letters. Bank apps would cut it off."_s;
    QTest::newRow("not secure")
        << u"sokha@devb"_s << u"Sokha"_s << u"http://pay.example/api"_s
        << u"The address of the service is not secure. Enter an address that begins with https."_s;
    QTest::newRow("practice only")
        << u"sokha@devb"_s << u"Sokha"_s << u"http://127.0.0.1:8080/api"_s
        << u"Practice accounts are on this computer and all others are not. Choose the kind that fits the address."_s;
}

void TestAccountsPage::fieldsSayWhatIsWrong()
{
    QFETCH(QString, receiver);
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(QString, sentence);
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    setup().edit(u"main"_s, Step::Shop);
    m_page->findChild<QStackedWidget*>()->setCurrentWidget(&setup());
    type(shop().field(ui::ShopStep::Field::Receiver), receiver);
    type(shop().field(ui::ShopStep::Field::ShopName), name);
    shop().setAdvancedShown(true);
    type(shop().network().address(), address);
    enter();
    QTest::qWait(20);
    QCOMPARE(setup().step(), Step::Shop);
    QStringList said;
    for (const ui::TextField* field : shop().findChildren<ui::TextField*>())
        said << field->message();
    if (!sentence.isEmpty())
        QVERIFY2(said.contains(sentence), qUtf8Printable(said.join(u'\n')));
    // The focus stands in the field that is wrong, and nothing was written.
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(only()->receiver, u"sokha_coffee@devb"_s);
    shoot(u"shop-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
}

void TestAccountsPage::theSampleCodeIsTheShops()
{
    openWithVault();
    toTest();
    QTest::keyClick(&setup(), Qt::Key_B, Qt::AltModifier);
    QTRY_COMPARE(setup().step(), Step::Shop);
    auto* sample = m_page->findChild<ui::PayerSample*>();
    QVERIFY(sample->payload().contains(u"sokha_coffee@devb"_s));
    type(shop().field(ui::ShopStep::Field::ShopName), u"Sokha Tea"_s);
    QVERIFY(sample->payload().contains(u"5909Sokha Tea"_s));
    QVERIFY(shop().field(ui::ShopStep::Field::ShopName).message().contains(u"9 used"_s));
    shoot(u"shop"_s);
    type(shop().field(ui::ShopStep::Field::Receiver), u"nobody"_s);
    QVERIFY(sample->payload().isEmpty());
}

void TestAccountsPage::theKeysPageIsOpenedByAPressOnly()
{
    openWithVault();
    QSignalSpy link(m_page.get(), &ui::AccountsPage::linkWanted);
    m_page->connectAccount();
    chooseGateway(u"Pakhi Pay"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    QCOMPARE(link.count(), 0);
    for (auto* button : keys().findChildren<ui::Button*>())
        if (button->text() == "Open pakhipay.com"_L1)
            button->click();
    QCOMPARE(link.count(), 1);
    QCOMPARE(link.first().first().toUrl(), QUrl(u"https://pakhipay.com"_s));
}

void TestAccountsPage::lockedKeysAreUnlockedInPlace()
{
    openWithVault();
    add(u"main"_s, u"bakong-gateway"_s, u"Main KHQR"_s, "bkg_1");
    open();
    QTRY_VERIFY(m_page->vaultCard().isVisible());
    QVERIFY(m_page->detail().keyText().contains(u"locked"_s));
    ui::TextField& field = m_page->vaultCard().form().present();
    QTRY_COMPARE(QApplication::focusWidget(), &field.edit()); // it came while the page was on show
    m_page->rows().first()->setFocus();
    m_page->setFocus(); // as coming from another screen
    QCOMPARE(QApplication::focusWidget(), &field.edit());
    shoot(u"locked"_s);
    QTest::keyClicks(&field.edit(), u"wrong horse battery"_s);
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!field.message().isEmpty(), 20'000);
    QVERIFY(field.text().isEmpty());
    shoot(u"locked-wrong"_s);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClicks(&field.edit(), u"wrong horse battery"_s);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->vaultCard().form().isBusy(), 20'000);
    }
    QVERIFY2(field.message().contains(u"Wait"_s), qUtf8Printable(field.message()));
    m_clock.advance(1h);
    QTest::keyClicks(&field.edit(), QString::fromLatin1(passphrase));
    QTest::keyClick(&field.edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->vaultCard().isVisible(), 20'000);
    QTRY_VERIFY(m_page->detail().keyText().contains(u"renew"_s));
}

void TestAccountsPage::aFirstPassphraseIsTypedTwice()
{
    open();
    m_page->connectAccount();
    chooseGateway(u"Bakong Gateway"_s, Mode::Production);
    enter();
    QTRY_COMPARE(setup().step(), Step::Keys);
    auto* card = keys().findChild<ui::VaultCard*>();
    QVERIFY(card->isVisible());
    type(card->form().next(), u"short"_s);
    QTest::keyClick(&card->form().next().edit(), Qt::Key_Return);
    QVERIFY(card->form().next().message().contains(u"too short"_s));
    type(card->form().next(), u"correct horse battery"_s);
    QCOMPARE(card->form().next().message(), u"Strong."_s);
    type(card->form().again(), u"correct horse batter"_s);
    shoot(u"first-passphrase"_s);
    QTest::keyClick(&card->form().again().edit(), Qt::Key_Return);
    QVERIFY(card->form().again().message().contains(u"not alike"_s));
    QCOMPARE(m_book->vaultState(), VaultState::Missing);
    type(card->form().again(), u"correct horse battery"_s);
    QTest::keyClick(&card->form().again().edit(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_book->vaultState(), VaultState::Open, 20'000);
    QTRY_VERIFY(!card->isVisible());
    QCOMPARE(setup().step(), Step::Keys);
    // Later it is changed in a dialog.
    ui::VaultDialog dialog(*m_appearance, *m_book, ui::PassphraseForm::Task::Change, m_page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTest::keyClicks(&dialog.form().present().edit(), u"correct horse battery"_s);
    QTest::keyClicks(&dialog.form().next().edit(), u"another one, long"_s);
    QTest::keyClicks(&dialog.form().again().edit(), u"another one, long"_s);
    QTest::keyClick(&dialog.form().again().edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 20'000);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestAccountsPage::accountsAreOrderedByKeysAndButtons()
{
    openWithVault();
    add(u"a"_s, u"bakong-gateway"_s, u"A"_s, "bkg_1");
    add(u"b"_s, u"bayar-gg"_s, u"B"_s, "k");
    add(u"c"_s, u"pakhi-pay"_s, u"C"_s, "k", false);
    QTRY_COMPARE(names(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    m_page->rows().first()->setFocus();
    QTest::keyClick(m_page->rows().first(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(names(), QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QTRY_VERIFY(m_page->rows().at(1)->hasFocus());
    m_page->detail().down().click();
    QTRY_COMPARE(names(), QStringList({u"B"_s, u"C"_s, u"A"_s}));
    QVERIFY(!m_page->detail().down().isEnabled());
    QVERIFY(m_page->rows().first()->shown().begins);
    m_page->detail().begins().click();
    QTRY_VERIFY(m_page->rows().at(2)->shown().begins);
    QTest::keyClick(m_page->rows().at(2), Qt::Key_Up);
    QCOMPARE(m_page->detail().id(), u"c"_s);
    // By dragging the last one up.
    ui::AccountRow* last = m_page->rows().last();
    const QPoint from = last->rect().center();
    QTest::mousePress(last, Qt::LeftButton, {}, from);
    QTest::mouseMove(last, from - QPoint(0, last->height() + 4));
    QTRY_COMPARE(names(), QStringList({u"B"_s, u"A"_s, u"C"_s}));
    QTest::mouseMove(last, from - QPoint(0, 2 * last->height() + 4));
    QTRY_COMPARE(names(), QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QTest::mouseRelease(m_page->rows().last(), Qt::LeftButton);
    QTest::keyClick(m_page->rows().first(), Qt::Key_Return);
    QVERIFY(m_page->isSettingUp());
}

void TestAccountsPage::removingAsksFirst()
{
    openWithVault();
    add(u"a"_s, u"bakong-gateway"_s, u"Main KHQR"_s, "bkg_1");
    const auto ask = [this] {
        m_page->detail().remove().click();
        return m_page->findChild<ui::Dialog*>(u"removeDialog"_s);
    };
    QPointer<ui::Dialog> dialog = ask();
    QVERIFY(dialog);
    QVERIFY(dialog->accessibleDescription().contains(u"Its keys are removed"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(only());
    dialog = ask();
    QVERIFY(dialog);
    for (auto* button : dialog->findChildren<ui::Button*>())
        if (button->text() == "Remove with its keys"_L1)
            button->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_book->list().accounts.isEmpty(), 20'000);
    QTRY_VERIFY(m_page->noAccounts().isVisible());
}

void TestAccountsPage::twoKeysHoldForADay()
{
    openWithVault();
    add(u"a"_s, u"bakong-gateway"_s, u"Main KHQR"_s, "bkg_live_0123456789abcd0001");
    QTRY_VERIFY(m_page->detail().keyText().contains(u"••••0001"_s));
    QVERIFY(!m_page->detail().previousKey().isVisible());
    m_page->detail().replaceKey().click();
    QCOMPARE(setup().step(), Step::Keys);
    QVERIFY(!keys().key(u"api_key"_s)->isKept());
    typeKey(u"bkg_live_0123456789abcd0002"_s);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Shop, 20'000);
    // A key that was not tried is not sold with.
    QVERIFY(!only()->enabled);
    enter();
    QTRY_COMPARE_WITH_TIMEOUT(setup().step(), Step::Test, 20'000);
    QTRY_COMPARE(card().title(), u"Connection test: 4 of 4 pass"_s);
    enter();
    QTRY_COMPARE(setup().step(), Step::Finish);
    QTest::keyClick(&setup(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isSettingUp(), 20'000);
    QVERIFY(only()->enabled);
    QTRY_VERIFY(m_page->detail().keyText().contains(u"••••0002"_s));
    QVERIFY(m_page->detail().keyText().contains(u"Two keys hold until"_s));
    QTRY_VERIFY(m_page->rows().first()->said().contains(u"Two keys hold until"_s));
    shoot(u"two-keys"_s);
    m_page->detail().previousKey().click();
    QTRY_VERIFY(m_page->detail().keyText().contains(u"••••0001"_s));
}

void TestAccountsPage::oldKeysAreWarnedOf_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("young") << 74 << QString();
    QTest::newRow("ripe") << 75 << u"75 days old. Plan its renewal"_s;
    QTest::newRow("due") << 83 << u"83 days old. Renew it this week"_s;
    QTest::newRow("over") << 90 << u"90 days old. Renew it now."_s;
}

void TestAccountsPage::oldKeysAreWarnedOf()
{
    QFETCH(int, days);
    QFETCH(QString, words);
    openWithVault();
    add(u"a"_s, u"bakong-gateway"_s, u"Main KHQR"_s, "bkg_1");
    m_clock.advance(days * 24h);
    add(u"b"_s, u"bakong-gateway"_s, u"Young"_s, "bkg_2");
    const ui::AccountRow* row = m_page->rows().first();
    if (words.isEmpty()) {
        QTRY_VERIFY(m_page->detail().keyText().contains(u"renew it before"_s));
        QVERIFY(row->shown().key.text.isEmpty());
        return;
    }
    QTRY_VERIFY2(row->said().contains(words), qUtf8Printable(row->said()));
    QVERIFY(m_page->detail().keyText().contains(words));
    QVERIFY(m_page->rows().last()->shown().key.text.isEmpty());
}

void TestAccountsPage::modesLookDifferent()
{
    QSet<QString> words;
    QList<QImage> pictures;
    for (const Mode mode : {Mode::Practice, Mode::Sandbox, Mode::Production}) {
        words.insert(ui::modeWord(mode));
        words.insert(ui::modeMeaning(mode));
        ui::AccountRow row(*m_appearance);
        row.set({.id = u"a"_s, .name = u"A"_s, .second = {}, .mode = mode, .enabled = true});
        row.resize(400, 70);
        const QImage grey = row.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        for (const QImage& other : pictures)
            QVERIFY(grey != other);
        pictures << grey;
        QVERIFY(row.said().contains(ui::modeWord(mode)));
    }
    QCOMPARE(words.size(), 6);
}

void TestAccountsPage::thePointsToSeeToAreKept()
{
    openWithVault();
    add(u"a"_s, u"pakhi-pay"_s, u"Dhaka"_s, "key");
    ui::TickRow* token = m_page->detail().point(u"pakhi-2026-05-token"_s);
    QVERIFY(token);
    QVERIFY(m_page->detail().point(u"pakhi-2026-05-signature"_s));
    QVERIFY(!m_page->detail().point(u"address-allowed"_s));
    token->click();
    QTRY_COMPARE(only()->checklist, QStringList(u"pakhi-2026-05-token"_s));
    QVERIFY(m_page->detail().point(u"pakhi-2026-05-token"_s)->isChecked());
    m_page->detail().point(u"pakhi-2026-05-token"_s)->click();
    QTRY_VERIFY(only()->checklist.isEmpty());
}

void TestAccountsPage::gatewayFactsAndFetching()
{
    openWithVault();
    add(u"a"_s, u"bakong-gateway"_s, u"Main"_s, "bkg_1");
    QVERIFY(!m_page->detail().reported().isVisible());
    add(u"b"_s, u"bayar-gg"_s, u"QRIS Melati"_s, "key");
    m_page->rows().last()->setFocus();
    ui::FactsPanel& panel = m_page->detail().reported();
    QVERIFY(panel.isVisible());
    QSignalSpy facts(m_page.get(), &ui::AccountsPage::factsWanted);
    QSignalSpy fetch(m_page.get(), &ui::AccountsPage::fetchWanted);
    QSignalSpy stop(m_page.get(), &ui::AccountsPage::stopWanted);
    panel.refresh().click();
    QCOMPARE(facts.value(0).value(0).toString(), u"b"_s);
    m_page->setFacts(u"a"_s, {{u"Subscription"_s, u"other"_s}});
    QVERIFY(panel.shown().isEmpty());
    m_page->setFacts(u"b"_s, {{u"Subscription"_s, u"Pro until 1 Mar"_s}, {u"Balance"_s, u"Rp 1.250.000"_s}});
    QCOMPARE(panel.shown(), QStringList({u"Subscription: Pro until 1 Mar"_s, u"Balance: Rp 1.250.000"_s}));
    panel.fetch().click();
    QCOMPARE(fetch.value(0).value(0).toString(), u"b"_s);
    m_page->setFetchProgress(u"b"_s, 120, 3, true);
    QCOMPARE(panel.progress(), u"120 payments looked at, 3 added so far."_s);
    m_page->setFittingZone(u"a"_s, u"UTC+9"_s);
    QVERIFY(panel.advice().isEmpty());
    m_page->setFittingZone(u"b"_s, u"UTC+8"_s);
    QVERIFY(panel.advice().contains(u"UTC+8"_s));
    QVERIFY(panel.advice().contains(u"bayar.gg"_s));
    shoot(u"bayar"_s);
    m_page->setFittingZone(u"b"_s, {});
    QVERIFY(panel.advice().isEmpty());
    panel.fetch().click();
    QCOMPARE(stop.value(0).value(0).toString(), u"b"_s);
    QCOMPARE(fetch.count(), 1);
}

void TestAccountsPage::practiceIsSaid()
{
    open();
    m_page->setPracticeAccounts({{u"Practice KHQR"_s, u"Bakong Gateway"_s}, {u"Practice QRIS"_s, u"bayar.gg"_s}});
    QVERIFY(m_page->notice().isEmpty());
    QVERIFY(m_page->findChildren<ui::AccountRow*>().isEmpty());
    m_page->setPractice(true);
    QCOMPARE(m_page->notice(),
        u"Practice is on: sales go to the practice accounts, and to those here that take no real money."_s);
    shoot(u"practice"_s);
    QCOMPARE(m_page->rows().size(), 0);
    int builtIn = 0;
    for (const ui::AccountRow* row : m_page->findChildren<ui::AccountRow*>()) {
        QVERIFY(row->shown().readOnly);
        QVERIFY(row->said().contains(u"Practice"_s));
        ++builtIn;
    }
    QCOMPARE(builtIn, 2);
}

void TestAccountsPage::aDamagedListIsSaid()
{
    QFile file(m_folder->filePath(u"accounts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    open();
    QTRY_VERIFY(m_page->trouble().contains(u"was damaged and is set aside"_s));
    shoot(u"damaged"_s);
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
