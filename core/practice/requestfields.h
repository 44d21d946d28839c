// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httplistener.h"

#include <QString>
#include <map>
#include <optional>

namespace practice {

/// The fields of a request body, whether it came as a JSON object or as a form (BG-R1).
class RequestFields final {
public:
    struct Value {
        enum class Kind : std::uint8_t {
            Text,
            Number,
            FormText, ///< a form has no types: stands for either
            Other, ///< null, true, a list, an object
        };
        Kind kind = Kind::Other;
        QString text; ///< a number as it was sent

        [[nodiscard]] bool isText() const { return kind == Kind::Text || kind == Kind::FormText; }
        [[nodiscard]] bool isNumber() const { return kind == Kind::Number || kind == Kind::FormText; }
    };

    /// nullopt for a body that is neither by its Content-Type and content; without a type it is read as JSON. A name
    /// that stands twice makes it unreadable.
    [[nodiscard]] static std::optional<RequestFields> read(const net::IncomingRequest& request);

    /// nullptr when absent.
    [[nodiscard]] const Value* find(const QString& name) const;

private:
    [[nodiscard]] static std::optional<RequestFields> readJson(const QByteArray& body);
    [[nodiscard]] static std::optional<RequestFields> readForm(const QByteArray& body);

    std::map<QString, Value> m_values;
};

} // namespace practice
