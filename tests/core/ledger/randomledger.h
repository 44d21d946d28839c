// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/database.h"
#include "core/ledger/derived.h"
#include "core/ledger/filter.h"
#include "core/ledger/ledger.h"
#include "core/ledger/paymentrow.h"
#include "core/ledger/sqliteerror.h"
#include "tests/core/ledger/sale.h"
#include "tests/support/fakeclock.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

/// A ledger of arbitrary payments, each also known here: what a list has to show is computed without SQL.
namespace support {

using namespace Qt::StringLiterals;
using payments::Payment;

class RandomLedger final {
public:
    explicit RandomLedger(quint32 seed)
        : m_random(seed)
    {
        const FakeClock clock;
        {
            const auto begun = ledger::Ledger::open(path(), clock);
            if (!begun || !sale::sell(**begun, 1))
                qFatal("no ledger");
        }
        m_database.emplace(*ledger::Database::open(path(), ledger::Database::Access::ReadWrite));
        run("DELETE FROM payments");
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] const QList<Payment>& payments() const { return m_payments; }
    [[nodiscard]] ledger::Database& database() { return *m_database; }

    /// Sale numbers far from each other, and times that follow them.
    void spread() { m_apart = 300; }
    /// The next payment comes after this number.
    void jump(qint64 number) { m_number = number; }
    void add(int count)
    {
        run("BEGIN");
        for (int i = 0; i < count; ++i) {
            Payment payment = any();
            payment.number = m_number += m_apart;
            if (m_apart > 1) { // as in a shop, with some that were listed later
                payment.createdAt = at(static_cast<quint32>(m_number) * 2 - below(below(9) == 0 ? m_number : 3000));
                followTime(payment);
            }
            payment.id = u"%1"_s.arg(m_random.generate64(), 32, 16, QChar(u'0'));
            // No two payments of an account have one key.
            if (!payment.gatewayId.isEmpty())
                payment.gatewayId = u"%1-%2"_s.arg(payment.gatewayId).arg(m_number);
            write(payment);
            m_payments.append(payment);
        }
        (void)ledger::bringSearchUpToDate(*m_database); // no trigger may write to the search index
        commit();
    }
    /// Other states, notes, payers, times.
    void changeSome(int count)
    {
        run("BEGIN");
        for (int i = 0; i < count; ++i) {
            Payment& old = m_payments[below(m_payments.size())];
            Payment changed = any();
            changed.number = old.number;
            changed.id = old.id;
            changed.gatewayId = old.gatewayId;
            changed.createdAt = old.createdAt;
            run("DELETE FROM payments WHERE number = " + QByteArray::number(old.number));
            write(changed);
            old = changed;
        }
        commit();
        (void)ledger::bringSearchUpToDate(*m_database);
    }

    /// What the list shows.
    [[nodiscard]] QList<Payment> expected(const ledger::Filter& filter, const ledger::Sort& sort) const
    {
        QList<Payment> list;
        for (const Payment& payment : m_payments) {
            if (ledger::matches(filter, payment))
                list.append(payment);
        }
        std::sort(list.begin(), list.end(),
            [&sort](const Payment& left, const Payment& right) { return ledger::standsBefore(left, right, sort); });
        return list;
    }

