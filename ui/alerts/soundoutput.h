// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/soundevent.h"

#include <QtPlugin>

namespace ui {

/// Where sounds go.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;
    /// Starts the sound and returns at once; `volume` is 1 to 100 per cent, as loud as it feels. False: there is
    /// nothing to play it on.
    virtual bool play(SoundEvent event, int volume) = 0;
};

} // namespace ui

Q_DECLARE_INTERFACE(ui::SoundOutput, "org.paydesk.SoundOutput/1")
