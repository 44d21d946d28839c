// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/receipt.h"

#include "core/base/outsidetext.h"
#include "core/ledger/prints.h"
#include "core/money/moneyformat.h"

#include <QCryptographicHash>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace reports {

using namespace Qt::StringLiterals;
using payments::Payment;
using payments::State;
using Kind = SlipLine::Kind;

namespace {

constexpr qsizetype mostSigns = 96;

QString outside(const QString& text)
{
    return base::oneLine(text, mostSigns);
}

/// When the money came; of what is not paid, when the sale was made.
QDateTime momentOf(const Payment& payment)
{
    return payment.paidAt.value_or(payment.createdAt);
}

/// What came, in its own currency; what was asked where nobody knows more.
money::Money receivedOf(const Payment& payment)
{
    return payment.received.value_or(payment.due());
}

/// The code's time was over when the money came, whatever else a person has to look at. Of a sale that was marked by
/// hand only the moment of the mark is known.
bool cameLate(const Payment& payment)
{
    return payment.exception == payments::Exception::Late
        || (payment.received && payment.paidAt && payment.expiresAt && *payment.paidAt > *payment.expiresAt);
}

/// One payment, one shop, one set of words: the parts of its slip, from the top.
class Writer final {
public:
    Writer(const Payment& payment, const ReceiptShop& shop, const ReceiptWords& words)
        : m_payment(payment)
        , m_shop(shop)
        , m_words(words)
    {
    }

    [[nodiscard]] bool isReceipt() const { return !m_shop.isPractice && ledger::isReceiptDue(m_payment); }

    void head(int copy)
    {
        if (!isReceipt())
            warning();
        if (!m_shop.name.isEmpty())
            line(Kind::Title, outside(m_shop.name));
        if (!m_shop.city.isEmpty())
            line(Kind::Middle, outside(m_shop.city));
        if (isReceipt() && copy > 0)
            line(Kind::Mark, m_words.copy.arg(shown(QString::number(copy))));
        line(Kind::Rule);
    }

    void facts()
    {
        const QDateTime local = momentOf(m_payment).toTimeZone(m_shop.zone);
        pair(m_words.date, shown(local.date().toString(Qt::ISODate)));
        pair(m_words.time, shown(local.toString(u"HH:mm:ss"_s) + u" ("_s + offset(local) + u')'));
        pair(m_words.sale, u"S-"_s + shown(QString::number(m_payment.number)));
        pair(m_words.gatewayNumber, outside(m_payment.gatewayId));
        pair(m_words.transactionNumber, outside(m_payment.transactionId)); // BQ-21, BY-28
        pair(m_words.payer, maskedPayer(m_payment.payer));
        pair(m_words.description, outside(m_payment.reference));
        line(Kind::Dashes);
    }

    void amounts()
    {
        if (const auto code = m_payment.uniqueCode()) {
            pair(m_words.price, money(m_payment.amount));
            pair(m_words.uniqueCode, money(*code));
        }
        line(Kind::Total, isReceipt() ? m_words.total : m_words.asked, money(m_payment.due()));
        if (m_payment.received && *m_payment.received != m_payment.due())
            pair(m_words.received, money(*m_payment.received));
        if (m_payment.refunded)
            pair(m_words.refunded, money(*m_payment.refunded));
        pair(m_words.method,
            named(m_words.methodOf, m_payment.paidVia.isEmpty() ? m_payment.method : m_payment.paidVia));
        pair(m_words.account, named(m_words.accountOf, m_payment.account));
    }

    void standing()
    {
        if (isReceipt()) {
            line(Kind::Band,
                m_payment.state == State::PartiallyRefunded ? m_words.partlyRefunded
                    : cameLate(m_payment)                   ? m_words.late
                                                            : m_words.paid);
        } else {
            pair(m_words.state, m_words.stateOf ? m_words.stateOf(m_payment) : QString(toWord(m_payment.state)));
        }
        pair(m_words.cashier, outside(m_payment.cashier));
    }

    void foot()
    {
        if (!isReceipt()) {
            warning();
            return;
        }
        line(Kind::Code, receiptCode(m_payment, m_shop));
        line(Kind::Middle, m_words.checkWord.arg(checkWord(m_payment)));
        line(Kind::Middle, m_words.thanks);
    }

