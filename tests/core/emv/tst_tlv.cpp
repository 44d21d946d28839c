// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/tlv.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using emv::LengthUnit;

Q_DECLARE_METATYPE(emv::LengthUnit)

class TlvTest final : public QObject {
    Q_OBJECT

private slots:
    void countsByTheUnit_data();
    void countsByTheUnit();
    void refusesToCutACharacter_data();
    void refusesToCutACharacter();
    void findsFieldsAndRepetitions();
    void writesWhatItRead();
};

void TlvTest::countsByTheUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LengthUnit>("unit");
    QTest::newRow("Khmer, characters") << u"0103កខគ0201x"_s << LengthUnit::CodePoints;
    QTest::newRow("Khmer, UTF-16") << u"0103កខគ0201x"_s << LengthUnit::Utf16Units;
    QTest::newRow("Khmer, bytes") << u"0109កខគ0201x"_s << LengthUnit::Utf8Bytes;
    QTest::newRow("emoji, characters") << u"0102🍜a0201x"_s << LengthUnit::CodePoints;
    QTest::newRow("emoji, UTF-16") << u"0103🍜a0201x"_s << LengthUnit::Utf16Units;
    QTest::newRow("emoji, bytes") << u"0105🍜a0201x"_s << LengthUnit::Utf8Bytes;
}

void TlvTest::countsByTheUnit()
{
    QFETCH(QString, text);
    QFETCH(LengthUnit, unit);
    const auto fields = emv::parseTlv(text, unit);
    QVERIFY(fields.has_value());
    QCOMPARE(fields->size(), 2);
    QCOMPARE(fields->at(0).tag, 1);
    QCOMPARE(fields->at(1), (emv::TlvField{2, u"x"_s, text.size() - 5}));
    QCOMPARE(emv::toTlvText(*fields, unit), text);
}

void TlvTest::refusesToCutACharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LengthUnit>("unit");
    QTest::newRow("half a surrogate pair") << u"0101🍜"_s << LengthUnit::Utf16Units;
    QTest::newRow("two bytes of three") << u"0102ក"_s << LengthUnit::Utf8Bytes;
    QTest::newRow("one character more than there is") << u"0102🍜"_s << LengthUnit::CodePoints;
}

void TlvTest::refusesToCutACharacter()
{
    QFETCH(QString, text);
    QFETCH(LengthUnit, unit);
    const auto fields = emv::parseTlv(text, unit);
    QVERIFY(!fields.has_value());
    QCOMPARE(fields.error(), (emv::EmvError{emv::EmvFault::LengthOverrun, 0, 1}));
}

void TlvTest::findsFieldsAndRepetitions()
{
    const auto fields = emv::parseTlv(u"0101a0201b0101c", LengthUnit::CodePoints);
    QVERIFY(fields.has_value());
    const auto* second = emv::findField(*fields, 2);
    QVERIFY(second != nullptr);
    QCOMPARE(second->value, u"b"_s);
    QCOMPARE(emv::findField(*fields, 3), nullptr);
    const auto* repeated = emv::findRepeated(*fields);
    QVERIFY(repeated != nullptr);
    QCOMPARE(repeated->offset, 10);
    QCOMPARE(emv::findRepeated(fields->first(2)), nullptr);
}

void TlvTest::writesWhatItRead()
{
    const QString alphabet = u"012aZ @កខ়ো🍜🧾"_s;
    QRandomGenerator random(62);
    for (int round = 0; round < 2000; ++round) {
        const auto unit = static_cast<LengthUnit>(random.bounded(3));
        QList<emv::TlvField> fields;
        for (int count = random.bounded(6); count > 0; --count) {
            QString value;
            for (int size = 1 + random.bounded(20); size > 0; --size) {
                const auto characters = alphabet.toUcs4();
                const char32_t character = characters.at(random.bounded(characters.size()));
                value += QString::fromUcs4(&character, 1);
            }
            fields.append({random.bounded(100), value});
        }
        const QString text = emv::toTlvText(fields, unit);
        const auto read = emv::parseTlv(text, unit);
        QVERIFY2(read.has_value(), qPrintable(text));
        QCOMPARE(read->size(), fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE(read->at(i).tag, fields.at(i).tag);
            QCOMPARE(read->at(i).value, fields.at(i).value);
        }
    }
}

QTEST_GUILESS_MAIN(TlvTest)
#include "tst_tlv.moc"
