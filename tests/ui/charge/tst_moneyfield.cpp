// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"
#include "ui/common/moneyfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class TestMoneyField final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keysBecomeAnAmount_data();
    void keysBecomeAnAmount();
    void refusedKeysSayWhyAndChangeNothing_data();
    void refusedKeysSayWhyAndChangeNothing();
    void theSentenceLeavesWithTheNextKey();
    void escapeClearsThenLeaves();
    void enterSubmitsOnceHoweverLongItIsHeld();
    void f8WalksThroughTheCurrencies();
    void pasteIsTaken_data();
    void pasteIsTaken();
    void doubtfulPasteAsks();
    void copyGivesPlainDecimals();
    void inputMethodsType();
    void screenReadersGetTheValue();
    void nativeDigitsAreShownAndNeverKept();
    void longAmountsStayInsideTheCard_data();
    void longAmountsStayInsideTheCard();

private:
    [[nodiscard]] QString decimal() const;

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::MoneyField> m_field;
};

void TestMoneyField::init()
{
    m_appearance = std::make_unique<ui::Appearance>();
    m_field = std::make_unique<ui::MoneyField>(*m_appearance);
    m_field->setCurrencies({money::Currency::Khr, money::Currency::Usd});
    m_field->resize(m_field->sizeHint());
    m_field->show();
    m_field->activateWindow();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

void TestMoneyField::cleanup()
{
    m_field.reset();
    m_appearance.reset();
}

QString TestMoneyField::decimal() const
{
    const auto value = m_field->entry().value();
    return value ? value->toDecimal() : QString();
}

void TestMoneyField::keysBecomeAnAmount_data()
{
    QTest::addColumn<money::Currency>("currency");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("amount");
    QTest::newRow("riel") << money::Currency::Khr << u"4500"_s << u"4500"_s;
    QTest::newRow("dollars shift in") << money::Currency::Usd << u"1250"_s << u"12.50"_s;
    QTest::newRow("dollars with a point") << money::Currency::Usd << u"12.50"_s << u"12.50"_s;
    QTest::newRow("dollars with a comma") << money::Currency::Usd << u"12,5"_s << u"12.50"_s;
    QTest::newRow("Khmer digits") << money::Currency::Khr << u"៤៥០០"_s << u"4500"_s;
    QTest::newRow("Bengali digits") << money::Currency::Khr << u"৪৫০০"_s << u"4500"_s;
    QTest::newRow("a sum") << money::Currency::Khr << u"12000+36500"_s << u"48500"_s;
    QTest::newRow("pieces") << money::Currency::Khr << u"3*4500"_s << u"13500"_s;
    QTest::newRow("backspace") << money::Currency::Khr << u"4500\b\b"_s << u"45"_s;
}

void TestMoneyField::keysBecomeAnAmount()
{
    QFETCH(money::Currency, currency);
    QFETCH(QString, keys);
    QFETCH(QString, amount);
    m_field->setCurrency(currency);
    for (const QChar key : keys) {
        if (key == u'\b')
            QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        else
            QTest::sendKeyEvent(QTest::Click, m_field.get(), Qt::Key_unknown, QString(key), Qt::NoModifier);
    }
    QCOMPARE(decimal(), amount);
}

void TestMoneyField::refusedKeysSayWhyAndChangeNothing_data()
{
    QTest::addColumn<money::Currency>("currency");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::newRow("a letter") << money::Currency::Usd << u"1250"_s << u"x"_s;
    QTest::newRow("two points") << money::Currency::Usd << u"12.5"_s << u"."_s;
    QTest::newRow("a third decimal") << money::Currency::Usd << u"12.50"_s << u"1"_s;
    QTest::newRow("too large") << money::Currency::Khr << u"999999999999999"_s << u"9"_s;
}

void TestMoneyField::refusedKeysSayWhyAndChangeNothing()
{
    QFETCH(money::Currency, currency);
    QFETCH(QString, before);
    QFETCH(QString, key);
    m_field->setCurrency(currency);
    for (const QChar each : before)
        m_field->type(QString(each));
    const QString kept = decimal();
    QVERIFY(!kept.isEmpty());
    m_field->setHint(base::UserText("hint"));
    QTest::keyClicks(m_field.get(), key);
    QCOMPARE(decimal(), kept);
    QVERIFY(!m_field->noteText().isEmpty());
    QVERIFY(m_field->noteText() != u"hint"_s);
    QCOMPARE(m_field->accessibleDescription(), m_field->noteText());
}

void TestMoneyField::theSentenceLeavesWithTheNextKey()
{
    m_field->setHint(base::UserText("hint"));
    QTest::keyClicks(m_field.get(), u"x"_s);
    QVERIFY(m_field->noteText() != u"hint"_s);
    QTest::keyClicks(m_field.get(), u"4"_s);
    QTest::keyClicks(m_field.get(), u"00"_s);
    QCOMPARE(m_field->noteText(), u"hint"_s);
}

void TestMoneyField::escapeClearsThenLeaves()
{
    QSignalSpy escaped(m_field.get(), &ui::MoneyField::escaped);
    QTest::keyClicks(m_field.get(), u"45"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QVERIFY(m_field->entry().isEmpty());
    QCOMPARE(escaped.count(), 0);
    QTest::keyClick(m_field.get(), Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
}

void TestMoneyField::enterSubmitsOnceHoweverLongItIsHeld()
{
    QSignalSpy submitted(m_field.get(), &ui::MoneyField::submitted);
    QTest::keyClick(m_field.get(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(submitted.count(), 1);
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QCoreApplication::sendEvent(m_field.get(), &repeat);
    QCOMPARE(submitted.count(), 1);
}

void TestMoneyField::f8WalksThroughTheCurrencies()
{
    QTest::keyClick(m_field.get(), Qt::Key_F8);
    QCOMPARE(m_field->entry().currency(), money::Currency::Usd);
    QTest::keyClick(m_field.get(), Qt::Key_F8);
    QCOMPARE(m_field->entry().currency(), money::Currency::Khr);
}

void TestMoneyField::pasteIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    QTest::newRow("plain") << u"4500"_s << u"4500"_s;
    QTest::newRow("grouped as riel are") << u"4,500 ៛"_s << u"4500"_s;
    QTest::newRow("Khmer") << u"៤,៥០០ ៛"_s << u"4500"_s;
}

void TestMoneyField::pasteIsTaken()
{
    QFETCH(QString, text);
    QFETCH(QString, amount);
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(m_field.get(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(decimal(), amount);
}

void TestMoneyField::doubtfulPasteAsks()
{
    m_field->setCurrency(money::Currency::Usd);
    m_field->type(u"7"_s);
    m_field->paste(u"1.234"_s);
    QMenu* menu = m_field->readingsMenu();
    QVERIFY2(menu, "1.234 dollars may be a thousand and more");
    QCOMPARE(decimal(), u"0.07"_s);
    QVERIFY(!m_field->noteText().isEmpty());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!m_field->readingsMenu());
    QCOMPARE(decimal(), u"1234.00"_s);
}

void TestMoneyField::copyGivesPlainDecimals()
{
    m_field->setCurrency(money::Currency::Usd);
    m_field->type(u"123450"_s);
    QTest::keySequence(m_field.get(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1234.50"_s);
}

void TestMoneyField::inputMethodsType()
{
    QInputMethodEvent commit;
    commit.setCommitString(u"៤៥"_s);
    QCoreApplication::sendEvent(m_field.get(), &commit);
    QCOMPARE(decimal(), u"45"_s);
    QCOMPARE(m_field->inputMethodQuery(Qt::ImSurroundingText).toString(), u"45"_s);
    QVERIFY(m_field->inputMethodQuery(Qt::ImEnabled).toBool());
    QVERIFY(QRectF(m_field->rect()).contains(m_field->inputMethodQuery(Qt::ImCursorRectangle).toRectF()));
}

void TestMoneyField::screenReadersGetTheValue()
{
    m_field->setCurrency(money::Currency::Usd);
    m_field->type(u"1250"_s);
    QAccessibleInterface* readable = QAccessible::queryAccessibleInterface(m_field.get());
    QVERIFY(readable);
    QCOMPARE(readable->role(), QAccessible::EditableText);
    QCOMPARE(readable->text(QAccessible::Value), u"12.50 USD"_s);
    QVERIFY(readable->textInterface());
    QCOMPARE(readable->textInterface()->text(0, 5), u"12.50"_s);
    QVERIFY(!readable->text(QAccessible::Name).isEmpty());
}

void TestMoneyField::nativeDigitsAreShownAndNeverKept()
{
    m_field->type(u"4500"_s);
    const QImage ascii = m_field->grab().toImage();
    m_appearance->setDigits(money::Digits::Khmer);
    QVERIFY(m_field->grab().toImage() != ascii);
    QCOMPARE(m_field->inputMethodQuery(Qt::ImSurroundingText).toString(), u"៤,៥០០"_s);
    QCOMPARE(decimal(), u"4500"_s);
}

void TestMoneyField::longAmountsStayInsideTheCard_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<money::Digits>("digits");
    for (const int width : {884, 640}) {
        QTest::addRow("ascii at %d", width) << width << money::Digits::Ascii;
        QTest::addRow("khmer at %d", width) << width << money::Digits::Khmer;
    }
}

void TestMoneyField::longAmountsStayInsideTheCard()
{
    QFETCH(int, width);
    QFETCH(money::Digits, digits);
    m_appearance->setDigits(digits);
    m_field->resize(width, m_field->height());
    m_field->type(u"9999999999"_s);
    // Left of the card's inner margin nothing of the figure may be painted: the column looks like its empty top.
    const QImage picture = m_field->grab().toImage();
    const double scale = picture.devicePixelRatio();
    const int x = static_cast<int>(15 * scale);
    const QColor surface = m_appearance->theme().surface;
    for (int y = picture.height() / 3; y < picture.height() * 2 / 3; ++y)
        QCOMPARE(picture.pixelColor(x, y), surface);
}

} // namespace

QTEST_MAIN(TestMoneyField)
#include "tst_moneyfield.moc"
