// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/foldervault.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>

/// Says which vault a new data folder gets where this runs.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const base::SystemClock clock;
    base::EventLoopScheduler scheduler;
    vault::FolderVault vault(folder.path(), clock, scheduler);
    vault.choose([](const vault::FolderVault::Choice& choice) {
        if (choice.kind == vault::FolderVault::Kind::Keyring)
            std::printf("keyring\n");
        else
            std::printf(
                "sealed file, %s; %s\n", choice.hasFile ? "there" : "to be created", qPrintable(choice.keyring));
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
