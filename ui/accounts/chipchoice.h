// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace ui {

class Appearance;
class FlowLayout;
class PlainLabel;

/// A title, chips of which one is chosen or none yet, and a line below that says what the choice means or what is
/// wrong. Aligned with TextField.
class ChipChoice final : public QWidget {
    Q_OBJECT

public:
    explicit ChipChoice(const Appearance& appearance, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Keeps the choice where there are as many as before.
    void setWords(const QStringList& words);
    /// One that is not stays to be seen and says why in the line below; nobody can choose it.
    void setAvailable(int index, bool available);
    [[nodiscard]] QStringList words() const;
    /// -1: none.
    void setChosen(int index);
    [[nodiscard]] int chosen() const;
    void setHint(const QString& text);
    void setProblem(const QString& text);
    [[nodiscard]] QString message() const;

signals:
    void picked(int index);

private:
    const Appearance& m_appearance;
    PlainLabel* m_title;
    FlowLayout* m_flow;
    QButtonGroup* m_group;
    PlainLabel* m_message;
};

} // namespace ui
