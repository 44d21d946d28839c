// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/connectiontest.h"
#include "ui/common/state.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// What a connection test did and found, line by line, with the button to try again.
class TestCard final : public QWidget {
    Q_OBJECT

public:
    explicit TestCard(const Appearance& appearance, QWidget* parent = nullptr);

    void setIdle();
    void setRunning();
    /// `at` is the local time of the answer.
    void setReport(const accounts::ConnectionTest::Report& report, const QTime& at);
    [[nodiscard]] Button& again() { return *m_again; }
    [[nodiscard]] QString title() const;
    /// "Asked: …" of every line; for tests.
    [[nodiscard]] QStringList lines() const;

signals:
    void againWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Line;
    enum class Shown : std::uint8_t { Idle, Running, Answered };

    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_note;
    Button* m_again;
    QVBoxLayout* m_rows;
    std::vector<Line*> m_lines;
    Shown m_shown = Shown::Idle;
    accounts::ConnectionTest::Report m_report;
    QTime m_at;
};

} // namespace ui
