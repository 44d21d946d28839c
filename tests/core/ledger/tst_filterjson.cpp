// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/filterjson.h"

#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using ledger::Filter;
using money::Currency;
using money::Money;

class FilterJsonTest final : public QObject {
    Q_OBJECT

private slots:
    void writesWhatSelects_data();
    void writesWhatSelects();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void FilterJsonTest::writesWhatSelects_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json, const std::function<void(Filter&)>& choose) {
        Filter filter;
        choose(filter);
        QTest::newRow(name) << filter << json;
    };
    row("everything", "{}", [](Filter&) {});
    row("words", R"({"text":"ស \"ok\""})", [](Filter& f) { f.text = u"ស \"ok\""_s; });
    row("moments", R"({"created_from":"2026-01-14T17:00:00.000Z","created_before":"2026-01-15T17:00:00.001Z"})",
        [](Filter& f) {
            f.createdFrom = QDateTime(QDate(2026, 1, 14), QTime(17, 0), Qt::UTC);
            f.createdBefore = QDateTime(QDate(2026, 1, 15), QTime(17, 0, 0, 1), Qt::UTC);
        });
    row("states", R"({"states":["partially_refunded","refunded"],"exceptions":["none","late"]})", [](Filter& f) {
        f.states = {payments::State::PartiallyRefunded, payments::State::Refunded};
        f.exceptions = {payments::Exception::None, payments::Exception::Late};
    });
    row("needs attention", R"({"needs_attention":true})", [](Filter& f) { f.needsAttention = true; });
    row("lists",
        R"({"gateways":["bakong-gateway"],"accounts":["a","b"],"methods":["khqr-dynamic"],"paid_via":["ABA"],"cashiers":["Dara"],"currencies":["KHR","USD"]})",
        [](Filter& f) {
            f.gateways = {u"bakong-gateway"_s};
            f.accounts = {u"a"_s, u"b"_s};
            f.methods = {u"khqr-dynamic"_s};
            f.paidVia = {u"ABA"_s};
            f.cashiers = {u"Dara"_s};
            f.currencies = {Currency::Khr, Currency::Usd};
        });
    row("amounts",
        R"({"at_least":{"amount":"1.50","currency":"USD"},"at_most":{"amount":"20.00","currency":"USD"},"has_note":true})",
        [](Filter& f) {
            f.atLeast = Money::fromMinor(150, Currency::Usd);
            f.atMost = Money::fromMinor(2000, Currency::Usd);
            f.hasNote = true;
        });
    row("what came by a code", R"({"parent":{"id":"0199a","number":12}})", [](Filter& f) {
        f.parent = {u"0199a"_s, 12};
    });
}

void FilterJsonTest::writesWhatSelects()
{
    QFETCH(Filter, filter);
    QFETCH(QByteArray, json);
    base::JsonWriter out;
    ledger::writeFilter(out, filter);
    QCOMPARE(out.text(), json);
    const auto document = base::Json::parse(json);
    QVERIFY(document);
    const auto read = ledger::filterFromJson(*document);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().log));
    QVERIFY(*read == filter);
}

void FilterJsonTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
    row("no object", "[]");
    row("a member of a later Paydesk", R"({"text":"a","weather":"rain"})");
    row("a state nobody knows", R"({"states":["paid","lost"]})");
    row("a state written otherwise", R"({"states":["Paid"]})");
    row("no list of states", R"({"states":"paid"})");
    row("an exception nobody knows", R"({"exceptions":["odd"]})");
    row("a currency nobody knows", R"({"currencies":["EUR"]})");
    row("a list with something else in it", R"({"accounts":["a",7]})");
    row("no truth", R"({"has_note":1})");
    row("no time", R"({"created_from":"yesterday"})");
    row("a time of no zone", R"({"created_from":"2026-01-15T03:00:00.000"})");
    row("an amount with a sign", R"({"at_least":{"amount":"-1","currency":"USD"}})");
    row("an amount of no currency", R"({"at_least":{"amount":"1"}})");
    row("an amount with more in it", R"({"at_least":{"amount":"1","currency":"USD","about":true}})");
    row("a parent of no number", R"({"parent":{"id":"0199a"}})");
    row("a parent of no name", R"({"parent":{"id":"","number":12}})");
    row("a parent that is a number alone", R"({"parent":12})");
    row("bounds of two currencies",
        R"({"at_least":{"amount":"1","currency":"USD"},"at_most":{"amount":"9000","currency":"KHR"}})");
}

void FilterJsonTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, json);
    const auto document = base::Json::parse(json);
    QVERIFY(document);
    QVERIFY(!ledger::filterFromJson(*document));
}

QTEST_APPLESS_MAIN(FilterJsonTest)
#include "tst_filterjson.moc"
