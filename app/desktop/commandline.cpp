// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/commandline.h"

#include <QCommandLineParser>

namespace app {

namespace {

using namespace Qt::StringLiterals;

const auto help = uR"(paydesk [--data DIR] [--practice] [--language CODE] [--theme NAME]

The counter for QR payments.

  --data DIR       keep everything in DIR (made when missing) instead of the usual data folder
  --practice       for this run: practise, with pretend gateways and a ledger of its own
  --language CODE  for this run: en, km, bn or id
  --theme NAME     for this run: light, dark or high-contrast
  --help           this text
  --version        the version
)"_s;

CommandLine wrong(const QString& sentence)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::WrongUsage;
    line.answer = sentence + u" Try --help.\n"_s;
    return line;
}

CommandLine done(const QString& text)
{
    CommandLine line;
    line.outcome = CommandLine::Outcome::Done;
    line.answer = text;
    return line;
}

std::optional<ui::ThemeName> themeFromWord(const QString& word)
{
    if (word == "light"_L1)
        return ui::ThemeName::Light;
    if (word == "dark"_L1)
        return ui::ThemeName::Dark;
    if (word == "high-contrast"_L1)
        return ui::ThemeName::HighContrast;
    return std::nullopt;
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    const QCommandLineOption data(u"data"_s, {}, u"dir"_s);
    const QCommandLineOption practice(u"practice"_s);
    const QCommandLineOption language(u"language"_s, {}, u"code"_s);
    const QCommandLineOption theme(u"theme"_s, {}, u"name"_s);
    const QCommandLineOption helpOption(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    QCommandLineParser parser;
    parser.addOptions({data, practice, language, theme, helpOption, version});
    if (!parser.parse(arguments))
        return wrong(parser.errorText()); // ends in a point
    if (parser.isSet(helpOption))
        return done(help);
    if (parser.isSet(version))
        return done(u"Paydesk %1\n"_s.arg(QLatin1StringView(PAYDESK_VERSION)));
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"%1 is not an option of paydesk."_s.arg(parser.positionalArguments().constFirst()));

    CommandLine line;
    line.dataFolder = parser.value(data);
    if (parser.isSet(data) && line.dataFolder.isEmpty())
        return wrong(u"--data needs the name of a folder."_s);
    line.start.practice = parser.isSet(practice);
    line.start.language = ui::languageFromCode(parser.value(language));
    if (parser.isSet(language) && !line.start.language)
        return wrong(u"%1 is not a language of paydesk."_s.arg(parser.value(language)));
    line.start.theme = themeFromWord(parser.value(theme));
    if (parser.isSet(theme) && !line.start.theme)
        return wrong(u"%1 is not a theme of paydesk."_s.arg(parser.value(theme)));
    return line;
}

QStringList optionsAgain(const QStringList& arguments, bool practiceChanged)
{
    QStringList options = arguments.sliced(1);
    if (practiceChanged)
        options.removeAll(u"--practice"_s);
    return options;
}

} // namespace app
