// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/soundoutput.h"

#include <QObject>

namespace ui {

/// Plays through Qt Multimedia. Lives in a loadable module of its own, so that neither start-up nor a computer without
/// sound ever touches Multimedia. Use on one thread with an event loop: connecting to the sound server may block.
class MultimediaOutput final : public QObject, public SoundOutput {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.paydesk.SoundOutput/1")
    Q_INTERFACES(ui::SoundOutput)

public:
    bool play(SoundEvent event, int volume) override;
};

} // namespace ui
