// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/shopfolder.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ShopFolderTest final : public QObject {
    Q_OBJECT

private slots:
    void namesAreTheDocumentedOnes();
    void keepsTheSocketShort();
    void seesWhetherThereAreAccounts_data();
    void seesWhetherThereAreAccounts();
    void keepsExportsOffItsData();
};

void ShopFolderTest::namesAreTheDocumentedOnes()
{
    const app::ShopFolder folder(u"/shop/./data/"_s);
    QCOMPARE(folder.path(), u"/shop/data"_s);
    QCOMPARE(folder.ledger(false), u"/shop/data/ledger.sqlite"_s);
    QCOMPARE(folder.ledger(true), u"/shop/data/practice.sqlite"_s);
    QCOMPARE(folder.backups(), u"/shop/data/backups"_s);
    QCOMPARE(folder.customers(), u"/shop/data/customers.json"_s);
    QCOMPARE(folder.socket(), u"/shop/data/socket"_s);
}

void ShopFolderTest::keepsTheSocketShort()
{
    QTemporaryDir temporary;
    const QString deep = temporary.path() + u'/' + QString(100, u'x');
    const QString other = temporary.path() + u'/' + QString(101, u'x');
    QVERIFY(QDir().mkpath(deep) && QDir().mkpath(other));
    const QString socket = app::ShopFolder(deep).socket();
    QVERIFY2(socket.size() < 100, qPrintable(socket));
    QVERIFY(socket != app::ShopFolder(other).socket());
    // Whatever road leads to the folder, it is one shop.
    const QString link = temporary.path() + u"/link"_s;
    QVERIFY(QFile::link(temporary.path(), link));
    QCOMPARE(app::ShopFolder(link + u'/' + QString(100, u'x')).socket(), socket);
}

void ShopFolderTest::seesWhetherThereAreAccounts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no file") << QByteArray() << u"false"_s;
    QTest::newRow("none") << QByteArray(R"({"accounts":[]})") << u"false"_s;
    QTest::newRow("one") << QByteArray(R"({"accounts":[{"id":"a"}]})") << u"true"_s;
    QTest::newRow("cut off") << QByteArray(R"({"accounts":[{)") << u"accounts_unreadable"_s;
    QTest::newRow("something else") << QByteArray(R"(["a"])") << u"accounts_unreadable"_s;
    QTest::newRow("accounts that are no list") << QByteArray(R"({"accounts":1})") << u"accounts_unreadable"_s;
}

void ShopFolderTest::seesWhetherThereAreAccounts()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    QTemporaryDir temporary;
    const app::ShopFolder folder(temporary.path());
    if (!content.isEmpty()) {
        QFile file(folder.accounts());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    const auto any = folder.hasAccounts();
    QCOMPARE(any ? (*any ? u"true"_s : u"false"_s) : any.error().code, said);
    if (!any)
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(any.error().person.english()),
            qPrintable(any.error().person.english()));
}

void ShopFolderTest::keepsExportsOffItsData()
{
    QTemporaryDir temporary;
    const QDir place(temporary.path());
    QVERIFY(place.mkpath(u"shop/backups"_s) && place.mkpath(u"stick"_s));
    for (const QString& name : {u"shop/ledger.sqlite"_s, u"stick/old.sqlite"_s})
        QVERIFY(QFile(place.filePath(name)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(place.filePath(u"shop"_s), place.filePath(u"link"_s)));
    const app::ShopFolder folder(place.filePath(u"shop"_s));
    const app::ShopFolder linked(place.filePath(u"link"_s));
    const auto own = [&](const QString& name) {
        const QString file = place.filePath(name);
        const auto free = folder.checkExportTarget(file);
        return !free && free.error().code == u"export_onto_data"_s && !linked.checkExportTarget(file)
            && support::saysWhatIsWrongAndWhatToDo(free.error().person.english());
    };
    for (const QString& name :
        {u"ledger.sqlite"_s, u"ledger.sqlite-wal"_s, u"ledger.sqlite-shm"_s, u"practice.sqlite"_s, u"settings.ini"_s,
            u"accounts.json"_s, u"customers.json"_s, u"lock"_s, u"backups/list.csv"_s, u"../shop/ledger.sqlite"_s}) {
        QVERIFY2(own(u"shop/"_s + name), qPrintable(name));
        QVERIFY2(own(u"link/"_s + name), qPrintable(name));
    }
    for (const QString& name : {u"shop/list.csv"_s, u"stick/old.sqlite"_s, u"stick/ledger.sqlite"_s, u"nowhere/a"_s})
        QVERIFY2(folder.checkExportTarget(place.filePath(name)), qPrintable(name));
    // Also where the backups lie behind a link.
    QVERIFY(place.rmdir(u"shop/backups"_s) && QFile::link(place.filePath(u"stick"_s), folder.backups()));
    QVERIFY(own(u"stick/old.sqlite"_s) && own(u"shop/backups/old.sqlite"_s));
}

QTEST_GUILESS_MAIN(ShopFolderTest)
#include "tst_shopfolder.moc"
