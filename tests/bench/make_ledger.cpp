// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// make_ledger FILE --payments N [--seed S]
// A ledger of a busy shop's last three years (ShopYears), for measurements. The file appears under its name when it is
// whole; one that is there is left as it is.

#include "core/ledger/bulkappend.h"
#include "core/ledger/ledgerfile.h"
#include "tests/bench/shopyears.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 paymentsBetweenNews = 250'000;

base::Result<> make(const QString& path, qint64 payments, quint64 seed)
{
    QElapsedTimer clock;
    clock.start();
    const auto seconds = [&clock] { return static_cast<int>(clock.elapsed() / 1000); };
    auto bulk = ledger::BulkAppend::begin(path);
    if (!bulk)
        return tl::unexpected(bulk.error());
    bench::ShopYears shop(payments, seed);
    while (shop.hasNext()) {
        const payments::Payment payment = shop.nextPayment();
        for (const ledger::Event& event : shop.eventsOf(payment)) {
            if (const auto appended = (*bulk)->append(event); !appended)
                return appended;
        }
        if (payment.number % paymentsBetweenNews == 0)
            std::fprintf(stderr, "%5d s  %lld payments written\n", seconds(), static_cast<long long>(payment.number));
    }
    int told = -1;
    return (*bulk)->finish([&told, &seconds](int permille) {
        if (permille / 50 != told) {
            told = permille / 50;
            std::fprintf(stderr, "%5d s  %d %% derived\n", seconds(), permille / 10);
        }
        return true;
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(u"file"_s, u"the ledger to make"_s);
    arguments.addOption({u"payments"_s, u"how many"_s, u"N"_s, u"100000"_s});
    arguments.addOption({u"seed"_s, u"another shop"_s, u"S"_s, u"1"_s});
    arguments.addHelpOption();
    arguments.process(application);
    const qint64 payments = arguments.value(u"payments"_s).toLongLong();
    if (arguments.positionalArguments().size() != 1 || payments <= 0)
        arguments.showHelp(2);
    const QString path = QFileInfo(arguments.positionalArguments().first()).absoluteFilePath();
    if (QFileInfo::exists(path)) {
        std::fprintf(stderr, "%s is there already\n", qPrintable(path));
        return 0;
    }
    const QString part = path + u".part"_s;
    ledger::removeWithOrphans(part);
    base::Result<> done = make(part, payments, arguments.value(u"seed"_s).toULongLong());
    if (done)
        done = ledger::syncFile(part);
    if (done)
        done = ledger::replaceFile(part, path);
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().log));
        return 1;
    }
    return 0;
}
