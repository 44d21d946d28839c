// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestlogfile.h"
#include "tests/cli/clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// paydesk-cli payments show --exchanges: what a real sale of the practice gateway left in the log.
class ExchangesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsWhatTheServiceWasAsked();
    void showsTheLinesToPeople();
    void saysWhatIsMissing();
    void refusesALogThatCannotBeRead();

private:
    [[nodiscard]] cli::Run run(const QStringList& arguments, bool json = true) const
    {
        QStringList all{u"--practice"_s, u"--data"_s, m_folder.path()};
        if (json)
            all.prepend(u"--json"_s);
        return cli::run(all + arguments);
    }
    [[nodiscard]] cli::Run show(const QString& sale, bool json = true) const
    {
        return run({u"payments"_s, u"show"_s, sale, u"--exchanges"_s}, json);
    }
    [[nodiscard]] QString log() const { return net::RequestLogFile::path(m_folder.filePath(u"logs"_s), 0); }

    QTemporaryDir m_folder;
    QByteArray m_log;
};

void ExchangesTest::initTestCase()
{
    const cli::Run sold = run({u"charge"_s, u"--account"_s, u"practice"_s, u"--amount"_s, u"12.50"_s, u"--wait"_s,
        u"25"_s, u"--speed"_s, u"20"_s});
    QCOMPARE(sold.exit, 0);
    QFile file(log());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_log = file.readAll();
    QVERIFY(m_log.contains(" ref=S-1 "));
}

/// The log as the sale left it.
void ExchangesTest::init()
{
    QFile::remove(log());
    QFile file(log());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_log), m_log.size());
}

void ExchangesTest::showsWhatTheServiceWasAsked()
{
    const cli::Run shown = show(u"S-1"_s);
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.err, QByteArray());
    QList<QJsonObject> answers = shown.answers();
    QVERIFY2(answers.size() >= 3, shown.out.constData());
    QCOMPARE(answers.takeFirst()["state"_L1].toString(), u"paid"_s);
    // Every member in its order, of its kind: people script against it.
    const QByteArray begin = R"({"exchange":"S-1","at":")";
    QCOMPARE(shown.lines().at(1).first(begin.size()), begin);
    QCOMPARE(answers.first().keys(),
        (QStringList{u"account"_s, u"at"_s, u"attempt"_s, u"body"_s, u"category"_s, u"code"_s, u"exchange"_s,
            u"gateway"_s, u"host"_s, u"line"_s, u"message"_s, u"ms"_s, u"operation"_s, u"path"_s, u"received"_s,
            u"said"_s, u"sent"_s, u"status"_s, u"warnings"_s}));
    QCOMPARE(answers.first()["operation"_L1].toString(), u"create"_s);
    QCOMPARE(answers.first()["said"_L1].toString(), u"created"_s);
    QCOMPARE(answers.first()["status"_L1].toInt(), 200);
    QCOMPARE(answers.first()["attempt"_L1].toInt(), 1);
    QVERIFY(answers.first()["code"_L1].isNull() && answers.first()["message"_L1].isNull());
    QCOMPARE(answers.first()["warnings"_L1].toArray(), QJsonArray());
    QCOMPARE(answers.last()["said"_L1].toString(), u"paid"_s);
    for (const QJsonObject& answer : std::as_const(answers))
        QCOMPARE(answer["exchange"_L1].toString(), u"S-1"_s);

    // Not unless it is asked for.
    QCOMPARE(run({u"payments"_s, u"show"_s, u"S-1"_s}).answers().size(), 1);
}

void ExchangesTest::showsTheLinesToPeople()
{
    QByteArray ours;
    for (const QByteArray& line : m_log.split('\n'))
        if (line.contains(" ref=S-1 "))
            ours += "  " + line + '\n';
    QVERIFY(!ours.isEmpty());
    const cli::Run shown = show(u"1"_s, false);
    QCOMPARE(shown.exit, 0);
    QVERIFY2(shown.out.endsWith(ours), shown.out.constData());
}

void ExchangesTest::saysWhatIsMissing()
{
    QFile file(log());
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.write("\x1b[31mred\n") > 0);
    file.close();
    const cli::Run torn = show(u"S-1"_s);
    QCOMPARE(torn.exit, 0);
    QCOMPARE(torn.err, QByteArray("Lines of the log that could not be read: 1.\n"));
    QVERIFY(!torn.out.contains('\x1b'));

    // The log of the days before is gone.
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("2099-01-15T08:00:00.000Z bakong-gateway check account=practice host=x path=/y http=200 "
                       "ref=S-10 try=1 sent=0 received=6 ms=2\n")
        > 0);
    file.close();
    const cli::Run older = show(u"S-1"_s);
    QCOMPARE(older.answers().size(), 1);
    QCOMPARE(older.err,
        QByteArray("The log of the requests says nothing about this sale.\n"
                   "The log goes back to 2099-01-15T08:00:00.000Z, the sale is older.\n"));
}

void ExchangesTest::refusesALogThatCannotBeRead()
{
    QVERIFY(QFile::remove(log()));
    QVERIFY(QFile::link(u"/etc/passwd"_s, log()));
    const cli::Run shown = show(u"S-1"_s);
    QCOMPARE(shown.exit, 1);
    QCOMPARE(shown.answers().constLast()["error"_L1].toString(), u"log_unreadable"_s);
}

QTEST_GUILESS_MAIN(ExchangesTest)
#include "tst_exchanges.moc"
