// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/paymentline.h"

#include "core/base/outsidetext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

void textOrNull(base::JsonWriter& json, QStringView name, const QString& text)
{
    json.name(name);
    if (text.isEmpty())
        json.null();
    else
        json.value(text);
}

void timeOrNull(base::JsonWriter& json, QStringView name, const std::optional<QDateTime>& moment)
{
    textOrNull(json, name, moment ? utcText(*moment) : QString());
}

QString decimal(const std::optional<money::Money>& amount, money::Currency currency)
{
    if (!amount)
        return {};
    const QString text = amount->toDecimal();
    return amount->currency() == currency ? text : text + u' ' + money::spec(amount->currency()).code;
}

/// The KHQR world's key of a code. A gateway that has given one is asked by that one.
QString md5Of(const payments::Payment& payment)
{
    static const QRegularExpression md5(u"^[0-9A-Fa-f]{32}$"_s);
    if (md5.match(payment.gatewayId).hasMatch())
        return payment.gatewayId;
    if (payment.qr.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(payment.qr.toUtf8(), QCryptographicHash::Md5).toHex());
}

/// What the payment's state rests on after this event, for events that are about money: what the event brought, or
/// where our clock alone spoke the last look. Empty for the others.
QString evidenceOf(const ledger::Event& event, QLatin1StringView before)
{
    namespace kind = ledger::kind;
    for (const QLatin1StringView about : {kind::open, kind::processing, kind::paid, kind::failed, kind::expired,
             kind::cancelled, kind::marked, kind::refused, kind::refunded, kind::arrived}) {
        if (event.kind != about)
            continue;
        const QString brought = ledger::textIn(event, u"evidence");
        const bool saysNothing = brought.isEmpty() || brought == payments::toWord(payments::Evidence::None);
        return saysNothing ? QString(before) : brought;
    }
    return {};
}

/// The sum the customer is asked for and the sum that came, where they are not the price. Empty: they are.
QString moneyBesidePrice(const payments::Payment& payment)
{
    const money::Currency currency = payment.amount.currency();
    const QString code = u' ' + money::spec(currency).code;
    QStringList said;
    const bool asIs = payment.received && *payment.received == payment.due();
    if (payment.due() != payment.amount && !asIs) {
        QString due =
            (payments::isClosed(payment.state) ? u"asked "_s : u"to pay "_s) + payment.due().toDecimal() + code;
        if (const auto uniqueCode = payment.uniqueCode(); uniqueCode && uniqueCode->minor() > 0)
            due += u" (unique code %1)"_s.arg(uniqueCode->toDecimal());
        said.append(due);
    }
    if (payment.refunded)
        said.append(u"refunded "_s + payment.refunded->toDecimal() + code);
    if (payment.received && (*payment.received != payment.amount || !asIs)) {
        const bool same = payment.received->currency() == currency;
        said.append(u"received "_s + decimal(payment.received, currency) + (same ? code : QString()));
    }
    return said.join(u"  "_s);
}

/// Where the customer pays: a line each for the link and the code's text, while there is something to pay.
QByteArray placesToPay(const payments::Payment& payment)
{
    QString lines;
    if (payment.state != payments::State::Pending)
        return {};
    if (!payment.url.isEmpty())
        lines += u"\n  payment link: "_s + base::madeVisible(payment.url);
    if (!payment.qr.isEmpty())
        lines += u"\n  QR text: "_s + base::madeVisible(payment.qr);
    return lines.toUtf8();
}

/// What the event says beside its kind, by member name. `evidence` is what the payment's state rested on before it.
QList<std::pair<QString, QString>> factsOf(const ledger::Event& event, payments::Evidence evidence)
{
    QList<std::pair<QString, QString>> facts;
    const auto add = [&facts](const QString& name, const QString& text) {
        if (!text.isEmpty())
            facts.append({name, text});
    };
    if (const auto state = ledger::stateIn(event))
        add(u"state"_s, payments::toWord(*state));
    if (const auto exception = ledger::exceptionIn(event))
        add(u"exception"_s, payments::toWord(*exception));
    add(u"evidence"_s, evidenceOf(event, payments::toWord(evidence)));
    for (const QString& member : {u"decision"_s, u"refunded"_s, u"reason"_s, u"remark"_s, u"note"_s,
             u"transaction_id"_s, u"medium"_s, u"slip"_s, u"copy"_s})
        add(member, ledger::textIn(event, member));
    return facts;
}

} // namespace

