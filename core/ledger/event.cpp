// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/event.h"

#include "core/ledger/sqliteerror.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace ledger {

namespace {

using namespace Qt::StringLiterals;

class ChainHash final {
public:
    void add(qint64 number)
    {
        const qint64 big = qToBigEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&big), sizeof big));
    }
    void add(const QByteArray& bytes)
    {
        add(static_cast<qint64>(bytes.size()));
        m_hash.addData(bytes);
    }
    void add(const QString& text) { add(text.toUtf8()); }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

std::optional<QString> changedText(const Event& event, Column column)
{
    const base::Result<base::Json> detail = base::Json::parse(event.detail);
    if (!detail)
        return std::nullopt;
    const auto changes = detail->find(u"changes");
    const auto change = changes ? changes->find(QString(columnName(column))) : std::nullopt;
    if (!change)
        return std::nullopt;
    const base::Result<QString> text = change->asString();
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace

QByteArray hashOf(const Event& event)
{
    ChainHash hash;
    hash.add(event.previous);
    hash.add(event.row);
    hash.add(event.paymentId);
    hash.add(event.kind);
    hash.add(event.detail);
    hash.add(event.actor);
    hash.add(event.at.toMSecsSinceEpoch());
    hash.add(event.sourceKey);
    return hash.result();
}

QByteArray firstHash(const QString& ledgerId)
{
    return QCryptographicHash::hash("paydesk ledger " + ledgerId.toUtf8(), QCryptographicHash::Sha256);
}

const QByteArray& eventColumns()
{
    static const QByteArray columns("row, payment_id, kind, detail, actor, at, source_key, previous, hash");
    return columns;
}

Event readEvent(const Statement& statement)
{
    Event event;
    event.row = statement.integer(0);
    event.paymentId = statement.text(1);
    event.kind = statement.text(2);
    event.detail = statement.blob(3); // the bytes as they are: decoding could hide a flipped one
    event.actor = statement.text(4);
    event.at = QDateTime::fromMSecsSinceEpoch(statement.integer(5), Qt::UTC);
    event.sourceKey = statement.text(6);
    event.previous = statement.blob(7);
    event.hash = statement.blob(8);
    return event;
}

base::Result<Row> rowAfter(const Row& before, const Event& event)
{
    if (event.kind == kind::withdrawn)
        return Row();
    const base::Result<base::Json> document = base::Json::parse(event.detail);
    if (!document)
        return damaged(u"detail of an event: "_s + document.error().log);
    const base::Result<base::Json> changes = document->member(u"changes");
    if (!changes)
        return damaged(u"detail of an event: "_s + changes.error().log);
    base::Result<Row> after = withChanges(before, *changes);
    const auto isNothing = [](const Value& value) { return std::holds_alternative<std::monostate>(value); };
    if (after && isNothing(at(before, Column::Id)) && isNothing(at(*after, Column::Cashier)))
        at(*after, Column::Cashier) = event.actor;
    return after;
}

std::optional<payments::State> stateIn(const Event& event)
{
    const auto word = changedText(event, Column::State);
    return word ? payments::stateFromWord(*word) : std::nullopt;
}

std::optional<payments::Exception> exceptionIn(const Event& event)
{
    const auto word = changedText(event, Column::Exception);
    return word ? payments::exceptionFromWord(*word) : std::nullopt;
}

std::optional<payments::Evidence> evidenceIn(const Event& event)
{
    const auto word = changedText(event, Column::Evidence);
    return word ? payments::evidenceFromWord(*word) : std::nullopt;
}

QString textIn(const Event& event, QStringView member)
{
    const base::Result<base::Json> detail = base::Json::parse(event.detail);
    const auto found = detail ? detail->find(member) : std::nullopt;
    const base::Result<QString> text = found ? found->asString() : base::Result<QString>(QString());
    return text ? *text : QString();
}

} // namespace ledger
