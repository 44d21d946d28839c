// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <cstdint>

class QPainter;

namespace ui {

/// How a text on the customer's side looks.
struct CustomerTextLook {
    double px; ///< device-independent; the text may come out smaller so that it fits
    bool bold = false;
    QColor color;
    double line = 1.4; ///< line height in font sizes
    double khmerLine = 1.75; ///< the same where the text has Khmer
    int maximumLines = 1;
};

/// Plain text made to fit a width: it wraps, then shrinks to half its size, then ends with an ellipsis. Amounts shrink
/// on and are never cut.
class CustomerText final {
public:
    enum class Kind : std::uint8_t { Words, Amount };

    CustomerText(const QString& text, const CustomerTextLook& look, double width, Kind kind = Kind::Words);

    [[nodiscard]] double height() const { return static_cast<double>(m_lines.size()) * m_step; }
    [[nodiscard]] double width() const { return m_width; } ///< of the longest line
    [[nodiscard]] double px() const { return m_px; }
    /// From `topLeft` down.
    void paint(QPainter& painter, QPointF topLeft) const;
    /// The same with each line in the middle of `width`.
    void paintCentred(QPainter& painter, QPointF topLeft, double width) const;

private:
    bool lay(const QString& text, double width, int maximumLines);
    void paintLines(QPainter& painter, QPointF topLeft, double width, bool centred) const;

    QFont m_font;
    QColor m_color;
    QStringList m_lines;
    double m_px;
    double m_step = 0;
    double m_width = 0;
};

} // namespace ui
