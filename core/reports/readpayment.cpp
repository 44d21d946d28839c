// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/readpayment.h"

#include "core/base/outsidetext.h"
#include "core/reports/paymentfields.h"

#include <algorithm>

namespace reports {

namespace {

using base::UserText;
using payments::Payment;
using payments::State;

bool isSaid(const std::optional<QString>& text)
{
    return text && !text->isEmpty();
}

UserText makesNoSense(const Field& field, const QString& said)
{
    const QStringList arguments{QString(field.name), quoted(said)};
    if (field.need == Field::Need::Derived)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 does not follow from the other amounts: %2."), arguments);
    switch (field.kind) {
    case Field::Kind::Whole:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is no sale number: %2."), arguments);
    case Field::Kind::Text:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is no id of a payment: %2."), arguments);
    case Field::Kind::Word:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is a word that Paydesk does not know: %2."), arguments);
    case Field::Kind::Amount:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is no amount of its currency: %2."), arguments);
    case Field::Kind::Moment:
        return UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is no time with its zone: %2."), arguments);
    }
    Q_UNREACHABLE();
}

/// What no ledger can have written: money that cannot be.
std::optional<UserText> contradictionIn(const Payment& payment)
{
    using payments::Exception;
    const auto currency = payment.amount.currency();
    const bool isOurs = payment.received && payment.received->currency() == currency;
    if (payment.received && !isOurs && payment.exception != Exception::WrongCurrency)
        return UserText(QT_TRANSLATE_NOOP("Sentence",
            "The money received is in another currency than the price, and the exception does not say so."));
    const bool isRefunded = payment.state == State::Refunded || payment.state == State::PartiallyRefunded;
    if (isRefunded && (!payment.refunded || payment.refunded->isZero()))
        return UserText(QT_TRANSLATE_NOOP("Sentence", "The state is a refund, and no amount was refunded."));
    if (!payment.refunded)
        return std::nullopt;
    if (!isRefunded)
        return UserText(QT_TRANSLATE_NOOP("Sentence", "An amount was refunded, and the state is no refund."));
    const money::Money due = payment.due();
    money::Money came = isOurs ? *payment.received : due;
    // A person may have given back the whole price before it turned out that less had come.
    if (payment.exception >= Exception::Short && came.minor() < due.minor())
        came = due;
    if (payment.refunded->minor() > came.minor())
        return UserText(QT_TRANSLATE_NOOP("Sentence", "More was refunded than was received."));
    return std::nullopt;
}

} // namespace

QString quoted(QStringView text)
{
    return base::isolated(base::oneLine(text));
}

std::optional<std::size_t> fieldPlace(QStringView name)
{
    const auto fields = paymentFields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const Field& field) { return name == field.name; });
    return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

ReadPayment readPayment(const FieldTexts& texts)
{
    static const auto receivedCurrency = fieldPlace(u"received_currency").value();
    static const auto received = fieldPlace(u"received").value();
    payments::Payment payment;
    const auto fields = paymentFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (isSaid(texts[i])) {
            if (texts[i]->contains(QChar(u'\0')))
                return tl::unexpected(
                    UserText(QT_TRANSLATE_NOOP("Sentence", "%1 holds a zero byte."), {QString(fields[i].name)}));
            if (!fields[i].set(payment, *texts[i]))
                return tl::unexpected(makesNoSense(fields[i], *texts[i]));
        } else if (fields[i].need == Field::Need::Required) {
            return tl::unexpected(UserText(QT_TRANSLATE_NOOP("Sentence", "%1 is missing."), {QString(fields[i].name)}));
        }
    }
    if (isSaid(texts[receivedCurrency]) != isSaid(texts[received]))
        return tl::unexpected(UserText(
            QT_TRANSLATE_NOOP("Sentence", "An amount received and its currency have to stand there both or neither.")));
    if (const auto impossible = contradictionIn(payment))
        return tl::unexpected(*impossible);
    return payment;
}

} // namespace reports
