// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/emvdocument.h"
#include "tests/core/emv/emvvectors.h"
#include "tests/support/sentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray pretty(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

class EmvDocumentTest final : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsTheWholeOfASharedVector_data();
    void readsTheWholeOfASharedVector();
    void refuses_data();
    void refuses();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void survivesDamage();
};

void EmvDocumentTest::reads_data()
{
    support::addVectorRows(u"emv.json"_s, u"emv-vectors.json"_s, {u"decode"_s});
}

void EmvDocumentTest::reads()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto document = emv::EmvDocument::read(input["payload"_L1].toString());
    QVERIFY2(document.has_value(), qPrintable(document ? QString() : document.error().toError().log));
    const QJsonObject actual = support::toJson(*document);
    for (auto member = expected.begin(); member != expected.end(); ++member)
        if (member.key() != "kind"_L1)
            QVERIFY2(actual.value(member.key()) == member.value()
                    || (member.value().isNull() && !actual.contains(member.key())),
                qPrintable(member.key() + u": "_s + QString::fromUtf8(pretty(actual.value(member.key())))
                    + u" is not "_s + QString::fromUtf8(pretty(member.value()))));
    QCOMPARE(emv::toTlvText(document->fields, document->unit), document->text);
}

void EmvDocumentTest::readsTheWholeOfASharedVector_data()
{
    support::addVectorRows({}, u"emv-vectors.json"_s, {u"decode"_s});
}

/// "A field that is not listed is absent from the QR."
void EmvDocumentTest::readsTheWholeOfASharedVector()
{
    if (QTest::currentDataTag() == nullptr)
        QSKIP("shared/data/emv-vectors.json is not beside this checkout");
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto document = emv::EmvDocument::read(input["payload"_L1].toString());
    QVERIFY(document.has_value());
    expected.remove("kind"_L1);
    QCOMPARE(support::toJson(*document), expected);
}

void EmvDocumentTest::refuses_data()
{
    support::addVectorRows(u"emv.json"_s, u"emv-vectors.json"_s, {u"invalid"_s});
}

void EmvDocumentTest::refuses()
{
    QFETCH(QJsonObject, input);
    QFETCH(QJsonObject, expected);
    const auto document = emv::EmvDocument::read(input["payload"_L1].toString());
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().word(), expected["error"_L1].toString());
    if (expected.contains("offset"_L1)) {
        QCOMPARE(document.error().offset, expected["offset"_L1].toInteger());
        QCOMPARE(document.error().tag, expected["tag"_L1].toInt());
    }
}

void EmvDocumentTest::saysWhatToDo_data()
{
    QTest::addColumn<int>("fault");
    for (int fault = 0; fault <= static_cast<int>(emv::EmvFault::CrcMismatch); ++fault)
        QTest::addRow("%d", fault) << fault;
}

void EmvDocumentTest::saysWhatToDo()
{
    QFETCH(int, fault);
    const base::Error error = emv::EmvError{static_cast<emv::EmvFault>(fault), 12, 7}.toError();
    QCOMPARE(error.category, base::Category::Validation);
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
    QVERIFY(error.log.startsWith(error.code));
    QVERIFY(error.log.endsWith(u" at 12 in tag 07"_s));
}

void EmvDocumentTest::survivesDamage()
{
    const QString own = QStringLiteral(PAYDESK_TEST_DATA "/emv/emv.json");
    QRandomGenerator random(63);
    int accepted = 0;
    int refused = 0;
    for (const QJsonObject& vector : support::vectorsOf(own, u"decode"_s)) {
        const QString good = vector["input"_L1]["payload"_L1].toString();
        for (int round = 0; round < 500; ++round) {
            QString text = good;
            for (int changes = 1 + random.bounded(3); changes > 0; --changes)
                text[random.bounded(text.size())] =
                    QChar(random.bounded(4) == 0 ? random.bounded(0x10000) : '0' + random.bounded(10));
            const auto document = emv::EmvDocument::read(text);
            if (document)
                QCOMPARE(emv::toTlvText(document->fields, document->unit), document->text);
            ++(document ? accepted : refused);
        }
    }
    QVERIFY(refused > 1000);
    QVERIFY(accepted < refused / 20);
}

QTEST_GUILESS_MAIN(EmvDocumentTest)
#include "tst_emvdocument.moc"
