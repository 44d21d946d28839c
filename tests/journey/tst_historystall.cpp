// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/sale.h"
#include "tests/journey/stallwatch.h"
#include "ui/common/appearance.h"
#include "ui/history/filterpanel.h"
#include "ui/history/historypage.h"
#include "ui/history/paymentmodel.h"
#include "ui/history/paymenttable.h"
#include "ui/history/searchfield.h"

#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

WatchedApplication* application = nullptr;

/// Rows to import while somebody uses the page: PAYDESK_IMPORT_ROWS (a million with packaging/test --full).
qint64 rowsToImport()
{
    constexpr int few = 40'000;
    const int wanted = qEnvironmentVariableIntValue("PAYDESK_IMPORT_ROWS");
    return wanted > 0 ? wanted : few;
}

/// A sale of another shop's ledger, an hour after the one before.
payments::Payment imported(qint64 n)
{
    static const QStringList payers{u"Sok Dara"_s, u"ចាន់ ស្រីមុំ"_s, u"রহিমা বেগম"_s, u"Budi Santoso"_s};
    payments::Payment made = sale::draft(n);
    made.number = n;
    made.state = n % 5 == 0 ? payments::State::Expired : payments::State::Paid;
    made.reference = u"Table %1"_s.arg(n % 40);
    made.payer = payers.at(n % payers.size());
    made.gatewayId = u"md5-%1"_s.arg(n);
    made.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + n * 60'000, Qt::UTC);
    made.changedAt = made.createdAt;
    if (made.state == payments::State::Paid) {
        made.received = made.amount;
        made.paidAt = made.createdAt;
        made.evidence = payments::Evidence::Api;
    }
    return made;
}

/// The window's own turns alone are bounded here; the frame of 16 ms and the longest of 50 ms are DESIGN.md section 4.
constexpr auto frame = 16ms;
constexpr auto longest = 50ms;

} // namespace

/// Somebody scrolls, drags, types and sorts in History while another thread imports into the ledger on show.
class TestHistoryStall final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theWindowStaysQuickWhileRowsComeIn();

private:
    void importAll();
    /// Until all rows are in.
    void useThePage(int mostRounds = std::numeric_limits<int>::max());

    std::unique_ptr<QTemporaryDir> m_folder;
    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    std::unique_ptr<ledger::Ledger> m_ledger;
    ui::Appearance m_appearance;
    ui::Languages m_languages;
    std::atomic<qint64> m_done = 0;
    QString m_fault; ///< of the import; read when its thread has ended
    ui::HistoryPage* m_page = nullptr;
};

void TestHistoryStall::init()
{
    // On the disk of the build: /tmp may be memory, where nothing waits.
    m_folder = std::make_unique<QTemporaryDir>(QDir::current().filePath(u"historystall-XXXXXX"_s));
    auto opened = ledger::Ledger::open(m_folder->filePath(u"ledger.sqlite"_s), m_clock);
    QVERIFY(opened);
    m_ledger = std::move(*opened);
}

void TestHistoryStall::importAll()
{
    const qint64 rows = rowsToImport();
    constexpr qint64 batch = 500;
    const ledger::Import import{sale::id(1), sale::clerk, rows};
    for (qint64 first = 1; first <= rows; first += batch) {
        QList<payments::Payment> payments;
        for (qint64 n = first; n < first + batch && n <= rows; ++n)
            payments.append(imported(n));
        const auto done = m_ledger->importBatch(payments, import);
        if (!done || done->added != payments.size()) {
            m_fault = done ? u"not all were added"_s : done.error().log;
            break;
        }
        m_done += payments.size();
    }
    m_done = std::max<qint64>(m_done, rows);
}

void TestHistoryStall::useThePage(int mostRounds)
{
    ui::PaymentTable& table = m_page->table();
    QRandomGenerator random(7);
    const auto wheel = [&table](int steps) {
        QWheelEvent event({200, 200}, table.viewport()->mapToGlobal(QPointF(200, 200)), {}, {0, 120 * steps},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(table.viewport(), &event);
    };
    const auto search = [this](const QString& text) {
        m_page->filters().startSearch();
        QLineEdit* const field = &m_page->filters().search().edit();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Escape);
        for (const QChar letter : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter)); // of any script
            QApplication::sendEvent(field, &press);
            QTest::qWait(30);
        }
    };
    const QStringList texts{u"table 7"_s, u"ស្រី"_s, u"ta"_s, QString()};
    for (int round = 0; round < mostRounds && m_done < rowsToImport(); ++round) {
        for (int i = 0; i < 10; ++i) {
            wheel(random.bounded(7) - 4);
            QTest::qWait(8);
        }
        QScrollBar* bar = table.verticalScrollBar();
        bar->setValue(static_cast<int>(random.bounded(static_cast<double>(bar->maximum()) + 1)));
        QTest::qWait(20);
        QTest::keyClick(&table, round % 2 == 0 ? Qt::Key_PageDown : Qt::Key_End);
        search(texts.at(round % texts.size()));
        QTest::qWait(20);
    }
}

void TestHistoryStall::theWindowStaysQuickWhileRowsComeIn()
{
    ledger::ReadingThread reading(m_ledger->path());
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    m_page = new ui::HistoryPage(m_appearance, m_languages, reading, m_clock, m_scheduler, ui::DayRule());
    m_page->remember({.days = ui::Days::Kind::Any, .columns = {}, .saved = {}});
    column->addWidget(m_page);
    window.resize(1232, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    std::thread writer([this] { importAll(); });
    const auto atEnd = qScopeGuard([&writer] { writer.join(); });
    QTRY_VERIFY(m_done > 1000 || m_done >= rowsToImport());
    m_page->reload();
    useThePage(4); // fonts, icons and the program itself come from the disk once

    StallWatch watch;
    application->setWatch(&watch);
    watch.begin();
    useThePage();
    const StallWatch::Stalls stalls = watch.end();
    application->setWatch(nullptr);

    QVERIFY2(m_fault.isEmpty(), qPrintable(m_fault));
    qInfo("%lld rows came in over %d turns of the window: 99 of 100 computed at most %lld ms, the longest %lld ms; an "
          "event waited at most %lld ms (%s)",
        rowsToImport(), stalls.turns, static_cast<long long>(stalls.usual.count()),
        static_cast<long long>(stalls.computed.count()), static_cast<long long>(stalls.waited.count()),
        qPrintable(stalls.waiter));
    QVERIFY(stalls.turns > 100);
    QVERIFY(stalls.usual <= frame);
    QVERIFY(stalls.longest() <= longest);
    m_page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->table().model()->rowCount() > 0, 20'000);
}

int main(int argc, char** argv)
{
    WatchedApplication app(argc, argv);
    application = &app;
    TestHistoryStall test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historystall.moc"
