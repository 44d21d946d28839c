// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterlink.h"

#include <QEventLoop>
#include <QTimer>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// A counter that is busy answers within this, or it is not to be reached.
constexpr std::chrono::milliseconds patience{3000};

base::JsonWriter wish(const QString& word)
{
    base::JsonWriter json;
    json.beginObject().member(u"do", word);
    return json;
}

base::Error forTheWindow()
{
    return {base::Category::Unsupported, u"counter_window"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "Another Paydesk has the counter open. Ask for lists and reports in its window.")),
        u"lists and reports belong to the window"_s};
}

/// Runs the event loop until `isDone` says so at one of the socket's signals, or time is over.
void waitUntil(QLocalSocket& socket, const std::function<bool()>& isDone)
{
    QEventLoop loop;
    const auto look = [&] {
        if (isDone() || socket.state() == QLocalSocket::UnconnectedState)
            loop.quit();
    };
    QObject::connect(&socket, &QLocalSocket::stateChanged, &loop, look);
    QObject::connect(&socket, &QLocalSocket::readyRead, &loop, look);
    QObject::connect(&socket, &QLocalSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    if (!isDone())
        loop.exec();
}

/// Waits for the next line. nullopt: none came.
std::optional<base::Json> nextLine(QLocalSocket& socket)
{
    std::optional<base::Result<base::Json>> line;
    waitUntil(socket, [&] {
        if (!line)
            line = message::takeLine(socket);
        return line.has_value();
    });
    return line && *line ? std::optional(**line) : std::nullopt;
}

} // namespace

base::Result<std::unique_ptr<QLocalSocket>> CounterLink::greet(const ShopFolder& folder, message::Greeting& greeting)
{
    const auto absent = [](const QString& why) {
        return base::failure(base::Category::Network, u"counter_absent"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "No Paydesk is running on this data folder. Start it, or try again without it.")),
            why);
    };
    auto socket = std::make_unique<QLocalSocket>();
    socket->setReadBufferSize(message::LongestLine * 2);
    socket->connectToServer(folder.socket());
    const auto isConnected = [&socket] { return socket->state() == QLocalSocket::ConnectedState; };
    if (socket->state() != QLocalSocket::UnconnectedState)
        waitUntil(*socket, isConnected);
    if (!isConnected())
        return absent(socket->errorString());
    const auto line = nextLine(*socket);
    if (!line)
        return absent(u"no greeting"_s);
    const auto read = message::readGreeting(*line);
    if (!read)
        return tl::unexpected(read.error());
    greeting = *read;
    return socket;
}

base::Result<std::unique_ptr<CounterLink>> CounterLink::connectTo(const ShopFolder& folder, bool practice)
{
    message::Greeting greeting;
    auto socket = greet(folder, greeting);
    if (!socket)
        return tl::unexpected(socket.error());
    if (greeting.practice != practice)
        return base::failure(base::Category::Unsupported, u"counter_other"_s,
            greeting.practice
                ? base::UserText(QT_TRANSLATE_NOOP("Sentence",
                    "The Paydesk that runs on this data folder is practising. Close it, or add --practice."))
                : base::UserText(QT_TRANSLATE_NOOP("Sentence",
                    "The Paydesk that runs on this data folder takes real money. Close it, or practise in another "
                    "data folder.")),
            u"the running Paydesk keeps the other ledger"_s);
    return std::unique_ptr<CounterLink>(new CounterLink(std::move(*socket)));
}

bool CounterLink::showRunning(const ShopFolder& folder)
{
    message::Greeting greeting;
    const auto socket = greet(folder, greeting);
    if (!socket)
        return false;
    (*socket)->write(wish(u"show"_s).endObject().text() + '\n');
    return nextLine(**socket).has_value();
}

CounterLink::CounterLink(std::unique_ptr<QLocalSocket> socket)
    : m_socket(std::move(socket))
{
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &CounterLink::onLines);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] {
        onLines();
        lose(u"disconnected"_s);
    });
}

void CounterLink::send(const base::JsonWriter& line)
{
    m_socket->write(line.text() + '\n');
    m_socket->flush();
}

void CounterLink::charge(const till::Order& order)
{
    base::JsonWriter json = wish(u"charge"_s);
    json.name(u"order");
    message::writeOrder(json, order);
    send(json.endObject());
}

void CounterLink::checkNow(const QString& paymentId)
{
    send(wish(u"check"_s).member(u"payment", paymentId).endObject());
}

void CounterLink::cancel(const QString& paymentId)
{
    send(wish(u"cancel"_s).member(u"payment", paymentId).endObject());
}

void CounterLink::mark(const QString& paymentId, payments::State state, const QString& reason)
{
    base::JsonWriter json = wish(u"mark"_s);
    json.member(u"payment", paymentId).member(u"state", QString(payments::toWord(state)));
    send(json.member(u"reason", reason).endObject());
}

void CounterLink::refund(
    const QString& paymentId, const money::Money& amount, const QString& reason, const QString& attempt)
{
    base::JsonWriter json = wish(u"refund"_s);
    json.member(u"payment", paymentId).member(u"amount", amount.toDecimal());
    json.member(u"currency", QString(money::spec(amount.currency()).code)).member(u"reason", reason);
    send(json.member(u"attempt", attempt).endObject());
}

void CounterLink::acknowledge(const QString& paymentId, const QString& remark, payments::Decision decision)
{
    base::JsonWriter json = wish(u"acknowledge"_s);
    json.member(u"payment", paymentId).member(u"decision", QString(payments::toWord(decision)));
    send(json.member(u"remark", remark).endObject());
}

