// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// That everything here is practice, in the room the head has left: the sentence on one line or two, else a word, else
/// nothing, for the stripe above says it too. Never a part of any. What has no room is in the tool tip.
class PracticeNote final : public QWidget {
    Q_OBJECT

public:
    explicit PracticeNote(const Appearance& appearance, QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& word);
    /// On screen now; lines joined by '\n'.
    [[nodiscard]] QString shown() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose();
    [[nodiscard]] bool isWhole(const QString& text) const;

    PlainLabel* m_label;
    QString m_sentence;
    QString m_word;
};

} // namespace ui
