// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/accountside.h"
#include "tests/app/counterdesk.h"
#include "tests/support/shareddata.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using accounts::AccountBook;
using payments::State;

/// A shop with accounts of its own: what the book keeps is what the counter sells at. The service is the practice
/// servers', the vault a sealed file.
class TestAccountSide final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void sellsAtWhatTheBookKeeps();
    void waitsForThePassphrase();
    void keepsTheOrderThatSalesBeginWith();
    void triesAnAccountForTheBook();
    void keepsRealMoneyApart();

private:
    [[nodiscard]] accounts::AccountRecord record(const QString& id, const QString& gateway) const;
    [[nodiscard]] gateways::Credentials keys() const;
    void save(const accounts::AccountRecord& account);
    void makeVault();
    void startShop();
    [[nodiscard]] QStringList offered() const;

    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeServers> m_service;
    std::unique_ptr<app::CounterThread> m_counter;
    std::unique_ptr<app::AccountSide> m_side;
    QList<till::AccountOffer> m_offers;
};

void TestAccountSide::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    practice::PracticeOptions options;
    options.speed = 50;
    m_service = std::make_unique<practice::PracticeServers>(m_clock, m_scheduler, options);
    QVERIFY_RESULT(m_service->start());
}

void TestAccountSide::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_offers.clear();
    startShop();
    makeVault();
}

void TestAccountSide::cleanup()
{
    m_side.reset();
    m_counter.reset();
}

void TestAccountSide::startShop()
{
    const app::ShopFolder folder(m_folder->path());
    m_counter = std::make_unique<app::CounterThread>(app::CounterThread::Options{
        .folder = folder, .practice = true, .merchant = {}, .practiceOptions = {}, .looksAfterLedger = false});
    connect(m_counter.get(), &till::Desk::accountsOffered, this,
        [this](const QList<till::AccountOffer>& offers) { m_offers = offers; });
    m_side = std::make_unique<app::AccountSide>(folder, m_clock, m_scheduler);
    m_side->sellAt(*m_counter);
    m_counter->start();
    m_side->begin();
    QTRY_VERIFY(m_side->book().isOpen());
}

void TestAccountSide::makeVault()
{
    std::optional<base::Result<>> made;
    m_side->book().createVault(vault::Secret("correct horse"_ba), [&made](base::Result<> done) { made = done; });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 20'000);
    QVERIFY_RESULT(*made);
}

accounts::AccountRecord TestAccountSide::record(const QString& id, const QString& gateway) const
{
    accounts::AccountRecord account;
    for (const practice::PracticeEndpoint& endpoint : m_service->endpoints())
        if (endpoint.gateway == gateway)
            account = app::practiceAccount(endpoint, {}).record;
    account.id = id;
    account.name = u"Till of "_s + id;
    return account;
}

gateways::Credentials TestAccountSide::keys() const
{
    gateways::Credentials keys;
    keys.emplace(u"api_key"_s, vault::Secret(practice::BayarGgServer::ApiKey.toByteArray()));
    return keys;
}

void TestAccountSide::save(const accounts::AccountRecord& account)
{
    std::optional<base::Result<>> saved;
    m_side->book().save(account, keys(), [&saved](base::Result<> done) { saved = done; });
    QTRY_VERIFY(saved.has_value());
    QVERIFY_RESULT(*saved);
}

QStringList TestAccountSide::offered() const
{
    QStringList ids;
    for (const till::AccountOffer& offer : m_offers)
        if (!offer.id.startsWith(app::PracticeAccountId))
            ids << offer.id;
    return ids;
}

