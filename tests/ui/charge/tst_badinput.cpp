// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/acceptance.h"
#include "core/money/amountentry.h"
#include "core/qr/picturefile.h"
#include "tests/support/sentence.h"
#include "ui/charge/shopdetails.h"
#include "ui/common/languages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::UserText;

/// Every bad input of the counter is answered in every language of the counter.
class TestBadInput final : public QObject {
    Q_OBJECT

private slots:
    void isAnsweredInFourLanguages_data();
    void isAnsweredInFourLanguages();

private:
    ui::Languages m_languages;
};

namespace {

/// What the amount field says to keys and Enter.
UserText amountAnswer(money::Currency currency, const QString& keys)
{
    money::AmountEntry entry(currency);
    for (const QChar key : keys)
        if (const auto taken = entry.type(QStringView(&key, 1)); !taken)
            return taken.error().person;
    const auto amount = entry.amount();
    return amount ? UserText() : amount.error().person;
}

UserText shopAnswer(const QString& account, const QString& name)
{
    const ui::ShopDetails shop{account, name, u"Kampot"_s, emv::KhqrType::Individual, {}, {}, {}, {}};
    if (auto problem = ui::problemWith(shop, ui::ShopField::Account))
        return *problem;
    return ui::problemWith(shop, ui::ShopField::Name).value_or(UserText());
}

UserText additionalDataAnswer(qsizetype length)
{
    emv::KhqrRequest request;
    request.bakongAccountId = u"bopha_tea@demo"_s;
    request.merchantName = u"Bopha Tea"_s;
    request.billNumber = QString(length, u'1');
    request.storeLabel = QString(length, u'2');
    request.terminalLabel = QString(length, u'3');
    request.purposeOfTransaction = QString(length, u'4');
    const auto made = emv::makeKhqr(request, 1'768'446'000'000);
    return made ? UserText() : made.error().toError().person;
}

UserText payloadAnswer(const QString& payload)
{
    const auto read = emv::readForUse(payload, emv::AmountUse::Kept);
    return read ? UserText() : read.error().person;
}

UserText pictureAnswer(const QByteArray& content)
{
    const auto picture = qr::decodePicture(content);
    return picture ? UserText() : picture.error().person;
}

} // namespace

void TestBadInput::isAnsweredInFourLanguages_data()
{
    using money::Currency;
    QTest::addColumn<UserText>("answer");
    const auto row = [](const char* name, const UserText& answer) { QTest::newRow(name) << answer; };
    row("amount empty", amountAnswer(Currency::Usd, {}));
    row("amount 0", amountAnswer(Currency::Usd, u"0"_s));
    row("amount too large", amountAnswer(Currency::Khr, QString(16, u'9')));
    row("letters", amountAnswer(Currency::Khr, u"12k"_s));
    row("two points", amountAnswer(Currency::Usd, u"1.2."_s));
    row("three decimals of a dollar", amountAnswer(Currency::Usd, u"12.505"_s));
    row("decimals of a riel", amountAnswer(Currency::Khr, u"12.50"_s));
    row("account without @", shopAnswer(u"bopha_tea"_s, u"Bopha Tea"_s));
    row("account with two @", shopAnswer(u"bopha@tea@demo"_s, u"Bopha Tea"_s));
    row("name of 26", shopAnswer(u"bopha_tea@demo"_s, QString(26, u'B')));
    row("name with an emoji", shopAnswer(u"bopha_tea@demo"_s, u"Bopha 🍵"_s));
    row("additional data over 99", additionalDataAnswer(25));
    row("payload of 3,000", payloadAnswer(QString(3000, u'0')));
    row("not a picture", pictureAnswer("This is a letter to the bank."));
}

void TestBadInput::isAnsweredInFourLanguages()
{
    QFETCH(UserText, answer);
    QVERIFY2(!answer.isEmpty(), "this input was taken");
    QStringList answers;
    for (const ui::LanguageSpec& language : ui::allLanguages()) {
        m_languages.use(language.language);
        const QString text = answer.translated();
        QVERIFY2(!text.contains(u'\n') && !text.contains(u'<') && text.size() > 10, qPrintable(text));
        if (language.language == ui::Language::English)
            QVERIFY2(support::saysWhatIsWrongAndWhatToDo(text), qPrintable(text));
        answers.append(text);
    }
    QCOMPARE(answers.removeDuplicates(), 0);
    // What a person typed right is never refused by the same functions.
    QVERIFY(amountAnswer(money::Currency::Usd, u"12.50"_s).isEmpty());
    QVERIFY(shopAnswer(u"bopha_tea@demo"_s, u"Bopha Tea"_s).isEmpty());
    QVERIFY(additionalDataAnswer(10).isEmpty());
}

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
