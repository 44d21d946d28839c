// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/sentence.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray passphrase = "correct horse battery"_ba;

} // namespace

/// Sales at every gateway by the real program: the practice accounts, and accounts of the shop that stand at another
/// process's practice servers as they would at the service.
class TestChargeGateways final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void practisesAtEachGateway_data();
    void practisesAtEachGateway();
    void saysWhatToPayAndWhere_data();
    void saysWhatToPayAndWhere();
    void takesTheNumberInASecondStep();
    void refusesWhatIsNoNumberOfThisSale_data();
    void refusesWhatIsNoNumberOfThisSale();
    void offersTheAccountsThereAre();
    void sellsAtTheShopsOwnAccount_data();
    void sellsAtTheShopsOwnAccount();
    void needsTheKeysToSell();
    void practiceNeverAsksWhereMoneyIsReal();
    void comparesAQris_data();
    void comparesAQris();

private:
    [[nodiscard]] cli::Run call(const QStringList& arguments, const QByteArray& input = {}) const
    {
        return cli::run(QStringList{u"--json"_s, u"--data"_s, m_folder->path()} + arguments, input);
    }
    [[nodiscard]] cli::Run practise(const QString& words) const
    {
        return call(QStringList{u"--practice"_s} + words.split(u' '));
    }
    [[nodiscard]] static QString textOf(const cli::Run& run, const QString& member)
    {
        const auto lines = run.answers();
        return lines.isEmpty() ? QString() : lines.constLast().value(member).toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_practice;
    QMap<QString, QJsonObject> m_served; ///< by gateway
};

void TestChargeGateways::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_practice.start(QStringLiteral(PAYDESK_CLI), {u"--json"_s, u"practice"_s, u"serve"_s, u"--speed"_s, u"20"_s});
    QByteArray said;
    while (!said.contains("\"ready\":true")) {
        QVERIFY2(m_practice.waitForReadyRead(20'000), "the practice servers did not start");
        said += m_practice.readAllStandardOutput();
    }
    for (const QByteArray& line : said.split('\n')) {
        const QJsonObject served = QJsonDocument::fromJson(line).object();
        if (served.contains(u"gateway"_s))
            m_served.insert(served.value(u"gateway"_s).toString(), served);
    }
    QCOMPARE(m_served.size(), 4);
}

void TestChargeGateways::cleanupTestCase()
{
    m_practice.terminate();
    QVERIFY(m_practice.waitForFinished());
}

void TestChargeGateways::practisesAtEachGateway_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("due");
    QTest::newRow("Bakong Gateway") << u"--account practice --amount 12.50"_s << u"khqr-dynamic"_s << u"12.50"_s;
    QTest::newRow("bdQuickPay") << u"--account practice-bdquickpay --amount 500"_s << u"bkash"_s << u"500.00"_s;
    QTest::newRow("bayar.gg") << u"--account practice-bayar-gg --amount 50000"_s << u"qris"_s << QString();
    QTest::newRow("bayar.gg, GoPay") << u"--account practice-bayar-gg --amount 50000 --method gopay_qris"_s
                                     << u"gopay_qris"_s << QString();
}

void TestChargeGateways::practisesAtEachGateway()
{
    QFETCH(QString, words);
    QFETCH(QString, method);
    QFETCH(QString, due);
    const auto paid = practise(u"charge --speed 20 --wait 25 "_s + words);
    QVERIFY2(paid.exit == 0, (paid.err + paid.out).constData());
    QCOMPARE(textOf(paid, u"state"_s), u"paid"_s);
    QCOMPARE(textOf(paid, u"exception"_s), u"none"_s);
    QCOMPARE(textOf(paid, u"evidence"_s), u"api"_s);
    QCOMPARE(textOf(paid, u"method"_s), method);
    if (!due.isEmpty())
        QCOMPARE(textOf(paid, u"received"_s), due);
    else
        QCOMPARE(textOf(paid, u"received"_s), textOf(paid, u"final_amount"_s));
}

