// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace ui {

/// Whose picture of a sale's code can be saved.
enum class PictureOrigin : std::uint8_t {
    Here, ///< drawn here, as nothing else was asked for
    BeingRead, ///< the service's came and is being read back
    Service, ///< the service's, which shows the sale's code
    NotUsable, ///< the service's shows something else; drawn here
};

} // namespace ui
