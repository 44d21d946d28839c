// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/qr/reader.h"
#include "tests/support/fakeclock.h"
#include "ui/charge/chargepage.h"
#include "ui/charge/chiprow.h"
#include "ui/charge/entrypanel.h"
#include "ui/charge/fieldrow.h"
#include "ui/charge/qrpanel.h"
#include "ui/charge/saleoptions.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/languages.h"
#include "ui/common/moneyfield.h"
#include "ui/common/qrview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList codesIn(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QStringList texts;
    for (const qr::Code& code :
        qr::read({grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine())}))
        texts << code.text();
    return texts;
}

class TestChargePage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theCodeOnTheScreenIsTheCodeOfTheAmount_data();
    void theCodeOnTheScreenIsTheCodeOfTheAmount();
    void aSignHasNoAmountAndNoEnd();
    void aSignRefusesAnAmountAndKeepsIt();
    void theLimitIsNamedNearItAlone();
    void badInputSaysWhyInEveryLanguage_data();
    void badInputSaysWhyInEveryLanguage();
    void dollarsTypedInRielAreRefusedAndStayOnShow();
    void twoEntersMakeOneCode();
    void theCodeLeavesWhenItsTimeIsOver();
    void aSleptComputerShowsNoOldCode();
    void newQrHasTheSameAmountAndAnotherEnd();
    void typingStartsTheNextSale();
    void escapeGoesBackToAnEmptyAmount();
    void theKeypadTypes();
    void theKeypadFollowsTheCurrency();
    void numpadAndNativeDigitsType();
    void quickAmountsReplaceTheAmount();
    void keyboardAloneReachesEverything();
    void copyAndSaveGiveTheCode();
    void resizingReadsThePictureBackAgain();
    void smallWindowsKeepAmountCodeAndButton_data();
    void smallWindowsKeepAmountCodeAndButton();
    void notWatchedIsAlwaysSaid();
    void everythingHasANameForScreenReaders();

private:
    void type(const QString& keys);
    void enter() { QTest::keyClick(&amount(), Qt::Key_Return); }
    void showCode(const QString& keys, money::Currency currency = money::Currency::Usd);
    [[nodiscard]] ui::MoneyField& amount() { return m_page->entry().amount(); }
    [[nodiscard]] ui::SaleOptions& options() { return m_page->entry().options(); }
    [[nodiscard]] QAbstractButton* button(const QString& text) const;

    std::unique_ptr<ui::Appearance> m_appearance;
    std::unique_ptr<ui::Languages> m_languages;
    std::unique_ptr<support::FakeClock> m_clock;
    std::unique_ptr<support::FakeScheduler> m_scheduler;
    std::unique_ptr<ui::ChargePage> m_page;
    std::unique_ptr<QSignalSpy> m_shown;
};

void TestChargePage::init()
{
    m_appearance = std::make_unique<ui::Appearance>();
    m_appearance->dress(*qApp);
    m_languages = std::make_unique<ui::Languages>();
    m_languages->use(ui::Language::English);
    m_clock = std::make_unique<support::FakeClock>();
    m_scheduler = std::make_unique<support::FakeScheduler>(*m_clock);
    m_page = std::make_unique<ui::ChargePage>(*m_appearance, *m_clock, *m_scheduler);
    ui::ShopDetails shop;
    shop.accountId = u"sokha_coffee@devb"_s;
    shop.name = u"Sokha Coffee"_s;
    shop.city = u"Phnom Penh"_s;
    m_page->setShop(shop);
    m_page->resize(1232, 784);
    m_page->show();
    m_shown = std::make_unique<QSignalSpy>(m_page.get(), &ui::ChargePage::codeShown);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestChargePage::cleanup()
{
    m_page.reset();
    m_scheduler.reset();
    m_languages.reset();
    m_appearance.reset();
}

void TestChargePage::type(const QString& keys)
{
    for (const QChar key : keys)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(key), Qt::NoModifier);
}

void TestChargePage::showCode(const QString& keys, money::Currency currency)
{
    amount().setCurrency(currency);
    type(keys);
    enter();
    QTRY_COMPARE(m_shown->count(), 1);
}

QAbstractButton* TestChargePage::button(const QString& text) const
{
    for (auto* each : m_page->findChildren<QAbstractButton*>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

void TestChargePage::theCodeOnTheScreenIsTheCodeOfTheAmount_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<ui::ThemeName>("theme");
    for (const auto& [name, theme] : {std::pair{"light", ui::ThemeName::Light}, std::pair{"dark", ui::ThemeName::Dark},
             std::pair{"high contrast", ui::ThemeName::HighContrast}}) {
        QTest::addRow("digits, %s", name) << u"1250"_s << theme;
        QTest::addRow("point, %s", name) << u"12.50"_s << theme;
    }
}

void TestChargePage::theCodeOnTheScreenIsTheCodeOfTheAmount()
{
    QFETCH(QString, keys);
    QFETCH(ui::ThemeName, theme);
    m_appearance->setTheme(theme);
    showCode(keys);
    QVERIFY(m_page->sale());
    const QString text = m_page->sale()->text;
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList{text});
    QCOMPARE(emv::decodeKhqr(text).transactionAmount.value_or(QString()), u"12.50"_s);
    QCOMPARE(m_page->qr().verifiedText(), u"Verified scannable"_s);
}

