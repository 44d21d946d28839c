// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/privatememory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace app {

void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

} // namespace app
