// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class PlainLabel;

/// Stands where the code was when its time is over: icon, word, and one sentence.
class ExpiredNotice final : public QWidget {
    Q_OBJECT

public:
    explicit ExpiredNotice(const Appearance& appearance, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
};

} // namespace ui
