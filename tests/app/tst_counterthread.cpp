// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/backup.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/reader.h"
#include "core/qr/childreader.h"
#include "tests/app/counterdesk.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using payments::State;
using support::order;
using support::Story;

/// The engine of the window on its own thread, with real files, sockets and practice gateways.
class CounterThreadTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sells();
    void aPictureOfTheServiceShowsTheCode_data();
    void aPictureOfTheServiceShowsTheCode();
    void doesWhatIsAskedBeforeItStands();
    void practisesWhatThePanelSays();
    void practisesOnAfterARestart();
    void takesTheShopsNewName();
    void keepsSalesUnderWayOverANewName();
    void saysTheNewNameOfAnAccount();
    void practiceNeverAsksWhereMoneyIsReal_data();
    void practiceNeverAsksWhereMoneyIsReal();
    void refusesWhatItDoesNotKnow();
    void saysWhyItCannotStart_data();
    void saysWhyItCannotStart();
    void startsAgainOnceItCan();
    void waitsForTheOneThatIsEnding();
    void offersTheNewestSoundBackup_data();
    void offersTheNewestSoundBackup();
    void restoresTheBackupAPersonChose();
    void refusesWhatIsNoBackupOfThisLedger_data();
    void refusesWhatIsNoBackupOfThisLedger();
    void keepsADamagedLedgerUntilThereIsASoundBackup();
    void givesNoLostNumberAgain_data();
    void givesNoLostNumberAgain();
    void beginsEmptyOnlyWhenTold();
    void saysWhenThereIsNoBackup();
    void checksTheLedgerAndBacksItUp();
    void endsAtAnyMoment_data();
    void endsAtAnyMoment();

