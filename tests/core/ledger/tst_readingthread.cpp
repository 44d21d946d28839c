// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/readingthread.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ledger::ReadingThread;
using payments::Payment;

class ReadingThreadTest final : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheCallersThread();
    void opensAFileThatCameLater();
    void callsNobodyWhoIsGone();
    void endsWithQuestionsWaiting();
};

namespace {

std::unique_ptr<ledger::Ledger> opened(const QString& path, const base::Clock& clock)
{
    auto made = ledger::Ledger::open(path, clock);
    return made ? std::move(*made) : nullptr;
}

} // namespace

void ReadingThreadTest::answersOnTheCallersThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    const support::FakeClock clock;
    const auto writer = opened(path, clock);
    QVERIFY(writer);
    for (qint64 n = 1; n <= 7; ++n)
        QVERIFY(sale::sell(*writer, n));

    ReadingThread reading(path);
    QObject window;
    QStringList answers;
    const auto noted = [&answers](const QString& text) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        answers.append(text);
    };
    reading.latest(&window, 3, 6, [&](const base::Result<QList<Payment>>& page) {
        QVERIFY(page);
        QStringList numbers;
        for (const Payment& payment : *page)
            numbers.append(QString::number(payment.number));
        noted(numbers.join(u' '));
    });
    reading.timeline(&window, sale::id(2), [&](const base::Result<QList<ledger::Event>>& events) {
        QVERIFY(events);
        QStringList kinds;
        for (const ledger::Event& event : *events)
            kinds.append(event.kind);
        noted(kinds.join(u' '));
    });
    reading.byId(&window, sale::id(4), [&](const base::Result<std::optional<Payment>>& payment) {
        QVERIFY(payment && *payment);
        noted(QString::number((*payment)->number));
    });
    reading.byId(&window, sale::id(99), [&](const base::Result<std::optional<Payment>>& payment) {
        QVERIFY(payment);
        noted(payment->has_value() ? u"found"_s : u"none"_s);
    });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, (QStringList{u"5 4 3"_s, u"draft created paid"_s, u"4"_s, u"none"_s}));
}

void ReadingThreadTest::opensAFileThatCameLater()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    ReadingThread reading(path);
    QString answer;
    const auto take = [&answer](const base::Result<QList<Payment>>& page) {
        answer = page ? QString::number(page->size()) : page.error().code;
    };
    reading.latest(this, 10, std::nullopt, take);
    QTRY_COMPARE(answer, u"ledger_unopened"_s);

    const support::FakeClock clock;
    const auto writer = opened(path, clock);
    QVERIFY(writer);
    QVERIFY(sale::sell(*writer, 1));
    reading.latest(this, 10, std::nullopt, take);
    QTRY_COMPARE(answer, u"1"_s);
}

void ReadingThreadTest::callsNobodyWhoIsGone()
{
    const QTemporaryDir folder;
    ReadingThread reading(folder.filePath(u"ledger.sqlite"_s));
    int calls = 0;
    auto window = std::make_unique<QObject>();
    reading.latest(window.get(), 10, std::nullopt, [&calls](const auto&) { ++calls; });
    reading.latest(this, 10, std::nullopt, [&calls](const auto&) { calls += 10; });
    window.reset();
    QTRY_COMPARE(calls, 10);
}

void ReadingThreadTest::endsWithQuestionsWaiting()
{
    const QTemporaryDir folder;
    int calls = 0;
    {
        ReadingThread reading(folder.filePath(u"ledger.sqlite"_s));
        for (int i = 0; i < 1000; ++i)
            reading.latest(this, 10, std::nullopt, [&calls](const auto&) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(ReadingThreadTest)
#include "tst_readingthread.moc"
