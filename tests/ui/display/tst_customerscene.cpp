// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/display/customersales.h"
#include "ui/common/paymentstate.h"
#include "ui/common/theme.h"
#include "ui/display/customerpainting.h"
#include "ui/display/customerwords.h"

#include <QTest>
#include <cmath>

using namespace ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using payments::Exception;
using PaymentState = payments::State;

class TestCustomerScene final : public QObject {
    Q_OBJECT

private slots:
    void kind_data();
    void kind();
    void everyPairSaysNothingPrivate();
    void paidIsSaidOfPaidAlone();
    void words_data();
    void words();
    void theCodeEndsWithItsTime_data();
    void theCodeEndsWithItsTime();
    void anotherSalesWatchIsIgnored();
    void aUniqueCodeIsBrokenDown();
    void anOvoSaleShowsWhereToSendTheMoney();
    void aSecondAmountStandsBelow();
    void aPageIsNamedBeforeItIsScanned();
    void ownDigitsLeaveCodesAlone();
    void contrast();

private:
    [[nodiscard]] CustomerScene sceneOf(
        const payments::Payment& payment, const std::optional<till::Watching>& watching = {}) const
    {
        return saleScene(customerKind(payment, watching, 0ms), m_shop, payment, watching, 0ms, m_words);
    }
    CustomerShop m_shop{u"Sokha Coffee"_s, {u"KHQR"_s}, false};
    CustomerWords m_words;
};

void TestCustomerScene::kind_data()
{
    QTest::addColumn<PaymentState>("state");
    QTest::addColumn<Exception>("exception");
    QTest::addColumn<bool>("acknowledged");
    QTest::addColumn<CustomerKind>("kind");
    const auto row = [](const char* name, PaymentState state, Exception exception, bool acknowledged,
                         CustomerKind kind) { QTest::newRow(name) << state << exception << acknowledged << kind; };
    row("draft", PaymentState::Draft, Exception::None, false, CustomerKind::Preparing);
    row("pending", PaymentState::Pending, Exception::None, false, CustomerKind::Waiting);
    row("processing", PaymentState::Processing, Exception::None, false, CustomerKind::Seen);
    row("paid", PaymentState::Paid, Exception::None, false, CustomerKind::Paid);
    row("paid by hand", PaymentState::Paid, Exception::Manual, false, CustomerKind::Paid);
    row("paid late", PaymentState::Paid, Exception::Late, false, CustomerKind::Idle);
    row("late after cancel", PaymentState::Cancelled, Exception::Late, false, CustomerKind::Idle);
    row("short", PaymentState::Processing, Exception::Short, false, CustomerKind::SeeCashier);
    row("short, settled", PaymentState::Paid, Exception::Short, true, CustomerKind::Idle);
    row("over", PaymentState::Processing, Exception::Over, false, CustomerKind::SeeCashier);
    row("twice", PaymentState::Paid, Exception::Duplicate, false, CustomerKind::SeeCashier);
    row("wrong account", PaymentState::Processing, Exception::WrongAccount, false, CustomerKind::SeeCashier);
    row("wrong currency", PaymentState::Processing, Exception::WrongCurrency, false, CustomerKind::SeeCashier);
    row("unverified", PaymentState::Pending, Exception::Unverified, false, CustomerKind::OneMoment);
    row("unverified, closed", PaymentState::Failed, Exception::Unverified, false, CustomerKind::SeeCashier);
    row("expired", PaymentState::Expired, Exception::None, false, CustomerKind::Expired);
    row("failed", PaymentState::Failed, Exception::None, false, CustomerKind::Failed);
    row("unknown", PaymentState::Unknown, Exception::None, false, CustomerKind::OneMoment);
    row("cancelled", PaymentState::Cancelled, Exception::None, false, CustomerKind::Idle);
    row("refunded", PaymentState::Refunded, Exception::None, false, CustomerKind::Idle);
    row("partly refunded", PaymentState::PartiallyRefunded, Exception::None, false, CustomerKind::Idle);
}

void TestCustomerScene::kind()
{
    QFETCH(const PaymentState, state);
    QFETCH(const Exception, exception);
    QFETCH(const bool, acknowledged);
    QFETCH(const CustomerKind, kind);
    payments::Payment payment = sales::in(state, exception);
    if (acknowledged)
        payment.acknowledgedAt = payment.changedAt;
    QCOMPARE(customerKind(payment, {}, 0ms), kind);
}

