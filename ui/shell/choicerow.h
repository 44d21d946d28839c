// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

class Appearance;
class PlainLabel;

/// A named choice of a few chips, one of them chosen: name and a quiet line on the left, chips on the right.
class ChoiceRow final : public QWidget {
    Q_OBJECT

public:
    ChoiceRow(const Appearance& appearance, int choices, QWidget* parent = nullptr);

    /// Name and the line under it.
    void setName(const QString& name, const QString& explanation);
    /// As many as there are choices.
    void setWords(const QStringList& words);
    void setChosen(int index);
    [[nodiscard]] int chosen() const;

signals:
    /// By a person.
    void picked(int index);

private:
    PlainLabel* m_name;
    PlainLabel* m_explanation;
    QButtonGroup* m_group;
};

} // namespace ui
