// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>
#include <concepts>

namespace base {

class Json;

/// Writes compact JSON in one line, members in the order given:
///     JsonWriter line;
///     line.beginObject().member(u"id", id).member(u"valid", true).endObject();
///     line.text() // {"id":"a","valid":true}
///
/// UTF-8. Control characters (C0, DEL, C1) and line separators are written as \u, so that a line is one line and safe
/// on a terminal; half surrogates become U+FFFD. The caller keeps the nesting right (asserted).
class JsonWriter final {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    /// Name of the next value inside an object.
    JsonWriter& name(QStringView name);

    JsonWriter& value(QStringView text);
    JsonWriter& value(QLatin1StringView ascii) { return value(QString(ascii)); }
    JsonWriter& value(qint64 number);
    JsonWriter& value(int number) { return value(static_cast<qint64>(number)); }
    /// Only a bool: a pointer would otherwise quietly become one.
    JsonWriter& value(std::same_as<bool> auto truth) { return truth ? raw("true") : raw("false"); }
    /// A value that was read, as it came: numbers by their text, members in their order.
    JsonWriter& value(const Json& read);
    JsonWriter& null();
    /// A number by its text, which must be a JSON number: how amounts are written ("10.5").
    JsonWriter& number(QStringView text);

    template <class Value>
    JsonWriter& member(QStringView memberName, const Value& memberValue)
    {
        name(memberName);
        return value(memberValue);
    }

    /// What was written so far, without a line end.
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    JsonWriter& begin(char bracket);
    JsonWriter& end(char bracket);
    JsonWriter& raw(QByteArrayView token);
    void separate();
    void quote(QStringView text);

    QByteArray m_text;
    int m_depth = 0;
    bool m_needsComma = false;
};

} // namespace base
