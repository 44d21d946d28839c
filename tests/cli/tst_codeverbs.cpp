// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"
#include "tests/support/shareddata.h"

#include <QJsonArray>
#include <QMap>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// Lines for one verb and what each must be answered, by id.
struct Exam {
    QByteArray input;
    QMap<QString, QJsonObject> expected;

    void ask(const QString& id, QJsonObject line, const QJsonObject& answer)
    {
        line["id"_L1] = id;
        input += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        expected[id] = answer;
    }
};

/// The vectors `accepts` takes from a shared file.
QJsonArray vectorsOf(const QString& path, const QStringList& kinds)
{
    QJsonArray chosen;
    const QJsonArray all = support::readJson(path)["vectors"_L1].toArray();
    for (const auto& vector : all) {
        if (kinds.contains(vector["kind"_L1].toString()))
            chosen.append(vector);
    }
    return chosen;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Every expected member must be answered exactly; `exact` allows no other members beside id.
void compare(const QJsonObject& answer, const QJsonObject& expected, bool exact)
{
    for (auto member = expected.begin(); member != expected.end(); ++member) {
        const bool same = member.value().isObject() && !exact
            ? [&] { // the members named, such as an error's code
                  const QJsonObject inner = member.value().toObject();
                  const QStringList keys = inner.keys();
                  return std::all_of(keys.cbegin(), keys.cend(),
                      [&](const QString& key) { return answer[member.key()][key] == inner[key]; });
              }()
            : answer.contains(member.key()) && answer[member.key()] == member.value();
        QVERIFY2(
            same, (member.key().toUtf8() + " in " + compact(answer) + "\nwanted " + compact(expected)).constData());
    }
    if (exact) {
        QJsonObject rest = answer;
        rest.remove("id"_L1);
        QVERIFY2(rest.size() == expected.size(), (compact(rest) + "\nwanted " + compact(expected)).constData());
    }
}

/// All lines through one process, every answer compared.
void sit(const Exam& exam, const QStringList& verb, bool exact)
{
    QVERIFY(!exam.expected.isEmpty());
    const cli::Run run = cli::run(verb + QStringList(u"-"_s), exam.input);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.err, QByteArray());
    const QList<QJsonObject> answers = run.answers();
    QCOMPARE(answers.size(), exam.expected.size());
    for (const QJsonObject& answer : answers) {
        const QString id = answer["id"_L1].toString();
        QVERIFY2(exam.expected.contains(id), qPrintable(id));
        compare(answer, exam.expected[id], exact);
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace

/// Every shared vector, and an own small set, through the real program.
class CodeVerbsTest final : public QObject {
    Q_OBJECT

private slots:
    void answersTheOwnSet_data();
    void answersTheOwnSet();
    void makesEveryVector();
    void verifiesEveryVector();
    void readsEveryVector();
    void refusesEveryVector();
    void convertsEveryVector();
    void makesTenThousandQuickly();
};

void CodeVerbsTest::answersTheOwnSet_data()
{
    QTest::addColumn<QJsonObject>("question");
    const QJsonArray rows = support::readJson(QStringLiteral(PAYDESK_TEST_DATA "/cli/answers.json")).array();
    QVERIFY(!rows.isEmpty());
    for (const auto& row : rows)
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
}

void CodeVerbsTest::answersTheOwnSet()
{
    QFETCH(QJsonObject, question);
    const QJsonObject expected = question["answer"_L1].toObject();
    const cli::Run run =
        cli::run(question["verb"_L1].toString().split(u' ') << u"-"_s, compact(question["line"_L1].toObject()));
    QCOMPARE(run.exit, 0);
    const QList<QJsonObject> answers = run.answers();
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first()["id"_L1], expected["id"_L1]);
    compare(answers.first(), expected, false);
    if (expected.contains("error"_L1)) {
        const QJsonValue error = answers.first()["error"_L1];
        QVERIFY(!(error.isObject() ? error["message"_L1] : answers.first()["message"_L1]).toString().isEmpty());
    }
}

void CodeVerbsTest::makesEveryVector()
{
    PAYDESK_SHARED_OR_SKIP(path, "khqr-vectors.json");
    Exam exam;
    for (const auto& vector : vectorsOf(path, {u"generate"_s, u"invalid-generate"_s})) {
        const QJsonObject wanted = vector["expected"_L1].toObject();
        const QJsonObject answer = wanted.contains("qr"_L1)
            ? QJsonObject{{"qr"_L1, wanted["qr"_L1]}, {"md5"_L1, wanted["md5"_L1]}}
            : QJsonObject{
                {"error"_L1, QJsonObject{{"code"_L1, wanted["errorCode"_L1]}, {"message"_L1, wanted["message"_L1]}}}};
        exam.ask(vector["id"_L1].toString(), vector["input"_L1].toObject(), answer);
    }
    sit(exam, {u"khqr"_s, u"make"_s}, true);
}

void CodeVerbsTest::verifiesEveryVector()
{
    PAYDESK_SHARED_OR_SKIP(path, "khqr-vectors.json");
    Exam exam;
    for (const auto& vector : vectorsOf(path, {u"invalid-verify"_s, u"hazard"_s})) {
        const QJsonObject sdk = vector["sdkVerdict"_L1]["npm bakong-khqr@1.0.20"_L1].toObject();
        const QJsonObject wanted = vector["expected"_L1].toObject();
        exam.ask(vector["id"_L1].toString(), vector["input"_L1].toObject(),
            sdk.isEmpty() ? QJsonObject{{"valid"_L1, wanted["valid"_L1]}, {"errorCode"_L1, wanted["errorCode"_L1]}}
                          : QJsonObject{{"valid"_L1, sdk["valid"_L1]}, {"errorCode"_L1, sdk["code"_L1]}});
    }
    for (const auto& vector : vectorsOf(path, {u"decode"_s})) {
        int number = 0;
        for (const auto& wanted : vector["expected"_L1]["verify"_L1].toArray()) {
            exam.ask(u"%1/%2"_s.arg(vector["id"_L1].toString()).arg(number++),
                {{"qr"_L1, vector["input"_L1]["qr"_L1]}, {"now"_L1, wanted["now"_L1]}},
                {{"valid"_L1, wanted["valid"_L1]}, {"errorCode"_L1, wanted["errorCode"_L1]}});
        }
    }
    sit(exam, {u"khqr"_s, u"verify"_s}, true);
}

void CodeVerbsTest::readsEveryVector()
{
    PAYDESK_SHARED_OR_SKIP(path, "emv-vectors.json");
    Exam exam;
    for (const auto& vector : vectorsOf(path, {u"decode"_s}))
        exam.ask(vector["id"_L1].toString(), vector["input"_L1].toObject(), vector["expected"_L1].toObject());
    sit(exam, {u"emv"_s, u"read"_s}, true);
}

void CodeVerbsTest::refusesEveryVector()
{
    PAYDESK_SHARED_OR_SKIP(path, "emv-vectors.json");
    Exam exam;
    for (const auto& vector : vectorsOf(path, {u"invalid"_s})) {
        exam.ask(vector["id"_L1].toString(), vector["input"_L1].toObject(),
            {{"valid"_L1, false}, {"error"_L1, vector["expected"_L1]["error"_L1]}});
    }
    sit(exam, {u"emv"_s, u"read"_s}, false);
}

void CodeVerbsTest::convertsEveryVector()
{
    PAYDESK_SHARED_OR_SKIP(path, "emv-vectors.json");
    Exam exam;
    for (const auto& vector : vectorsOf(path, {u"convert"_s})) {
        const QJsonObject wanted = vector["expected"_L1].toObject();
        const QString member = wanted["valid"_L1].toBool() ? u"qris"_s : u"error"_s;
        exam.ask(vector["id"_L1].toString(), vector["input"_L1].toObject(), {{member, wanted[member]}});
    }
    sit(exam, {u"qris"_s, u"convert"_s}, false);
}

void CodeVerbsTest::makesTenThousandQuickly()
{
    QByteArray input;
    for (int i = 0; i < 10'000; ++i) {
        input += R"({"id":)" + QByteArray::number(i)
            + R"(,"type":"individual","bakongAccountId":"bopha_tea@demo","merchantName":"Bopha Tea","currency":"KHR"})"
              "\n";
    }
    QElapsedTimer timer;
    timer.start();
    const cli::Run run = cli::run({u"khqr"_s, u"make"_s, u"-"_s}, input);
    QCOMPARE(run.lines().size(), 10'000);
    // A guard against a flush or a copy too many, far above what it takes (0.3 s in Release); tests/bench measures.
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CodeVerbsTest)
#include "tst_codeverbs.moc"
