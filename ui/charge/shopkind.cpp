// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/shopkind.h"

#include "core/emv/merchantcategory.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString nameOf(const emv::MerchantCategory& kind)
{
    return QCoreApplication::translate("ShopKind", kind.name);
}

QString lineOf(const emv::MerchantCategory& kind)
{
    return QString(kind.code) + u' ' + nameOf(kind);
}

} // namespace

QStringList shopKinds()
{
    QStringList lines;
    for (const emv::MerchantCategory& kind : emv::merchantCategories())
        lines << lineOf(kind);
    return lines;
}

QString shopKindText(const QString& code)
{
    const emv::MerchantCategory* kind = emv::merchantCategory(code);
    return kind ? lineOf(*kind) : code;
}

std::optional<QString> shopKindCode(const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return QString();
    for (const emv::MerchantCategory& kind : emv::merchantCategories()) {
        // With the code in front it counts in whatever language it was said.
        if (text == kind.code || text.startsWith(QString(kind.code) + u' ')
            || text.compare(nameOf(kind), Qt::CaseInsensitive) == 0)
            return QString(kind.code);
    }
    return std::nullopt;
}

} // namespace ui
