// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/outsidetext.h"
#include "tests/support/shareddata.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextBoundaryFinder>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestOutsideText final : public QObject {
    Q_OBJECT

private slots:
    void hiddenSignsAreMadeVisible_data();
    void hiddenSignsAreMadeVisible();
    void joinersStayWhereTheyAreOrdinary_data();
    void joinersStayWhereTheyAreOrdinary();
    void floodsOfMarksAreCut();
    void oneLineCutsBetweenCharacters_data();
    void oneLineCutsBetweenCharacters();
    void isolationCannotBeBrokenFromInside();
    void ampersandsAreDoubled();
    void aMegabyteIsQuick();
    void theHostileStrings_data();
    void theHostileStrings();
};

namespace {

qsizetype graphemes(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

/// The signs R39 names, by code point: none may reach the eye unmarked.
bool holdsBareControl(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) {
        const char16_t c = sign.unicode();
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
            || c == 0x200E || c == 0x200F || c == 0x061C || c == 0x2028 || c == 0x2029;
    });
}

} // namespace

void TestOutsideText::hiddenSignsAreMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Sokha Coffee & Tea 100%1"_s << u"Sokha Coffee & Tea 100%1"_s;
    QTest::newRow("markup is text") << u"<b>Paid</b>"_s << u"<b>Paid</b>"_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << u"a␍␊b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a␉b"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u'b' << u"a␀b"_s;
    QTest::newRow("escape") << u"\u001b[2J"_s << u"␛[2J"_s;
    QTest::newRow("DEL") << u"\u007f"_s << u"␡"_s;
    QTest::newRow("C1") << u"\u009b2J"_s << u"[U+009B]2J"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a[U+2028]b"_s;
    QTest::newRow("right-to-left override") << u"\u202e00.1"_s << u"[U+202E]00.1"_s;
    QTest::newRow("isolates") << u"\u2067a\u2069"_s << u"[U+2067]a[U+2069]"_s;
    QTest::newRow("marks of direction") << u"\u200e\u200f\u061c"_s << u"[U+200E][U+200F][U+061C]"_s;
    QTest::newRow("soft hyphen") << u"PA\u00adID"_s << u"PA[U+00AD]ID"_s;
    QTest::newRow("byte order mark inside") << u"1\uFEFF0"_s << u"1[U+FEFF]0"_s;
    QTest::newRow("tag signs") << u"x\U000E0041"_s << u"x[U+E0041]"_s;
    QTest::newRow("blank letter") << u"\u3164"_s << u"[U+3164]"_s;
    QTest::newRow("not a character") << u"\uFFFE"_s << u"[U+FFFE]"_s;
    QTest::newRow("half surrogate") << QString(QChar(0xDC00)) << u"\uFFFD"_s;
    QTest::newRow("right-to-left letters stay") << u"אבג"_s << u"אבג"_s;
    QTest::newRow("Arabic number sign is drawn") << u"\u0600٣"_s << u"\u0600٣"_s;
    QTest::newRow("no-break space stays") << u"4\u00a0000"_s << u"4\u00a0000"_s;
}

void TestOutsideText::hiddenSignsAreMadeVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(base::madeVisible(text), shown);
    QCOMPARE(base::oneLine(text), shown);
    const bool replacedHalf = text.size() == 1 && text.front().isSurrogate();
    QCOMPARE(base::hasHiddenSigns(text), text != shown && !replacedHalf);
}

void TestOutsideText::joinersStayWhereTheyAreOrdinary_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ordinary");
    QTest::newRow("Khmer words") << u"ហាង\u200bកាហ្វេ"_s << true;
    QTest::newRow("Khmer beside Latin") << u"ABA\u200bធនាគារ"_s << true;
    QTest::newRow("Bengali joiner") << u"র\u200d্যাব"_s << true;
    QTest::newRow("Bengali non-joiner") << u"ক্\u200cষ"_s << true;
    QTest::newRow("Tamil") << u"க்\u200cஷ"_s << true;
    QTest::newRow("emoji family") << u"👩\u200d👩\u200d👧\u200d👦"_s << true;
    QTest::newRow("emoji heart") << u"❤\uFE0F\u200d🔥"_s << true;
    QTest::newRow("skin tone") << u"👩🏽\u200d🚀"_s << true;
    QTest::newRow("Latin") << u"A\u200bBA"_s << false;
    QTest::newRow("Latin joiner") << u"Ba\u200dnk"_s << false;
    QTest::newRow("digits") << u"10\u200b00"_s << false;
    QTest::newRow("Cyrillic") << u"Бан\u200cк"_s << false;
    QTest::newRow("alone") << u"\u200b"_s << false;
    QTest::newRow("padding in Khmer") << u"ក\u200b\u200b\u200bខ"_s << false;
    QTest::newRow("emoji beside Latin") << u"👩\u200dA"_s << false;
}

