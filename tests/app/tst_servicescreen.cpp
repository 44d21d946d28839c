// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accountscreen.h"
#include "app/counter/practiceaccount.h"
#include "core/qr/picture.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/sentence.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/textfield.h"
#include "ui/service/listpart.h"
#include "ui/service/qrispart.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using accounts::AccountBook;

namespace {

constexpr vault::ScryptCost cheap{.log2N = 14};

// One invented shop.
const QString Static = u"00020101021126630014ID.EXAMPLE.WWW01189360099900000000770212EX00000000770303UKE5"
                       u"1440014ID.CO.QRIS.WWW0215ID20200000000770303UKE5204581253033605802ID5917WARUNG B"
                       u"&B + KOPI6007BANDUNG61054011162070703A02630411C4"_s;

} // namespace

/// The way from Accounts to what bayar.gg says itself, and what stands behind that page.
class TestServiceScreen final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }
    void init();
    void cleanup();
    void leadsToTheAccountAndBack();
    void leadsToThePracticeAccount();
    void handsTheListOnToTheDesk();
    void readsAPictureInAnotherProcess();
    void saysWhatIsWrongWithAPicture_data();
    void saysWhatIsWrongWithAPicture();
    void aPipeIsNotOpened();
    void readsPixels();

private:
    [[nodiscard]] ui::ServicePage& service() const { return *m_screen->page().findChild<ui::ServicePage*>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(16, 0), Qt::UTC)};
    base::EventLoopScheduler m_scheduler;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    support::FakeDesk m_desk;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<app::AccountScreen> m_screen;
};

void TestServiceScreen::init()
{
    m_desk.serviceQuestions.clear();
    m_desk.fetches.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const auto tester = [](const accounts::AccountRecord&, const gateways::Credentials&, const AccountBook::Tested&) {};
    m_book = std::make_unique<AccountBook>(m_folder->path(), m_clock, m_scheduler, tester, nullptr, cheap);
    m_book->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_book->isOpen() && m_book->vaultState() != AccountBook::VaultState::Opening, 20'000);
    bool saved = false;
    m_book->createVault(vault::Secret("correct horse battery"_ba), [&](const base::Result<>&) {
        accounts::AccountRecord account;
        account.id = u"warung"_s;
        account.gateway = u"bayar-gg"_s;
        account.name = u"Warung Melati"_s;
        account.zone = 8h;
        account.baseUrl = QUrl(u"https://pay.example/api"_s);
        gateways::Credentials keys;
        keys.emplace(u"api_key"_s, vault::Secret("bayar_key_0123456789ab77c1"_ba));
        m_book->save(account, std::move(keys), [&saved](const base::Result<>& kept) { saved = kept.has_value(); });
    });
    QTRY_VERIFY_WITH_TIMEOUT(saved, 20'000);
    m_screen = std::make_unique<app::AccountScreen>(m_appearance, m_languages, m_clock, *m_book, m_desk);
    m_screen->page().resize(1232, 800);
    m_screen->page().show();
    QVERIFY(QTest::qWaitForWindowActive(&m_screen->page()));
}

void TestServiceScreen::cleanup()
{
    if (m_screen)
        delete &m_screen->page();
    m_screen.reset();
    m_book.reset();
}

void TestServiceScreen::leadsToTheAccountAndBack()
{
    ui::Button& open = m_screen->page().detail().reported().open();
    QCOMPARE(open.text(), u"At bayar.gg…"_s);
    open.click();
    QVERIFY(service().isVisible());
    QCOMPARE(service().title(), u"At bayar.gg"_s);
    QCOMPARE(m_desk.serviceQuestions.size(), 1);
    QCOMPARE(m_desk.serviceQuestions.first().account, u"warung"_s);
    // 16:00 UTC is the next day where the account's clock is eight hours ahead.
    const auto page = std::get<till::PageQuestion>(m_desk.serviceQuestions.first().what);
    QCOMPARE(page.filter.firstDay.value(), QDate(2026, 1, 16).addDays(-29));

    emit m_desk.answered({m_desk.serviceQuestions.first(), till::PageAnswer{}, {}});
    QVERIFY(service().list().isNotice());
    QTest::keyClick(&service(), Qt::Key_Escape);
    QVERIFY(!service().isVisible());
    QVERIFY(open.isVisible());
    open.click(); // the same page
    QVERIFY(service().isVisible());
    QCOMPARE(m_screen->page().findChildren<ui::ServicePage*>().size(), 1);
    QCOMPARE(m_desk.serviceQuestions.size(), 2);
}

void TestServiceScreen::leadsToThePracticeAccount()
{
    const QString practice = app::practiceAccountId(u"bayar-gg"_s);
    m_screen->setPractice({{practice, u"Practice bayar.gg"_s}});
    QList<ui::Button*> ways;
    for (auto* button : m_screen->page().findChildren<ui::Button*>())
        if (button->text() == u"At bayar.gg…"_s && button != &m_screen->page().detail().reported().open())
            ways.append(button);
    QCOMPARE(ways.size(), 1); // the other gateways have no such page
    ways.first()->click();
    QVERIFY(service().isVisible());
    QCOMPARE(m_desk.serviceQuestions.last().account, practice);
}

void TestServiceScreen::handsTheListOnToTheDesk()
{
    m_screen->page().detail().reported().open().click();
    till::PageAnswer answer;
    till::PageAnswer::Row row;
    row.theirs.gatewayId = u"PAY-1"_s;
    row.theirs.seen.said = payments::Observation::Said::Paid;
    row.standing = till::PageAnswer::Row::Standing::Missing;
    answer.rows = {row};
    emit m_desk.answered({m_desk.serviceQuestions.last(), answer, {}});
    service().list().takeOver().click();
    QCOMPARE(m_desk.fetches.size(), 1);
    QCOMPARE(m_desk.fetches.first().account, u"warung"_s);
    QVERIFY(m_desk.fetches.first().filter == std::get<till::PageQuestion>(m_desk.serviceQuestions.last().what).filter);
    till::FetchProgress progress;
    progress.account = u"warung"_s;
    progress.rows = 1;
    emit m_desk.fetched(progress);
    QVERIFY(!service().list().progress().isEmpty());
    service().list().takeOver().click();
    QCOMPARE(m_desk.stoppedFetches, QStringList{u"warung"_s});
}

void TestServiceScreen::readsAPictureInAnotherProcess()
{
    m_screen->page().detail().reported().open().click();
    service().showPart(ui::ServicePage::Part::Qris);
    const auto picture =
        qr::encode(Static.toUtf8(), qr::Level::M).and_then([](const qr::Matrix& code) { return qr::toPng(code, 400); });
    QVERIFY(picture);
    const QString name = m_folder->filePath(u"sign.png"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*picture) == picture->size());
    file.close();
    emit service().qris().fileGiven(name);
    QVERIFY(service().qris().code().text().isEmpty()); // the window does not wait
    QTRY_COMPARE_WITH_TIMEOUT(service().qris().code().text(), Static, 20'000);
    service().qris().askButton().click();
    const auto question = std::get<till::QrisQuestion>(m_desk.serviceQuestions.last().what);
    QCOMPARE(question.picture, *picture);
    QCOMPARE(question.source, Static);
}

void TestServiceScreen::saysWhatIsWrongWithAPicture_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: there is no file
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("no picture") << QByteArray("<b>hello</b>");
    QTest::newRow("damaged") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(100, 'x');
}

