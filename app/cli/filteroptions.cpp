// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/filteroptions.h"

#include "app/cli/shopdata.h"

#include <array>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using By = ledger::Sort::By;

constexpr std::array<std::pair<QLatin1StringView, By>, 14> orders{
    {{"number"_L1, By::Number}, {"created"_L1, By::Created}, {"reference"_L1, By::Reference}, {"payer"_L1, By::Payer},
        {"account"_L1, By::Account}, {"gateway"_L1, By::Gateway}, {"method"_L1, By::Method},
        {"paid-via"_L1, By::PaidVia}, {"state"_L1, By::State}, {"amount"_L1, By::Due}, {"received"_L1, By::Received},
        {"paid"_L1, By::Paid}, {"changed"_L1, By::Changed}, {"cashier"_L1, By::Cashier}}};

/// A calendar day of this computer, or a moment with its zone ("2026-01-15T08:00:00Z").
struct When {
    QDateTime begins;
    QDateTime ends; ///< of a day: the begin of the next
};

std::optional<When> readWhen(const QString& text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return When{day.startOfDay(), day.addDays(1).startOfDay()};
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    // Without a zone nobody knows which moment is meant.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return When{moment, moment};
}

/// Reads the options one by one; the first that makes no sense is the one to tell of.
class Reading final {
public:
    explicit Reading(const QCommandLineParser& arguments)
        : m_arguments(arguments)
    {
    }

    void moment(const QString& option, std::optional<QDateTime>& into, QDateTime When::*end)
    {
        if (!m_arguments.isSet(option))
            return;
        if (const auto when = readWhen(m_arguments.value(option)))
            into = (*when).*end;
        else
            refuse(u"--%1 takes a day (2026-01-15) or a moment with its zone (2026-01-15T08:00:00Z)."_s.arg(option));
    }

    /// Several with commas, each of a fixed set.
    template <class T, class Known>
    void words(const QString& option, QList<T>& into, const Known& known, const QString& wrong)
    {
        for (const QString& word : words(option)) {
            const std::optional<T> each = known(word);
            if (!each)
                refuse(wrong);
            else
                into.append(*each);
        }
    }

    /// Several with commas, whatever they are.
    [[nodiscard]] QStringList words(const QString& option)
    {
        if (!m_arguments.isSet(option))
            return {};
        QStringList all = m_arguments.value(option).split(u',');
        if (all.contains(QString()))
            refuse(u"--%1 takes a word, or several with commas between them."_s.arg(option));
        return all;
    }

    void amount(const QString& option, const QList<money::Currency>& currencies, std::optional<money::Money>& into)
    {
        if (!m_arguments.isSet(option))
            return;
        if (currencies.size() != 1)
            return refuse(u"--%1 is an amount of one currency: name it with --currency."_s.arg(option));
        const auto read = money::Money::parse(m_arguments.value(option), currencies.first());
        if (read)
            into = *read;
        else
            refuse(u"--%1 takes an amount as 12.50, without separators."_s.arg(option));
    }

    void sort(ledger::Sort& into)
    {
        QString word = m_arguments.value(u"sort"_s);
        if (!m_arguments.isSet(u"sort"_s))
            return;
        into.descending = word.startsWith(u'-');
        if (into.descending)
            word.remove(0, 1);
        for (const auto& [name, by] : orders) {
            if (word == name) {
                into.by = by;
                return;
            }
        }
        refuse(u"--sort takes number, created, reference, payer, account, gateway, method, paid-via, state, amount, "
               "received, paid, changed or cashier; a \"-\" before it turns the order round."_s);
    }

    void refuse(const QString& sentence)
    {
        if (!m_wrong)
            m_wrong = WrongUsage{sentence};
    }
    [[nodiscard]] const std::optional<WrongUsage>& wrong() const { return m_wrong; }

private:
    const QCommandLineParser& m_arguments;
    std::optional<WrongUsage> m_wrong;
};

} // namespace

QList<QCommandLineOption> FilterOptions::all()
{
    return {{u"from"_s, {}, u"when"_s}, {u"to"_s, {}, u"when"_s}, {u"state"_s, {}, u"states"_s},
        {u"exception"_s, {}, u"exceptions"_s}, QCommandLineOption(u"attention"_s), {u"account"_s, {}, u"accounts"_s},
        {u"gateway"_s, {}, u"gateways"_s}, {u"method"_s, {}, u"methods"_s}, {u"paid-via"_s, {}, u"methods"_s},
        {u"cashier"_s, {}, u"cashiers"_s}, {u"currency"_s, {}, u"currencies"_s}, {u"at-least"_s, {}, u"amount"_s},
        {u"at-most"_s, {}, u"amount"_s}, QCommandLineOption(u"noted"_s), {u"parent"_s, {}, u"id"_s},
        {u"search"_s, {}, u"text"_s}, {u"sort"_s, {}, u"field"_s}};
}

