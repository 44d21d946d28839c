// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/till/desk.h"
#include "ui/service/servicepage.h"

namespace app {

/// The page of what an account's service says itself, with what stands behind it: the desk that asks the service, and
/// the child process that reads pictures of codes (R43).
class ServiceScreen final {
public:
    /// All outlive the page, which this makes and does not own.
    ServiceScreen(
        const ui::Appearance& appearance, const ui::Languages& languages, const base::Clock& clock, till::Desk& desk);

    [[nodiscard]] ui::ServicePage& page() { return *m_page; }

private:
    ui::ServicePage* m_page;
};

} // namespace app
