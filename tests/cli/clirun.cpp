// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/clirun.h"

#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

namespace cli {

QList<QByteArray> Run::lines() const
{
    QList<QByteArray> all = out.split('\n');
    if (all.last().isEmpty())
        all.removeLast();
    return all;
}

QList<QJsonObject> Run::answers() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : lines()) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        [&] { QVERIFY2(document.isObject(), line.constData()); }();
        objects.append(document.object());
    }
    return objects;
}

Run run(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(QStringLiteral(PAYDESK_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(30'000);
    [&] { QVERIFY2(ended && process.exitStatus() == QProcess::NormalExit, qPrintable(process.errorString())); }();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace cli
