// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/counter/counterlink.h"
#include "app/counter/privatememory.h"
#include "app/desktop/commandline.h"
#include "app/services.h"
#include "core/base/datafolder.h"
#include "core/base/settings.h"
#include "ui/shell/startproblemdialog.h"

#include <QApplication>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/stat.h>

namespace {

using namespace Qt::StringLiterals;

constexpr const char* scaleVariable = "QT_SCALE_FACTOR";
/// Nothing can be shown without one of these (offscreen and vnc are named in the last).
constexpr std::array displayVariables{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};

void print(std::FILE* stream, const QString& text)
{
    std::fputs(qUtf8Printable(text), stream);
}

bool hasDisplay()
{
    return std::any_of(displayVariables.begin(), displayVariables.end(),
        [](const char* variable) { return !qEnvironmentVariableIsEmpty(variable); });
}

/// Qt reports each family of a font list that lacks the script of a text, which is what family lists are for.
void printMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.startsWith("  OpenType support missing"_L1))
        print(stderr, qFormatLogMessage(type, context, message) + u'\n');
}

/// The scale belongs to the next start's settings and not to its environment.
void startAgain(const QStringList& options)
{
    QProcess next;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QString::fromLatin1(scaleVariable));
    next.setProcessEnvironment(environment);
    next.setProgram(QCoreApplication::applicationFilePath());
    next.setArguments(options);
    if (!next.startDetached())
        print(stderr, u"Paydesk could not start again. Start it by hand.\n"_s);
}

/// Before there is a window, and without settings to read language and theme from. Another try is another start.
int reportStartProblem(QApplication& application, const base::Error& error, const app::StartOptions& options)
{
    ui::Languages languages;
    languages.use(options.language.value_or(ui::systemLanguage()));
    ui::Appearance appearance;
    if (options.theme)
        appearance.setTheme(*options.theme);
    appearance.dress(application);
    print(stderr, error.person.translated() + u'\n');
    using Question = ui::StartProblemDialog;
    if (Question(appearance, error, Question::Otherwise::Quit, nullptr).exec() == QDialog::Accepted)
        startAgain(QCoreApplication::arguments().sliced(1));
    return 1;
}

/// The mock-ups' size where the screen has room for it, else all of the screen.
void showFitting(QWidget& window)
{
    constexpr QSize usual(1440, 900);
    const QSize room = window.screen()->availableSize();
    window.resize(usual.boundedTo(room));
    if (room.width() <= usual.width() || room.height() <= usual.height())
        window.showMaximized();
    else
        window.show();
}

struct Ended {
    int code = 0;
    std::optional<QStringList> again; ///< the options to start again with
    /// To be done on the ledger with all of it closed, right here: nobody can ask for it from outside.
    std::optional<app::CounterThread::LedgerWork> work;
};

/// Everything is closed and the folder free when this returns.
Ended runWindow(QApplication& application, base::Settings& settings, const app::ShopFolder& folder,
    const base::Result<>& loaded, const app::StartOptions& options)
{
    app::Services services(application, settings, folder, options);
    if (!loaded) {
        print(stderr, loaded.error().person.translated() + u'\n');
        services.window().showProblem(loaded.error().person.translated());
    }
    showFitting(services.window());
    // After the first picture of the window, not before it.
    const base::TimerHandle begin =
        base::EventLoopScheduler().after(std::chrono::milliseconds(0), [&services] { services.begin(); });
    Ended ended{.code = QApplication::exec(), .again = {}, .work = services.workWanted()};
    if (services.restartWanted() && !ended.work)
        ended.again = app::optionsAgain(QCoreApplication::arguments(), services.practiceChanged());
    return ended;
}

} // namespace

int main(int argc, char* argv[])
{
    app::keepMemoryPrivate();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const app::CommandLine line = app::readCommandLine(arguments);
    if (line.outcome != app::CommandLine::Outcome::Run) {
        const bool wrong = line.outcome == app::CommandLine::Outcome::WrongUsage;
        print(wrong ? stderr : stdout, line.answer);
        return wrong ? 2 : 0;
    }
    if (!hasDisplay()) {
        print(stderr, u"There is no display to open the window on: start Paydesk in a desktop session.\n"_s);
        return 1;
    }

    qInstallMessageHandler(printMessage);
    ::umask(S_IRWXG | S_IRWXO); // whatever we write is ours alone (R52)
    QCoreApplication::setApplicationName(u"paydesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PAYDESK_VERSION));
    const base::Result<QString> folder = base::openDataFolder(line.dataFolder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
            : line.dataFolder);
    base::Settings settings(folder.value_or(QString()) + u"/settings.ini"_s);
    const base::Result<> loaded = folder ? settings.load() : base::Result<>();

    // Qt reads the factor once, when the application object is made. A factor set by the person wins.
    const int scale = settings.value(base::setting::scale);
    if (scale != 100 && !qEnvironmentVariableIsSet(scaleVariable))
        qputenv(scaleVariable,
            QByteArray::number(scale / 100) + '.' + QByteArray::number(scale % 100).rightJustified(2, '0'));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    if (!folder)
        return reportStartProblem(application, folder.error(), line.start);
    const app::ShopFolder shopFolder(*folder);
    if (app::CounterLink::showRunning(shopFolder))
        return 0;
    Ended ended = runWindow(application, settings, shopFolder, loaded, line.start);
    while (ended.work) {
        app::StartOptions next = line.start;
        next.work = ended.work;
        ended = runWindow(application, settings, shopFolder, {}, next);
    }
    if (ended.again) {
        settings.flush();
        startAgain(*ended.again);
    }
    return ended.code;
}
