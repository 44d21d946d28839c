// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterthread.h"
#include "app/ledgertransfer.h"
#include "core/ledger/reader.h"
#include "tests/core/reports/listedpayments.h"
#include "tests/support/shareddata.h"
#include "ui/common/appearance.h"
#include "ui/common/plainlabel.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = reports::ExportFormat::Kind;

/// Payments out of a running shop into files, and files into it, through the dialogs of History.
class LedgerTransferTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesOverNothingOfTheShop_data();
    void writesOverNothingOfTheShop();
    void anImportedOpenSaleIsWatchedAtOnce();

private:
    [[nodiscard]] app::ShopFolder folder() const { return app::ShopFolder(m_data->filePath(u"shop"_s)); }
    [[nodiscard]] bool isSaid(const QWidget& dialog, const QString& words) const
    {
        const auto labels = dialog.findChildren<ui::PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const ui::PlainLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_data;
    base::SystemClock m_clock;
    ui::Appearance m_appearance;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<app::CounterThread> m_counter;
    std::unique_ptr<app::LedgerTransfer> m_transfer;
};

void LedgerTransferTest::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder().backups()));
    m_appearance.dress(*qApp);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_window->show();
    m_counter = std::make_unique<app::CounterThread>(app::CounterThread::Options{
        .folder = folder(), .practice = true, .merchant = {}, .practiceOptions = {}, .looksAfterLedger = false});
    QSignalSpy opened(m_counter.get(), &till::Desk::opened);
    m_counter->start();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
    m_transfer = std::make_unique<app::LedgerTransfer>(m_appearance, m_clock, *m_counter, folder(), true, u"Owner"_s);
}

void LedgerTransferTest::cleanup()
{
    m_transfer.reset();
    m_counter.reset();
    m_window.reset();
}

void LedgerTransferTest::writesOverNothingOfTheShop_data()
{
    QTest::addColumn<QString>("name"); ///< in the folder of the shop
    QTest::addColumn<bool>("isRefused");
    for (const QString& name : {u"practice.sqlite"_s, u"ledger.sqlite"_s, u"backups/practice-2026-01-15.sqlite"_s,
             u"backups/new.csv"_s, u"settings.ini"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    QTest::newRow("beside it") << u"../payments.csv"_s << false;
}

void LedgerTransferTest::writesOverNothingOfTheShop()
{
    QFETCH(QString, name);
    QFETCH(bool, isRefused);
    const QString place = QDir(folder().path()).filePath(name);
    if (!QFileInfo::exists(place) && !name.startsWith(u"backups/new"_s) && isRefused) {
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }
    const auto contents = [&place] {
        QFile file(place);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    ui::ExportDialog& dialog = m_transfer->exportList({}, {}, 0, m_window.get());
    QSignalSpy written(&dialog, &ui::ExportDialog::written);
    dialog.choose(Kind::Csv);
    dialog.writeTo(place);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.isWriting(), 20'000);
    QCOMPARE(written.size(), isRefused ? 0 : 1);
    if (isRefused) {
        QVERIFY(isSaid(dialog, u"Paydesk keeps its own data there, so nothing was written."_s));
        QCOMPARE(contents(), before);
        QCOMPARE(QFileInfo::exists(place), !before.isEmpty());
    } else {
        QVERIFY(contents().contains("number"));
    }
    dialog.reject();
}

void LedgerTransferTest::anImportedOpenSaleIsWatchedAtOnce()
{
    // A sale of another till, exported there.
    const QTemporaryDir elsewhere;
    const QString file = m_data->filePath(u"open.jsonl"_s);
    payments::Payment open = listed::plain(500);
    {
        const auto ledger = ledger::Ledger::open(elsewhere.filePath(u"ledger.sqlite"_s), m_clock);
        QVERIFY_RESULT(ledger);
        open.account = u"practice"_s;
        open.gateway = u"bakong-gateway"_s;
        open.state = payments::State::Pending;
        open.received.reset();
        open.paidAt.reset();
        open.evidence = payments::Evidence::None;
        open.createdAt = m_clock.nowUtc().addSecs(-60); // its next look is due
        open.changedAt = open.createdAt;
        open.expiresAt = open.createdAt.addSecs(600);
        QVERIFY_RESULT((*ledger)->importBatch({open}, {listed::id(900), u"Owner"_s, 500}));
        const auto reader = ledger::Reader::open(elsewhere.filePath(u"ledger.sqlite"_s));
        QVERIFY_RESULT(reader);
        reports::ExportWish wish;
        wish.format = Kind::JsonLines;
        QVERIFY_RESULT(reports::exportFile(**reader, {}, wish, file));
    }
    int looks = 0;
    connect(m_counter.get(), &till::Desk::watching, this, [&](const till::Watching& watching) {
        if (watching.paymentId == open.id && watching.asking)
            ++looks;
    });
    ui::ImportDialog& dialog = m_transfer->import(m_window.get());
    dialog.read(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(dialog, u"Import these payments?"_s), 20'000);
    QCOMPARE(looks, 0);
    dialog.import();
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(dialog, u"The payments are in the ledger"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(looks > 0, 20'000);
    dialog.accept();
}

QTEST_MAIN(LedgerTransferTest)
#include "tst_ledgertransfer.moc"
