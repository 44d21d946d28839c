// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {

/// The key of an account that has to be renewed soonest.
struct KeyNotice {
    QString account; ///< its id
    QString name; ///< as people call it
    int daysLeft = 0; ///< 0 or less: it is to be renewed now

    friend bool operator==(const KeyNotice&, const KeyNotice&) = default;
};

} // namespace ui
