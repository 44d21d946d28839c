// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/exchangewords.h"

#include "core/base/outsidetext.h"
#include "ui/common/salefacts.h"

#include <algorithm>
#include <tuple>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Category;
using net::RequestRecord;

namespace {

constexpr qsizetype longText = 200;

} // namespace

/// Requests on end that differ in their times alone. Borrows them.
class ExchangeWords::Run final {
public:
    explicit Run(const RequestRecord& record)
        : m_first(&record)
        , m_last(&record)
        , m_quickest(record.elapsed)
        , m_slowest(record.elapsed)
    {
    }

    bool take(const RequestRecord& next)
    {
        const auto facts = [](const RequestRecord& record) {
            return std::tie(record.operation, record.status, record.category, record.code, record.said, record.why,
                record.warnings);
        };
        if (facts(next) != facts(*m_last))
            return false;
        m_last = &next;
        m_quickest = std::min(m_quickest, next.elapsed);
        m_slowest = std::max(m_slowest, next.elapsed);
        ++m_count;
        return true;
    }

    [[nodiscard]] const RequestRecord& first() const { return *m_first; }
    [[nodiscard]] const RequestRecord& last() const { return *m_last; }
    [[nodiscard]] int count() const { return m_count; }
    /// "212 ms", "212 ms to 1.4 s".
    [[nodiscard]] QString duration(money::Digits digits) const
    {
        const QString quickest = duration(m_quickest, digits);
        const QString slowest = duration(m_slowest, digits);
        //: The least and the most time an answer took: "180 ms to 1.4 s"
        return quickest == slowest ? quickest : tr("%1 to %2").arg(quickest, slowest);
    }

private:
    [[nodiscard]] static QString duration(std::chrono::milliseconds time, money::Digits digits)
    {
        const QString text = time < 1s ? tr("%1 ms").arg(time.count()) : tr("%1 s").arg(shortSeconds(time));
        return money::withDigits(text, digits);
    }
    /// "1.4", "12".
    [[nodiscard]] static QString shortSeconds(std::chrono::milliseconds time)
    {
        const qint64 tenths = (time.count() + 50) / 100;
        if (tenths >= 100 || tenths % 10 == 0)
            return QString::number((tenths + 5) / 10);
        return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
    }

    const RequestRecord* m_first;
    const RequestRecord* m_last;
    std::chrono::milliseconds m_quickest;
    std::chrono::milliseconds m_slowest;
    int m_count = 1;
};

QString ExchangeWords::title(const QString& operation)
{
    if (operation == "create"_L1)
        return tr("Asked for the code");
    if (operation == "find"_L1)
        return tr("Asked whether the sale arrived there");
    if (operation == "check"_L1)
        return tr("Asked whether money came");
    if (operation == "check-with-poll"_L1)
        return tr("Waited for the money");
    //: %1 is a word of the log: "qris-info"
    return tr("Asked: %1").arg(base::isolated(base::oneLine(operation)));
}

/// What an answer said that was understood; empty where that is nothing of its own.
QString ExchangeWords::meaning(const RequestRecord& record)
{
    const QString& said = record.said;
    if (said == "created"_L1)
        return tr("The code was made.");
    if (said == "found"_L1)
        return tr("It is there.");
    if (said == "nothing"_L1)
        return tr("It is not there.");
    if (said == "open"_L1)
        return tr("No money yet.");
    if (said == "processing"_L1)
        return tr("The customer is paying.");
    if (said == "paid"_L1)
        return tr("The money came.");
    if (said == "refused"_L1 || said == "failed"_L1)
        return tr("The payment failed.");
    if (said == "expired"_L1)
        return tr("The code expired.");
    if (said == "cancelled"_L1)
        return tr("The payment was cancelled.");
    if (said == "refunded"_L1)
        return tr("The money was refunded.");
    if (said == "unknown"_L1)
        return tr("The service does not know the outcome.");
    return {};
}