void TestCustomerScene::everyPairSaysNothingPrivate()
{
    for (int state = 0; state <= int(PaymentState::Unknown); ++state) {
        for (int exception = 0; exception <= int(Exception::WrongCurrency); ++exception) {
            for (const bool silent : {false, true}) {
                const payments::Payment payment = sales::in(PaymentState(state), Exception(exception));
                till::Watching watching = sales::watching(60s);
                watching.problem = base::UserText(QT_TRANSLATE_NOOP("Sentence", "The api key is wrong."));
                if (silent)
                    watching.silentSince = payment.createdAt;
                const CustomerScene scene = sceneOf(payment, watching);
                const QString all = scene.texts().join(u'\n') + scene.receipt;
                for (const QString& word : sales::privateWords())
                    QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(all));
                QVERIFY(all.contains(u"Sokha Coffee"_s));
            }
        }
    }
}

void TestCustomerScene::paidIsSaidOfPaidAlone()
{
    for (int state = 0; state <= int(PaymentState::Unknown); ++state) {
        for (int exception = 0; exception <= int(Exception::WrongCurrency); ++exception) {
            const payments::Payment payment = sales::in(PaymentState(state), Exception(exception));
            const CustomerScene scene = sceneOf(payment);
            const bool paid = stateOf(payment) == State::Paid;
            QCOMPARE(scene.texts().contains(u"Paid. Thank you."_s), paid);
            QCOMPARE(scene.shape == State::Paid, paid);
            QCOMPARE(customerColors(scene).ground == FixedColors::get().paidGround, paid);
            QCOMPARE(!scene.receipt.isEmpty(), paid);
        }
    }
}

void TestCustomerScene::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<bool>("code");
    const auto row = [](const char* name, const QStringList& said, bool code) {
        QTest::newRow(name) << QString::fromLatin1(name) << said << code;
    };
    row("preparing", {u"Please pay"_s, u"48,500 KHR"_s}, false);
    row("waiting",
        {u"48,500 KHR"_s, u"riel ៛"_s, u"9:06"_s, u"Scan with your banking app"_s, u"KHQR"_s,
            u"Check this name on your phone"_s},
        true);
    row("again", {u"That payment did not go through"_s, u"You can scan this QR again"_s}, true);
    row("last-minute", {u"0:42"_s}, true);
    row("seen", {u"Confirm on your phone"_s, u"48,500 KHR"_s}, true);
    row("offline", {u"One moment please"_s, u"48,500 KHR"_s}, true);
    row("unknown", {u"One moment please"_s, u"48,500 KHR"_s}, false);
    row("paid", {u"Paid. Thank you."_s, u"48,500 KHR"_s, u"Receipt S-2042"_s}, false);
    row("short", {u"Please see the cashier"_s, u"To pay"_s, u"48,500 KHR"_s, u"Arrived"_s, u"45,000 KHR"_s}, false);
    row("over", {u"Please see the cashier"_s, u"48,500 KHR"_s, u"50,000 KHR"_s}, false);
    row("twice", {u"Please see the cashier"_s}, false);
    row("expired", {u"This QR has expired"_s, u"Please wait for a new one"_s}, false);
    row("failed", {u"Payment not completed"_s}, false);
    row("late", {u"Welcome"_s}, false);
}

void TestCustomerScene::words()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, said);
    QFETCH(const bool, code);
    const QList<sales::Situation> all = sales::situations();
    const auto found = std::find_if(all.begin(), all.end(),
        [&name](const sales::Situation& situation) { return QString::fromLatin1(situation.name) == name; });
    QVERIFY(found != all.end());
    const CustomerScene scene = sceneOf(found->payment, found->watching);
    for (const QString& text : said)
        QVERIFY2(scene.texts().contains(text), qPrintable(text + u" in "_s + scene.texts().join(u" | "_s)));
    QCOMPARE(!scene.code.isEmpty(), code);
}

void TestCustomerScene::theCodeEndsWithItsTime_data()
{
    QTest::addColumn<PaymentState>("state");
    QTest::addColumn<CustomerKind>("after");
    QTest::newRow("waiting") << PaymentState::Pending << CustomerKind::Expired;
    QTest::newRow("seen") << PaymentState::Processing << CustomerKind::OneMoment;
    QTest::newRow("unknown") << PaymentState::Unknown << CustomerKind::OneMoment;
}

