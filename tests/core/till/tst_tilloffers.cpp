// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/till/gatewaycounter.h"
#include "tests/support/sentence.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using payments::State;
using support::FakeTransport;

namespace {

QStringList idsIn(const QList<till::AccountOffer>& offers)
{
    QStringList ids;
    for (const till::AccountOffer& offer : offers)
        ids << offer.id;
    return ids;
}

/// "qris gopay_qris -qris_user ovo": what cannot be used with a minus.
QString methodsIn(const till::AccountOffer& offer)
{
    QStringList methods;
    for (const gateways::MethodOffer& method : offer.methods)
        methods << (method.available ? QString() : u"-"_s) + method.method;
    return methods.join(u' ');
}

const QByteArray WithoutOvo = R"({"success":true,"methods":[{"id":"qris","name":"QRIS","available":true}],)"
                              R"("user_status":{"has_active_subscription":true}})";

} // namespace

/// What Charge is told that can be sold at, and how.
class TestTillOffers final : public QObject {
    Q_OBJECT

private slots:
    void offersWhatIsSoldAtInItsOrder();
    void beginsWithTheMethodOfTheAccount();
    void asksTheGatewayWhatItOffers();
    void aFailedQuestionChangesNothing();
    void aRefusedSaleAsksAgain();
    void accountsComeAndGo();
    void aNewNameIsTold();
    void aNewNameStandsInWhatWasSaidBefore_data();
    void aNewNameStandsInWhatWasSaidBefore();
    void otherFactsWantTheAccountAnew();
};

