// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateways/bakong_gateway/bakonggateway.h"
#include "core/gateways/bayar_gg/bayargg.h"
#include "core/gateways/bdquickpay/bdquickpay.h"
#include "core/gateways/pakhi_pay/pakhipay.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Category;

namespace {

enum class Call : std::uint8_t { Check, Create };

struct Row {
    const char* gateway;
    const char* http; ///< as the contract's table writes it
    const char* code; ///< as the contract's table writes it
    const char* category;
    int status;
    const char* body;
    Call call = Call::Check;
};

/// contracts/README.md section 4.3, the rows a gateway's answer brings; and codes that nobody documented.
constexpr std::array Rows{
    Row{"bakong-gateway", "400", "BAD_REQUEST", "validation", 400, R"({"error":{"code":"BAD_REQUEST"}})"},
    Row{"bakong-gateway", "422", "VALIDATION_ERROR", "validation", 422, R"({"error":{"code":"VALIDATION_ERROR"}})"},
    Row{"bakong-gateway", "403", "QUOTA_EXCEEDED", "quota", 403, R"({"error":{"code":"QUOTA_EXCEEDED"}})"},
    Row{"bakong-gateway", "429", "RATE_LIMIT_EXCEEDED", "rate_limit", 429,
        R"({"error":{"code":"RATE_LIMIT_EXCEEDED"}})"},
    Row{"bakong-gateway", "403", "FORBIDDEN", "permission", 403, R"({"error":{"code":"FORBIDDEN"}})"},
    Row{"bakong-gateway", "502", "BAKONG_API_ERROR", "upstream", 502, R"({"error":{"code":"BAKONG_API_ERROR"}})"},
    Row{"bakong-gateway", "any", "1", "declined", 200, R"({"success":false,"errorCode":1})"},
    Row{"bakong-gateway", "any", "2", "unsupported", 200, R"({"success":false,"errorCode":2})"},
    Row{"bdquickpay", "401", "–", "auth", 401, R"({"status":false,"message":"Unauthorized"})"},
    Row{"bdquickpay", "403", "–", "permission", 403, R"({"status":false})"},
    Row{"bdquickpay", "404", "–", "not_found", 404, R"({"status":false})"},
    Row{"bdquickpay", "422", "–", "validation", 422, R"({"status":false,"errors":{"amount":["too small"]}})"},
    Row{"bdquickpay", "500", "–", "server", 500, R"({"status":false})"},
    Row{"bayar-gg", "400", "–", "validation", 400, R"({"success":false,"error":"amount"})"},
    Row{"bayar-gg", "401", "–", "auth", 401, R"({"success":false,"error":"Invalid API key"})"},
    Row{"bayar-gg", "404", "–", "not_found", 404, R"({"success":false,"error":"Not found"})"},
    Row{"bayar-gg", "405", "–", "protocol", 405, R"({"success":false,"error":"Method not allowed"})"},
    Row{"bayar-gg", "429", "–", "rate_limit", 429, R"({"success":false})"},
    Row{"bayar-gg", "500", "–", "server", 500, R"({"success":false})"},
    Row{"pakhi-pay", "any", "create `status` ≠ 1", "validation", 200, R"({"status":0,"message":"Invalid amount"})",
        Call::Create},
    Row{"pakhi-pay", "any", "verify not (`1` + `completed`)", "not_confirmed", 200,
        R"({"status":0,"message":"Not found"})"},
};

const gateways::Gateway& gatewayOf(const QString& id)
{
    static const gateways::BakongGateway bakong;
    static const gateways::BdQuickPay bdQuickPay;
    static const gateways::BayarGg bayar;
    static const gateways::PakhiPay pakhi;
    for (const gateways::Gateway* gateway :
        std::initializer_list<const gateways::Gateway*>{&bakong, &bdQuickPay, &bayar})
        if (gateway->id() == id)
            return *gateway;
    return pakhi;
}

/// What becomes of an answer. A made-up payment of 500 in the gateway's own currency.
base::Error errorOf(const QString& gateway, const net::HttpResponse& response, Call call)
{
    const gateways::Gateway& asked = gatewayOf(gateway);
    gateways::AccountProfile account;
    account.gateway = gateway;
    account.receiver = u"shop@acleda"_s;
    account.currency = asked.accountNeeds().currencies.front();
    const auto price = money::Money::fromMinor(50'000, account.currency).value();
    if (call == Call::Check)
        return asked.readChecked(account, {.gatewayId = QString(32, u'a'), .due = price}, response).error();
    return asked.readCreated(account, {.amount = price, .billNumber = u"S-1"_s, .method = {}}, response).error();
}

void requireSaid(const base::Error& error, int status)
{
    const QString sentence = error.person.english();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(sentence), qPrintable(sentence));
    QVERIFY(!error.code.isEmpty());
    const QString log = u"http=%1 code=%2 cat=%3"_s.arg(QString::number(status), error.code, toWord(error.category));
    QVERIFY2(error.log.startsWith(log), qPrintable(error.log));
}

} // namespace

