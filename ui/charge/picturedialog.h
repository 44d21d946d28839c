// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/localsale.h"

class QFileDialog;
class QWidget;

namespace ui {

/// Asks where the picture of `sale` goes, PNG or SVG, with a name that says what it is. Deletes itself when closed;
/// open it with open().
[[nodiscard]] QFileDialog* newPictureDialog(const LocalSale& sale, QWidget* parent);

} // namespace ui
