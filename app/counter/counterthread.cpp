// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterthread.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

using Begin = CounterEngine::Begin;

constexpr std::chrono::milliseconds betweenTries{100};

} // namespace

CounterThread::CounterThread(const Options& options, QObject* parent)
    : till::Desk(parent)
    , m_options(options)
    , m_merchant(options.merchant)
    , m_thread(u"counter"_s)
{
    if (options.practice) {
        m_practice = std::make_unique<PracticeThread>(options.practiceOptions);
        const auto know = [this](const QList<practice::PracticeEndpoint>& endpoints) {
            m_thread.post([this, endpoints] { haveEndpoints(endpoints); });
        };
        connect(m_practice.get(), &PracticeThread::ready, this, know);
        connect(m_practice.get(), &PracticeThread::failed, this, [this, know](const base::Error& error) {
            know({});
            emit accountFailed(error);
        });
    } else {
        m_thread.post([this] { haveEndpoints({}); });
    }
    if (options.looksAfterLedger) {
        m_care = std::make_unique<LedgerCare>(options.folder, options.practice, m_clock);
        connect(this, &CounterThread::ready, m_care.get(), &LedgerCare::start);
        connect(m_care.get(), &LedgerCare::verified, this, &CounterThread::verified);
        connect(m_care.get(), &LedgerCare::verifyFailed, this, &CounterThread::verifyFailed);
        connect(m_care.get(), &LedgerCare::backupFailed, this, &CounterThread::backupFailed);
    }
}

CounterThread::~CounterThread()
{
    m_care.reset();
    // Only now may the lock go: the engine held it for the readers above too.
    m_thread.finish([this] {
        m_retry.cancel();
        m_waiting.clear();
        m_engine.reset();
    });
    m_practice.reset();
}

void CounterThread::start()
{
    open(Begin::WithLedger);
    if (m_practice)
        m_practice->start();
}

void CounterThread::startWith(const LedgerWork& work)
{
    open(work.backup.isEmpty() ? Begin::Rebuilt : Begin::InsteadOfLedger, work.backup);
    if (m_practice)
        m_practice->start();
}

void CounterThread::restoreNewestBackup()
{
    open(Begin::WithNewestBackup);
}

void CounterThread::restoreBackup(const QString& file)
{
    open(Begin::WithThisBackup, file);
}

void CounterThread::beginEmptyLedger()
{
    open(Begin::WithEmptyLedger);
}

void CounterThread::open(CounterEngine::Begin begin, const QString& backup)
{
    m_thread.post([this, begin, backup] { openThere(begin, backup, m_options.lockPatience); });
}

void CounterThread::atLedger(std::function<void(const base::Result<ledger::Ledger*>&)> work)
{
    m_thread.post([this, work = std::move(work)] {
        if (m_engine)
            return work(&m_engine->ledger());
        if (m_failure)
            return work(tl::unexpected(*m_failure));
        work(base::failure(base::Category::Storage, u"ledger_opening"_s,
            base::UserText(QT_TRANSLATE_NOOP("Sentence", "The ledger is not open yet. Try again in a moment.")),
            u"work for the ledger before it was opened"_s));
    });
}

void CounterThread::rewatch()
{
    m_thread.post([this] {
        if (m_engine)
            m_engine->till().rewatch();
    });
}

