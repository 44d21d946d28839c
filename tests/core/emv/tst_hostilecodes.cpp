// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/acceptance.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The verdicts of data/hostile/tlv, on the road of codes that are used.
class HostileCodesTest final : public QObject {
    Q_OBJECT

private slots:
    void verdict_data();
    void verdict();
    void flagsDirectionControls();
    void keepsMarkupAsText();
};

namespace {

/// The reasons of the set in our words.
const QHash<QString, QStringList>& reasons()
{
    static const QHash<QString, QStringList> table{
        {u"crc"_s, {u"CRC_MISMATCH"_s, u"MISSING_CRC"_s}},
        {u"tlv_length"_s, {u"BAD_LENGTH"_s, u"LENGTH_OVERRUN"_s}},
        {u"duplicate_tag"_s, {u"DUPLICATE_TAG"_s}},
        // What follows the checksum repeats the amount, and repetitions are looked for first.
        {u"trailing_data"_s, {u"CRC_NOT_LAST"_s, u"DUPLICATE_TAG"_s}},
        {u"amount_syntax"_s, {u"amount_syntax"_s}},
        {u"amount_precision"_s, {u"amount_precision"_s}},
        {u"too_large"_s, {u"TOO_LONG"_s}},
        {u"control_character"_s, {u"CONTROL_CHARACTER"_s}},
        {u"format"_s, {u"NOT_EMV"_s}},
        {u"not_emv"_s, {u"NOT_EMV"_s}},
    };
    return table;
}

QString hostilePath(const QString& file)
{
    return QStringLiteral(PAYDESK_SHARED_DATA "/hostile/") + file;
}

} // namespace

void HostileCodesTest::verdict_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    if (!QFile::exists(hostilePath(u"index.json"_s)))
        return;
    const QJsonArray entries = support::readJson(hostilePath(u"index.json"_s))["entries"_L1].toArray();
    for (const QJsonValue entry : entries)
        if (entry["kind"_L1] == "emv-qr-text"_L1)
            QTest::newRow(qPrintable(entry["file"_L1].toString()))
                << entry["file"_L1].toString() << entry["verdict"_L1].toString() << entry["reason"_L1].toString();
}

void HostileCodesTest::verdict()
{
    if (QTest::currentDataTag() == nullptr)
        QSKIP("shared/data/hostile is not beside this checkout");
    QFETCH(QString, file);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    const QString text = QString::fromUtf8(support::readFile(hostilePath(file)));
    QElapsedTimer timer;
    timer.start();
    const auto document = emv::readForUse(text);
    QVERIFY(timer.elapsed() < 250);
    if (verdict == "accept"_L1) {
        QVERIFY_RESULT(document);
        return;
    }
    if (verdict != "reject"_L1) {
        QCOMPARE(verdict, u"bounded"_s);
        return;
    }
    QVERIFY(!document.has_value());
    QVERIFY(reasons().contains(reason));
    QVERIFY2(reasons()[reason].contains(document.error().code), qPrintable(document.error().log));
    QVERIFY(!document.error().person.english().contains(text.left(20)));
}

void HostileCodesTest::flagsDirectionControls()
{
    PAYDESK_SHARED_OR_SKIP(path, "hostile/tlv/name_bidi.txt");
    const auto document = emv::EmvDocument::read(QString::fromUtf8(support::readFile(path)));
    QVERIFY(document.has_value());
    QVERIFY(document->warnings.contains(u"BIDI_CONTROL"_s));
}

void HostileCodesTest::keepsMarkupAsText()
{
    PAYDESK_SHARED_OR_SKIP(path, "hostile/tlv/name_html.txt");
    const auto document = emv::readForUse(QString::fromUtf8(support::readFile(path)));
    QVERIFY_RESULT(document);
    QCOMPARE(document->name, u"<b>BANK</b><br>x"_s);
}

QTEST_GUILESS_MAIN(HostileCodesTest)
#include "tst_hostilecodes.moc"