private:
    [[nodiscard]] app::CounterThread::Options options() const
    {
        app::CounterThread::Options options{.folder = app::ShopFolder(m_folder->path()),
            .practice = true,
            .merchant = {},
            .practiceOptions = {},
            .looksAfterLedger = false};
        options.practiceOptions.speed = 50;
        options.practiceOptions.expiry = std::chrono::hours(3);
        return options;
    }
    [[nodiscard]] QString ledgerFile() const { return app::ShopFolder(m_folder->path()).ledger(true); }
    /// A ledger with so many sales, made as another Paydesk would.
    void sellBefore(int sales) const
    {
        const base::SystemClock clock;
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        for (int i = 1; i <= sales; ++i)
            QVERIFY_RESULT(sale::sell(**ledger, i));
    }
    void damage() const
    {
        QFile file(ledgerFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, 'x'));
    }
    /// Damaged ledgers that were kept.
    [[nodiscard]] QStringList setAside() const
    {
        QStringList names = QDir(m_folder->path()).entryList({u"practice.sqlite.damaged-*"_s}, QDir::Files);
        names.removeIf([](const QString& name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
        return names;
    }
    [[nodiscard]] qint64 sales() const
    {
        const auto reader = ledger::Reader::open(ledgerFile());
        return reader ? (*reader)->records().paymentCount().value_or(-1) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CounterThreadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CounterThreadTest::sells()
{
    app::CounterThread counter(options());
    QSignalSpy opened(&counter, &till::Desk::opened);
    QSignalSpy accountFailed(&counter, &app::CounterThread::accountFailed);
    counter.start();
    QTRY_COMPARE(opened.size(), 1);
    const till::Order sold = order(u"12.50"_s);
    const Story story(counter, sold.id);
    counter.charge(sold);
    counter.setFront(sold.id);
    QTRY_VERIFY_WITH_TIMEOUT(story.reached(State::Paid), 20'000);
    QVERIFY2(accountFailed.isEmpty(), "no practice gateway is told about that nobody sells at");
    QCOMPARE(story.payments().first().state, State::Draft);
    QCOMPARE(story.payments()[1].state, State::Pending);
    QCOMPARE(story.payments().last().evidence, payments::Evidence::Api);
    // What was told is committed: another connection reads the same.
    const auto reader = ledger::Reader::open(ledgerFile());
    QVERIFY_RESULT(reader);
    QCOMPARE((*(*reader)->records().byId(sold.id))->state, State::Paid);
}

void CounterThreadTest::aPictureOfTheServiceShowsTheCode_data()
{
    QTest::addColumn<gateways::ImageFormat>("format");
    QTest::addColumn<int>("width");
    QTest::newRow("PNG") << gateways::ImageFormat::Png << 400;
    QTest::newRow("SVG") << gateways::ImageFormat::Svg << 640;
    QTest::newRow("the smallest") << gateways::ImageFormat::Png << 100;
    QTest::newRow("the largest") << gateways::ImageFormat::Png << 2000;
}

void CounterThreadTest::aPictureOfTheServiceShowsTheCode()
{
    QFETCH(gateways::ImageFormat, format);
    QFETCH(int, width);
    app::CounterThread counter(options());
    QSignalSpy pictured(&counter, &till::Desk::pictured);
    counter.start();
    till::Order sold = order(u"12.50"_s);
    sold.picture = {format, width};
    const Story story(counter, sold.id);
    counter.charge(sold);
    QTRY_COMPARE(pictured.size(), 1);
    QCOMPARE(pictured.first().first().toString(), sold.id);
    const auto picture = pictured.first().at(1).value<gateways::ServicePicture>();
    QCOMPARE(picture.format, format);
    QCOMPARE(story.payments()[1].state, State::Pending);
    const auto texts = qr::readInChild(
        picture.bytes, format == gateways::ImageFormat::Svg ? qr::PictureKind::Drawing : qr::PictureKind::Photo);
    QVERIFY_RESULT(texts);
    QCOMPARE(*texts, QStringList{story.payments()[1].qr});
}

void CounterThreadTest::doesWhatIsAskedBeforeItStands()
{
    app::CounterThread counter(options());
    const till::Order sold = order(u"3.01"_s);
    const Story story(counter, sold.id);
    counter.charge(sold);
    counter.start();
    QTRY_VERIFY(story.reached(State::Pending));
    QVERIFY(story.refusals().isEmpty());
}

void CounterThreadTest::practisesWhatThePanelSays()
{
    app::CounterThread counter(options());
    counter.practice()->setCustomersPay(false);
    QSignalSpy unknown(counter.practice(), &app::PracticeThread::unknownPayment);
    counter.start();
    const till::Order sold = order(u"7.00"_s);
    const Story story(counter, sold.id);
    counter.charge(sold);
    counter.setFront(sold.id);
    QTRY_VERIFY(story.reached(State::Pending));
    const payments::Payment sale = story.payments().last();
    payments::Payment stranger = sale;
    stranger.gatewayId = u"nobody knows this"_s;
    counter.practice()->pay(stranger);
    QTRY_COMPARE(unknown.size(), 1);
    counter.practice()->pay(sale, money::Money::fromMinor(600, money::Currency::Usd));
    counter.checkNow(sold.id);
    QTRY_COMPARE_WITH_TIMEOUT(story.payments().last().exception, payments::Exception::Short, 20'000);
    QCOMPARE(story.payments().last().received->toDecimal(), u"6.00"_s);

    counter.practice()->setFault(practice::LineFault::Quota);
    const till::Order refused = order(u"8.00"_s);
    const Story other(counter, refused.id);
    counter.charge(refused);
    QTRY_VERIFY(other.reached(State::Failed));
    QTRY_COMPARE(other.refusals().size(), 1);
}

void CounterThreadTest::practisesOnAfterARestart()
{
    const till::Order byItself = order(u"7.00"_s);
    const till::Order byHand = order(u"7.01"_s);
    const till::Order paidShort = order(u"7.08"_s);
    payments::Payment begun;
    {
        auto slowly = options();
        slowly.practiceOptions.speed = 1;
        app::CounterThread counter(slowly);
        counter.start();
        const Story one(counter, byItself.id);
        const Story other(counter, byHand.id);
        counter.charge(byItself);
        counter.charge(byHand);
        QTRY_VERIFY(one.reached(State::Pending));
        QTRY_VERIFY(other.reached(State::Pending));
        begun = other.payments().last();
        const Story third(counter, paidShort.id);
        counter.charge(paidShort);
        QTRY_VERIFY(third.reached(State::Pending));
        counter.practice()->pay(third.payments().last(), money::Money::fromMinor(600, money::Currency::Usd).value());
        counter.checkNow(paidShort.id);
        QTRY_COMPARE_WITH_TIMEOUT(third.payments().last().exception, payments::Exception::Short, 20'000);
    }
    app::CounterThread counter(options());
    QSignalSpy unknown(counter.practice(), &app::PracticeThread::unknownPayment);
    QSignalSpy opened(&counter, &till::Desk::opened);
    const Story one(counter, byItself.id);
    const Story other(counter, byHand.id);
    counter.start();
    QTRY_COMPARE(opened.size(), 1);
    counter.checkNow(byItself.id);
    QTRY_VERIFY_WITH_TIMEOUT(one.reached(State::Paid), 20'000);
    QCOMPARE(one.payments().last().exception, payments::Exception::None);
    counter.practice()->pay(begun);
    counter.checkNow(byHand.id);
    QTRY_VERIFY_WITH_TIMEOUT(other.reached(State::Paid), 20'000);
    QVERIFY(unknown.isEmpty());
    // What had its money gets no other.
    counter.checkNow(paidShort.id);
    QTest::qWait(1000);
    const auto reader = ledger::Reader::open(ledgerFile());
    QVERIFY_RESULT(reader);
    const payments::Payment kept = (*(*reader)->records().byId(paidShort.id)).value();
    QCOMPARE(kept.exception, payments::Exception::Short);
    QCOMPARE(kept.received->toDecimal(), u"6.00"_s);
}

void CounterThreadTest::takesTheShopsNewName()
{
    app::CounterThread counter(options());
    counter.start();
    const auto codeOf = [&counter](const QString& amount) {
        const till::Order sold = order(amount);
        const Story story(counter, sold.id);
        counter.charge(sold);
        [&] { QTRY_VERIFY(story.reached(State::Pending)); }();
        return story.payments().last().qr;
    };
    QVERIFY(codeOf(u"1.01"_s).contains(u"Practice Shop"_s));
    counter.setMerchant({u"Bopha Tea"_s, u"Siem Reap"_s});
    const QString code = codeOf(u"2.01"_s);
    QVERIFY2(code.contains(u"Bopha Tea"_s), qPrintable(code));
}

void CounterThreadTest::keepsSalesUnderWayOverANewName()
{
    app::CounterThread counter(options());
    counter.start();
    std::vector<std::unique_ptr<Story>> stories;
    for (int i = 1; i <= 5; ++i) {
        const till::Order sold = order(u"%1.00"_s.arg(i));
        stories.push_back(std::make_unique<Story>(counter, sold.id));
        counter.charge(sold);
        counter.setMerchant({u"Bopha Tea %1"_s.arg(i / 2), u"Siem Reap"_s}); // every other time as it was
    }
    for (const auto& story : stories) {
        QTRY_VERIFY(story->payments().size() >= 2);
        QCOMPARE(story->payments()[1].state, State::Pending);
    }
}

/// In sentences about its line, from the next one on.
void CounterThreadTest::saysTheNewNameOfAnAccount()
{
    app::CounterThread counter(options());
    QSignalSpy offered(&counter, &till::Desk::accountsOffered);
    const auto call = [&counter](const QString& name) {
        accounts::AccountRecord record;
        record.id = u"door"_s;
        record.gateway = u"bdquickpay"_s;
        record.name = name;
        record.mode = accounts::Mode::Sandbox;
        record.baseUrl = QUrl(u"http://127.0.0.1:1/nobody"_s);
        record.currency = money::Currency::Bdt;
        record.walkIn = {u"Walk-in"_s, u"shop@example.com"_s, {}};
        gateways::Credentials keys;
        keys.emplace(u"app_key"_s, vault::Secret(QByteArray("sandbox_app_key_0123")));
        keys.emplace(u"secret_key"_s, vault::Secret(QByteArray("sandbox_secret_0123")));
        app::SellingAccounts all;
        all.push_back({record, std::move(keys)});
        counter.setAccounts(std::move(all));
    };
    // Nobody listens there: the sentence of the refused sale is about the line.
    const auto said = [&counter] {
        till::Order sold = order(u"1.00"_s, u"door"_s);
        sold.method = u"bkash"_s;
        sold.amount = *money::Money::parse(u"100"_s, money::Currency::Bdt);
        QStringList arguments;
        QObject context;
        QObject::connect(&counter, &till::Desk::refused, &context, [&](const QString& id, const base::Error& error) {
            if (id == sold.id)
                arguments = error.code == u"not_sent"_s ? error.person.arguments() : QStringList(error.code);
        });
        counter.charge(sold);
        static_cast<void>(QTest::qWaitFor([&] { return !arguments.isEmpty(); }, 20'000));
        return arguments;
    };
    counter.start();
    call(u"Shop"_s);
    QTRY_VERIFY(!offered.isEmpty());
    QCOMPARE(said(), QStringList(u"Shop"_s));
    call(u"Shop at the door"_s);
    QCOMPARE(said(), QStringList(u"Shop at the door"_s));
}

void CounterThreadTest::practiceNeverAsksWhereMoneyIsReal_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<accounts::Mode>("mode");
    QTest::addColumn<QString>("address");
    const QString bayar = u"bayar-gg"_s;
    using accounts::Mode;
    QTest::newRow("bakong-gateway") << u"bakong-gateway"_s << Mode::Sandbox << u"https://horrorbringer.site/api/v1"_s;
    QTest::newRow("bdquickpay") << u"bdquickpay"_s << Mode::Sandbox << u"https://bdquickpay.com/api/bkash/v1"_s;
    QTest::newRow("bayar-gg") << bayar << Mode::Sandbox << u"https://www.bayar.gg/api"_s;
    QTest::newRow("pakhi-pay") << u"pakhi-pay"_s << Mode::Sandbox << u"https://pakhipay.com"_s;
    QTest::newRow("called practice") << bayar << Mode::Practice << u"https://www.bayar.gg/api"_s;
    QTest::newRow("without www") << bayar << Mode::Sandbox << u"https://bayar.gg/api"_s;
    QTest::newRow("another gateway's") << bayar << Mode::Sandbox << u"https://pakhipay.com/api"_s;
}

void CounterThreadTest::practiceNeverAsksWhereMoneyIsReal()
{
    QFETCH(QString, gateway);
    QFETCH(accounts::Mode, mode);
    QFETCH(QString, address);
    accounts::AccountRecord record;
    record.id = u"sandb"_s;
    record.gateway = gateway;
    record.name = u"Sandbox"_s;
    record.mode = mode;
    record.baseUrl = QUrl(address);
    record.currency = money::Currency::Idr;
    gateways::Credentials keys;
    for (const QString& name : {u"api_key"_s, u"app_key"_s, u"secret_key"_s})
        keys.emplace(name, vault::Secret(QByteArray("a_key_that_is_none")));
    app::SellingAccounts all;
    all.push_back({record, std::move(keys)});

    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &app::CounterThread::accountFailed);
    QSignalSpy offered(&counter, &till::Desk::accountsOffered);
    QStringList refusals;
    connect(&counter, &till::Desk::refused, this,
        [&refusals](const QString&, const base::Error& error) { refusals << error.code; });
    counter.setAccounts(std::move(all));
    counter.start();
    QTRY_VERIFY(!failed.isEmpty() && !offered.isEmpty());
    const auto error = failed.last().first().value<base::Error>();
    QCOMPARE(error.code, u"practice_address"_s);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
    for (const till::AccountOffer& account : offered.last().first().value<QList<till::AccountOffer>>())
        QVERIFY(account.id != record.id);
    till::Order sold = order(u"1.00"_s, record.id);
    sold.amount = *money::Money::parse(u"5000"_s, money::Currency::Idr);
    counter.charge(sold);
    QTRY_COMPARE(refusals, QStringList(u"account_unknown"_s));
    QFile log(m_folder->filePath(u"logs/requests.log"_s)); // the built-in account of bayar.gg asks for its methods
    QVERIFY2(!log.open(QIODevice::ReadOnly) || !log.readAll().contains("sandb"), "something was asked");
}

void CounterThreadTest::refusesWhatItDoesNotKnow()
{
    app::CounterThread counter(options());
    counter.start();
    const till::Order sold = order(u"1.00"_s, u"elsewhere"_s);
    const Story story(counter, sold.id);
    counter.charge(sold);
    QTRY_COMPARE(story.refusals(), QStringList{u"account_unknown"_s});
    const Story unknown(counter, u"nothing"_s);
    counter.checkNow(u"nothing"_s);
    counter.cancel(u"nothing"_s);
    counter.mark(u"nothing"_s, State::Paid, u"why not"_s);
    QTRY_COMPARE(unknown.refusals().size(), 3);
    QVERIFY(unknown.payments().isEmpty());
}

void CounterThreadTest::saysWhyItCannotStart_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("another Paydesk") << u"ledger_locked"_s;
    QTest::newRow("damaged") << u"ledger_damaged"_s;
    QTest::newRow("set aside before") << u"ledger_set_aside"_s;
    QTest::newRow("a link") << u"ledger_link"_s;
}

void CounterThreadTest::saysWhyItCannotStart()
{
    QFETCH(QString, code);
    const base::SystemClock clock;
    sellBefore(1);
    std::optional<ledger::FolderLock> lock;
    if (code == "ledger_locked"_L1) {
        auto taken = ledger::FolderLock::take(m_folder->path());
        QVERIFY_RESULT(taken);
        lock.emplace(std::move(*taken));
    } else if (code == "ledger_link"_L1) {
        QVERIFY(QFile::rename(ledgerFile(), m_folder->filePath(u"else.sqlite"_s)));
        QVERIFY(QFile::link(m_folder->filePath(u"else.sqlite"_s), ledgerFile()));
    } else {
        damage();
        if (code == "ledger_set_aside"_L1)
            QVERIFY_RESULT(ledger::setAsideDamaged(ledgerFile(), clock));
    }
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);

    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    QSignalSpy ready(&counter, &app::CounterThread::ready);
    const till::Order early = order(u"1.00"_s);
    const Story story(counter, early.id);
    counter.charge(early);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<base::Error>();
    QCOMPARE(error.code, code);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
    QTRY_COMPARE(story.refusals(), QStringList{code});
    counter.charge(early);
    QTRY_COMPARE(story.refusals(), (QStringList{code, code}));
    QVERIFY(story.payments().isEmpty());
    QVERIFY(ready.isEmpty());
    // Nothing is begun in the place of a ledger that cannot be read (R17).
    for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files))
        QVERIFY2(before.contains(name) || name == "lock"_L1, qPrintable(name));
}

void CounterThreadTest::startsAgainOnceItCan()
{
    auto lock = ledger::FolderLock::take(m_folder->path());
    QVERIFY_RESULT(lock);
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    {
        const ledger::FolderLock gone = std::move(*lock);
    }
    const till::Order sold = order(u"1.01"_s);
    const Story story(counter, sold.id);
    counter.start();
    counter.charge(sold);
    QTRY_VERIFY(story.reached(State::Pending));
}

void CounterThreadTest::waitsForTheOneThatIsEnding()
{
    auto lock = ledger::FolderLock::take(m_folder->path());
    QVERIFY_RESULT(lock);
    auto patient = options();
    patient.lockPatience = std::chrono::seconds(30);
    app::CounterThread counter(patient);
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    QSignalSpy ready(&counter, &app::CounterThread::ready);
    const till::Order sold = order(u"1.01"_s);
    const Story story(counter, sold.id);
    counter.start();
    counter.charge(sold);
    QTest::qWait(500);
    QVERIFY(failed.isEmpty());
    QVERIFY(ready.isEmpty());
    {
        const ledger::FolderLock gone = std::move(*lock);
    }
    QTRY_VERIFY(story.reached(State::Pending));
    QVERIFY(failed.isEmpty());
    QVERIFY(story.refusals().isEmpty());

    patient.lockPatience = std::chrono::milliseconds(400);
    app::CounterThread other(patient);
    QSignalSpy otherFailed(&other, &till::Desk::ledgerFailed);
    other.start();
    QTRY_COMPARE(otherFailed.size(), 1);
    QCOMPARE(otherFailed.first().first().value<base::Error>().code, u"ledger_locked"_s);
}

void CounterThreadTest::offersTheNewestSoundBackup_data()
{
    QTest::addColumn<QString>("first"); // the day of the backup with one sale
    QTest::addColumn<QString>("second"); // of that with two
    QTest::addColumn<QString>("trouble"); // with the newest name
    QTest::newRow("rotten") << u"2026-01-01"_s << u"2026-01-02"_s << u"rotten"_s;
    QTest::newRow("from a newer Paydesk") << u"2026-01-01"_s << u"2026-01-02"_s << u"newer"_s;
    QTest::newRow("not ours to read") << u"2026-01-01"_s << u"2026-01-02"_s << u"unopenable"_s;
    QTest::newRow("the clock was ten years ahead") << u"2036-01-01"_s << u"2026-01-02"_s << u"rotten"_s;
}

void CounterThreadTest::offersTheNewestSoundBackup()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, trouble);
    const auto backup = [this](const QString& day) {
        return app::ShopFolder(m_folder->path()).backups() + u"/practice-"_s + day + u".sqlite"_s;
    };
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    sellBefore(1);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), backup(first)));
    const base::SystemClock clock;
    {
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 2));
    }
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), backup(second)));
    const QString last = backup(u"2036-01-03"_s);
    if (trouble == "rotten"_L1) {
        QFile rotten(last);
        QVERIFY(rotten.open(QIODevice::WriteOnly) && rotten.write("no backup") > 0);
    } else if (trouble == "newer"_L1) {
        QVERIFY(QFile::copy(backup(second), last));
        auto newer = ledger::Database::open(last, ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(newer);
        QVERIFY_RESULT(newer->script("PRAGMA user_version = 1000"));
    } else {
        QVERIFY(QFile::link(backup(second), last)); // refused like one without rights, also for root
    }
    damage();

    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    QSignalSpy opened(&counter, &till::Desk::opened);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    counter.restoreNewestBackup();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<QList<payments::Payment>>().size(), 2);
    QCOMPARE(setAside().size(), 1);
}

