// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/qrview.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double inset = 3; ///< px of the card around the quiet zone, so that its edge stays out of it

} // namespace

QrView::QrView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void QrView::setMatrix(const qr::Matrix& matrix)
{
    m_matrix = matrix;
    update();
}

int QrView::devicePixels() const
{
    return static_cast<int>(std::floor((card().width() - 2 * inset) * devicePixelRatioF()));
}

QRectF QrView::card() const
{
    const int side = std::min(width(), height());
    return QRectF(0, 0, side, side);
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& fixed = FixedColors::get();
    const Theme& theme = m_appearance.theme();
    paintBox(painter, card(),
        {.fill = fixed.qrLight, .edge = theme.isHighContrast() ? theme.line2 : theme.line, .radius = cardRadius});
    if (isEmpty())
        return;

    const QTransform toDevice = painter.deviceTransform();
    const QRectF room = toDevice.mapRect(card().adjusted(inset, inset, -inset, -inset));
    const int side = static_cast<int>(std::floor(std::min(room.width(), room.height())));
    const int module = qr::pixelsPerModule(m_matrix, side);
    if (module == 0)
        return;
    const int drawn = module * m_matrix.size();
    const QPoint origin(static_cast<int>(std::lround(room.center().x() - drawn / 2.0)),
        static_cast<int>(std::lround(room.center().y() - drawn / 2.0)));
    // From here on one unit is one device pixel.
    painter.setWorldTransform(toDevice.inverted(), true);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < m_matrix.size(); ++y) {
        for (int x = 0; x < m_matrix.size();) {
            if (!m_matrix.isDark(x, y)) {
                ++x;
                continue;
            }
            const int start = x;
            while (x < m_matrix.size() && m_matrix.isDark(x, y))
                ++x;
            painter.fillRect(QRect(origin.x() + start * module, origin.y() + y * module, (x - start) * module, module),
                fixed.qrDark);
        }
    }
}

void QrView::resizeEvent(QResizeEvent*)
{
    emit devicePixelsChanged();
}

} // namespace ui
