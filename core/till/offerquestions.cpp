// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/offerquestions.h"

#include <algorithm>

namespace till {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds Between = 30min;
constexpr milliseconds BetweenDoubts = 1min;

} // namespace

struct OfferQuestions::Account {
    AccountConnection& connection;
    base::TimerHandle timer = {};
    std::optional<milliseconds> askedAt = {};
    bool isAsking = false;
    QList<net::HttpRequest> questions = {}; ///< of this round that are still to ask
    QList<std::optional<net::HttpResponse>> answers = {};
};

OfferQuestions::OfferQuestions(const base::Clock& clock, base::Scheduler& scheduler, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
}

OfferQuestions::~OfferQuestions() = default;

void OfferQuestions::add(AccountConnection& connection)
{
    if (connection.client().offerRequests().isEmpty())
        return;
    auto account = std::make_unique<Account>(Account{connection});
    plan(*account, 0ms);
    m_accounts[connection.profile().id] = std::move(account);
}

void OfferQuestions::remove(const QString& accountId)
{
    m_accounts.erase(accountId);
}

void OfferQuestions::doubt(const QString& accountId)
{
    const auto found = m_accounts.find(accountId);
    if (found == m_accounts.end() || found->second->isAsking)
        return;
    Account& account = *found->second;
    const milliseconds now = m_clock.monotonic();
    plan(account, account.askedAt ? std::max(0ms, *account.askedAt + BetweenDoubts - now) : 0ms);
}

void OfferQuestions::plan(Account& account, milliseconds delay)
{
    account.timer = m_scheduler.after(delay, [this, &account] { begin(account); });
}

void OfferQuestions::begin(Account& account)
{
    account.askedAt = m_clock.monotonic();
    plan(account, Between);
    if (account.connection.isStopped())
        return;
    account.isAsking = true;
    account.answers.clear();
    account.questions = account.connection.client().offerRequests();
    ask(account);
}

void OfferQuestions::ask(Account& account)
{
    const milliseconds wait = account.connection.budget().waitFor(net::RateBudget::Purpose::Look);
    if (wait > 0ms) {
        account.timer = m_scheduler.after(wait, [this, &account] { ask(account); });
        return;
    }
    // The client goes with the account, and what it was asked for is dropped then.
    account.connection.client().ask(
        u"offers"_s, account.questions.takeFirst(), {}, [this, &account](base::Result<net::HttpResponse> answer) {
            const bool isAnswer = answer && answer->status >= 200 && answer->status < 300;
            account.answers.append(isAnswer ? std::optional(*std::move(answer)) : std::nullopt);
            if (!account.questions.isEmpty()) {
                ask(account);
                return;
            }
            account.isAsking = false;
            plan(account, Between);
            if (std::all_of(account.answers.cbegin(), account.answers.cend(), [](const auto& one) { return !one; }))
                return;
            account.connection.learnOffers(account.answers);
            emit learnt(account.connection.profile().id);
        });
}

} // namespace till
