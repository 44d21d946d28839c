// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/transactionnumber.h"

#include "core/base/asciidigit.h"
#include "core/till/watchlist.h"

#include <QCoreApplication>
#include <algorithm>

namespace till {

using namespace Qt::StringLiterals;

base::Result<QString> transactionNumber(const QString& typed)
{
    constexpr qsizetype Longest = 64;
    const auto fits = [](QChar sign) {
        return base::isAsciiDigit(sign) || (sign >= u'A' && sign <= u'Z') || (sign >= u'a' && sign <= u'z')
            || sign == u'-';
    };
    QString number = typed.trimmed();
    if (number.isEmpty() || number.size() > Longest || !std::all_of(number.cbegin(), number.cend(), fits))
        return base::failure(base::Category::Validation, u"transaction_id_text"_s,
            base::UserText(QT_TRANSLATE_NOOP(
                "Sentence", "This is not a transaction number. Type only letters, digits and hyphens.")),
            u"%1 signs"_s.arg(number.size()));
    return number;
}

bool takesTransactionNumber(const payments::Payment& payment)
{
    const bool isUnpaid = !payments::isClosed(payment.state) || isClosedUnpaid(payment.state);
    return payment.state != payments::State::Draft && isUnpaid && !payment.received;
}

} // namespace till
