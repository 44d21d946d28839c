// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/settings.h"
#include "ui/alerts/sounds.h"
#include "ui/alerts/soundsettings.h"
#include "ui/alerts/soundthread.h"
#include "ui/alerts/trayalert.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/plainlabel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLibrary>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <algorithm>
#include <limits>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that remembers what it was told.
class FakeTray final : public Tray {
public:
    struct Seen {
        bool available = true;
        QStringList tips;
        QStringList messages;
        int flashes = 0;
        std::function<void()> click;
    };
    explicit FakeTray(Seen& seen)
        : m_seen(seen)
    {
    }
    [[nodiscard]] bool isAvailable() const override { return m_seen.available; }
    void show(const QIcon&, const QString& tip) override { m_seen.tips << tip; }
    void tell(const QString& title, const QString& text) override { m_seen.messages << title + u": "_s + text; }
    void flash(QWidget&) override { ++m_seen.flashes; }
    void onClick(std::function<void()> work) override { m_seen.click = std::move(work); }

private:
    Seen& m_seen;
};

payments::Payment paid()
{
    payments::Payment payment;
    payment.id = u"p1"_s;
    payment.number = 2042;
    payment.reference = u"Table 7"_s;
    payment.payer = u"Sok Dara"_s;
    payment.state = payments::State::Paid;
    payment.amount = money::Money::parse(u"12.50"_s, money::Currency::Usd).value();
    return payment;
}

} // namespace

class TestAlerts final : public QObject {
    Q_OBJECT

private slots:
    void everySoundIsCleanAndShort_data();
    void everySoundIsCleanAndShort();
    void theSoundModuleIsBesideTheProgramAndNotLoadedYet();
    void aSoundNeverBlocksTheWindow();
    void aMissingModuleIsSilence();
    void mutedEventsStaySilentButCanBeTested();
    void theCardRemembers();
    void theCardSaysWhenNothingCanBeHeard();
    void aCoveredWindowSpeaksOnTheDesktop();
    void aWindowInFrontSaysNothing();
    void withoutATrayTheTaskbarAsks();
    void aClickBringsTheWindowBack();
    void theIconCounts();

private:
    Appearance m_appearance;
};

void TestAlerts::everySoundIsCleanAndShort_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(PAYDESK_SOURCE_DIR "/resources/sounds"));
    const QStringList files = folder.entryList({u"*.wav"_s});
    QCOMPARE(files.size(), qsizetype(allSoundEvents.size()));
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestAlerts::everySoundIsCleanAndShort()
{
    QFETCH(QString, file);
    QFile wave(file);
    QVERIFY(wave.open(QIODevice::ReadOnly));
    const QByteArray bytes = wave.readAll();
    constexpr qsizetype head = 44;
    QVERIFY(bytes.size() > head && bytes.startsWith("RIFF"));
    QCOMPARE(bytes.mid(8, 8), QByteArray("WAVEfmt "));
    QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + 20), quint16(1)); // PCM
    QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + 22), quint16(1)); // mono
    QCOMPARE(qFromLittleEndian<quint32>(bytes.constData() + 24), quint32(44100));
    QCOMPARE(qFromLittleEndian<quint16>(bytes.constData() + 34), quint16(16));
    QList<int> samples;
    for (qsizetype at = head; at + 1 < bytes.size(); at += 2)
        samples << qFromLittleEndian<qint16>(bytes.constData() + at);
    QVERIFY(samples.size() < 44100);
    // Silence at both ends and no jump between: no click. Well audible, not at the limit: no distortion.
    QVERIFY(std::abs(samples.first()) < 50 && std::abs(samples.last()) < 50);
    int loudest = 0;
    int highestStep = 0;
    for (qsizetype i = 1; i < samples.size(); ++i) {
        loudest = std::max(loudest, std::abs(samples.at(i)));
        highestStep = std::max(highestStep, std::abs(samples.at(i) - samples.at(i - 1)));
    }
    QVERIFY2(loudest > 6000 && loudest < 30000, qPrintable(QString::number(loudest)));
    QVERIFY2(highestStep < 9000, qPrintable(QString::number(highestStep)));
}

