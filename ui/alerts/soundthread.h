// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/soundevent.h"

#include <QObject>
#include <QThread>

namespace ui {

/// Plays sounds on a thread of its own, made with the first sound: neither a missing sound module nor a sound server
/// that hangs reaches the window.
class SoundThread final : public QObject {
    Q_OBJECT

public:
    /// `module` is the path of the sound module (a SoundOutput plugin); by default the one beside the program or in its
    /// library folder.
    explicit SoundThread(QString module = usualModule(), QObject* parent = nullptr);
    /// Waits a moment for a sound server that hangs, then leaves the thread to the end of the process.
    ~SoundThread() override;

    /// Returns at once; `answered` follows. Sounds asked for while one is still being started are dropped beyond a few.
    void play(SoundEvent event, int volume);

    [[nodiscard]] static QString usualModule();

signals:
    /// Whether there was something to play it on.
    void answered(bool heard);

private:
    QString m_module;
    QThread* m_thread = nullptr;
    QObject* m_worker = nullptr;
    int m_underWay = 0;
};

} // namespace ui
