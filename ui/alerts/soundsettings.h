// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/alerts/soundevent.h"

#include <QWidget>

class QSlider;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class Chip;
class PlainLabel;
class Sounds;

/// Volume, and for each event whether it sounds and what it sounds like. For the settings page.
class SoundSettings final : public QWidget {
    Q_OBJECT

public:
    /// `sounds` outlive this.
    SoundSettings(const Appearance& appearance, Sounds& sounds, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        SoundEvent event;
        PlainLabel* name;
        PlainLabel* explanation;
        Chip* on;
        Button* test;
    };
    void addRow(QVBoxLayout& rows, SoundEvent event);
    void retranslate();
    void showChosen();

    const Appearance& m_appearance;
    Sounds& m_sounds;
    PlainLabel* m_title;
    PlainLabel* m_volumeName;
    QSlider* m_volume;
    PlainLabel* m_percent;
    PlainLabel* m_silent;
    QList<Row> m_rows;
};

} // namespace ui