void CounterThreadTest::restoresTheBackupAPersonChose()
{
    const QTemporaryDir stick;
    const QString chosen = stick.filePath(u"friday.sqlite"_s);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    sellBefore(1);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), chosen));
    {
        const base::SystemClock clock;
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 2));
    }
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), m_folder->filePath(u"backups/practice-2026-01-02.sqlite"_s)));
    damage();
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    std::optional<app::CounterEngine::LostSales> lost;
    connect(&counter, &app::CounterThread::salesLost, this,
        [&lost](const app::CounterEngine::LostSales& sales) { lost = sales; });
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    counter.restoreBackup(chosen);
    QTRY_VERIFY(lost);
    QCOMPARE(lost->first, 2);
    QCOMPARE(sales(), 1);
    const QStringList kept = QDir(m_folder->path()).entryList({u"practice.sqlite.replaced-*"_s}, QDir::Files);
    QVERIFY2(!kept.isEmpty(), "the damaged ledger is kept");
}

void CounterThreadTest::refusesWhatIsNoBackupOfThisLedger_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("readable"); // what is left of the damaged ledger
    QTest::addColumn<QString>("code");
    QTest::newRow("another shop's") << u"foreign"_s << true << u"backup_foreign"_s;
    QTest::newRow("another shop's, only the daily backups tell") << u"foreign"_s << false << u"backup_foreign"_s;
    QTest::newRow("no ledger") << u"text"_s << true << u"backup_unsound"_s;
    QTest::newRow("the damaged ledger itself") << u"itself"_s << false << u"backup_unsound"_s;
    QTest::newRow("gone in the meantime") << u"gone"_s << true << u"backup_missing"_s;
}

