// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/sliplayout.h"

#include "core/qr/matrix.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace reports {

using namespace Qt::StringLiterals;
using Kind = SlipLine::Kind;

namespace {

// In dots, for rolls.
constexpr qreal plainSize = 23;
constexpr qreal smallSize = 22;
constexpr qreal titleSize = 34;
constexpr qreal totalSize = 36;
constexpr qreal bandSize = 34;
constexpr qreal warningSize = 42;
constexpr qreal frame = 8;
constexpr qreal barWidth = 14;
constexpr int leastModule = 4; ///< half a millimetre: phones read it from worn paper

} // namespace

SlipLayout::SlipLayout(const Slip& slip, int width, qreal textScale)
    : m_width(width)
    , m_textScale(textScale)
    , m_isFramed(slip.isFramed)
{
    m_inset = m_isFramed ? scaled(frame) + scaled(16) : 0;
    m_y = m_isFramed ? m_inset : scaled(8);
    for (const SlipLine& line : slip.lines)
        add(line);
    m_y += m_isFramed ? m_inset - scaled(8) : scaled(8);
    m_height = static_cast<int>(std::ceil(m_y));
    if (m_isFramed) {
        const qreal thick = scaled(frame);
        m_boxes.push_back({0.0, 0.0, qreal(m_width), thick});
        m_boxes.push_back({0.0, m_height - thick, qreal(m_width), thick});
        m_boxes.push_back({0.0, 0.0, thick, qreal(m_height)});
        m_boxes.push_back({m_width - thick, 0.0, thick, qreal(m_height)});
    }
}

SlipLayout::~SlipLayout() = default;

void SlipLayout::add(const SlipLine& line)
{
    switch (line.kind) {
    case Kind::Title:
        return addMiddle(line.left, {scaled(titleSize), Weight::Bold}, 4, 2);
    case Kind::Middle:
        return addMiddle(line.left, {scaled(smallSize)}, 2, 4);
    case Kind::Mark:
        return addMiddle(line.left, {scaled(titleSize), Weight::Bold}, 6, 6);
    case Kind::Warning:
        return addMiddle(line.left, {scaled(warningSize), Weight::Bold}, 6, 6);
    case Kind::Pair:
        return addPair(line, {scaled(plainSize)});
    case Kind::Total:
        return addPair(line, {scaled(totalSize), Weight::Bold});
    case Kind::Band:
        return addBand(line.left);
    case Kind::Hatching:
        return addHatching();
    case Kind::Rule:
        return addRule(false);
    case Kind::Dashes:
        return addRule(true);
    case Kind::Code:
        return addCode(line.left);
    }
}

