// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/money/moneyformat.h"

#include <QRandomGenerator>
#include <QtTest/QTest>
#include <memory>
#include <openssl/bn.h>

using namespace Qt::StringLiterals;
using money::Currency;
using money::Money;

namespace {

/// libcrypto's big integers as the peer: they do not overflow, so they know the right answer.
class Big {
public:
    Big()
        : m_number(BN_new(), BN_free)
    {
    }
    explicit Big(const QByteArray& decimal)
        : Big()
    {
        BIGNUM* raw = m_number.get();
        if (BN_dec2bn(&raw, decimal.constData()) != decimal.size())
            qFatal("not a number: %s", decimal.constData());
    }
    explicit Big(qint64 value)
        : Big(QByteArray::number(value))
    {
    }

    [[nodiscard]] Big plus(const Big& other) const
    {
        Big sum;
        BN_add(sum.m_number.get(), m_number.get(), other.m_number.get());
        return sum;
    }
    [[nodiscard]] Big minus(const Big& other) const
    {
        Big difference;
        BN_sub(difference.m_number.get(), m_number.get(), other.m_number.get());
        return difference;
    }
    [[nodiscard]] Big times(const Big& other, BN_CTX* context) const
    {
        Big product;
        BN_mul(product.m_number.get(), m_number.get(), other.m_number.get(), context);
        return product;
    }
    /// Smaller in size than 10^15, whatever the sign: the range of R11.
    [[nodiscard]] bool isAmount() const
    {
        static const Big Limit(QByteArray("1000000000000000"));
        return BN_ucmp(m_number.get(), Limit.m_number.get()) < 0;
    }
    [[nodiscard]] QByteArray text() const
    {
        const std::unique_ptr<char, void (*)(char*)> digits(
            BN_bn2dec(m_number.get()), [](char* p) { OPENSSL_free(p); });
        return digits.get();
    }

private:
    std::unique_ptr<BIGNUM, void (*)(BIGNUM*)> m_number;
};

} // namespace

/// A million random operations, each judged by big integers.
class TestMoneyProperties final : public QObject {
    Q_OBJECT

private slots:
    void aMillionOperationsAgreeWithBigIntegers();

private:
    Currency anyCurrency()
    {
        return money::allCurrencies()[m_random.bounded(static_cast<quint32>(money::allCurrencies().size()))].currency;
    }
    /// Any size of number, and often one near the ends of the range.
    qint64 anyMinor();
    void parseText();
    void writeAndReadBack();
    void add(bool subtract);
    void multiply();
    /// "range" or the exact number; what both sides must agree on.
    static QByteArray outcome(const Big& truth) { return truth.isAmount() ? truth.text() : QByteArray("range"); }
    static QByteArray outcome(const base::Result<Money>& ours);

    QRandomGenerator m_random{20260115};
    std::unique_ptr<BN_CTX, void (*)(BN_CTX*)> m_context{BN_CTX_new(), BN_CTX_free};
    int m_refused = 0;
};

QByteArray TestMoneyProperties::outcome(const base::Result<Money>& ours)
{
    if (ours)
        return QByteArray::number(ours->minor());
    return ours.error().code == u"amount_range" ? QByteArray("range") : ours.error().code.toLatin1();
}

qint64 TestMoneyProperties::anyMinor()
{
    qint64 value = static_cast<qint64>(m_random.generate64() >> m_random.bounded(64)) % (Money::MaxMinor + 1);
    if (m_random.bounded(8) == 0)
        value = Money::MaxMinor - m_random.bounded(3);
    return m_random.bounded(2) == 0 ? -std::abs(value) : std::abs(value);
}

