// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/webhookpanel.h"

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/fakeclock.h"
#include "tests/support/sentence.h"
#include "ui/accounts/accountdetail.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::AccountBook;
using accounts::AccountRecord;
using accounts::Mode;

namespace {

const QString token = u"0123456789abcdef0123456789abcdef"_s;

AccountRecord record(const QString& id, const QString& gateway, Mode mode = Mode::Production)
{
    AccountRecord account;
    account.id = id;
    account.gateway = gateway;
    account.name = u"Account "_s + id;
    account.mode = mode;
    account.baseUrl = QUrl(mode == Mode::Practice ? u"http://127.0.0.1:1/api"_s : u"https://pay.example/api"_s);
    return account;
}

} // namespace

class TestWebhookPanel final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whoGetsAnAddress_data();
    void whoGetsAnAddress();
    void ownersEnterTheAddressOnceForAllAccounts();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void escLeavesItAsItIs();
    void theAddressCanBeTakenAwayAgain();

private:
    void type(const QString& text);
    [[nodiscard]] ui::WebhookPanel& panel() const { return m_page->detail().notices(); }
    void shoot(const QString& name);

    gateways::BakongGateway m_bakong;
    gateways::BdQuickPay m_bdQuickPay;
    gateways::BayarGg m_bayar;
    gateways::PakhiPay m_pakhi;
    QList<ui::GatewayChoice> m_choices;
    support::FakeClock m_clock;
    base::EventLoopScheduler m_scheduler;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<ui::AccountsPage> m_page;
};

void TestWebhookPanel::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    m_appearance.dress(*static_cast<QApplication*>(QCoreApplication::instance()));
    for (const gateways::Gateway* gateway :
        std::initializer_list<const gateways::Gateway*>{&m_bakong, &m_bdQuickPay, &m_bayar, &m_pakhi})
        m_choices.append({gateway->id(), &gateway->accountNeeds(), {}});
}

void TestWebhookPanel::init()
{
    m_languages.use(ui::Language::English);
    m_folder = std::make_unique<QTemporaryDir>();
    accounts::AccountList list;
    list.accounts = {record(u"counter-1"_s, u"bakong-gateway"_s), record(u"dhaka"_s, u"pakhi-pay"_s)};
    QVERIFY(accounts::writeAccounts(m_folder->filePath(u"accounts.json"_s), list));
    m_book = std::make_unique<AccountBook>(m_folder->path(), m_clock, m_scheduler, AccountBook::Tester());
    m_book->open();
    m_page = std::make_unique<ui::AccountsPage>(m_appearance, m_languages, m_clock, *m_book, m_choices);
    m_page->resize(1232, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_book->isOpen() && panel().isVisible(), 20'000);
    QGuiApplication::clipboard()->setText(u"as before"_s);
}

void TestWebhookPanel::cleanup()
{
    m_page.reset();
    m_book.reset();
}

void TestWebhookPanel::type(const QString& text)
{
    panel().enter().click();
    QVERIFY(panel().field().edit().hasFocus());
    panel().field().edit().selectAll();
    QTest::keyClick(&panel().field().edit(), Qt::Key_Delete);
    QTest::keyClicks(&panel().field().edit(), text);
}

void TestWebhookPanel::shoot(const QString& name)
{
    const QString folder = qEnvironmentVariable("PAYDESK_SHOTS");
    if (folder.isEmpty())
        return;
    auto* scroll = m_page->findChildren<QScrollArea*>().last();
    for (auto* each : m_page->findChildren<QScrollArea*>())
        if (each->widget() == &m_page->detail())
            scroll = each;
    const auto take = [&](const QString& look) {
        QTest::qWait(50);
        scroll->ensureWidgetVisible(&panel(), 0, 200);
        QTest::qWait(50);
        QVERIFY(m_page->grab().save(QDir(folder).filePath(u"webhook-"_s + name + look + u".png"_s)));
    };
    take({});
    m_appearance.setTheme(ui::ThemeName::Dark);
    m_languages.use(ui::Language::Khmer);
    take(u"-dark-khmer"_s);
    m_languages.use(ui::Language::English);
    m_appearance.setTheme(ui::ThemeName::Light);
}

void TestWebhookPanel::whoGetsAnAddress_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<QString>("says"); ///< empty: the panel is not there
    const QString atService = u"once a later version receives notices, not before."_s;
    const QString eachSale = u"with each sale. Nobody has to enter it there."_s;
    QTest::newRow("Bakong Gateway") << u"bakong-gateway"_s << Mode::Production << atService;
    QTest::newRow("its sandbox") << u"bakong-gateway"_s << Mode::Sandbox << atService;
    QTest::newRow("bayar.gg") << u"bayar-gg"_s << Mode::Production << atService;
    QTest::newRow("bdQuickPay") << u"bdquickpay"_s << Mode::Production << eachSale;
    QTest::newRow("Pakhi Pay") << u"pakhi-pay"_s << Mode::Production << eachSale;
    QTest::newRow("practice") << u"bakong-gateway"_s << Mode::Practice << QString();
    QTest::newRow("a gateway nobody knows") << u"never-heard"_s << Mode::Production << QString();
}

