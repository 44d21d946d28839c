// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/listfoot.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/figures.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pad = 16;
constexpr int roomForHints = 620;

} // namespace

ListFoot::ListFoot(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_text(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_hints(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_retry(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
{
    setFixedHeight(Height);
    m_hints->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pad, 0, pad, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    row->addWidget(m_hints);
    retranslate();
    arrange();
}

void ListFoot::setPlace(const Place& place)
{
    m_hasProblem = false;
    m_text->setTone(Tone::Text2);
    m_text->setText(textOf(place));
    arrange();
}

void ListFoot::setProblem(const QString& sentence)
{
    m_hasProblem = true;
    m_text->setTone(Tone::Red);
    m_text->setText(sentence);
    arrange();
}

QString ListFoot::textOf(const Place& place) const
{
    const auto number = [this](qint64 count) { return countText(count, m_appearance.digits()); };
    QString text;
    if (!place.isComplete)
        //: Under the list while its length is counted: %1 is the place of the chosen sale
        text = place.row < 0 ? tr("Counting…") : tr("%1, counting…").arg(number(place.row + 1));
    else if (place.row < 0)
        text = place.count == 1 ? tr("One sale") : tr("%1 sales").arg(number(place.count));
    else
        //: Under the list: %1 is the place of the chosen sale, %2 how many there are
        text = tr("%1 of %2").arg(number(place.row + 1), number(place.count));
    //: Under the list, behind its length: how many sales are marked
    return place.marked > 0 ? text + u" · "_s + tr("%1 marked").arg(number(place.marked)) : text;
}

void ListFoot::retranslate()
{
    m_hints->setText(tr("↑ ↓ move · Enter detail · Space mark · Ctrl+G day"));
    m_retry->setText(tr("Retry"));
}

QString ListFoot::text() const
{
    return m_text->text();
}

void ListFoot::arrange()
{
    m_retry->setVisible(m_hasProblem);
    m_hints->setVisible(!m_hasProblem && width() >= roomForHints);
}

void ListFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLine(painter, QRectF(0, 0, width(), 1), Qt::Horizontal, m_appearance.theme().line);
}

void ListFoot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace ui
