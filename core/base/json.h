// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <memory>
#include <optional>

namespace base {

/// One value of a JSON text that came from outside, read by the strict rules (R12, DESIGN.md section 7). Immutable and
/// cheap to copy; safe to read from any thread.
///
/// A number is kept as the text that was sent: "10.00", "-0" and "9223372036854775808" never pass through a double, so
/// that money can be judged by its text. Members keep the order of the document.
///
/// The typed accessors never convert: `"success":"false"` is not a boolean (R13). Their errors have category protocol,
/// code "schema" and a log text with the way to the place: "data.payment.amount: expected string, found number".
class Json {
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };

    struct Limits {
        qsizetype bytes = qsizetype{1024} * 1024;
        int depth = 32; ///< containers inside one another
    };

    /// Reads one whole document. UTF-8; one byte order mark in front is dropped. Errors (category protocol), by code:
    ///   too_large          more bytes than the limit
    ///   encoding           not UTF-8, or half a surrogate pair by \u
    ///   control_character  a raw C0 sign in a string or anywhere a blank may not be, or NUL by \u
    ///   too_deep           containers deeper than the limit
    ///   duplicate_key      one object names the same member twice (after \u is resolved)
    ///   not_json           anything else, text after the end and numbers beyond any double included
    /// Other signs by \u (ESC, bidi controls) are data: they are kept, and made visible where shown (outsidetext.h).
    [[nodiscard]] static Result<Json> parse(QByteArrayView text, Limits limits);
    [[nodiscard]] static Result<Json> parse(QByteArrayView text) { return parse(text, Limits()); }

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool isNull() const { return kind() == Kind::Null; }

    [[nodiscard]] Result<bool> asBool() const;
    [[nodiscard]] Result<QString> asString() const;
    /// A number written as a whole number (no point, no exponent) within 64 bits, exactly.
    [[nodiscard]] Result<qint64> asInteger() const;
    /// The number as it was sent, ASCII.
    [[nodiscard]] Result<QString> numberText() const;

    /// The member of an object; an error when there is none or this is no object.
    [[nodiscard]] Result<Json> member(QStringView name) const;
    /// The member where there is one; nullopt also when this is no object. A member that is null is there.
    [[nodiscard]] std::optional<Json> find(QStringView name) const;

    /// Elements of an array or members of an object; 0 for anything else.
    [[nodiscard]] qsizetype size() const;
    /// Element or member value by position, 0 <= index < size().
    [[nodiscard]] Json at(qsizetype index) const;
    /// Member name by position in an object, 0 <= index < size().
    [[nodiscard]] QString nameAt(qsizetype index) const;

    /// The way from the document to this value ("data.items[3]"); "document" for the whole.
    [[nodiscard]] QString path() const;
    /// An error about this value, for checks of meaning done elsewhere: code "schema", log "<path>: <what>".
    [[nodiscard]] tl::unexpected<Error> schemaError(const QString& what) const;

private:
    struct Node;
    class Reader;

    Json(std::shared_ptr<const Node> root, const Node* node, QString path);
    [[nodiscard]] tl::unexpected<Error> expected(Kind kind) const;
    [[nodiscard]] QString pathOf(QStringView name) const;

    std::shared_ptr<const Node> m_root; ///< keeps the whole document
    const Node* m_node;
    QString m_path;
};

} // namespace base
