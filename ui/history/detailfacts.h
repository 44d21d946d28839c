// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/money/digits.h"
#include "core/payments/payment.h"
#include "ui/common/languages.h"
#include "ui/history/facttable.h"

#include <QCoreApplication>
#include <QHash>

namespace ui {

/// Everything the ledger knows of one sale, and what its code says, as facts for reading: translated, outside text made
/// safe. Pure.
class DetailFacts final {
    Q_DECLARE_TR_FUNCTIONS(DetailFacts)

public:
    struct Manner {
        QDateTime nowUtc;
        Language language = Language::English;
        money::Digits digits = money::Digits::Ascii;
        QHash<QString, QString> accountNames; ///< by id; others show the id
    };
    [[nodiscard]] static std::vector<FactTable::Fact> ofSale(const payments::Payment& payment, const Manner& manner);

    /// The payload tag by tag, by name. A text that is no payment code: what is wrong with it.
    [[nodiscard]] static std::vector<FactTable::Fact> ofCode(const QString& payload, const Manner& manner);
};

} // namespace ui
