// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/redaction.h"
#include "core/net/requestlogfile.h"
#include "core/net/requestlogreading.h"
#include "tests/support/sentence.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

net::RequestRecord check(int number, int second = 0)
{
    net::RequestRecord record;
    record.at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + second * 1000, Qt::UTC);
    record.gateway = u"bayar-gg"_s;
    record.account = u"warung"_s;
    record.operation = u"check"_s;
    record.host = u"www.bayar.gg"_s;
    record.path = u"/api/check-payment.php"_s;
    record.status = 200;
    record.bytesReceived = 640;
    record.bodyHash = net::hashOf("{}");
    record.elapsed = 212ms;
    record.said = u"open"_s;
    record.reference = u"S-%1"_s.arg(number);
    return record;
}

net::RequestRecord refused(int number, const QString& why)
{
    net::RequestRecord record = check(number);
    record.status = 422;
    record.category = base::Category::Validation;
    record.code = u"AMOUNT_TOO_SMALL"_s;
    record.said.clear();
    record.why = why;
    return record;
}

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// What was asked of the service about one sale, out of the log of all.
class RequestLogReadingTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsALineBack_data();
    void readsALineBack();
    void refusesWhatIsNoLineOfOurs_data();
    void refusesWhatIsNoLineOfOurs();
    void masksPeople_data();
    void masksPeople();
    void findsOneSaleAlone();
    void knowsTheBeginOfASale();
    void readsEveryFileOfTheLog();
    void keepsTheLatestOfMany();
    void countsLinesThatCannotBeRead();
    void saysThatThereIsNoLog();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void stopsWhenToldTo();

private:
    [[nodiscard]] QString newest() const { return net::RequestLogFile::path(m_folder->path(), 0); }
    [[nodiscard]] net::KeptRequests read(int number, qsizetype most = 1000) const
    {
        const auto found = net::readRequests(m_folder->path(), {u"S-%1"_s.arg(number), u"warung"_s, most});
        return found ? *found : net::KeptRequests{{}, -1, -1, {}};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RequestLogReadingTest::readsALineBack_data()
{
    QTest::addColumn<net::RequestRecord>("record");
    QTest::addColumn<QString>("why");
    QTest::newRow("a look") << check(12) << QString();
    net::RequestRecord plain = check(12);
    plain.reference.clear();
    plain.bodyHash.clear();
    plain.said.clear();
    QTest::newRow("a test of the line") << plain << QString();
    net::RequestRecord lost = check(12);
    lost.status = 0;
    lost.category = base::Category::TimeoutUnknown;
    lost.code = u"deadline"_s;
    lost.said.clear();
    lost.why = u"deadline: 20000 ms"_s;
    lost.attempt = 3;
    QTest::newRow("no answer") << lost << u"deadline: 20000 ms"_s;
    const QString known = u"http=422 code=AMOUNT_TOO_SMALL cat=validation"_s;
    QTest::newRow("a message") << refused(12, known + u" id=ab-1 fields=amount msg=\"amount 'small'\""_s)
                               << u"amount 'small'"_s;
    QTest::newRow("a reason of ours") << refused(12, known + u" why=\"no JSON\""_s) << u"no JSON"_s;
    QTest::newRow("without one") << refused(12, known) << QString();
    QTest::newRow("another line inside") << refused(12, u"first\n2027-01-15T08:00:00.000Z x y \" ref=S-9 warn=\"z"_s)
                                         << u"first\u240A2027-01-15T08:00:00.000Z x y ' ref=S-9 warn='z"_s;
    QTest::newRow("Khmer") << refused(12, u"ទឹកប្រាក់តិចពេក"_s) << u"ទឹកប្រាក់តិចពេក"_s;
    net::RequestRecord odd = check(12);
    odd.warnings = {u"the md5 is another"_s, u"the time \"is\" odd"_s};
    QTest::newRow("warnings") << odd << QString();
    net::RequestRecord both = refused(12, known + u" msg=\"no\""_s);
    both.warnings = {u"odd"_s};
    QTest::newRow("a message and a warning") << both << u"no"_s;
}

void RequestLogReadingTest::readsALineBack()
{
    QFETCH(net::RequestRecord, record);
    QFETCH(QString, why);
    const QString line = net::toLine(record);
    const auto read = net::readRequest(line.toUtf8());
    QVERIFY2(read, qPrintable(line));
    QCOMPARE(read->line, line);
    QCOMPARE(read->record.why, why);
    QCOMPARE(read->record.warnings, QStringList(record.warnings).replaceInStrings(u"\""_s, u"'"_s));
    // All else is what it was.
    net::RequestRecord again = read->record;
    again.why = record.why;
    again.warnings = record.warnings;
    QCOMPARE(net::toLine(again), line);
    QCOMPARE(again.category, record.category);
    QCOMPARE(again.elapsed, record.elapsed);
    QCOMPARE(again.said, record.said);
}

void RequestLogReadingTest::refusesWhatIsNoLineOfOurs_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = net::toLine(check(12)).toUtf8();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("not a line of ours ref=S-12 try=1");
    QTest::newRow("cut") << good.first(good.indexOf("ms=") + 3);
    QTest::newRow("cut in the middle") << good.first(good.size() / 2);
    QTest::newRow("no such day") << QByteArray(good).replace("2027-01-15", "2027-02-30");
    QTest::newRow("no number") << QByteArray(good).replace("sent=0", "sent=x");
    QTest::newRow("a number below 0") << QByteArray(good).replace("ms=212", "ms=-1");
    QTest::newRow("a number too large") << QByteArray(good).replace("try=1", "try=99999999999999999999");
    QTest::newRow("another spelling of a number") << QByteArray(good).replace("ms=212", "ms=0212");
    QTest::newRow("no status") << QByteArray(good).replace("http=200", "http=ok");
    QTest::newRow("another order") << QByteArray(good).replace("try=1 sent=0", "sent=0 try=1");
    QTest::newRow("no such category") << QByteArray(good).replace("http=200", "http=200 code=x cat=silly");
    QTest::newRow("a failure without a category") << QByteArray(good).replace("http=200", "http=200 code=x");
    QTest::newRow("why, and no failure") << good + " msg=\"x\"";
    QTest::newRow("a sign that hides") << QByteArray(good).replace("ref=S-12", "ref=S-12\x1b[31m");
    QTest::newRow("no UTF-8") << good + " warn=\"\xff\"";
    QTest::newRow("too long") << good + " warn=\"" + QByteArray(net::LongestRequestLine, 'x') + '"';
    QTest::newRow("two lines in one") << good + good;
    QTest::newRow("tabs") << QByteArray(good).replace(" try=", "\ttry=");
    QTest::newRow("two blanks") << QByteArray(good).replace(" try=", "  try=");
}

