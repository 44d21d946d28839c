// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/countermessage.h"

#include "core/ledger/paymentrow.h"

namespace app::message {

using namespace Qt::StringLiterals;

namespace {

/// Text members of one object; the first that is missing or no text is kept as the error.
class Texts final {
public:
    explicit Texts(const base::Json& object)
        : m_object(object)
    {
    }
    [[nodiscard]] QString take(QStringView name)
    {
        const auto text = m_object.member(name).and_then([](const base::Json& value) { return value.asString(); });
        if (text)
            return *text;
        if (m_done)
            m_done = tl::unexpected(text.error());
        return {};
    }
    [[nodiscard]] const base::Result<>& done() const { return m_done; }

private:
    const base::Json& m_object;
    base::Result<> m_done;
};

base::Category categoryFromWord(const QString& word)
{
    for (int i = 0; i <= static_cast<int>(base::Category::Internal); ++i) {
        const auto category = static_cast<base::Category>(i);
        if (base::toWord(category) == word)
            return category;
    }
    return base::Category::Internal;
}

} // namespace

QByteArray write(const Greeting& greeting)
{
    base::JsonWriter json;
    return json.beginObject().member(u"paydesk", Version).member(u"practice", greeting.practice).endObject().text();
}

base::Result<Greeting> readGreeting(const base::Json& line)
{
    const auto version = line.member(u"paydesk").and_then([](const base::Json& value) { return value.asInteger(); });
    const auto practice = line.member(u"practice").and_then([](const base::Json& value) { return value.asBool(); });
    if (!version || *version != Version || !practice)
        return base::failure(base::Category::Unsupported, u"counter_version"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "Another version of Paydesk is using this data folder. Close its window first.")),
            u"greeting of the running Paydesk"_s);
    return Greeting{*practice};
}

void writeOrder(base::JsonWriter& json, const till::Order& order)
{
    json.beginObject().member(u"id", order.id).member(u"account", order.account).member(u"method", order.method);
    json.member(u"currency", QString(money::spec(order.amount.currency()).code));
    json.member(u"amount", order.amount.toDecimal()).member(u"reference", order.reference);
    json.member(u"note", order.note);
    json.member(u"customer_name", order.customer.name).member(u"customer_email", order.customer.email);
    json.member(u"customer_phone", order.customer.phone).member(u"convert_qris", order.convertQris).endObject();
}

base::Result<till::Order> readOrder(const base::Json& order)
{
    Texts texts(order);
    till::Order read;
    read.id = texts.take(u"id");
    read.account = texts.take(u"account");
    read.method = texts.take(u"method");
    const auto currency = money::currencyFromCode(texts.take(u"currency"));
    const QString amount = texts.take(u"amount");
    read.reference = texts.take(u"reference");
    read.note = texts.take(u"note");
    read.customer = {texts.take(u"customer_name"), texts.take(u"customer_email"), texts.take(u"customer_phone")};
    const auto converts =
        order.member(u"convert_qris").and_then([](const base::Json& value) { return value.asBool(); });
    if (!converts)
        return tl::unexpected(converts.error());
    read.convertQris = *converts;
    if (!texts.done())
        return tl::unexpected(texts.done().error());
    if (!currency)
        return order.schemaError(u"unknown currency"_s);
    const auto money = money::Money::parse(amount, *currency);
    if (!money)
        return tl::unexpected(money.error());
    read.amount = *money;
    return read;
}

void writePayment(base::JsonWriter& json, const payments::Payment& payment)
{
    ledger::writeChanges(json, ledger::Row(), ledger::toRow(payment));
}

base::Result<payments::Payment> readPayment(const base::Json& payment)
{
    return ledger::withChanges(ledger::Row(), payment).and_then([](const ledger::Row& row) {
        return ledger::toPayment(row);
    });
}

void writeError(base::JsonWriter& json, const base::Error& error)
{
    json.beginObject().member(u"category", QString(base::toWord(error.category))).member(u"code", error.code);
    json.member(u"message", error.person.english()).endObject();
}

base::Result<base::Error> readError(const base::Json& error)
{
    Texts texts(error);
    const QString category = texts.take(u"category");
    const QString code = texts.take(u"code");
    const QString sentence = texts.take(u"message");
    if (!texts.done())
        return tl::unexpected(texts.done().error());
    return base::Error{categoryFromWord(category), code, base::UserText("%1", {sentence}), u"the counter: "_s + code};
}

std::optional<base::Result<base::Json>> takeLine(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() <= LongestLine)
            return std::nullopt;
        return base::failure(base::Category::Protocol, u"too_large"_s, {}, u"a line over the limit"_s);
    }
    return base::Json::parse(socket.readLine(LongestLine).trimmed());
}

} // namespace app::message
