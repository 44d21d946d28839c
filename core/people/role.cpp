// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/role.h"

namespace people {

bool may(Role role, Action action)
{
    switch (action) {
    case Action::Look:
    case Action::Check:
    case Action::Note:
    case Action::Print:
    case Action::Acknowledge:
        return true;
    case Action::CheckMany:
    case Action::Mark:
    case Action::Refund:
    case Action::FetchList:
        break;
    }
    return role == Role::Manager;
}

} // namespace people
