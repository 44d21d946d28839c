// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/screenshots/accountscenes.h"

#include "core/base/settingkeys.h"
#include "core/practice/practiceservers.h"
#include "tests/screenshots/counterscenes.h"
#include "tests/support/fakeclock.h"
#include "ui/accounts/accountrow.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/gatewaystep.h"
#include "ui/accounts/keysstep.h"
#include "ui/accounts/networkfields.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/setupview.h"
#include "ui/accounts/shopstep.h"
#include "ui/accounts/stepsrail.h"
#include "ui/accounts/testcard.h"
#include "ui/accounts/vaultcard.h"
#include "ui/accounts/vaultdialog.h"
#include "ui/common/button.h"
#include "ui/common/textfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::AccountBook;
using accounts::AccountRecord;
using accounts::Mode;
using Field = ui::ShopStep::Field;
using Step = ui::SetupView::Step;

namespace {

constexpr int patience = 20'000; // ms
constexpr vault::ScryptCost cheap{.log2N = 14};
const QString passphrase = u"four palms by the river"_s;

void until(const char* what, const std::function<bool()>& isSo)
{
    if (!QTest::qWaitFor(isSo, patience))
        qFatal("waited in vain for %s", what);
}

void type(ui::TextField& field, const QString& text)
{
    field.edit().setFocus(Qt::OtherFocusReason);
    field.edit().selectAll();
    QTest::keyClick(&field.edit(), Qt::Key_Delete);
    QTest::keyClicks(&field.edit(), text);
}

/// The set-up of one account on the page of Accounts.
class SetupScene final {
public:
    SetupScene(CounterScenes& scenes, ui::AccountsPage& page)
        : m_scenes(scenes)
        , m_page(page)
    {
    }

    void chooseGateway();
    void makeVault();
    void giveKey(const QString& key);
    void giveShop(const QUrl& address);
    void waitForTest();
    void backToKeys();
    void goOnTo(Step step);
    void take(const QString& name) { m_scenes.camera().take(m_scenes.window(), u"accounts-"_s + name); }

private:
    void enter() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    template <class Part>
    [[nodiscard]] Part& part() const
    {
        return *m_page.setup().findChild<Part*>();
    }

