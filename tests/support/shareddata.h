// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

/// Test files. Shared vectors stand beside the checkout and may be absent; the own set in tests/data is always there.
namespace support {

/// The whole file; fails the running test (and returns nothing) when it cannot be read.
[[nodiscard]] QByteArray readFile(const QString& path);
/// Test tables only: product code reads JSON through base::Json.
[[nodiscard]] QJsonDocument readJson(const QString& path);

} // namespace support

/// Path of a shared file, or skips the running test function saying what was missing.
#define PAYDESK_SHARED_OR_SKIP(variable, name)                                                                         \
    const QString variable = QStringLiteral(PAYDESK_SHARED_DATA "/" name);                                             \
    if (!QFile::exists(variable))                                                                                      \
    QSKIP("shared/data/" name " is not beside this checkout")

/// QVERIFY for a base::Result, with its error as the message. Evaluates `result` once: QVERIFY2 alone would type a key
/// three times.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto& verifiedResult = (result);                                                                         \
        QVERIFY2(                                                                                                      \
            verifiedResult.has_value(), verifiedResult.has_value() ? "" : qPrintable(verifiedResult.error().log));     \
    } while (false)
