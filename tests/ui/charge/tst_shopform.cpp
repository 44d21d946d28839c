// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/merchantcategory.h"
#include "tests/support/fakeclock.h"
#include "ui/charge/localsale.h"
#include "ui/charge/shopform.h"
#include "ui/charge/shopkind.h"
#include "ui/common/appearance.h"
#include "ui/common/languages.h"
#include "ui/common/textfield.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class TestShopForm final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void rightDetailsAreSaved();
    void wrongDetailsStayWithTheirSentence_data();
    void wrongDetailsStayWithTheirSentence();
    void sentencesFollowTheLanguage();
    void merchantNeedsBothParts();
    void focusGoesToTheFirstWrongField();
    void theKindIsSearchedByAnyPart();
    void theKindGoesIntoCodes_data();
    void theKindGoesIntoCodes();
    void theRateIsPinnedWhenItIsSaved();
    void aWrongRateSaysWhy();
    void nothingIsCutInAnyLanguage();

private:
    void fill(const QString& account, const QString& name, const QString& city);
    void enter();
    ui::TextField& field(ui::ShopField which) { return m_form->field(which); }

    std::unique_ptr<ui::Appearance> m_appearance = std::make_unique<ui::Appearance>();
    std::unique_ptr<ui::Languages> m_languages = std::make_unique<ui::Languages>();
    support::FakeClock m_clock;
    std::unique_ptr<ui::ShopForm> m_form;
    std::unique_ptr<QSignalSpy> m_saved;
};