    [[nodiscard]] Payment any()
    {
        using money::Currency;
        using payments::Exception;
        using payments::State;
        Payment payment;
        payment.reference =
            oneOf({u""_s, u"Table 7"_s, u"table 7"_s, u"តុលេខ ៧"_s, u"টেবিল ৭"_s, u"Meja Satu"_s, u"桌七"_s});
        payment.note = oneOf({u""_s, u""_s, u"ទឹកដោះគោ"_s, u"চা দুটি"_s, u"a 100% \"quoted\" _note_"_s});
        payment.gateway = oneOf({u"bakong-gateway"_s, u"bayar-gg"_s, u"bdquickpay"_s});
        payment.account = oneOf({u"practice"_s, u"shop-2"_s, u"ហាង"_s});
        payment.method = oneOf({u"khqr-dynamic"_s, u"bkash"_s, u"qris"_s});
        payment.state = oneOf({State::Paid, State::Paid, State::Pending, State::Expired, State::Refunded,
            State::PartiallyRefunded, State::Unknown});
        payment.exception =
            oneOf({Exception::None, Exception::None, Exception::Short, Exception::Over, Exception::Late});
        const Currency currency = oneOf({Currency::Usd, Currency::Khr, Currency::Idr});
        payment.amount = *money::Money::fromMinor(oneOf({1250, 48500, 4000, 99, 100'000}), currency);
        if (below(3) == 0)
            payment.finalAmount = *money::Money::fromMinor(payment.amount.minor() + 7, currency);
        if (below(2) == 0)
            payment.received =
                *money::Money::fromMinor(oneOf({1250, 4000, 48507, 54900, 88, 15}), oneOf({currency, Currency::Khr}));
        if (payment.received && payment.received->currency() != currency)
            payment.exception = Exception::WrongCurrency; // as the state table has it
        if (payment.state == State::Refunded || payment.state == State::PartiallyRefunded || below(9) == 0)
            payment.refunded = *money::Money::fromMinor(oneOf({1250, 700, 1}), currency);
        if (payment.exception != Exception::None && below(2) == 0)
            payment.acknowledgedAt = at(below(1000));
        payment.gatewayId = oneOf({u""_s, u"md5"_s, u"INV"_s});
        payment.transactionId = oneOf({u""_s, u"TRX-9A"_s, u"trx-10"_s});
        payment.payer = oneOf({u""_s, u"Sok Dara"_s, u"sok dara"_s, u"សុខ ដារ៉ា"_s, u"রহিম"_s, u"İpek 😀"_s, u"\uff21"_s});
        payment.paidVia = oneOf({u""_s, u"aba"_s, u"wing"_s});
        payment.cashier = oneOf({u""_s, u"Owner"_s, u"ដារា"_s});
        payment.parent = oneOf({u""_s, u""_s, u""_s, sale::id(701), sale::id(702)});
        payment.createdAt = at(below(2'000'000));
        payment.changedAt = at(below(100));
        if (below(2) == 0)
            payment.paidAt = at(below(100));
        if (below(2) == 0)
            followTime(payment);
        return payment;
    }

    [[nodiscard]] ledger::Filter anyFilter()
    {
        ledger::Filter filter;
        const auto sometimes = [this] { return below(6) == 0; };
        if (sometimes())
            filter.text = oneOf({u"sok"_s, u"SOK dara"_s, u"ដារ"_s, u"ទឹកដោះ"_s, u"রহিম"_s, u"চা"_s, u"s"_s, u"7"_s,
                u"md"_s, u"5"_s, u"x-"_s, u"00"_s, u"9a 12"_s, u"৭"_s, u"48,500"_s, u"48.500"_s, u"0%"_s, u"\"quo"_s,
                u"_n"_s, u"trx-1 table"_s, u"s-12"_s, u"zzz"_s, u"😀"_s, u" "_s, u"md5-1"_s, u"meja satu"_s, u"$12.50"_s,
                u"៤៨,៥០០ ៛"_s, u"48500 KHR"_s, u"khr"_s, u"$"_s, u"Rp48.507"_s, u"Rp 54.900"_s, u"549.00 usd table"_s,
                u"usd 0.88"_s, u"88 ៛"_s, u"15khr"_s, u"Rp7"_s, u"trx rp"_s});
        if (sometimes())
            filter.createdFrom = at(below(2'000'000));
        if (sometimes())
            filter.createdBefore = at(below(2'000'000));
        some(filter.states, [this] { return any().state; });
        some(filter.exceptions, [this] { return any().exception; });
        filter.needsAttention = sometimes();
        some(filter.gateways, [this] { return any().gateway; });
        some(filter.accounts, [this] { return any().account; });
        some(filter.methods, [this] { return any().method; });
        some(filter.paidVia, [this] { return any().paidVia; });
        some(filter.cashiers, [this] { return any().cashier; });
        some(filter.currencies, [this] { return any().amount.currency(); });
        if (sometimes())
            filter.atLeast = any().amount;
        if (sometimes())
            filter.atMost = any().due();
        filter.hasNote = sometimes();
        if (sometimes())
            filter.parent = {sale::id(701 + below(3)), 0}; // of the third there is none
        return filter;
    }

    [[nodiscard]] quint32 below(qsizetype bound) { return m_random.bounded(static_cast<quint32>(bound)); }

private:
    template <class T>
    T oneOf(std::initializer_list<T> things)
    {
        return *(things.begin() + below(static_cast<qsizetype>(things.size())));
    }
    template <class T, class Make>
    void some(QList<T>& into, Make make)
    {
        if (below(6) != 0)
            return;
        for (quint32 i = 0, count = 1 + below(2); i < count; ++i)
            into.append(make());
    }
    /// Paid and changed soon after it was made, now and then at the edges of what counts as soon.
    void followTime(Payment& payment)
    {
        const auto soon = [this] {
            return below(4) == 0 ? oneOf({-1, 0, 3'600'000, 3'600'001, 90'000'000}) : static_cast<int>(below(600'000));
        };
        payment.changedAt = payment.createdAt.addMSecs(soon());
        if (payment.paidAt)
            payment.paidAt = payment.createdAt.addMSecs(soon());
    }
    /// Some hundred moments over three weeks, with many of the same.
    [[nodiscard]] static QDateTime at(quint32 seconds)
    {
        return QDateTime::fromMSecsSinceEpoch((1'760'000'000 + qint64{seconds}) * 1000, Qt::UTC);
    }
    void run(const QByteArray& sql)
    {
        if (const auto done = m_database->script(sql); !done)
            qFatal("%s", qPrintable(done.error().log));
    }
    void commit()
    {
        if (const auto done = ledger::bringSearchUpToDate(*m_database); !done)
            qFatal("%s", qPrintable(done.error().log));
        run("COMMIT");
    }
    void write(const Payment& payment)
    {
        const ledger::Row row = ledger::toRow(payment);
        QByteArray places;
        for (std::size_t i = 0; i < ledger::columnCount; ++i)
            places += "?, ";
        auto insert = m_database->statement(
            "INSERT INTO payments (" + ledger::columnList() + ", last_event) VALUES (" + places + "1)");
        for (std::size_t i = 0; i < ledger::columnCount; ++i)
            insert->bind(static_cast<int>(i) + 1, row[i]);
        if (const auto written = insert->run(); !written)
            qFatal("%s", qPrintable(written.error().log));
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    std::optional<ledger::Database> m_database;
    QList<Payment> m_payments;
    qint64 m_number = 0;
    qint64 m_apart = 1;
};

inline const QList<ledger::Sort>& allSorts()
{
    using By = ledger::Sort::By;
    static const QList<ledger::Sort> sorts = [] {
        QList<ledger::Sort> all;
        for (const By by : {By::Created, By::Number, By::Reference, By::Payer, By::Account, By::Gateway, By::Method,
                 By::PaidVia, By::State, By::Due, By::Received, By::Paid, By::Changed, By::Cashier}) {
            all.append({by, true});
            all.append({by, false});
        }
        return all;
    }();
    return sorts;
}

} // namespace support
