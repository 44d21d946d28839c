// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace ui {

class Appearance;

/// The words over the columns of a table (design/visual-language.md section 4). The model says which stand at the right
/// (Qt::TextAlignmentRole).
class TableHead final : public QHeaderView {
    Q_OBJECT

public:
    static constexpr int Height = 36;
    static constexpr int RowHeight = 44; ///< of the rows below
    static constexpr int Pad = 16; ///< at both ends of a row
    static constexpr int Gap = 20; ///< between columns
    static constexpr int ArrowWidth = 20; ///< of the mark of the sorted column, right after its word

    TableHead(const Appearance& appearance, QWidget* parent);

    /// Room at the right end, where a button stands on the head.
    void setEndPad(int pad);
    /// The arrow stands at this section; -1: at none.
    void setSorted(int section, Qt::SortOrder order);
    [[nodiscard]] int sortedSection() const { return m_sorted; }
    [[nodiscard]] Qt::SortOrder sortedOrder() const { return m_order; }
    /// What the word of a section takes, the room for the arrow included, without gap and pad.
    [[nodiscard]] static int wordWidth(const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] bool isOutermost(int section, int step) const;

    const Appearance& m_appearance;
    int m_endPad = Pad;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace ui
