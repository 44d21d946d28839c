// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/rehearsal.h"

#include "core/ledger/backup.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

/// A restore that is tried out (R20): nothing changes, and what it says is what a restore would lose.
class RehearsalTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void saysWhatARestoreWouldLose_data();
    void saysWhatARestoreWouldLose();
    void missesWhatWasImportedIntoLowNumbers();
    void comparesTotalsOfEachCurrency();
    void anotherLedgersBackupIsNoEarlierState();
    void worksWithoutAPresentLedger_data();
    void worksWithoutAPresentLedger();
    void changesNothingBesideARunningTill();
    void refusesWhatIsUnsound();
    void canBeStopped();

private:
    [[nodiscard]] std::unique_ptr<ledger::Ledger> open(const QString& name = u"ledger.sqlite"_s) const
    {
        auto opened = ledger::Ledger::open(m_folder->filePath(name), m_clock);
        return opened ? *std::move(opened) : nullptr;
    }
    void sell(int first, int last, const QString& name = u"ledger.sqlite"_s) const
    {
        const auto ledger = open(name);
        QVERIFY(ledger);
        QVERIFY_RESULT(ledger->together([&]() -> base::Result<> {
            for (int i = first; i <= last; ++i)
                if (const auto sold = sale::sell(*ledger, i); !sold)
                    return sold;
            return {};
        }));
    }
    void backUp(const QString& name = u"ledger.sqlite"_s) const
    {
        QVERIFY_RESULT(ledger::backUp(m_folder->filePath(name), backup()));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QString backup() const { return m_folder->filePath(u"backup.sqlite"_s); }
    [[nodiscard]] base::Result<ledger::Rehearsal> rehearse(const ledger::Progress& progress = {}) const
    {
        const QTemporaryDir scratch(m_folder->filePath(u"scratch-XXXXXX"_s));
        return ledger::rehearse(backup(), path(), scratch.path(), m_clock, progress);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const support::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(5, 0), Qt::UTC)};
};

void RehearsalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RehearsalTest::saysWhatARestoreWouldLose_data()
{
    QTest::addColumn<int>("after"); ///< sales after the backup
    QTest::addColumn<int>("noted"); ///< of those before it that something happened to since
    QTest::newRow("nothing since") << 0 << 0;
    QTest::newRow("one sale") << 1 << 0;
    QTest::newRow("sales") << 7 << 0;
    QTest::newRow("only changes") << 0 << 2;
    QTest::newRow("sales and changes") << 3 << 1;
}

void RehearsalTest::saysWhatARestoreWouldLose()
{
    QFETCH(int, after);
    QFETCH(int, noted);
    sell(1, 5);
    backUp();
    sell(6, 5 + after);
    if (noted > 0) {
        const auto ledger = open();
        for (int i = 1; i <= noted; ++i)
            QVERIFY_RESULT(ledger->note(sale::id(i), u"paid by his brother"_s, sale::clerk));
    }
    const auto rehearsal = rehearse();
    QVERIFY_RESULT(rehearsal);
    QCOMPARE(rehearsal->backup.info.payments, 5);
    QVERIFY(rehearsal->present);
    QCOMPARE(rehearsal->present->info.payments, 5 + after);
    QVERIFY(rehearsal->isEarlierState);
    QCOMPARE(rehearsal->missing, after);
    QCOMPARE(rehearsal->firstMissing, after > 0 ? 6 : 0);
    QCOMPARE(rehearsal->lastMissing, after > 0 ? 5 + after : 0);
    QCOMPARE(rehearsal->changed, noted);
}

void RehearsalTest::missesWhatWasImportedIntoLowNumbers()
{
    {
        const auto ledger = open();
        QVERIFY_RESULT(ledger->skipNumbers(10, sale::clerk));
    }
    sell(11, 12);
    backUp();
    {
        const auto ledger = open();
        payments::Payment old = sale::draft(3);
        old.number = 3;
        old.createdAt = m_clock.nowUtc();
        const auto imported = ledger->importBatch({old}, {u"0123456789abcdef0123456789abcdef"_s, sale::clerk, 12});
        QVERIFY_RESULT(imported);
        QCOMPARE(imported->added, 1);
    }
    const auto rehearsal = rehearse();
    QVERIFY_RESULT(rehearsal);
    QVERIFY(rehearsal->isEarlierState);
    QCOMPARE(rehearsal->missing, 1);
    QCOMPARE(rehearsal->firstMissing, 3);
    QCOMPARE(rehearsal->changed, 0);
}