void TestChargeGateways::saysWhatToPayAndWhere_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("code") << u"--account practice --amount 12.50"_s << u"\n  QR text: 000201[^\n]+\n$"_s;
    QTest::newRow("link") << u"--account practice-bdquickpay --amount 500"_s << u"\n  payment link: http://[^\n]+\n$"_s;
    QTest::newRow("link and unique code")
        << u"--account practice-bayar-gg --amount 50000"_s
        << u"pending  50000 IDR  to pay 50[0-9]{3} IDR \\(unique code [0-9]+\\)  [^\n]+\n  payment link: http"_s;
}

void TestChargeGateways::saysWhatToPayAndWhere()
{
    QFETCH(QString, words);
    QFETCH(QString, says);
    const QStringList shop{u"--practice"_s, u"--data"_s, m_folder->path()};
    const QRegularExpression pattern(says, QRegularExpression::MultilineOption);
    const auto charged = cli::run(shop + QStringList(u"charge"_s) + words.split(u' '));
    QCOMPARE(charged.exit, 0);
    QVERIFY2(QString::fromUtf8(charged.out).contains(pattern), charged.out.constData());
}

void TestChargeGateways::takesTheNumberInASecondStep()
{
    const auto begun =
        practise(u"charge --speed 20 --wait 4 --account practice-pakhi-pay --amount 120 --reference Tea"_s);
    QCOMPARE(begun.exit, 3);
    QCOMPARE(textOf(begun, u"state"_s), u"pending"_s);
    const QString id = textOf(begun, u"id"_s);
    static const QRegularExpression shown(u"shows (TRX[0-9]{9})\\."_s);
    const QString number = shown.match(QString::fromUtf8(begun.err)).captured(1);
    QVERIFY2(!number.isEmpty(), begun.err.constData());

    QTest::qWait(8000); // without --speed the customer of a sale needs so long
    const auto paid = practise(u"charge --payment %1 --transaction-id %2 --wait 20"_s.arg(id, number));
    QVERIFY2(paid.exit == 0, (paid.err + paid.out).constData());
    QCOMPARE(textOf(paid, u"state"_s), u"paid"_s);
    QCOMPARE(textOf(paid, u"id"_s), id);
    QCOMPARE(textOf(paid, u"received"_s), u"120.00"_s);

    // The same number pays for no second sale.
    const auto other = practise(u"charge --account practice-pakhi-pay --amount 120"_s);
    QCOMPARE(other.exit, 0);
    const auto reused = practise(u"payments check %1 --transaction-id %2"_s.arg(textOf(other, u"id"_s), number));
    QCOMPARE(reused.exit, 1);
    QCOMPARE(textOf(reused, u"error"_s), u"transaction_id_used"_s);

    // One that was typed for the wrong sale goes to the one it paid, and that is said.
    const auto right = practise(u"charge --speed 20 --wait 4 --account practice-pakhi-pay --amount 130"_s);
    const QString paysRight = shown.match(QString::fromUtf8(right.err)).captured(1);
    QVERIFY2(!paysRight.isEmpty(), right.err.constData());
    QTest::qWait(8000);
    const auto wrong = practise(u"payments check %1 --transaction-id %2"_s.arg(textOf(other, u"id"_s), paysRight));
    QCOMPARE(textOf(wrong, u"error"_s), u"not_verified"_s);
    const auto moved = practise(u"payments check %1 --transaction-id %2"_s.arg(textOf(right, u"id"_s), paysRight));
    QVERIFY2(moved.err.contains("was at sale S-"), moved.err.constData());
    QCOMPARE(textOf(moved, u"state"_s), u"paid"_s);
    const auto left = practise(u"payments check %1"_s.arg(textOf(other, u"id"_s)));
    QCOMPARE(textOf(left, u"error"_s), u"transaction_id_needed"_s);
}

void TestChargeGateways::refusesWhatIsNoNumberOfThisSale_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("no number") << u"practice-pakhi-pay"_s << u"TRX!"_s << u"transaction_id_text"_s;
    QTest::newRow("nobody asked") << u"practice-bdquickpay"_s << u"TRX123456789"_s << u"transaction_id_unasked"_s;
}