void TestChargePage::aSignHasNoAmountAndNoEnd()
{
    options().methodRow().chip(u"sign"_s)->click();
    enter();
    QTRY_COMPARE(m_shown->count(), 1);
    QVERIFY(!m_page->sale()->isDynamic());
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList{m_page->sale()->text});
    m_scheduler->advance(24h);
    QVERIFY(!m_page->qr().isExpired());
    QVERIFY2(!button(u"New QR"_s), "a sign never changes");
}

void TestChargePage::aSignRefusesAnAmountAndKeepsIt()
{
    type(u"4000"_s);
    QTest::keyClick(&amount(), Qt::Key_F4);
    QVERIFY(options().methodRow().chip(u"sign"_s)->isChecked());
    enter();
    QTest::qWait(50);
    QCOMPARE(m_shown->count(), 0);
    QCOMPARE(amount().entry().value()->toDecimal(), u"4000"_s);
    QVERIFY(amount().noteText().contains(u"F4"_s));
}

void TestChargePage::theLimitIsNamedNearItAlone()
{
    QCOMPARE(amount().noteText(), QString());
    type(u"900000000000"_s);
    QCOMPARE(amount().noteText(), QString());
    type(u"0"_s);
    QCOMPARE(amount().noteText(), u"At most 9,999,999,999,999 ៛ with this method"_s);
}

void TestChargePage::badInputSaysWhyInEveryLanguage_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("note");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("zero") << u"0.00"_s << QString() << QString();
    QTest::newRow("letters") << u"12a"_s << QString() << QString();
    QTest::newRow("two points") << u"1.2."_s << QString() << QString();
    QTest::newRow("wrong decimals") << u"1.234"_s << QString() << QString();
    QTest::newRow("too large") << u"1000000000000"_s << QString() << QString();
    QTest::newRow("price missing") << u"3*"_s << QString() << QString();
    QTest::newRow("long reference") << u"1250"_s << QString(26, u'7') << QString();
    QTest::newRow("emoji in the note") << u"1250"_s << QString() << u"thanks \U0001F600"_s;
}

void TestChargePage::badInputSaysWhyInEveryLanguage()
{
    QFETCH(QString, keys);
    QFETCH(QString, reference);
    QFETCH(QString, note);
    amount().setCurrency(money::Currency::Usd);
    options().referenceRow().edit().setText(reference);
    options().noteRow().edit().setText(note);
    type(keys);
    // A hint ends without a point, a refusal with one.
    const QString hint = amount().noteText();
    const bool refusedWhileTyping = hint.endsWith(u'.');
    const QString kept = amount().spokenValue();
    if (!refusedWhileTyping)
        enter();
    const bool inOptions = !reference.isEmpty() || !note.isEmpty();
    const auto sentence = [&] { return inOptions ? options().problemText() : amount().noteText(); };
    QTRY_VERIFY(inOptions ? !sentence().isEmpty() : refusedWhileTyping || sentence() != hint);
    QCOMPARE(m_shown->count(), 0);
    QCOMPARE(amount().spokenValue(), kept);
    QCOMPARE(options().reference(), reference);
    QCOMPARE(options().note(), note);

    const QString english = sentence();
    QVERIFY(english.endsWith(u'.'));
    for (const ui::LanguageSpec& language : ui::allLanguages()) {
        m_languages->use(language.language);
        QCoreApplication::processEvents();
        QVERIFY2(!sentence().isEmpty(), language.englishName);
        QCOMPARE(sentence() == english, language.language == ui::Language::English);
        QCOMPARE(amount().spokenValue().isEmpty(), false);
    }
    QCOMPARE(options().reference(), reference);
}

void TestChargePage::dollarsTypedInRielAreRefusedAndStayOnShow()
{
    const QString hint = amount().noteText();
    type(u"12.50"_s);
    QCOMPARE(amount().entry().displayText(), u"12.50"_s);
    QCOMPARE(amount().spokenValue(), u"12.50"_s);
    enter();
    QVERIFY(amount().noteText() != hint);
    QTest::qWait(50);
    QCOMPARE(m_shown->count(), 0);
    QCOMPARE(amount().entry().displayText(), u"12.50"_s);
}

