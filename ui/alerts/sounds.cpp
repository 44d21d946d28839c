// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/sounds.h"

#include "core/base/settings.h"

namespace ui {

namespace {

const base::FlagSetting& settingOf(SoundEvent event)
{
    switch (event) {
    case SoundEvent::Paid:
        return base::setting::soundPaid;
    case SoundEvent::Failed:
        return base::setting::soundFailed;
    case SoundEvent::Late:
        return base::setting::soundLate;
    case SoundEvent::NeedsALook:
        return base::setting::soundNeedsALook;
    case SoundEvent::Expired:
        return base::setting::soundExpired;
    }
    return base::setting::soundPaid;
}

} // namespace

Sounds::Sounds(base::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void Sounds::play(SoundEvent event)
{
    if (isOn(event))
        test(event);
}

void Sounds::test(SoundEvent event)
{
    if (const int percent = volume(); percent > 0)
        emit wanted(event, percent);
}

int Sounds::volume() const
{
    return m_settings.value(base::setting::soundVolume);
}

void Sounds::setVolume(int percent)
{
    m_settings.set(base::setting::soundVolume, percent);
}

bool Sounds::isOn(SoundEvent event) const
{
    return m_settings.value(settingOf(event));
}

void Sounds::setOn(SoundEvent event, bool on)
{
    m_settings.set(settingOf(event), on);
}

void Sounds::setHeard(bool heard)
{
    if (m_heard == heard)
        return;
    m_heard = heard;
    emit heardChanged();
}

} // namespace ui