void CounterLink::note(const QString& paymentId, const QString& text)
{
    send(wish(u"note"_s).member(u"payment", paymentId).member(u"text", text).endObject());
}

void CounterLink::print(const QString& paymentId, ledger::Medium medium, const QString& attempt)
{
    base::JsonWriter json = wish(u"print"_s);
    json.member(u"payment", paymentId).member(u"medium", QString(ledger::toWord(medium)));
    send(json.member(u"attempt", attempt).endObject());
}

void CounterLink::takeBackPrint(const QString& paymentId, const QString& attempt)
{
    send(wish(u"unprint"_s).member(u"payment", paymentId).member(u"attempt", attempt).endObject());
}

void CounterLink::giveTransactionId(const QString& paymentId, const QString& transactionId)
{
    send(wish(u"transaction"_s).member(u"payment", paymentId).member(u"id", transactionId).endObject());
}

void CounterLink::setFront(const QString& /*paymentId*/) { }

void CounterLink::fetchList(const QString& account, const gateways::ListFilter& /*filter*/)
{
    till::FetchProgress none;
    none.account = account;
    none.stage = till::FetchProgress::Stage::Failed;
    none.error = forTheWindow();
    QMetaObject::invokeMethod(
        this, [this, none] { emit fetched(none); }, Qt::QueuedConnection);
}

void CounterLink::recheck(const QStringList& /*paymentIds*/, bool /*moreFollow*/)
{
    till::RecheckProgress none;
    none.stage = till::RecheckProgress::Stage::Failed;
    none.error = forTheWindow();
    QMetaObject::invokeMethod(
        this, [this, none] { emit rechecked(none); }, Qt::QueuedConnection);
}

void CounterLink::stopRecheck() { }

void CounterLink::stopFetching(const QString& /*account*/) { }

void CounterLink::askReport(const QString& account)
{
    const till::AccountReport none{account, {}, {}, forTheWindow()};
    QMetaObject::invokeMethod(
        this, [this, none] { emit reported(none); }, Qt::QueuedConnection);
}

void CounterLink::askService(const till::ServiceQuestion& question)
{
    const till::ServiceAnswer none{question, tl::unexpected(forTheWindow()), {}};
    QMetaObject::invokeMethod(
        this, [this, none] { emit answered(none); }, Qt::QueuedConnection);
}

void CounterLink::onLines()
{
    while (!m_lost) {
        const auto line = message::takeLine(*m_socket);
        if (!line)
            return;
        const base::Result<> taken = *line ? take(**line) : tl::unexpected(line->error());
        if (!taken)
            return lose(taken.error().log);
    }
}

base::Result<> CounterLink::take(const base::Json& line)
{
    const auto text = [&line](QStringView name) {
        return line.member(name).and_then([](const base::Json& value) { return value.asString(); });
    };
    const auto event = text(u"event");
    const auto payment = text(u"payment");
    if (!event || !payment)
        return tl::unexpected(event ? payment.error() : event.error());
    if (*event == "changed"_L1)
        return line.member(u"row")
            .and_then([](const base::Json& row) { return message::readPayment(row); })
            .map([this](const payments::Payment& row) { emit changed(row); });
    if (*event == "watching"_L1)
        return line.member(u"asking")
            .and_then([](const base::Json& value) { return value.asBool(); })
            .map([this, &payment](bool asking) {
                till::Watching news;
                news.paymentId = *payment;
                news.asking = asking;
                emit watching(news);
            });
    if (*event == "told"_L1)
        return text(u"sentence").map([this, &payment](const QString& sentence) {
            emit told(*payment, base::UserText("%1", {sentence}));
        });
    if (*event == "printed"_L1)
        return takePrinted(line, *payment);
    if (*event == "refused"_L1 || *event == "failed"_L1)
        return line.member(u"error")
            .and_then([](const base::Json& value) { return message::readError(value); })
            .map([this, &event, &payment](const base::Error& error) {
                if (*event == "refused"_L1)
                    emit refused(*payment, error);
                else
                    emit ledgerFailed(error);
            });
    return line.schemaError(u"unknown event"_s);
}

base::Result<> CounterLink::takePrinted(const base::Json& line, const QString& paymentId)
{
    const auto attempt = line.member(u"attempt").and_then([](const base::Json& value) { return value.asString(); });
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (const auto error = line.find(u"error"))
        return message::readError(*error).map([&](const base::Error& why) {
            emit printed({paymentId, *attempt, tl::unexpected(why)});
        });
    const auto copy = line.member(u"copy").and_then([](const base::Json& value) { return value.asInteger(); });
    const auto row = line.member(u"row").and_then([](const base::Json& value) { return message::readPayment(value); });
    if (!copy || !row)
        return tl::unexpected(copy ? row.error() : copy.error());
    emit printed({paymentId, *attempt, ledger::Printed{*row, static_cast<int>(*copy)}});
    return {};
}

void CounterLink::lose(const QString& why)
{
    if (m_lost)
        return;
    m_lost = true;
    emit ledgerFailed(base::Error{base::Category::Network, u"counter_gone"_s,
        base::UserText(QT_TRANSLATE_NOOP(
            "Sentence", "Paydesk was closed before it answered. Look at the sale with payments show.")),
        u"connection to the running Paydesk: "_s + why});
}

} // namespace app
