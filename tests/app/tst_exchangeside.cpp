// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchangeside.h"
#include "core/net/requestlogfile.h"
#include "tests/core/ledger/sale.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/history/exchangespart.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The log of the requests, read beside the window for History's detail.
class ExchangeSideTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void readsTheLogOfTheSale();
    void saysWhyItCannotBeRead();
    void answersTheLastSaleAlone();
    void mayEndWhileItReads();

private:
    void write(int sale, int lines)
    {
        net::RequestLogFile log(m_folder->path());
        net::RequestRecord record;
        record.at = QDateTime(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);
        record.gateway = u"bakong-gateway"_s;
        record.account = u"practice"_s;
        record.operation = u"check"_s;
        record.status = 200;
        record.said = sale == 12 ? u"open"_s : u"paid"_s;
        record.reference = u"S-%1"_s.arg(sale);
        for (int i = 0; i < lines; ++i)
            log.record(record);
    }
    void show(int sale)
    {
        payments::Payment payment = sale::draft(sale);
        payment.number = sale;
        payment.createdAt = QDateTime(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);
        m_part->setSale(payment, {payment.createdAt});
        for (auto* button : m_part->findChildren<ui::Button*>())
            if (button->text() == "What the service answered"_L1)
                button->click();
        QVERIFY(!m_part->isFolded());
    }
    [[nodiscard]] QString shown() const { return m_part->shown().join(u'\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ui::Appearance m_appearance;
    std::unique_ptr<ui::ExchangesPart> m_part;
};

void ExchangeSideTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_part = std::make_unique<ui::ExchangesPart>(m_appearance);
    new app::ExchangeSide(*m_part, m_folder->path());
}

void ExchangeSideTest::readsTheLogOfTheSale()
{
    write(12, 2);
    write(120, 1);
    show(12);
    QVERIFY(!shown().contains(u"Answered"_s)); // never on the GUI thread
    QTRY_VERIFY(shown().contains(u"No money yet."_s));
    QVERIFY(!shown().contains(u"The money came."_s));
    QCOMPARE(m_part->lines().count(u'\n'), 1);
}

void ExchangeSideTest::saysWhyItCannotBeRead()
{
    QVERIFY(QFile::link(u"/etc/passwd"_s, net::RequestLogFile::path(m_folder->path(), 0)));
    show(12);
    QTRY_VERIFY(shown().contains(u"Check the rights of the data folder."_s));
}

void ExchangeSideTest::answersTheLastSaleAlone()
{
    write(12, 5000);
    write(13, 1);
    show(12);
    show(13);
    QTRY_VERIFY(shown().contains(u"The money came."_s));
    QTest::qWait(50);
    QCOMPARE(m_part->lines().count(u'\n'), 0);
}

void ExchangeSideTest::mayEndWhileItReads()
{
    write(12, 20'000);
    show(12);
    m_part.reset();
    QTest::qWait(50); // the answer comes to nobody
    QVERIFY(!m_part);
}

QTEST_MAIN(ExchangeSideTest)
#include "tst_exchangeside.moc"