/// One error model over all gateways (contracts/README.md section 4).
class TestErrorTable final : public QObject {
    Q_OBJECT

private slots:
    void documentedCodes_data();
    void documentedCodes();
    void unknownCodesByClass_data();
    void unknownCodesByClass();
    void everyRowOfTheContractIsHere();
};

void TestErrorTable::documentedCodes_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < Rows.size(); ++i)
        QTest::addRow("%s %s %s", Rows.at(i).gateway, Rows.at(i).http, Rows.at(i).code) << static_cast<int>(i);
}

void TestErrorTable::documentedCodes()
{
    QFETCH(int, row);
    const Row& wanted = Rows.at(static_cast<std::size_t>(row));
    const base::Error error =
        errorOf(QString::fromLatin1(wanted.gateway), {wanted.status, {}, wanted.body}, wanted.call);
    QCOMPARE(toWord(error.category), QLatin1StringView(wanted.category));
    requireSaid(error, wanted.status);
}

void TestErrorTable::unknownCodesByClass_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("category");
    struct Class {
        int status;
        const char* category;
    };
    constexpr std::array Classes{Class{302, "protocol"}, Class{401, "auth"}, Class{404, "not_found"},
        Class{405, "protocol"}, Class{408, "timeout_unknown"}, Class{418, "protocol"}, Class{429, "rate_limit"},
        Class{500, "server"}, Class{503, "server"}, Class{599, "server"}};
    for (const QString& gateway : {u"bakong-gateway"_s, u"bdquickpay"_s, u"bayar-gg"_s, u"pakhi-pay"_s})
        for (const Class& one : Classes)
            QTest::addRow("%s %d", qPrintable(gateway), one.status)
                << gateway << one.status << QString::fromLatin1(one.category);
}

void TestErrorTable::unknownCodesByClass()
{
    QFETCH(QString, gateway);
    QFETCH(int, status);
    for (const Call call : {Call::Check, Call::Create}) {
        const base::Error error =
            errorOf(gateway, {status, {}, R"({"error":{"code":"NOBODY_KNOWS","message":"x"}})"}, call);
        QTEST(QString(toWord(error.category)), "category");
        QCOMPARE(error.code, u"NOBODY_KNOWS"_s);
        requireSaid(error, status);
    }
    // A 2xx that is no JSON, whatever the gateway: the answer makes no sense.
    const base::Error unreadable = errorOf(gateway, {200, {}, "<html>"}, Call::Check);
    QCOMPARE(unreadable.category, Category::Protocol);
    requireSaid(unreadable, 200);
}

/// The contract's own table, where it stands beside this checkout.
void TestErrorTable::everyRowOfTheContractIsHere()
{
    QFile file(QStringLiteral(PAYDESK_SHARED_CONTRACTS "/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the contracts are not beside this checkout");
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(u"### 4.3"_s);
    const QString table = text.mid(begin, text.indexOf(u"\n## 5."_s) - begin);
    int found = 0;
    for (const QString& line : table.split(u'\n')) {
        QStringList cells = line.split(u'|');
        if (cells.size() < 6 || line.startsWith(u"|--"_s))
            continue;
        for (QString& cell : cells)
            cell = cell.trimmed();
        const QString gateway = cells.at(1);
        // Answers of ours belong to the receiver of notices; the bank's gateway is not here yet.
        if (gateway == u"gateway"_s || gateway == u"any"_s || gateway == u"bank-partner"_s
            || cells.at(2).contains(u"reply"_s))
            continue;
        const QString code = cells.at(3).startsWith(u'`') && cells.at(3).count(u'`') == 2
            ? cells.at(3).mid(1, cells.at(3).size() - 2)
            : cells.at(3);
        const bool isHere = std::any_of(Rows.begin(), Rows.end(), [&](const Row& row) {
            return QString::fromUtf8(row.gateway) == gateway && QString::fromUtf8(row.http) == cells.at(2)
                && QString::fromUtf8(row.code) == code && QString::fromUtf8(row.category) == cells.at(4);
        });
        QVERIFY2(isHere, qPrintable(line));
        ++found;
    }
    QCOMPARE(found, static_cast<int>(Rows.size()));
}

QTEST_GUILESS_MAIN(TestErrorTable)
#include "tst_errortable.moc"
