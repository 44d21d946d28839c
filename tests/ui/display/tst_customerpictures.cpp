// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/reader.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/display/customersales.h"
#include "ui/common/appearance.h"
#include "ui/display/customerview.h"
#include "ui/display/customerwords.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <cmath>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What stands on the glass. With PAYDESK_PICTURES=folder every picture is kept there to be looked at; PAYDESK_WORDS
/// names a folder of languages to be looked at with.
class TestCustomerPictures final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_words = std::make_unique<CustomerWords>(qEnvironmentVariable("PAYDESK_WORDS", u":/i18n"_s)); }
    void codeCanBeRead_data();
    void codeCanBeRead();
    void codeIsBlackOnWhiteInWholePixels_data();
    void codeIsBlackOnWhiteInWholePixels();
    void noCodeToPayWhereThereMustBeNone_data();
    void noCodeToPayWhereThereMustBeNone();
    void amountIsLargestAndWhole_data();
    void amountIsLargestAndWhole();
    void everyState_data();
    void everyState();

private:
    [[nodiscard]] QImage picture(CustomerView& view, QSize pixels, double ratio);
    [[nodiscard]] static QList<qr::Code> codes(const QImage& image)
    {
        return qr::read(qr::LuminancePicture::fromImage(image).view());
    }

    support::FakeClock m_clock;
    support::FakeScheduler m_scheduler{m_clock};
    std::unique_ptr<CustomerWords> m_words;
};

QImage TestCustomerPictures::picture(CustomerView& view, QSize pixels, double ratio)
{
    view.resize(QSize(qRound(pixels.width() / ratio), qRound(pixels.height() / ratio)));
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    view.render(&image);
    return image;
}

void TestCustomerPictures::codeCanBeRead_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("theme");
    const auto row = [](QSize pixels, double ratio, ThemeName theme) {
        QTest::addRow("%dx%d at %g, theme %d", pixels.width(), pixels.height(), ratio, int(theme))
            << pixels << ratio << int(theme);
    };
    for (const QSize pixels : {QSize(1920, 1080), QSize(1366, 768), QSize(800, 600), QSize(1080, 1920)})
        for (const double ratio : {1.0, 1.5, 2.0})
            row(pixels, ratio, ThemeName::Light);
    row({1366, 768}, 1.5, ThemeName::Dark);
    row({1366, 768}, 1.5, ThemeName::HighContrast);
}

void TestCustomerPictures::codeCanBeRead()
{
    QFETCH(const QSize, pixels);
    QFETCH(const double, ratio);
    QFETCH(const int, theme);
    Appearance appearance;
    appearance.setTheme(ThemeName(theme));
    appearance.dress(*qApp);
    CustomerView view(*m_words, m_clock, m_scheduler);
    view.setShop(u"Sokha Coffee"_s);
    for (const bool practice : {false, true}) {
        view.setPractice(practice);
        view.showSale(sales::pending(), sales::watching(546s));
        const QList<qr::Code> found = codes(picture(view, pixels, ratio));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text(), sales::khqr);
    }
}

void TestCustomerPictures::codeIsBlackOnWhiteInWholePixels_data()
{
    codeCanBeRead_data();
}

void TestCustomerPictures::codeIsBlackOnWhiteInWholePixels()
{
    QFETCH(const QSize, pixels);
    QFETCH(const double, ratio);
    CustomerView view(*m_words, m_clock, m_scheduler);
    view.showSale(sales::pending(), sales::watching(546s));
    const QImage image = picture(view, pixels, ratio);
    // The code is all that is pure black on this side.
    QRect code;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == qRgb(0, 0, 0))
                code |= QRect(x, y, 1, 1);
    QVERIFY(!code.isEmpty());
    QCOMPARE(code.width(), code.height());
    QVERIFY2(
        code.width() >= 0.4 * std::min(pixels.width(), pixels.height()), qPrintable(u"%1 pixels"_s.arg(code.width())));
    // The corner of a finder pattern is seven modules of black: it tells the module.
    int run = 0;
    while (image.pixel(code.left() + run, code.top()) == qRgb(0, 0, 0))
        ++run;
    QCOMPARE(run % 7, 0);
    const int module = run / 7;
    QCOMPARE(code.width() % module, 0);
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x) {
            const QRgb pixel = image.pixel(code.left() + x, code.top() + y);
            const QRgb corner = image.pixel(code.left() + x / module * module, code.top() + y / module * module);
            QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
            QCOMPARE(pixel, corner);
        }
    }
    const QRect quiet = code.adjusted(-4 * module, -4 * module, 4 * module, 4 * module);
    QVERIFY(image.rect().contains(quiet));
    for (int y = quiet.top(); y <= quiet.bottom(); ++y)
        for (int x = quiet.left(); x <= quiet.right(); ++x)
            if (!code.contains(x, y))
                QCOMPARE(image.pixel(x, y), qRgb(255, 255, 255));
}