void TestShopForm::init()
{
    m_languages->use(ui::Language::English);
    m_appearance->dress(*qApp);
    m_form = std::make_unique<ui::ShopForm>(*m_appearance, m_clock);
    m_saved = std::make_unique<QSignalSpy>(m_form.get(), &ui::ShopForm::saved);
    m_form->resize(560, 400);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TestShopForm::fill(const QString& account, const QString& name, const QString& city)
{
    for (const auto& [which, text] : {std::pair{ui::ShopField::Account, account}, std::pair{ui::ShopField::Name, name},
             std::pair{ui::ShopField::City, city}}) {
        field(which).edit().setFocus();
        field(which).edit().clear();
        field(which).edit().insert(text);
    }
}

void TestShopForm::enter()
{
    QTest::keyClick(&field(ui::ShopField::City).edit(), Qt::Key_Return);
}

void TestShopForm::rightDetailsAreSaved()
{
    fill(u" sokha@aclb "_s, u"Sokha Coffee"_s, u"Siem Reap"_s);
    enter();
    QCOMPARE(m_saved->count(), 1);
    const ui::ShopDetails shop = m_form->shop();
    QCOMPARE(shop.accountId, u"sokha@aclb"_s);
    QCOMPARE(shop.city, u"Siem Reap"_s);
    QVERIFY(ui::isComplete(shop));
}

void TestShopForm::wrongDetailsStayWithTheirSentence_data()
{
    QTest::addColumn<ui::ShopField>("wrong");
    QTest::addColumn<QString>("text");
    QTest::newRow("no @") << ui::ShopField::Account << u"sokha"_s;
    QTest::newRow("two @") << ui::ShopField::Account << u"sokha@a@b"_s;
    QTest::newRow("name of 26") << ui::ShopField::Name << QString(26, u'n');
    QTest::newRow("emoji name") << ui::ShopField::Name << u"Tea \U0001F375"_s;
    QTest::newRow("no city") << ui::ShopField::City << QString();
}

void TestShopForm::wrongDetailsStayWithTheirSentence()
{
    QFETCH(ui::ShopField, wrong);
    QFETCH(QString, text);
    fill(wrong == ui::ShopField::Account ? text : u"sokha@aclb"_s, wrong == ui::ShopField::Name ? text : u"Sokha"_s,
        wrong == ui::ShopField::City ? text : u"Kep"_s);
    enter();
    QCOMPARE(m_saved->count(), 0);
    QCOMPARE(field(wrong).text(), text);
    const auto problem = ui::problemWith(m_form->shop(), wrong);
    QVERIFY(problem);
    for (const ui::LanguageSpec& language : ui::allLanguages()) {
        m_languages->use(language.language);
        QTRY_COMPARE(field(wrong).message(), problem->translated());
        QVERIFY(!problem->translated().isEmpty());
        QCOMPARE(problem->translated() == problem->english(), language.language == ui::Language::English);
    }
}

void TestShopForm::sentencesFollowTheLanguage()
{
    const QString english = field(ui::ShopField::Account).edit().accessibleName();
    QVERIFY(!english.isEmpty());
    for (const ui::LanguageSpec& language : ui::allLanguages()) {
        m_languages->use(language.language);
        const QString translated = QCoreApplication::translate("ui::ShopForm", "Bakong account");
        QTRY_COMPARE(field(ui::ShopField::Account).edit().accessibleName(), translated);
    }
}

void TestShopForm::merchantNeedsBothParts()
{
    fill(u"sokha@aclb"_s, u"Sokha"_s, u"Kep"_s);
    m_form->setMoreShown(true);
    field(ui::ShopField::MerchantId).setText(u"123456"_s);
    enter();
    QCOMPARE(m_saved->count(), 0);
    QVERIFY(!field(ui::ShopField::AcquiringBank).message().isEmpty());
    QCOMPARE(field(ui::ShopField::AcquiringBank).message(),
        ui::problemWith(m_form->shop(), ui::ShopField::AcquiringBank).value_or(base::UserText()).translated());
    field(ui::ShopField::AcquiringBank).setText(u"Dev Bank"_s);
    enter();
    QCOMPARE(m_saved->count(), 1);
    QCOMPARE(m_form->shop().type, emv::KhqrType::Merchant);
}

void TestShopForm::focusGoesToTheFirstWrongField()
{
    fill(u"sokha"_s, QString(), u"Kep"_s);
    enter();
    QVERIFY(field(ui::ShopField::Account).edit().hasFocus());
}

void TestShopForm::theKindIsSearchedByAnyPart()
{
    m_form->setMoreShown(true);
    QCompleter* completer = m_form->kind().edit().completer();
    const auto found = [completer](const QString& typed) {
        completer->setCompletionPrefix(typed);
        QStringList all;
        for (int row = 0; row < completer->completionModel()->rowCount(); ++row)
            all << completer->completionModel()->index(row, 0).data().toString();
        return all;
    };
    QCOMPARE(found(u"coff"_s), QStringList{u"5814 Coffee, drinks and fast food"_s});
    QCOMPARE(found(u"5912"_s), QStringList{u"5912 Pharmacy"_s});
    QVERIFY(found(u"repair"_s).size() >= 3);
    QVERIFY(found(u"zeppelin"_s).isEmpty());
    QCOMPARE(found(QString()).size(), qsizetype(emv::merchantCategories().size()));
}

void TestShopForm::theKindGoesIntoCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // empty: not saved
    QTest::newRow("nothing") << QString() << u"5999"_s;
    QTest::newRow("chosen from the list") << u"5814 Coffee, drinks and fast food"_s << u"5814"_s;
    QTest::newRow("its name") << u"pharmacy"_s << u"5912"_s;
    QTest::newRow("its code") << u" 5462 "_s << u"5462"_s;
    QTest::newRow("not in the list") << u"zeppelin"_s << QString();
    QTest::newRow("half a name") << u"Coff"_s << QString();
    QTest::newRow("no such code") << u"0000"_s << QString();
}

