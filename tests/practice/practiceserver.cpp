// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/jsonwriter.h"
#include "core/base/scheduler.h"
#include "core/practice/practiceservers.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

/// practiceserver SPEED EXPIRY_SECONDS: prints where it listens and each request as JSON lines; ends with its standard
/// input, so that it never outlives the script that started it.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    practice::PracticeOptions options;
    options.speed = arguments.value(1, QStringLiteral("1")).toInt();
    options.expiry = std::chrono::seconds(arguments.value(2, QStringLiteral("600")).toInt());

    const base::SystemClock clock;
    base::EventLoopScheduler scheduler;
    practice::PracticeServers servers(clock, scheduler, options);
    const auto say = [](const base::JsonWriter& line) {
        std::puts(line.text().constData());
        std::fflush(stdout);
    };
    servers.setRequestLog([&](const practice::ServedRequest& request) {
        base::JsonWriter line;
        line.beginObject().member(u"path", QString::fromLatin1(request.path)).member(u"status", request.status);
        say(line.endObject());
    });
    if (const auto started = servers.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().log));
        return 1;
    }
    for (const practice::PracticeEndpoint& endpoint : servers.endpoints()) {
        base::JsonWriter line;
        line.beginObject()
            .member(u"gateway", endpoint.gateway)
            .member(u"base_url", endpoint.baseUrl.toString())
            .name(u"headers")
            .beginObject();
        for (const net::Header& header : endpoint.headers)
            line.member(QString::fromLatin1(header.first), QString::fromLatin1(header.second));
        say(line.endObject().endObject());
    }

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
