// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/slip.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>
#include <QTextOption>
#include <memory>
#include <vector>

class QPainter;

namespace reports {

/// Where everything of a slip stands on a strip of a width: the one engine for paper, PDF and the preview, which
/// therefore are the same. Its unit is a dot of a receipt printer, an eighth of a millimetre; text is shaped by Qt with
/// the fonts' own measures, so that any scale of the painter gives the same lines. Needs a QGuiApplication; any thread.
class SlipLayout final {
public:
    static constexpr int DotsPerMm = 8;

    /// `textScale` 1 is for rolls: 48 Latin signs a line on 576 dots.
    SlipLayout(const Slip& slip, int width, qreal textScale = 1);
    SlipLayout(SlipLayout&&) noexcept = default;
    SlipLayout& operator=(SlipLayout&&) = delete;
    ~SlipLayout();

    [[nodiscard]] int width() const { return m_width; }
    /// Whole dots.
    [[nodiscard]] int height() const { return m_height; }

    /// At the painter's origin, black on whatever is there.
    void draw(QPainter& painter) const;
    /// The whole strip, black on white.
    [[nodiscard]] QImage image(qreal scale = 1) const;

    /// Signs for which no font has a shape.
    [[nodiscard]] int missingGlyphs() const;
    /// Text that reaches over the strip's edges.
    [[nodiscard]] bool overflows() const;

private:
    enum class Weight : std::uint8_t { Plain, Bold };
    struct Text {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
        bool isWhite = false;
    };
    struct Style {
        qreal size;
        Weight weight = Weight::Plain;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    void add(const SlipLine& line);
    void addMiddle(const QString& text, const Style& style, qreal before, qreal after);
    void addPair(const SlipLine& line, const Style& style);
    void addBand(const QString& text);
    void addHatching();
    void addRule(bool isDashed);
    void addCode(const QString& text);
    [[nodiscard]] QFont font(const Style& style) const;
    /// Wrapped into `width`, not placed yet.
    [[nodiscard]] std::unique_ptr<QTextLayout> shaped(const QString& text, const Style& style, qreal width) const;
    [[nodiscard]] qreal scaled(qreal size) const { return size * m_textScale; }
    [[nodiscard]] qreal left() const { return m_inset; }
    [[nodiscard]] qreal room() const { return m_width - 2 * m_inset; }

    int m_width;
    qreal m_textScale;
    qreal m_inset = 0;
    qreal m_y = 0;
    int m_height = 0;
    std::vector<Text> m_texts;
    std::vector<QRectF> m_boxes; ///< black
    std::vector<QPolygonF> m_bars; ///< of the hatching
    bool m_isFramed;
};

} // namespace reports
