// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/rememberedcustomers.h"
#include "tests/support/sentence.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using accounts::RememberedCustomers;
using gateways::Customer;

namespace {

/// "Rahim/r@x.bd/017, …", newest first.
QString said(const QList<Customer>& customers)
{
    QStringList words;
    for (const Customer& customer : customers)
        words << customer.name + u'/' + customer.email + u'/' + customer.phone;
    return words.join(u", "_s);
}

} // namespace

class TestRememberedCustomers final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void remembers_data();
    void remembers();
    void keepsTwoHundred();
    void keepsNothingEndless();
    void forgets();
    void finds_data();
    void finds();
    void livesInOneFileOfItsOwner();
    void goesWithItsLastOne();
    void readsNothingOutOfNonsense_data();
    void readsNothingOutOfNonsense();
    void followsNoLink();
    void saysWhatCannotBeWritten();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"customers.json"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRememberedCustomers::remembers_data()
{
    QTest::addColumn<Customer>("second");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char* name, const Customer& second, const char* kept) {
        QTest::newRow(name) << second << QString::fromUtf8(kept);
    };
    const char* both = "Karim/k@x.bd/018, Rahim/r@x.bd/017";
    row("another", {u"Karim"_s, u"k@x.bd"_s, u"018"_s}, both);
    row("the same again", {u"Rahim"_s, u"r@x.bd"_s, u"017"_s}, "Rahim/r@x.bd/017");
    row("a new phone", {u"Rahim"_s, u"R@X.BD"_s, u"019"_s}, "Rahim/R@X.BD/019");
    row("a new name", {u"Abdur Rahim"_s, u"r@x.bd"_s, u"017"_s}, "Abdur Rahim/r@x.bd/017");
    row("a phone without e-mail", {u"Rahim"_s, {}, u"+0 17"_s}, "Rahim//+0 17");
    row("Bengali digits", {u"Rahim"_s, {}, u"০১৭"_s}, "Rahim//০১৭");
    row("a name alone", {u" rahim  "_s, {}, {}}, "rahim//");
    row("another e-mail", {u"Rahim"_s, u"other@x.bd"_s, u"017"_s}, "Rahim/other@x.bd/017, Rahim/r@x.bd/017");
    row("blanks", {u"  Karim \n Mia"_s, u" k@x.bd "_s, {}}, "Karim Mia/k@x.bd/, Rahim/r@x.bd/017");
    row("nobody", {u" "_s, {}, {}}, "Rahim/r@x.bd/017");
}

void TestRememberedCustomers::remembers()
{
    QFETCH(Customer, second);
    RememberedCustomers list;
    QVERIFY(list.remember({u"Rahim"_s, u"r@x.bd"_s, u"017"_s}));
    QCOMPARE(list.remember(second), !second.name.trimmed().isEmpty());
    QTEST(said(list.customers), "kept");
}

void TestRememberedCustomers::keepsTwoHundred()
{
    RememberedCustomers list;
    for (int i = 0; i < 250; ++i)
        QVERIFY(list.remember({{}, u"%1@x.bd"_s.arg(i), {}}));
    QCOMPARE(list.customers.size(), 200);
    QCOMPARE(list.customers.constFirst().email, u"249@x.bd"_s);
    QCOMPARE(list.customers.constLast().email, u"50@x.bd"_s);
    QVERIFY(list.remember({u"Old"_s, u"50@x.bd"_s, {}}));
    QCOMPARE(list.customers.size(), 200);
    QCOMPARE(list.customers.constFirst().name, u"Old"_s);
}

void TestRememberedCustomers::keepsNothingEndless()
{
    RememberedCustomers list;
    QVERIFY(list.remember({QString(200, u'a'), {}, {}}));
    QVERIFY(!list.remember({u"x"_s, QString(201, u'a'), {}}));
    QCOMPARE(list.customers.size(), 1);
}

void TestRememberedCustomers::forgets()
{
    RememberedCustomers list;
    QVERIFY(list.remember({u"Rahim"_s, u"r@x.bd"_s, {}}));
    QVERIFY(list.remember({u"Karim"_s, {}, u"018"_s}));
    list.forget({u"Rahim"_s, {}, {}}); // not the one on the list
    QCOMPARE(list.customers.size(), 2);
    list.forget({u"Rahim"_s, u"r@x.bd"_s, {}});
    QCOMPARE(said(list.customers), u"Karim//018"_s);
}

