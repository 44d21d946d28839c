// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/setupstep.h"

#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;

void AccountDraft::begin(const accounts::AccountRecord& written)
{
    record = written;
    mode = written.mode;
    isNew = false;
    wasOn = written.enabled;
    m_written = connection();
    if (written.enabled)
        m_passed = m_written;
    judge();
}

void AccountDraft::answer(bool passed)
{
    m_passed = passed ? connection() : QString();
    tested = passed;
    if (!passed)
        return settle();
    record.enabled = wasOn || record.enabled;
    paused = false;
}

void AccountDraft::settle()
{
    if (!tested && !unchanged) {
        paused = paused || record.enabled;
        record.enabled = false;
    } else if (paused) {
        record.enabled = true;
        paused = false;
    }
}

void AccountDraft::judge()
{
    if (!typed.empty()) {
        m_newKeys = true;
        m_passed.clear();
    }
    const QString now = connection();
    tested = m_passed == now;
    unchanged = m_written == now && !m_newKeys;
}

bool AccountDraft::stopsWith(const QString& connection, bool newKeys) const
{
    const bool isKnown = m_passed == connection || (m_written == connection && !m_newKeys);
    return !isNew && record.enabled && (newKeys || !isKnown);
}

QString AccountDraft::connection() const
{
    QStringList parts{record.gateway, record.baseUrl.toString(), accounts::toWord(record.mode)};
    if (record.proxy)
        parts << record.proxy->host << QString::number(record.proxy->port) << record.proxy->user
              << QString::number(static_cast<int>(record.proxy->kind));
    return parts.join(u'\n');
}

bool AccountDraft::mayBeKept() const
{
    accounts::AccountRecord tried = record;
    if (tried.id.isEmpty())
        tried.id = u"a"_s;
    return gateway != nullptr && mode.has_value() && tried.check(nullptr).has_value()
        && tried.checkAddress(*gateway->needs).has_value();
}

gateways::Credentials AccountDraft::copyOfTyped() const
{
    gateways::Credentials copies;
    for (const auto& [name, secret] : typed)
        copies.emplace(name, secret.duplicate());
    return copies;
}

void SetupStep::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