void CounterThread::tell(std::function<void()> news)
{
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

void CounterThread::openThere(CounterEngine::Begin begin, const QString& backup, std::chrono::milliseconds patience)
{
    m_retry.cancel();
    if (m_engine)
        return;
    const auto progress = [this, last = -1](int permille) mutable {
        if (std::exchange(last, permille / 10) != permille / 10)
            tell([this, permille] { emit working(permille); });
        return true;
    };
    auto engine = CounterEngine::open(
        {m_options.folder, m_options.practice, m_options.actor, backup, progress}, begin, m_clock, m_scheduler);
    if (!engine && engine.error().code == "ledger_locked"_L1 && patience > betweenTries) {
        m_retry = m_scheduler.after(
            betweenTries, [this, begin, backup, rest = patience - betweenTries] { openThere(begin, backup, rest); });
        return;
    }
    const bool works = begin == Begin::InsteadOfLedger || begin == Begin::Rebuilt;
    if (!engine && works) {
        tell([this, error = engine.error()] { emit workRefused(error); });
        return openThere(Begin::WithLedger, {}, patience);
    }
    const bool restores = begin == Begin::WithNewestBackup || begin == Begin::WithThisBackup;
    if (!engine && restores && m_failure) {
        tell([this, error = engine.error()] { emit restoreRefused(error); });
        return;
    }
    if (!engine)
        return fail(engine.error());
    m_failure.reset();
    m_engine = std::move(*engine);
    connectTill(m_engine->till());
    tell([this, works, aside = m_engine->setAside(), lost = m_engine->lostSales()] {
        if (works)
            emit worked(aside);
        emit ready();
        if (lost)
            emit salesLost(*lost);
    });
    beginSelling();
}

void CounterThread::connectTill(till::Till& till)
{
    // Before the till's first look at them: it only posts.
    if (m_practice)
        connect(&till, &till::Desk::opened, m_practice.get(), &PracticeThread::takeUp, Qt::DirectConnection);
    connect(&till, &till::Desk::opened, this, &till::Desk::opened, Qt::QueuedConnection);
    connect(&till, &till::Desk::changed, this, &till::Desk::changed, Qt::QueuedConnection);
    connect(&till, &till::Desk::watching, this, &till::Desk::watching, Qt::QueuedConnection);
    connect(&till, &till::Desk::accountStands, this, &till::Desk::accountStands, Qt::QueuedConnection);
    connect(&till, &till::Desk::accountsOffered, this, &till::Desk::accountsOffered, Qt::QueuedConnection);
    connect(&till, &till::Desk::fetched, this, &till::Desk::fetched, Qt::QueuedConnection);
    connect(&till, &till::Desk::rechecked, this, &till::Desk::rechecked, Qt::QueuedConnection);
    connect(&till, &till::Desk::reported, this, &till::Desk::reported, Qt::QueuedConnection);
    connect(&till, &till::Desk::pictured, this, &till::Desk::pictured, Qt::QueuedConnection);
    connect(&till, &till::Desk::answered, this, &till::Desk::answered, Qt::QueuedConnection);
    connect(&till, &till::Desk::printed, this, &till::Desk::printed, Qt::QueuedConnection);
    connect(&till, &till::Desk::told, this, &till::Desk::told, Qt::QueuedConnection);
    connect(&till, &till::Desk::refused, this, &CounterThread::tellRefusal, Qt::QueuedConnection);
    connect(
        &till, &till::Till::accountLearnt, this,
        [this](const gateways::AccountProfile& profile) {
            if (!profile.acceptsBillNumber)
                emit billNumberRefused(profile.id);
        },
        Qt::QueuedConnection);
    connect(&till, &till::Desk::ledgerFailed, this, &till::Desk::ledgerFailed, Qt::QueuedConnection);
}

void CounterThread::haveEndpoints(const QList<practice::PracticeEndpoint>& endpoints)
{
    m_endpoints = endpoints;
    beginSelling();
}

void CounterThread::setAccounts(SellingAccounts accounts)
{
    // std::function copies; an account is not copied by accident.
    m_thread.post([this, shared = std::make_shared<SellingAccounts>(std::move(accounts))] {
        m_accounts = std::move(*shared);
        if (m_selling)
            setAccountsThere();
    });
}

void CounterThread::setMerchant(const Merchant& merchant)
{
    m_thread.post([this, merchant] {
        m_merchant = merchant;
        if (m_selling)
            setAccountsThere();
    });
}

void CounterThread::setAccountsThere()
{
    SellingAccounts all;
    for (const practice::PracticeEndpoint& endpoint : *m_endpoints)
        all.push_back(practiceAccount(endpoint, m_merchant));
    for (const SellingAccount& account : m_accounts) {
        if (!belongsTo(m_options.practice, account.record))
            continue;
        all.push_back({account.record, std::nullopt});
        if (account.credentials)
            all.back().credentials = account.duplicateKeys();
    }
    if (const auto set = m_engine->setAccounts(all); !set)
        tell([this, error = set.error()] { emit accountFailed(error); });
}

void CounterThread::beginSelling()
{
    if (!m_engine || !m_endpoints || m_selling)
        return;
    setAccountsThere();
    if (const auto resumed = m_engine->till().resume(); !resumed)
        return fail(resumed.error());
    m_selling = true;
    for (const auto& [paymentId, work] : m_waiting)
        work(m_engine->till());
    m_waiting.clear();
}

void CounterThread::fail(const base::Error& error)
{
    m_engine.reset();
    m_failure = error;
    tell([this, error] { emit ledgerFailed(error); });
    for (const auto& [paymentId, work] : m_waiting)
        refuse(paymentId);
    m_waiting.clear();
}

void CounterThread::tellRefusal(const QString& paymentId, const base::Error& error)
{
    if (m_commandLine.isForWindow(paymentId, error))
        emit refused(paymentId, error);
}

void CounterThread::withTill(const QString& paymentId, Work work)
{
    m_commandLine.windowAsks(paymentId);
    m_thread.post([this, paymentId, work = std::move(work)] {
        if (m_selling)
            work(m_engine->till());
        else if (m_failure)
            refuse(paymentId);
        else
            m_waiting.emplace_back(paymentId, work);
    });
}

void CounterThread::unlessTill(std::function<void(const base::Error&)> tellWhy)
{
    m_thread.post([this, tellWhy = std::move(tellWhy)] {
        if (m_failure)
            tell([tellWhy, error = *m_failure] { tellWhy(error); });
    });
}

void CounterThread::refuse(const QString& paymentId)
{
    if (!paymentId.isEmpty())
        tell([this, paymentId, error = *m_failure] { tellRefusal(paymentId, error); });
}

void CounterThread::charge(const till::Order& order)
{
    withTill(order.id, [order](till::Till& till) { till.charge(order); });
}

void CounterThread::checkNow(const QString& paymentId)
{
    withTill(paymentId, [paymentId](till::Till& till) { till.checkNow(paymentId); });
}

void CounterThread::cancel(const QString& paymentId)
{
    withTill(paymentId, [paymentId](till::Till& till) { till.cancel(paymentId); });
}

void CounterThread::mark(const QString& paymentId, payments::State state, const QString& reason)
{
    withTill(paymentId, [paymentId, state, reason](till::Till& till) { till.mark(paymentId, state, reason); });
}

void CounterThread::refund(
    const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt)
{
    withTill(paymentId,
        [paymentId, amount, reason, attempt](till::Till& till) { till.refund(paymentId, amount, reason, attempt); });
}

void CounterThread::acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision)
{
    withTill(
        paymentId, [paymentId, remark, decision](till::Till& till) { till.acknowledge(paymentId, remark, decision); });
}

