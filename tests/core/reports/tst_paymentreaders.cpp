// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/paymentrow.h"
#include "core/reports/csvwriter.h"
#include "core/reports/jsonlineswriter.h"
#include "core/reports/paymentreader.h"
#include "tests/core/reports/listedpayments.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

struct Found {
    QList<Payment> payments;
    QStringList problems; ///< "line: sentence"
    QString error; ///< code
    QByteArray fingerprint;
};

Found read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    Found found;
    auto reader = reports::readerOf(buffer);
    if (!reader) {
        found.error = reader.error().code;
        return found;
    }
    for (;;) {
        const auto line = (*reader)->next();
        if (!line) {
            found.error = line.error().code;
            return found;
        }
        if (!*line)
            break;
        if ((*line)->payment)
            found.payments.append(*(*line)->payment);
        else
            found.problems.append(u"%1: %2"_s.arg((*line)->line).arg((*line)->payment.error().english()));
    }
    found.fingerprint = (*reader)->fingerprint();
    return found;
}

template <class Writer, class... More>
QByteArray written(const QList<Payment>& payments, More... more)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Writer writer(buffer, more...);
    reports::ControlTotals totals;
    bool isWritten = writer.begin({}).has_value();
    for (const Payment& payment : payments)
        isWritten = isWritten && totals.add(payment) && writer.row(payment);
    isWritten = isWritten && writer.end(totals);
    return isWritten ? buffer.data() : QByteArray("not written");
}

QByteArray jsonLines(const QList<Payment>& payments)
{
    return written<reports::JsonLinesWriter>(payments);
}

QByteArray csv(const QList<Payment>& payments, reports::CsvWriter::Mark mark = reports::CsvWriter::Mark::None)
{
    return written<reports::CsvWriter>(payments, QTimeZone(QByteArray("Asia/Kathmandu")), mark);
}

void compareRows(const QList<Payment>& read, const QList<Payment>& expected)
{
    QCOMPARE(read.size(), expected.size());
    for (qsizetype i = 0; i < read.size(); ++i) {
        const ledger::Row left = ledger::toRow(read[i]);
        const ledger::Row right = ledger::toRow(expected[i]);
        for (std::size_t column = 0; column < ledger::columnCount; ++column)
            QVERIFY2(left[column] == right[column],
                qPrintable(ledger::columnName(static_cast<ledger::Column>(column)) + u" of row %1"_s.arg(i)));
    }
}

} // namespace

class TestPaymentReaders final : public QObject {
    Q_OBJECT

private slots:
    void readsBackExactly_data();
    void readsBackExactly();
    void saysWhatIsWrongWithALine_data();
    void saysWhatIsWrongWithALine();
    void saysWhatIsWrongWithARow_data();
    void saysWhatIsWrongWithARow();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void takesRefundsThatCanBe_data();
    void takesRefundsThatCanBe();
    void columnsMayStandInAnyOrder();
    void noticesWhenTotalsDoNotAgree();
    void boundsALine();
};

void TestPaymentReaders::readsBackExactly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("JSON lines") << jsonLines(listed::all());
    QTest::newRow("CSV") << csv(listed::all());
    QTest::newRow("CSV with a mark") << csv(listed::all(), reports::CsvWriter::Mark::ByteOrder);
    QTest::newRow("CSV without the last line end") << csv(listed::all()).chopped(2);
    QTest::newRow("CSV with LF") << csv(listed::all()).replace("\r\n", "\n").replace("line\nsecond", "line\r\nsecond");
    QTest::newRow("two files in one") << jsonLines(listed::all().first(3)) + "\n" + jsonLines(listed::all().sliced(3));
}

