// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QRectF>
#include <QWidget>

namespace ui {

class Appearance;

/// Where a word will stand once it is read: a still bar over `share` of the area, at its left or right end.
void paintLoadingBar(QPainter& painter, const QRectF& area, double share, Qt::AlignmentFlag side, const Theme& theme);

/// Where rows will stand while the first page is read: still bars at row height.
class LoadingBars final : public QWidget {
    Q_OBJECT

public:
    explicit LoadingBars(const Appearance& appearance, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void named();

    const Appearance& m_appearance;
};

} // namespace ui
