// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class Appearance;

/// The steps of a set-up one below the other: numbers, ticks for what is done, the present one filled. Where there is
/// little room only the numbers.
class StepsRail final : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString title;
        QString note;
        bool done = false;
        bool reachable = true;
    };

    explicit StepsRail(const Appearance& appearance, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps, int current);
    void setNarrow(bool narrow);

signals:
    void picked(int index);

private:
    class Item;

    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    QList<Item*> m_items;
    bool m_narrow = false;
};

} // namespace ui
