// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/reader.h"
#include "core/reports/receipt.h"
#include "core/reports/slippaper.h"
#include "tests/support/shareddata.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using payments::Exception;
using payments::Payment;
using payments::State;
using Kind = reports::SlipLine::Kind;

namespace {

money::Money amount(const QString& text, money::Currency currency)
{
    return *money::Money::parse(text, currency);
}

reports::ReceiptShop shop()
{
    return {u"Sokha Coffee"_s, u"Phnom Penh"_s, QTimeZone(7 * 3600), false};
}

Payment payment(State state, const QString& price = u"48500"_s, money::Currency currency = money::Currency::Khr)
{
    Payment made;
    made.id = u"00000000000000000000000000000001"_s;
    made.number = 2042;
    made.reference = u"Table 7"_s;
    made.gateway = u"bakong-gateway"_s;
    made.account = u"counter"_s;
    made.method = u"khqr-dynamic"_s;
    made.state = state;
    made.amount = amount(price, currency);
    made.gatewayId = u"d60f3db96913029a2af979a1662c1e72"_s;
    made.payer = u"Sok Dara"_s;
    made.cashier = u"Dara"_s;
    made.createdAt = QDateTime(QDate(2026, 11, 20), QTime(15, 19, 1), Qt::UTC);
    if (state == State::Paid || state == State::PartiallyRefunded || state == State::Refunded) {
        made.received = made.amount;
        made.paidAt = QDateTime(QDate(2026, 11, 20), QTime(17, 20, 31), Qt::UTC);
    }
    return made;
}

/// The lines as a reader sees them, "word: what".
QStringList read(const reports::Slip& slip)
{
    QStringList lines;
    for (const reports::SlipLine& line : slip.lines)
        if (!line.left.isEmpty())
            lines.append(line.right.isEmpty() ? line.left : line.left + u": "_s + line.right);
    return lines;
}

bool has(const reports::Slip& slip, Kind kind)
{
    return std::any_of(slip.lines.begin(), slip.lines.end(), [kind](const auto& line) { return line.kind == kind; });
}

/// In Khmer and Bengali, as a shop there has it.
reports::Slip mixedScripts()
{
    Payment sold = payment(State::Paid);
    sold.reference = u"កាហ្វេទឹកដោះគោ × ៣, নুডলস ও কফি, ស្ត្រី ក្រុមហ៊ុន"_s;
    sold.payer = u"សុខ ដារ៉ា"_s;
    sold.cashier = u"রফিকুল ইসলাম"_s;
    reports::ReceiptShop there = shop();
    there.name = u"កាហ្វេសុខា"_s;
    there.city = u"ঢাকা ক্যান্টনমেন্ট"_s;
    reports::ReceiptWords words;
    words.total = u"សរុប"_s;
    words.paid = u"បានបង់រួច"_s;
    words.digits = money::Digits::Khmer;
    return reports::receiptOf(sold, there, words, 2);
}

} // namespace

/// What stands on a slip, and how it is drawn.
class ReceiptTest final : public QObject {
    Q_OBJECT

private slots:
    void standsInTheOrderOfTheField();
    void tellsWhatItIs_data();
    void tellsWhatItIs();
    void saysEachAmount_data();
    void saysEachAmount();
    void countsCopies_data();
    void countsCopies();
    void tellsTheTimeOfTheShop_data();
    void tellsTheTimeOfTheShop();
    void masksThePayer_data();
    void masksThePayer();
    void codeSaysWhatWasPaid();
    void checkWordFollowsFromTheMoney();
    void hidesNoSigns();
    void drawsEveryScript_data();
    void drawsEveryScript();
    void linesAreTheSameAtEveryScale();
    void longWordsStayOnThePaper_data();
    void longWordsStayOnThePaper();
    void pdfHasThePaper_data();
    void pdfHasThePaper();
    void pdfIsThereWholeOrNotAtAll();
};

void ReceiptTest::standsInTheOrderOfTheField()
{
    Payment sold = payment(State::Paid);
    sold.amount = amount(u"48000"_s, money::Currency::Khr);
    sold.finalAmount = amount(u"48347"_s, money::Currency::Khr);
    sold.received = amount(u"48400"_s, money::Currency::Khr);
    sold.transactionId = u"100FT38264"_s;
    const reports::Slip slip = reports::receiptOf(sold, shop(), {}, 2);
    QCOMPARE(read(slip).join(u'\n'),
        u"Sokha Coffee\nPhnom Penh\nCOPY 2\nDate: 2026-11-21\nTime: 00:20:31 (+07:00)\nSale: S-2042\n"
        "Gateway number: d60f3db96913029a2af979a1662c1e72\nTransaction number: 100FT38264\nPayer: S•• D••\nFor: Table "
        "7\nPrice: 48,000 ៛\n"
        "Unique code: 347 ៛\nTotal: 48,347 ៛\nReceived: 48,400 ៛\nMethod: khqr-dynamic\nAccount: counter\nPAID\n"
        "Cashier: Dara\n"_s
            + reports::receiptCode(sold, shop()) + u"\nCheck word: "_s + reports::checkWord(sold) + u"\nThank you"_s);
}

