// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charge/accountoffers.h"
#include "ui/charge/customerentry.h"
#include "ui/charge/salechoice.h"
#include "ui/common/pagehost.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::SaleChoice;

namespace {

QStringList methodsOf(const SaleChoice& choice)
{
    QStringList words;
    for (const gateways::MethodOffer& method : choice.account().methods)
        words << method.method;
    return words;
}

/// What a sale is made with, and the two texts about people and pages that are read on Charge.
class TestSaleChoice final : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheFirstAccountAndItsUsualMethod();
    void withoutAccountsCodesAreMadeHere();
    void theSignStandsBesideKhqrAlone();
    void steppingPassesOverWhatCannotBeHad();
    void whatCannotBeHadIsNotChosen();
    void theChoiceStaysWhileItIsOnOffer();
    void customersAreToldApart_data();
    void customersAreToldApart();
    void customersAreWrittenAsTheyAreTyped_data();
    void customersAreWrittenAsTheyAreTyped();
    void hostsAreNamedAsTheyAre_data();
    void hostsAreNamedAsTheyAre();
};

void TestSaleChoice::beginsWithTheFirstAccountAndItsUsualMethod()
{
    SaleChoice choice;
    QList<till::AccountOffer> offers = allOffers();
    offers[2].defaultMethod = u"gopay_qris"_s;
    choice.setOffers(offers);
    QCOMPARE(choice.account().id, u"practice"_s);
    QCOMPARE(choice.method().method, u"khqr-dynamic"_s);
    QVERIFY(choice.chooseAccount(u"practice-bayar-gg"_s));
    QCOMPARE(choice.method().method, u"gopay_qris"_s);
    QCOMPARE(choice.currencies(), std::vector{money::Currency::Idr});
    QVERIFY(choice.isSold());
}

void TestSaleChoice::withoutAccountsCodesAreMadeHere()
{
    SaleChoice choice;
    QVERIFY(choice.isLocal() && !choice.isSold() && !choice.isEmpty());
    QCOMPARE(methodsOf(choice), (QStringList{u"khqr-dynamic"_s, u"sign"_s}));
    choice.setOffers({});
    QVERIFY2(choice.isEmpty() && !choice.isLocal(), "a desk without accounts sells nothing");
    QVERIFY(!choice.isSold());
    choice.nextAccount();
    choice.nextMethod();
    choice.setLocal();
    QVERIFY(choice.isLocal());
}

void TestSaleChoice::theSignStandsBesideKhqrAlone()
{
    for (const till::AccountOffer& offer : allOffers()) {
        SaleChoice choice;
        choice.setOffers({offer});
        QCOMPARE(methodsOf(choice).contains(QString(SaleChoice::Sign)), offer.gateway == u"bakong-gateway"_s);
    }
    SaleChoice choice;
    choice.setOffers({khqrOffer()});
    choice.nextMethod();
    QVERIFY(choice.isSign() && !choice.isSold());
}

void TestSaleChoice::steppingPassesOverWhatCannotBeHad()
{
    SaleChoice choice;
    QList<till::AccountOffer> offers = allOffers();
    for (gateways::MethodOffer& method : offers[1].methods)
        method.available = false;
    choice.setOffers(offers);
    QStringList met;
    for (int step = 0; step < 4; ++step) {
        met << choice.account().id;
        choice.nextAccount();
    }
    QCOMPARE(met, (QStringList{u"practice"_s, u"practice-bayar-gg"_s, u"practice-pakhi-pay"_s, u"practice"_s}));
    QVERIFY(choice.chooseAccount(u"practice-bayar-gg"_s));
    QCOMPARE(choice.method().method, u"qris"_s);
    choice.nextMethod();
    QCOMPARE(choice.method().method, u"gopay_qris"_s);
    choice.nextMethod();
    QCOMPARE(choice.method().method, u"qris"_s);
}

void TestSaleChoice::whatCannotBeHadIsNotChosen()
{
    SaleChoice choice;
    QList<till::AccountOffer> offers{bayarOffer(), khqrOffer()};
    offers[0].defaultMethod = u"ovo"_s;
    choice.setOffers(offers);
    QCOMPARE(choice.method().method, u"qris"_s);
    QVERIFY(!choice.chooseMethod(u"ovo"_s));
    QVERIFY(!choice.chooseMethod(u"card"_s));
    QVERIFY(!choice.chooseAccount(u"elsewhere"_s));
    QCOMPARE(choice.method().method, u"qris"_s);

    for (gateways::MethodOffer& method : offers[0].methods)
        method.available = false;
    choice.setOffers(offers);
    QCOMPARE(choice.account().id, u"practice"_s);
    choice.setOffers({offers[0]});
    QCOMPARE(choice.account().id, u"practice-bayar-gg"_s);
    QVERIFY2(!choice.method().available, "all there is: it is shown and says why");
}

