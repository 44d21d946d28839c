// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sealing.h"

#include <QCryptographicHash>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using vault::ScryptCost;
using vault::SealKey;
using vault::Secret;

namespace {

/// The least that is read back, to be quick.
constexpr ScryptCost cheap{.log2N = 14};
constexpr qsizetype headerSize = 8 + 4 + 32 + 12;
constexpr qsizetype hashSize = 32;

Secret secret(const QByteArray& text)
{
    return Secret(QByteArray(text.constData(), text.size()));
}

QByteArray content()
{
    return "counter-1/api_key = bkg_live_0123456789"_ba;
}

/// With a hash that fits again: what somebody would hand in who means it.
QByteArray rehashed(QByteArray file)
{
    file.chop(hashSize);
    return file + QCryptographicHash::hash(file, QCryptographicHash::Sha256);
}

QString codeOf(const base::Result<Secret>& opened)
{
    return opened ? u"opened"_s : opened.error().code;
}

} // namespace

class TestSealing final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void opensWhatItSealed();
    void sealsAnewEachTime();
    void showsNothing();
    void takesOnlyTheRightPassphrase();
    void refusesEveryFlippedBit();
    void refusesEveryCut();
    void refusesChangesWithAFittingHash();
    void refusesCostsOutOfRange();
    void knowsANewerFile();
    void costsWhatIsWritten();

private:
    std::optional<SealKey> m_key;
    QByteArray m_file;
};

void TestSealing::initTestCase()
{
    auto key = SealKey::fresh(secret("correct horse"_ba), cheap);
    QVERIFY(key);
    m_key = *std::move(key);
    const auto file = m_key->seal(secret(content()));
    QVERIFY(file);
    m_file = *file;
}

void TestSealing::opensWhatItSealed()
{
    const auto opened = m_key->open(m_file);
    QVERIFY(opened);
    QCOMPARE(opened->reveal().toByteArray(), content());
    const auto again = SealKey::of(m_file, secret("correct horse"_ba));
    QVERIFY(again);
    QCOMPARE(again->open(m_file)->reveal().toByteArray(), content());
}

void TestSealing::sealsAnewEachTime()
{
    const auto second = m_key->seal(secret(content()));
    QVERIFY(second);
    // A nonce is never used twice.
    QVERIFY(second->mid(44, 12) != m_file.mid(44, 12));
    QVERIFY(second->mid(headerSize) != m_file.mid(headerSize));
    const auto other = SealKey::fresh(secret("correct horse"_ba), cheap);
    QVERIFY(other);
    QCOMPARE(codeOf(other->open(m_file)), u"vault_passphrase"_s); // another salt, another key
}

void TestSealing::showsNothing()
{
    QVERIFY(!m_file.contains("bkg_live"));
    QVERIFY(!m_file.contains("counter-1"));
    QVERIFY(!m_file.contains("horse"));
}

void TestSealing::takesOnlyTheRightPassphrase()
{
    for (const QByteArray& wrong : {"correct hors"_ba, "correct horse "_ba, "Correct horse"_ba, QByteArray()}) {
        const auto key = SealKey::of(m_file, secret(wrong));
        QVERIFY(key);
        QCOMPARE(codeOf(key->open(m_file)), u"vault_passphrase"_s);
    }
}

void TestSealing::refusesEveryFlippedBit()
{
    for (qsizetype at = 0; at < m_file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray file = m_file;
            file[at] = static_cast<char>(file.at(at) ^ (1 << bit));
            QVERIFY2(codeOf(m_key->open(file)) == u"vault_damaged"_s, qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
        }
    }
}

void TestSealing::refusesEveryCut()
{
    for (qsizetype size = 0; size < m_file.size(); ++size)
        QCOMPARE(codeOf(m_key->open(m_file.first(size))), u"vault_damaged"_s);
    QCOMPARE(codeOf(m_key->open(m_file + 'x')), u"vault_damaged"_s);
}

/// The hash only tells damage from a wrong passphrase; the seal itself holds without it.
void TestSealing::refusesChangesWithAFittingHash()
{
    for (qsizetype at = 0; at < m_file.size() - hashSize; ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray file = m_file;
            file[at] = static_cast<char>(file.at(at) ^ (1 << bit));
            const auto opened = m_key->open(rehashed(file));
            QVERIFY2(!opened, qPrintable(u"byte %1 bit %2"_s.arg(at).arg(bit)));
        }
    }
    // One whole file's header before another's content.
    const auto second = m_key->seal(secret("other"_ba));
    QCOMPARE(codeOf(m_key->open(rehashed(m_file.first(headerSize) + second->mid(headerSize)))), u"vault_passphrase"_s);
}

void TestSealing::refusesCostsOutOfRange()
{
    // log2N, r, p: weaker than anything we write, or a request for terabytes.
    for (const QByteArray& cost :
        {"\x0d\x08\x01"_ba, "\x15\x08\x01"_ba, "\x3f\x08\x01"_ba, "\x11\xff\x01"_ba, "\x11\x08\xff"_ba}) {
        QByteArray file = m_file;
        file.replace(9, 3, cost);
        const auto key = SealKey::of(rehashed(file), secret("correct horse"_ba));
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"vault_damaged"_s);
    }
}

void TestSealing::knowsANewerFile()
{
    QByteArray file = m_file;
    file[8] = 2;
    QCOMPARE(codeOf(m_key->open(rehashed(file))), u"vault_newer"_s);
}

/// N = 2^17, r = 8, p = 1 unless told otherwise (R47).
void TestSealing::costsWhatIsWritten()
{
    const auto key = SealKey::fresh(secret("correct horse"_ba), {});
    QVERIFY(key);
    const auto file = key->seal(secret(content()));
    QVERIFY(file);
    QCOMPARE(file->mid(8, 4), "\x01\x11\x08\x01"_ba);
    QVERIFY(SealKey::costOf(*file) == ScryptCost());
    const auto again = SealKey::of(*file, secret("correct horse"_ba));
    QVERIFY(again);
    QCOMPARE(again->open(*file)->reveal().toByteArray(), content());
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