void ReceiptTest::tellsWhatItIs_data()
{
    QTest::addColumn<Payment>("sold");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isReceipt");
    const auto row = [](const char* name, const Payment& sold, const QString& word, bool isReceipt) {
        QTest::newRow(name) << sold << false << word << isReceipt;
    };
    const auto with = [](State state, Exception exception) {
        Payment sold = payment(state);
        sold.exception = exception;
        return sold;
    };
    Payment part = payment(State::PartiallyRefunded);
    part.refunded = amount(u"500"_s, money::Currency::Khr);
    row("paid", payment(State::Paid), u"PAID"_s, true);
    row("paid by hand", with(State::Paid, Exception::Manual), u"PAID"_s, true);
    row("late", with(State::Paid, Exception::Late), u"PAID LATE"_s, true);
    const auto came = [&with](int afterExpiry, Exception exception) {
        Payment sold = with(State::Paid, exception);
        sold.received = sold.amount;
        sold.expiresAt = sold.createdAt.addSecs(600);
        sold.paidAt = sold.expiresAt->addSecs(afterExpiry);
        return sold;
    };
    row("late, and too much", came(1, Exception::Over), u"PAID LATE"_s, true);
    row("late, and twice", came(250, Exception::Duplicate), u"PAID LATE"_s, true);
    row("in the last second", came(0, Exception::Over), u"PAID"_s, true);
    Payment marked = came(250, Exception::Manual); // that is the moment of the mark
    marked.received.reset();
    row("marked by hand after expiry", marked, u"PAID"_s, true);
    row("partly refunded", part, u"PAID, PARTLY REFUNDED"_s, true);
    row("refunded", payment(State::Refunded), u"REFUNDED"_s, false);
    row("pending", payment(State::Pending), u"NOT PAID"_s, false);
    row("processing", payment(State::Processing), u"NOT PAID"_s, false);
    row("short, nobody decided", with(State::Processing, Exception::Short), u"NOT PAID"_s, false);
    row("unknown", payment(State::Unknown), u"NOT PAID"_s, false);
    row("draft", payment(State::Draft), u"NOT PAID"_s, false);
    row("failed", payment(State::Failed), u"NOT PAID"_s, false);
    row("expired", payment(State::Expired), u"NOT PAID"_s, false);
    row("cancelled", payment(State::Cancelled), u"NOT PAID"_s, false);
    QTest::newRow("practice") << payment(State::Paid) << true << u"PRACTICE"_s << false;
}

void ReceiptTest::tellsWhatItIs()
{
    QFETCH(Payment, sold);
    QFETCH(bool, practice);
    QFETCH(QString, word);
    QFETCH(bool, isReceipt);
    reports::ReceiptShop there = shop();
    there.isPractice = practice;
    const reports::Slip slip = reports::receiptOf(sold, there, {}, 3);
    const QStringList lines = read(slip);
    QVERIFY2(lines.contains(word), qPrintable(lines.join(u'\n')));
    // Frame, hatching and warning, twice, and nothing a receipt has.
    QCOMPARE(slip.isFramed, !isReceipt);
    QCOMPARE(lines.count(u"NOT A RECEIPT"_s), isReceipt ? 0 : 2);
    QCOMPARE(has(slip, Kind::Warning), !isReceipt);
    QCOMPARE(has(slip, Kind::Hatching), !isReceipt);
    QCOMPARE(has(slip, Kind::Band), isReceipt);
    QCOMPARE(has(slip, Kind::Code), isReceipt);
    QCOMPARE(lines.contains(u"COPY 3"_s), isReceipt);
    QCOMPARE(lines.join(u' ').contains(u"Total"_s), isReceipt);
    QCOMPARE(lines.join(u' ').contains(u"Check word"_s), isReceipt);
}

