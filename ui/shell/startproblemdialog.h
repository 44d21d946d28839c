// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "ui/common/dialog.h"

namespace ui {

/// Selling cannot begin: the folder or the ledger is not to be had as it is. Each cause has its own title, the sentence
/// is the error's. Accepted: try again.
class StartProblemDialog final : public Dialog {
    Q_OBJECT

public:
    enum class Otherwise : std::uint8_t {
        Later, ///< the window stays
        Quit, ///< there is no window to stay
    };
    StartProblemDialog(const Appearance& appearance, const base::Error& error, Otherwise otherwise, QWidget* parent);

    /// The cause in some words, translated.
    [[nodiscard]] static QString titleOf(const QString& code);
};

} // namespace ui
