// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/finishstep.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/methodchoice.h"
#include "ui/accounts/tickrow.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace ui {

FinishStep::FinishStep(const Appearance& appearance, QWidget* parent)
    : SetupStep(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_why(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_enable(new TickRow(appearance, this))
    , m_begins(new TickRow(appearance, this))
    , m_method(new MethodChoice(appearance, this))
    , m_listTitle(new PlainLabel(appearance, TypeRole::Section, this))
    , m_list(new QWidget(this))
{
    m_why->setWrap(true);
    const auto inset = [](PlainLabel* label, int above) {
        auto* box = new QVBoxLayout;
        box->setContentsMargins(focusMargin, above, focusMargin, 4);
        box->addWidget(label);
        return box;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inset(m_title, 0));
    column->addLayout(inset(m_why, 0));
    column->addWidget(m_enable);
    column->addWidget(m_begins);
    column->addWidget(m_method);
    column->addLayout(inset(m_listTitle, 20));
    column->addWidget(m_list);
    column->addStretch(1);
    auto* points = new QVBoxLayout(m_list);
    points->setContentsMargins(0, 0, 0, 0);
    points->setSpacing(0);
    connect(m_enable, &TickRow::clicked, this, &FinishStep::edited);
    setFocusProxy(m_enable);
}

void FinishStep::load(const AccountDraft& draft)
{
    m_gateway = draft.gateway->id;
    m_mayBeOn = draft.tested || draft.record.enabled;
    m_enable->setEnabled(m_mayBeOn);
    m_enable->setChecked(m_mayBeOn);
    m_begins->setChecked(draft.begins);
    m_method->setMethods(draft.methods, draft.record.defaultMethod);
    qDeleteAll(m_points);
    m_points.clear();
    for (const CheckPoint& point : checkPoints(m_gateway)) {
        auto* row = new TickRow(m_appearance, m_list);
        row->setChecked(draft.record.checklist.contains(point.id));
        m_points.insert(point.id, row);
        m_list->layout()->addWidget(row);
        row->show();
    }
    setFocusProxy(m_mayBeOn ? m_enable : m_begins);
    retranslate();
}

bool FinishStep::take(AccountDraft& draft)
{
    peek(draft);
    return true;
}

void FinishStep::peek(AccountDraft& draft) const
{
    draft.record.enabled = m_mayBeOn && m_enable->isChecked();
    if (m_mayBeOn)
        draft.paused = false; // a person decided
    draft.begins = m_begins->isChecked();
    draft.record.defaultMethod = m_method->chosen();
    for (auto point = m_points.cbegin(); point != m_points.cend(); ++point) {
        draft.record.checklist.removeAll(point.key());
        if (point.value()->isChecked())
            draft.record.checklist << point.key();
    }
}

void FinishStep::retranslate()
{
    m_title->setText(tr("Use the account"));
    m_why->setText(m_mayBeOn
            ? tr("Sales can be made at an account that is on.")
            : tr("It stays off until its test passes. Go back to the test, or finish and do it later."));
    m_enable->setWords(tr("On: sales can be made at it"));
    m_begins->setWords(tr("Sales begin with this account"));
    m_listTitle->setText(tr("To see to"));
    for (const CheckPoint& point : checkPoints(m_gateway))
        if (TickRow* row = m_points.value(point.id))
            row->setWords(point.text);
}

} // namespace ui
