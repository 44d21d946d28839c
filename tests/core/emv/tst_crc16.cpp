// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/crc16.h"

#include <QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class Crc16Test final : public QObject {
    Q_OBJECT

private slots:
    void checkValue();
    void agreesWithTheDefinition();
    void writesLeadingZeros();
    void endsInRightCrc_data();
    void endsInRightCrc();
};

void Crc16Test::checkValue()
{
    QCOMPARE(emv::crc16("123456789"), std::uint16_t{0x29B1});
    QCOMPARE(emv::crc16(""), std::uint16_t{0xFFFF});
}

void Crc16Test::agreesWithTheDefinition()
{
    QRandomGenerator random(16);
    for (int size = 0; size < 300; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char& byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        unsigned crc = 0xFFFF;
        for (const char byte : bytes) {
            crc ^= static_cast<unsigned>(static_cast<unsigned char>(byte)) << 8;
            for (int bit = 0; bit < 8; ++bit)
                crc = ((crc & 0x8000U) != 0 ? (crc << 1) ^ 0x1021U : crc << 1) & 0xFFFFU;
        }
        QCOMPARE(emv::crc16(bytes), static_cast<std::uint16_t>(crc));
    }
}

void Crc16Test::writesLeadingZeros()
{
    const auto digits = emv::crcDigits(0x007B);
    QCOMPARE(QString(reinterpret_cast<const QChar*>(digits.data()), 4), u"007B"_s);
}

void Crc16Test::endsInRightCrc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    QTest::newRow("upper case") << u"0002016304AAE6"_s << true;
    const auto sealed = [](const QString& text) {
        const QString open = text + u"6304"_s;
        return open + QString::number(emv::crc16(open.toUtf8()), 16).rightJustified(4, u'0');
    };
    QTest::newRow("lower case") << sealed(u"000201"_s) << true;
    QTest::newRow("upper case of the same") << sealed(u"000201"_s).toUpper() << true;
    QTest::newRow("Khmer, over UTF-8") << sealed(u"0002015903កខគ"_s) << true;
    QTest::newRow("without 6304") << sealed(u"000201"_s).remove(u"6304"_s) << false;
    QTest::newRow("trailing space") << sealed(u"000201"_s) + u' ' << false;
    QTest::newRow("changed") << sealed(u"000201"_s).replace(0, 1, u'1') << false;
    QTest::newRow("seven characters") << u"6304FFF"_s << false;
    QTest::newRow("full-width digits") << u"0002016304ＥＢＤＡ"_s << false;
}

void Crc16Test::endsInRightCrc()
{
    QFETCH(QString, text);
    QTEST(emv::endsInRightCrc(text), "right");
}

QTEST_GUILESS_MAIN(Crc16Test)
#include "tst_crc16.moc"