void TestChargeGateways::refusesWhatIsNoNumberOfThisSale()
{
    QFETCH(QString, account);
    QFETCH(QString, number);
    const auto begun = practise(u"charge --amount 100.01 --account "_s + account);
    QVERIFY2(begun.exit == 0, begun.err.constData());
    const auto refused = practise(u"payments check %1 --transaction-id %2"_s.arg(textOf(begun, u"id"_s), number));
    QCOMPARE(refused.exit, 1);
    QTEST(textOf(refused, u"error"_s), "code");
}

void TestChargeGateways::offersTheAccountsThereAre()
{
    const auto refused = practise(u"charge --account practice-nobody --amount 1"_s);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(textOf(refused, u"error"_s), u"account_unknown"_s);
    for (const char* known : {"practice-bdquickpay", "practice-bayar-gg", "practice-pakhi-pay"})
        QVERIFY2(refused.err.contains(known), refused.err.constData());
    QVERIFY(!QFile::exists(m_folder->filePath(u"practice.sqlite"_s)));
}

void TestChargeGateways::sellsAtTheShopsOwnAccount_data()
{
    QTest::addColumn<QString>("gateway");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("amount");
    const QStringList pages{
        u"--success-url"_s, u"https://shop.example/paid"_s, u"--cancel-url"_s, u"https://shop.example/left"_s};
    QTest::newRow("bakong-gateway") << u"bakong-gateway"_s
                                    << QStringList{u"--receiver"_s, u"sokha@devb"_s, u"--merchant-name"_s, u"Sokha"_s}
                                    << u"3.50"_s;
    QTest::newRow("bdquickpay") << u"bdquickpay"_s << pages << u"350"_s;
    QTest::newRow("bayar-gg") << u"bayar-gg"_s << pages << u"35000"_s;
}