void TestTillOffers::offersWhatIsSoldAtInItsOrder()
{
    GatewayCounter counter;
    counter.addPakhi();
    counter.addBkash();
    counter.addBkash(u"alpha"_s);
    counter.till->setOffered({u"pakhi"_s, u"nobody"_s, u"bkash"_s});
    QCOMPARE(counter.offers.size(), 0);
    counter.resume();
    QCOMPARE(counter.offers.size(), 1);
    QCOMPARE(idsIn(counter.offers.last()), (QStringList{u"pakhi"_s, u"bkash"_s}));
    const till::AccountOffer pakhi = counter.offers.last().first();
    QCOMPARE(pakhi.name, u"Pakhi"_s);
    QCOMPARE(pakhi.gateway, u"pakhi-pay"_s);
    QCOMPARE(pakhi.service, u"Pakhi Pay"_s);
    QVERIFY(pakhi.needsCustomer);
    QVERIFY(pakhi.methods.first().asksTransactionId);
    QCOMPARE(pakhi.defaultMethod, u"page"_s);
    QVERIFY(!counter.offers.last().last().needsCustomer);
    counter.till->setOffered({u"alpha"_s});
    QCOMPARE(idsIn(counter.offers.last()), QStringList(u"alpha"_s));
    counter.till->setOffered({u"alpha"_s});
    QCOMPARE(counter.offers.size(), 2);
    // The others are there, but nothing is sold at them.
    counter.sell(u"bkash"_s, 10'000);
    QCOMPARE(counter.codes(), QStringList(u"account_off"_s));
}

void TestTillOffers::beginsWithTheMethodOfTheAccount()
{
    GatewayCounter counter;
    counter.addBayar(u"bayar"_s, u"ovo"_s);
    counter.addBayar(u"other"_s, u"shopeepay"_s);
    counter.resume();
    QCOMPARE(counter.offers.last().first().defaultMethod, u"ovo"_s);
    QCOMPARE(counter.offers.last().last().defaultMethod, u"gopay_qris"_s);
    counter.bayar.methods = WithoutOvo;
    counter.wait(31min);
    QCOMPARE(counter.offers.last().first().defaultMethod, u"qris"_s);
}

void TestTillOffers::asksTheGatewayWhatItOffers()
{
    GatewayCounter counter;
    counter.addBayar();
    const QString before = u"qris gopay_qris qris_user ovo"_s;
    QCOMPARE(counter.bayar.count({}), 0);
    counter.resume();
    QCOMPARE(methodsIn(counter.offers.first().first()), before);
    QCOMPARE(counter.offers.size(), 2);
    QCOMPARE(methodsIn(counter.offers.last().first()), u"gopay_qris qris -qris_user ovo"_s);
    QCOMPARE(counter.bayar.count(u"get-"_s), 2);
    counter.bayar.methods = WithoutOvo;
    counter.wait(28min);
    QCOMPARE(counter.bayar.count(u"get-"_s), 2);
    counter.wait(3min);
    QCOMPARE(counter.bayar.count(u"get-"_s), 4);
    QCOMPARE(methodsIn(counter.offers.last().first()), u"qris -gopay_qris -qris_user -ovo"_s);
}

void TestTillOffers::aFailedQuestionChangesNothing()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    const QString known = methodsIn(counter.offers.last().first());
    counter.bayar.methods = std::nullopt;
    counter.bayar.status = std::nullopt;
    counter.wait(31min);
    QCOMPARE(counter.bayar.count(u"get-"_s), 4);
    QCOMPARE(methodsIn(counter.offers.last().first()), known);
    QCOMPARE(counter.offers.size(), 2);
    QCOMPARE(counter.codes(), QStringList());
    const QString id = counter.sell(u"bayar"_s, 50'000);
    QCOMPARE(counter.payment(id).state, State::Pending);
}

void TestTillOffers::aRefusedSaleAsksAgain()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    counter.wait(5min);
    counter.bayar.createAnswer = net::HttpResponse{403, {}, R"({"success":false,"error":"Subscription required"})"};
    counter.bayar.methods = WithoutOvo;
    const QString id = counter.sell(u"bayar"_s, 50'000, u"ovo"_s);
    QCOMPARE(counter.payment(id).state, State::Failed);
    counter.wait(1s);
    QCOMPARE(counter.bayar.count(u"get-"_s), 4);
    QVERIFY(methodsIn(counter.offers.last().first()).endsWith(u"-ovo"_s));
    // Not more than once a minute, however often the sale is tried.
    counter.sell(u"bayar"_s, 50'000, u"ovo"_s);
    counter.sell(u"bayar"_s, 50'000, u"ovo"_s);
    QCOMPARE(counter.codes().last(), u"method_unavailable"_s);
    QCOMPARE(counter.bayar.count(u"get-"_s), 4);
    counter.wait(1min);
    QCOMPARE(counter.bayar.count(u"get-"_s), 6);
}

void TestTillOffers::accountsComeAndGo()
{
    GatewayCounter counter;
    counter.addPakhi();
    counter.resume();
    counter.addBayar();
    QCOMPARE(idsIn(counter.offers.last()), (QStringList{u"bayar"_s, u"pakhi"_s}));
    counter.wait(1s);
    QCOMPARE(counter.bayar.count(u"get-"_s), 2);
    const QString open = counter.sell(u"bayar"_s, 50'000);
    counter.wait(20s);
    QVERIFY(counter.bayar.count(u"check-payment"_s) > 0);

    const auto asked = counter.bayar.wire.requests().size();
    counter.till->removeAccount(u"bayar"_s);
    QCOMPARE(idsIn(counter.offers.last()), QStringList{u"pakhi"_s});
    const till::Watching left = counter.lastWatching.value(open);
    QVERIFY(left.problem && support::saysWhatIsWrongAndWhatToDo(left.problem->english()));
    QVERIFY(!left.nextLookAt);
    counter.wait(3h);
    QCOMPARE(counter.bayar.wire.requests().size(), asked);
    QCOMPARE(counter.payment(open).state, State::Pending);
    counter.order(u"bayar"_s, 50'000);
    QCOMPARE(counter.codes(), QStringList{u"account_unknown"_s});
    counter.till->checkNow(open);
    QCOMPARE(counter.codes().last(), u"not_checkable"_s);
    counter.till->removeAccount(u"bayar"_s);
    QCOMPARE(counter.offers.last().size(), 1);

    counter.bayar.last().status = "paid";
    counter.addBayar();
    counter.wait(20s);
    QCOMPARE(counter.payment(open).state, State::Paid);
}

void TestTillOffers::aNewNameIsTold()
{
    GatewayCounter counter;
    counter.addBayar();
    counter.resume();
    gateways::AccountProfile profile;
    profile.id = u"bayar"_s;
    profile.gateway = u"bayar-gg"_s;
    profile.name = u"Warung Ibu"_s;
    profile.baseUrl = QUrl(u"https://www.bayar.gg/api"_s);
    profile.currency = money::Currency::Idr;
    profile.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    profile.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    profile.defaultMethod = u"gopay_qris"_s;
    profile.ovoNumber = u"081234567890"_s;
    const auto payTo = [&counter] {
        QStringList numbers;
        for (const gateways::MethodOffer& method : counter.offers.last().first().methods)
            numbers << method.method + u'=' + method.payTo;
        return numbers.filter(QRegularExpression(u"=."_s));
    };
    QCOMPARE(payTo(), QStringList());
    QVERIFY(counter.till->renameAccount(profile));
    QCOMPARE(payTo(), QStringList(u"ovo=081234567890"_s));
    QCOMPARE(counter.offers.last().first().name, u"Warung Ibu"_s);
    QCOMPARE(counter.offers.last().first().defaultMethod, u"gopay_qris"_s);
    QCOMPARE(methodsIn(counter.offers.last().first()), u"gopay_qris qris -qris_user ovo"_s);
}

void TestTillOffers::aNewNameStandsInWhatWasSaidBefore_data()
{
    QTest::addColumn<base::Category>("category");
    QTest::addColumn<QString>("before"); // the name in the sentence, where the account is called "bKash"
    QTest::addColumn<QStringList>("after");
    const QString name = u"bKash at the door"_s;
    QTest::newRow("silence") << base::Category::Network << u"bKash"_s << QStringList(name);
    QTest::newRow("no secure line") << base::Category::Tls << u"bKash"_s << QStringList(name);
    QTest::newRow("no sense") << base::Category::Protocol << u"bKash"_s << QStringList(name);
    QTest::newRow("stopped") << base::Category::Auth << u"bKash"_s << QStringList(name);
    QTest::newRow("about another") << base::Category::Network << u"Other"_s << QStringList(u"Other"_s);
}

/// Nobody looks for an account by a name that it has no more.
void TestTillOffers::aNewNameStandsInWhatWasSaidBefore()
{
    QFETCH(base::Category, category);
    QFETCH(QString, before);
    GatewayCounter counter;
    counter.addBkash();
    counter.resume();
    counter.createAnswer =
        R"({"status":true,"invoice_id":"BKP1","amount":100,"payment_url":"https://bdquickpay.com/p"})";
    const QString id = counter.sell(u"bkash"_s, 10'000);
    QCOMPARE(counter.payment(id).state, State::Pending);
    counter.links.answerAlways([category, before](const net::HttpRequest&) {
        return std::optional<FakeTransport::Answer>(
            base::failure(category, u"told"_s, base::UserText("%1 does not answer. Check the line.", {before})));
    });
    counter.wait(20s);
    const auto said = [&] {
        const auto problem = counter.lastWatching.value(id).problem;
        return problem ? problem->arguments() : QStringList();
    };
    QCOMPARE(said(), QStringList(before));
    QCOMPARE(counter.standing.problem.has_value(), category != base::Category::Protocol);

    gateways::AccountProfile profile;
    profile.id = u"bkash"_s;
    profile.gateway = u"bdquickpay"_s;
    profile.name = u"bKash at the door"_s;
    profile.baseUrl = QUrl(u"https://bdquickpay.com/api/bkash/v1"_s);
    profile.currency = money::Currency::Bdt;
    profile.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    profile.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    QVERIFY(counter.till->renameAccount(profile));
    QTEST(said(), "after");
    QCOMPARE(counter.standing.name, profile.name);
    if (counter.standing.problem)
        QTEST(counter.standing.problem->arguments(), "after");
}

void TestTillOffers::otherFactsWantTheAccountAnew()
{
    GatewayCounter counter;
    counter.addBkash();
    gateways::AccountProfile profile;
    profile.id = u"bkash"_s;
    profile.gateway = u"bdquickpay"_s;
    profile.name = u"bKash"_s;
    profile.baseUrl = QUrl(u"https://bdquickpay.com/api/bkash/v1"_s);
    profile.currency = money::Currency::Bdt;
    profile.returnPages = {QUrl(u"https://shop.example/paid"_s), QUrl(u"https://shop.example/left"_s)};
    profile.walkIn = {u"Walk-in customer"_s, u"shop@example.com"_s, {}};
    QVERIFY(counter.till->renameAccount(profile));
    gateways::AccountProfile pages = profile;
    pages.returnPages.cancel = QUrl(u"https://shop.example/away"_s);
    gateways::AccountProfile guest = profile;
    guest.walkIn.email = u"till@example.com"_s;
    gateways::AccountProfile zone = profile;
    zone.zone = 8h;
    for (const gateways::AccountProfile& other : {pages, guest, zone})
        QVERIFY(!counter.till->renameAccount(other));
}

QTEST_GUILESS_MAIN(TestTillOffers)
#include "tst_tilloffers.moc"