void RequestLogReadingTest::refusesWhatIsNoLineOfOurs()
{
    QFETCH(QByteArray, line);
    QVERIFY(net::readRequest(net::toLine(check(12)).toUtf8()));
    QVERIFY(!net::readRequest(line));
}

void RequestLogReadingTest::masksPeople_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("masked");
    QTest::newRow("phone") << u"no user 01712345678"_s << u"no user ****5678"_s;
    QTest::newRow("phone of a country") << u"(+855 12 345 678) is blocked"_s << u"(****5 678) is blocked"_s;
    QTest::newRow("card") << u"card 4111-1111-1111-1111 refused"_s << u"card ****-1111 refused"_s;
    QTest::newRow("behind a colon") << u"phone:01712345678"_s << u"phone:****5678"_s;
    QTest::newRow("before a colon") << u"01712345678: no such user"_s << u"****5678: no such user"_s;
    QTest::newRow("a phone as a value") << u"msisdn=+8801712345678"_s << u"msisdn=****5678"_s;
    QTest::newRow("account") << u"account 00123456789012345678901 closed"_s << u"account ****8901 closed"_s;
    QTest::newRow("mail") << u"sok.dara+1@shop.com.kh is unknown"_s << u"**** is unknown"_s;
    QTest::newRow("Khmer figures") << u"លេខ ០១២៣៤៥៦៧៨"_s << u"លេខ ****៥៦៧៨"_s;
    for (const QString& kept : {u"amount 25000 is below 100000"_s, u"transaction 9FJ3K2L1M0 is unknown"_s,
             u"at 2026-11-22 08:46:08 and 2026-11-22T08:46:08.123Z"_s, u"id=1234567890123 code=1001"_s})
        QTest::newRow(qPrintable(kept)) << kept << kept;
}

void RequestLogReadingTest::masksPeople()
{
    QFETCH(QString, message);
    QFETCH(QString, masked);
    QCOMPARE(net::withoutPeople(message), masked);
    QVERIFY2(net::toLine(refused(12, message)).endsWith(masked + u'"'), qPrintable(net::toLine(refused(12, message))));
}

void RequestLogReadingTest::findsOneSaleAlone()
{
    net::RequestLogFile log(m_folder->path());
    log.record(check(12, 1));
    log.record(check(120, 2));
    log.record(check(1, 3));
    net::RequestRecord practice = check(12, 4);
    practice.account = u"practice"_s;
    log.record(practice);
    log.record(refused(13, u"it says ref=S-12 try=1 here"_s));
    log.record(refused(12, u"no"_s));
    const net::KeptRequests found = read(12);
    QCOMPARE(found.requests.size(), 2);
    QCOMPARE(found.requests.at(0).record.at, check(12, 1).at);
    QCOMPARE(found.requests.at(0).line, net::toLine(check(12, 1)));
    QCOMPARE(found.requests.at(1).record.code, u"AMOUNT_TOO_SMALL"_s);
    QCOMPARE(found.earlier, 0);
    QCOMPARE(found.unreadLines, 0);
    QCOMPARE(found.keptSince, check(12, 1).at);
    QVERIFY(!found.beginsAfter(check(12, 1).at));
    QVERIFY(found.beginsAfter(check(12, 0).at));
    QCOMPARE(read(2).requests.size(), 0);
}

