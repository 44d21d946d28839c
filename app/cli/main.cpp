// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/accountsaddcommand.h"
#include "app/cli/accountslistcommand.h"
#include "app/cli/accountsremovecommand.h"
#include "app/cli/accountstestcommand.h"
#include "app/cli/chargecommand.h"
#include "app/cli/commandline.h"
#include "app/cli/emvreadcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/khqrmakecommand.h"
#include "app/cli/khqrverifycommand.h"
#include "app/cli/ledgerbackupcommand.h"
#include "app/cli/ledgerimportcommand.h"
#include "app/cli/ledgerinfocommand.h"
#include "app/cli/ledgerrebuildcommand.h"
#include "app/cli/ledgerrestorecommand.h"
#include "app/cli/ledgerverifycommand.h"
#include "app/cli/paymentscancelcommand.h"
#include "app/cli/paymentscheckcommand.h"
#include "app/cli/paymentslistcommand.h"
#include "app/cli/paymentsmarkcommand.h"
#include "app/cli/paymentsprintcommand.h"
#include "app/cli/paymentsrefundcommand.h"
#include "app/cli/paymentsshowcommand.h"
#include "app/cli/practiceservecommand.h"
#include "app/cli/qrdrawcommand.h"
#include "app/cli/qriscomparecommand.h"
#include "app/cli/qrisconvertcommand.h"
#include "app/cli/qrreadcommand.h"
#include "app/counter/privatememory.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <ios>
#include <langinfo.h>
#include <string_view>

namespace {

/// Qt takes arguments as UTF-8 only in a UTF-8 locale, and complains on the error stream about any other; cron and
/// containers have none.
void useUtf8Locale()
{
    if (std::setlocale(LC_ALL, "") == nullptr || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

std::vector<std::unique_ptr<cli::Command>> allCommands(const base::Clock& clock)
{
    std::vector<std::unique_ptr<cli::Command>> commands;
    commands.push_back(std::make_unique<cli::KhqrMakeCommand>(clock));
    commands.push_back(std::make_unique<cli::KhqrVerifyCommand>(clock));
    commands.push_back(std::make_unique<cli::EmvReadCommand>());
    commands.push_back(std::make_unique<cli::QrisConvertCommand>());
    commands.push_back(std::make_unique<cli::QrisCompareCommand>(clock));
    commands.push_back(std::make_unique<cli::QrReadCommand>());
    commands.push_back(std::make_unique<cli::QrDrawCommand>());
    commands.push_back(std::make_unique<cli::AccountsListCommand>());
    commands.push_back(std::make_unique<cli::AccountsAddCommand>(clock));
    commands.push_back(std::make_unique<cli::AccountsTestCommand>(clock));
    commands.push_back(std::make_unique<cli::AccountsRemoveCommand>(clock));
    commands.push_back(std::make_unique<cli::ChargeCommand>());
    commands.push_back(std::make_unique<cli::PaymentsListCommand>());
    commands.push_back(std::make_unique<cli::PaymentsShowCommand>());
    commands.push_back(std::make_unique<cli::PaymentsCheckCommand>());
    commands.push_back(std::make_unique<cli::PaymentsCancelCommand>());
    commands.push_back(std::make_unique<cli::PaymentsMarkCommand>());
    commands.push_back(std::make_unique<cli::PaymentsRefundCommand>());
    commands.push_back(std::make_unique<cli::PaymentsPrintCommand>(clock));
    commands.push_back(std::make_unique<cli::ExportCommand>(clock));
    commands.push_back(std::make_unique<cli::LedgerInfoCommand>(clock));
    commands.push_back(std::make_unique<cli::LedgerVerifyCommand>());
    commands.push_back(std::make_unique<cli::LedgerBackupCommand>());
    commands.push_back(std::make_unique<cli::LedgerRestoreCommand>(clock));
    commands.push_back(std::make_unique<cli::LedgerRebuildCommand>(clock));
    commands.push_back(std::make_unique<cli::LedgerImportCommand>(clock));
    commands.push_back(std::make_unique<cli::PracticeServeCommand>(clock));
    return commands;
}

/// Paper needs fonts, and those a QGuiApplication; everything else starts quicker without. No screen is needed.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    const bool drawsPaper = std::any_of(
        argv, argv + argc, [](const char* argument) { return std::string_view(argument).starts_with("--pdf"); });
    if (!drawsPaper)
        return std::make_unique<QCoreApplication>(argc, argv);
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    // What Qt has to say of desktops and fonts is not for the error stream.
    QLoggingCategory::setFilterRules(QStringLiteral("*.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    app::keepMemoryPrivate();
    useUtf8Locale();
    // Without this, standard input is read byte by byte.
    std::ios::sync_with_stdio(false);
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("paydesk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAYDESK_VERSION));

    const base::SystemClock clock;
    cli::Console console(stdout, stderr);
    const cli::CommandLine commandLine(allCommands(clock));
    return static_cast<int>(commandLine.run(QCoreApplication::arguments().sliced(1), console));
}
