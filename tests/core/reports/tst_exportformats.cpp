// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/csvguard.h"
#include "core/reports/csvwriter.h"
#include "core/reports/jsonlineswriter.h"
#include "core/reports/paymentfields.h"
#include "core/reports/pdflist.h"
#include "core/reports/workbookwriter.h"
#include "tests/core/reports/listedpayments.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::Payment;

namespace {

const QTimeZone phnomPenh(7 * 3600);

reports::Heading headingOf(const QList<Payment>& payments)
{
    return {payments.size(), u"Paid, this week"_s, listed::moment(1'768'550'400'000)};
}

/// Everything the writer says; empty where it failed.
void write(reports::PaymentWriter& writer, const QList<Payment>& payments)
{
    reports::ControlTotals totals;
    QVERIFY(writer.begin(headingOf(payments)));
    for (const Payment& payment : payments) {
        QVERIFY(totals.add(payment));
        QVERIFY(writer.row(payment));
    }
    QVERIFY(writer.end(totals));
}

QByteArray csvOf(const QList<Payment>& payments, reports::CsvWriter::Mark mark = reports::CsvWriter::Mark::None)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    reports::CsvWriter writer(buffer, phnomPenh, mark);
    write(writer, payments);
    return buffer.data();
}

/// The sheets of a workbook as a spreadsheet would read them: name, then rows of "t:text", "n:number", "d:number".
QJsonObject sheetsOf(const QString& path)
{
    QProcess python;
    python.start(u"python3"_s, {QStringLiteral(PAYDESK_SOURCE_DIR "/tests/core/reports/readworkbook.py"), path});
    if (!python.waitForFinished(60'000) || python.exitCode() != 0)
        QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

} // namespace

class TestExportFormats final : public QObject {
    Q_OBJECT

private slots:
    void guardsFormulas_data();
    void guardsFormulas();
    void csvIsForOtherPrograms();
    void csvBeginsWithAMarkOnlyWhenAsked();
    void timesHaveAnOffset_data();
    void timesHaveAnOffset();
    void readsTimesStrictly_data();
    void readsTimesStrictly();
    void writesAnyMoment();
    void jsonLinesEndInTotals();
    void totalsAddUpACurrency();
    void totalsNeverWrap();
    void workbookCellsHaveTypes();
    void workbookGoesOnInAnotherSheet();
    void paperNumbersItsPages_data();
    void paperNumbersItsPages();
};

void TestExportFormats::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Table 7"_s << u"Table 7"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("minus inside") << u"a-b"_s << u"a-b"_s;
    QTest::newRow("apostrophe of a word") << u"'tis"_s << u"'tis"_s;
    for (const QChar sign : u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s) {
        const QString text = sign + u"1+1"_s;
        QTest::addRow("U+%04x", static_cast<unsigned>(sign.unicode())) << text << QString(u'\'' + text);
    }
    QTest::newRow("behind a blank") << u" =1"_s << u"' =1"_s;
    QTest::newRow("behind an apostrophe") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("behind both") << u"'' \u00A0@x"_s << u"''' \u00A0@x"_s;
}

void TestExportFormats::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(reports::guarded(text), cell);
    QCOMPARE(reports::unguarded(cell), text);
    QCOMPARE(reports::unguarded(reports::guarded(cell)), cell);
}

void TestExportFormats::csvIsForOtherPrograms()
{
    const QList<QByteArray> lines = csvOf({listed::plain(1), listed::all()[5]}).split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0],
        "number,created_at,state,exception,currency,amount,final_amount,unique_code,asked,received_currency,received,"
        "difference,"
        "refunded,reference,payer,note,cashier,gateway,account,method,paid_via,paid_at,expires_at,changed_at,"
        "acknowledged_at,evidence,gateway_id,transaction_id,parent,id,url,qr\r");
    QCOMPARE(lines[1],
        "1,2026-01-15T15:00:01.000+07:00,paid,none,USD,12.50,,,12.50,USD,12.50,0.00,,Table "
        "7,,,Owner,bakong-gateway,main,"
        "khqr-dynamic,,2026-01-15T15:00:01.400+07:00,,2026-01-15T15:00:01.500+07:00,,api,md5-1,T-1,,"
        "00000000000000000000000000000001,,\r");
    QVERIFY(lines[2].contains(",USD,12.50,,,12.50,USD,10.00,-2.50,"));
    QCOMPARE(lines[3], QByteArray());
    const QByteArray hard = csvOf({listed::all()[1], listed::all()[2]});
    QVERIFY(hard.contains(",\"first line\r\nsecond \"\"quoted\"\" line; ৫০ টাকা\","));
    QVERIFY(hard.contains(",\" ম. রহমান \","));
    QVERIFY(hard.contains(",\"'=HYPERLINK(\"\"x\"\")\",''@SUM(A1),'\t-1+1,'tis a name,"));
    QVERIFY(hard.contains(",'+85512345678,"));
    QVERIFY(hard.contains(",IDR,50000,50347,347,50347,IDR,50400,53,53,"));
}