void TestPaymentReaders::readsBackExactly()
{
    QFETCH(QByteArray, bytes);
    const Found found = read(bytes);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.problems, QStringList());
    compareRows(found.payments, listed::all());
    QCOMPARE(found.fingerprint, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestPaymentReaders::saysWhatIsWrongWithALine_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const char* from, const char* to, const QString& sentence) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << sentence;
    };
    row("no object", "{", "[{", u"The line is no JSON object."_s);
    row("cut off", "\"qr\":null}", "\"qr\":nu", u"The line is no JSON object."_s);
    row("another type", "\"payment\"", "\"receipt\"", u"The line is no payment."_s);
    row("unknown member", "\"payer\":", "\"buyer\":", u"Paydesk does not know the member \u2068buyer\u2069."_s);
    row("twice", "\"payer\":null", "\"note\":null", u"The line is no JSON object."_s);
    row("number as text", "\"number\":1,", "\"number\":\"1\",",
        u"\u2068number\u2069 is written as the wrong kind of value."_s);
    row("amount as number", "\"amount\":\"12.50\"", "\"amount\":12.50",
        u"\u2068amount\u2069 is written as the wrong kind of value."_s);
    row("number 0", "\"number\":1,", "\"number\":0,", u"number is no sale number: \u20680\u2069."_s);
    row("number below 0", "\"number\":1,", "\"number\":-1,", u"number is no sale number: \u2068-1\u2069."_s);
    for (const char* number : {"9007199254740992", "9223372036854775807"})
        row(number, "\"number\":1,", QByteArray("\"number\":").append(number).append(',').constData(),
            u"number is no sale number: \u2068%1\u2069."_s.arg(QLatin1StringView(number)));
    row("no id", "\"id\":\"00000000000000000000000000000001\"", "\"id\":null", u"id is missing."_s);
    row("short id", "\"id\":\"0000", "\"id\":\"",
        u"id is no id of a payment: \u20680000000000000000000000000001\u2069."_s);
    row("state", "\"state\":\"paid\"", "\"state\":\"Paid\"",
        u"state is a word that Paydesk does not know: \u2068Paid\u2069."_s);
    row("currency", "\"currency\":\"USD\"", "\"currency\":\"EUR\"",
        u"currency is a word that Paydesk does not know: \u2068EUR\u2069."_s);
    row("amount", "\"amount\":\"12.50\"", "\"amount\":\"12,50\"",
        u"amount is no amount of its currency: \u206812,50\u2069."_s);
    row("fine amount", "\"amount\":\"12.50\"", "\"amount\":\"12.505\"",
        u"amount is no amount of its currency: \u206812.505\u2069."_s);
    row("below zero", "\"received\":\"12.50\"", "\"received\":\"-1\"",
        u"received is no amount of its currency: \u2068-1\u2069."_s);
    row("received alone", "\"received_currency\":\"USD\"", "\"received_currency\":null",
        u"received is no amount of its currency: \u206812.50\u2069."_s);
    row("currency alone", "\"received\":\"12.50\"", "\"received\":null",
        u"An amount received and its currency have to stand there both or neither."_s);
    row("time", "\"created_at\":\"2026-01-15T08:00:01.000Z\"", "\"created_at\":\"2026-01-15\"",
        u"created_at is no time with its zone: \u20682026-01-15\u2069."_s);
    row("no time", "\"changed_at\":\"2026-01-15T08:00:01.500Z\"", "\"changed_at\":null", u"changed_at is missing."_s);
    row("another currency", "\"received_currency\":\"USD\"", "\"received_currency\":\"BDT\"",
        u"The money received is in another currency than the price, and the exception does not say so."_s);
    row("refund of nothing", "\"state\":\"paid\"", "\"state\":\"refunded\"",
        u"The state is a refund, and no amount was refunded."_s);
    row("no refund", "\"refunded\":null", "\"refunded\":\"2.50\"",
        u"An amount was refunded, and the state is no refund."_s);
    row("zero byte", "Table 7", "Table\\u00007", u"The line is no JSON object."_s);
    row("half a letter", "Table 7", "Table \\ud800", u"The line is no JSON object."_s);
    row("not UTF-8", "Table 7", "Table \xFF", u"The line is no JSON object."_s);
}

/// The refused line stands between two good ones, which are read.
void TestPaymentReaders::saysWhatIsWrongWithALine()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    const QList<QByteArray> good = jsonLines({listed::plain(1), listed::plain(2), listed::plain(3)}).split('\n');
    const QByteArray bad = QByteArray(good[0]).replace(from, to);
    QVERIFY(bad != good[0]);
    const Found found = read(good[1] + "\n\r\n" + bad + '\n' + good[2] + '\n' + good[3] + '\n');
    QCOMPARE(found.error, QString());
    QCOMPARE(found.problems, QStringList{u"3: "_s + sentence});
    compareRows(found.payments, {listed::plain(2), listed::plain(3)});
}

