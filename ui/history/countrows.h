// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace ui {

class Appearance;

/// Figures for reading, one a line: words left, figure right with a rule between the lines.
class CountRows final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString words;
        QString figure;
        bool isStrong = false;
    };

    explicit CountRows(const Appearance& appearance, QWidget* parent = nullptr);

    void setRows(const QList<Row>& rows);
    /// "Words: figure"; for tests.
    [[nodiscard]] QStringList shown() const;

private:
    const Appearance& m_appearance;
    QList<Row> m_rows;
    QList<QWidget*> m_parts;
    QGridLayout* m_grid;
};

} // namespace ui