void TestChargePage::twoEntersMakeOneCode()
{
    amount().setCurrency(money::Currency::Usd);
    type(u"1250"_s);
    enter();
    enter();
    QTRY_COMPARE(m_shown->count(), 1);
    const QString text = m_page->sale()->text;
    // The extra Enter of a scanner, when the code is already there.
    m_scheduler->advance(1s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(m_shown->count(), 1);
    QCOMPARE(m_page->sale()->text, text);
}

void TestChargePage::theCodeLeavesWhenItsTimeIsOver()
{
    showCode(u"1250"_s);
    m_scheduler->advance(599s);
    QVERIFY(!m_page->qr().isExpired());
    QCOMPARE(codesIn(m_page->grab().toImage()).size(), 1);
    m_scheduler->advance(1s);
    QVERIFY(m_page->qr().isExpired());
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList());
    QVERIFY(button(u"New QR"_s));
    QVERIFY2(!button(u"Copy code"_s), "nobody should hand on a code that has run out");
}

void TestChargePage::aSleptComputerShowsNoOldCode()
{
    showCode(u"1250"_s);
    // Asleep, only the wall clock goes on.
    m_clock->setNowUtc(m_clock->nowUtc().addSecs(3600));
    m_scheduler->advance(1s);
    QVERIFY(m_page->qr().isExpired());
}

void TestChargePage::newQrHasTheSameAmountAndAnotherEnd()
{
    options().referenceRow().edit().setText(u"Table 7"_s);
    showCode(u"1250"_s);
    const ui::LocalSale first = *m_page->sale();
    m_scheduler->advance(601s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
    QTRY_COMPARE(m_shown->count(), 2);
    QVERIFY(!m_page->qr().isExpired());
    const ui::LocalSale second = *m_page->sale();
    QCOMPARE(second.request.amount, first.request.amount);
    QCOMPARE(second.request.reference, u"Table 7"_s);
    QVERIFY(second.md5 != first.md5);
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList{second.text});
}

void TestChargePage::typingStartsTheNextSale()
{
    options().referenceRow().edit().setText(u"Table 7"_s);
    showCode(u"1250"_s);
    type(u"៣"_s);
    QVERIFY(!m_page->sale());
    QVERIFY(amount().hasFocus());
    QCOMPARE(amount().entry().value()->toDecimal(), u"0.03"_s);
    QCOMPARE(options().reference(), QString());
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList());
}

void TestChargePage::escapeGoesBackToAnEmptyAmount()
{
    showCode(u"1250"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_page->sale());
    QVERIFY(amount().hasFocus());
    QVERIFY(amount().entry().isEmpty());
    QCOMPARE(amount().entry().currency(), money::Currency::Usd);
}

void TestChargePage::theKeypadTypes()
{
    for (const QString& key : {u"1"_s, u"2"_s, u"000"_s, u"+"_s, u"3"_s, u"\u00D7"_s, u"5"_s, u"00"_s}) {
        QVERIFY2(button(key), qPrintable(key));
        QTest::mouseClick(button(key), Qt::LeftButton);
    }
    QCOMPARE(amount().entry().value()->toDecimal(), u"13500"_s);
    QVERIFY2(amount().hasFocus(), "keys take no focus");
    QTest::mouseClick(button(u"Show QR"_s), Qt::LeftButton);
    QTRY_COMPARE(m_shown->count(), 1);
    QCOMPARE(m_page->sale()->request.amount->toDecimal(), u"13500"_s);
}

void TestChargePage::theKeypadFollowsTheCurrency()
{
    QVERIFY(button(u"000"_s));
    QTest::keyClick(&amount(), Qt::Key_F8);
    QVERIFY(!button(u"000"_s));
    QVERIFY(button(u"."_s));
    for (const QString& key : {u"5"_s, u"."_s, u"2"_s})
        QTest::mouseClick(button(key), Qt::LeftButton);
    QCOMPARE(amount().entry().value()->toDecimal(), u"5.20"_s);
    QTest::mouseClick(button(u"C"_s), Qt::LeftButton);
    QVERIFY(amount().entry().isEmpty());
}

