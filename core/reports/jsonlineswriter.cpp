// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/jsonlineswriter.h"

#include "core/base/jsonwriter.h"
#include "core/reports/paymentfields.h"
#include "core/reports/timetext.h"

namespace reports {

namespace {

struct CellValue {
    base::JsonWriter& json;

    void operator()(std::monostate) const { json.null(); }
    void operator()(qint64 number) const { json.value(number); }
    void operator()(const QString& text) const { json.value(text); }
    void operator()(const money::Money& amount) const { json.value(amount.toDecimal()); }
    void operator()(const QDateTime& moment) const { json.value(TimeText::utc(moment)); }
};

} // namespace

base::Result<> JsonLinesWriter::begin(const Heading& /*heading*/)
{
    return {};
}

base::Result<> JsonLinesWriter::row(const payments::Payment& payment)
{
    base::JsonWriter json;
    json.beginObject().member(u"type", QStringLiteral("payment"));
    for (const Field& field : paymentFields()) {
        if (field.need == Field::Need::Derived)
            continue;
        json.name(QString(field.name));
        std::visit(CellValue{json}, field.of(payment));
    }
    m_output.bytes() += json.endObject().text();
    m_output.bytes() += '\n';
    return m_output.pass();
}

QByteArray JsonLinesWriter::totalsLine(const ControlTotals& totals)
{
    base::JsonWriter json;
    json.beginObject().member(u"type", QStringLiteral("totals")).member(u"rows", totals.rows());
    json.name(u"currencies").beginArray();
    for (const ControlTotals::OfCurrency& each : totals.currencies()) {
        json.beginObject().member(u"currency", QString(money::spec(each.currency).code)).member(u"rows", each.rows);
        json.member(u"amount", sumText(each.amount, each.currency));
        json.member(u"asked", sumText(each.asked, each.currency));
        json.member(u"received", sumText(each.received, each.currency));
        json.member(u"received_in_rows", sumText(each.receivedInRows, each.currency));
        json.member(u"refunded", sumText(each.refunded, each.currency));
        json.member(u"paid_rows", each.paidRows).endObject();
    }
    return json.endArray().endObject().text();
}

base::Result<> JsonLinesWriter::end(const ControlTotals& totals)
{
    m_output.bytes() += totalsLine(totals);
    m_output.bytes() += '\n';
    return m_output.finish();
}

} // namespace reports