void ReceiptTest::saysEachAmount_data()
{
    using money::Currency;
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("due"); ///< empty: no unique code
    QTest::addColumn<QString>("received"); ///< empty: not told
    QTest::addColumn<Currency>("currency");
    QTest::addColumn<money::Digits>("digits");
    QTest::addColumn<QString>("said");
    const auto none = QString();
    QTest::newRow("riel") << u"48500"_s << none << u"48500"_s << Currency::Khr << money::Digits::Ascii
                          << u"Total: 48,500 ៛"_s;
    QTest::newRow("riel in Khmer") << u"48500"_s << none << none << Currency::Khr << money::Digits::Khmer
                                   << u"Total: ៤៨,៥០០ ៛"_s;
    QTest::newRow("dollar") << u"12.5"_s << none << u"12.5"_s << Currency::Usd << money::Digits::Ascii
                            << u"Total: $12.50"_s;
    QTest::newRow("dollar short") << u"12.5"_s << none << u"12"_s << Currency::Usd << money::Digits::Ascii
                                  << u"Total: $12.50|Received: $12.00"_s;
    QTest::newRow("rupiah with a code") << u"50000"_s << u"50347"_s << u"50347"_s << Currency::Idr
                                        << money::Digits::Ascii
                                        << u"Price: Rp50.000|Unique code: Rp347|Total: Rp50.347"_s;
    QTest::newRow("rupiah, code and more")
        << u"50000"_s << u"50347"_s << u"51000"_s << Currency::Idr << money::Digits::Ascii
        << u"Price: Rp50.000|Unique code: Rp347|Total: Rp50.347|Received: Rp51.000"_s;
    QTest::newRow("taka") << u"125000"_s << none << u"125000"_s << Currency::Bdt << money::Digits::Ascii
                          << u"Total: ৳1,25,000"_s;
    QTest::newRow("taka in Bengali") << u"125000"_s << none << none << Currency::Bdt << money::Digits::Bengali
                                     << u"Total: ৳১,২৫,০০০"_s;
}

void ReceiptTest::saysEachAmount()
{
    QFETCH(QString, price);
    QFETCH(QString, due);
    QFETCH(QString, received);
    QFETCH(money::Currency, currency);
    QFETCH(money::Digits, digits);
    QFETCH(QString, said);
    Payment sold = payment(State::Paid, price, currency);
    sold.finalAmount = due.isEmpty() ? std::nullopt : std::optional(amount(due, currency));
    sold.received = received.isEmpty() ? std::nullopt : std::optional(amount(received, currency));
    reports::ReceiptWords words;
    words.digits = digits;
    QStringList money;
    for (const QString& line : read(reports::receiptOf(sold, shop(), words, 0)))
        if (line.startsWith(u"Price: "_s) || line.startsWith(u"Unique code: "_s) || line.startsWith(u"Total: "_s)
            || line.startsWith(u"Received: "_s))
            money.append(line);
    QCOMPARE(money.join(u'|'), said);
}

void ReceiptTest::countsCopies_data()
{
    QTest::addColumn<int>("copy");
    QTest::addColumn<QString>("mark");
    QTest::newRow("the first") << 0 << QString();
    QTest::newRow("the second") << 1 << u"COPY 1"_s;
    QTest::newRow("the twelfth") << 11 << u"COPY 11"_s;
}

void ReceiptTest::countsCopies()
{
    QFETCH(int, copy);
    QFETCH(QString, mark);
    QString found;
    for (const auto& line : reports::receiptOf(payment(State::Paid), shop(), {}, copy).lines)
        if (line.kind == Kind::Mark)
            found = line.left;
    QCOMPARE(found, mark);
}

void ReceiptTest::tellsTheTimeOfTheShop_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    QTest::newRow("Phnom Penh") << 7 * 3600 << u"Date: 2026-11-21|Time: 00:20:31 (+07:00)"_s;
    QTest::newRow("Kathmandu") << 20700 << u"Date: 2026-11-20|Time: 23:05:31 (+05:45)"_s;
    QTest::newRow("St. John's") << -12600 << u"Date: 2026-11-20|Time: 13:50:31 (-03:30)"_s;
    QTest::newRow("UTC") << 0 << u"Date: 2026-11-20|Time: 17:20:31 (+00:00)"_s;
}

void ReceiptTest::tellsTheTimeOfTheShop()
{
    QFETCH(int, seconds);
    QFETCH(QString, said);
    reports::ReceiptShop there = shop();
    there.zone = QTimeZone(seconds);
    const QStringList lines = read(reports::receiptOf(payment(State::Paid), there, {}, 0));
    QCOMPARE(lines.mid(2, 2).join(u'|'), said);
}