void TestCustomerPictures::noCodeToPayWhereThereMustBeNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("toBePaid");
    for (const sales::Situation& situation : sales::situations()) {
        const QString name = QString::fromLatin1(situation.name);
        const bool shows = QStringList{u"waiting"_s, u"again"_s, u"last-minute"_s, u"seen"_s, u"offline"_s, u"page"_s,
            u"page-number"_s}
                               .contains(name);
        QTest::newRow(situation.name) << name << shows;
    }
}

void TestCustomerPictures::noCodeToPayWhereThereMustBeNone()
{
    QFETCH(const QString, name);
    QFETCH(const bool, toBePaid);
    for (const sales::Situation& situation : sales::situations()) {
        if (QString::fromLatin1(situation.name) != name)
            continue;
        CustomerView view(*m_words, m_clock, m_scheduler);
        view.setShop(u"Sokha Coffee"_s);
        view.showSale(situation.payment, situation.watching);
        const QList<qr::Code> found = codes(picture(view, {1920, 1080}, 1));
        bool pays = false;
        for (const qr::Code& code : found)
            pays = pays || code.text() == sales::khqr || code.text() == situation.payment.url;
        QCOMPARE(pays, toBePaid);
        if (name == "paid"_L1) {
            QCOMPARE(found.size(), 1);
            const QString receipt = found.first().text();
            QVERIFY2(receipt.startsWith(u"Sokha Coffee\nS-2042\n48,500 KHR\n2026-11-20T"_s), qPrintable(receipt));
            for (const QString& word : sales::privateWords())
                QVERIFY2(!receipt.contains(word, Qt::CaseInsensitive), qPrintable(receipt));
        }
    }
}

void TestCustomerPictures::amountIsLargestAndWhole_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("mustBeAnEighth");
    QTest::newRow("full HD") << QSize(1920, 1080) << qint64(48500) << true;
    QTest::newRow("full HD, millions") << QSize(1920, 1080) << qint64(12'345'678) << true;
    QTest::newRow("4:3") << QSize(800, 600) << qint64(48500) << true;
    QTest::newRow("laptop") << QSize(1366, 768) << qint64(1'234'500) << true;
    QTest::newRow("the largest there is") << QSize(800, 600) << qint64(999'999'999'999'999) << false;
}

void TestCustomerPictures::amountIsLargestAndWhole()
{
    QFETCH(const QSize, pixels);
    QFETCH(const qint64, minor);
    QFETCH(const bool, mustBeAnEighth);
    CustomerView view(*m_words, m_clock, m_scheduler);
    payments::Payment payment = sales::pending();
    payment.amount = sales::riel(minor);
    view.showSale(payment, {});
    const QImage with = picture(view, pixels, 1);
    // Compared with a picture of another amount, what differs is the amount (and the code is the same).
    payment.amount = sales::riel(0);
    view.showSale(payment, {});
    const QImage without = picture(view, pixels, 1);
    QRect differs;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y))
                differs |= QRect(x, y, 1, 1);
    QVERIFY(!differs.isEmpty());
    const int panel = [&without, &pixels] {
        int x = pixels.width() - 1;
        while (x > 0 && without.pixel(x, 2) == qRgb(255, 255, 255))
            --x;
        return x + 1;
    }();
    QVERIFY2(differs.left() >= pixels.width() / 40 && differs.right() < panel - pixels.width() / 40,
        qPrintable(u"%1 to %2, panel at %3"_s.arg(differs.left()).arg(differs.right()).arg(panel)));
    if (mustBeAnEighth) {
        // Digits are 0.714 em high and a comma goes deeper: their size is an eighth of the screen or more.
        QVERIFY2(differs.height() >= 0.714 * pixels.height() / 8, qPrintable(QString::number(differs.height())));
    }
}