void CounterThreadTest::refusesWhatIsNoBackupOfThisLedger()
{
    QFETCH(QString, chosen);
    QFETCH(bool, readable);
    QFETCH(QString, code);
    const QTemporaryDir stick;
    const base::SystemClock clock;
    QString file = stick.filePath(u"chosen.sqlite"_s);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    sellBefore(1);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), m_folder->filePath(u"backups/practice-2026-01-01.sqlite"_s)));
    if (chosen == "foreign"_L1) {
        const QString other = stick.filePath(u"other.sqlite"_s);
        const auto ledger = ledger::Ledger::open(other, clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 1));
        QVERIFY_RESULT(ledger::backUp(other, file));
    } else if (chosen == "text"_L1) {
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no backup") > 0);
    } else if (chosen == "itself"_L1) {
        file = ledgerFile();
    }
    if (readable) { // but its chain is broken
        auto writable = ledger::Database::open(ledgerFile(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(writable);
        QVERIFY_RESULT(writable->script("DROP TRIGGER events_never_change; UPDATE events SET actor = 'Nobody' "
                                        "WHERE row = (SELECT max(row) FROM events)"));
    } else {
        damage();
    }
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    QSignalSpy refused(&counter, &app::CounterThread::restoreRefused);
    QSignalSpy notSold(&counter, &till::Desk::refused);
    QSignalSpy opened(&counter, &till::Desk::opened);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    const QStringList before =
        QDir(m_folder->path()).entryList({u"practice.sqlite"_s, u"practice.sqlite.*"_s}, QDir::Files);
    counter.restoreBackup(file);
    QTRY_COMPARE(refused.size(), 1);
    const auto error = refused.first().first().value<base::Error>();
    QCOMPARE(error.code, code);
    QVERIFY2(error.person.english().contains(u"nothing was changed"_s), qPrintable(error.person.english()));
    QCOMPARE(QDir(m_folder->path()).entryList({u"practice.sqlite"_s, u"practice.sqlite.*"_s}, QDir::Files), before);
    counter.charge(order(u"1.00"_s));
    QTRY_COMPARE(notSold.size(), 1);
    QCOMPARE(notSold.first().at(1).value<base::Error>().code, u"ledger_damaged"_s);
    counter.restoreNewestBackup();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void CounterThreadTest::keepsADamagedLedgerUntilThereIsASoundBackup()
{
    sellBefore(1);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    const QString file = m_folder->filePath(u"backups/practice-2026-01-01.sqlite"_s);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), file));
    {
        auto newer = ledger::Database::open(file, ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(newer);
        QVERIFY_RESULT(newer->script("PRAGMA user_version = 1000"));
    }
    damage();
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    QSignalSpy refused(&counter, &app::CounterThread::restoreRefused);
    counter.restoreNewestBackup();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.last().first().value<base::Error>().code, u"ledger_newer"_s);
    QVERIFY(setAside().isEmpty());
    QVERIFY(QFile::exists(ledgerFile()));
}

