// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/chiprow.h"

#include "ui/common/appearance.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/keycap.h"
#include "ui/common/plainlabel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

ChipRow::ChipRow(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_group(new QButtonGroup(this))
    , m_flow(new FlowLayout(0, 0))
{
    m_group->setExclusive(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(focusMargin, 0, focusMargin, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addSpacing(2);
    column->addLayout(m_flow);
}

void ChipRow::setTitle(const QString& title, const QString& key)
{
    m_title->setText(title);
    m_key = key;
    update();
}

void ChipRow::setChoices(const QList<Choice>& choices, const QString& chosen)
{
    const bool same = choices.size() == m_choices.size()
        && std::equal(choices.begin(), choices.end(), m_choices.begin(),
            [](const Choice& a, const Choice& b) { return a.id == b.id; });
    m_choices = choices;
    if (!same)
        rebuild();
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        const Choice& choice = m_choices.at(at);
        Chip* chip = m_chips.at(at);
        chip->setText(choice.text);
        chip->setAccessibleDescription(choice.reason);
        chip->setToolTip(choice.reason);
        chip->setAvailable(choice.available);
        chip->updateGeometry();
        if (choice.id == chosen)
            chip->setChecked(true);
    }
    m_flow->invalidate();
    update();
}

void ChipRow::rebuild()
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Choice& choice : std::as_const(m_choices)) {
        auto* chip = new Chip(m_appearance, this);
        m_flow->addWidget(chip);
        m_group->addButton(chip);
        m_chips.append(chip);
        chip->installEventFilter(this);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, id = choice.id] {
            emit looked();
            emit chosen(id);
        });
    }
}

QString ChipRow::lookedAt() const
{
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        if (m_chips.at(at)->hasFocus() && !m_choices.at(at).available)
            return m_choices.at(at).id;
    }
    return {};
}

Chip* ChipRow::chip(const QString& id) const
{
    for (qsizetype at = 0; at < m_chips.size(); ++at) {
        if (m_choices.at(at).id == id)
            return m_chips.at(at);
    }
    return nullptr;
}

bool ChipRow::eventFilter(QObject* watched, QEvent* event)
{
    // After the chip has taken note of it.
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &ChipRow::looked, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void ChipRow::paintEvent(QPaintEvent*)
{
    if (m_key.isEmpty())
        return;
    QPainter painter(this);
    const QSize cap = keyCapSize(m_key);
    paintKeyCap(painter, QRectF(QPointF(width() - focusMargin - cap.width(), m_title->geometry().top()), cap), m_key,
        m_appearance.theme());
}

} // namespace ui
