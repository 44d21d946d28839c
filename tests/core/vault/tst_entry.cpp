// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/entry.h"
#include "core/vault/guessing.h"
#include "core/vault/keyage.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vault::Entry;
using vault::KeyAge;
using vault::Secret;

namespace {

const QDateTime monday(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

Secret secret(const char* text)
{
    return Secret(QByteArray(text));
}

QByteArray textOf(const Secret& value)
{
    return value.reveal().toByteArray();
}

Entry sample()
{
    return {.current = secret("bkg_live_new"),
        .setAt = monday,
        .previous = secret("bkg_live_old"),
        .previousUntil = monday.addDays(1)};
}

} // namespace

class TestEntry final : public QObject {
    Q_OBJECT

private slots:
    void keepsTheOldSecretADay();
    void theSameSecretIsNoChange();
    void theOldSecretHasItsAgeWhenItComesBack();
    void packsAndUnpacks();
    void refusesOtherBytes();
    void classifiesAge_data();
    void classifiesAge();
    void guessesCostTime();
};

void TestEntry::keepsTheOldSecretADay()
{
    Entry first = Entry::changed(std::nullopt, secret("one"), monday);
    QCOMPARE(textOf(first.current), "one"_ba);
    QCOMPARE(first.setAt, monday);
    QVERIFY(first.previous.isEmpty() && !first.previousUntil.isValid());

    Entry second = Entry::changed(std::move(first), secret("two"), monday.addDays(80));
    QCOMPARE(textOf(second.current), "two"_ba);
    QCOMPARE(second.setAt, monday.addDays(80));
    QCOMPARE(textOf(second.previous), "one"_ba);
    QCOMPARE(second.previousUntil, monday.addDays(81));

    second.forgetStale(monday.addDays(81).addMSecs(-1));
    QCOMPARE(textOf(second.previous), "one"_ba);
    second.forgetStale(monday.addDays(81));
    QVERIFY(second.previous.isEmpty() && !second.previousUntil.isValid());
    QCOMPARE(textOf(second.current), "two"_ba);
}

void TestEntry::theSameSecretIsNoChange()
{
    Entry first = Entry::changed(std::nullopt, secret("one"), monday);
    const Entry again = Entry::changed(std::move(first), secret("one"), monday.addDays(80));
    QCOMPARE(again.setAt, monday);
    QVERIFY(again.previous.isEmpty());
}

/// Changing a key and back again makes no key younger.
void TestEntry::theOldSecretHasItsAgeWhenItComesBack()
{
    const auto kept = [](const Entry& entry) { return *Entry::unpack(entry.packed().reveal()); };
    Entry entry = Entry::changed(std::nullopt, secret("one"), monday);
    entry = Entry::changed(kept(entry), secret("two"), monday.addDays(80));
    entry = Entry::changed(kept(entry), secret("one"), monday.addDays(80).addSecs(60));
    QCOMPARE(textOf(entry.current), "one"_ba);
    QCOMPARE(entry.setAt, monday);
    QCOMPARE(textOf(entry.previous), "two"_ba);
    entry = Entry::changed(kept(entry), secret("two"), monday.addDays(80).addSecs(120));
    QCOMPARE(entry.setAt, monday.addDays(80));

    // Once it is forgotten it is a new one.
    entry = Entry::changed(kept(entry), secret("one"), monday.addDays(90));
    QCOMPARE(entry.setAt, monday.addDays(90));

    // An entry of an earlier Paydesk does not say when: the old one is older than the new one, that much is sure.
    const Entry back = Entry::changed(kept(sample()), secret("bkg_live_old"), monday.addSecs(60));
    QCOMPARE(back.setAt, monday);
}

void TestEntry::packsAndUnpacks()
{
    const Secret bytes = sample().packed();
    const auto read = Entry::unpack(bytes.reveal());
    QVERIFY(read);
    QCOMPARE(textOf(read->current), "bkg_live_new"_ba);
    QCOMPARE(read->setAt, monday);
    QCOMPARE(read->setAt.timeSpec(), Qt::UTC);
    QCOMPARE(textOf(read->previous), "bkg_live_old"_ba);
    QCOMPARE(read->previousUntil, monday.addDays(1));

    Entry aged = sample();
    aged.previousSetAt = monday.addDays(-80);
    QCOMPARE(Entry::unpack(aged.packed().reveal())->previousSetAt, monday.addDays(-80));

    const Entry lone = Entry::changed(std::nullopt, secret("one"), monday);
    const auto loneRead = Entry::unpack(lone.packed().reveal());
    QVERIFY(loneRead && loneRead->previous.isEmpty() && !loneRead->previousUntil.isValid());
}

void TestEntry::refusesOtherBytes()
{
    Entry aged = sample();
    aged.previousSetAt = monday.addDays(-80);
    const QByteArray longer = textOf(aged.packed());
    for (qsizetype size = 0; size < longer.size(); ++size)
        QVERIFY2(!Entry::unpack(QByteArrayView(longer).first(size)), qPrintable(u"%1 bytes"_s.arg(size)));
    QVERIFY(!Entry::unpack(longer + 'x'));
    const QByteArray whole = textOf(sample().packed());
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!Entry::unpack(QByteArrayView(whole).first(size)), qPrintable(u"%1 bytes"_s.arg(size)));
    QVERIFY(!Entry::unpack(whole + 'x'));
    QByteArray newer = whole;
    newer[0] = 3;
    QVERIFY(!Entry::unpack(newer));
}

void TestEntry::classifiesAge_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<int>("days");
    QTest::addColumn<KeyAge>("age");
    const auto row = [](const char* name, qint64 days, qint64 ms, int whole, KeyAge age) {
        QTest::newRow(name) << monday.addDays(days).addMSecs(ms) << whole << age;
    };
    row("just set", 0, 0, 0, KeyAge::Young);
    row("set by a clock ahead of this one", -3, 0, 0, KeyAge::Young);
    row("almost 75 days", 75, -1, 74, KeyAge::Young);
    row("75 days", 75, 0, 75, KeyAge::Ripe);
    row("almost 83 days", 83, -1, 82, KeyAge::Ripe);
    row("83 days", 83, 0, 83, KeyAge::Due);
    row("almost 90 days", 90, -1, 89, KeyAge::Due);
    row("90 days", 90, 0, 90, KeyAge::Over);
    row("a year", 365, 0, 365, KeyAge::Over);
}

void TestEntry::classifiesAge()
{
    QFETCH(QDateTime, now);
    QFETCH(int, days);
    QFETCH(KeyAge, age);
    QCOMPARE(vault::keyDays(monday, now), days);
    QCOMPARE(vault::keyAge(monday, now), age);
}

void TestEntry::guessesCostTime()
{
    vault::Guessing guessing;
    std::chrono::milliseconds now = 1h;
    for (int i = 1; i < vault::Guessing::FreeGuesses; ++i) {
        guessing.wrong(now);
        QCOMPARE(guessing.waitAt(now), 0ms);
    }
    for (const auto wait : {2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 512s, 900s, 900s}) {
        guessing.wrong(now);
        QCOMPARE(guessing.waitAt(now), std::chrono::milliseconds(wait));
        now += wait - 1ms;
        QCOMPARE(guessing.waitAt(now), 1ms);
        now += 1ms;
        QCOMPARE(guessing.waitAt(now), 0ms);
    }
    guessing.right();
    guessing.wrong(now);
    QCOMPARE(guessing.waitAt(now), 0ms);
}

QTEST_GUILESS_MAIN(TestEntry)
#include "tst_entry.moc"
