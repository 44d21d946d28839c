// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httplistener.h"

#include <QString>
#include <map>
#include <optional>

namespace practice {

/// The fields of a request body, whether it came as a JSON object or as a form (BG-R1), or of a query.
class RequestFields final {
public:
    struct Value {
        enum class Kind : std::uint8_t {
            Text,
            Number,
            Bool,
            FormText, ///< a form or a query has no types: stands for any of these
            Object,
            Other, ///< null, a list
        };
        Kind kind = Kind::Other;
        QString text; ///< a number as it was sent; "true" or "false"

        [[nodiscard]] bool isText() const { return kind == Kind::Text || kind == Kind::FormText; }
        [[nodiscard]] bool isNumber() const { return kind == Kind::Number || kind == Kind::FormText; }
        /// Nothing for what is neither.
        [[nodiscard]] std::optional<bool> truth() const;
    };

    /// nullopt for a body that is neither by its Content-Type and content; without a type it is read as JSON. A name
    /// that stands twice makes it unreadable.
    [[nodiscard]] static std::optional<RequestFields> read(const net::IncomingRequest& request);
    /// The same for a query or another form text.
    [[nodiscard]] static std::optional<RequestFields> readForm(const QByteArray& text);

    /// nullptr when absent.
    [[nodiscard]] const Value* find(const QString& name) const;
    /// Its text where it is text; empty otherwise.
    [[nodiscard]] QString text(const QString& name) const;

private:
    [[nodiscard]] static std::optional<RequestFields> readJson(const QByteArray& body);

    std::map<QString, Value> m_values;
};

} // namespace practice