void ReceiptTest::masksThePayer_data()
{
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"Sok Dara"_s << u"S•• D••"_s;
    QTest::newRow("phone") << u"+855 12 345678"_s << u"+•• 1•• ••678"_s;
    QTest::newRow("number") << u"012345678"_s << u"••678"_s;
    QTest::newRow("mail") << u"dara@example.com"_s << u"d••"_s;
    QTest::newRow("Khmer keeps a whole sign") << u"ស្រី ដារ៉ា"_s << u"ស្រី•• ដា••"_s;
    QTest::newRow("nobody") << QString() << QString();
    QTest::newRow("many words") << u"a b c d e f"_s << u"a•• b•• c•• d••"_s;
}

void ReceiptTest::masksThePayer()
{
    QFETCH(QString, payer);
    QFETCH(QString, shown);
    QCOMPARE(reports::maskedPayer(payer), shown);
}

void ReceiptTest::codeSaysWhatWasPaid()
{
    Payment sold = payment(State::PartiallyRefunded, u"12.50"_s, money::Currency::Usd);
    sold.refunded = amount(u"2"_s, money::Currency::Usd);
    QCOMPARE(reports::receiptCode(sold, shop()),
        u"Sokha Coffee\nS-2042\nd60f3db96913029a2af979a1662c1e72\n12.50 USD\nrefunded 2.00 USD\n"
        "2026-11-21T00:20:31+07:00\n"_s
            + reports::checkWord(sold));
}

void ReceiptTest::checkWordFollowsFromTheMoney()
{
    const Payment sold = payment(State::Paid);
    const QString word = reports::checkWord(sold);
    QVERIFY2(QRegularExpression(u"^[a-z]{4}-[a-z]{4}$"_s).match(word).hasMatch(), qPrintable(word));
    QCOMPARE(reports::checkWord(payment(State::Paid)), word);
    Payment other = sold;
    other.received = amount(u"48600"_s, money::Currency::Khr);
    QVERIFY(reports::checkWord(other) != word);
    other = sold;
    other.id.replace(31, 1, u'2'); // which stands on no paper
    QVERIFY(reports::checkWord(other) != word);
    other = sold;
    other.paidAt = sold.paidAt->addSecs(1);
    QVERIFY(reports::checkWord(other) != word);
    QVERIFY(!read(reports::receiptOf(sold, shop(), {}, 0)).join(u'\n').contains(sold.id));
}

void ReceiptTest::hidesNoSigns()
{
    Payment sold = payment(State::Paid);
    sold.reference = u"a\nTotal: 0 \u202Eevil"_s;
    sold.cashier = QString(500, u'x');
    const QString all = read(reports::receiptOf(sold, shop(), {}, 0)).join(u'|');
    QVERIFY(!all.contains(u'\u202E'));
    QVERIFY(!all.contains(u"|Total: 0"_s));
    QVERIFY(!all.contains(QString(200, u'x')));
}

void ReceiptTest::drawsEveryScript_data()
{
    QTest::addColumn<QString>("paper");
    for (const reports::SlipPaper& paper : reports::slipPapers())
        QTest::newRow(QByteArray(paper.word.data(), paper.word.size()).constData()) << QString(paper.word);
}

void ReceiptTest::drawsEveryScript()
{
    QFETCH(QString, paper);
    const reports::SlipPaper& on = reports::slipPaper(paper);
    const reports::SlipLayout layout = reports::laidOut(mixedScripts(), on);
    QCOMPARE(layout.missingGlyphs(), 0);
    QVERIFY(!layout.overflows());
    // At the size of the paper, in black and white alone, as thermal printers draw.
    const QImage raster = layout.image().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
    const auto codes = qr::read(qr::LuminancePicture::fromImage(raster).view());
    QCOMPARE(codes.size(), 1);
    QVERIFY(codes.first().text().endsWith(reports::checkWord(payment(State::Paid))));
    const reports::SlipLayout unpaid = reports::laidOut(reports::receiptOf(payment(State::Expired), shop(), {}, 0), on);
    QVERIFY(!unpaid.overflows());
    const QImage drawn = unpaid.image();
    QCOMPARE(drawn.pixelColor(2, 2), QColor(Qt::black)); // the frame
    QCOMPARE(layout.image().pixelColor(2, 2), QColor(Qt::white));
    // What no font has is seen as missing.
    Payment odd = payment(State::Paid);
    odd.cashier = u"\U0010FFFD"_s;
    QVERIFY(reports::laidOut(reports::receiptOf(odd, shop(), {}, 0), on).missingGlyphs() > 0);
    if (const QString folder = qEnvironmentVariable("PAYDESK_TEST_PICTURES"); !folder.isEmpty()) {
        QVERIFY(layout.image().save(folder + u"/receipt-mixed-"_s + paper + u".png"_s));
        QVERIFY(drawn.save(folder + u"/receipt-expired-"_s + paper + u".png"_s));
        const auto plain = reports::laidOut(reports::receiptOf(payment(State::Paid), shop(), {}, 0), on);
        QVERIFY(plain.image().save(folder + u"/receipt-paid-"_s + paper + u".png"_s));
    }
}

