// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// How far long work is: a bar, and words below it.
class WorkProgress final : public QWidget {
    Q_OBJECT

public:
    explicit WorkProgress(const Appearance& appearance, QWidget* parent = nullptr);

    /// `of` 0: nobody knows yet.
    void setDone(qint64 done, qint64 of);
    void setWords(const QString& words);
    [[nodiscard]] QString words() const;

private:
    class Bar;

    Bar* m_bar;
    PlainLabel* m_words;
};

} // namespace ui
