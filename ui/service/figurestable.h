// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace ui {

class Appearance;

/// Figures of two sources beside each other, for reading: what is different is marked with shape and words.
class FiguresTable final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString label;
        QString theirs;
        QString ours;
        QString ourNote = {}; ///< under `ours`
        QString difference = {}; ///< in words
        bool differs = false;
    };

    explicit FiguresTable(const Appearance& appearance, QWidget* parent = nullptr);

    void setHeads(const QString& theirs, const QString& ours, const QString& difference);
    void setRows(const std::vector<Row>& rows);
    /// Still bars in place of rows.
    void setLoading(bool loading);
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns {
        double label, theirs, ours, difference; ///< left edges; of figures the right ones
    };
    [[nodiscard]] Columns columns() const;
    void paintRow(QPainter& painter, const Row& row, const Columns& at, double top) const;

    const Appearance& m_appearance;
    QString m_theirs;
    QString m_ours;
    QString m_difference;
    std::vector<Row> m_rows;
    bool m_loading = false;
};

} // namespace ui