QFont SlipLayout::font(const Style& style) const
{
    QFont made;
    made.setFamilies({u"Noto Sans"_s, u"Noto Sans Khmer"_s, u"Noto Sans Bengali"_s, u"DejaVu Sans"_s});
    made.setPixelSize(static_cast<int>(std::lround(style.size)));
    made.setWeight(style.weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    made.setHintingPreference(QFont::PreferNoHinting); // else every scale would have lines of its own
    return made;
}

std::unique_ptr<QTextLayout> SlipLayout::shaped(const QString& text, const Style& style, qreal width) const
{
    auto layout = std::make_unique<QTextLayout>(text, font(style));
    QTextOption option(style.alignment);
    // Khmer has no spaces between words: there lines end anywhere between two whole signs.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

void SlipLayout::addMiddle(const QString& text, const Style& style, qreal before, qreal after)
{
    auto layout = shaped(text, {style.size, style.weight, Qt::AlignHCenter}, room());
    m_y += scaled(before);
    const qreal tall = layout->boundingRect().height();
    m_texts.push_back({std::move(layout), {left(), m_y}});
    m_y += tall + scaled(after);
}

void SlipLayout::addPair(const SlipLine& line, const Style& style)
{
    const qreal gap = scaled(16);
    const bool isTotal = line.kind == Kind::Total;
    const Style wordStyle{isTotal ? scaled(plainSize) : style.size, style.weight, Qt::AlignLeft};
    auto word = shaped(line.left, wordStyle, room());
    const qreal wordWidth = word->maximumWidth();
    const Style right{style.size, style.weight, Qt::AlignRight};
    auto what = shaped(line.right, right, room());
    m_y += scaled(3);
    if (word->lineCount() == 1 && what->lineCount() == 1 && wordWidth + gap + what->maximumWidth() <= room()) {
        // On one baseline: Khmer stands higher than Latin of the same size.
        const qreal ascent = std::max(word->lineAt(0).ascent(), what->lineAt(0).ascent());
        const qreal wordTop = m_y + ascent - word->lineAt(0).ascent();
        const qreal whatTop = m_y + ascent - what->lineAt(0).ascent();
        const qreal bottom = std::max(wordTop + word->boundingRect().height(), whatTop + what->boundingRect().height());
        m_texts.push_back({std::move(word), {left(), wordTop}});
        m_texts.push_back({std::move(what), {left(), whatTop}});
        m_y = bottom + scaled(3);
        return;
    }
    const qreal wordTall = word->boundingRect().height();
    const qreal whatTall = what->boundingRect().height();
    m_texts.push_back({std::move(word), {left(), m_y}});
    m_y += wordTall;
    m_texts.push_back({std::move(what), {left(), m_y}});
    m_y += whatTall + scaled(3);
}

void SlipLayout::addBand(const QString& text)
{
    const qreal pad = scaled(8);
    auto layout = shaped(text, {scaled(bandSize), Weight::Bold, Qt::AlignHCenter}, room() - 2 * pad);
    m_y += scaled(10);
    const QRectF box(left(), std::floor(m_y), room(), std::ceil(layout->boundingRect().height() + 2 * pad));
    m_boxes.push_back(box);
    m_texts.push_back({std::move(layout), {left() + pad, box.top() + pad}, true});
    m_y = box.bottom() + scaled(10);
}

void SlipLayout::addHatching()
{
    const qreal tall = scaled(26);
    const qreal wide = scaled(barWidth);
    m_y += scaled(4);
    for (qreal x = left(); x + tall + wide <= left() + room(); x += 2 * wide)
        m_bars.push_back(QPolygonF({{x, m_y + tall}, {x + wide, m_y + tall}, {x + wide + tall, m_y}, {x + tall, m_y}}));
    m_y += tall + scaled(8);
}

void SlipLayout::addRule(bool isDashed)
{
    const qreal thick = std::max(2.0, std::round(scaled(2)));
    const qreal dash = scaled(8);
    m_y = std::round(m_y + scaled(8));
    if (isDashed)
        for (qreal x = left(); x < left() + room(); x += 2 * dash)
            m_boxes.push_back({x, m_y, std::min(dash, left() + room() - x), thick});
    else
        m_boxes.push_back({left(), m_y, room(), thick});
    m_y += thick + scaled(8);
}

void SlipLayout::addCode(const QString& text)
{
    const QByteArray payload = text.toUtf8();
    const auto matrix = qr::encode(payload, qr::Level::M);
    if (!matrix)
        return; // longer than any code: the facts stand above it
    const int wanted = static_cast<int>(room() * 0.5) / matrix->size();
    const int most = static_cast<int>(room()) / matrix->sizeWithQuietZone();
    const int module = std::max(1, std::min(std::max(leastModule, wanted), most));
    const qreal side = qreal(matrix->size()) * module;
    const qreal quiet = qreal(qr::QuietZone) * module;
    const QPointF origin(std::round(left() + (room() - side) / 2), std::round(m_y + quiet));
    for (int y = 0; y < matrix->size(); ++y) {
        for (int x = 0; x < matrix->size(); ++x) {
            int run = 0;
            while (x + run < matrix->size() && matrix->isDark(x + run, y))
                ++run;
            if (run > 0)
                m_boxes.push_back(
                    {origin.x() + x * module, origin.y() + y * module, qreal(run * module), qreal(module)});
            x += run;
        }
    }
    m_y = origin.y() + side + quiet;
}

void SlipLayout::draw(QPainter& painter) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.setRenderHint(QPainter::Antialiasing, false); // codes keep their edges
    for (const QRectF& box : m_boxes)
        painter.drawRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    for (const QPolygonF& bar : m_bars)
        painter.drawPolygon(bar);
    for (const Text& text : m_texts) {
        painter.setPen(text.isWhite ? Qt::white : Qt::black);
        text.layout->draw(&painter, text.at);
    }
    painter.restore();
}

QImage SlipLayout::image(qreal scale) const
{
    QImage image(static_cast<int>(std::ceil(m_width * scale)), static_cast<int>(std::ceil(m_height * scale)),
        QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter);
    return image;
}

int SlipLayout::missingGlyphs() const
{
    int missing = 0;
    for (const Text& text : m_texts)
        for (const QGlyphRun& run : text.layout->glyphRuns()) {
            const QList<quint32> glyphs = run.glyphIndexes();
            missing += static_cast<int>(std::count(glyphs.begin(), glyphs.end(), 0U));
        }
    return missing;
}

bool SlipLayout::overflows() const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [this](const Text& text) {
        for (int i = 0; i < text.layout->lineCount(); ++i) {
            const QRectF line = text.layout->lineAt(i).naturalTextRect().translated(text.at);
            if (line.left() < left() - 1 || line.right() > left() + room() + 1)
                return true;
        }
        return false;
    });
}

} // namespace reports