void TestOutsideText::joinersStayWhereTheyAreOrdinary()
{
    QFETCH(QString, text);
    QFETCH(bool, ordinary);
    QCOMPARE(base::hasHiddenSigns(text), !ordinary);
    if (ordinary)
        QCOMPARE(base::madeVisible(text), text);
    else
        QVERIFY(base::madeVisible(text).contains(u"[U+200"_s));
}

void TestOutsideText::floodsOfMarksAreCut()
{
    const QString flood = u"P"_s + QString(500, QChar(u'\u0301')) + u"aid"_s;
    QCOMPARE(base::madeVisible(flood), u"P"_s + QString(6, QChar(u'\u0301')) + u"aid"_s);
    QVERIFY(!base::hasHiddenSigns(flood));
    const QString vietnamese = u"ệ"_s.normalized(QString::NormalizationForm_D);
    QCOMPARE(base::madeVisible(vietnamese), vietnamese);
}

void TestOutsideText::oneLineCutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("max");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << qsizetype{5} << QString();
    QTest::newRow("fits exactly") << u"abcde"_s << qsizetype{5} << u"abcde"_s;
    QTest::newRow("one too many") << u"abcdef"_s << qsizetype{5} << u"abcd…"_s;
    QTest::newRow("combining mark is not torn off") << u"abe\u0301cd"_s << qsizetype{4} << u"abe\u0301…"_s;
    QTest::newRow("surrogate pair") << u"😀😀😀"_s << qsizetype{2} << u"😀…"_s;
    QTest::newRow("Khmer conjunct is one") << u"ស្ត្រីabc"_s << qsizetype{3} << u"ស្ត្រីa…"_s;
    QTest::newRow("Bengali conjunct is one") << u"ক্ষabc"_s << qsizetype{2} << u"ক্ষ…"_s;
    QTest::newRow("family of emoji") << u"👩\u200d👩\u200d👧\u200d👦xyz"_s << qsizetype{3} << u"👩\u200d👩\u200d👧\u200d👦x…"_s;
    QTest::newRow("outsized character counts for several")
        << u"👩"_s + u"\u200d👩"_s.repeated(100) + u"x"_s << qsizetype{3} << u"…"_s;
}

void TestOutsideText::oneLineCutsBetweenCharacters()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, max);
    QFETCH(QString, shown);
    QCOMPARE(base::oneLine(text, max), shown);
}

void TestOutsideText::isolationCannotBeBrokenFromInside()
{
    const QString inside = base::isolated(base::oneLine(u"Shop\u2069\u202e 00.1"));
    QCOMPARE(inside, u"\u2068Shop[U+2069][U+202E] 00.1\u2069"_s);
    QCOMPARE(inside.count(QChar(u'\u2069')), 1);
}

void TestOutsideText::ampersandsAreDoubled()
{
    QCOMPARE(base::withoutAccessKeys(u"Tom && &Jerry &File"_s), u"Tom &&&& &&Jerry &&File"_s);
    QCOMPARE(base::withoutAccessKeys(u"Sokha"_s), u"Sokha"_s);
}

void TestOutsideText::aMegabyteIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& unit : {u"a\u0301\u0316"_s, u"\u200b"_s, u"👩\u200d"_s, u"ក្រ\u200b"_s})
        QVERIFY(base::oneLine(unit.repeated(1'000'000 / unit.size())).size() <= qsizetype{64} * 16);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestOutsideText::theHostileStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flag");
    const QString path = QStringLiteral(PAYDESK_SHARED_DATA "/hostile/strings/strings.json");
    if (!QFile::exists(path))
        QSKIP("shared/data/hostile is not beside this checkout");
    for (const QJsonValue entry : support::readJson(path).array())
        QTest::newRow(qPrintable(entry[u"id"].toString())) << entry[u"text"].toString() << entry[u"flag"].toString();
}

void TestOutsideText::theHostileStrings()
{
    QFETCH(QString, text);
    QFETCH(QString, flag);
    QCOMPARE(base::hasHiddenSigns(text), flag == u"show_mark");
    const QString shown = base::oneLine(text);
    QVERIFY(!shown.isEmpty());
    QVERIFY(!holdsBareControl(shown));
    QVERIFY(graphemes(shown) <= 64);
    QVERIFY(shown.size() <= qsizetype{64} * 16);
    if (flag != u"show_mark" && shown.size() == text.size())
        QCOMPARE(shown, text);
    if (flag == u"show_mark")
        QVERIFY(shown != text);
}

QTEST_GUILESS_MAIN(TestOutsideText)
#include "tst_outsidetext.moc"
