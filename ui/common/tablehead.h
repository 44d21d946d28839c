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

    TableHead(const Appearance& appearance, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Appearance& m_appearance;
};

} // namespace ui
