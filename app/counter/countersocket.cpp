// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/countersocket.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// A command line that does not read is dropped.
constexpr qint64 mostUnsent = qint64{1024} * 1024;

QString textIn(const base::Json& line, QStringView name)
{
    const auto found = line.find(name);
    const auto text = found ? found->asString() : base::Result<QString>(QString());
    return text ? *text : QString();
}

/// {"event":name,"payment":id, … the caller goes on.
base::JsonWriter begin(const QString& event, const QString& payment)
{
    base::JsonWriter json;
    json.beginObject().member(u"event", event).member(u"payment", payment);
    return json;
}

} // namespace

CounterSocket::CounterSocket(till::Desk& desk, bool practice, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_practice(practice)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &CounterSocket::onConnection);
    connect(&m_desk, &till::Desk::changed, this, [this](const payments::Payment& payment) {
        base::JsonWriter json = begin(u"changed"_s, payment.id);
        json.name(u"row");
        message::writePayment(json, payment);
        tell(payment.id, json.endObject().text());
    });
    connect(&m_desk, &till::Desk::watching, this, [this](const till::Watching& watching) {
        tell(watching.paymentId,
            begin(u"watching"_s, watching.paymentId).member(u"asking", watching.asking).endObject().text());
    });
    connect(&m_desk, &till::Desk::told, this, [this](const QString& payment, const base::UserText& sentence) {
        tell(payment, begin(u"told"_s, payment).member(u"sentence", sentence.english()).endObject().text());
    });
    connect(&m_desk, &till::Desk::printed, this, &CounterSocket::tellPrinted);
    connect(&m_desk, &till::Desk::refused, this, [this](const QString& payment, const base::Error& error) {
        base::JsonWriter json = begin(u"refused"_s, payment);
        json.name(u"error");
        message::writeError(json, error);
        tell(payment, json.endObject().text());
    });
    connect(&m_desk, &till::Desk::ledgerFailed, this, [this](const base::Error& error) {
        base::JsonWriter json = begin(u"failed"_s, {});
        json.name(u"error");
        message::writeError(json, error);
        tell({}, json.endObject().text());
    });
}

CounterSocket::~CounterSocket()
{
    for (const auto& [socket, client] : m_clients)
        socket->disconnect(this);
}

base::Result<> CounterSocket::listen(const QString& path)
{
    QLocalServer::removeServer(path);
    if (m_server.listen(path))
        return {};
    return base::failure(base::Category::Network, u"socket_failed"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence",
            "The command line cannot reach this window. Selling goes on; start Paydesk again to try once more.")),
        path + u": "_s + m_server.errorString());
}

void CounterSocket::onConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_clients.size() == MostConnections) {
            socket->deleteLater();
            continue;
        }
        socket->setReadBufferSize(message::LongestLine * 2);
        m_clients.emplace(socket, Client());
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onLines(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { end(socket); });
        socket->write(message::write(message::Greeting{m_practice}) + '\n');
        onLines(socket);
    }
}

void CounterSocket::onLines(QLocalSocket* socket)
{
    while (m_clients.contains(socket)) {
        const auto line = message::takeLine(*socket);
        if (!line)
            return;
        if (!*line || !serve(socket, **line))
            return end(socket);
    }
}

bool CounterSocket::serve(QLocalSocket* socket, const base::Json& line)
{
    Client& client = m_clients[socket];
    const QString wish = textIn(line, u"do");
    if (wish == "show"_L1) {
        emit showWanted();
        socket->write(begin(u"shown"_s, {}).endObject().text() + '\n');
        return true;
    }
    if (wish == "charge"_L1)
        return serveCharge(client, line);
    const QString payment = textIn(line, u"payment");
    if (payment.isEmpty())
        return false;
    client.payments.insert(payment);
    if (wish == "mark"_L1)
        return serveMark(payment, line);
    if (wish == "refund"_L1)
        return serveRefund(payment, line);
    if (wish == "check"_L1)
        m_desk.checkNow(payment);
    else if (wish == "cancel"_L1)
        m_desk.cancel(payment);
    else if (wish == "acknowledge"_L1)
        m_desk.acknowledge(payment, textIn(line, u"remark"),
            payments::decisionFromWord(textIn(line, u"decision")).value_or(payments::Decision::None));
    else if (wish == "note"_L1)
        m_desk.note(payment, textIn(line, u"text"));
    else if (wish == "print"_L1)
        return servePrint(payment, line);
    else if (wish == "unprint"_L1)
        m_desk.takeBackPrint(payment, textIn(line, u"attempt"));
    else if (wish == "transaction"_L1)
        m_desk.giveTransactionId(payment, textIn(line, u"id"));
    else
        return false;
    return true;
}

bool CounterSocket::serveCharge(Client& client, const base::Json& line)
{
    const auto order =
        line.member(u"order").and_then([](const base::Json& value) { return message::readOrder(value); });
    if (!order)
        return false;
    client.payments.insert(order->id);
    m_desk.charge(*order);
    return true;
}

bool CounterSocket::serveMark(const QString& payment, const base::Json& line)
{
    const auto state = payments::stateFromWord(textIn(line, u"state"));
    if (!state)
        return false;
    m_desk.mark(payment, *state, textIn(line, u"reason"));
    return true;
}

bool CounterSocket::serveRefund(const QString& payment, const base::Json& line)
{
    const auto currency = money::currencyFromCode(textIn(line, u"currency"));
    if (!currency)
        return false;
    const auto amount = money::Money::parse(textIn(line, u"amount"), *currency);
    if (!amount)
        return false;
    m_desk.refund(payment, *amount, textIn(line, u"reason"), textIn(line, u"attempt"));
    return true;
}

bool CounterSocket::servePrint(const QString& payment, const base::Json& line)
{
    const auto medium = ledger::mediumFromWord(textIn(line, u"medium"));
    const QString attempt = textIn(line, u"attempt");
    if (!medium || attempt.isEmpty())
        return false;
    m_desk.print(payment, *medium, attempt);
    return true;
}

void CounterSocket::tellPrinted(const till::PrintAnswer& answer)
{
    base::JsonWriter json = begin(u"printed"_s, answer.paymentId);
    json.member(u"attempt", answer.attempt);
    if (answer.printed) {
        json.member(u"copy", qint64{answer.printed->copy}).name(u"row");
        message::writePayment(json, answer.printed->payment);
    } else {
        json.name(u"error");
        message::writeError(json, answer.printed.error());
    }
    tell(answer.paymentId, json.endObject().text());
}

void CounterSocket::tell(const QString& payment, const QByteArray& line)
{
    QList<QLocalSocket*> deaf;
    for (const auto& [socket, client] : m_clients) {
        if (!payment.isEmpty() && !client.payments.contains(payment))
            continue;
        socket->write(line + '\n');
        if (socket->bytesToWrite() > mostUnsent)
            deaf.append(socket);
    }
    for (QLocalSocket* socket : deaf)
        end(socket);
}

void CounterSocket::end(QLocalSocket* socket)
{
    if (m_clients.erase(socket) == 0)
        return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

} // namespace app
