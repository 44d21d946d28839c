// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/teststep.h"

#include "core/base/outsidetext.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"

#include <QVBoxLayout>

namespace ui {

TestStep::TestStep(const Appearance& appearance, QWidget* parent)
    : SetupStep(parent)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_address(new PlainLabel(appearance, TypeRole::Body, Tone::Text2, this))
    , m_card(new TestCard(appearance, this))
{
    m_address->setWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(focusMargin, 0, focusMargin, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_address);
    column->addSpacing(12);
    column->addWidget(m_card);
    column->addStretch(1);
    setFocusProxy(m_card);
}

void TestStep::load(const AccountDraft& draft)
{
    m_host = base::oneLine(draft.record.baseUrl.host());
    m_title->setText(base::oneLine(draft.record.name));
    m_card->setIdle();
    retranslate();
}

bool TestStep::take(AccountDraft& /*draft*/)
{
    return true;
}

void TestStep::peek(AccountDraft& /*draft*/) const { }

void TestStep::retranslate()
{
    m_address->setText(tr("The test asks %1, with the key and the details of the steps before.").arg(m_host));
}

} // namespace ui
