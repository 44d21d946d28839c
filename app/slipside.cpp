// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/slipside.h"

#include "core/base/settings.h"
#include "ui/history/historypage.h"
#include "ui/history/saleactions.h"
#include "ui/receipt/slipprinting.h"
#include "ui/shell/mainwindow.h"

#include <QStandardPaths>

namespace app {

namespace setting = base::setting;
using ui::SlipPrinting;

void joinSlips(ui::HistoryPage& page, const SlipNeeds& needs)
{
    base::Settings& settings = needs.settings;
    SlipPrinting::Around around;
    around.shop = [&settings, practice = needs.practice] {
        return reports::ReceiptShop{.name = settings.value(setting::shopName),
            .city = settings.value(setting::shopCity),
            .zone = QTimeZone::systemTimeZone(), // the shop's, as for the days of History
            .isPractice = practice};
    };
    around.accountNames = needs.accountNames;
    around.mayWrite = [folder = needs.folder](const QString& place) { return folder.checkExportTarget(place); };
    around.documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* slips = new SlipPrinting(needs.appearance, needs.clock, needs.desk, needs.reading,
        std::make_shared<ui::SystemPrinters>(), around, &page);
    slips->remember({settings.value(setting::receiptPrinter), settings.value(setting::receiptPaper)});
    QObject::connect(slips, &SlipPrinting::choiceChanged, slips, [&settings](const SlipPrinting::Choice& choice) {
        settings.set(setting::receiptPrinter, choice.printer);
        settings.set(setting::receiptPaper, choice.paper);
    });
    ui::MainWindow& window = needs.window;
    QObject::connect(slips, &SlipPrinting::problem, &window, &ui::MainWindow::showProblem);
    QObject::connect(&page.actions(), &ui::SaleActions::printWanted, slips,
        [slips, &window](const QList<payments::Payment>& payments) { slips->open(payments, &window); });
}

} // namespace app
