// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/languages.h"

#include <QCoreApplication>
#include <QDate>
#include <QLibraryInfo>
#include <algorithm>
#include <array>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<LanguageSpec, 4> specs{{
    {Language::Khmer, "km"_L1, u"ខ្មែរ", QT_TRANSLATE_NOOP("Language", "Khmer"), QLocale::Khmer, money::Digits::Khmer},
    {Language::English, "en"_L1, u"English", QT_TRANSLATE_NOOP("Language", "English"), QLocale::English,
        money::Digits::Ascii},
    {Language::Bengali, "bn"_L1, u"বাংলা", QT_TRANSLATE_NOOP("Language", "Bangla"), QLocale::Bengali,
        money::Digits::Bengali},
    {Language::Indonesian, "id"_L1, u"Bahasa Indonesia", QT_TRANSLATE_NOOP("Language", "Indonesian"),
        QLocale::Indonesian, money::Digits::Ascii},
}};

} // namespace

const LanguageSpec& languageSpec(Language language)
{
    return specs.at(static_cast<std::size_t>(language));
}

std::span<const LanguageSpec> allLanguages()
{
    return specs;
}

std::optional<Language> languageFromCode(QStringView code)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [code](const auto& spec) { return spec.code == code; });
    return found == specs.end() ? std::nullopt : std::optional(found->language);
}

Language systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromCode(QStringView(name).first(std::min<qsizetype>(2, name.size()))))
            return *language;
    }
    return Language::English;
}

Languages::Languages(QObject* parent)
    : QObject(parent)
{
}

Languages::~Languages() = default;

void Languages::use(Language language)
{
    if (language == m_current)
        return;
    m_current = language;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QString code = languageSpec(language).code;
    // Qt's own words (the edit menu of fields). Debian has none of our languages, later Qt packages may.
    if (m_qts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/paydesk_"_s + code))
        QCoreApplication::installTranslator(&m_ours);
    emit changed();
}

QString shortDate(const QDate& date, Language language, money::Digits digits)
{
    const QLocale names(languageSpec(language).locale);
    //: Date in the page header: %1 short weekday, %2 day of the month, %3 short month ("Fri 20 Nov")
    const QString text = QCoreApplication::translate("Date", "%1 %2 %3")
                             .arg(names.dayName(date.dayOfWeek(), QLocale::ShortFormat), QString::number(date.day()),
                                 names.monthName(date.month(), QLocale::ShortFormat));
    return money::withDigits(text, digits);
}

QString shortTime(const QTime& time, money::Digits digits)
{
    return money::withDigits(time.toString(u"HH:mm"_s), digits);
}

} // namespace ui
