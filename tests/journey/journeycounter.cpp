// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/datafolder.h"
#include "tests/journey/hostedcounter.h"

#include <QSocketNotifier>
#include <array>
#include <cstdio>
#include <unistd.h>

/// journey_counter FOLDER SPEED EXPIRY: lines in, lines out, until the input ends or the window is closed.
int main(int argc, char* argv[])
{
    WatchedApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto folder = base::openDataFolder(arguments.at(1));
    if (!folder)
        qFatal("%s", qUtf8Printable(folder.error().log));
    practice::PracticeOptions options;
    options.speed = arguments.at(2).toInt();
    options.expiry = std::chrono::seconds(arguments.at(3).toInt());
    HostedCounter counter(application, *folder, options);

    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    application.setInput(&notifier);
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&] {
        constexpr std::size_t most = 4096;
        std::array<char, most> bytes{};
        const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0)
            return QCoreApplication::quit();
        input.append(bytes.data(), count);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QByteArray answer = counter.obey(QString::fromUtf8(input.left(end))) + '\n';
            input.remove(0, end + 1);
            std::fputs(answer.constData(), stdout);
            std::fflush(stdout);
        }
    });
    return QApplication::exec();
}
