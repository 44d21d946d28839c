// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/ledger.h"

#include <QHash>

/// What the ledger of a ledger_writer must hold after its end.
namespace aftermath {

using namespace Qt::StringLiterals;

/// What the writer acknowledged: the furthest step of each sale. A line cut off by a kill counts for nothing.
inline QHash<QString, QString> acknowledged(const QByteArray& output)
{
    QHash<QString, QString> steps;
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast();
    for (const QByteArray& line : lines) {
        const QString text = QString::fromUtf8(line);
        if (text.size() > 33 && text[32] == u' ')
            steps[text.left(32)] = text.mid(33);
    }
    return steps;
}

/// The steps of the writer, in order.
inline qsizetype rank(const QString& step)
{
    return QStringList{u"draft"_s, u"pending"_s, u"noted"_s, u"paid"_s}.indexOf(step);
}

inline QString stepOf(const payments::Payment& payment)
{
    const QString word = payments::toWord(payment.state);
    return word == "pending"_L1 && !payment.note.isEmpty() ? u"noted"_s : word;
}

/// Empty when every acknowledged step is there. One that was in flight may be there too.
inline QByteArray lost(const ledger::Records& records, const QHash<QString, QString>& steps)
{
    for (auto it = steps.cbegin(); it != steps.cend(); ++it) {
        const auto found = records.byId(it.key());
        if (!found)
            return found.error().log.toUtf8();
        if (!*found)
            return "not in the ledger: " + it.key().toUtf8();
        if (rank(stepOf(**found)) < rank(it.value()))
            return it.key().toUtf8() + " was " + it.value().toUtf8() + ", is " + stepOf(**found).toUtf8();
    }
    return {};
}

/// Empty when the ledger holds no step that was refused either.
inline QByteArray added(const ledger::Records& records, const QHash<QString, QString>& steps)
{
    const auto all = records.latest(1'000'000);
    if (!all)
        return all.error().log.toUtf8();
    for (const payments::Payment& payment : *all) {
        if (stepOf(payment) != steps.value(payment.id))
            return payment.id.toUtf8() + " is " + stepOf(payment).toUtf8() + ", refused after '"
                + steps.value(payment.id).toUtf8() + '\'';
    }
    return {};
}

inline QByteArray firstFinding(ledger::Ledger& ledger)
{
    const auto verified = ledger.verify();
    if (!verified)
        return verified.error().log.toUtf8();
    return verified->isSound() ? QByteArray() : verified->findings.first().log.toUtf8();
}

/// A number from the environment, for longer and shorter runs (packaging/test).
inline int times(const char* variable, int usually)
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue(variable, &given);
    return given ? asked : usually;
}

} // namespace aftermath