    CounterScenes& m_scenes;
    ui::AccountsPage& m_page;
};

void SetupScene::chooseGateway()
{
    for (auto* offer : part<ui::GatewayStep>().findChildren<QAbstractButton*>())
        if (offer->accessibleName() == "Bakong Gateway"_L1 || offer->text() == ui::modeWord(Mode::Practice))
            QTest::mouseClick(offer, Qt::LeftButton, {}, offer->rect().center());
}

void SetupScene::makeVault()
{
    ui::PassphraseForm& form = part<ui::KeysStep>().findChild<ui::VaultCard*>()->form();
    type(form.next(), passphrase);
    type(form.again(), passphrase);
    take(u"first-passphrase"_s);
    enter();
    until("the vault", [&form] { return !form.isVisible() && !form.isBusy(); });
}

void SetupScene::giveKey(const QString& key)
{
    type(part<ui::KeysStep>().name(), u"Counter KHQR"_s);
    ui::SecretField& field = *part<ui::KeysStep>().key(u"api_key"_s);
    if (field.isKept())
        field.replace();
    type(field.field(), key);
}

void SetupScene::giveShop(const QUrl& address)
{
    ui::ShopStep& shop = part<ui::ShopStep>();
    type(shop.field(Field::Receiver), u"bopha_tea@devb"_s);
    type(shop.field(Field::ShopName), u"Bopha Tea"_s);
    type(shop.field(Field::City), u"Kampot"_s);
    shop.setAdvancedShown(true);
    type(shop.network().address(), address.toString());
    shop.field(Field::Receiver).setFocus(Qt::OtherFocusReason);
}

void SetupScene::waitForTest()
{
    const ui::TestCard& card = part<ui::TestCard>();
    until("the test", [&card] { return !card.lines().isEmpty(); });
}

void SetupScene::backToKeys()
{
    emit part<ui::StepsRail>().picked(static_cast<int>(Step::Keys));
    until("the keys", [this] { return m_page.setup().step() == Step::Keys; });
}

void SetupScene::goOnTo(Step step)
{
    enter();
    until("the next step", [&] { return m_page.setup().step() == step; });
}

vault::Secret secret(const QString& text)
{
    return vault::Secret(text.toUtf8());
}

AccountRecord record(const QString& id, const QString& gateway, const QString& name, Mode mode, bool enabled)
{
    AccountRecord account;
    account.id = id;
    account.gateway = gateway;
    account.name = name;
    account.mode = mode;
    account.enabled = enabled;
    // A name that never is anybody's: nothing is sent to a real gateway from here.
    account.baseUrl = QUrl(u"https://pay.example/api"_s);
    return account;
}

/// What an owner set up some weeks ago: two accounts in use, one off, the key of the first 84 days old.
void prepareAccounts(const QString& folder)
{
    support::FakeClock clock(QDateTime::currentDateTimeUtc().addDays(-84));
    base::EventLoopScheduler scheduler;
    AccountBook book(
        folder, clock, scheduler, [](const AccountRecord&, const gateways::Credentials&, const AccountBook::Tested&) {},
        nullptr, cheap);
    book.open();
    until("the book", [&book] { return book.isOpen() && book.vaultState() != AccountBook::VaultState::Opening; });
    bool done = false;
    const auto finished = [&done](const base::Result<>& result) {
        if (!result)
            qFatal("%s", qUtf8Printable(result.error().log));
        done = true;
    };
    const auto wait = [&done](const char* what) {
        until(what, [&done] { return done; });
        done = false;
    };
    const auto keep = [&](const AccountRecord& account, const QString& key) {
        gateways::Credentials keys;
        keys.emplace(u"api_key"_s, secret(key));
        book.save(account, std::move(keys), finished);
        wait("an account");
    };
    book.createVault(secret(passphrase), finished);
    wait("the vault");
    AccountRecord khqr = record(u"main"_s, u"bakong-gateway"_s, u"Counter KHQR"_s, Mode::Production, true);
    khqr.receiver = u"bopha_tea@devb"_s;
    khqr.merchantName = u"Bopha Tea"_s;
    khqr.merchantCity = u"Kampot"_s;
    keep(khqr, u"bkg_live_0123456789abcd3f9a"_s);
    clock.advance(70 * 24h);
    AccountRecord qris = record(u"qris"_s, u"bayar-gg"_s, u"QRIS Melati"_s, Mode::Production, true);
    qris.currency = money::Currency::Idr;
    keep(qris, u"bayar_key_0123456789ab77c1"_s);
    AccountRecord dhaka = record(u"dhaka"_s, u"pakhi-pay"_s, u"Dhaka stall"_s, Mode::Sandbox, false);
    dhaka.currency = money::Currency::Bdt;
    dhaka.walkIn = {u"Walk-in customer"_s, u"stall@shop.example"_s, {}};
    keep(dhaka, u"pakhi_key_0123456789ab20de"_s);
}

void unlock(ui::TextField& field)
{
    type(field, passphrase);
    QTest::keyClick(&field.edit(), Qt::Key_Return);
}

} // namespace