void RehearsalTest::comparesTotalsOfEachCurrency()
{
    sell(1, 3);
    backUp();
    {
        const auto ledger = open();
        payments::Payment riel = sale::draft(4);
        riel.amount = *money::Money::fromMinor(4000, money::Currency::Khr);
        QVERIFY_RESULT(ledger->draft(riel, sale::clerk));
    }
    const auto rehearsal = rehearse();
    QVERIFY_RESULT(rehearsal);
    const QList<ledger::Totals::OfCurrency>& before = rehearsal->backup.totals.currencies;
    QCOMPARE(before.size(), 1);
    QCOMPARE(before.first().currency, money::Currency::Usd);
    QCOMPARE(before.first().paid, 3);
    QCOMPARE(before.first().received, 3 * 1250);
    const QList<ledger::Totals::OfCurrency>& now = rehearsal->present->totals.currencies;
    QCOMPARE(now.size(), 2);
    const auto khr =
        std::find_if(now.begin(), now.end(), [](const auto& each) { return each.currency == money::Currency::Khr; });
    QVERIFY(khr != now.end());
    QCOMPARE(khr->count, 1);
    QCOMPARE(khr->paid, 0);
    QCOMPARE(khr->asked, 4000);
}

void RehearsalTest::anotherLedgersBackupIsNoEarlierState()
{
    sell(1, 4, u"other.sqlite"_s);
    backUp(u"other.sqlite"_s);
    sell(3, 9);
    const auto rehearsal = rehearse();
    QVERIFY_RESULT(rehearsal);
    QVERIFY(!rehearsal->isEarlierState);
    // The numbers of the seven sales here begin at 1; those with the ids 3 and 4 the other ledger has too.
    QCOMPARE(rehearsal->missing, 5);
    QCOMPARE(rehearsal->firstMissing, 3);
    QCOMPARE(rehearsal->lastMissing, 7);
}

void RehearsalTest::worksWithoutAPresentLedger_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("no ledger any more") << QByteArray(5000, 'x');
}

void RehearsalTest::worksWithoutAPresentLedger()
{
    QFETCH(QByteArray, content);
    sell(1, 4);
    backUp();
    QVERIFY(QFile::remove(path()));
    if (!content.isEmpty()) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const auto rehearsal = rehearse();
    QVERIFY_RESULT(rehearsal);
    QVERIFY(!rehearsal->present);
    QCOMPARE(rehearsal->backup.info.payments, 4);
    QCOMPARE(contentOf(path()), content);
}

void RehearsalTest::changesNothingBesideARunningTill()
{
    sell(1, 4);
    backUp();
    const QByteArray before = contentOf(backup());
    const auto till = open();
    QVERIFY_RESULT(sale::sell(*till, 5));
    QVERIFY_RESULT(rehearse());
    QVERIFY_RESULT(sale::sell(*till, 6));
    const auto again = rehearse();
    QVERIFY_RESULT(again);
    QCOMPARE(again->missing, 2);
    QCOMPARE(contentOf(backup()), before);
    QVERIFY_RESULT(till->verify());
    QVERIFY(till->verify()->isSound());
    QCOMPARE(QDir(m_folder->path()).entryList({u"scratch*"_s}, QDir::Dirs), QStringList());
}

void RehearsalTest::refusesWhatIsUnsound()
{
    sell(1, 4);
    backUp();
    {
        auto writable = ledger::Database::open(backup(), ledger::Database::Access::ReadWrite);
        QVERIFY_RESULT(writable);
        QVERIFY_RESULT(writable->script("UPDATE payments SET amount = 9999 WHERE number = 3"));
    }
    const auto rehearsal = rehearse();
    QVERIFY(!rehearsal);
    QCOMPARE(rehearsal.error().code, u"backup_unsound"_s);
}

void RehearsalTest::canBeStopped()
{
    sell(1, 2000);
    backUp();
    int asked = 0;
    const auto rehearsal = rehearse([&asked](int) {
        ++asked;
        return false;
    });
    QVERIFY(asked > 0);
    QVERIFY(!rehearsal);
    QCOMPARE(rehearsal.error().code, u"cancelled"_s);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
