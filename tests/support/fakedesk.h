// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/desk.h"

#include <QStringList>

namespace support {

/// A till without an engine: remembers what a window asks for; the test sends the answers by the signals.
class FakeDesk : public till::Desk {
public:
    void charge(const till::Order& order) override { orders.append(order); }
    void checkNow(const QString& paymentId) override { checks.append(paymentId); }
    void cancel(const QString& paymentId) override { cancels.append(paymentId); }
    void mark(const QString& paymentId, payments::State state, const QString& reason) override
    {
        marks.append({paymentId, state, reason});
    }
    void refund(
        const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt) override
    {
        refunds.append({paymentId, amount, reason, attempt});
    }
    void recheck(const QStringList& paymentIds, bool moreFollow) override
    {
        rechecks.append(paymentIds);
        moreRechecksFollow = moreFollow;
    }
    void stopRecheck() override { ++stoppedRechecks; }
    void acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision) override
    {
        acknowledgements.append({paymentId, remark});
        decisions.append(decision);
    }
    void note(const QString& paymentId, const QString& text) override { notes.append({paymentId, text}); }
    void print(const QString& paymentId, ledger::Medium medium, const QString& attempt) override
    {
        prints.append({paymentId, medium, attempt});
    }
    void takeBackPrint(const QString& paymentId, const QString& attempt) override
    {
        takenBackPrints.append({paymentId, attempt});
    }
    void giveTransactionId(const QString& paymentId, const QString& transactionId) override
    {
        transactionIds.append({paymentId, transactionId});
    }
    void setFront(const QString& paymentId) override { front = paymentId; }
    void fetchList(const QString& account, const gateways::ListFilter& filter) override
    {
        fetches.append({account, filter});
    }
    void stopFetching(const QString& account) override { stoppedFetches.append(account); }
    void askReport(const QString& account) override { reportQuestions.append(account); }
    void askService(const till::ServiceQuestion& question) override { serviceQuestions.append(question); }

    struct Mark {
        QString paymentId;
        payments::State state;
        QString reason;
    };
    struct Print {
        QString paymentId;
        ledger::Medium medium;
        QString attempt;
    };
    QList<Print> prints;
    QList<std::pair<QString, QString>> takenBackPrints; ///< payment and attempt
    struct Refund {
        QString paymentId;
        money::Money amount;
        QString reason;
        QString attempt;
    };
    QList<till::Order> orders;
    QList<Refund> refunds;
    QList<QStringList> rechecks;
    bool moreRechecksFollow = false; ///< as told last
    int stoppedRechecks = 0;
    QStringList checks;
    QStringList cancels;
    QList<Mark> marks;
    QList<std::pair<QString, QString>> acknowledgements;
    QList<payments::Decision> decisions; ///< of the acknowledgements
    QList<std::pair<QString, QString>> notes;
    QList<std::pair<QString, QString>> transactionIds;
    QString front;
    struct Fetch {
        QString account;
        gateways::ListFilter filter;
    };
    QList<Fetch> fetches;
    QStringList stoppedFetches;
    QStringList reportQuestions;
    QList<till::ServiceQuestion> serviceQuestions;
};

} // namespace support
