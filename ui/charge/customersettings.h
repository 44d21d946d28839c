// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class Button;
class Chip;
class PlainLabel;

/// Whether the customers of sales are remembered, and a way to forget them. For the settings page. It shows what it is
/// told and says what a person wants; whatever takes customers away is asked about first.
class CustomerSettings final : public QWidget {
    Q_OBJECT

public:
    explicit CustomerSettings(const Appearance& appearance, QWidget* parent = nullptr);

    void setRemembering(bool on);
    /// How many are remembered now.
    void setCount(qsizetype count);
    /// While practising nobody is remembered; the card says so.
    void setPractice(bool practice);

signals:
    void rememberWanted(bool on);
    void forgetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Answers with `signal` at once where there is nobody to forget.
    void ask(void (CustomerSettings::*agreed)());
    void switchOff() { emit rememberWanted(false); }
    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_practiceSentence;
    Chip* m_on;
    Button* m_forget;
    qsizetype m_count = 0;
};

} // namespace ui