/// Why an answer was none to go by.
QString ExchangeWords::trouble(const RequestRecord& record)
{
    const QString code =
        base::isolated(record.code.isEmpty() ? QString(base::toWord(*record.category)) : base::oneLine(record.code));
    switch (*record.category) {
    case Category::Protocol:
        return tr("The answer could not be used: %1.").arg(code);
    case Category::Server:
    case Category::Upstream:
    case Category::Maintenance:
        return tr("The service has a problem: %1.").arg(code);
    case Category::RateLimit:
    case Category::Quota:
        return tr("Asked too often: %1.").arg(code);
    case Category::NotFound:
        return tr("The service does not know it: %1.").arg(code);
    default:
        //: %1 is the service's word for the reason: "AMOUNT_TOO_SMALL"
        return tr("Refused: %1.").arg(code);
    }
}

ExchangeEntry ExchangeWords::entry(const Run& run, const Manner& manner)
{
    const RequestRecord& record = run.last();
    const QString duration = run.duration(manner.digits);
    ExchangeEntry entry;
    entry.title = title(record.operation);

    const auto time = [&manner](const QDateTime& at) {
        return SaleFacts::fullTime(at, manner.nowUtc, manner.language, manner.digits);
    };
    if (run.count() > 1) {
        const bool isOneDay = run.first().at.toLocalTime().date() == record.at.toLocalTime().date();
        //: %1 and %2 are times of the day, %3 is a number from 2 on: "14:32:10 to 14:39:50 · 87 times"
        entry.when = tr("%1 to %2 · %3 times")
                         .arg(time(run.first().at),
                             isOneDay ? SaleFacts::evidenceTime(record.at, manner.digits) : time(record.at),
                             money::withDigits(QString::number(run.count()), manner.digits));
    } else if (record.attempt > 1) {
        //: %1 is a time of the day, %2 a number from 2 on
        entry.when = tr("%1 · attempt %2")
                         .arg(time(record.at), money::withDigits(QString::number(record.attempt), manner.digits));
    } else {
        entry.when = time(record.at);
    }

    if (record.status != 0) {
        //: %1 is the status of HTTP, %2 a duration: "Answered 200 in 212 ms."
        entry.outcome.append(
            tr("Answered %1 in %2.").arg(money::withDigits(QString::number(record.status), manner.digits), duration));
        const QString what = record.category ? trouble(record) : meaning(record);
        if (!what.isEmpty())
            entry.outcome.append(what);
    } else if (record.code == "not_sent"_L1) {
        entry.outcome.append(tr("Not sent: there was no way to the service."));
    } else if (record.category == Category::Tls) {
        entry.outcome.append(tr("Stopped: the connection was not secure."));
    } else if (record.category == Category::Network) {
        //: %1 is a duration
        entry.outcome.append(tr("The line broke after %1.").arg(duration));
    } else {
        //: %1 is a duration
        entry.outcome.append(tr("No answer after %1.").arg(duration));
    }
    if (record.status != 0 && !record.why.isEmpty()) {
        const QString why = base::isolated(base::oneLine(record.why, longText));
        //: %1 is what the service wrote
        const QString itsWords = tr("It says: %1");
        //: %1 is in English: why an answer could not be used
        entry.outcome.append((record.category == Category::Protocol ? tr("Reason: %1") : itsWords).arg(why));
    }
    for (const QString& warning : record.warnings)
        //: %1 is in English: an oddity of an answer that was taken all the same
        entry.outcome.append(tr("Odd: %1").arg(base::isolated(base::oneLine(warning, longText))));
    return entry;
}

QList<ExchangeEntry> ExchangeWords::entries(const QList<net::LoggedRequest>& requests, const Manner& manner)
{
    QList<Run> runs;
    for (const net::LoggedRequest& request : requests)
        if (runs.isEmpty() || !runs.last().take(request.record))
            runs.append(Run(request.record));
    QList<ExchangeEntry> entries;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        entries.append(entry(*run, manner));
    return entries;
}

} // namespace ui