/// The first line of the first day is written a moment after its sale was begun.
void RequestLogReadingTest::knowsTheBeginOfASale()
{
    net::RequestLogFile log(m_folder->path());
    net::RequestRecord create = check(12, 1);
    create.operation = u"create"_s;
    log.record(create);
    log.record(check(12, 2));
    log.record(check(13, 3));
    QVERIFY(!read(12).beginsAfter(check(12, 0).at));
    QVERIFY(read(13).beginsAfter(check(13, 0).at));
    QVERIFY(!read(13).beginsAfter(check(13, 2).at));
}

/// Five full files, and how long that takes.
void RequestLogReadingTest::readsEveryFileOfTheLog()
{
    net::RequestLogFile log(m_folder->path());
    const qint64 lineBytes = net::toLine(check(120)).size() + 1;
    const qint64 lines = (net::RequestLogFile::MostFiles * net::RequestLogFile::MostBytes) / lineBytes
        - net::RequestLogFile::MostBytes / lineBytes / 2;
    qint64 written = 0;
    for (qint64 i = 0; i < lines; ++i) {
        const bool isWanted = i % 500 == 0;
        log.record(check(isWanted ? 12 : 120, static_cast<int>(i)));
        written += isWanted ? 1 : 0;
    }
    QVERIFY(QFile::exists(net::RequestLogFile::path(m_folder->path(), net::RequestLogFile::MostFiles - 1)));
    QElapsedTimer timer;
    timer.start();
    const net::KeptRequests found = read(12);
    qInfo("%lld lines, %lld of the sale: %lld ms", lines, written, timer.elapsed());
    QCOMPARE(found.requests.size(), written);
    QCOMPARE(found.unreadLines, 0);
    for (qsizetype i = 1; i < found.requests.size(); ++i)
        QVERIFY(found.requests.at(i - 1).record.at < found.requests.at(i).record.at);
    timer.start();
    QCOMPARE(read(120, 100).requests.size(), 100);
    qInfo("all lines of one sale: %lld ms", timer.elapsed());
}

void RequestLogReadingTest::keepsTheLatestOfMany()
{
    net::RequestLogFile log(m_folder->path());
    for (int i = 0; i < 25; ++i)
        log.record(check(12, i));
    for (const qsizetype most : {1, 7, 10, 25, 26}) {
        const net::KeptRequests found = read(12, most);
        QCOMPARE(found.requests.size(), std::min<qsizetype>(most, 25));
        QCOMPARE(found.earlier + found.requests.size(), 25);
        QCOMPARE(found.requests.last().record.at, check(12, 24).at);
    }
}

void RequestLogReadingTest::countsLinesThatCannotBeRead()
{
    const QByteArray good = net::toLine(check(12)).toUtf8();
    append(newest(), good + '\n');
    append(newest(), good.first(40) + good + '\n'); // the disk was full for a moment
    append(newest(), QByteArray("\0\0\0\0", 4) + '\n');
    append(newest(), good + " warn=\"" + QByteArray(700'000, 'x') + "\"\n"); // longer than what is read at once
    append(newest(), '\n' + good + '\n');
    append(newest(), good.first(good.size() - 4)); // the computer went off
    const net::KeptRequests found = read(12);
    QCOMPARE(found.requests.size(), 2);
    QCOMPARE(found.unreadLines, 5);
}

void RequestLogReadingTest::saysThatThereIsNoLog()
{
    const net::KeptRequests found = read(12);
    QCOMPARE(found.requests.size(), 0);
    QCOMPARE(found.unreadLines, 0);
    QVERIFY(!found.keptSince.isValid());
}

void RequestLogReadingTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"folder", "link", "pipe"})
        QTest::newRow(kind) << QByteArray(kind);
}

void RequestLogReadingTest::refusesWhatIsNoFile()
{
    QFETCH(QByteArray, kind);
    const QByteArray path = QFile::encodeName(newest());
    if (kind == "folder")
        QCOMPARE(::mkdir(path.constData(), S_IRWXU), 0);
    else if (kind == "link")
        QVERIFY(QFile::link(u"/etc/passwd"_s, newest()));
    else
        QCOMPARE(::mkfifo(path.constData(), S_IRWXU), 0);
    const auto found = net::readRequests(m_folder->path(), {u"S-12"_s, u"warung"_s});
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"log_unreadable"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(found.error().person.english()));
}

void RequestLogReadingTest::stopsWhenToldTo()
{
    net::RequestLogFile log(m_folder->path());
    for (int i = 0; i < 5000; ++i)
        log.record(check(12, i));
    int asked = 0;
    const auto found = net::readRequests(m_folder->path(), {u"S-12"_s, u"warung"_s}, [&asked] { return ++asked == 2; });
    QVERIFY(!found);
    QCOMPARE(found.error().category, base::Category::Cancelled);
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(RequestLogReadingTest)
#include "tst_requestlogreading.moc"