void TestWebhookPanel::whoGetsAnAddress()
{
    QFETCH(QString, gateway);
    QFETCH(Mode, mode);
    QFETCH(QString, says);
    const ui::GatewayChoice* choice = nullptr;
    for (const ui::GatewayChoice& each : m_choices)
        if (each.id == gateway)
            choice = &each;
    AccountRecord account = record(u"a-1"_s, gateway, mode);
    account.webhookToken = token;
    QWidget place;
    ui::WebhookPanel shown(m_appearance, &place);
    place.show();
    shown.setAccount(account, choice, QUrl(u"https://shop.example"_s));
    QCOMPARE(shown.isVisible(), !says.isEmpty());
    if (says.isEmpty())
        return;
    QCOMPARE(shown.address(), u"https://shop.example/hooks/%1/a-1/%2"_s.arg(gateway, token));
    QVERIFY2(shown.sentence().endsWith(says), qUtf8Printable(shown.sentence()));
    QVERIFY2(shown.sentence().contains(u"this version does not receive them yet"_s), qUtf8Printable(shown.sentence()));
}

void TestWebhookPanel::ownersEnterTheAddressOnceForAllAccounts()
{
    QVERIFY(panel().address().isEmpty());
    QVERIFY(!panel().copy().isVisible());
    QVERIFY2(panel().sentence().endsWith(u"It is not entered yet."_s), qUtf8Printable(panel().sentence()));
    shoot(u"none"_s);
    type(u" https://shop.example/ "_s);
    shoot(u"typing"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(panel().copy().isVisible());
    QVERIFY(!panel().field().isVisible());
    const AccountRecord& first = m_book->list().accounts.first();
    QCOMPARE(panel().address(), u"https://shop.example/hooks/bakong-gateway/counter-1/"_s + first.webhookToken);
    QVERIFY(accounts::readAccounts(m_folder->filePath(u"accounts.json"_s))->publicAddress.host() == "shop.example"_L1);
    panel().copy().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), panel().address());
    QCOMPARE(panel().copy().text(), u"Address copied"_s);
    shoot(u"copied"_s);

    m_page->showAccount(u"dhaka"_s);
    const AccountRecord& second = m_book->list().accounts.last();
    QVERIFY(second.webhookToken != first.webhookToken);
    QCOMPARE(panel().address(), u"https://shop.example/hooks/pakhi-pay/dhaka/"_s + second.webhookToken);
    QCOMPARE(panel().copy().text(), u"Copy address"_s);
    panel().copy().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), panel().address());
}

void TestWebhookPanel::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("not secure") << u"http://shop.example"_s << u"no address of a shop on the internet"_s;
    QTest::newRow("a password in it") << u"https://me:pin@shop.example"_s << u"without a user name"_s;
    QTest::newRow("the shop's own network") << u"https://192.168.1.5"_s << u"does not know 192.168.1.5"_s;
}

void TestWebhookPanel::whatIsWrongIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    QSignalSpy changed(&panel(), &ui::WebhookPanel::publicAddressChanged);
    type(typed);
    panel().save().click();
    const QString message = panel().field().message();
    QVERIFY2(message.contains(says), qUtf8Printable(message));
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(message), qUtf8Printable(message));
    QVERIFY(panel().field().isVisible());
    QCOMPARE(panel().field().text(), typed);
    QCOMPARE(changed.count(), 0);
    if (says.startsWith(u"no"))
        shoot(u"wrong"_s);
    QTest::keyClicks(&panel().field().edit(), u"x"_s);
    QVERIFY(!panel().field().message().contains(says));
}

void TestWebhookPanel::escLeavesItAsItIs()
{
    QSignalSpy changed(&panel(), &ui::WebhookPanel::publicAddressChanged);
    type(u"https://shop.example"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel().field().isVisible());
    QVERIFY(panel().enter().hasFocus());
    QCOMPARE(changed.count(), 0);
    panel().enter().click();
    QVERIFY(panel().field().text().isEmpty());
}

void TestWebhookPanel::theAddressCanBeTakenAwayAgain()
{
    type(u"https://shop.example"_s);
    panel().save().click();
    QTRY_VERIFY(panel().copy().isVisible());
    const QString before = panel().address();
    type({});
    panel().save().click();
    QTRY_VERIFY(panel().address().isEmpty());
    // What a gateway has been given stays right when the shop comes back to it.
    type(u"https://shop.example"_s);
    panel().save().click();
    QTRY_COMPARE(panel().address(), before);
}

QTEST_MAIN(TestWebhookPanel)
#include "tst_webhookpanel.moc"
