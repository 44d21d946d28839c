// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/soundsettings.h"

#include "ui/alerts/sounds.h"
#include "ui/alerts/volumeslider.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pad = 24;

} // namespace

SoundSettings::SoundSettings(const Appearance& appearance, Sounds& sounds, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_sounds(sounds)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_volumeName(new PlainLabel(appearance, TypeRole::Body, this))
    , m_volume(new VolumeSlider(appearance, this))
    , m_percent(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_silent(new PlainLabel(appearance, TypeRole::Small, Tone::Amber, this))
{
    auto* card = new Card(appearance, this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(pad, 20, pad - focusMargin, 16);
    rows->setSpacing(6);
    rows->addWidget(m_title);

    m_volumeName->setWeight(Weight::Bold);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setFixedWidth(72);
    m_percent->setContentsMargins(0, 0, focusMargin, 0);
    auto* volume = new QHBoxLayout;
    volume->setSpacing(16);
    volume->addWidget(m_volumeName, 1);
    volume->addWidget(m_volume, 2);
    volume->addWidget(m_percent);
    rows->addLayout(volume);
    m_silent->setWrap(true);
    rows->addWidget(m_silent);
    for (const SoundEvent event : allSoundEvents)
        addRow(*rows, event);

    connect(m_volume, &QSlider::valueChanged, this, [this](int percent) {
        m_sounds.setVolume(percent);
        showChosen();
    });
    connect(&sounds, &Sounds::heardChanged, this, &SoundSettings::showChosen);
    connect(&appearance, &Appearance::changed, this, &SoundSettings::showChosen);
    setFocusProxy(m_volume);
    retranslate();
}

void SoundSettings::addRow(QVBoxLayout& rows, SoundEvent event)
{
    const Row row{event, new PlainLabel(m_appearance, TypeRole::Body, this),
        new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this), new Chip(m_appearance, this),
        new Button(m_appearance, Button::Kind::Normal, this)};
    row.explanation->setWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.name);
    words->addWidget(row.explanation);
    auto* line = new QHBoxLayout;
    line->setSpacing(0);
    line->addLayout(words, 1);
    line->addSpacing(16);
    line->addWidget(row.on);
    line->addWidget(row.test);
    rows.addLayout(line);
    connect(row.on, &Chip::clicked, this, [this, event](bool on) {
        m_sounds.setOn(event, on);
        showChosen();
    });
    connect(row.test, &Button::clicked, this, [this, event] { m_sounds.test(event); });
    m_rows.append(row);
}

void SoundSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SoundSettings::retranslate()
{
    m_title->setText(tr("Sounds"));
    m_volumeName->setText(tr("Volume"));
    m_volume->setAccessibleName(tr("Volume of the sounds"));
    const auto name = [this](SoundEvent event, const QString& word, const QString& explanation) {
        for (const Row& row : std::as_const(m_rows)) {
            if (row.event != event)
                continue;
            row.name->setText(word);
            row.explanation->setText(explanation);
            //: Spoken name of a switch: %1 is what happened, as in "Paid"
            row.on->setAccessibleName(tr("Sound of %1").arg(word));
            row.test->setText(tr("Test"));
            //: Spoken name of a button: %1 is what happened, as in "Paid"
            row.test->setAccessibleName(tr("Play the sound of %1").arg(word));
        }
    };
    name(SoundEvent::Paid, tr("Paid"), tr("Two rising tones, once the payment is proven and written down."));
    name(SoundEvent::Failed, tr("Failed"), tr("One long low tone."));
    name(SoundEvent::Late, tr("Late money"), tr("Three bells, when money comes after the QR expired."));
    name(SoundEvent::NeedsALook, tr("Short, over and other exceptions"), tr("Two falling tones."));
    name(SoundEvent::Expired, tr("Expired"), tr("One soft low tone."));
    showChosen();
}

void SoundSettings::showChosen()
{
    m_volume->setValue(m_sounds.volume());
    m_percent->setText(money::withDigits(tr("%1 %").arg(m_sounds.volume()), m_appearance.digits()));
    for (const Row& row : std::as_const(m_rows)) {
        const bool on = m_sounds.isOn(row.event);
        row.on->setChecked(on);
        row.on->setText(on ? tr("On") : tr("Muted"));
        row.on->setSymbol(on ? Icon::Sound : Icon::Muted);
        row.test->setEnabled(m_sounds.volume() > 0);
    }
    QString silent;
    if (!m_sounds.isHeard())
        silent = tr("This computer has nothing to play sounds on. Connect a loudspeaker and press Test.");
    else if (m_sounds.volume() == 0)
        silent = tr("The volume is 0: nothing sounds.");
    m_silent->setText(silent);
    m_silent->setVisible(!silent.isEmpty());
}

} // namespace ui