void TestChargeGateways::sellsAtTheShopsOwnAccount()
{
    QFETCH(QString, gateway);
    QFETCH(QStringList, options);
    QFETCH(QString, amount);
    const QJsonObject served = m_served.value(gateway);
    const QJsonObject headers = served.value(u"headers"_s).toObject();
    QByteArray secrets = "passphrase=" + passphrase + '\n';
    const QMap<QString, QByteArray> names{
        {u"X-API-Key"_s, "api_key"}, {u"X-App-Key"_s, "app_key"}, {u"X-Secret-Key"_s, "secret_key"}};
    for (const QString& header : headers.keys())
        secrets += names.value(header) + '=' + headers.value(header).toString().toUtf8() + '\n';
    const auto added = call(QStringList{u"accounts"_s, u"add"_s, u"--gateway"_s, gateway, u"--id"_s, u"till-1"_s,
                                u"--mode"_s, u"practice"_s, u"--base-url"_s, served.value(u"base_url"_s).toString()}
            + options,
        secrets);
    QVERIFY2(added.exit == 0, added.err.constData());

    QFile file(m_folder->filePath(u"passphrase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(passphrase);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    // It takes no real money: never into the ledger of the real one.
    const QStringList charge{u"charge"_s, u"--account"_s, u"till-1"_s, u"--amount"_s, amount, u"--wait"_s, u"25"_s,
        u"--passphrase-file"_s, file.fileName()};
    QCOMPARE(textOf(call(charge), u"error"_s), u"account_mode"_s);
    const auto paid = call(QStringList(u"--practice"_s) + charge);
    QVERIFY2(paid.exit == 0, (paid.err + paid.out).constData());
    QCOMPARE(textOf(paid, u"state"_s), u"paid"_s);
    QCOMPARE(textOf(paid, u"account"_s), u"till-1"_s);
    QCOMPARE(textOf(paid, u"gateway"_s), gateway);
    QVERIFY(!QFile::exists(m_folder->filePath(u"ledger.sqlite"_s)));

    // One more look needs the keys too; they come on standard input.
    const auto checked = call({u"--practice"_s, u"payments"_s, u"check"_s, u"S-1"_s}, passphrase + '\n');
    QVERIFY2(checked.exit == 0, checked.err.constData());
    QCOMPARE(textOf(checked, u"state"_s), u"paid"_s);
}

void TestChargeGateways::needsTheKeysToSell()
{
    const QByteArray secrets = "passphrase=" + passphrase + "\napi_key=practice_bayar_key\n";
    QCOMPARE(call({u"accounts"_s, u"add"_s, u"--gateway"_s, u"bayar-gg"_s, u"--id"_s, u"till-1"_s}, secrets).exit, 0);
    const QStringList charge{u"charge"_s, u"--account"_s, u"till-1"_s, u"--amount"_s, u"5000"_s};
    QCOMPARE(textOf(call(charge), u"error"_s), u"passphrase_needed"_s);
    QCOMPARE(textOf(call(charge, "wrong\n"), u"error"_s), u"vault_passphrase"_s);
    QCOMPARE(textOf(call(QStringList(u"--practice"_s) + charge, passphrase), u"error"_s), u"account_mode"_s);
    QVERIFY2(!QFile::exists(m_folder->filePath(u"ledger.sqlite"_s)), "a ledger was begun for nothing");
}

/// As an earlier Paydesk wrote it down, or a hand.
void TestChargeGateways::practiceNeverAsksWhereMoneyIsReal()
{
    const QByteArray secrets = "passphrase=" + passphrase + "\napi_key=practice_bayar_key\n";
    QCOMPARE(call({u"accounts"_s, u"add"_s, u"--gateway"_s, u"bayar-gg"_s, u"--id"_s, u"sandb"_s}, secrets).exit, 0);
    QFile list(m_folder->filePath(u"accounts.json"_s));
    QVERIFY(list.open(QIODevice::ReadWrite));
    QByteArray text = list.readAll();
    QVERIFY(text.contains("\"production\""));
    text.replace("\"production\"", "\"sandbox\"");
    QVERIFY(list.resize(0) && list.seek(0) && list.write(text) == text.size());
    list.close();
    const auto refused =
        call({u"--practice"_s, u"charge"_s, u"--account"_s, u"sandb"_s, u"--amount"_s, u"5000"_s}, passphrase);
    QCOMPARE(textOf(refused, u"error"_s), u"practice_address"_s);
    QCOMPARE(refused.exit, 1);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(textOf(refused, u"message"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"practice.sqlite"_s)));
    QVERIFY(!QFile::exists(m_folder->filePath(u"logs/requests.log"_s)));
}

void TestChargeGateways::comparesAQris_data()
{
    QTest::addColumn<bool>("asPicture");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("text") << false << u"25000"_s << u"same"_s;
    QTest::newRow("picture") << true << u"25000"_s << u"same"_s;
    QTest::newRow("nothing to put in") << false << u"0"_s << u"local_refused"_s;
}

void TestChargeGateways::comparesAQris()
{
    QFETCH(bool, asPicture);
    QFETCH(QString, amount);
    QFETCH(QString, verdict);
    const QString code = u"00020101021126600017ID.CO.PAYDESK.WWW01189360999900000001230206PD00010303UMI51440014"
                         "ID.CO.QRIS.WWW0215ID10990000000010303UMI5204581253033605802ID5912TOKO PAYDESK6004SOLO"
                         "61055711162070703A016304448C"_s;
    QStringList arguments{
        u"--practice"_s, u"qris"_s, u"compare"_s, u"--account"_s, u"practice-bayar-gg"_s, u"--amount"_s, amount};
    if (asPicture) {
        const QString file = m_folder->filePath(u"sign.png"_s);
        QCOMPARE(call({u"qr"_s, u"draw"_s, code, u"--png"_s, file}).exit, 0);
        arguments << u"--image"_s << file;
    } else {
        arguments << code;
    }
    const auto compared = call(arguments);
    QVERIFY2(textOf(compared, u"verdict"_s) == verdict, (compared.err + compared.out).constData());
    QCOMPARE(compared.exit, verdict == u"same"_s ? 0 : 1);
}

QTEST_GUILESS_MAIN(TestChargeGateways)
#include "tst_chargegateways.moc"
