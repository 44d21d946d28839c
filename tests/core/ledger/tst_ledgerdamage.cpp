// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A ledger file damaged at random, as by a bad disk or by somebody with a database browser: it is refused, or verify
// finds it, or no payment and no total is another. A backup always brings everything back.
// PAYDESK_DAMAGES: how many (packaging/test --full: 1000).

#include "core/ledger/backup.h"
#include "core/ledger/derived.h"
#include "core/ledger/reader.h"
#include "tests/core/ledger/aftermath.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sales = 40;
constexpr int pageSize = 4096;
constexpr quint32 seed = 51122;

/// What people rely on: every payment, every total, the end of the chain.
struct Holding {
    QByteArray digest;
    QStringList totals;
    QByteArray head;
    friend bool operator==(const Holding&, const Holding&) = default;
};

/// By SQL, past the triggers. %1 is a sale number, %2 a row of an event.
const QStringList& edits()
{
    static const QStringList all{
        u"UPDATE payments SET amount = amount + 1 WHERE number = %1"_s,
        u"UPDATE payments SET received = received - 100 WHERE number = %1"_s,
        u"UPDATE payments SET state = 'failed' WHERE number = %1"_s,
        u"UPDATE payments SET currency = 'KHR' WHERE number = %1"_s,
        u"UPDATE payments SET cashier = 'Nobody' WHERE number = %1"_s,
        u"UPDATE payments SET paid_via = 'elsewhere' WHERE number = %1"_s,
        u"UPDATE payments SET created_at = created_at - 86400000 WHERE number = %1"_s,
        u"UPDATE payments SET refunded = 1 WHERE number = %1"_s,
        u"UPDATE payments SET amount = 9000000000000000000 WHERE number < 3 + %1"_s,
        u"UPDATE payments SET last_event = 1 WHERE number = %1"_s,
        u"UPDATE payments SET number = number + 1000 WHERE number = %1"_s,
        u"DELETE FROM payments WHERE number = %1"_s,
        u"UPDATE rollups SET count = count + 1"_s,
        u"UPDATE rollups SET received = received + %1 WHERE state = 'paid'"_s,
        u"UPDATE rollups SET refunded = refunded + %1 WHERE state = 'paid'"_s,
        u"UPDATE rollups SET day = day + 1 WHERE state = 'pending'"_s,
        u"DELETE FROM rollups WHERE state = 'pending'"_s,
        u"INSERT INTO rollups VALUES (0, 'USD', 'paid', 'none', 'a', 'g', 'm', '', 'c', 1, 1, 1, 1, 1)"_s,
        u"UPDATE payment_text SET text = 'other' WHERE number = %1"_s,
        u"DELETE FROM payment_text WHERE number = %1"_s,
        u"INSERT INTO payment_text VALUES (5000, 'nobody')"_s,
        u"INSERT INTO payment_search (payment_search, rowid, text) SELECT 'delete', number, text FROM payment_text "
        "WHERE number = %1"_s,
        u"INSERT INTO payment_search (rowid, text) VALUES (%1, 'nobody')"_s,
        u"INSERT INTO payment_search (payment_search) VALUES ('delete-all')"_s,
        u"INSERT INTO search_changes VALUES (%1, NULL)"_s,
        u"UPDATE events SET detail = replace(detail, '1250', '1251') WHERE row = %2"_s,
        u"UPDATE events SET at = at + 1 WHERE row = %2"_s,
        u"UPDATE events SET actor = 'Nobody' WHERE row = %2"_s,
        u"DELETE FROM events WHERE row = %2"_s,
        u"UPDATE ledger SET id = 'another'"_s,
        u"UPDATE checks SET at = at + 1"_s,
        u"DROP TRIGGER payments_come"_s,
        u"DROP TRIGGER events_never_change"_s,
        u"DROP INDEX payments_due"_s,
        u"CREATE TRIGGER another AFTER UPDATE ON payments BEGIN UPDATE rollups SET count = 0; END"_s,
        u"DROP VIEW rollups_of_payments; CREATE VIEW rollups_of_payments AS SELECT * FROM rollups"_s,
    };
    return all;
}

} // namespace

