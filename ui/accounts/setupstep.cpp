// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/setupstep.h"

#include <QEvent>

namespace ui {

using namespace Qt::StringLiterals;

QString AccountDraft::connection() const
{
    QStringList parts{
        record.gateway, record.baseUrl.toString(), record.receiver, record.merchantName, accounts::toWord(record.mode)};
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
    return gateway != nullptr && mode.has_value() && tried.check(nullptr).has_value();
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
