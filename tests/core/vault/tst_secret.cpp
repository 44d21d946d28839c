// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/secret.h"

#include <QDebug>
#include <QtTest/QTest>
#include <cstring>
#include <openssl/crypto.h>
#include <type_traits>
#include <utility>

using vault::Secret;

namespace {

template <class Value>
concept Printable = requires(Value value, QDebug debug)
{
    debug << value;
};

// R48: no copy and no text by accident. A change that allows one does not compile.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!Printable<Secret>);

QByteArray key()
{
    return QByteArrayLiteral("bkg_test_0123456789ab");
}

/// What was wiped, as it stood before.
QList<QByteArray>& wiped()
{
    static QList<QByteArray> bytes;
    return bytes;
}

} // namespace

/// Stands in for libcrypto's: freed memory cannot be looked at, this can.
extern "C" void OPENSSL_cleanse(void* memory, std::size_t length)
{
    wiped() << QByteArray(static_cast<const char*>(memory), static_cast<qsizetype>(length));
    std::memset(memory, 0, length);
}

class TestSecret final : public QObject {
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void takesTheBytesOver();
    void leavesAloneWhatOthersShare();
    void movesWhole();
    void wipesItsBytes();
    void duplicatesAreTheirOwn();
};

void TestSecret::masks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("****");
    QTest::newRow("one sign") << QByteArrayLiteral("x") << QStringLiteral("****");
    QTest::newRow("eleven: too short to show any") << QByteArrayLiteral("abcdefghijk") << QStringLiteral("****");
    QTest::newRow("twelve: the last four") << QByteArrayLiteral("abcdefghijkl") << QStringLiteral("****ijkl");
    QTest::newRow("a key") << key() << QStringLiteral("****89ab");
}

void TestSecret::masks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QByteArray own(bytes.constData(), bytes.size());
    QCOMPARE(Secret(std::move(own)).masked(), shown);
}

void TestSecret::takesTheBytesOver()
{
    QByteArray typed(key().constData(), key().size());
    const Secret secret(std::move(typed));
    QCOMPARE(secret.reveal().toByteArray(), key());
    QVERIFY(!secret.isEmpty());
    QVERIFY(typed.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
}

void TestSecret::leavesAloneWhatOthersShare()
{
    const QByteArray kept(key().constData(), key().size());
    QByteArray shared = kept;
    const Secret secret(std::move(shared));
    QCOMPARE(kept, key());
    QCOMPARE(secret.reveal().toByteArray(), key());
}

void TestSecret::movesWhole()
{
    Secret first(key());
    const Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(second.reveal().toByteArray(), key());
}

void TestSecret::wipesItsBytes()
{
    wiped().clear();
    {
        Secret first(QByteArray(key().constData(), key().size()));
        QCOMPARE(wiped(), QList{key()}); // the caller's
        Secret second(std::move(first));
        QCOMPARE(wiped().size(), 1);
        second = Secret(QByteArrayLiteral("another key"));
        QCOMPARE(wiped(), (QList{key(), key()})); // what it held; a literal's bytes are nobody's to wipe
    }
    QCOMPARE(wiped(), (QList{key(), key(), QByteArrayLiteral("another key")}));
}

void TestSecret::duplicatesAreTheirOwn()
{
    Secret first(key());
    const Secret second = first.duplicate();
    first = Secret();
    QCOMPARE(second.reveal().toByteArray(), key());
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