void TestServiceScreen::saysWhatIsWrongWithAPicture()
{
    QFETCH(QByteArray, content);
    m_screen->page().detail().reported().open().click();
    service().showPart(ui::ServicePage::Part::Qris);
    const QString name = m_folder->filePath(u"sign.png"_s);
    QFile file(name);
    if (!content.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    emit service().qris().fileGiven(name);
    QTRY_VERIFY_WITH_TIMEOUT(!service().qris().code().message().isEmpty(), 20'000);
    const QString said = service().qris().code().message();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(said), qPrintable(said));
}

void TestServiceScreen::aPipeIsNotOpened()
{
    m_screen->page().detail().reported().open().click();
    service().showPart(ui::ServicePage::Part::Qris);
    const QString name = m_folder->filePath(u"sign.png"_s);
    QCOMPARE(mkfifo(name.toLocal8Bit().constData(), 0600), 0);
    const auto letGo = qScopeGuard([&name] { // a thread that waits for the other end gets it, so that the test ends
        close(open(name.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC));
    });
    emit service().qris().fileGiven(name);
    QTRY_VERIFY_WITH_TIMEOUT(!service().qris().code().message().isEmpty(), 5'000);
    const QString said = service().qris().code().message();
    QVERIFY2(support::saysWhatIsWrongAndWhatToDo(said), qPrintable(said));
}

void TestServiceScreen::readsPixels()
{
    m_screen->page().detail().reported().open().click();
    service().showPart(ui::ServicePage::Part::Qris);
    QImage huge(6000, 5000, QImage::Format_Mono);
    huge.fill(0);
    emit service().qris().pixelsGiven(huge);
    QTRY_VERIFY_WITH_TIMEOUT(service().qris().code().message().contains(u"too large"_s), 20'000);
    const auto code = qr::encode(Static.toUtf8(), qr::Level::M);
    QVERIFY(code);
    emit service().qris().pixelsGiven(qr::toImage(*code, 6));
    QVERIFY(service().qris().code().text().isEmpty()); // the window does not wait
    QTRY_COMPARE_WITH_TIMEOUT(service().qris().code().text(), Static, 20'000);
}

QTEST_MAIN(TestServiceScreen)
#include "tst_servicescreen.moc"
