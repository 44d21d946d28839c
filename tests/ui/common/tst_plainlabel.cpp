// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"
#include "ui/common/plainlabel.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <cmath>
#include <sys/inotify.h>
#include <unistd.h>

using namespace ui;
using namespace Qt::StringLiterals;

namespace {

/// Says whether anybody opened a file since it was watched.
class FileWatch final {
public:
    explicit FileWatch(const QString& file)
        : m_descriptor(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_descriptor, qUtf8Printable(file), IN_OPEN | IN_ACCESS);
    }
    ~FileWatch() { ::close(m_descriptor); }
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;
    [[nodiscard]] bool wasTouched() const
    {
        std::array<char, 4096> events{};
        return ::read(m_descriptor, events.data(), events.size()) > 0;
    }

private:
    int m_descriptor;
};

} // namespace

class TestPlainLabel final : public QObject {
    Q_OBJECT

private slots:
    void drawsHostileTextAsItIs_data();
    void drawsHostileTextAsItIs();
    void readsNoFile();
    void cutsWithAnEllipsis();
    void wrapsKhmerAtItsBreaks();
    void givesKhmerTallerLines();
    void saysItsTextToScreenReaders();

private:
    Appearance m_appearance;
};

void TestPlainLabel::drawsHostileTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bold") << u"<b>Sokha</b>"_s;
    QTest::newRow("picture") << u"<img src=file:///etc/passwd>"_s;
    QTest::newRow("link") << u"<a href='https://evil.example'>Sokha Coffee</a>"_s;
    QTest::newRow("mnemonic") << u"R&D && Co"_s;
    QTest::newRow("place") << u"%1 %n %L1"_s;
    QTest::newRow("entity") << u"&lt;b&gt;&amp;"_s;
    QTest::newRow("table") << u"<table width=9999><tr><td>x"_s;
}

void TestPlainLabel::drawsHostileTextAsItIs()
{
    QFETCH(QString, text);
    PlainLabel label(m_appearance, TypeRole::Body);
    label.setText(text);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), text);
    const QFontMetricsF metrics(typeFont(TypeRole::Body));
    QVERIFY(std::abs(label.sizeHint().width() - metrics.horizontalAdvance(text)) <= 1);

    // The same strokes as when each character is drawn by itself without any meaning.
    PlainLabel other(m_appearance, TypeRole::Body);
    other.setText(QString(text).replace(u'<', u'>').replace(u'&', u'+').replace(u'%', u'*'));
    other.resize(label.size());
    QVERIFY(label.grab().toImage() != other.grab().toImage());
}

void TestPlainLabel::readsNoFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    QImage picture(400, 400, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(file));
    const FileWatch watch(file);
    PlainLabel label(m_appearance, TypeRole::Body);
    label.setText(u"<img src=\"%1\"><img src=\"file://%1\">"_s.arg(file));
    label.setToolTip({});
    label.resize(label.sizeHint());
    const QImage shown = label.grab().toImage();
    QVERIFY(!watch.wasTouched());
    QCOMPARE(label.sizeHint().height(), lineHeight(TypeRole::Body, {}));
    // The watch itself works.
    QVERIFY(!QImage(file).isNull());
    QVERIFY(watch.wasTouched());
    QVERIFY(!shown.isNull());
}

void TestPlainLabel::cutsWithAnEllipsis()
{
    PlainLabel label(m_appearance, TypeRole::Code);
    label.setText(u"55341412aabbccddeeff00112233445566fe66"_s);
    label.resize(140, label.sizeHint().height());
    QVERIFY(label.shownText().endsWith(u'…'));
    label.setElide(Qt::ElideMiddle);
    QVERIFY(label.shownText().startsWith(u"5534"_s));
    QVERIFY(label.shownText().contains(u'…'));
    QVERIFY(label.shownText().endsWith(u"66"_s));
}

void TestPlainLabel::wrapsKhmerAtItsBreaks()
{
    const QStringList words{u"វាយ"_s, u"ចំនួន"_s, u"ទឹកប្រាក់"_s, u"ហើយ"_s, u"អតិថិជន"_s, u"ស្កេន"_s};
    PlainLabel label(m_appearance, TypeRole::Body);
    label.setWrap(true);
    label.setText(words.join(QChar(0x200B)));
    const int narrow = label.sizeHint().width() / 2;
    label.resize(narrow, label.heightForWidth(narrow));
    const QStringList lines = label.shownText().split(u'\n');
    QVERIFY(lines.size() >= 2);
    for (const QString& line : lines)
        for (const QString& word : line.split(QChar(0x200B), Qt::SkipEmptyParts))
            QVERIFY2(words.contains(word), qPrintable(word));
}

void TestPlainLabel::givesKhmerTallerLines()
{
    PlainLabel latin(m_appearance, TypeRole::Body);
    latin.setText(u"Charge"_s);
    PlainLabel khmer(m_appearance, TypeRole::Body);
    khmer.setText(u"ស្កេន"_s);
    QCOMPARE(latin.sizeHint().height(), 21);
    QCOMPARE(khmer.sizeHint().height(), 26);
}

void TestPlainLabel::saysItsTextToScreenReaders()
{
    PlainLabel label(m_appearance, TypeRole::Body);
    label.setText(u"Sokha Coffee"_s);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&label);
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Name), u"Sokha Coffee"_s);
    label.setText(u"Dara Books"_s);
    QCOMPARE(interface->text(QAccessible::Name), u"Dara Books"_s);
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
