// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/shareddata.h"

#include <QFile>
#include <QtTest/QTest>

namespace support {

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(QStringLiteral("cannot read ") + path), __FILE__, __LINE__);
        return {};
    }
    return file.readAll();
}

QJsonDocument readJson(const QString& path)
{
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(readFile(path), &error);
    if (error.error != QJsonParseError::NoError)
        QTest::qFail(qPrintable(path + QStringLiteral(": ") + error.errorString()), __FILE__, __LINE__);
    return document;
}

} // namespace support