void TestExportFormats::csvBeginsWithAMarkOnlyWhenAsked()
{
    using Mark = reports::CsvWriter::Mark;
    QVERIFY(csvOf({}, Mark::ByteOrder).startsWith("\xEF\xBB\xBFnumber,"));
    QVERIFY(csvOf({}, Mark::None).startsWith("number,"));
}

void TestExportFormats::timesHaveAnOffset_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("text");
    QTest::newRow("Phnom Penh") << QByteArray("Asia/Phnom_Penh") << u"2026-01-15T08:00:00.007Z"_s
                                << u"2026-01-15T15:00:00.007+07:00"_s;
    QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u"2026-12-31T23:59:59.999Z"_s
                               << u"2027-01-01T05:44:59.999+05:45"_s;
    QTest::newRow("before the clocks change")
        << QByteArray("America/St_Johns") << u"2026-03-08T05:29:59.999Z"_s << u"2026-03-08T01:59:59.999-03:30"_s;
    QTest::newRow("after the clocks changed")
        << QByteArray("America/St_Johns") << u"2026-03-08T05:30:00.000Z"_s << u"2026-03-08T03:00:00.000-02:30"_s;
    QTest::newRow("UTC") << QByteArray("UTC") << u"2026-01-15T08:00:00.000Z"_s << u"2026-01-15T08:00:00.000+00:00"_s;
}

void TestExportFormats::timesHaveAnOffset()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, utc);
    QFETCH(QString, text);
    reports::TimeText times{QTimeZone(zone)};
    const auto moment = reports::momentFromText(utc);
    QVERIFY(moment);
    QCOMPARE(times.text(*moment), text);
    QCOMPARE(reports::TimeText::utc(*moment), utc);
    QCOMPARE(reports::momentFromText(text), moment);
    QCOMPARE(times.wallTime(*moment).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s), text.first(23));
}

void TestExportFormats::readsTimesStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc"); // empty: refused
    QTest::newRow("no fraction") << u"2026-01-15T08:00:00Z"_s << u"2026-01-15T08:00:00.000Z"_s;
    QTest::newRow("one digit") << u"2026-01-15T08:00:00.5Z"_s << u"2026-01-15T08:00:00.500Z"_s;
    QTest::newRow("first moment") << u"1969-12-31T21:00:00-03:00"_s << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("last moment") << u"9999-01-01T06:59:59.999+07:00"_s << u"9998-12-31T23:59:59.999Z"_s;
    for (const char16_t* text :
        {u"", u"9999-12-31T23:59:59-14:00", u"9998-12-31T23:59:59-14:00", u"1970-01-01T06:59:59+07:00", u"Z",
            u"2026-01-15", u"2026-01-15T08:00:00", u"2026-01-15 08:00:00Z", u"2026-1-15T08:00:00Z",
            u"2026-02-30T08:00:00Z", u"2026-01-15T24:00:00Z", u"2026-01-15T08:60:00Z", u"2026-01-15T08:00:00.Z",
            u"2026-01-15T08:00:00.1234Z", u"2026-01-15T08:00:00+7", u"2026-01-15T08:00:00+0700",
            u"2026-01-15T08:00:00+15:00", u"2026-01-15T08:00:00z", u"1969-12-31T23:59:59Z", u"২০২৬-01-15T08:00:00Z",
            u"15.01.2026 08:00", u"46037.333", u"2026-01-15T08:00:00Z "})
        QTest::addRow("%s", QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text) << QString();
}

void TestExportFormats::readsTimesStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto moment = reports::momentFromText(text);
    QCOMPARE(moment ? reports::TimeText::utc(*moment) : QString(), utc);
}

