// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/payments/payment.h"

#include <QProcess>
#include <QTemporaryDir>
#include <chrono>
#include <functional>

/// What somebody sees who stands before both windows; see HostedCounter.
struct Look {
    bool ready = false; ///< the till stands, sales of before are known
    QString amount; ///< "12.50 USD", being typed
    QString sale; ///< id of the sale on show; empty: none
    QString state; ///< its word in the contracts
    QString said; ///< "Waiting, S-1": state and number as shown
    QString watch; ///< how the watch goes, or why a person has to look
    QString window; ///< every text of the cashier's window
    QString customer; ///< "off", "idle", "waiting" …
    QString customerTitle;
    QString code; ///< read from the pixels of the customer's window; empty: no code there
    QStringList strip; ///< ids of the open sales
    QString last; ///< the last ten sales, one a line
    QString lies; ///< of the witness
    qint64 paintedForCashier = 0; ///< sales whose paid word was painted
    qint64 paintedForCustomer = 0;
};

/// The program on a data folder of its own, in a process that can be killed and started again.
class Counter final {
public:
    /// Of the practice bank: customers pay 8 s / `speed` after the code was made, codes live `expiry` / `speed`.
    struct Practice {
        int speed = 2;
        std::chrono::seconds expiry{600};
    };

    Counter();
    explicit Counter(const Practice& practice);
    /// Kills it.
    ~Counter();

    /// Both windows are open and the till is ready. False with the reason in why().
    [[nodiscard]] bool start();
    /// As when the plug is pulled.
    void kill();
    /// It was told to die at some moment and did. False with the reason in why().
    [[nodiscard]] bool dies(std::chrono::seconds patience);
    /// As a person closes the window; true when the program ended by itself without an error.
    [[nodiscard]] bool close();

    void type(const QString& text) { (void)ask(QStringLiteral("type ") + text); }
    void press(const QString& key) { (void)ask(QStringLiteral("press ") + key); }
    void show(const QString& sale) { (void)ask(QStringLiteral("show ") + sale); }
    void pay(const QString& gatewayId) { (void)ask(QStringLiteral("pay ") + gatewayId); }
    void setFault(const QString& name) { (void)ask(QStringLiteral("fault ") + name); }
    void grab(const QString& name);
    /// One command line of HostedCounter, and its answer; empty when the counter is gone.
    QByteArray ask(const QString& line);

    [[nodiscard]] Look look();
    /// Looks again and again. False with what was seen last in why().
    [[nodiscard]] bool sees(const std::function<bool(const Look&)>& isSo, std::chrono::seconds patience);

    /// Types the amount in US dollars and presses Enter; the id of the sale once it has a state that is not draft, or
    /// empty with the reason in why().
    [[nodiscard]] QString charge(const QString& amount);
    /// The same, and the code is on the customer's window: its pixels read as the ledger's text.
    [[nodiscard]] QString sell(const QString& amount);

    /// As a second connection reads it; a default one where there is none.
    [[nodiscard]] payments::Payment payment(const QString& id) const;
    /// "draft created paid": the events of a sale.
    [[nodiscard]] QString story(const QString& id) const;
    [[nodiscard]] bool isLedgerSound() const;
    /// How often a request ended, by the request log; with that HTTP status, where one is named ("-": no answer).
    [[nodiscard]] int requests(const QString& operation, const QString& status = {}) const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString ledger() const;
    [[nodiscard]] const char* why() const { return m_why.constData(); }

private:
    QTemporaryDir m_folder;
    Practice m_practice;
    QProcess m_process;
    QByteArray m_lastLook;
    QByteArray m_why;
};

#define VERIFY_SEES(counter, patience, condition)                                                                      \
    QVERIFY2((counter).sees([&]([[maybe_unused]] const Look& now) { return condition; }, patience), (counter).why())
