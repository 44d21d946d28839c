// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/offthread.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

class TestOffThread final : public QObject {
    Q_OBJECT

private slots:
    void theAnswerComesBackOnTheCallersThread();
    void anAnswerForSomethingGoneIsDropped();
};

void TestOffThread::theAnswerComesBackOnTheCallersThread()
{
    QThread* workedOn = nullptr;
    QThread* answeredOn = nullptr;
    ui::runOffThread(
        this, [] { return QThread::currentThread(); },
        [&](QThread* worked) {
            workedOn = worked;
            answeredOn = QThread::currentThread();
        });
    QCOMPARE(answeredOn, nullptr);
    QTRY_COMPARE(answeredOn, thread());
    QVERIFY(workedOn != thread());
}

void TestOffThread::anAnswerForSomethingGoneIsDropped()
{
    QSemaphore goOn;
    bool answered = false;
    auto page = std::make_unique<QObject>();
    ui::runOffThread(
        page.get(),
        [&goOn] {
            goOn.acquire();
            return 1;
        },
        [&answered](int) { answered = true; });
    page.reset();
    goOn.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_MAIN(TestOffThread)
#include "tst_offthread.moc"
