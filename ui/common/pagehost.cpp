// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pagehost.h"

#include <QUrl>

namespace ui {

QString pageHost(const QString& address)
{
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1StringView("https") && url.scheme() != QLatin1StringView("http")))
        return {};
    // "https://bkash.com@elsewhere.example" opens the second.
    url.setUserInfo({});
    return url.authority(QUrl::FullyEncoded);
}

} // namespace ui