/// The preview is a small scale of the paper, not another layout.
void ReceiptTest::linesAreTheSameAtEveryScale()
{
    const reports::SlipLayout layout = reports::laidOut(mixedScripts(), reports::slipPapers().front());
    const QImage paper = layout.image(3).scaled(
        layout.width() / 2, layout.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage preview =
        layout.image().scaled(layout.width() / 2, layout.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 apart = 0;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x)
            apart += std::abs(qGray(paper.pixel(x, y)) - qGray(preview.pixel(x, y))) > 128 ? 1 : 0;
    const double share = double(apart) / (double(paper.width()) * paper.height());
    QVERIFY2(share < 0.004, qPrintable(QString::number(share)));
}

void ReceiptTest::longWordsStayOnThePaper_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no spaces") << QString(90, u'W');
    QTest::newRow("Khmer has none") << u"កាហ្វេទឹកដោះគោស្រស់ពីភ្នំបូកគោសម្រាប់អ្នកទាំងអស់គ្នានៅទីនេះ"_s;
    QTest::newRow("many words") << u"one two three four five six seven eight nine ten eleven twelve"_s;
}

void ReceiptTest::longWordsStayOnThePaper()
{
    QFETCH(QString, text);
    for (const reports::SlipPaper& paper : reports::slipPapers()) {
        for (const State state : {State::Paid, State::Pending}) {
            Payment sold = payment(state);
            sold.reference = text;
            sold.gatewayId = text;
            reports::ReceiptShop there = shop();
            there.name = text;
            reports::ReceiptWords words;
            words.notAReceipt = text;
            words.paid = text;
            const auto layout = reports::laidOut(reports::receiptOf(sold, there, words, 1), paper);
            QVERIFY2(!layout.overflows(), paper.word.data());
        }
    }
}

void ReceiptTest::pdfHasThePaper_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<int>("widthMm");
    QTest::newRow("80") << u"roll-80"_s << 80;
    QTest::newRow("58") << u"roll-58"_s << 58;
    QTest::newRow("A5") << u"a5"_s << 148;
}

void ReceiptTest::pdfHasThePaper()
{
    QFETCH(QString, paper);
    QFETCH(int, widthMm);
    const QTemporaryDir folder;
    const QString place = folder.filePath(u"slip.pdf"_s);
    const reports::SlipPaper& on = reports::slipPaper(paper);
    QVERIFY_RESULT(reports::writeSlips({mixedScripts(), mixedScripts()}, on, u"S-2042"_s, place));
    QFile file(place);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(file.readAll());
    static const QRegularExpression box(u"/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"_s);
    auto boxes = box.globalMatch(text);
    int pages = 0;
    const qreal heightMm =
        on.pageHeightMm != 0 ? on.pageHeightMm : reports::laidOut(mixedScripts(), on).height() / 8.0 + 8;
    for (; boxes.hasNext(); ++pages) {
        const auto match = boxes.next();
        QVERIFY2(std::abs(match.captured(1).toDouble() * 25.4 / 72 - widthMm) < 1, qPrintable(match.captured(0)));
        QVERIFY2(std::abs(match.captured(2).toDouble() * 25.4 / 72 - heightMm) < 2, qPrintable(match.captured(0)));
    }
    QCOMPARE(pages, 2);
    QVERIFY(text.contains(u"KhmerUI"_s) || text.contains(u"Khmer"_s) || text.contains(u"FontFile"_s));
    QCOMPARE(QFileInfo(place).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void ReceiptTest::pdfIsThereWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const auto& paper = reports::slipPapers().front();
    const auto missing = reports::writeSlips({mixedScripts()}, paper, {}, folder.filePath(u"no/such/slip.pdf"_s));
    QCOMPARE(missing.error().code, u"export_place"_s);
    const auto onFolder = reports::writeSlips({mixedScripts()}, paper, {}, folder.path());
    QVERIFY(!onFolder);
    if (QFileInfo::exists(u"/dev/full"_s))
        QVERIFY(!reports::writeSlips({mixedScripts()}, paper, {}, u"/dev/full"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_MAIN(ReceiptTest)
#include "tst_receipt.moc"
