// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datafolder.h"
#include "core/base/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray read(const QString& file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What other people may do with a file.
QFileDevice::Permissions othersRights(const QString& file)
{
    return QFile::permissions(file)
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther);
}

} // namespace

class TestSettings final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void startsWithDefaults();
    void keepsWhatIsSet();
    void keepsKeysItDoesNotKnow();
    void takesDefaultsForNonsense();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void isReadableByTheOwnerAlone();
    void refusesLinks();
    void saysWhenItCannotSave();
    void makesAPrivateDataFolder();
    void refusesDataFolders();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::startsWithDefaults()
{
    Settings settings(file());
    QVERIFY(settings.load());
    QCOMPARE(settings.value(setting::language), "system"_L1);
    QCOMPARE(settings.value(setting::scale), 100);
    QCOMPARE(settings.value(setting::firstStartDone), false);
    QCOMPARE(settings.value(setting::shopName), QString());
    QVERIFY(!QFile::exists(file()));
}

void TestSettings::keepsWhatIsSet()
{
    const QString name = u"កាហ្វេ = \"x\"\\n\n[shop]\r; ☕"_s;
    {
        Settings settings(file());
        settings.set(setting::language, "km"_L1);
        settings.set(setting::language, "fr"_L1);
        settings.set(setting::scale, 150);
        settings.set(setting::firstStartDone, true);
        settings.set(setting::shopName, name);
    }
    Settings again(file());
    QVERIFY(again.load());
    QCOMPARE(again.value(setting::language), "km"_L1);
    QCOMPARE(again.value(setting::scale), 150);
    QCOMPARE(again.value(setting::firstStartDone), true);
    QCOMPARE(again.value(setting::shopName), name);
}

void TestSettings::keepsKeysItDoesNotKnow()
{
    write(file(), "[future]\nthing=1\n[window]\ntheme=dark\n");
    {
        Settings settings(file());
        QVERIFY(settings.load());
        settings.set(setting::theme, "light"_L1);
    }
    QVERIFY(read(file()).contains("[future]\nthing=1\n"));
    QVERIFY(read(file()).contains("theme=light\n"));
}

void TestSettings::takesDefaultsForNonsense()
{
    write(file(), "[window]\nlanguage=xx\nscale=5000\ntheme=\nfirst-start-done=maybe\n");
    Settings settings(file());
    QVERIFY(settings.load());
    QCOMPARE(settings.value(setting::language), "system"_L1);
    QCOMPARE(settings.value(setting::scale), 100);
    QCOMPARE(settings.value(setting::theme), "system"_L1);
    QCOMPARE(settings.value(setting::firstStartDone), false);
}

void TestSettings::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("[window]\ntheme=\xff\xfe\n");
    QTest::newRow("zero bytes") << QByteArray("[window]\ntheme=dark\n").append(100, '\0');
    QTest::newRow("no equals") << QByteArray("[window]\ntheme\n");
    QTest::newRow("no group") << QByteArray("theme=dark\n");
    QTest::newRow("open escape") << QByteArray("[window]\ntheme=dark\\\n");
    QTest::newRow("huge") << QByteArray("[window]\ntheme=").append(70'000, 'x');
}

void TestSettings::setsDamagedFilesAside()
{
    QFETCH(QByteArray, bytes);
    write(file(), bytes);
    {
        Settings settings(file());
        const Result<> loaded = settings.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"settings_damaged"_s);
        QCOMPARE(settings.value(setting::theme), "system"_L1);
        settings.set(setting::theme, "dark"_L1);
    }
    QCOMPARE(read(file() + u".damaged"_s), bytes);
    Settings again(file());
    QVERIFY(again.load());
    QCOMPARE(again.value(setting::theme), "dark"_L1);
}

void TestSettings::isReadableByTheOwnerAlone()
{
    write(file(), "[window]\ntheme=dark\n");
    QVERIFY(QFile::setPermissions(file(), ownerAlone | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    {
        Settings settings(file());
        QVERIFY(settings.load());
        settings.set(setting::theme, "light"_L1);
    }
    QCOMPARE(othersRights(file()), QFileDevice::Permissions());
}

void TestSettings::refusesLinks()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    write(elsewhere, "[window]\ntheme=dark\n");
    QVERIFY(QFile::link(elsewhere, file()));
    {
        Settings settings(file());
        const Result<> loaded = settings.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, u"settings_link"_s);
        settings.set(setting::theme, "light"_L1);
    }
    QCOMPARE(read(elsewhere), QByteArray("[window]\ntheme=dark\n"));
}

void TestSettings::saysWhenItCannotSave()
{
    Settings settings(m_folder->filePath(u"missing/settings.ini"_s));
    QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.set(setting::theme, "light"_L1);
    QVERIFY(failed.wait());
    QCOMPARE(settings.value(setting::theme), "light"_L1);
}

void TestSettings::makesAPrivateDataFolder()
{
    const QString wanted = m_folder->filePath(u"a/b/data"_s);
    const Result<QString> made = openDataFolder(wanted);
    QVERIFY(made);
    QCOMPARE(*made, wanted);
    QVERIFY(QDir(wanted).exists());
    QCOMPARE(othersRights(wanted), QFileDevice::Permissions());
    QVERIFY(openDataFolder(wanted));
}

void TestSettings::refusesDataFolders()
{
    const QString plain = m_folder->filePath(u"file"_s);
    write(plain, "x");
    QCOMPARE(openDataFolder(plain).error().code, u"data_folder_unusable"_s);
    QCOMPARE(openDataFolder(plain + u"/below"_s).error().code, u"data_folder_failed"_s);

    const QString shared = m_folder->filePath(u"shared"_s);
    QVERIFY(QDir().mkdir(shared));
    QVERIFY(QFile::setPermissions(shared, ownerAlone | QFileDevice::ExeOwner | QFileDevice::WriteOther));
    QCOMPARE(openDataFolder(shared).error().code, u"data_folder_shared"_s);

    const QString link = m_folder->filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder->path(), link));
    QCOMPARE(openDataFolder(link).error().code, u"data_folder_link"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