    [[nodiscard]] Slip slip() const { return {m_lines, !isReceipt()}; }

private:
    void warning()
    {
        line(Kind::Hatching);
        line(Kind::Warning,
            m_shop.isPractice                        ? m_words.practice
                : m_payment.state == State::Refunded ? m_words.refundedMark
                                                     : m_words.notPaid);
        line(Kind::Warning, m_words.notAReceipt);
        line(Kind::Hatching);
    }

    void line(Kind kind, const QString& left = {}, const QString& right = {}) { m_lines.append({kind, left, right}); }

    void pair(const QString& word, const QString& what)
    {
        if (!what.isEmpty())
            line(Kind::Pair, word, what);
    }

    /// Two currencies on one slip are told apart by their codes.
    [[nodiscard]] QString money(const money::Money& amount) const
    {
        const bool isForeign = m_payment.received && m_payment.received->currency() != m_payment.amount.currency();
        return money::format(
            amount, isForeign ? money::CurrencyMark::SymbolAndCode : money::CurrencyMark::Symbol, m_words.digits);
    }

    [[nodiscard]] QString shown(const QString& ascii) const { return money::withDigits(ascii, m_words.digits); }

    [[nodiscard]] static QString offset(const QDateTime& local)
    {
        const int minutes = std::abs(local.offsetFromUtc()) / 60;
        return (local.offsetFromUtc() < 0 ? u"-"_s : u"+"_s)
            + u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }

    static QString named(const std::function<QString(const QString&)>& words, const QString& word)
    {
        return words && !word.isEmpty() ? words(word) : outside(word);
    }

    const Payment& m_payment;
    const ReceiptShop& m_shop;
    const ReceiptWords& m_words;
    QList<SlipLine> m_lines;
};

} // namespace

Slip receiptOf(const Payment& payment, const ReceiptShop& shop, const ReceiptWords& words, int copy)
{
    Writer writer(payment, shop, words);
    writer.head(copy);
    writer.facts();
    writer.amounts();
    writer.standing();
    writer.foot();
    return writer.slip();
}

QString receiptCode(const Payment& payment, const ReceiptShop& shop)
{
    const auto amount = [](const money::Money& of) { return of.toDecimal() + u' ' + money::spec(of.currency()).code; };
    QStringList facts;
    if (!shop.name.isEmpty())
        facts.append(outside(shop.name));
    facts.append(u"S-%1"_s.arg(payment.number));
    if (!payment.gatewayId.isEmpty())
        facts.append(outside(payment.gatewayId));
    facts.append(amount(receivedOf(payment)));
    if (payment.refunded)
        facts.append(u"refunded "_s + amount(*payment.refunded));
    facts.append(momentOf(payment)
                     .toTimeZone(shop.zone)
                     .toOffsetFromUtc(momentOf(payment).toTimeZone(shop.zone).offsetFromUtc())
                     .toString(Qt::ISODate));
    facts.append(checkWord(payment));
    return facts.join(u'\n');
}

QString checkWord(const Payment& payment)
{
    constexpr auto consonants = "bdfghjklmnprstvz"_L1;
    constexpr auto vowels = "aeio"_L1;
    constexpr int syllables = 4;
    const QString facts =
        QStringList{u"paydesk receipt"_s, payment.id, QString::number(payment.number), receivedOf(payment).toDecimal(),
            money::spec(receivedOf(payment).currency()).code, QString::number(momentOf(payment).toMSecsSinceEpoch()),
            payment.refunded ? payment.refunded->toDecimal() : QString()}
            .join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Sha256);
    QString word;
    for (int i = 0; i < syllables; ++i) {
        const auto byte = static_cast<unsigned char>(hash[i]);
        word += consonants[byte % 16];
        word += vowels[(byte / 16) % 4];
        if (i == syllables / 2 - 1)
            word += u'-';
    }
    return word;
}

QString maskedPayer(const QString& payer)
{
    constexpr qsizetype shownDigits = 3;
    constexpr qsizetype mostWords = 4;
    QStringList masked;
    const QStringList words = outside(payer).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words.first(std::min(mostWords, words.size()))) {
        const auto digits = std::count_if(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
        if (digits > shownDigits) {
            masked.append(u"••"_s + word.last(shownDigits));
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        const qsizetype first = finder.toNextBoundary();
        masked.append(word.first(std::max<qsizetype>(first, 1)) + u"••"_s);
    }
    return masked.join(u' ');
}

} // namespace reports
