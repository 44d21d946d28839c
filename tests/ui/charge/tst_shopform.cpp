// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/shopform.h"
#include "ui/common/appearance.h"
#include "ui/common/languages.h"
#include "ui/common/textfield.h"

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

private:
    void fill(const QString& account, const QString& name, const QString& city);
    void enter();
    ui::TextField& field(ui::ShopField which) { return m_form->field(which); }

    std::unique_ptr<ui::Appearance> m_appearance = std::make_unique<ui::Appearance>();
    std::unique_ptr<ui::Languages> m_languages = std::make_unique<ui::Languages>();
    std::unique_ptr<ui::ShopForm> m_form;
    std::unique_ptr<QSignalSpy> m_saved;
};

void TestShopForm::init()
{
    m_languages->use(ui::Language::English);
    m_form = std::make_unique<ui::ShopForm>(*m_appearance);
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

} // namespace

QTEST_MAIN(TestShopForm)
#include "tst_shopform.moc"
