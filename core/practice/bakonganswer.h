// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"
#include "core/practice/practicepayment.h"

#include <QList>
#include <QString>
#include <utility>

/// Bodies of the Bakong Gateway's answers (contracts/bakong-gateway.md sections 2 and 6). Written from the contract
/// alone; the client that reads them shares nothing with this.
namespace practice::bakong {

/// A refusal before it has a shape.
struct Refusal {
    int status = 400;
    QString code; ///< "VALIDATION_ERROR", or "1" and "2" of a check
    QString message;
    QList<std::pair<QString, QString>> details; ///< field and what is wrong with it
};

/// The shapes in which an error may come, since none is documented (section 6).
enum class Shape : std::uint8_t { ErrorObject, Flat, ErrorWord, InsideData };
inline constexpr int ShapeCount = 4;

struct GeneratedImage {
    QByteArray dataUri;
    int width = 0; ///< as announced
};

struct Generated {
    QString qr;
    QString md5;
    std::optional<QDateTime> expiresAt; ///< none: a static code
    std::optional<GeneratedImage> image;
    bool swapTypes = false; ///< scenario 15
};

[[nodiscard]] QByteArray refusalBody(const Refusal& refusal, Shape shape);
[[nodiscard]] QByteArray generatedBody(const Generated& generated);
/// COMPLETED with the last transfer.
[[nodiscard]] QByteArray completedBody(const PracticePayment& payment);
/// "PENDING" or "TIMEOUT".
[[nodiscard]] QByteArray statusBody(QLatin1StringView status);

} // namespace practice::bakong
