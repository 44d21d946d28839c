// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datafolder.h"
#include "tests/screenshots/accountscenes.h"
#include "tests/screenshots/counterscenes.h"
#include "tests/screenshots/gatewayscenes.h"
#include "tests/screenshots/historyscenes.h"
#include "tests/screenshots/salescenes.h"
#include "tests/screenshots/servicescenes.h"

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

/// screenshots FOLDER LOOK [--theme NAME] [--language CODE] [--digits] [--width W --height H] [--only PART]...: one run
/// of pictures, FOLDER/NAME-LOOK.png, on an X screen with two monitors (packaging/screenshots makes one). The parts are
/// counter, gateways, accounts, service and history; all of them unless told.
int main(int argc, char* argv[])
{
    // No keyring answers: keys are kept in a sealed file, and never in that of whoever takes the pictures.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"theme"_s, {}, u"name"_s, u"light"_s}, {u"language"_s, {}, u"code"_s, u"en"_s},
        {u"digits"_s, {}}, {u"only"_s, {}, u"part"_s}, {u"width"_s, {}, u"pixels"_s, u"1440"_s},
        {u"height"_s, {}, u"pixels"_s, u"900"_s}});
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
    const auto accounts = base::openDataFolder(data.filePath(u"accounts"_s));
    const auto years = base::openDataFolder(data.filePath(u"years"_s));
    if (!first || !shop || !accounts || !years)
        qFatal("no data folder");
    const QStringList only = parser.values(u"only"_s);
    const auto wanted = [&only](const QString& part) { return only.isEmpty() || only.contains(part); };
    if (wanted(u"counter"_s))
        takeFirstStart(application, *first, look, camera);
    if (wanted(u"accounts"_s))
        takeShopAccounts(application, *accounts, look, camera);
    if (wanted(u"history"_s))
        takeShopHistory(application, *years, look, camera);
    {
        CounterScenes scenes(application, *shop, look, camera);
        if (wanted(u"history"_s))
            takeEmptyHistory(scenes);
        if (wanted(u"counter"_s))
            scenes.play();
        if (wanted(u"gateways"_s))
            playGateways(scenes);
        if (wanted(u"accounts"_s))
            playSetup(scenes);
        if (wanted(u"service"_s))
            playService(scenes);
        if (wanted(u"gateways"_s))
            playOffers(scenes);
        if (wanted(u"counter"_s))
            playSaleStates(scenes);
    }
    std::printf("%s: %d pictures\n", qUtf8Printable(names.at(1)), camera.taken());
    return 0;
}
