// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/gateways/gateway.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace gateways {

/// The members of `data` in an answer to generate and generate-image, as they were sent.
struct GeneratedCode {
    QString qr; ///< outside text, not empty
    QString md5; ///< as given, not empty; of our own making where none was sent
    std::optional<bool> isStatic; ///< `type`; nullopt when missing or another word
    std::optional<QDateTime> expiresAt; ///< UTC

    /// Errors (protocol, schema): no qr, or a qr or md5 that cannot be one.
    [[nodiscard]] static base::Result<GeneratedCode> read(const base::Json& data);

    /// What may be shown: only a code that can be used (DESIGN.md section 7) and carries this account, amount and
    /// currency (R45), in any of the account templates 26-51 (BG-R11). Errors (protocol): the words of
    /// emv::readForUse, qr_account, qr_currency, qr_amount; `person` is empty, the caller's sentence goes there.
    [[nodiscard]] base::Result<Created> checkedFor(const AccountProfile& account, const CreateRequest& request) const;
};

} // namespace gateways
