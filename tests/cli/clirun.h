// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

/// The real paydesk-cli, run once.
namespace cli {

struct Run {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QByteArray> lines() const; ///< of `out`
    [[nodiscard]] QList<QJsonObject> answers() const; ///< of `out`, each line an object
};

/// Fails the running test when the program does not end by itself within 30 s.
[[nodiscard]] Run run(const QStringList& arguments, const QByteArray& input = {});

} // namespace cli
