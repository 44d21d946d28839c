// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/till/saletrouble.h"

#include <QCoreApplication>

namespace till {

using namespace Qt::StringLiterals;
using base::Category;
using base::UserText;
using payments::Payment;
using payments::State;

bool isOpen(State state)
{
    return state == State::Pending || state == State::Processing || state == State::Unknown;
}

base::Error notOpen(const Payment& payment)
{
    return {Category::Validation, u"not_open"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "This sale is not open any more. Look at its state before you go on.")),
        u"%1 is %2"_s.arg(payment.id, payments::toWord(payment.state))};
}

base::Error notAllowed()
{
    return {Category::Permission, u"not_allowed"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "Only a manager may do this. Ask one to come to the counter.")),
        u"refused by role"_s};
}

base::Error accountOff(const QString& accountId)
{
    return {base::Category::NotFound, u"account_off"_s,
        base::UserText(QT_TRANSLATE_NOOP("Sentence", "This account is switched off. Choose another account.")),
        u"account off: "_s + accountId};
}

base::Error accountUnknown(const QString& accountId)
{
    return {Category::NotFound, u"account_unknown"_s,
        UserText(QT_TRANSLATE_NOOP("Sentence", "This account is not set up here. Choose another account.")),
        u"no account "_s + accountId};
}

} // namespace till
