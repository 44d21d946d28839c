// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/soundevent.h"

#include <QObject>

namespace base {
class Settings;
}

namespace ui {

/// Which sounds a shop wants and how loud, remembered in the settings. What is wanted goes out by `wanted`; a
/// SoundThread plays it. GUI thread.
class Sounds final : public QObject {
    Q_OBJECT

public:
    /// `settings` outlive this.
    explicit Sounds(base::Settings& settings, QObject* parent = nullptr);

    /// Unless the event is muted or the volume 0.
    void play(SoundEvent event);
    /// As a person asked: muted events too.
    void test(SoundEvent event);

    /// Per cent, 0 to 100.
    [[nodiscard]] int volume() const;
    void setVolume(int percent);
    [[nodiscard]] bool isOn(SoundEvent event) const;
    void setOn(SoundEvent event, bool on);

    /// Tell it how the last sound went (SoundThread::answered).
    void setHeard(bool heard);
    /// False once a sound found nothing to be played on, until one does.
    [[nodiscard]] bool isHeard() const { return m_heard; }

signals:
    void wanted(SoundEvent event, int volume);
    void heardChanged();

private:
    base::Settings& m_settings;
    bool m_heard = true;
};

} // namespace ui
