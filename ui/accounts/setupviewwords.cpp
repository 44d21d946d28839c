// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the set-up says beside its steps.

#include "ui/accounts/payersample.h"
#include "ui/accounts/setupstep.h"
#include "ui/accounts/setupview.h"
#include "ui/accounts/stepsrail.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"

namespace ui {

AccountDraft SetupView::asTyped() const
{
    AccountDraft seen;
    seen.record = m_draft.record;
    seen.gateway = m_draft.gateway;
    seen.mode = m_draft.mode;
    shown().peek(seen);
    return seen;
}

bool SetupView::losesTyped() const
{
    const AccountDraft seen = asTyped();
    return !shown().keepsAll() || (shown().hasNewKeys() && !seen.mayBeKept());
}

void SetupView::followDraft()
{
    m_stopRefused = false;
    const AccountDraft seen = asTyped();
    m_sample->setDraft(seen);
    const bool stops = m_draft.stopsWith(seen.connection(), shown().hasNewKeys());
    m_stops->setText(stops ? tr("This is a new key, address or proxy. Once it is kept, nothing can be sold at this "
                                "account until its test passes.")
                           : QString());
    // stop() puts back what cannot be an account.
    if (losesTyped() || (m_draft.mayBeKept() && !seen.mayBeKept()))
        return m_stopNote->setText({});
    m_stopNote->setText(((m_draft.record.enabled && !m_draft.isNew) || m_draft.tested) && !stops
            ? tr("You can stop here. Everything you typed is kept.")
            : tr("You can stop here. Everything you typed is kept; the account is off until its test passes."));
}

QString SetupView::warning() const
{
    return m_stops->text();
}

QString SetupView::stopNote() const
{
    return m_stopNote->text();
}

void SetupView::showSteps()
{
    const bool hasKeys = !m_draft.record.credentials.isEmpty();
    const QString service = m_draft.gateway != nullptr ? QString(m_draft.gateway->needs->service) : QString();
    const QString keyNote = !hasKeys ? tr("name and keys")
        : m_book.usesKeyring()       ? tr("key in the keyring")
                                     : tr("key in the sealed file");
    QList<StepsRail::Step> marked{
        {tr("Gateway"), service.isEmpty() ? tr("who takes the payments") : service},
        {tr("Credentials"), keyNote},
        {tr("Shop details"), tr("what the payer sees")},
        {tr("Test"), m_draft.tested ? tr("passed") : tr("not passed yet")},
        {tr("Finish"), tr("switch on, what to see to")},
    };
    for (int i = 0; i < marked.size(); ++i) {
        const auto step = static_cast<Step>(i);
        marked[i].reachable = step <= m_farthest;
        marked[i].done = step == Step::Test ? m_draft.tested : step < m_farthest;
    }
    marked.last().done = false;
    m_rail->setSteps(marked, static_cast<int>(m_step));
}

void SetupView::retranslate()
{
    followDraft();
    m_stop->setText(tr("Stop here"));
    m_back->setText(tr("&Back"));
    m_back->setVisible(m_step != Step::Gateway);
    m_next->setText(m_step == Step::Finish ? tr("Finish")
            : m_step == Step::Gateway      ? tr("Go on")
                                           : tr("Keep and go on"));
    showSteps();
}

} // namespace ui