void TestMoneyProperties::parseText()
{
    const Currency currency = anyCurrency();
    const int decimals = money::spec(currency).decimals;
    QByteArray whole;
    for (int digits = m_random.bounded(1, 22); digits > 0; --digits)
        whole += static_cast<char>('0' + m_random.bounded(whole.isEmpty() && digits > 1 ? 1 : 0, 10));
    QByteArray fraction;
    for (int digits = m_random.bounded(6); digits > 0; --digits)
        fraction += static_cast<char>('0' + (m_random.bounded(3) == 0 ? m_random.bounded(10) : 0));

    // The truth: move the point by the currency's decimals; what is left behind it must be zeros.
    const QByteArray padded = fraction.leftJustified(std::max<qsizetype>(decimals, fraction.size()), '0');
    const QByteArray excess = padded.sliced(decimals);
    const QByteArray expected = excess.count('0') == excess.size() ? outcome(Big(whole + padded.first(decimals)))
                                                                   : QByteArray("amount_precision");
    const QString text = QString::fromLatin1(fraction.isEmpty() ? whole : whole + '.' + fraction);
    const QByteArray ours = outcome(Money::parse(text, currency));
    if (ours != expected) // QCOMPARE in a hot loop costs more than the operation
        QFAIL(qPrintable(text + u" is "_s + QString::fromLatin1(ours) + u", not "_s + QString::fromLatin1(expected)));
    m_refused += expected == "range" || expected == "amount_precision";
}

void TestMoneyProperties::writeAndReadBack()
{
    const Money amount = *Money::fromMinor(std::abs(anyMinor()), anyCurrency());
    const auto back = Money::parse(amount.toDecimal(), amount.currency());
    if (!back || !(*back == amount))
        QFAIL(qPrintable(amount.toDecimal()));
    // The formatter shows the same digits: the group signs away, the point in its place.
    const auto& row = money::spec(amount.currency());
    QString shown = money::format(amount, money::CurrencyMark::None)
                        .remove(QChar(row.groupSign))
                        .replace(QChar(row.pointSign), u'.');
    if (row.hideZeroFraction && !shown.contains(u'.'))
        shown += u".00"_s;
    if (shown != amount.toDecimal())
        QFAIL(qPrintable(shown + u" for "_s + amount.toDecimal()));
}

void TestMoneyProperties::add(bool subtract)
{
    const Currency currency = anyCurrency();
    const qint64 a = anyMinor();
    const qint64 b = anyMinor();
    const Money ours = *Money::fromMinor(a, currency);
    const Money other = *Money::fromMinor(b, currency);
    const QByteArray expected = outcome(subtract ? Big(a).minus(Big(b)) : Big(a).plus(Big(b)));
    if (outcome(subtract ? ours.minus(other) : ours.plus(other)) != expected)
        QFAIL(qPrintable(u"%1 %2 %3"_s.arg(a).arg(subtract ? u'-' : u'+').arg(b)));
    m_refused += expected == "range";
}

void TestMoneyProperties::multiply()
{
    const qint64 a = anyMinor();
    const auto count = static_cast<qint64>(m_random.generate64()) >> m_random.bounded(64);
    const QByteArray expected = outcome(Big(a).times(Big(count), m_context.get()));
    if (outcome(Money::fromMinor(a, anyCurrency())->times(count)) != expected)
        QFAIL(qPrintable(u"%1 x %2"_s.arg(a).arg(count)));
    m_refused += expected == "range";
}

void TestMoneyProperties::aMillionOperationsAgreeWithBigIntegers()
{
    constexpr int Operations = 1'000'000;
    for (int i = 0; i < Operations && !QTest::currentTestFailed(); ++i) {
        switch (m_random.bounded(5)) {
        case 0:
            parseText();
            break;
        case 1:
            writeAndReadBack();
            break;
        case 2:
            add(false);
            break;
        case 3:
            add(true);
            break;
        default:
            multiply();
        }
    }
    // Both sides of every border were visited.
    QVERIFY2(m_refused > Operations / 20 && m_refused < Operations / 2, qPrintable(QString::number(m_refused)));
}

QTEST_GUILESS_MAIN(TestMoneyProperties)
#include "tst_moneyproperties.moc"