void TestShopForm::theKindGoesIntoCodes()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    fill(u"sokha@aclb"_s, u"Sokha"_s, u"Kep"_s);
    m_form->setMoreShown(true);
    m_form->kind().edit().setText(typed);
    enter();
    QCOMPARE(m_saved->count(), code.isEmpty() ? 0 : 1);
    if (code.isEmpty()) {
        QVERIFY(m_form->kind().edit().hasFocus());
        QVERIFY(m_form->kind().message().contains(u"not in the list"_s));
        return;
    }
    ui::SaleRequest request;
    request.shop = m_saved->first().first().value<ui::ShopDetails>();
    const auto made = ui::makeLocalSale(request, m_clock.nowUtc());
    QVERIFY(made);
    QCOMPARE(emv::decodeKhqr(made->text).merchantCategoryCode, code);
    m_form->setShop(request.shop);
    QCOMPARE(m_form->shop().category, request.shop.category);
    m_languages->use(ui::Language::Khmer);
    QTRY_COMPARE(m_form->shop().category, request.shop.category);
}

void TestShopForm::theRateIsPinnedWhenItIsSaved()
{
    const auto last = [this] { return m_saved->last().first().value<ui::ShopDetails>().rate; };
    fill(u"sokha@aclb"_s, u"Sokha"_s, u"Kep"_s);
    m_form->setMoreShown(true);
    m_form->rate().edit().setFocus();
    QTest::keyClicks(&m_form->rate().edit(), u"4,050"_s);
    const QDateTime first = m_clock.nowUtc();
    enter();
    QCOMPARE(m_saved->count(), 1);
    QVERIFY(last());
    QCOMPARE(last()->rielPerDollar(), 4050);
    QCOMPARE(last()->pinnedAt(), first);

    m_form->setShop(m_saved->last().first().value<ui::ShopDetails>());
    QVERIFY2(m_form->rate().message().contains(u", pinned today"_s), qPrintable(m_form->rate().message()));
    m_clock.advance(std::chrono::hours(1));
    enter();
    QCOMPARE(last()->pinnedAt(), first); // not touched
    QTest::keyClicks(&m_form->rate().edit(), u" "_s);
    enter();
    QCOMPARE(last()->rielPerDollar(), 4050);
    QCOMPARE(last()->pinnedAt(), m_clock.nowUtc()); // said again
    m_form->rate().edit().clear();
    enter();
    QVERIFY(!last());
}

void TestShopForm::aWrongRateSaysWhy()
{
    fill(u"sokha@aclb"_s, u"Sokha"_s, u"Kep"_s);
    m_form->rate().edit().setText(u"4"_s);
    enter();
    QCOMPARE(m_saved->count(), 0);
    QVERIFY(m_form->rate().isVisible() && m_form->rate().edit().hasFocus());
    QVERIFY(m_form->rate().message().contains(u"1,000"_s));
}

/// To be looked at: PAYDESK_PICTURES=folder.
void TestShopForm::nothingIsCutInAnyLanguage()
{
    const QString folder = qEnvironmentVariable("PAYDESK_PICTURES");
    ui::ShopDetails shop;
    shop.accountId = u"sokha@aclb"_s;
    shop.name = u"Sokha Coffee"_s;
    shop.city = u"Phnom Penh"_s;
    shop.category = u"5814"_s;
    shop.rate = money::ExchangeRate::fromRiel(4050, m_clock.nowUtc());
    for (const ui::LanguageSpec& language : ui::allLanguages()) {
        m_languages->use(language.language);
        m_form->setShop(shop);
        m_form->resize(560, m_form->sizeHint().height());
        QTest::qWait(20);
        QVERIFY2(m_form->kind().text().startsWith(u"5814 "_s), qPrintable(m_form->kind().text()));
        for (ui::TextField* each : {&m_form->kind(), &m_form->rate()})
            QVERIFY(m_form->rect().contains(QRect(each->mapTo(m_form.get(), QPoint()), each->size())));
        if (!folder.isEmpty())
            QVERIFY(m_form->grab().save(u"%1/shop-%2.png"_s.arg(folder, QString(language.code))));
    }
}

} // namespace

QTEST_MAIN(TestShopForm)
#include "tst_shopform.moc"