void TestChargePage::numpadAndNativeDigitsType()
{
    m_appearance->setDigits(money::Digits::Khmer);
    QTest::keyClick(&amount(), Qt::Key_4, Qt::KeypadModifier);
    type(u"៥"_s);
    QTest::keyClick(&amount(), Qt::Key_0, Qt::KeypadModifier);
    QTest::mouseClick(button(u"០"_s), Qt::LeftButton);
    QTest::keyClick(&amount(), Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_COMPARE(m_shown->count(), 1);
    QCOMPARE(emv::decodeKhqr(m_page->sale()->text).transactionAmount.value_or(QString()), u"4500"_s);
}

void TestChargePage::quickAmountsReplaceTheAmount()
{
    type(u"123"_s);
    QTest::mouseClick(button(u"5,000"_s), Qt::LeftButton);
    QCOMPARE(amount().entry().value()->toDecimal(), u"5000"_s);
    amount().setCurrency(money::Currency::Usd);
    QTest::mouseClick(button(u"$20"_s), Qt::LeftButton);
    QCOMPARE(amount().entry().value()->toDecimal(), u"20.00"_s);
}

void TestChargePage::keyboardAloneReachesEverything()
{
    QVERIFY(amount().hasFocus());
    QTest::keySequence(m_page.get(), QKeySequence(u"Alt+R"_s));
    QVERIFY(options().referenceRow().edit().hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"T7"_s);
    QTest::keySequence(m_page.get(), QKeySequence(u"Alt+N"_s));
    QVERIFY(options().noteRow().edit().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(amount().hasFocus());
    // Round by Tab: everything that takes the focus is met, the amount again at the end.
    QList<QWidget*> met;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met << QApplication::focusWidget();
        if (amount().hasFocus())
            break;
    }
    QVERIFY(amount().hasFocus());
    QVERIFY(met.contains(&options().referenceRow().edit()));
    QVERIFY(met.contains(&options().noteRow().edit()));
    QVERIFY(met.contains(button(u"Dynamic QR"_s)));

    type(u"4000"_s);
    options().referenceRow().edit().setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_shown->count(), 1);
    QCOMPARE(m_page->sale()->request.reference, u"T7"_s);
    QVERIFY(m_page->qr().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"New QR"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(amount().hasFocus());
}

void TestChargePage::copyAndSaveGiveTheCode()
{
    showCode(u"1250"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Copy));
    QCOMPARE(QApplication::clipboard()->text(), m_page->sale()->text);
    QTemporaryDir folder;
    m_page->qr().savePicture(folder.filePath(u"code.png"_s));
    QTRY_VERIFY(m_page->qr().noticeText().contains(u"code.png"_s));
    QCOMPARE(codesIn(QImage(folder.filePath(u"code.png"_s))), QStringList{m_page->sale()->text});
    m_page->qr().savePicture(folder.filePath(u"missing/other.png"_s));
    QTRY_VERIFY(m_page->qr().noticeText().contains(u"other.png"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"missing"_s)));
}

void TestChargePage::resizingReadsThePictureBackAgain()
{
    showCode(u"1250"_s);
    m_page->resize(1000, 600);
    QTRY_COMPARE(m_page->qr().verifiedText(), u"Verified scannable"_s);
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList{m_page->sale()->text});
}

void TestChargePage::smallWindowsKeepAmountCodeAndButton_data()
{
    QTest::addColumn<QSize>("page");
    QTest::newRow("1366 x 768") << QSize(1158, 652);
    QTest::newRow("1024 x 768") << QSize(960, 652);
    QTest::newRow("1920 x 1080 at 200 %") << QSize(896, 388);
}

void TestChargePage::smallWindowsKeepAmountCodeAndButton()
{
    QFETCH(QSize, page);
    m_page->resize(page);
    const auto inSight = [this](const QWidget* widget) {
        const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
        return widget->isVisible() && m_page->rect().contains(place);
    };
    QVERIFY(inSight(&amount()));
    QVERIFY(button(u"Show QR"_s));
    QVERIFY(inSight(button(u"Show QR"_s)));
    showCode(u"1250"_s);
    QVERIFY(inSight(m_page->qr().findChild<ui::QrView*>()));
    QVERIFY(inSight(button(u"Next sale"_s)));
    QVERIFY(inSight(button(u"New QR"_s)));
    QCOMPARE(codesIn(m_page->grab().toImage()), QStringList{m_page->sale()->text});
}

void TestChargePage::notWatchedIsAlwaysSaid()
{
    const auto said = [this] {
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName().contains(u"Not watched"_s))
                return true;
        }
        return false;
    };
    QVERIFY(said());
    options().methodRow().chip(u"sign"_s)->click();
    QVERIFY(said());
    enter();
    QTRY_COMPARE(m_shown->count(), 1);
    QVERIFY(said());
}

void TestChargePage::everythingHasANameForScreenReaders()
{
    const auto nameless = [this] {
        QStringList found;
        for (const auto* widget : m_page->findChildren<QWidget*>()) {
            const auto* press = qobject_cast<const QAbstractButton*>(widget);
            const bool matters = press || widget->focusPolicy() != Qt::NoFocus;
            if (widget->isVisible() && matters && widget->accessibleName().isEmpty()
                && !(press && !press->text().isEmpty()) && !qobject_cast<const QScrollArea*>(widget))
                found << QString::fromLatin1(widget->metaObject()->className());
        }
        return found;
    };
    QCOMPARE(nameless(), QStringList());
    showCode(u"1250"_s);
    QCOMPARE(nameless(), QStringList());
}

} // namespace

QTEST_MAIN(TestChargePage)
#include "tst_chargepage.moc"
