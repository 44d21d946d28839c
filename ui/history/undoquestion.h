// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

namespace ui {

/// Asks whether the import of this file, a name of outside, is to be taken back: accepted() or rejected(), then it is
/// gone. Open already.
Dialog& askToUndoImport(const Appearance& appearance, const QString& file, QWidget* parent);

} // namespace ui
