// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customerwords.h"

#include "core/money/moneyformat.h"
#include "ui/common/countdownring.h"

#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

CustomerWords::CustomerWords(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
}

void CustomerWords::use(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    // Without a file the translator is empty, and say() falls back to English.
    [[maybe_unused]] const bool loaded =
        m_translator.load(u"%1/paydesk_%2"_s.arg(m_folder, languageSpec(language).code));
    emit changed();
}

void CustomerWords::setOwnDigits(bool on)
{
    if (on == m_ownDigits)
        return;
    m_ownDigits = on;
    emit changed();
}

money::Digits CustomerWords::digits() const
{
    return m_ownDigits ? languageSpec(m_language).digits : money::Digits::Ascii;
}

QString CustomerWords::say(const char* source) const
{
    const QString said = m_translator.translate("Customer", source);
    return said.isEmpty() ? QString::fromUtf8(source) : said;
}

QString CustomerWords::amount(money::Money amount) const
{
    return money::format(amount, money::CurrencyMark::Code, digits());
}

QString CustomerWords::moment(const QDateTime& utc) const
{
    const QDateTime local = utc.toLocalTime();
    const QLocale names(languageSpec(m_language).locale);
    //: Date and time on the customer screen: %1 day, %2 name of the month, %3 year, %4 time ("20 November 2026, 22:20")
    const QString text =
        say(QT_TRANSLATE_NOOP("Customer", "%1 %2 %3, %4"))
            .arg(QString::number(local.date().day()), names.monthName(local.date().month(), QLocale::LongFormat),
                QString::number(local.date().year()), local.time().toString(u"HH:mm"_s));
    return money::withDigits(text, digits());
}

QString CustomerWords::countdown(std::chrono::seconds left) const
{
    return money::withDigits(countdownFigure(left), digits());
}

} // namespace ui
