// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace ui {

/// Every kind of shop with its code, "5814 Coffee, drinks and fast food", in the language of the window.
[[nodiscard]] QStringList shopKinds();
/// The line of one code; the code alone where it is none of ours.
[[nodiscard]] QString shopKindText(const QString& code);
/// The code of a line, a name, or a code as typed. Empty for nothing typed; nullopt: none of ours.
[[nodiscard]] std::optional<QString> shopKindCode(const QString& typed);

} // namespace ui