class TestLedgerDamage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEveryEdit_data();
    void findsEveryEdit();
    void countsNothingWrongSilently();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"shop/ledger.sqlite"_s); }
    [[nodiscard]] QString backup() const { return m_folder.filePath(u"backup.sqlite"_s); }
    void place(const QByteArray& bytes);
    [[nodiscard]] QByteArray edited(const QString& sql);
    /// One damage, and what it was.
    [[nodiscard]] QByteArray damaged(QRandomGenerator& random, QString& what);
    [[nodiscard]] std::optional<Holding> held();
    /// "refused", "found" or "harmless"; anything else is wrong.
    [[nodiscard]] QString fate();

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    QByteArray m_sound;
    Holding m_holding;
};

void TestLedgerDamage::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"shop"_s));
    {
        const auto ledger = ledger::Ledger::open(path(), m_clock);
        QVERIFY_RESULT(ledger);
        for (qint64 n = 1; n <= sales; ++n) {
            m_clock.advance(std::chrono::hours(5));
            QVERIFY_RESULT((*ledger)->draft(sale::draft(n), sale::clerk));
            QVERIFY_RESULT((*ledger)->record(sale::id(n), sale::created(n), sale::program));
            if (n % 4 == 0)
                continue;
            QVERIFY_RESULT((*ledger)->record(sale::id(n), sale::paid(n % 5 == 0 ? 1300 : 1250), sale::program));
            QVERIFY_RESULT((*ledger)->note(sale::id(n), u"ទឹកដោះគោ %1"_s.arg(n), sale::clerk));
        }
        QVERIFY_RESULT((*ledger)->record(sale::id(4), sale::said(payments::Observation::Said::Open), sale::program));
    }
    const auto holding = held();
    QVERIFY(holding);
    m_holding = *holding;
    QVERIFY_RESULT(ledger::backUp(path(), backup()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
    QVERIFY(m_sound.size() > qsizetype{20} * pageSize);
    QCOMPARE(fate(), u"harmless"_s);
}

void TestLedgerDamage::place(const QByteArray& bytes)
{
    QVERIFY(QDir(m_folder.filePath(u"shop"_s)).removeRecursively());
    QVERIFY(QDir(m_folder.path()).mkdir(u"shop"_s));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestLedgerDamage::edited(const QString& sql)
{
    place(m_sound);
    {
        auto database = ledger::Database::open(path(), ledger::Database::Access::ReadWrite);
        const ledger::Untriggered untriggered(*database);
        const auto done = database->script("PRAGMA foreign_keys = OFF; " + sql.toUtf8());
        if (!done)
            qWarning("%s", qPrintable(done.error().log));
    }
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestLedgerDamage::damaged(QRandomGenerator& random, QString& what)
{
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bound)));
    };
    QByteArray bytes = m_sound;
    const qsizetype pages = bytes.size() / pageSize;
    const qsizetype page = below(pages);
    const auto say = [&what](const QString& words) { what = words; };
    switch (below(8)) {
    case 0: {
        const qsizetype at = below(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
        say(u"bit at %1"_s.arg(at));
        break;
    }
    case 1: {
        const qsizetype at = below(bytes.size() - 16);
        for (qsizetype i = at; i < at + 16; ++i)
            bytes[i] = static_cast<char>(random.bounded(256));
        say(u"16 bytes at %1"_s.arg(at));
        break;
    }
    case 2:
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        say(u"zero page %1"_s.arg(page));
        break;
    case 3: {
        const qsizetype size = below(bytes.size());
        bytes.truncate(size);
        say(u"truncated to %1"_s.arg(size));
        break;
    }
    case 4:
        bytes.truncate(page * pageSize);
        say(u"truncated to %1 pages"_s.arg(page));
        break;
    case 5: {
        const qsizetype other = below(pages);
        const QByteArray kept = bytes.mid(page * pageSize, pageSize);
        bytes.replace(page * pageSize, pageSize, bytes.mid(other * pageSize, pageSize));
        bytes.replace(other * pageSize, pageSize, kept);
        say(u"pages %1 and %2 swapped"_s.arg(page).arg(other));
        break;
    }
    default: {
        QString sql = edits()[below(edits().size())];
        if (sql.contains(u"%1"_s))
            sql = sql.arg(1 + below(sales));
        if (sql.contains(u"%2"_s))
            sql.replace(u"%2"_s, QString::number(1 + below(sales * 3)));
        bytes = edited(sql);
        say(sql);
        break;
    }
    }
    return bytes;
}

