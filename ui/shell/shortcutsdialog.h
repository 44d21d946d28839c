// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/dialog.h"

namespace ui {

/// One key and what it does, both as shown.
struct KeyHint {
    QString keys;
    QString words;
};

/// F1: all keys that work now, the page's own first.
class ShortcutsDialog final : public Dialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Appearance& appearance, const QList<KeyHint>& hints, QWidget* parent);
};

} // namespace ui