QString FilterOptions::operands()
{
    return u"[--from WHEN] [--to WHEN] [--state S,S] [--exception E,E] [--attention] [--account A,A] [--gateway G,G] "
           "[--method M,M] [--paid-via M,M] [--cashier C,C] [--currency C,C] [--at-least AMOUNT] [--at-most AMOUNT] "
           "[--noted] [--parent ID] [--search TEXT] [--sort F]"_s;
}

QString FilterOptions::description()
{
    return u"  --from WHEN        made on this day or later; WHEN is a day here (2026-01-15) or a moment with its "
           u"zone\n"
           "  --to WHEN          made up to the end of this day, or before this moment\n"
           "  --state S,S        in one of these states\n"
           "  --exception E,E    with one of these exceptions (short, over, late, ...; none: without)\n"
           "  --attention        with an exception that nobody has acknowledged\n"
           "  --account A,A      at one of these accounts\n"
           "  --gateway G,G      at one of these gateways (bakong-gateway)\n"
           "  --method M,M       asked for by one of these methods (khqr-dynamic)\n"
           "  --paid-via M,M     where the money came one of these ways\n"
           "  --cashier C,C      sold by one of these people\n"
           "  --currency C,C     priced in one of these currencies (USD)\n"
           "  --at-least AMOUNT  where so much was asked or more, in the one currency of --currency\n"
           "  --at-most AMOUNT   where so much was asked or less\n"
           "  --noted            with a note\n"
           "  --parent ID        that came in by the static code of this sale (S-12)\n"
           "  --search TEXT      with all these words, or parts of words, in sale number, reference, note, payer, an "
           "id "
           "or\n"
           "                     an amount, also as it is shown (\"$57.75\", \"4,000 KHR\")\n"
           "  --sort F           by number, created, reference, payer, account, gateway, method, paid-via, state, "
           "amount,\n"
           "                     received, paid, changed or cashier; -F the other way (default -number)\n"_s;
}

tl::expected<ledger::Reading::List, WrongUsage> FilterOptions::read(const QCommandLineParser& arguments)
{
    Reading options(arguments);
    ledger::Reading::List list{.filter = {}, .sort = {.by = By::Number, .descending = true}};
    ledger::Filter& filter = list.filter;
    options.moment(u"from"_s, filter.createdFrom, &When::begins);
    options.moment(u"to"_s, filter.createdBefore, &When::ends);
    options.words(
        u"state"_s, filter.states, [](const QString& word) { return payments::stateFromWord(word); },
        u"--state takes draft, pending, processing, paid, partially_refunded, refunded, failed, expired, cancelled or "
        "unknown, several with commas."_s);
    options.words(
        u"exception"_s, filter.exceptions, [](const QString& word) { return payments::exceptionFromWord(word); },
        u"--exception takes none, manual, unverified, late, duplicate, over, short, wrong_account or wrong_currency, "
        "several with commas."_s);
    filter.needsAttention = arguments.isSet(u"attention"_s);
    filter.accounts = options.words(u"account"_s);
    filter.gateways = options.words(u"gateway"_s);
    filter.methods = options.words(u"method"_s);
    filter.paidVia = options.words(u"paid-via"_s);
    filter.cashiers = options.words(u"cashier"_s);
    options.words(
        u"currency"_s, filter.currencies, [](const QString& word) { return money::currencyFromCode(word); },
        u"--currency takes codes such as USD or KHR, several with commas."_s);
    options.amount(u"at-least"_s, filter.currencies, filter.atLeast);
    options.amount(u"at-most"_s, filter.currencies, filter.atMost);
    if (filter.createdFrom && filter.createdBefore && *filter.createdFrom > *filter.createdBefore)
        options.refuse(u"--from is after --to: turn them round."_s);
    if (filter.atLeast && filter.atMost && filter.atLeast->minor() > filter.atMost->minor())
        options.refuse(u"--at-least is more than --at-most: turn them round."_s);
    filter.hasNote = arguments.isSet(u"noted"_s);
    if (arguments.isSet(u"parent"_s)) {
        filter.parent = {arguments.value(u"parent"_s), 0}; // as it is named, until found()
        if (filter.parent->id.isEmpty())
            options.refuse(u"--parent takes the id or the number of a sale (S-12)."_s);
    }
    filter.text = arguments.value(u"search"_s);
    options.sort(list.sort);
    if (options.wrong())
        return tl::unexpected<WrongUsage>(*options.wrong());
    return list;
}

base::Result<ledger::Reading::List> FilterOptions::found(ledger::Reading::List list, const ledger::Records& records)
{
    if (!list.filter.parent)
        return list;
    const auto parent = findPayment(records, list.filter.parent->id);
    if (!parent)
        return tl::unexpected(parent.error());
    list.filter.parent = {parent->id, parent->number};
    return list;
}

} // namespace cli
