// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/practice/practiceclock.h"
#include "core/practice/practicepayment.h"

#include <functional>
#include <list>
#include <map>
#include <random>
#include <vector>

namespace practice {

/// The bank behind all practice gateways: keeps their payments and plays the customers (contracts/README.md
/// section 11). Money that does not exist; what it knew is gone at the end of the process, except what it takes up
/// again.
///
/// Lives on the thread of its scheduler. Random numbers come from the seed: the same calls give the same numbers.
class PracticeBank final {
public:
    using Listener = std::function<void(const PracticePayment&)>;

    static constexpr std::chrono::seconds UsualExpiry{600};
    static constexpr std::chrono::seconds ShortestExpiry{15};
    static constexpr std::chrono::hours LongestExpiry{24};
    /// The oldest are forgotten beyond this.
    static constexpr std::size_t MostPayments = 20'000;

    /// `clock` and `scheduler` outlive this.
    PracticeBank(const base::Clock& clock, base::Scheduler& scheduler, std::uint32_t seed);

    [[nodiscard]] PracticeClock& clock() { return m_clock; }

    /// How long new payments live, whatever their gateway: 15 s to 24 h. Unless told each gateway has its own time.
    /// Shortened by the speed.
    void setExpiry(std::chrono::seconds expiry);
    /// When a payment made now expires, at a gateway where that is usual.
    [[nodiscard]] QDateTime expiryOfNewCode(std::chrono::seconds usual = UsualExpiry) const;
    /// Off: customers pay only when told (`pay`), whatever the amount. For payments opened from now on.
    void setCustomersPay(bool pay) { m_customersPay = pay; }

    /// Opens a payment and sends its customer off. A known key is given back as it is. Zero is a static code: no expiry
    /// and no customer.
    const PracticePayment& open(const QString& gateway, const QString& key, const QString& receiver,
        money::Money amount, const QDateTime& expiresAt);
    /// The same at a gateway that keeps more. `asked` names gateway, key, receiver, amount, expiry and fields; without
    /// `createdAt` it is opened now, without `due` the amount is due.
    const PracticePayment& open(PracticePayment asked);
    /// A payment that an earlier process opened and that is still waited for. Its customer goes on as if that had not
    /// ended: who would have paid meanwhile has, at that time. As open() in all else.
    const PracticePayment& takeUp(const QString& gateway, const QString& key, const QString& receiver,
        money::Money amount, const QDateTime& createdAt, const QDateTime& expiresAt);
    [[nodiscard]] const PracticePayment* find(const QString& gateway, const QString& key) const;
    /// The newest of that gateway for which `is` says true, or nullptr. Looks at all of them.
    [[nodiscard]] const PracticePayment* findWhere(
        const QString& gateway, const std::function<bool(const PracticePayment&)>& is) const;
    /// Newest last.
    [[nodiscard]] std::vector<PracticePayment> payments() const;

    /// A customer pays now (the price where no amount is given), also what is expired, failed or paid already.
    /// False when the payment is not known.
    bool pay(const QString& gateway, const QString& key, std::optional<money::Money> amount = {});
    /// The customer's attempt fails now; nothing happens to what is paid. False as above.
    bool fail(const QString& gateway, const QString& key);
    /// The customer cancels now and does not come back; nothing happens to what is paid. False as above.
    bool cancel(const QString& gateway, const QString& key);
    /// The customer who was sent does nothing any more. False as above.
    bool callOff(const QString& gateway, const QString& key);
    /// Keeps one more field of a payment. False as above.
    bool setField(const QString& gateway, const QString& key, const QString& field, const QString& value);

    /// True while a planned fault of the line is used up: the next checks of scenario 09, 10, 11.
    [[nodiscard]] bool takeFailingCheck(const QString& gateway, const QString& key);
    [[nodiscard]] bool takeLimitedCheck(const QString& gateway, const QString& key);
    [[nodiscard]] bool takeTimedOutLongPoll(const QString& gateway, const QString& key);

    /// Called after every change of status and every transfer.
    void onChange(Listener listener) { m_listeners.push_back(std::move(listener)); }

    [[nodiscard]] QString randomHex(int digits);
    /// Capital letters and decimal digits.
    [[nodiscard]] QString randomWord(int signs);
    [[nodiscard]] int randomBelow(int limit);

private:
    using Key = std::pair<QString, QString>;
    struct Entry {
        PracticePayment payment;
        base::TimerHandle customer;
        base::TimerHandle expiry;
    };

    using Entries = std::map<Key, Entry>;

    [[nodiscard]] Entry* entry(const QString& gateway, const QString& key);
    [[nodiscard]] bool take(const QString& gateway, const QString& key, int PracticePayment::*counter);
    bool endAttempt(const QString& gateway, const QString& key, PracticePayment::Status status);
    void sendCustomer(Entry& entry);
    bool transfer(const Key& key, std::optional<money::Money> amount, const QDateTime& at);
    void forgetOldest();
    void tell(const PracticePayment& payment) const;

    PracticeClock m_clock;
    std::mt19937 m_random;
    std::optional<std::chrono::seconds> m_expiry;
    bool m_customersPay = true;
    Entries m_entries;
    std::list<Entries::const_iterator> m_order; ///< oldest first
    std::vector<Listener> m_listeners;
};

} // namespace practice