void TestCustomerScene::theCodeEndsWithItsTime()
{
    QFETCH(const PaymentState, state);
    QFETCH(const CustomerKind, after);
    const payments::Payment payment = sales::in(state);
    const auto at = [&](std::chrono::milliseconds now) {
        const auto watching = sales::watching(60s);
        return saleScene(customerKind(payment, watching, now), m_shop, payment, watching, now, m_words);
    };
    QVERIFY(!at(59'999ms).code.isEmpty());
    QCOMPARE(at(59'999ms).leftFigure, u"0:01"_s);
    QVERIFY(at(60s).code.isEmpty());
    QVERIFY(at(60s).leftFigure.isEmpty());
    QCOMPARE(at(60s).kind, after);
}

void TestCustomerScene::anotherSalesWatchIsIgnored()
{
    till::Watching watching = sales::watching(0s);
    watching.paymentId = u"ffffffffffffffffffffffffffffffff"_s;
    const CustomerScene scene = sceneOf(sales::pending(), watching);
    QCOMPARE(scene.kind, CustomerKind::Waiting);
    QVERIFY(!scene.left);
}

void TestCustomerScene::anOvoSaleShowsWhereToSendTheMoney()
{
    payments::Payment payment = sales::pending();
    payment.account = u"qris-1"_s;
    payment.method = u"ovo"_s;
    payment.qr.clear();
    payment.url = u"https://www.bayar.gg/pay?invoice=PAY-1"_s;
    payment.amount = *money::Money::fromMinor(50000, money::Currency::Idr);
    payment.finalAmount = *money::Money::fromMinor(50347, money::Currency::Idr);
    const CustomerScene page = sceneOf(payment);
    QVERIFY2(!page.code.isEmpty() && page.number.isEmpty(), "without a number of the shop the gateway's page stands");
    CustomerShop shop = m_shop;
    shop.numbers = {{{u"qris-1"_s, u"ovo"_s}, u"081234567890"_s}};
    const auto at = [&](std::chrono::milliseconds now) {
        const auto watching = sales::watching(60s);
        return saleScene(customerKind(payment, watching, now), shop, payment, watching, now, m_words);
    };
    const CustomerScene scene = at(10s);
    QVERIFY(scene.code.isEmpty());
    for (const QString& said : {u"0812-3456-7890"_s, u"50.347 IDR"_s, u"Pay exactly this"_s,
             u"50.000 IDR and the unique code 347 IDR"_s, u"Open OVO on your phone"_s, u"0:50"_s})
        QVERIFY2(scene.texts().contains(said), qPrintable(said + u" is not among:\n"_s + scene.texts().join(u'\n')));
    for (const QString& text : scene.texts())
        QVERIFY2(!text.contains("QR"_L1) && !text.contains("scan"_L1, Qt::CaseInsensitive), qPrintable(text));
    // Nobody sends money to it when its time is over.
    QVERIFY(at(61s).number.isEmpty());
    QVERIFY(at(61s).texts().contains(u"The time to pay is over"_s));
    // Another method of the account has a page of its own.
    payment.method = u"qris"_s;
    QVERIFY(at(10s).number.isEmpty());
    QVERIFY(!at(10s).code.isEmpty());
    payment.finalAmount.reset();
    payment.method = u"ovo"_s;
    QCOMPARE(at(10s).lead, u"Pay exactly this"_s);
}

void TestCustomerScene::aUniqueCodeIsBrokenDown()
{
    payments::Payment payment = sales::pending();
    payment.amount = *money::Money::fromMinor(50000, money::Currency::Idr);
    payment.finalAmount = *money::Money::fromMinor(50347, money::Currency::Idr);
    const CustomerScene scene = sceneOf(payment);
    QVERIFY(scene.texts().contains(u"50.347 IDR"_s));
    QVERIFY(scene.texts().contains(u"Pay exactly this"_s));
    QVERIFY(!scene.texts().contains(u"Please pay"_s));
    QVERIFY(scene.texts().contains(u"50.000 IDR and the unique code 347 IDR"_s));
    QVERIFY(!scene.figure.contains(u"50.000"_s));
}

void TestCustomerScene::aSecondAmountStandsBelow()
{
    CustomerShop shop = m_shop;
    const auto texts = [&](const payments::Payment& payment) {
        return saleScene(customerKind(payment, {}, 0ms), shop, payment, {}, 0ms, m_words).texts();
    };
    QVERIFY(texts(sales::pending()).filter(u"="_s).isEmpty());
    shop.rate = money::ExchangeRate::fromRiel(4050, sales::pending().createdAt);
    QVERIFY(texts(sales::pending()).contains(u"≈ 11.98 USD at 4,050"_s));
    payments::Payment taka = sales::pending();
    taka.amount = *money::Money::fromMinor(50000, money::Currency::Bdt);
    QVERIFY(texts(taka).filter(u"="_s).isEmpty());
    QVERIFY(texts(sales::in(PaymentState::Paid)).filter(u"="_s).isEmpty());
}

void TestCustomerScene::aPageIsNamedBeforeItIsScanned()
{
    payments::Payment payment = sales::pending();
    payment.method = u"bkash"_s;
    payment.qr.clear();
    payment.url = u"https://bdquickpay.com/pay/0123456789abcdef?customer=Chan%20Dara"_s;
    CustomerScene scene = sceneOf(payment, sales::watching(546s));
    QCOMPARE(scene.code, payment.url);
    const QString all = scene.texts().join(u'\n').remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(all.contains(u"Opens bdquickpay.com"_s), qPrintable(all));
    QVERIFY(all.contains(u"Scan with your phone's camera"_s) && all.contains(u"Pay on the page that opens"_s));
    QVERIFY2(!all.contains(u"KHQR"_s) && !all.contains(u"bank"_s), "no bank app reads it");
    for (const QString& word : sales::privateWords())
        QVERIFY2(!all.contains(word, Qt::CaseInsensitive), qPrintable(all));
    payment.gatewayId.clear();
    scene = sceneOf(payment, sales::watching(546s));
    QVERIFY(scene.texts().contains(u"Pay on the page, then show us the transaction number"_s));
}

void TestCustomerScene::ownDigitsLeaveCodesAlone()
{
    CustomerWords words(QStringLiteral(PAYDESK_DISPLAY_WORDS));
    words.use(Language::Khmer);
    words.setOwnDigits(true);
    const payments::Payment paid = sales::in(PaymentState::Paid);
    const CustomerScene scene = saleScene(CustomerKind::Paid, m_shop, paid, {}, 0ms, words);
    QCOMPARE(scene.figure, u"៤៨,៥០០"_s);
    QVERIFY2(scene.foot.first().startsWith(u"២"_s), qPrintable(scene.foot.first()));
    QVERIFY(scene.foot.last().endsWith(u"S-2042"_s));
    QVERIFY(scene.receipt.contains(u"48,500 KHR"_s));
    QCOMPARE(words.countdown(546s), u"៩:០៦"_s);
    // Its own language, whatever the window's translators say.
    QCOMPARE(QCoreApplication::translate("Customer", "Please pay"), u"Please pay"_s);
    QVERIFY2(words.say("Please pay").startsWith(u"សូម"_s), qPrintable(words.say("Please pay")));
    QCOMPARE(words.say("A sentence nobody translated"), u"A sentence nobody translated"_s);
    words.use(Language::English);
    QCOMPARE(words.say("Please pay"), u"Please pay"_s);
    QCOMPARE(words.countdown(546s), u"9:06"_s);
}

void TestCustomerScene::contrast()
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto ratio = [&](const QColor& a, const QColor& b) {
        const double lighter = std::max(luminance(a), luminance(b));
        const double darker = std::min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    };
    for (const sales::Situation& situation : sales::situations()) {
        const CustomerColors colors = customerColors(sceneOf(situation.payment, situation.watching));
        for (const QColor& text : {colors.text, colors.text2})
            QVERIFY2(ratio(text, colors.ground) >= 7,
                qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(situation.name)).arg(ratio(text, colors.ground))));
    }
    // The boxes, the badge and the stripe.
    const FixedColors& fixed = FixedColors::get();
    const Theme& light = Theme::of(ThemeName::Light);
    QVERIFY(ratio(fixed.cashierText, light.blueSoft) >= 7);
    QVERIFY(ratio(fixed.cashierText, fixed.qrLight) >= 7);
    QVERIFY(ratio(fixed.expiredText, fixed.qrLight) >= 7);
    QVERIFY(ratio(light.violet, light.violetSoft) >= 7);
}

QTEST_MAIN(TestCustomerScene)
#include "tst_customerscene.moc"