void CounterThread::note(const QString& paymentId, const QString& text)
{
    withTill(paymentId, [paymentId, text](till::Till& till) { till.note(paymentId, text); });
}

void CounterThread::print(const QString& paymentId, ledger::Medium medium, const QString& attempt)
{
    withTill({}, [paymentId, medium, attempt](till::Till& till) { till.print(paymentId, medium, attempt); });
    unlessTill([this, paymentId, attempt](const base::Error& why) {
        emit printed({paymentId, attempt, tl::unexpected(why)});
    });
}

void CounterThread::takeBackPrint(const QString& paymentId, const QString& attempt)
{
    withTill({}, [paymentId, attempt](till::Till& till) { till.takeBackPrint(paymentId, attempt); });
}

void CounterThread::giveTransactionId(const QString& paymentId, const QString& transactionId)
{
    withTill(
        paymentId, [paymentId, transactionId](till::Till& till) { till.giveTransactionId(paymentId, transactionId); });
}

void CounterThread::setFront(const QString& paymentId)
{
    withTill({}, [paymentId](till::Till& till) { till.setFront(paymentId); });
}

void CounterThread::fetchList(const QString& account, const gateways::ListFilter& filter)
{
    withTill({}, [account, filter](till::Till& till) { till.fetchList(account, filter); });
    unlessTill([this, account](const base::Error& why) {
        till::FetchProgress none;
        none.account = account;
        none.stage = till::FetchProgress::Stage::Failed;
        none.error = why;
        emit fetched(none);
    });
}

void CounterThread::recheck(const QStringList& paymentIds, bool moreFollow)
{
    withTill({}, [paymentIds, moreFollow](till::Till& till) { till.recheck(paymentIds, moreFollow); });
    unlessTill([this](const base::Error& why) {
        till::RecheckProgress none;
        none.stage = till::RecheckProgress::Stage::Failed;
        none.error = why;
        emit rechecked(none);
    });
}

void CounterThread::stopRecheck()
{
    withTill({}, [](till::Till& till) { till.stopRecheck(); });
}

void CounterThread::stopFetching(const QString& account)
{
    withTill({}, [account](till::Till& till) { till.stopFetching(account); });
}

void CounterThread::askReport(const QString& account)
{
    withTill({}, [account](till::Till& till) { till.askReport(account); });
    unlessTill([this, account](const base::Error& why) { emit reported({account, m_clock.nowUtc(), {}, why}); });
}

void CounterThread::askService(const till::ServiceQuestion& question)
{
    withTill({}, [question](till::Till& till) { till.askService(question); });
    unlessTill([this, question](const base::Error& why) {
        emit answered({question, tl::unexpected(why), m_clock.nowUtc()});
    });
}

} // namespace app
