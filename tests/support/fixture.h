// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>

/// Contract fixtures (contracts/README.md section 13): one exchange a file, numbers in the spelling of the document.
namespace support {

using FixtureHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One part of a multipart/form-data body.
struct FixturePart {
    QByteArray name;
    QByteArray bytes;
    QByteArray fileName; ///< empty: a plain field
    QByteArray type;
};

struct Fixture {
    QString name; ///< file name without folder and ".json"
    QString operation;
    bool computed = false; ///< QR texts and hashes are real
    QString baseUrl;

    QByteArray method;
    QString path;
    QList<std::pair<QString, QString>> query; ///< decoded
    QByteArray encodedQuery; ///< empty: however it is encoded
    FixtureHeaders requestHeaders;
    std::optional<base::Json> requestBody; ///< nullopt: none or no JSON

    QList<FixturePart> parts; ///< instead of a body

    int status = 0;
    FixtureHeaders responseHeaders;
    QByteArray responseBody; ///< the bytes to feed
    std::optional<base::Json> response; ///< the same, where it is JSON

    std::optional<base::Json> expect;

    /// Text or number text of a member of `expect`; empty when there is none.
    [[nodiscard]] QString expected(QStringView member) const;
    /// The same for the request's body.
    [[nodiscard]] QString sent(QStringView member) const;
    /// The same for its query.
    [[nodiscard]] QString asked(const QString& item) const;
};

/// Compact JSON of one value, number spellings kept.
[[nodiscard]] QByteArray written(const base::Json& value);

/// Equal but for the spelling of numbers (10, 10.0) and the order of members.
[[nodiscard]] bool sameJson(const base::Json& a, const base::Json& b);

/// One exchange; fails the running test when the file is no fixture.
[[nodiscard]] Fixture readFixture(const QString& path);

/// Full paths of `prefix`*.json in the shared contracts (absent ones give none) and in tests/data/gateways, webhook
/// deliveries left out.
[[nodiscard]] QStringList fixturePaths(const QString& prefix);

} // namespace support
