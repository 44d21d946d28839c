// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emv/khqr.h"
#include "core/emv/merchantcategory.h"

#include <QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The kinds of shop a person chooses from (ISO 18245).
class TestMerchantCategory final : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasItsOwnCodeAndName();
    void knownCodesAreTheStandards_data();
    void knownCodesAreTheStandards();
    void theDefaultIsWhatACodeSaysAnyway();
    void everyKindMakesACode();
};

void TestMerchantCategory::everyKindHasItsOwnCodeAndName()
{
    QSet<QString> names;
    QString before;
    for (const emv::MerchantCategory& kind : emv::merchantCategories()) {
        const QString code(kind.code);
        QCOMPARE(code.size(), 4);
        for (const QChar digit : code)
            QVERIFY2(digit >= u'0' && digit <= u'9', qPrintable(code));
        QVERIFY2(before < code, qPrintable(u"sorted, each once: "_s + code));
        before = code;
        const QString name = QString::fromLatin1(kind.name);
        QVERIFY2(!name.trimmed().isEmpty() && !names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(emv::merchantCategory(code), &kind);
    }
    QVERIFY(names.size() >= 60);
}

void TestMerchantCategory::knownCodesAreTheStandards_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* code, const char* word) {
        QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(word);
    };
    row("5411", "Grocery");
    row("5812", "Restaurant");
    row("5814", "fast food");
    row("5912", "Pharmacy");
    row("5462", "Bakery");
    row("5541", "Petrol");
    row("7230", "Hairdresser");
    row("4121", "Taxi");
    row("7011", "Hotel");
    row("8062", "Hospital");
}

void TestMerchantCategory::knownCodesAreTheStandards()
{
    QFETCH(QString, code);
    QFETCH(QString, word);
    const emv::MerchantCategory* kind = emv::merchantCategory(code);
    QVERIFY(kind != nullptr);
    QVERIFY2(QString::fromLatin1(kind->name).contains(word), kind->name);
}

void TestMerchantCategory::theDefaultIsWhatACodeSaysAnyway()
{
    emv::KhqrRequest request;
    request.bakongAccountId = u"shop@bank"_s;
    request.merchantName = u"Shop"_s;
    const auto silent = emv::makeKhqr(request, 0);
    request.merchantCategoryCode = emv::DefaultCategory;
    const auto said = emv::makeKhqr(request, 0);
    QVERIFY(silent && said);
    QCOMPARE(silent->text, said->text);
    QVERIFY(emv::merchantCategory(QString(emv::DefaultCategory)) != nullptr);
    QVERIFY(emv::merchantCategory(u"") == nullptr);
    QVERIFY(emv::merchantCategory(u"0000") == nullptr);
}

void TestMerchantCategory::everyKindMakesACode()
{
    for (const emv::MerchantCategory& kind : emv::merchantCategories()) {
        emv::KhqrRequest request;
        request.bakongAccountId = u"shop@bank"_s;
        request.merchantName = u"Shop"_s;
        request.merchantCategoryCode = kind.code;
        const auto made = emv::makeKhqr(request, 0);
        QVERIFY(made);
        QCOMPARE(emv::decodeKhqr(made->text).merchantCategoryCode, QString(kind.code));
    }
}

QTEST_GUILESS_MAIN(TestMerchantCategory)
#include "tst_merchantcategory.moc"
