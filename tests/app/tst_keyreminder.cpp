// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keyreminder.h"

#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::AccountBook;
using accounts::AccountRecord;

namespace {

constexpr vault::ScryptCost cheap{.log2N = 14};

vault::Secret secret(const QByteArray& text)
{
    return vault::Secret(QByteArray(text.constData(), text.size()));
}

} // namespace

/// What is said of keys in a sealed file while days go by.
class TestKeyReminder final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void init();
    void cleanup();
    void saysADayAtATimeWhatIsLeft_data();
    void saysADayAtATimeWhatIsLeft();
    void namesTheSoonestOfThoseSoldWith();
    void saysNothingWhileKeysAreLocked();
    void aNewKeyEndsIt();
    void aVaultThatRefusedIsNotAskedByTheClock();

private:
    void save(const QString& id, bool enabled = true);
    /// Days later, and at the next hour.
    void pass(int days)
    {
        m_clock.setNowUtc(m_clock.nowUtc().addDays(days));
        m_planned.advance(1h);
    }
    [[nodiscard]] QString said() const
    {
        return m_told ? u"%1 %2 %3"_s.arg(m_told->account, m_told->name).arg(m_told->daysLeft) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock;
    support::FakeScheduler m_planned{m_clock};
    base::EventLoopScheduler m_scheduler;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<app::KeyReminder> m_reminder;
    std::optional<ui::KeyNotice> m_told;
};

void TestKeyReminder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_told.reset();
    m_book =
        std::make_unique<AccountBook>(m_folder->path(), m_clock, m_scheduler, AccountBook::Tester(), nullptr, cheap);
    m_reminder = std::make_unique<app::KeyReminder>(
        *m_book, m_clock, m_planned, [this](const std::optional<ui::KeyNotice>& notice) { m_told = notice; });
    m_book->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_book->isOpen(), 20'000);
    std::optional<base::Result<>> made;
    m_book->createVault(secret("correct horse battery"), [&made](const base::Result<>& result) { made = result; });
    QTRY_VERIFY_WITH_TIMEOUT(made.has_value(), 20'000);
    QVERIFY(*made);
}

void TestKeyReminder::cleanup()
{
    m_reminder.reset();
    m_book.reset();
}

void TestKeyReminder::save(const QString& id, bool enabled)
{
    AccountRecord account;
    account.id = id;
    account.gateway = u"bakong-gateway"_s;
    account.name = u"Till "_s + id;
    account.baseUrl = QUrl(u"https://pay.example/api"_s);
    account.enabled = enabled;
    gateways::Credentials keys;
    keys.emplace(u"api_key"_s, secret("bkg_0123456789abcdef" + id.toUtf8() + m_clock.nowUtc().toString().toUtf8()));
    std::optional<base::Result<>> saved;
    m_book->save(account, std::move(keys), [&saved](const base::Result<>& result) { saved = result; });
    QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), 20'000);
    QVERIFY(*saved);
}

void TestKeyReminder::saysADayAtATimeWhatIsLeft_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("said");
    QTest::newRow("74 days") << 74 << QString();
    QTest::newRow("75 days") << 75 << u"main Till main 15"_s;
    QTest::newRow("83 days") << 83 << u"main Till main 7"_s;
    QTest::newRow("90 days") << 90 << u"main Till main 0"_s;
    QTest::newRow("100 days") << 100 << u"main Till main -10"_s;
}

void TestKeyReminder::saysADayAtATimeWhatIsLeft()
{
    QFETCH(int, days);
    QFETCH(QString, said);
    save(u"main"_s);
    m_told = ui::KeyNotice{u"before"_s, {}, 1};
    pass(days);
    QTRY_COMPARE(this->said(), said);
}

void TestKeyReminder::namesTheSoonestOfThoseSoldWith()
{
    save(u"off"_s, false);
    pass(3);
    save(u"old"_s);
    pass(5);
    save(u"new"_s);
    pass(80);
    QTRY_COMPARE(said(), u"old Till old 5"_s);
}

void TestKeyReminder::saysNothingWhileKeysAreLocked()
{
    save(u"main"_s);
    pass(85);
    QTRY_COMPARE(said(), u"main Till main 5"_s);
    m_book->lockVault();
    QTRY_COMPARE(said(), QString());
    m_book->unlock(secret("correct horse battery"), [](const base::Result<>&) {});
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"main Till main 5"_s, 20'000);
}

void TestKeyReminder::aNewKeyEndsIt()
{
    save(u"main"_s);
    pass(85);
    QTRY_COMPARE(said(), u"main Till main 5"_s);
    save(u"main"_s);
    QTRY_COMPARE(said(), QString());
}

void TestKeyReminder::aVaultThatRefusedIsNotAskedByTheClock()
{
    save(u"main"_s);
    pass(85);
    QTRY_COMPARE(said(), u"main Till main 5"_s);
    const QString sealed = m_folder->filePath(u"vault.sealed"_s);
    QVERIFY(QFile::rename(sealed, sealed + u".away"_s));
    pass(1);
    QTRY_COMPARE(said(), QString());
    QVERIFY(QFile::rename(sealed + u".away"_s, sealed));
    pass(1);
    QTest::qWait(100);
    QCOMPARE(said(), QString());
    m_book->lockVault();
    m_book->unlock(secret("correct horse battery"), [](const base::Result<>&) {});
    QTRY_COMPARE_WITH_TIMEOUT(said(), u"main Till main 3"_s, 20'000);
}

QTEST_GUILESS_MAIN(TestKeyReminder)
#include "tst_keyreminder.moc"
