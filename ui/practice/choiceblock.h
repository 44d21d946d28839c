// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

class Appearance;
class PlainLabel;

/// A heading with a few chips below it, one of them chosen.
class ChoiceBlock final : public QWidget {
    Q_OBJECT

public:
    /// The first choice is the one in effect.
    ChoiceBlock(const Appearance& appearance, int choices, QWidget* parent = nullptr);

    /// As many words as there are choices.
    void setWords(const QString& name, const QStringList& words);
    void setChosen(int index);
    [[nodiscard]] int chosen() const;

signals:
    /// By a person.
    void picked(int index);

private:
    PlainLabel* m_name;
    QButtonGroup* m_group;
};

} // namespace ui