void TestSaleChoice::theChoiceStaysWhileItIsOnOffer()
{
    SaleChoice choice;
    choice.setOffers(allOffers());
    choice.chooseAccount(u"practice-bayar-gg"_s);
    choice.chooseMethod(u"gopay_qris"_s);
    choice.chooseAccount(u"practice-pakhi-pay"_s);
    choice.setOffers(allOffers());
    QCOMPARE(choice.account().id, u"practice-pakhi-pay"_s);
    choice.chooseAccount(u"practice-bayar-gg"_s);
    QCOMPARE(choice.method().method, u"gopay_qris"_s);
    choice.setOffers({khqrOffer(), pakhiOffer()});
    QCOMPARE(choice.account().id, u"practice"_s);
    choice.setOffers(allOffers());
    choice.chooseAccount(u"practice-bayar-gg"_s);
    QCOMPARE(choice.method().method, u"gopay_qris"_s);
}

void TestSaleChoice::customersAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    QTest::newRow("a name") << u" Sok  Dara "_s << u"Sok Dara"_s << QString() << QString();
    QTest::newRow("a phone") << u"012 345 678"_s << QString() << u"012345678"_s << QString();
    QTest::newRow("with its country") << u"+880 1712-345678"_s << QString() << u"+8801712345678"_s << QString();
    QTest::newRow("Khmer digits") << u"០១២៣៤៥៦៧៨"_s << QString() << u"012345678"_s << QString();
    QTest::newRow("an e-mail") << u"dara@mail.example"_s << QString() << QString() << u"dara@mail.example"_s;
    QTest::newRow("all three") << u"Dara, 012 345 678; dara@mail.example"_s << u"Dara"_s << u"012345678"_s
                               << u"dara@mail.example"_s;
    QTest::newRow("a short number is a name") << u"Table 7, 12"_s << u"Table 7, 12"_s << QString() << QString();
    QTest::newRow("said twice") << u"111111, 222222"_s << QString() << u"222222"_s << QString();
    QTest::newRow("commas alone") << u" , ;, "_s << QString() << QString() << QString();
    QTest::newRow("a plus in the middle") << u"123+456"_s << u"123+456"_s << QString() << QString();
}

void TestSaleChoice::customersAreToldApart()
{
    QFETCH(QString, text);
    const gateways::Customer customer = ui::customerFromText(text);
    QTEST(customer.name, "name");
    QTEST(customer.phone, "phone");
    QTEST(customer.email, "email");
    const gateways::Customer again = ui::customerFromText(ui::customerText(customer));
    QCOMPARE(again.name, customer.name);
    QCOMPARE(again.phone, customer.phone);
    QCOMPARE(again.email, customer.email);
}

void TestSaleChoice::customersAreWrittenAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << u" "_s << QString() << QString();
    QTest::newRow("all three") << u"Sok Dara"_s << u"012345678"_s << u"dara@mail.example"_s
                               << u"Sok Dara, 012345678, dara@mail.example"_s;
    QTest::newRow("no name") << QString() << u"+85512345678"_s << u"dara@mail.example"_s
                             << u"+85512345678, dara@mail.example"_s;
    QTest::newRow("two lines") << u"Sok\nDara"_s << QString() << QString() << u"Sok Dara"_s;
}

void TestSaleChoice::customersAreWrittenAsTheyAreTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, phone);
    QFETCH(QString, email);
    QTEST(ui::customerText({name, email, phone}), "text");
}

void TestSaleChoice::hostsAreNamedAsTheyAre_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::newRow("usual") << u"https://bdquickpay.com/pay/INV-1"_s << u"bdquickpay.com"_s;
    QTest::newRow("a port") << u"http://127.0.0.1:8081/pay"_s << u"127.0.0.1:8081"_s;
    QTest::newRow("a look-alike") << u"https://b\u043Aash.com/pay"_s << u"xn--bash-l5d.com"_s;
    QTest::newRow("another's name in front") << u"https://bkash.com@elsewhere.example/"_s << u"elsewhere.example"_s;
    QTest::newRow("no page") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("no address") << u"00020101021230"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSaleChoice::hostsAreNamedAsTheyAre()
{
    QFETCH(QString, address);
    QTEST(ui::pageHost(address), "host");
}

} // namespace

QTEST_GUILESS_MAIN(TestSaleChoice)
#include "tst_salechoice.moc"