void TestPaymentReaders::saysWhatIsWrongWithARow_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QByteArray& from, const QByteArray& to, const QString& sentence) {
        QTest::newRow(name) << from << to << sentence;
    };
    row("a cell less", "paid,none,", "paid,", u"The row has 31 cells, and the first line names 32 columns."_s);
    row("a cell more", "paid,none,", "paid,,none,", u"The row has 33 cells, and the first line names 32 columns."_s);
    row("asked", ",12.50,,,12.50,", ",12.50,,,12.40,",
        u"asked does not follow from the other amounts: \u206812.40\u2069."_s);
    row("difference", ",0.00,", ",0.01,", u"difference does not follow from the other amounts: \u20680.01\u2069."_s);
    row("quote inside", "Table 7", "Tab\"le 7", u"A quotation mark stands in the wrong place."_s);
    row("not UTF-8", "Table 7", "Table \xFF", u"reference is not UTF-8."_s);
    row("zero byte", "Table 7", QByteArray("Table \0", 7), u"reference holds a zero byte."_s);
    row("a time of a spreadsheet", "2026-01-15T13:45:01.000+05:45", "15/01/2026 13:45",
        u"created_at is no time with its zone: \u206815/01/2026 13:45\u2069."_s);
    row("grouped", "12.50,,,12.50", "\"1,250\",,,12.50", u"amount is no amount of its currency: \u20681,250\u2069."_s);
}

void TestPaymentReaders::saysWhatIsWrongWithARow()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    QList<QByteArray> lines = csv({listed::plain(1), listed::plain(2), listed::plain(3)}).split('\n');
    QByteArray bad = lines[1];
    bad.replace(bad.indexOf(from), from.size(), to);
    const Found found = read(lines[0] + '\n' + lines[2] + "\n\r\n" + bad + '\n' + lines[3] + '\n');
    QCOMPARE(found.error, QString());
    QCOMPARE(found.problems, QStringList{u"4: "_s + sentence});
    compareRows(found.payments, {listed::plain(2), listed::plain(3)});
}

void TestPaymentReaders::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray("\r\n \n");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("another table") << QByteArray("Date,Amount\r\n2026-01-15,12.50\r\n");
    QTest::newRow("a column twice") << csv({}).replace("payer", "note");
    QTest::newRow("a column less") << csv({}).replace("payer,", "");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04");
}

void TestPaymentReaders::refusesOtherFiles()
{
    QFETCH(QByteArray, bytes);
    const Found found = read(bytes);
    QCOMPARE(found.error, u"import_unknown"_s);
    QVERIFY(found.payments.isEmpty());
}

void TestPaymentReaders::takesRefundsThatCanBe_data()
{
    using payments::Exception;
    using payments::State;
    QTest::addColumn<State>("state");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<int>("received"); ///< of 12.50 asked; below 0: not known
    QTest::addColumn<int>("refunded");
    QTest::addColumn<QString>("sentence"); ///< empty: it is taken
    const QString more = u"More was refunded than was received."_s;
    const QString none = u"The state is a refund, and no amount was refunded."_s;
    QTest::newRow("whole") << State::Refunded << Exception::None << 1250 << 1250 << QString();
    QTest::newRow("a part") << State::PartiallyRefunded << Exception::None << 1250 << 1 << QString();
    QTest::newRow("more than came") << State::Refunded << Exception::None << 1250 << 1251 << more;
    QTest::newRow("nothing") << State::PartiallyRefunded << Exception::None << 1250 << 0 << none;
    QTest::newRow("marked by hand") << State::Refunded << Exception::Manual << -1 << 1250 << QString();
    QTest::newRow("more than the price") << State::Refunded << Exception::Manual << -1 << 1251 << more;
    QTest::newRow("of too much") << State::Refunded << Exception::Over << 1500 << 1500 << QString();
    QTest::newRow("before it came short") << State::Refunded << Exception::Short << 1000 << 1250 << QString();
    QTest::newRow("short, more than the price") << State::Refunded << Exception::Short << 1000 << 1251 << more;
}

