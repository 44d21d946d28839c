// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/filteroptions.h"
#include "app/cli/interruptedwork.h"
#include "app/cli/shopdata.h"
#include "core/reports/export.h"
#include "core/reports/jsonlineswriter.h"

#include <QFile>
#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto StandardOutput = "-"_L1;

/// What to write, and where.
struct Target {
    reports::ExportWish wish;
    QString place;
};

/// The filter as it was asked for: the options themselves.
QString filterWords(const QCommandLineParser& arguments)
{
    QStringList words;
    for (const QCommandLineOption& option : FilterOptions::all()) {
        const QString name = option.names().constFirst();
        if (!arguments.isSet(name))
            continue;
        words.append(u"--"_s + name);
        if (!option.valueName().isEmpty())
            words.append(arguments.value(name));
    }
    return words.join(u' ');
}

tl::expected<Target, WrongUsage> readTarget(const QCommandLineParser& arguments, const base::Clock& clock)
{
    const auto wrong = [](const QString& sentence) { return tl::unexpected<WrongUsage>({sentence}); };
    std::optional<Target> target;
    for (const reports::ExportFormat& format : reports::exportFormats()) {
        if (!arguments.isSet(format.suffix))
            continue;
        if (target)
            return wrong(u"export writes one format at a time."_s);
        target.emplace();
        target->wish.format = format.kind;
        target->place = arguments.value(format.suffix);
        if (target->place.isEmpty())
            return wrong(u"Name a file behind --%1."_s.arg(format.suffix));
        if (target->place == StandardOutput && !format.streams)
            return wrong(u"--%1 needs a file: standard output takes CSV and JSON lines."_s.arg(format.suffix));
    }
    if (!target)
        return wrong(u"Name a format and a file: --csv F, --xlsx F, --jsonl F or --pdf F."_s);
    target->wish.byteOrderMark = arguments.isSet(u"bom"_s);
    if (target->wish.byteOrderMark && target->wish.format != reports::ExportFormat::Kind::Csv)
        return wrong(u"--bom belongs to --csv."_s);
    target->wish.filter = filterWords(arguments);
    target->wish.at = clock.nowUtc();
    return *target;
}

base::Result<reports::ControlTotals> write(
    ledger::Reader& reader, const ledger::Reading::List& list, const Target& target)
{
    const InterruptedWork work;
    const reports::RowProgress goesOn = [&work](qint64 /*rows*/, qint64 /*of*/) { return !work.isInterrupted(); };
    if (target.place != StandardOutput)
        return reports::exportFile(reader, list, target.wish, target.place, goesOn);
    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return base::failure(base::Category::Storage, u"export_place"_s,
            base::UserText("Standard output cannot be written. Give a pipe or a file."));
    return reports::exportStream(reader, list, target.wish, output, goesOn);
}

/// Where standard output is the file itself, the summary goes beside it.
void tell(const reports::ControlTotals& totals, const Target& target, Console& console)
{
    const bool beside = target.place == StandardOutput;
    const auto say = [&](const QString& line) {
        if (beside)
            console.sentence(line);
        else
            console.line(line.toUtf8());
    };
    if (console.isJson()) {
        say(QString::fromUtf8(reports::JsonLinesWriter::totalsLine(totals)));
        return;
    }
    say(u"%1 payments written%2."_s.arg(QString::number(totals.rows()), beside ? QString() : u" to "_s + target.place));
    for (const reports::ControlTotals::OfCurrency& each : totals.currencies())
        say(u"%1  %2 payments  asked %3  received %4 (in all rows %5)  refunded %6"_s.arg(
            money::spec(each.currency).code, QString::number(each.rows), reports::sumText(each.asked, each.currency),
            reports::sumText(each.received, each.currency), reports::sumText(each.receivedInRows, each.currency),
            reports::sumText(each.refunded, each.currency)));
}

} // namespace

QString ExportCommand::verb() const
{
    return u"export"_s;
}

QString ExportCommand::operands() const
{
    return u"--csv F|--xlsx F|--jsonl F|--pdf F [--bom] "_s + FilterOptions::operands();
}

QString ExportCommand::description() const
{
    return u"Writes payments to a file for other programs.\n\n"
           "  --csv F            a table for any program; \"-\" is standard output\n"
           "  --xlsx F           a workbook with typed cells, the control totals on its first sheet\n"
           "  --jsonl F          every payment as it stands, to read again with ledger import; \"-\" is standard "
           "output\n"
           "  --pdf F            a list to print or send\n"
           "  --bom              begins the CSV with a byte order mark, for spreadsheets that take it for another "
           "encoding\n"_s
        + FilterOptions::description()
        + u"\nOne row is one payment, what came by a static code one each; \"refunded\" is what went back of it.\n"
          "The file appears whole or not at all, readable by you alone. Amounts have ASCII digits and a point,\n"
          "times are ISO 8601 with the offset of this computer's zone (JSON lines: UTC). In CSV a text that a "
          "spreadsheet\n"
          "would take for a formula begins with an apostrophe; ledger import takes it away again.\n"
          "Prints the number of payments and the control totals a currency; with --json one line {\"type\":\"totals\","
          "\"rows\",\n"
          "\"currencies\":[{\"currency\",\"rows\",\"amount\",\"asked\",\"received\",\"received_in_rows\",\"refunded\","
          "\n"
          "\"paid_rows\"}]}; on the error stream where \"-\" takes standard output. Received is what History "
          "says: by paid\n"
          "payments, in the currency of the price; what the column received adds up to stands beside it."_s;
}

QList<QCommandLineOption> ExportCommand::options() const
{
    QList<QCommandLineOption> all = FilterOptions::all();
    for (const reports::ExportFormat& format : reports::exportFormats())
        all.append(QCommandLineOption(QString(format.suffix), {}, u"file"_s));
    all.append(QCommandLineOption(u"bom"_s));
    return all;
}

Outcome ExportCommand::run(const QCommandLineParser& arguments, Console& console)
{
    if (!arguments.positionalArguments().isEmpty())
        return tl::unexpected<WrongUsage>({u"export takes options only."_s});
    const auto target = readTarget(arguments, m_clock);
    if (!target)
        return tl::unexpected<WrongUsage>(target.error());
    const auto list = FilterOptions::read(arguments);
    if (!list)
        return tl::unexpected<WrongUsage>(list.error());
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    const auto totals = [&]() -> base::Result<reports::ControlTotals> {
        if (target->place != StandardOutput) {
            if (const auto free = shop->folder().checkExportTarget(target->place); !free)
                return tl::unexpected(free.error());
        }
        const auto reader = shop->openReader();
        const auto found = reader ? FilterOptions::found(*list, (*reader)->records()) : tl::unexpected(reader.error());
        return found ? write(**reader, *found, *target) : tl::unexpected(found.error());
    }();
    if (!totals) {
        console.refuse(totals.error());
        return Exit::Refused;
    }
    tell(*totals, *target, console);
    return Exit::Done;
}

} // namespace cli
