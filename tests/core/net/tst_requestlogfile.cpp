// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/requestlogfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

net::RequestRecord someRecord(const QString& path)
{
    net::RequestRecord record;
    record.at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    record.gateway = u"bakong-gateway"_s;
    record.account = u"practice"_s;
    record.operation = u"check"_s;
    record.host = u"127.0.0.1"_s;
    record.path = path;
    record.status = 200;
    return record;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRequestLogFile final : public QObject {
    Q_OBJECT

private slots:
    void appendsLinesForTheOwnerAlone();
    void keepsFiveFilesAndDropsTheOldest();
    void followsNoLink();
};

void TestRequestLogFile::appendsLinesForTheOwnerAlone()
{
    const QTemporaryDir folder;
    const QString logs = folder.filePath(u"logs"_s);
    for (const QString& path : {u"/first"_s, u"/second"_s}) {
        net::RequestLogFile log(logs); // as after a restart
        log.record(someRecord(path));
    }
    const QString file = logs + u"/requests.log"_s;
    const QList<QByteArray> lines = contentOf(file).trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0), net::toLine(someRecord(u"/first"_s)).toUtf8());
    QVERIFY(lines.at(1).contains("/second"));
    QCOMPARE(
        QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
}

void TestRequestLogFile::keepsFiveFilesAndDropsTheOldest()
{
    const QTemporaryDir folder;
    net::RequestLogFile log(folder.path());
    log.record(someRecord(u"/oldest"_s));
    const QString longPath = u'/' + QString(4000, u'x');
    const qint64 lineBytes = net::toLine(someRecord(longPath)).size() + 1;
    const auto enough = (net::RequestLogFile::MostFiles + 1) * net::RequestLogFile::MostBytes / lineBytes;
    for (qint64 i = 0; i < enough; ++i)
        log.record(someRecord(longPath));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), net::RequestLogFile::MostFiles);
    for (const QFileInfo& file : files) {
        QVERIFY(file.size() <= net::RequestLogFile::MostBytes);
        QVERIFY(!contentOf(file.filePath()).contains("/oldest"));
    }
}

void TestRequestLogFile::followsNoLink()
{
    const QTemporaryDir folder;
    const QString victim = folder.filePath(u"victim"_s);
    QVERIFY(QFile::link(victim, folder.filePath(u"requests.log"_s)));
    net::RequestLogFile log(folder.path());
    log.record(someRecord(u"/somewhere"_s));
    QVERIFY(!QFileInfo::exists(victim));
}

QTEST_GUILESS_MAIN(TestRequestLogFile)
#include "tst_requestlogfile.moc"
