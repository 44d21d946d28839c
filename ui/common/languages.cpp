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

/// Qt's own words in what we use of it: the menu of a field, the question where a picture goes. Qt asks for them in
/// these contexts, and Debian has them in none of our languages, so ours are found.
[[maybe_unused]] constexpr std::array qtWords{
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "Back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go forward"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Go to the parent directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create a New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Change to list view mode"),
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Change to detail view mode"),
    QT_TRANSLATE_NOOP("QFileDialog", "Sidebar"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Name"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Size"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Computer"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
};

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
    // English is loaded too: its sentences with numbers have their plurals there.
    if (language == m_current && !m_ours.isEmpty())
        return;
    m_current = language;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    const QString code = languageSpec(language).code;
    // The rest of Qt's words. Debian has none of our languages, later Qt packages may.
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
