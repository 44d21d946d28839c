// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/qr/reader.h"
#include "tests/support/shareddata.h"
#include "ui/charge/codepicture.h"
#include "ui/charge/localsale.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);

ui::ShopDetails shop()
{
    ui::ShopDetails shop;
    shop.accountId = u"sokha_coffee@devb"_s;
    shop.name = u"Sokha Coffee"_s;
    shop.city = u"Phnom Penh"_s;
    return shop;
}

ui::SaleRequest sale(const QString& amount, money::Currency currency)
{
    ui::SaleRequest request;
    request.shop = shop();
    request.currency = currency;
    if (!amount.isEmpty())
        request.amount = money::Money::parse(amount, currency).value();
    return request;
}

class TestLocalSale final : public QObject {
    Q_OBJECT

private slots:
    void dynamicCodeSaysAmountAndEnd();
    void signSaysNeither();
    void referenceAndNoteTravel();
    void refusals_data();
    void refusals();
    void shopProblems_data();
    void shopProblems();
    void picturesDecode_data();
    void picturesDecode();
    void unwritablePlaceIsASentence();
};

void TestLocalSale::dynamicCodeSaysAmountAndEnd()
{
    const auto made = ui::makeLocalSale(sale(u"12.50"_s, money::Currency::Usd), noon);
    QVERIFY(made.has_value());
    const auto content = emv::decodeKhqr(made->text);
    QCOMPARE(content.transactionAmount.value_or(QString()), u"12.50"_s);
    QCOMPARE(content.transactionCurrency.value_or(QString()), u"840"_s);
    QCOMPARE(content.pointOfInitiationMethod.value_or(QString()), u"12"_s);
    QCOMPARE(made->createdAt, noon);
    QCOMPARE(made->expiresAt, noon.addSecs(600));
    QCOMPARE(content.expirationTimestamp.value_or(QString()), QString::number(noon.addSecs(600).toMSecsSinceEpoch()));
    QCOMPARE(made->md5, emv::md5Of(made->text));
    QVERIFY(!emv::verifyKhqr(made->text, noon.toMSecsSinceEpoch()));
}

void TestLocalSale::signSaysNeither()
{
    const auto made = ui::makeLocalSale(sale({}, money::Currency::Khr), noon);
    QVERIFY(made.has_value());
    const auto content = emv::decodeKhqr(made->text);
    QVERIFY(!content.transactionAmount);
    QVERIFY(!content.expirationTimestamp);
    QCOMPARE(content.pointOfInitiationMethod.value_or(QString()), u"11"_s);
    QVERIFY(!made->expiresAt.isValid());
}

void TestLocalSale::referenceAndNoteTravel()
{
    ui::SaleRequest request = sale(u"4000"_s, money::Currency::Khr);
    request.reference = u"  តុ 7 "_s;
    request.note = u"Coffee & cake"_s;
    request.shop.storeLabel = u"BKK1"_s;
    request.shop.tillLabel = u"Till 2"_s;
    const auto made = ui::makeLocalSale(request, noon);
    QVERIFY(made.has_value());
    const auto content = emv::decodeKhqr(made->text);
    QCOMPARE(content.billNumber.value_or(QString()), u"តុ 7"_s);
    QCOMPARE(content.purposeOfTransaction.value_or(QString()), u"Coffee & cake"_s);
    QCOMPARE(content.storeLabel.value_or(QString()), u"BKK1"_s);
    QCOMPARE(content.terminalLabel.value_or(QString()), u"Till 2"_s);
}

void TestLocalSale::refusals_data()
{
    QTest::addColumn<ui::SaleRequest>("request");
    QTest::addColumn<ui::SaleField>("field");
    ui::SaleRequest request = sale(u"99999999999999"_s, money::Currency::Khr);
    QTest::newRow("14 digits of riel") << request << ui::SaleField::Amount;
    request = sale(u"10000000000"_s, money::Currency::Usd);
    QTest::newRow("11 digits of dollars") << request << ui::SaleField::Amount;
    request = sale(u"4000"_s, money::Currency::Khr);
    request.reference = QString(26, u'7');
    QTest::newRow("long reference") << request << ui::SaleField::Reference;
    request.reference = u"\U0001F600"_s;
    QTest::newRow("emoji reference") << request << ui::SaleField::Reference;
    request.reference.clear();
    request.note = QString(26, u'n');
    QTest::newRow("long note") << request << ui::SaleField::Note;
    request.note = u"a\u202Eb"_s;
    QTest::newRow("note that turns round") << request << ui::SaleField::Note;
    request.reference = request.note = request.shop.storeLabel = request.shop.tillLabel = QString(25, u'x');
    QTest::newRow("additional data over 99") << request << ui::SaleField::Reference;
    request = sale(u"4000"_s, money::Currency::Khr);
    request.shop.accountId = u"nobody"_s;
    QTest::newRow("account") << request << ui::SaleField::Shop;
}

