// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/translationfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using architecture::TranslationFile;
using namespace Qt::StringLiterals;

/// Every sentence of the sources is translated into every language.
class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void findsFaults_data();
    void findsFaults();
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
};

void TranslationsTest::findsFaults_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("faults");
    QTest::newRow("good") << u"<source>Pay %1</source><translation>%1 bayar</translation>"_s << 0;
    QTest::newRow("unfinished") << u"<source>Pay</source><translation type=\"unfinished\">Bayar</translation>"_s << 1;
    QTest::newRow("empty") << u"<source>Pay</source><translation></translation>"_s << 1;
    QTest::newRow("place lost") << u"<source>Pay %1</source><translation>Bayar</translation>"_s << 1;
    QTest::newRow("place added") << u"<source>Pay</source><translation>Bayar %1</translation>"_s << 1;
    QTest::newRow("places turned") << u"<source>%1 of %2</source><translation>%2: %1</translation>"_s << 0;
    QTest::newRow("plural")
        << u"<source>%n codes</source><translation><numerusform>%n kode</numerusform></translation>"_s << 0;
    QTest::newRow("vanished") << u"<source>Old</source><translation type=\"vanished\"></translation>"_s << 0;
    QTest::newRow("cut") << u"<source>Pay</source><transl"_s << 1;
}

void TranslationsTest::findsFaults()
{
    QFETCH(QString, message);
    QFETCH(int, faults);
    const QString text = u"<TS><context><name>A</name><message>%1</message></context></TS>"_s.arg(message);
    QCOMPARE(TranslationFile::read(text.toUtf8()).faults.size(), faults);
    QCOMPARE(TranslationFile::read("<html/>").faults.size(), 1);
    const QByteArray strayed = "<TS><context><name>QCoreApplication</name><message><source>Show QR</source>"
                               "<translation>Tampilkan QR</translation></message></context></TS>";
    QCOMPARE(TranslationFile::read(strayed).faults.size(), 1);
}

void TranslationsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("en") << true; // the language of the sources
    QTest::newRow("km") << false;
    QTest::newRow("bn") << false;
    QTest::newRow("id") << false;
}

void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(bool, pluralsOnly);
    const QString root = QStringLiteral(PAYDESK_SOURCE_DIR);
    const QString name = u"paydesk_%1.ts"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY2(QFile::copy(root + u"/translations/"_s + name, copy), qPrintable(name));

    // What the sources hold and the file does not comes in as unfinished.
    QStringList arguments{
        u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-I"_s + root};
    if (pluralsOnly)
        arguments << u"-pluralonly"_s;
    arguments << root + u"/core"_s << root + u"/ui"_s << root + u"/app"_s << u"-ts"_s << copy;
    QProcess lupdate;
    lupdate.start(QStringLiteral(PAYDESK_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);

    QFile updated(copy);
    QVERIFY(updated.open(QIODevice::ReadOnly));
    const TranslationFile file = TranslationFile::read(updated.readAll());
    QVERIFY2(file.faults.isEmpty(), qPrintable(file.faults.join(u'\n')));
    QVERIFY(pluralsOnly || file.messages > 50);
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
