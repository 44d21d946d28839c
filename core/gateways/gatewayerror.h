// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/net/http.h"

#include <QString>
#include <QStringList>
#include <chrono>

/// One error model for every gateway (contracts/README.md section 4). The log text of each error is
/// `http=… code=… cat=… corr=… fields=… msg="…"`; the client adds the rest of the template. Answers are never quoted
/// beyond the gateway's message (R49): their size and hash stand for them.
namespace gateways {

/// What the body of a refusal says. Every place is optional: the shapes are not documented.
struct Refusal {
    QString code; ///< a word of letters, digits, "_", "-", "."; empty when there is none
    QString message; ///< outside text
    QStringList fields; ///< members the gateway names as wrong; outside text

    /// Code from error.code, error, code, errorCode, data.errorCode, data.code, in this order, text or number; message
    /// from error.message, message, errorMessage, error_description, errors[*], error where it is no word; fields from
    /// error.details and errors.
    [[nodiscard]] static Refusal read(const base::Json& body);
    /// Nothing for a body that is no JSON (a proxy's page).
    [[nodiscard]] static Refusal read(const net::HttpResponse& response);
};

/// An error about one answer, with its log text. `code` empty: the refusal's, else "http_502".
[[nodiscard]] base::Error answerError(base::Category category, base::UserText person, const net::HttpResponse& response,
    const Refusal& refusal = {}, QString code = {});

/// By the class of the HTTP status alone, for codes nobody documented: 400 422 validation, 401 auth, 403 permission,
/// 404 not_found, 408 timeout_unknown, 429 rate_limit, 5xx server, the rest protocol.
/// Refusals with 2xx: validation where they give a code, else server.
[[nodiscard]] base::Error errorByStatus(
    const QString& gatewayName, const net::HttpResponse& response, const Refusal& refusal = {});

/// Category protocol with the code and log of `why`: an answer that makes no sense.
[[nodiscard]] base::Error unreadableAnswer(
    const QString& gatewayName, const net::HttpResponse& response, const base::Error& why);

/// Category protocol: an answer that makes sense but cannot be about this sale; `what` in English, without outside
/// text.
[[nodiscard]] base::Error contradictoryAnswer(
    const QString& gatewayName, const net::HttpResponse& response, const QString& code, const QString& what);

/// A gateway's own message as an argument of a sentence: one isolated line of 200 signs without addresses and the full
/// stop at its end (R40). Empty: there is nothing to show.
[[nodiscard]] QString gatewayWords(const QString& message);

/// "Busy": rate_limit with the seconds until Paydesk goes on.
[[nodiscard]] base::UserText busySentence(std::chrono::seconds wait);

/// The document of an answer with a 2xx status. Errors: errorByStatus for any other status, unreadableAnswer.
[[nodiscard]] base::Result<base::Json> readJsonAnswer(const QString& gatewayName, const net::HttpResponse& response);

} // namespace gateways