void TestLocalSale::refusals()
{
    QFETCH(ui::SaleRequest, request);
    QFETCH(ui::SaleField, field);
    const auto made = ui::makeLocalSale(request, noon);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().field, field);
    QVERIFY(made.error().sentence.english().endsWith(u'.'));
}

void TestLocalSale::shopProblems_data()
{
    QTest::addColumn<ui::ShopField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fit");
    QTest::newRow("account") << ui::ShopField::Account << u"sokha@aclb"_s << true;
    QTest::newRow("no account") << ui::ShopField::Account << QString() << false;
    QTest::newRow("account without @") << ui::ShopField::Account << u"sokha"_s << false;
    QTest::newRow("account with two @") << ui::ShopField::Account << u"sokha@a@b"_s << false;
    QTest::newRow("account without bank") << ui::ShopField::Account << u"sokha@"_s << false;
    QTest::newRow("account with space") << ui::ShopField::Account << u"sok ha@aclb"_s << false;
    QTest::newRow("account of 33") << ui::ShopField::Account << QString(28, u'a') + u"@aclb"_s << false;
    QTest::newRow("name of 25") << ui::ShopField::Name << QString(25, u'n') << true;
    QTest::newRow("name of 26") << ui::ShopField::Name << QString(26, u'n') << false;
    QTest::newRow("Khmer name") << ui::ShopField::Name << u"កាហ្វេសុខា"_s << true;
    QTest::newRow("emoji name") << ui::ShopField::Name << u"Tea \U0001F375"_s << false;
    QTest::newRow("cup of the first plane") << ui::ShopField::Name << u"Tea \u2615"_s << false;
    QTest::newRow("no name") << ui::ShopField::Name << QString() << false;
    QTest::newRow("city of 16") << ui::ShopField::City << QString(16, u'c') << false;
    QTest::newRow("no city") << ui::ShopField::City << QString() << false;
}

void TestLocalSale::shopProblems()
{
    QFETCH(ui::ShopField, field);
    QFETCH(QString, text);
    QFETCH(bool, fit);
    ui::ShopDetails details = shop();
    (field == ui::ShopField::Account       ? details.accountId
            : field == ui::ShopField::Name ? details.name
                                           : details.city) = text;
    const auto problem = ui::problemWith(details, field);
    QCOMPARE(!problem.has_value(), fit);
    QCOMPARE(ui::isComplete(details), fit);
    if (!fit)
        QVERIFY(problem->english().endsWith(u'.'));
}

void TestLocalSale::picturesDecode_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("png") << u"code.png"_s;
    QTest::newRow("no ending") << u"code"_s;
    QTest::newRow("svg") << u"code.SVG"_s;
}

void TestLocalSale::picturesDecode()
{
    QFETCH(QString, name);
    const auto made = ui::makeLocalSale(sale(u"4000"_s, money::Currency::Khr), noon);
    QVERIFY(made.has_value());
    QTemporaryDir folder;
    QVERIFY_RESULT(ui::saveCodePicture(made->text, folder.filePath(name)));
    const QByteArray file = support::readFile(folder.filePath(name));
    QImage picture;
    if (name.endsWith(u"SVG"_s)) {
        QSvgRenderer drawing(file);
        QVERIFY(drawing.isValid());
        picture = QImage(drawing.defaultSize(), QImage::Format_Grayscale8);
        QPainter painter(&picture);
        drawing.render(&painter);
    } else {
        picture = QImage::fromData(file, "PNG").convertToFormat(QImage::Format_Grayscale8);
    }
    QVERIFY(picture.width() > 900);
    const auto codes =
        qr::read({picture.constBits(), picture.width(), picture.height(), static_cast<int>(picture.bytesPerLine())});
    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes.constFirst().text(), made->text);
}

void TestLocalSale::unwritablePlaceIsASentence()
{
    QTemporaryDir folder;
    const auto saved = ui::saveCodePicture(u"text"_s, folder.filePath(u"no/such/folder/code.png"_s));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().category, base::Category::Storage);
    QVERIFY(saved.error().person.english().contains(u"code.png"_s));
}

} // namespace

QTEST_MAIN(TestLocalSale)
#include "tst_localsale.moc"