void TestAlerts::theSoundModuleIsBesideTheProgramAndNotLoadedYet()
{
    QVERIFY(QFile::exists(SoundThread::usualModule()));
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("This system does not list what is loaded.");
    QVERIFY(!maps.readAll().contains("Qt6Multimedia"));
}

void TestAlerts::aSoundNeverBlocksTheWindow()
{
    // The best of three: a busy machine may take any single one away from us.
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        SoundThread first;
        QElapsedTimer timer;
        timer.start();
        for (const SoundEvent event : allSoundEvents)
            first.play(event, 1);
        quickest = std::min(quickest, timer.elapsed());
    }
    QVERIFY2(quickest < 50, qPrintable(QString::number(quickest)));
    SoundThread thread;
    QSignalSpy answered(&thread, &SoundThread::answered);
    for (const SoundEvent event : allSoundEvents)
        thread.play(event, 1);
    // With loudspeakers or without: an answer comes and nothing falls over. What is too much at once is dropped.
    QTRY_COMPARE(answered.size(), 3);
    thread.play(SoundEvent::Paid, 1);
    QTRY_COMPARE(answered.size(), 4);
}

void TestAlerts::aMissingModuleIsSilence()
{
    SoundThread thread(u"/nowhere/libpaydesk_sound.so"_s);
    QSignalSpy answered(&thread, &SoundThread::answered);
    thread.play(SoundEvent::Paid, 50);
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(answered.at(0).at(0).toBool(), false);
}

void TestAlerts::mutedEventsStaySilentButCanBeTested()
{
    QTemporaryDir folder;
    base::Settings settings(folder.filePath(u"settings.ini"_s));
    Sounds sounds(settings);
    QSignalSpy wanted(&sounds, &Sounds::wanted);
    sounds.play(SoundEvent::Paid);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(1).toInt(), 70);
    sounds.setOn(SoundEvent::Paid, false);
    sounds.play(SoundEvent::Paid);
    QCOMPARE(wanted.size(), 1);
    sounds.play(SoundEvent::Failed);
    QCOMPARE(wanted.size(), 2);
    sounds.test(SoundEvent::Paid);
    QCOMPARE(wanted.size(), 3);
    sounds.setVolume(0);
    sounds.play(SoundEvent::Failed);
    sounds.test(SoundEvent::Paid);
    QCOMPARE(wanted.size(), 3);
}

void TestAlerts::theCardRemembers()
{
    QTemporaryDir folder;
    base::Settings settings(folder.filePath(u"settings.ini"_s));
    Sounds sounds(settings);
    QSignalSpy wanted(&sounds, &Sounds::wanted);
    SoundSettings card(m_appearance, sounds);
    card.resize(900, card.sizeHint().height());
    card.show();
    const auto chips = card.findChildren<Chip*>();
    const auto tests = card.findChildren<Button*>();
    QCOMPARE(chips.size(), qsizetype(allSoundEvents.size()));
    QCOMPARE(tests.size(), chips.size());
    QTest::mouseClick(chips.at(2), Qt::LeftButton);
    QCOMPARE(chips.at(2)->text(), u"Muted"_s);
    QVERIFY(!settings.value(base::setting::soundLate));
    QVERIFY(settings.value(base::setting::soundPaid));
    QTest::mouseClick(tests.at(2), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<SoundEvent>(), SoundEvent::Late);
    auto* volume = card.findChild<QSlider*>();
    QTest::keyClick(volume, Qt::Key_End);
    QCOMPARE(settings.value(base::setting::soundVolume), 100);
    QTest::keyClick(volume, Qt::Key_Left);
    QCOMPARE(settings.value(base::setting::soundVolume), 95);
    QTest::keyClick(volume, Qt::Key_Home);
    QVERIFY(!tests.at(0)->isEnabled());
}