void TestRememberedCustomers::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const QString rahim = u"Abdur Rahim/r@x.bd/+880 17-123"_s;
    const QString sok = u"សុខ ដារ៉ា/sok@x.kh/"_s;
    QTest::newRow("nothing") << QString() << rahim + u", "_s + sok;
    QTest::newRow("the beginning") << u"abd"_s << rahim;
    QTest::newRow("a later word") << u"rah"_s << rahim;
    QTest::newRow("two words") << u"abdur r"_s << rahim;
    QTest::newRow("the e-mail") << u"R@"_s << rahim;
    QTest::newRow("the phone") << u"88017"_s << rahim;
    QTest::newRow("the phone in Bengali") << u"+৮৮০"_s << rahim;
    QTest::newRow("Khmer") << u"ដារ"_s << sok;
    QTest::newRow("the middle") << u"him"_s << QString();
    QTest::newRow("no pattern") << u".*"_s << QString();
}

void TestRememberedCustomers::finds()
{
    QFETCH(QString, typed);
    RememberedCustomers list;
    QVERIFY(list.remember({u"សុខ ដារ៉ា"_s, u"sok@x.kh"_s, {}}));
    QVERIFY(list.remember({u"Abdur Rahim"_s, u"r@x.bd"_s, u"+880 17-123"_s}));
    QTEST(said(list.matching(typed)), "found");
}

void TestRememberedCustomers::livesInOneFileOfItsOwner()
{
    QVERIFY(accounts::readCustomers(file())->customers.isEmpty());
    QFile before(file());
    QVERIFY(before.open(QIODevice::WriteOnly)); // with the rights of the umask
    before.close();
    QVERIFY(before.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    RememberedCustomers list;
    const QString hostile = u"\"}\\ <b>\u202e\u0001;=1+1"_s;
    QVERIFY(list.remember({hostile, u"r@x.bd"_s, u"017"_s}));
    QVERIFY(list.remember({u"Karim"_s, {}, {}}));
    QVERIFY_RESULT(accounts::writeCustomers(file(), list));
    QCOMPARE(
        QFileInfo(file()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup),
        QFileDevice::Permissions());
    const auto read = accounts::readCustomers(file());
    QVERIFY_RESULT(read);
    QCOMPARE(said(read->customers), said(list.customers));
}

void TestRememberedCustomers::goesWithItsLastOne()
{
    RememberedCustomers list;
    QVERIFY_RESULT(accounts::writeCustomers(file(), list)); // nothing there, nothing to do
    QVERIFY(list.remember({u"Karim"_s, {}, {}}));
    QVERIFY_RESULT(accounts::writeCustomers(file(), list));
    QVERIFY(QFile::exists(file()));
    QVERIFY_RESULT(accounts::writeCustomers(file(), {}));
    QVERIFY(!QFile::exists(file()));
}

void TestRememberedCustomers::readsNothingOutOfNonsense_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"version\":1,");
    QTest::newRow("another version") << QByteArray(R"({"version":2,"customers":[{"name":"x"}]})");
    QTest::newRow("no list") << QByteArray(R"({"version":1,"customers":{}})");
    QTest::newRow("no customer") << QByteArray(R"({"version":1,"customers":["x"]})");
    QTest::newRow("a number") << QByteArray(R"({"version":1,"customers":[{"name":7}]})");
}

void TestRememberedCustomers::readsNothingOutOfNonsense()
{
    QFETCH(QByteArray, content);
    QVERIFY(!RememberedCustomers::parse(content));
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    const auto read = accounts::readCustomers(file());
    QVERIFY_RESULT(read);
    QVERIFY(read->customers.isEmpty());
}

void TestRememberedCustomers::followsNoLink()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QFile::link(elsewhere, file()));
    RememberedCustomers list;
    QVERIFY(list.remember({u"Karim"_s, {}, {}}));
    for (const base::Error& error :
        {accounts::readCustomers(file()).error(), accounts::writeCustomers(file(), list).error()}) {
        QCOMPARE(error.code, u"customers_link"_s);
        QVERIFY2(support::saysWhatIsWrongAndWhatToDo(error.person.english()), qPrintable(error.person.english()));
    }
    QVERIFY(!QFile::exists(elsewhere));
}

void TestRememberedCustomers::saysWhatCannotBeWritten()
{
    RememberedCustomers list;
    QVERIFY(list.remember({u"Karim"_s, u"k@x.bd"_s, {}}));
    const auto written = accounts::writeCustomers(m_folder->filePath(u"nowhere/customers.json"_s), list);
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"customers_unsaved"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(written.error().person.english()));
    QVERIFY(!written.error().log.contains(u"Karim"_s));
    const auto read = accounts::readCustomers(m_folder->path()); // a folder
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"customers_unreadable"_s);
    QVERIFY(support::saysWhatIsWrongAndWhatToDo(read.error().person.english()));
}

QTEST_GUILESS_MAIN(TestRememberedCustomers)
#include "tst_rememberedcustomers.moc"
