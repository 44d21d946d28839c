// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/counter/commandlinedesk.h"
#include "app/counter/counterengine.h"
#include "app/counter/ledgercare.h"
#include "app/counter/practiceaccount.h"
#include "app/counter/practicethread.h"

namespace app {

/// The till of this computer as a desk: lives on the window's thread, works on its own (DESIGN.md section 3.5). No call
/// waits for a disk or a wire. What is asked before the till stands is done once it does; when it cannot, each such
/// call is refused with the ledger's own sentence.
///
/// Destroying it ends everything in order: the check of the ledger, the sales' engine, the practice gateways.
class CounterThread final : public till::Desk {
    Q_OBJECT

public:
    struct Options {
        ShopFolder folder; ///< opened by base::openDataFolder()
        bool practice = false;
        QString actor = QStringLiteral("Owner");
        Merchant merchant; ///< for practice
        practice::PracticeOptions practiceOptions;
        bool looksAfterLedger = true; ///< check after the start, backup a day (not for a single command)
        /// How long to wait for another Paydesk to let go of the folder: the one this was started by is still ending.
        std::chrono::milliseconds lockPatience{0};
    };

    explicit CounterThread(const Options& options, QObject* parent = nullptr);
    ~CounterThread() override;

    /// Answered by ready() and opened(), or by ledgerFailed() with the ledger's own error; may be called again after
    /// that. After ledger_damaged and ledger_set_aside a person chooses between the next three.
    void start();
    /// The damaged ledger is set aside, the newest sound backup of backups/ takes its place. The newest is the one that
    /// holds most, whatever its name says. Answered by ready() and opened(), or by restoreRefused(): backup_none.
    void restoreNewestBackup();
    /// The same with the backup at `file`. Refused: the errors of app::restoreBackup().
    void restoreBackup(const QString& file);
    /// Work on a ledger that nobody has open yet; in place of start().
    struct LedgerWork {
        QString backup; ///< takes the ledger's place, which is set aside; empty: the ledger is rebuilt
    };
    /// Answered by worked() and ready(), or by workRefused() and then as start(): the ledger is as it was.
    void startWith(const LedgerWork& work);
    /// The damaged ledger is set aside, selling begins with an empty one. Answered as start().
    void beginEmptyLedger();

    /// The shop's own accounts, see CounterEngine::setAccounts; those of before that are not among them are gone. Those
    /// that take real money count without practice, the others beside the practice gateways (belongsTo).
    void setAccounts(SellingAccounts accounts);

    /// The name that customers see from the next sale on; for practice, where the shop's settings give it.
    void setMerchant(const Merchant& merchant);

    /// The same till for the command line, whose refusals are not told here.
    [[nodiscard]] till::Desk& commandLine() { return m_commandLine; }

    /// nullptr where it is not looked after.
    [[nodiscard]] LedgerCare* care() const { return m_care.get(); }
    /// Runs `work` on the till's thread between what the till does there, with its ledger, or with the error why there
    /// is none; returns at once.
    void atLedger(std::function<void(const base::Result<ledger::Ledger*>&)> work);
    /// Till::rewatch(), after work that imported payments or took an import back. Nothing where there is no till.
    void rewatch();

    /// nullptr where nothing is practised.
    [[nodiscard]] PracticeThread* practice() { return m_practice.get(); }

    void charge(const till::Order& order) override;
    void checkNow(const QString& paymentId) override;
    void cancel(const QString& paymentId) override;
    void mark(const QString& paymentId, payments::State state, const QString& reason) override;
    void refund(
        const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt) override;
    void acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision) override;
    void note(const QString& paymentId, const QString& text) override;
    void print(const QString& paymentId, ledger::Medium medium, const QString& attempt) override;
    void takeBackPrint(const QString& paymentId, const QString& attempt) override;
    void giveTransactionId(const QString& paymentId, const QString& transactionId) override;
    void recheck(const QStringList& paymentIds, bool moreFollow) override;
    void stopRecheck() override;
    void setFront(const QString& paymentId) override;
    void fetchList(const QString& account, const gateways::ListFilter& filter) override;
    void stopFetching(const QString& account) override;
    void askReport(const QString& account) override;
    void askService(const till::ServiceQuestion& question) override;

signals:
    /// The lock is held and the ledger open: readers may open it, the local socket may listen.
    void ready();
    /// No backup took the damaged ledger's place, which is still why nothing is sold: a person may choose another.
    void restoreRefused(const base::Error& error);
    /// How far the work of startWith() is, from 0 to 1000.
    void working(int permille);
    /// `setAside`: the name of the ledger that was replaced; empty: there was none, or none was replaced.
    void worked(const QString& setAside);
    void workRefused(const base::Error& error);
    /// Right after ready(), when another ledger took the place of a damaged one.
    void salesLost(const app::CounterEngine::LostSales& lost);
    /// The practice gateways cannot run, or an account cannot be used. Selling at others goes on.
    void accountFailed(const base::Error& error);
    /// The account's gateway takes no bill numbers (BG-R9): to be kept over the next start.
    void billNumberRefused(const QString& accountId);
    /// The whole ledger was checked, some seconds after the start and each further day. `finding` is English, the first
    /// thing wrong.
    void verified(bool sound, const QString& finding);
    /// It could not be checked.
    void verifyFailed(const base::Error& error);
    void backupFailed(const base::Error& error);

private:
    using Work = std::function<void(till::Till&)>;

    /// Refused for `paymentId` where there is no till; an empty one is forgotten quietly.
    void withTill(const QString& paymentId, Work work);
    /// Tells, on the window's thread, why there is no till.
    void unlessTill(std::function<void(const base::Error&)> tellWhy);
    void open(CounterEngine::Begin begin, const QString& backup = {});
    void tell(std::function<void()> news);
    void tellRefusal(const QString& paymentId, const base::Error& error);
    // On the thread.
    void openThere(CounterEngine::Begin begin, const QString& backup, std::chrono::milliseconds patience);
    void connectTill(till::Till& till);
    void haveEndpoints(const QList<practice::PracticeEndpoint>& endpoints);
    void beginSelling();
    void setAccountsThere();
    void fail(const base::Error& error);
    void refuse(const QString& paymentId);

    const Options m_options;
    CommandLineDesk m_commandLine{*this};
    base::SystemClock m_clock;
    base::EventLoopScheduler m_scheduler;
    std::unique_ptr<LedgerCare> m_care;
    std::unique_ptr<PracticeThread> m_practice;

    // The thread's alone.
    std::unique_ptr<CounterEngine> m_engine;
    base::TimerHandle m_retry; ///< while another holds the lock
    std::optional<base::Error> m_failure; ///< why there is no engine
    std::optional<QList<practice::PracticeEndpoint>> m_endpoints; ///< empty until the practice gateways have spoken
    Merchant m_merchant;
    SellingAccounts m_accounts;
    bool m_selling = false; ///< accounts are known, the till has resumed
    std::vector<std::pair<QString, Work>> m_waiting;

    WorkThread m_thread;
};

} // namespace app