std::optional<Holding> TestLedgerDamage::held()
{
    const auto reader = ledger::Reader::open(path());
    if (!reader)
        return std::nullopt;
    const auto verified = (*reader)->verify();
    const auto info = (*reader)->info();
    auto totals = (*reader)->database().statement("SELECT * FROM rollups");
    if (!verified || !verified->isSound() || !info || !totals)
        return std::nullopt;
    Holding holding{verified->digest, {}, info->head};
    while (*totals->step()) {
        QString line;
        for (int column = 0; column < 13; ++column)
            line += totals->text(column) + u' ';
        holding.totals.append(line);
    }
    return holding;
}

QString TestLedgerDamage::fate()
{
    {
        const auto ledger = ledger::Ledger::open(path(), m_clock);
        if (!ledger)
            return u"refused"_s;
        const auto verified = (*ledger)->verify();
        if (!verified || !verified->isSound())
            return u"found"_s;
    }
    const auto holding = held();
    if (!holding)
        return u"found by the reader alone"_s;
    return *holding == m_holding ? u"harmless"_s : u"SILENT"_s;
}

void TestLedgerDamage::findsEveryEdit_data()
{
    QTest::addColumn<QString>("sql");
    for (const QString& sql : edits()) {
        QString one = sql;
        one.replace(u"%1"_s, u"7"_s).replace(u"%2"_s, u"9"_s);
        QTest::newRow(qPrintable(one)) << one;
    }
}

void TestLedgerDamage::findsEveryEdit()
{
    QFETCH(const QString, sql);
    (void)edited(sql);
    // When it was last looked at belongs to no payment.
    const bool isHarmless = sql.startsWith(u"UPDATE checks"_s);
    QCOMPARE(fate(), isHarmless ? u"harmless"_s : u"found"_s);
}

void TestLedgerDamage::countsNothingWrongSilently()
{
    QRandomGenerator random(seed);
    std::map<QString, int> fates;
    const int damages = aftermath::times("PAYDESK_DAMAGES", 60);
    for (int i = 0; i < damages; ++i) {
        QString what;
        const QByteArray bytes = damaged(random, what);
        place(bytes);
        const QString end = fate();
        QVERIFY2(end == "refused"_L1 || end == "found"_L1 || end == "harmless"_L1,
            qPrintable(u"damage %1, %2: %3"_s.arg(i).arg(what, end)));
        ++fates[end];
        if (end == "harmless"_L1)
            continue;
        QVERIFY_RESULT(ledger::restoreFirstSound({backup()}, path(), m_clock));
        const auto holding = held();
        QVERIFY2(holding && *holding == m_holding, qPrintable(what));
    }
    for (const auto& [end, count] : fates)
        qInfo("%s: %d of %d", qPrintable(end), count, damages);
    QVERIFY(fates[u"found"_s] > 0 && fates[u"refused"_s] > 0);
}

QTEST_GUILESS_MAIN(TestLedgerDamage)
#include "tst_ledgerdamage.moc"
