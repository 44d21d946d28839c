// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountline.h"

#include "core/base/jsonwriter.h"
#include "core/base/outsidetext.h"

namespace cli {

using namespace Qt::StringLiterals;

QByteArray AccountLine::json() const
{
    base::JsonWriter json;
    json.beginObject().member(u"id", m_account.id).member(u"gateway", m_account.gateway);
    json.member(u"name", m_account.name).member(u"mode", accounts::toWord(m_account.mode));
    json.member(u"base_url", QString::fromLatin1(m_account.baseUrl.toEncoded()));
    json.member(u"currency", money::spec(m_account.currency).code).member(u"receiver", m_account.receiver);
    json.member(u"enabled", m_account.enabled).member(u"default", m_isDefault);
    json.name(u"keys").beginArray();
    for (const QString& credential : m_account.credentials)
        json.value(credential);
    return json.endArray().endObject().text();
}

QByteArray AccountLine::plain() const
{
    QStringList parts{m_account.id, m_account.gateway, accounts::toWord(m_account.mode),
        money::spec(m_account.currency).code, base::oneLine(m_account.name), base::oneLine(m_account.receiver),
        m_account.baseUrl.host(QUrl::EncodeUnicode)};
    if (!m_account.enabled)
        parts << u"off"_s;
    if (m_isDefault)
        parts << u"default"_s;
    return parts.join(u"  "_s).toUtf8();
}

} // namespace cli
