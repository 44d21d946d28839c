// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sealedvault.h"

#include <QCoreApplication>
#include <cstdio>
#include <iostream>
#include <string>

/// vault_writer FILE FIRST: reads the passphrase from standard input, then stores FIRST, FIRST+1, ... until it is
/// killed, and says each number once it is stored.
namespace {

void storeFrom(vault::SealedVault& vault, int number)
{
    vault.store(QStringLiteral("counter-1/number"), vault::Secret(QByteArray::number(number)),
        [&vault, number](const base::Result<>& stored) {
            if (!stored) {
                std::printf("error %s\n", qPrintable(stored.error().log));
                QCoreApplication::exit(1);
                return;
            }
            std::printf("%d\n", number);
            std::fflush(stdout);
            storeFrom(vault, number + 1);
        });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    std::string passphrase;
    std::getline(std::cin, passphrase);
    const base::SystemClock clock;
    vault::SealedVault vault(arguments.at(1), clock);
    vault.unlock(vault::Secret(QByteArray::fromStdString(passphrase)), [&](const base::Result<>& unlocked) {
        if (unlocked)
            storeFrom(vault, arguments.at(2).toInt());
        else
            QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}
