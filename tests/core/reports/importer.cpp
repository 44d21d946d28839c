// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// payments_importer LEDGER FILE: takes the file in and says so, a line a batch, as the command line does it.

#include "core/ledger/ledger.h"
#include "core/reports/paymentimport.h"

#include <QFile>
#include <cstdio>

namespace {

int failed(const base::Error& error)
{
    std::fprintf(stderr, "error %s\n", qPrintable(error.log));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const base::SystemClock clock;
    const auto ledger = ledger::Ledger::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!ledger)
        return failed(ledger.error());
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const auto& records = (*ledger)->records();
    const auto preview = reports::previewImport(file, records, QStringLiteral("Owner"));
    if (!preview)
        return failed(preview.error());
    file.seek(0);
    std::puts("reading");
    std::fflush(stdout);
    const auto counts = reports::importFile(
        file, records, preview->import, [&](const QList<payments::Payment>& batch, const ledger::Import& import) {
            auto imported = (*ledger)->importBatch(batch, import);
            std::printf("%lld\n", static_cast<long long>(imported ? imported->added : -1));
            std::fflush(stdout);
            return imported;
        });
    if (!counts)
        return failed(counts.error());
    return counts->refused + counts->conflicting == 0 ? 0 : 1;
}
