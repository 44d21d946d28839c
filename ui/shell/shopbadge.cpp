// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shopbadge.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int side = 36;
constexpr int textLeft = 46;

/// A Khmer or Bengali first letter may be several code points.
QString firstLetter(const QString& text)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = letters.toNextBoundary();
    return end > 0 ? text.first(end).toUpper() : QString();
}

} // namespace

ShopBadge::ShopBadge(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_name(new PlainLabel(appearance, TypeRole::Body, this))
    , m_place(new PlainLabel(appearance, TypeRole::Micro, Tone::Text2, this))
{
    m_name->setWeight(Weight::Bold);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    setShop({}, {});
}

void ShopBadge::setShop(const QString& name, const QString& place)
{
    const QString shown = name.isEmpty() ? u"Paydesk"_s : name;
    m_letter = firstLetter(shown);
    m_name->setText(shown);
    m_place->setText(place);
    setAccessibleName(place.isEmpty() ? shown : u"%1, %2"_s.arg(shown, place));
    arrange();
    update();
}

void ShopBadge::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_name->setVisible(!narrow);
    m_place->setVisible(!narrow);
    update();
}

void ShopBadge::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    const QRectF square(m_narrow ? (width() - side) / 2.0 : 0.0, (height() - side) / 2.0, side, side);
    paintBox(painter, square, {.fill = theme.ink, .edge = {}, .radius = buttonRadius});
    painter.setFont(typeFont(TypeRole::Section));
    painter.setPen(theme.inkText);
    painter.drawText(square, Qt::AlignCenter | Qt::TextSingleLine, m_letter);
}

void ShopBadge::resizeEvent(QResizeEvent*)
{
    arrange();
}

void ShopBadge::arrange()
{
    const int room = width() - textLeft;
    if (m_place->text().isEmpty()) {
        m_name->setGeometry(textLeft, 0, room, height());
        return;
    }
    const int nameHeight = m_name->sizeHint().height();
    const int placeHeight = m_place->sizeHint().height();
    const int top = (height() - nameHeight - placeHeight) / 2;
    m_name->setGeometry(textLeft, top, room, nameHeight);
    m_place->setGeometry(textLeft, top + nameHeight, room, placeHeight);
}

} // namespace ui