QString utcText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

void PaymentLine::writeMembers(base::JsonWriter& json) const
{
    const auto word = [](auto thing) { return QString(payments::toWord(thing)); };
    const money::Currency currency = m_payment.amount.currency();
    json.member(u"id", m_payment.id).member(u"reference", m_payment.reference).member(u"gateway", m_payment.gateway);
    json.member(u"account", m_payment.account).member(u"method", m_payment.method);
    json.member(u"state", word(m_payment.state)).member(u"exception", word(m_payment.exception));
    json.member(u"evidence", word(m_payment.evidence)).member(u"currency", QString(money::spec(currency).code));
    json.member(u"amount", m_payment.amount.toDecimal());
    textOrNull(json, u"received", decimal(m_payment.received, currency));
    textOrNull(json, u"final_amount", decimal(m_payment.finalAmount, currency));
    json.member(u"created_at", utcText(m_payment.createdAt));
    timeOrNull(json, u"expires_at", m_payment.expiresAt);
    timeOrNull(json, u"paid_at", m_payment.paidAt);
    textOrNull(json, u"qr", m_payment.qr);
    textOrNull(json, u"md5", md5Of(m_payment));
    textOrNull(json, u"url", m_payment.url);
    if (const auto uniqueCode = m_payment.uniqueCode())
        json.member(u"unique_code", uniqueCode->toDecimal());
    if (m_payment.refunded)
        json.member(u"refunded", m_payment.refunded->toDecimal());
    if (!m_payment.parent.isEmpty())
        json.member(u"parent", m_payment.parent);
}

QByteArray PaymentLine::json() const
{
    base::JsonWriter json;
    json.beginObject();
    writeMembers(json);
    return json.endObject().text();
}

QByteArray PaymentLine::json(const QList<ledger::Event>& timeline) const
{
    base::JsonWriter json;
    json.beginObject();
    writeMembers(json);
    json.name(u"timeline").beginArray();
    payments::Evidence evidence = payments::Evidence::None;
    for (const ledger::Event& event : timeline) {
        json.beginObject().member(u"at", utcText(event.at)).member(u"event", event.kind).member(u"actor", event.actor);
        for (const auto& [name, text] : factsOf(event, evidence))
            json.member(name, text);
        json.endObject();
        evidence = ledger::evidenceIn(event).value_or(evidence);
    }
    return json.endArray().endObject().text();
}

QByteArray PaymentLine::plain() const
{
    QStringList parts{u"S-%1"_s.arg(m_payment.number), QString(payments::toWord(m_payment.state)),
        m_payment.amount.toDecimal() + u' ' + money::spec(m_payment.amount.currency()).code};
    if (m_payment.exception != payments::Exception::None)
        parts.append(payments::toWord(m_payment.exception));
    if (const QString money = moneyBesidePrice(m_payment); !money.isEmpty())
        parts.append(money);
    if (!m_payment.reference.isEmpty())
        parts.append(base::oneLine(m_payment.reference));
    parts.append({utcText(m_payment.createdAt), m_payment.account, m_payment.id});
    return parts.join(u"  "_s).toUtf8();
}

QByteArray PaymentLine::plainToPay() const
{
    return plain() + placesToPay(m_payment);
}

QByteArray PaymentLine::plain(const QList<ledger::Event>& timeline) const
{
    QByteArray text = plainToPay();
    if (!m_payment.parent.isEmpty())
        text += "\n  by the code of: " + base::madeVisible(m_payment.parent).toUtf8();
    payments::Evidence evidence = payments::Evidence::None;
    for (const ledger::Event& event : timeline) {
        QString line = u"\n  %1  %2  %3"_s.arg(utcText(event.at), event.kind, base::oneLine(event.actor));
        for (const auto& [name, fact] : factsOf(event, evidence))
            line += u"  "_s + name + u": "_s + base::oneLine(fact, 200);
        evidence = ledger::evidenceIn(event).value_or(evidence);
        text += line.toUtf8();
    }
    return text;
}

} // namespace cli