void TestExportFormats::writesAnyMoment()
{
    reports::TimeText times{QTimeZone(QByteArray("Asia/Kathmandu"))};
    const auto at = [](qint64 milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); };
    QCOMPARE(reports::TimeText::utc(at(253'402'300'800'000)), u"9999-12-31T23:59:59.999Z"_s);
    QCOMPARE(times.text(at(253'402'300'799'000)), u"9999-12-31T23:59:59.999+05:45"_s);
    QCOMPARE(reports::TimeText::utc(at(-62'135'596'800'001)), u"0001-01-01T00:00:00.000Z"_s);
}

void TestExportFormats::jsonLinesEndInTotals()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    reports::JsonLinesWriter writer(buffer);
    write(writer, listed::all());
    const QList<QByteArray> lines = buffer.data().split('\n');
    QCOMPARE(lines.size(), listed::all().size() + 2);
    const QJsonObject whole = QJsonDocument::fromJson(lines[1]).object();
    for (const reports::Field& field : reports::paymentFields())
        QCOMPARE(whole.contains(field.name), field.need != reports::Field::Need::Derived);
    QCOMPARE(whole["type"_L1].toString(), u"payment"_s);
    QCOMPARE(whole["note"_L1].toString(), listed::all()[1].note);
    QCOMPARE(whole["final_amount"_L1].toString(), u"50347"_s);
    QCOMPARE(whole["acknowledged_at"_L1].toString(), u"2026-01-16T08:00:00.123Z"_s);
    QVERIFY(QJsonDocument::fromJson(lines[0]).object()["payer"_L1].isNull());
    QCOMPARE(QJsonDocument::fromJson(lines[3]).object()["parent"_L1].toString(), listed::id(5));
    QVERIFY(QJsonDocument::fromJson(lines[0]).object()["parent"_L1].isNull());
    QCOMPARE(lines[lines.size() - 2],
        "{\"type\":\"totals\",\"rows\":6,\"currencies\":["
        "{\"currency\":\"KHR\",\"rows\":1,\"amount\":\"8000\",\"asked\":\"8000\",\"received\":\"0\",\"received_in_"
        "rows\":\"0\",\"refunded\":\"0\","
        "\"paid_rows\":0},"
        "{\"currency\":\"USD\",\"rows\":3,\"amount\":\"37.50\",\"asked\":\"37.50\",\"received\":\"35.00\",\"received_"
        "in_rows\":\"37.00\",\"refunded\":"
        "\"0.00\",\"paid_rows\":3},"
        "{\"currency\":\"BDT\",\"rows\":1,\"amount\":\"0.00\",\"asked\":\"0.00\",\"received\":\"0.00\",\"received_in_"
        "rows\":\"0.00\",\"refunded\":"
        "\"0.00\",\"paid_rows\":0},"
        "{\"currency\":\"IDR\",\"rows\":1,\"amount\":\"50000\",\"asked\":\"50347\",\"received\":\"50400\",\"received_"
        "in_rows\":\"50400\",\"refunded\":"
        "\"53\",\"paid_rows\":1}]}");
}

