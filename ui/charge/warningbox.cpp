// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/warningbox.h"

#include "ui/common/appearance.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int sidePad = 16;
constexpr int topPad = 12;

} // namespace

WarningBox::WarningBox(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_sentence(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
{
    m_sentence->setWrap(true);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void WarningBox::setTexts(const QString& title, const QString& sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    arrange();
}

int WarningBox::heightForWidth(int width) const
{
    return m_title->sizeHint().height() + m_sentence->heightForWidth(width - 2 * sidePad) + 2 * topPad;
}

void WarningBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = m_appearance.theme();
    paintBox(painter, rect(),
        {.fill = theme.greySoft,
            .edge = theme.isHighContrast() ? theme.grey : QColor(),
            .edgeWidth = 2,
            .radius = keyRadius});
}

void WarningBox::resizeEvent(QResizeEvent*)
{
    arrange();
}

void WarningBox::arrange()
{
    const int inner = width() - 2 * sidePad;
    const int title = m_title->sizeHint().height();
    m_title->setGeometry(sidePad, topPad, inner, title);
    m_sentence->setGeometry(sidePad, topPad + title, inner, m_sentence->heightForWidth(inner));
}

} // namespace ui