void TestAccountSide::sellsAtWhatTheBookKeeps()
{
    accounts::AccountRecord account = record(u"qris-1"_s, u"bayar-gg"_s);
    save(account);
    QTRY_COMPARE(offered(), QStringList(u"qris-1"_s));
    till::Order order = support::order(u"1"_s, u"qris-1"_s);
    order.method = u"qris"_s;
    order.amount = *money::Money::parse(u"50000", money::Currency::Idr);
    const support::Story story(*m_counter, order.id);
    m_counter->charge(order);
    m_counter->setFront(order.id);
    QTRY_VERIFY_WITH_TIMEOUT(story.reached(State::Paid), 30'000);

    // Another name takes effect while it sells; switched off it is offered no more.
    account.name = u"Melati"_s;
    save(account);
    QTRY_COMPARE(m_offers.constLast().name, u"Melati"_s);
    account.enabled = false;
    save(account);
    QTRY_COMPARE(offered(), QStringList());
    const till::Order again = support::order(u"1"_s, u"qris-1"_s);
    const support::Story refused(*m_counter, again.id);
    m_counter->charge(again);
    QTRY_COMPARE(refused.refusals(), QStringList(u"account_off"_s));
}

void TestAccountSide::waitsForThePassphrase()
{
    save(record(u"qris-1"_s, u"bayar-gg"_s));
    QTRY_COMPARE(offered().size(), 1);
    m_side.reset();
    m_counter.reset();
    m_offers.clear();
    startShop();
    QCOMPARE(m_side->book().vaultState(), AccountBook::VaultState::Locked);
    QTest::qWait(200);
    QCOMPARE(offered(), QStringList());
    std::optional<base::Result<>> opened;
    m_side->book().unlock(vault::Secret("correct horse"_ba), [&opened](base::Result<> done) { opened = done; });
    QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), 20'000);
    QTRY_COMPARE(offered(), QStringList(u"qris-1"_s));
}

void TestAccountSide::keepsTheOrderThatSalesBeginWith()
{
    for (const QString& id : {u"qris-1"_s, u"qris-2"_s, u"qris-3"_s})
        save(record(id, u"bayar-gg"_s));
    QTRY_COMPARE(offered(), QStringList({u"qris-1"_s, u"qris-2"_s, u"qris-3"_s}));
    m_side->book().setPreferred(u"qris-2"_s, [](const base::Result<>&) {});
    QTRY_COMPARE(offered(), QStringList({u"qris-2"_s, u"qris-1"_s, u"qris-3"_s}));
    m_side->book().remove(u"qris-1"_s, [](const base::Result<>&) {});
    QTRY_COMPARE(offered(), QStringList({u"qris-2"_s, u"qris-3"_s}));
}

void TestAccountSide::triesAnAccountForTheBook()
{
    using Report = accounts::ConnectionTest::Report;
    std::optional<Report> good;
    m_side->book().test(record(u"qris-1"_s, u"bayar-gg"_s), keys(), [&good](const Report& report) { good = report; });
    QTRY_VERIFY_WITH_TIMEOUT(good.has_value(), 20'000);
    QVERIFY_RESULT(good->found);
    gateways::Credentials wrong;
    wrong.emplace(u"api_key"_s, vault::Secret("bay_wrong_key_0001"_ba));
    std::optional<Report> bad;
    m_side->book().test(
        record(u"qris-1"_s, u"bayar-gg"_s), std::move(wrong), [&bad](const Report& report) { bad = report; });
    QTRY_VERIFY_WITH_TIMEOUT(bad.has_value(), 20'000);
    QVERIFY(!bad->found);
    QCOMPARE(bad->found.error().category, base::Category::Auth);
    // Nothing was saved by trying.
    QVERIFY(m_side->book().list().accounts.isEmpty());
}

void TestAccountSide::keepsRealMoneyApart()
{
    accounts::AccountRecord real = record(u"qris-real"_s, u"bayar-gg"_s);
    real.mode = accounts::Mode::Production;
    real.baseUrl = QUrl(u"https://shop.example/api"_s);
    save(real);
    save(record(u"qris-1"_s, u"bayar-gg"_s));
    QTRY_COMPARE(offered(), QStringList(u"qris-1"_s));
    for (const bool practice : {false, true}) {
        QCOMPARE(app::belongsTo(practice, real), !practice);
        for (const accounts::Mode mode : {accounts::Mode::Practice, accounts::Mode::Sandbox}) {
            accounts::AccountRecord trial = real;
            trial.mode = mode;
            QCOMPARE(app::belongsTo(practice, trial), practice);
        }
    }
}

QTEST_GUILESS_MAIN(TestAccountSide)
#include "tst_accountside.moc"
