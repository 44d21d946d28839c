// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/currencysegment.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int segmentHeight = 36;
constexpr double pad = 16;
constexpr double keyPad = 10;

/// The code, a gap and the sign, which may be in a font of its own.
struct CellText {
    CellText(money::Currency currency, Weight weight)
        : codeFont(typeFont(TypeRole::Small, weight))
        , code(QString(money::spec(currency).code) + u' ')
        , sign(QString::fromUtf16(money::spec(currency).symbol).trimmed())
        , signFont(hasKhmer(sign) ? khmerFont(TypeRole::Small, weight, typeSpec(TypeRole::Small).px) : codeFont)
        , codeWidth(QFontMetricsF(codeFont).horizontalAdvance(code))
        , width(codeWidth + QFontMetricsF(signFont).horizontalAdvance(sign))
    {
    }

    void paint(QPainter& painter, const QRectF& cell) const
    {
        const QFontMetricsF metrics(codeFont);
        const QPointF left(
            cell.center().x() - width / 2, std::round(cell.center().y() + (metrics.ascent() - metrics.descent()) / 2));
        painter.setFont(codeFont);
        painter.drawText(left, code);
        painter.setFont(signFont);
        painter.drawText(left + QPointF(codeWidth, 0), sign);
    }

    QFont codeFont;
    QString code;
    QString sign;
    QFont signFont;
    double codeWidth;
    double width;
};

QString keyText()
{
    return u"F8"_s;
}

} // namespace

CurrencySegment::CurrencySegment(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::ArrowCursor);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void CurrencySegment::setCurrencies(std::vector<money::Currency> currencies)
{
    m_currencies = std::move(currencies);
    updateGeometry();
    update();
}

void CurrencySegment::setCurrent(money::Currency currency)
{
    m_current = currency;
    retranslate();
    update();
}

money::Currency CurrencySegment::next() const
{
    auto at = std::find(m_currencies.begin(), m_currencies.end(), m_current);
    if (at == m_currencies.end())
        return m_current;
    ++at;
    return at == m_currencies.end() ? m_currencies.front() : *at;
}

QSize CurrencySegment::sizeHint() const
{
    const auto all = cells();
    return {static_cast<int>(std::ceil(all.back().right())), segmentHeight};
}

std::vector<QRectF> CurrencySegment::cells() const
{
    const QFontMetricsF key(typeFont(TypeRole::KeyCap));
    std::vector<QRectF> result;
    double x = 0;
    const auto add = [&](double width) {
        result.emplace_back(x, 0, width, segmentHeight);
        x += width;
    };
    for (const auto currency : m_currencies)
        add(std::ceil(CellText(currency, Weight::Bold).width + 2 * pad));
    add(std::ceil(key.horizontalAdvance(keyText()) + 2 * keyPad));
    return result;
}

void CurrencySegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    const auto all = cells();
    const QRectF box(0, 0, all.back().right(), segmentHeight);
    QPainterPath clip;
    clip.addRoundedRect(box, buttonRadius, buttonRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_currencies.size(); ++i) {
        const bool chosen = m_currencies[i] == m_current;
        if (chosen) {
            painter.save();
            painter.setClipPath(clip);
            painter.fillRect(all[i], theme.ink);
            painter.restore();
        }
        painter.setPen(chosen ? theme.inkText : theme.text2);
        CellText(m_currencies[i], chosen ? Weight::Bold : Weight::Regular).paint(painter, all[i]);
        if (i > 0 && !chosen && m_currencies[i - 1] != m_current)
            paintLine(painter, all[i], Qt::Vertical, theme.line2);
    }
    paintLine(painter, all.back(), Qt::Vertical, theme.line);
    painter.setFont(typeFont(TypeRole::KeyCap));
    painter.setPen(theme.text3);
    painter.drawText(all.back(), Qt::AlignCenter | Qt::TextSingleLine, keyText());
    paintBox(painter, box, {.fill = {}, .edge = theme.line2, .edgeWidth = 1, .radius = buttonRadius});
}

void CurrencySegment::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto all = cells();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].contains(event->position()))
            emit chosen(i < m_currencies.size() ? m_currencies[i] : next());
    }
}

void CurrencySegment::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CurrencySegment::retranslate()
{
    setAccessibleName(tr("Currency %1, F8 changes it").arg(QString(money::spec(m_current).code)));
}

} // namespace ui
