// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/qr/matrix.h"

#include <QWidget>

namespace ui {

class Appearance;

/// A code on its white card. Painted from the matrix with whole device pixels a module, no smoothing, black on white
/// with its quiet zone in every theme (PRODUCT.md 2.5): at 150 % too, so never through a scaled picture.
class QrView final : public QWidget {
    Q_OBJECT

public:
    explicit QrView(const Appearance& appearance, QWidget* parent = nullptr);

    void setMatrix(const qr::Matrix& matrix);
    void clear() { setMatrix({}); }
    [[nodiscard]] bool isEmpty() const { return m_matrix.size() == 0; }

    /// Device pixels a side that a code with its quiet zone may take at the present size.
    [[nodiscard]] int devicePixels() const;

    [[nodiscard]] QSize sizeHint() const override { return {364, 364}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 220}; }

signals:
    /// The room for the code changed: another size, another monitor.
    void devicePixelsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRectF card() const;

    const Appearance& m_appearance;
    qr::Matrix m_matrix;
};

} // namespace ui