void TestCustomerPictures::everyState_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("practice");
    QTest::newRow("en") << QSize(1920, 1080) << int(Language::English) << false;
    QTest::newRow("km") << QSize(1920, 1080) << int(Language::Khmer) << false;
    QTest::newRow("bn") << QSize(1920, 1080) << int(Language::Bengali) << false;
    QTest::newRow("id-small") << QSize(800, 600) << int(Language::Indonesian) << true;
    QTest::newRow("km-portrait") << QSize(1080, 1920) << int(Language::Khmer) << true;
    QTest::newRow("en-portrait") << QSize(1080, 1920) << int(Language::English) << false;
}

void TestCustomerPictures::everyState()
{
    QFETCH(const QSize, pixels);
    QFETCH(const int, language);
    QFETCH(const bool, practice);
    m_words->use(Language(language));
    m_words->setOwnDigits(true);
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    QList<QImage> seen;
    const auto keep = [&](CustomerView& view, const QString& name) {
        const QImage image = picture(view, pixels, 1);
        QCOMPARE(image.size(), pixels);
        QVERIFY2(!seen.contains(image), qPrintable(name));
        seen << image;
        for (int x = 0; x < image.width(); x += 7)
            for (const int y : {0, image.height() - 1})
                QVERIFY(image.pixel(x, y) != qRgb(255, 0, 255));
        if (!folder.isEmpty())
            QVERIFY(image.save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()), name)));
    };
    CustomerView view(*m_words, m_clock, m_scheduler);
    view.setShop(language == int(Language::Khmer) ? u"កាហ្វេសុខា"_s : u"Sokha Coffee"_s);
    view.setPractice(practice);
    keep(view, u"idle"_s);
    for (const sales::Situation& situation : sales::situations()) {
        view.showIdle();
        view.showSale(situation.payment, situation.watching);
        if (view.kind() == CustomerKind::Idle)
            continue;
        keep(view, QString::fromLatin1(situation.name));
    }
    payments::Payment coded = sales::pending();
    coded.amount = *money::Money::fromMinor(50000, money::Currency::Idr);
    coded.finalAmount = *money::Money::fromMinor(50347, money::Currency::Idr);
    coded.method = u"qris"_s;
    view.showSale(coded, sales::watching(546s));
    keep(view, u"unique-code"_s);
    // Sent to a number: no code, and the number whole.
    coded.account = u"qris-1"_s;
    coded.method = u"ovo"_s;
    coded.qr.clear();
    coded.url = u"https://www.bayar.gg/pay?invoice=PAY-1"_s;
    view.setNumbers({{{u"qris-1"_s, u"ovo"_s}, u"0895123456789"_s}});
    view.showSale(coded, sales::watching(546s));
    keep(view, u"ovo"_s);
    const QImage ovo = picture(view, pixels, 1);
    QVERIFY(codes(ovo).isEmpty());
    const int low = pixels.height() * (pixels.height() > pixels.width() ? 3 : 2) / 4;
    for (int y = low - pixels.height() / 8; y < low + pixels.height() / 8; ++y)
        for (int x = pixels.width() - pixels.width() / 50; x < pixels.width(); ++x)
            QCOMPARE(ovo.pixel(x, y), qRgb(255, 255, 255));
    payments::Payment dollars = sales::pending();
    dollars.amount = sales::usd(123'456'789);
    view.showSale(dollars, sales::watching(546s));
    keep(view, u"dollars"_s);
}

QTEST_MAIN(TestCustomerPictures)
#include "tst_customerpictures.moc"
