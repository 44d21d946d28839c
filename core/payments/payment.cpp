// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/payments/payment.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace payments {

namespace {

// In the order of the enumerators.
constexpr std::array StateWords{"draft"_L1, "pending"_L1, "processing"_L1, "paid"_L1, "partially_refunded"_L1,
    "refunded"_L1, "failed"_L1, "expired"_L1, "cancelled"_L1, "unknown"_L1};
constexpr std::array ExceptionWords{"none"_L1, "manual"_L1, "unverified"_L1, "late"_L1, "duplicate"_L1, "over"_L1,
    "short"_L1, "wrong_account"_L1, "wrong_currency"_L1};
constexpr std::array EvidenceWords{"none"_L1, "redirect"_L1, "webhook_unverified"_L1, "webhook_token"_L1,
    "webhook_signed"_L1, "api"_L1, "settlement_file"_L1, "manual"_L1};

static_assert(StateWords.size() == std::size_t(State::Unknown) + 1);
static_assert(ExceptionWords.size() == std::size_t(Exception::WrongCurrency) + 1);
constexpr std::array DecisionWords{
    "none"_L1, "looked_at"_L1, "accepted"_L1, "refund"_L1, "other_sale"_L1, "both_right"_L1, "nothing_arrived"_L1};

static_assert(DecisionWords.size() == std::size_t(Decision::NothingArrived) + 1);
static_assert(EvidenceWords.size() == std::size_t(Evidence::Manual) + 1);

template <class Value, std::size_t Count>
std::optional<Value> fromWord(const std::array<QLatin1StringView, Count>& words, QStringView word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [word](QLatin1StringView each) { return word == each; });
    if (found == words.end())
        return std::nullopt;
    return Value(found - words.begin());
}

} // namespace

QLatin1StringView toWord(State state)
{
    return StateWords.at(std::size_t(state));
}

QLatin1StringView toWord(Exception exception)
{
    return ExceptionWords.at(std::size_t(exception));
}

QLatin1StringView toWord(Evidence evidence)
{
    return EvidenceWords.at(std::size_t(evidence));
}

QLatin1StringView toWord(Decision decision)
{
    return DecisionWords.at(std::size_t(decision));
}

std::optional<Decision> decisionFromWord(QStringView word)
{
    return fromWord<Decision>(DecisionWords, word);
}

std::optional<State> stateFromWord(QStringView word)
{
    return fromWord<State>(StateWords, word);
}

std::optional<Exception> exceptionFromWord(QStringView word)
{
    return fromWord<Exception>(ExceptionWords, word);
}

std::optional<Evidence> evidenceFromWord(QStringView word)
{
    return fromWord<Evidence>(EvidenceWords, word);
}

std::optional<money::Money> Payment::uniqueCode() const
{
    const auto code = finalAmount ? finalAmount->minus(amount) : base::Result<money::Money>(amount);
    return finalAmount && code && !code->isZero() ? std::optional(*code) : std::nullopt;
}

bool isClosed(State state)
{
    switch (state) {
    case State::Draft:
    case State::Pending:
    case State::Processing:
    case State::Unknown:
        return false;
    case State::Paid:
    case State::PartiallyRefunded:
    case State::Refunded:
    case State::Failed:
    case State::Expired:
    case State::Cancelled:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace payments