void TestExportFormats::totalsAddUpACurrency()
{
    reports::ControlTotals totals;
    for (const Payment& payment : listed::all())
        QVERIFY(totals.add(payment));
    QCOMPARE(totals.rows(), 6);
    const auto currencies = totals.currencies();
    QCOMPARE(currencies.size(), 4);
    QCOMPARE(currencies[1].received, 3500);
    QCOMPARE(currencies[1].receivedInRows, 3700); // also what came for the sale priced in riel
    QCOMPARE(reports::sumText(-5, money::Currency::Usd), u"-0.05"_s);
    QCOMPARE(reports::sumText(-5, money::Currency::Khr), u"-5"_s);
    QCOMPARE(reports::sumText(123'456, money::Currency::Usd), u"1234.56"_s);
}

void TestExportFormats::totalsNeverWrap()
{
    Payment huge = listed::plain(1);
    huge.amount = listed::sum(money::Money::MaxMinor, money::Currency::Usd);
    reports::ControlTotals totals;
    int added = 0;
    while (added < 20'000 && totals.add(huge))
        ++added;
    QVERIFY(added > 9'000 && added < 20'000);
    QCOMPARE(totals.rows(), added);
    QVERIFY(totals.currencies().first().amount > 0);
    QCOMPARE(totals.add(huge).error().code, u"total_range"_s);
}

void TestExportFormats::workbookCellsHaveTypes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    {
        reports::WorkbookWriter writer(path, phnomPenh);
        write(writer, listed::all());
    }
    const QJsonObject sheets = sheetsOf(path);
    QCOMPARE(sheets.keys(), (QStringList{u"1 Totals"_s, u"2 Payments"_s}));
    const QJsonArray totals = sheets["1 Totals"_L1].toArray();
    QCOMPARE(totals[1].toArray()[1].toString(), u"t:2026-01-16T15:00:00.000+07:00"_s);
    QCOMPARE(totals[2].toArray()[1].toString(), u"t:Paid, this week"_s);
    QCOMPARE(totals[3].toArray()[1].toString(), u"n:6"_s);
    const QStringList usd{u"t:USD"_s, u"n:3"_s, u"n:37.5 0.00"_s, u"n:37.5 0.00"_s, u"n:35 0.00"_s, u"n:37 0.00"_s,
        u"n:0 0.00"_s, u"n:3"_s};
    for (int i = 0; i < usd.size(); ++i)
        QCOMPARE(totals[7].toArray()[i].toString(), usd[i]);
    const QJsonArray rows = sheets["2 Payments"_L1].toArray();
    QCOMPARE(rows.size(), 7);
    QHash<QString, int> column;
    for (int i = 0; i < rows[0].toArray().size(); ++i)
        column[rows[0].toArray()[i].toString().mid(2)] = i;
    const auto cell = [&](int row, const QString& name) {
        return rows[row].toArray()[column.value(name, -1)].toString();
    };
    QCOMPARE(cell(1, u"number"_s), u"n:1"_s);
    QCOMPARE(cell(1, u"amount"_s), u"n:12.5 0.00"_s);
    QCOMPARE(cell(2, u"final_amount"_s), u"n:50347 0"_s);
    QCOMPARE(cell(2, u"unique_code"_s), u"n:347 0"_s);
    QCOMPARE(cell(6, u"difference"_s), u"n:-2.5 0.00"_s);
    QCOMPARE(cell(1, u"created_at"_s), u"n:46037.62501157408 yyyy-mm-dd hh:mm:ss"_s);
    QCOMPARE(cell(1, u"created_at_iso"_s), u"t:2026-01-15T15:00:01.000+07:00"_s);
    QCOMPARE(cell(3, u"reference"_s), u"t:=HYPERLINK(\"x\")"_s); // a text, never a formula
    QCOMPARE(cell(3, u"transaction_id"_s), u"t:+85512345678"_s);
    QCOMPARE(cell(2, u"reference"_s), u"t:តុលេខ ៧, ជាន់លើ"_s);
    QCOMPARE(cell(5, u"received"_s), QString());
}

void TestExportFormats::workbookGoesOnInAnotherSheet()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    QList<Payment> payments;
    for (int n = 1; n <= 21; ++n)
        payments.append(listed::plain(n));
    {
        reports::WorkbookWriter writer(path, phnomPenh, 10);
        write(writer, payments);
    }
    const QJsonObject sheets = sheetsOf(path);
    QCOMPARE(sheets.keys(), (QStringList{u"1 Totals"_s, u"2 Payments"_s, u"3 Payments 2"_s, u"4 Payments 3"_s}));
    QCOMPARE(sheets["2 Payments"_L1].toArray().size(), 11);
    QCOMPARE(sheets["4 Payments 3"_L1].toArray().size(), 2);
    QCOMPARE(sheets["4 Payments 3"_L1].toArray()[1].toArray()[0].toString(), u"n:21"_s);
    // Nothing of what it is made from stays beside it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"list.xlsx"_s});
}

void TestExportFormats::paperNumbersItsPages_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("pages");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("a few") << 5 << 1;
    QTest::newRow("many") << 500 << 15;
}

void TestExportFormats::paperNumbersItsPages()
{
    QFETCH(int, rows);
    QFETCH(int, pages);
    for (int more = 0; more < (rows > 100 ? 45 : 1); ++more) { // whatever stands on the last page
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QList<Payment> payments;
        for (int n = 1; n <= rows + more; ++n)
            payments.append(n % 7 == 0 ? listed::all()[1] : listed::plain(n));
        reports::ListWords words;
        QString last;
        words.page = u"page %1/%2"_s;
        reports::PdfList writer(buffer, phnomPenh, words);
        write(writer, payments);
        static const QRegularExpression count(u"/Count (\\d+)"_s);
        const int made = count.match(QString::fromLatin1(buffer.data())).captured(1).toInt();
        QCOMPARE(made, writer.announcedPages());
        if (more == 0)
            QCOMPARE(made, pages);
    }
}

QTEST_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
