// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/multimediaoutput.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

QUrl soundOf(SoundEvent event)
{
    switch (event) {
    case SoundEvent::Paid:
        return QUrl(u"qrc:/sounds/paid.wav"_s);
    case SoundEvent::Failed:
        return QUrl(u"qrc:/sounds/failed.wav"_s);
    case SoundEvent::Late:
        return QUrl(u"qrc:/sounds/late.wav"_s);
    case SoundEvent::NeedsALook:
        return QUrl(u"qrc:/sounds/needs-a-look.wav"_s);
    case SoundEvent::Expired:
        return QUrl(u"qrc:/sounds/expired.wav"_s);
    }
    return {};
}

} // namespace

bool MultimediaOutput::play(SoundEvent event, int volume)
{
    // Asked each time: loudspeakers come and go.
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return false;
    // QSoundEffect alone of Multimedia talks to the sound server by itself; players would load the media backend, which
    // crashes where GStreamer's plugins are missing.
    auto* effect = new QSoundEffect(device, this);
    connect(effect, &QSoundEffect::playingChanged, effect, [effect] {
        if (!effect->isPlaying())
            effect->deleteLater();
    });
    connect(effect, &QSoundEffect::statusChanged, effect, [effect] {
        if (effect->status() == QSoundEffect::Error)
            effect->deleteLater();
    });
    effect->setSource(soundOf(event));
    effect->setVolume(QAudio::convertVolume(
        static_cast<float>(volume) / 100.0F, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    effect->play();
    return true;
}

} // namespace ui
