// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/sliplayout.h"

#include <QWidget>
#include <memory>

namespace ui {

/// A strip of paper as it comes out of the printer: the same drawing, only smaller. White in every theme.
class SlipPreview final : public QWidget {
    Q_OBJECT

public:
    explicit SlipPreview(QWidget* parent = nullptr);

    void setLayoutOf(reports::SlipLayout layout);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] qreal scale() const;

    std::unique_ptr<reports::SlipLayout> m_layout;
};

} // namespace ui