void playSetup(CounterScenes& scenes)
{
    base::SystemClock clock;
    base::EventLoopScheduler scheduler;
    practice::PracticeServers gateways(clock, scheduler, {});
    if (!gateways.start())
        qFatal("the practice gateways do not start");
    scenes.press(u"Ctrl+8"_s);
    auto& page = *scenes.window().findChild<ui::AccountsPage*>();
    SetupScene setup(scenes, page);
    setup.take(u"practice"_s);
    page.connectAccount();
    setup.chooseGateway();
    setup.take(u"setup-gateway"_s);
    setup.goOnTo(Step::Keys);
    setup.makeVault();
    // Practice gateways take every key but those that say it themselves.
    setup.giveKey(u"bkg_revoked_0123456789abcd3f9a"_s);
    setup.take(u"setup-keys"_s);
    setup.goOnTo(Step::Shop);
    setup.giveShop(gateways.endpoints().first().baseUrl);
    setup.take(u"setup-shop"_s);
    setup.goOnTo(Step::Test);
    setup.waitForTest();
    if (page.setup().draft().tested)
        qFatal("a revoked key passes the test");
    setup.take(u"setup-test-failed"_s);
    setup.backToKeys();
    setup.giveKey(QString::fromLatin1(practice::PracticeServers::BakongKey));
    setup.goOnTo(Step::Shop);
    setup.goOnTo(Step::Test);
    until("a test that passes", [&page] { return page.setup().draft().tested; });
    setup.take(u"setup-test-good"_s);
    setup.goOnTo(Step::Finish);
    setup.take(u"setup-finish"_s);
    QTest::keyClick(&page.setup(), Qt::Key_Return);
    until("the list", [&page] { return !page.isSettingUp(); });
    setup.take(u"first"_s);
    scenes.press(u"Esc"_s);
}

void takeShopAccounts(QApplication& application, const QString& folder, const Look& look, Camera& camera)
{
    prepareAccounts(folder);
    base::Settings settings(folder + u"/settings.ini"_s);
    settings.set(base::setting::firstStartDone, true);
    settings.set(base::setting::practice, false);
    settings.set(base::setting::shopAccount, u"bopha_tea@devb"_s);
    settings.set(base::setting::shopName, u"Bopha Tea"_s);
    settings.set(base::setting::shopCity, u"Kampot"_s);
    settings.set(base::setting::digits, look.nativeDigits ? "cashier"_L1 : "never"_L1);
    const app::ShopFolder shopFolder(folder);
    app::StartOptions start;
    start.language = look.language;
    start.theme = look.theme;
    app::Services services(application, settings, shopFolder, start);
    ui::MainWindow& window = services.window();
    window.resize(look.window);
    window.move(0, 0);
    window.show();
    window.activateWindow();
    services.begin();
    const auto question = [&window]() -> ui::VaultDialog* {
        auto* dialog = window.findChild<ui::VaultDialog*>();
        return dialog != nullptr && dialog->isVisible() ? dialog : nullptr;
    };
    until("the question for the passphrase", [question] { return question() != nullptr; });
    camera.take(window, u"vault-asked-at-start"_s);
    question()->reject();
    until("the window", [question] { return question() == nullptr; });
    camera.take(window, u"charge-keys-locked"_s);

    window.activateWindow();
    until("the keyboard", [&window] { return window.isActiveWindow(); });
    QTest::keyClick(window.windowHandle(), Qt::Key_8, Qt::ControlModifier);
    auto& page = *window.findChild<ui::AccountsPage*>();
    ui::PassphraseForm& form = page.vaultCard().form();
    until("the locked keys", [&page] { return page.vaultCard().isVisible(); });
    camera.take(window, u"vault-locked"_s);
    type(form.present(), u"four palms by the sea"_s);
    QTest::keyClick(&form.present().edit(), Qt::Key_Return);
    until("the refusal", [&form] { return !form.isBusy() && !form.present().message().isEmpty(); });
    camera.take(window, u"vault-refused"_s);
    unlock(form.present());
    until("the keys", [&page] { return !page.vaultCard().isVisible(); });
    camera.take(window, u"accounts-list"_s);
    QTest::keyClick(page.rows().first(), Qt::Key_Down);
    camera.take(window, u"accounts-list-second"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    camera.take(window, u"accounts-list-off"_s);
    page.detail().remove().click();
    camera.take(window, u"accounts-remove-asked"_s);
    QApplication::activeModalWidget()->close();
}
