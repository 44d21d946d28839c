// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datafolder.h"
#include "tests/screenshots/counterscenes.h"
#include "tests/screenshots/salescenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

ui::ThemeName themeOf(const QString& word)
{
    if (word == u"dark"_s)
        return ui::ThemeName::Dark;
    return word == u"high-contrast"_s ? ui::ThemeName::HighContrast : ui::ThemeName::Light;
}

} // namespace

/// screenshots FOLDER LOOK [--theme NAME] [--language CODE] [--digits] [--width W --height H]: one run of pictures,
/// FOLDER/NAME-LOOK.png, on an X screen with two monitors (packaging/screenshots makes one).
int main(int argc, char* argv[])
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"theme"_s, {}, u"name"_s, u"light"_s}, {u"language"_s, {}, u"code"_s, u"en"_s},
        {u"digits"_s, {}}, {u"width"_s, {}, u"pixels"_s, u"1440"_s}, {u"height"_s, {}, u"pixels"_s, u"900"_s}});
    parser.process(application);
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2)
        parser.showHelp(2);

    Look look;
    look.theme = themeOf(parser.value(u"theme"_s));
    look.language = ui::languageFromCode(parser.value(u"language"_s)).value_or(ui::Language::English);
    look.nativeDigits = parser.isSet(u"digits"_s);
    look.window = {parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt()};

    Camera camera(names.at(0), names.at(1));
    const QTemporaryDir data;
    const auto first = base::openDataFolder(data.filePath(u"first"_s));
    const auto shop = base::openDataFolder(data.filePath(u"shop"_s));
    if (!first || !shop)
        qFatal("no data folder");
    takeFirstStart(application, *first, look, camera);
    {
        CounterScenes scenes(application, *shop, look, camera);
        scenes.play();
        playSaleStates(scenes);
    }
    std::printf("%s: %d pictures\n", qUtf8Printable(names.at(1)), camera.taken());
    return 0;
}
