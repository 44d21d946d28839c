// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/emv/emvdocument.h"
#include "core/emv/khqr.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// The vector files of reference/khqr.md and reference/emv-qris.md, and our own in tests/data/emv of the same form.
namespace support {

/// The vectors of one kind.
[[nodiscard]] QList<QJsonObject> vectorsOf(const QString& path, const QString& kind);

/// A test table with the columns `input` and `expected`: our own vectors, then the shared ones when they are there.
/// `own` and `shared` are file names; either may be empty.
void addVectorRows(const QString& own, const QString& shared, const QStringList& kinds);

/// The `input` of a generating vector.
[[nodiscard]] emv::KhqrRequest khqrRequest(const QJsonObject& input);

/// The decimal text of a JSON number in a test table.
[[nodiscard]] QString numberText(const QJsonValue& value);

/// A document in the form of the vectors' `expected`.
[[nodiscard]] QJsonObject toJson(const emv::EmvDocument& document);

} // namespace support