void TestPaymentReaders::takesRefundsThatCanBe()
{
    QFETCH(payments::State, state);
    QFETCH(payments::Exception, exception);
    QFETCH(int, received);
    QFETCH(int, refunded);
    QFETCH(QString, sentence);
    Payment payment = listed::plain(1);
    payment.state = state;
    payment.exception = exception;
    if (received < 0)
        payment.received.reset();
    else
        payment.received = listed::sum(received, money::Currency::Usd);
    payment.refunded = listed::sum(refunded, money::Currency::Usd);
    for (const QByteArray& bytes : {jsonLines({payment}), csv({payment})}) {
        const Found found = read(bytes);
        QCOMPARE(found.payments.size(), sentence.isEmpty() ? 1 : 0);
        QCOMPARE(found.problems.value(0).section(u": "_s, 1), sentence);
    }
}

void TestPaymentReaders::columnsMayStandInAnyOrder()
{
    // Last first, and without the three that follow from others.
    QByteArray turned;
    for (const QByteArray& line : csv({listed::plain(1)}).split('\n')) {
        QList<QByteArray> cells = line.trimmed().split(',');
        if (cells.size() < 2)
            continue;
        cells.removeAt(11);
        cells.removeAt(8);
        cells.removeAt(7);
        std::reverse(cells.begin(), cells.end());
        turned += cells.join(',') + "\r\n";
    }
    const Found found = read(turned);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.problems, QStringList());
    compareRows(found.payments, {listed::plain(1)});
}

void TestPaymentReaders::noticesWhenTotalsDoNotAgree()
{
    const QList<QByteArray> lines = jsonLines({listed::plain(1), listed::plain(2)}).split('\n');
    QCOMPARE(read(lines[0] + '\n' + lines[2] + '\n').problems,
        QStringList{u"2: The file says that it holds 2 payments, and 1 lines are there."_s});
    QCOMPARE(read(lines[0] + '\n' + lines[1] + '\n').problems,
        QStringList{u"2: The file ends here without its totals, so payments may be missing."_s});
    const QByteArray changed = QByteArray(lines[1]).replace("12.50", "11.50");
    const Found found = read(lines[0] + '\n' + changed + '\n' + lines[2] + '\n');
    QCOMPARE(found.problems, QStringList{u"3: The payments do not add up to the totals of the file."_s});
    QCOMPARE(found.payments.size(), 2);
}

void TestPaymentReaders::boundsALine()
{
    const QList<QByteArray> lines = jsonLines({listed::plain(1), listed::plain(2)}).split('\n');
    const QByteArray longLine = QByteArray(lines[0]).replace("Table 7", QByteArray(5'000'000, 'x'));
    const Found json = read(longLine + '\n' + lines[1] + '\n' + lines[2] + '\n');
    QCOMPARE(json.problems, QStringList{u"1: The line is longer than 1 MiB."_s});
    compareRows(json.payments, {listed::plain(2)});
    QList<QByteArray> rows = csv({listed::plain(1), listed::plain(2)}).split('\n');
    const QByteArray longRow =
        QByteArray(rows[1]).replace("Table 7", '"' + QByteArray("x\r\n").repeated(500'000) + '"');
    const Found table = read(rows[0] + '\n' + longRow + '\n' + rows[2] + '\n');
    QCOMPARE(table.error, QString());
    QCOMPARE(table.problems.value(0), u"2: The row is longer than 1 MiB."_s);
    QCOMPARE(table.payments.last().id, listed::id(2));
    // A mark that never ends: what it swallows is told, not lost.
    const Found open =
        read(rows[0] + '\n' + rows[2] + '\n' + QByteArray(rows[1]).replace("Table 7", "\"Table 7") + '\n');
    QCOMPARE(open.problems,
        QStringList{
            u"3: A quotation mark is missing, so nothing from here to the end of the file can be told apart."_s});
    compareRows(open.payments, {listed::plain(2)});
}

QTEST_GUILESS_MAIN(TestPaymentReaders)
#include "tst_paymentreaders.moc"