void TestAlerts::theCardSaysWhenNothingCanBeHeard()
{
    QTemporaryDir folder;
    base::Settings settings(folder.filePath(u"settings.ini"_s));
    Sounds sounds(settings);
    SoundSettings card(m_appearance, sounds);
    card.show();
    const auto says = [&] {
        for (const PlainLabel* label : card.findChildren<PlainLabel*>())
            if (label->isVisible() && label->text().startsWith(u"This computer has nothing"_s))
                return true;
        return false;
    };
    QVERIFY(!says());
    sounds.setHeard(false);
    QVERIFY(says());
    sounds.setHeard(true);
    QVERIFY(!says());
}

void TestAlerts::aCoveredWindowSpeaksOnTheDesktop()
{
    FakeTray::Seen seen;
    QWidget window;
    TrayAlert alert(m_appearance, window, [&] { return std::make_unique<FakeTray>(seen); });
    alert.tell(paid()); // not started: the desktop was not asked for anything
    QVERIFY(seen.messages.isEmpty());
    alert.start();
    alert.tell(paid());
    // Amount, word and sale number; nothing of customer or table.
    QCOMPARE(seen.messages, QStringList{u"Paid: $12.50, sale S-2042"_s});
    QCOMPARE(seen.flashes, 1);
    payments::Payment late = paid();
    late.exception = payments::Exception::Late;
    late.received = money::Money::parse(u"12.00"_s, money::Currency::Usd).value();
    alert.tell(late);
    QCOMPARE(seen.messages.last(), u"Late: $12.00, sale S-2042"_s);
}

void TestAlerts::aWindowInFrontSaysNothing()
{
    FakeTray::Seen seen;
    QWidget window;
    TrayAlert alert(m_appearance, window, [&] { return std::make_unique<FakeTray>(seen); });
    alert.start();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    alert.tell(paid());
    QVERIFY(seen.messages.isEmpty());
    QCOMPARE(seen.flashes, 0);
    window.showMinimized();
    alert.tell(paid());
    QCOMPARE(seen.messages.size(), 1);
}

void TestAlerts::withoutATrayTheTaskbarAsks()
{
    FakeTray::Seen seen;
    seen.available = false;
    QWidget window;
    TrayAlert alert(m_appearance, window, [&] { return std::make_unique<FakeTray>(seen); });
    alert.start();
    alert.setCounts(1, 1);
    alert.tell(paid());
    QVERIFY(seen.messages.isEmpty() && seen.tips.isEmpty());
    QCOMPARE(seen.flashes, 1);
}

void TestAlerts::aClickBringsTheWindowBack()
{
    FakeTray::Seen seen;
    QWidget window;
    TrayAlert alert(m_appearance, window, [&] { return std::make_unique<FakeTray>(seen); });
    alert.start();
    window.showMinimized();
    seen.click();
    QVERIFY(window.isVisible() && !window.isMinimized());
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void TestAlerts::theIconCounts()
{
    FakeTray::Seen seen;
    QWidget window;
    TrayAlert alert(m_appearance, window, [&] { return std::make_unique<FakeTray>(seen); });
    alert.start();
    QCOMPARE(seen.tips.last(), u"Paydesk"_s);
    alert.setCounts(2, 0);
    QCOMPARE(seen.tips.last(), u"Paydesk · Open: 2"_s);
    alert.setCounts(2, 1);
    QCOMPARE(seen.tips.last(), u"Paydesk · Open: 2 · Need a look: 1"_s);
    const auto picture = [](int waiting, int needALook) {
        return trayIcon(waiting, needALook, money::Digits::Ascii).pixmap(64).toImage();
    };
    QVERIFY(picture(0, 0) != picture(1, 0));
    QVERIFY(picture(1, 0) != picture(1, 1));
    QCOMPARE(picture(1, 1), picture(4, 1));
    // A real tray where the desktop has none: nothing falls over.
    SystemTray tray;
    tray.show(trayIcon(1, 0, money::Digits::Ascii), u"Paydesk"_s);
    tray.tell(u"Paid"_s, u"$12.50"_s);
}

QTEST_MAIN(TestAlerts)
#include "tst_alerts.moc"