void CounterThreadTest::givesNoLostNumberAgain_data()
{
    QTest::addColumn<bool>("readable"); // what is left of the damaged ledger
    QTest::addColumn<bool>("empty"); // begun instead of the backup of sale 1
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("readable") << true << false << qint64{2} << qint64{3};
    QTest::newRow("unreadable") << false << false << qint64{2} << qint64{10'001};
    QTest::newRow("readable, begun empty") << true << true << qint64{1} << qint64{3};
    QTest::newRow("unreadable, begun empty") << false << true << qint64{1} << qint64{10'001};
}

void CounterThreadTest::givesNoLostNumberAgain()
{
    QFETCH(bool, readable);
    QFETCH(bool, empty);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    QVERIFY_RESULT(ledger::makeBackupFolder(m_folder->path()));
    sellBefore(1);
    QVERIFY_RESULT(ledger::backUp(ledgerFile(), m_folder->filePath(u"backups/practice-2026-01-01.sqlite"_s)));
    {
        const base::SystemClock clock;
        const auto ledger = ledger::Ledger::open(ledgerFile(), clock);
        QVERIFY_RESULT(ledger);
        QVERIFY_RESULT(sale::sell(**ledger, 2));
        QVERIFY_RESULT(sale::sell(**ledger, 3));
    }
    if (readable) { // but its chain is broken
        auto writable = ledger::Database::open(ledgerFile(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(writable);
        QVERIFY_RESULT(writable->script("DROP TRIGGER events_never_change; UPDATE events SET actor = 'Nobody' "
                                        "WHERE row = (SELECT max(row) FROM events)"));
    } else {
        damage();
    }
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    std::optional<app::CounterEngine::LostSales> lost;
    connect(&counter, &app::CounterThread::salesLost, this,
        [&lost](const app::CounterEngine::LostSales& sales) { lost = sales; });
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    const till::Order sold = order(u"1.00"_s);
    const Story story(counter, sold.id);
    if (empty)
        counter.beginEmptyLedger();
    else
        counter.restoreNewestBackup();
    QTRY_VERIFY(lost);
    QCOMPARE(lost->first, first);
    QCOMPARE(lost->last, last);
    QCOMPARE(lost->isCertain, readable);
    counter.charge(sold);
    QTRY_VERIFY(!story.payments().isEmpty());
    QCOMPARE(story.payments().first().number, last + 1);
}

void CounterThreadTest::beginsEmptyOnlyWhenTold()
{
    sellBefore(1);
    damage();
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    QSignalSpy opened(&counter, &till::Desk::opened);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    counter.beginEmptyLedger();
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(sales(), 0);
    QCOMPARE(setAside().size(), 1);
}

void CounterThreadTest::saysWhenThereIsNoBackup()
{
    sellBefore(1);
    damage();
    app::CounterThread counter(options());
    QSignalSpy failed(&counter, &till::Desk::ledgerFailed);
    counter.start();
    QTRY_COMPARE(failed.size(), 1);
    QSignalSpy refused(&counter, &app::CounterThread::restoreRefused);
    counter.restoreNewestBackup();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(failed.size(), 1);
    const auto error = refused.first().first().value<base::Error>();
    QCOMPARE(error.code, u"backup_none"_s);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
}

void CounterThreadTest::checksTheLedgerAndBacksItUp()
{
    sellBefore(20);
    auto care = options();
    care.looksAfterLedger = true;
    app::CounterThread counter(care);
    QSignalSpy verified(&counter, &app::CounterThread::verified);
    counter.start();
    QTRY_COMPARE(verified.size(), 1);
    QCOMPARE(verified.first().first().toBool(), true);
    const QDir backups(app::ShopFolder(m_folder->path()).backups());
    const QStringList dailies{u"practice-*.sqlite"_s};
    QTRY_COMPARE(backups.entryList(dailies, QDir::Files).size(), 1);
}

void CounterThreadTest::endsAtAnyMoment_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("never started") << -1;
    for (const int milliseconds : {0, 1, 5, 20, 100, 400})
        QTest::newRow(qPrintable(u"after %1 ms"_s.arg(milliseconds))) << milliseconds;
}

void CounterThreadTest::endsAtAnyMoment()
{
    QFETCH(int, after);
    sellBefore(200);
    auto care = options();
    care.looksAfterLedger = true;
    QElapsedTimer time;
    {
        app::CounterThread counter(care);
        if (after >= 0) {
            time.start();
            counter.start();
            for (int i = 0; i < 5; ++i)
                counter.charge(order(u"1.00"_s));
            QVERIFY2(time.elapsed() < 100, "the window waited");
            QTest::qWait(after);
        }
        time.start();
    }
    QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
    // The lock is free, and nothing is half done.
    QVERIFY_RESULT(ledger::FolderLock::take(m_folder->path()));
    const auto reader = ledger::Reader::open(ledgerFile());
    QVERIFY_RESULT(reader);
    QVERIFY((*reader)->verify()->isSound());
}

QTEST_GUILESS_MAIN(CounterThreadTest)
#include "tst_counterthread.moc"
