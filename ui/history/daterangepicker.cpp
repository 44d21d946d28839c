// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/daterangepicker.h"

#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/textfield.h"
#include "ui/history/monthgrid.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 232;

QString written(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

DateRangePicker::DateRangePicker(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
    const DayRule& rule, QWidget* parent)
    : QWidget(parent)
    , m_today(dayOf(clock.nowUtc(), rule.zone))
    , m_first(new TextField(appearance, this))
    , m_last(new TextField(appearance, this))
    , m_month(new MonthGrid(appearance, languages, m_today, rule.weekStart, this))
{
    m_first->setLabel(tr("First day"));
    m_last->setLabel(tr("Last day"));
    for (TextField* field : {m_first, m_last}) {
        field->setFixedWidth(fieldWidth);
        field->setPlaceholder(written(m_today));
        connect(field, &TextField::edited, this, [this, field] {
            field->clearMessage();
            markTyped();
        });
    }
    auto* cancel = new Button(appearance, Button::Kind::Normal, this);
    cancel->setText(tr("Cancel"));
    cancel->setKeyCap(u"Esc"_s);
    auto* agreed = new Button(appearance, Button::Kind::Primary, this);
    agreed->setText(tr("Show these days"));
    agreed->setKeyCap(u"Enter"_s);
    auto* fields = new QVBoxLayout;
    fields->setSpacing(0);
    fields->addWidget(m_first);
    fields->addWidget(m_last);
    fields->addStretch(1);
    fields->addWidget(agreed);
    fields->addWidget(cancel);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(16);
    row->addLayout(fields);
    row->addWidget(m_month, 0, Qt::AlignTop);
    setTabOrder(m_first, m_last);
    setTabOrder(m_last, m_month);
    setTabOrder(m_month, agreed);
    setTabOrder(agreed, cancel);

    connect(m_first, &TextField::submitted, this, [this] {
        if (read(*m_first).isRight)
            m_last->edit().setFocus(Qt::TabFocusReason);
    });
    connect(m_last, &TextField::submitted, this, &DateRangePicker::agree);
    connect(m_month, &MonthGrid::chosen, this, &DateRangePicker::take);
    connect(agreed, &Button::clicked, this, &DateRangePicker::agree);
    connect(cancel, &Button::clicked, this, &DateRangePicker::cancelled);
}

void DateRangePicker::setSpan(const DaySpan& span)
{
    m_first->setText(written(span.first));
    m_last->setText(written(span.last));
    m_month->setSpan(span);
}

DateRangePicker::Read DateRangePicker::read(TextField& field) const
{
    field.clearMessage();
    if (field.text().trimmed().isEmpty())
        return {};
    if (const auto day = dayFromText(field.text(), m_today))
        return {*day, true};
    field.setMessage(TextField::Message::Problem, noDay(m_today));
    field.edit().setFocus(Qt::OtherFocusReason);
    return {{}, false};
}

void DateRangePicker::markTyped()
{
    m_month->setSpan({dayFromText(m_first->text(), m_today).value_or(QDate()),
        dayFromText(m_last->text(), m_today).value_or(QDate())});
}

void DateRangePicker::take(const QDate& day)
{
    const QDate first = dayFromText(m_first->text(), m_today).value_or(QDate());
    if (m_takesLast && first.isValid())
        setSpan({std::min(first, day), std::max(first, day)});
    else
        setSpan({day, day});
    m_takesLast = !m_takesLast;
    m_first->clearMessage();
    m_last->clearMessage();
}

void DateRangePicker::agree()
{
    const Read first = read(*m_first);
    const Read last = first.isRight ? read(*m_last) : Read();
    if (!first.isRight || !last.isRight)
        return;
    if (!first.day.isValid() && !last.day.isValid()) {
        m_first->setMessage(TextField::Message::Problem, tr("No day is written. Write the first or the last one."));
        m_first->edit().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (first.day.isValid() && last.day.isValid() && last.day < first.day) {
        m_last->setMessage(TextField::Message::Problem, tr("The last day is before the first. Correct one of them."));
        m_last->edit().setFocus(Qt::OtherFocusReason);
        return;
    }
    emit chosen({.kind = Days::Kind::Chosen, .first = first.day, .last = last.day});
}

} // namespace ui
