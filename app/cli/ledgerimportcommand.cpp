// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/ledgerimportcommand.h"

#include "app/cli/interruptedwork.h"
#include "app/cli/paymentline.h"
#include "app/cli/shopdata.h"
#include "core/base/jsonwriter.h"
#include "core/base/outsidetext.h"
#include "core/ledger/folderlock.h"
#include "core/ledger/importrecords.h"
#include "core/ledger/ledger.h"
#include "core/reports/paymentimport.h"

#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

const QString Actor = QStringLiteral("Owner");

QString totalsWord(reports::TotalsSaid said)
{
    switch (said) {
    case reports::TotalsSaid::Agree:
        break;
    case reports::TotalsSaid::None:
        return u"none"_s;
    case reports::TotalsSaid::Differ:
        return u"differ"_s;
    case reports::TotalsSaid::Missing:
        return u"missing"_s;
    }
    return u"agree"_s;
}

/// What an import says while it works and at its end.
class Told final {
public:
    explicit Told(Console& console)
        : m_console(console)
    {
    }

    void problem(const reports::ImportProblem& problem)
    {
        if (!m_console.isJson()) {
            m_console.sentence(u"line %1: %2"_s.arg(QString::number(problem.line), problem.why.english()));
            return;
        }
        base::JsonWriter json;
        json.beginObject().member(u"line", problem.line).member(u"message", withoutIsolates(problem.why.english()));
        m_console.line(json.endObject().text());
    }

    void counts(const reports::ImportCounts& counts, const QString& import, bool isPreview)
    {
        if (m_console.isJson()) {
            base::JsonWriter json;
            json.beginObject().member(u"import", import).member(u"dry_run", isPreview);
            json.member(u"added", counts.added).member(u"renumbered", counts.renumbered);
            json.member(u"known", counts.known).member(u"differing", counts.differing);
            json.member(u"conflicting", counts.conflicting).member(u"refused", counts.refused);
            json.member(u"totals", totalsWord(counts.totals));
            m_console.line(json.endObject().text());
            return;
        }
        const auto line = [this](qint64 count, const QString& what) {
            m_console.line(u"%1  %2"_s.arg(QString::number(count).rightJustified(10), what).toUtf8());
        };
        line(counts.added, isPreview ? u"payments would be added"_s : u"payments added"_s);
        if (counts.renumbered > 0)
            line(counts.renumbered, u"of these under another sale number"_s);
        line(counts.known, u"are in the ledger already"_s);
        line(counts.differing, u"are there with other values, which stay"_s);
        line(counts.conflicting, u"left out: the gateway's payment is there under another id"_s);
        line(counts.refused, u"lines that are no payment"_s);
        if (counts.totals == reports::TotalsSaid::None)
            m_console.line("A CSV file has no totals: whether it is whole cannot be told.");
        if (counts.totals == reports::TotalsSaid::Missing)
            m_console.line("The file ends without its totals.");
        if (counts.totals == reports::TotalsSaid::Differ)
            m_console.line("The totals of the file do not agree with its payments.");
        if (!isPreview && counts.added > 0)
            m_console.line(u"Undo with: ledger import --undo "_s.toUtf8() + import.toUtf8());
    }

private:
    static QString withoutIsolates(QString text) { return text.remove(QChar(u'\u2068')).remove(QChar(u'\u2069')); }

    Console& m_console;
};

bool isComplete(const reports::ImportCounts& counts)
{
    return counts.differing == 0 && counts.conflicting == 0 && counts.refused == 0
        && (counts.totals == reports::TotalsSaid::Agree || counts.totals == reports::TotalsSaid::None);
}

base::Result<> open(QFile& file)
{
    const bool isFile = QFileInfo(file.fileName()).isFile(); // a pipe cannot be read twice
    if (isFile && file.open(QIODevice::ReadOnly))
        return {};
    return base::failure(base::Category::NotFound, u"file_not_found"_s,
        base::UserText("The file %1 cannot be read. Check its name and folder.", {base::oneLine(file.fileName())}),
        file.errorString());
}

/// The ledger, opened for writing.
class OpenLedger final {
public:
    static base::Result<OpenLedger> of(const ShopData& shop, const base::Clock& clock)
    {
        auto lock = ledger::FolderLock::take(shop.folder().path());
        if (!lock)
            return tl::unexpected(lock.error());
        auto opened = ledger::Ledger::open(shop.ledger(), clock);
        if (!opened)
            return tl::unexpected(opened.error());
        return OpenLedger(std::move(*lock), std::move(*opened));
    }

    ledger::Ledger* operator->() { return m_ledger.get(); }

private:
    OpenLedger(ledger::FolderLock lock, std::unique_ptr<ledger::Ledger> ledger)
        : m_lock(std::move(lock))
        , m_ledger(std::move(ledger))
    {
    }

    ledger::FolderLock m_lock;
    std::unique_ptr<ledger::Ledger> m_ledger;
};

Outcome refused(const base::Error& error, Console& console)
{
    console.refuse(error);
    return Exit::Refused;
}

Outcome preview(const ShopData& shop, QFile& file, Console& console)
{
    Told told(console);
    const InterruptedWork work;
    auto reader = shop.openReader();
    if (!reader && reader.error().code == "ledger_missing"_L1) // the import itself begins one
        reader = ledger::Reader::empty();
    if (!reader)
        return refused(reader.error(), console);
    const auto found = reports::previewImport(
        file, (*reader)->records(), Actor, [&](const reports::ImportProblem& problem) { told.problem(problem); },
        [&](qint64 /*bytes*/) { return !work.isInterrupted(); });
    if (!found)
        return refused(found.error(), console);
    told.counts(found->counts, found->import.id, true);
    return isComplete(found->counts) ? Exit::Done : Exit::Refused;
}

Outcome import(const ShopData& shop, QFile& file, const base::Clock& clock, Console& console)
{
    Told told(console);
    const InterruptedWork work;
    const auto goesOn = [&](qint64 /*bytes*/) { return !work.isInterrupted(); };
    auto ledger = OpenLedger::of(shop, clock);
    if (!ledger)
        return refused(ledger.error(), console);
    const auto& records = (*ledger)->records();
    const auto preview = reports::previewImport(file, records, Actor, {}, goesOn);
    if (!preview)
        return refused(preview.error(), console);
    file.seek(0);
    const auto counts = reports::importFile(
        file, records, preview->import,
        [&](const QList<payments::Payment>& batch, const ledger::Import& import) {
            return (*ledger)->importBatch(batch, import);
        },
        [&](const reports::ImportProblem& problem) { told.problem(problem); }, goesOn);
    if (!counts)
        return refused(counts.error(), console);
    told.counts(*counts, preview->import.id, false);
    return isComplete(*counts) ? Exit::Done : Exit::Refused;
}

QByteArray lineOf(const ledger::ImportRecord& import, bool isJson)
{
    if (isJson) {
        base::JsonWriter json;
        json.beginObject().member(u"import", import.id).name(u"file");
        import.file.isEmpty() ? json.null() : json.value(import.file);
        json.member(u"at", utcText(import.at)).member(u"actor", import.actor);
        json.member(u"added", import.added).member(u"gone", import.gone).member(u"undone", import.isUndone());
        return json.endObject().text();
    }
    QString text = u"%1  %2  %3 payments"_s.arg(import.id, utcText(import.at), QString::number(import.added));
    if (import.isUndone())
        text += u", undone"_s;
    else if (import.gone > 0)
        text += u", %1 taken back"_s.arg(import.gone);
    text += u"  "_s + base::oneLine(import.actor);
    if (!import.file.isEmpty())
        text += u"  "_s + base::oneLine(import.file);
    return text.toUtf8();
}

Outcome list(const ShopData& shop, Console& console)
{
    const auto reader = shop.openReader();
    const auto imports = reader ? ledger::importRecords((*reader)->database()) : tl::unexpected(reader.error());
    if (!imports)
        return refused(imports.error(), console);
    for (const ledger::ImportRecord& import : *imports)
        console.line(lineOf(import, console.isJson()));
    if (imports->isEmpty() && !console.isJson())
        console.sentence(u"Nothing was imported into this ledger."_s);
    return Exit::Done;
}

Outcome undo(const ShopData& shop, const QString& id, const base::Clock& clock, Console& console)
{
    const InterruptedWork work;
    auto ledger = OpenLedger::of(shop, clock);
    if (!ledger)
        return refused(ledger.error(), console);
    const auto withdrawn =
        (*ledger)->undoImport(id, Actor, [&work](int /*permille*/) { return !work.isInterrupted(); });
    if (!withdrawn)
        return refused(withdrawn.error(), console);
    if (withdrawn->gone + withdrawn->kept == 0)
        return refused(
            {base::Category::NotFound, u"import_unknown"_s,
                base::UserText("No payment of the import %1 is in this ledger. Look it up with ledger import --list.",
                    {base::oneLine(id)}),
                u"import_unknown"_s},
            console);
    console.line(console.isJson()
            ? base::JsonWriter()
                  .beginObject()
                  .member(u"import", id)
                  .member(u"gone", withdrawn->gone)
                  .member(u"kept", withdrawn->kept)
                  .endObject()
                  .text()
            : u"%1 payments taken back; %2 stay, as something happened to them since."_s.arg(withdrawn->gone)
                  .arg(withdrawn->kept)
                  .toUtf8());
    return Exit::Done;
}

} // namespace

QString LedgerImportCommand::verb() const
{
    return u"ledger import"_s;
}

QString LedgerImportCommand::operands() const
{
    return u"FILE [--dry-run] | --list | --undo ID"_s;
}

QString LedgerImportCommand::description() const
{
    return u"Takes the payments of an exported file (JSON lines or CSV) into the ledger.\n\n"
           "  --dry-run   only says what would become of each line; works beside a running Paydesk\n"
           "  --list      lists the imports of this ledger with their ids, the newest first\n"
           "  --undo ID   takes back the payments of an import to which nothing has happened since\n\n"
           "A payment that is in the ledger already is left as it is there, so that a file may be imported again: "
           "after "
           "a\n"
           "break that goes on. Close Paydesk before. Every line that is not taken in is told with its number. Exit "
           "status 1\n"
           "where lines were no payment, left out or are there with other values, and where the totals at the end of "
           "the "
           "file\n"
           "are missing or do not agree with its payments. A CSV file has no totals: that it was cut off cannot be "
           "told.\n"
           "With --json a line\n"
           "{\"line\",\"message\"} each, then "
           "{\"import\",\"dry_run\",\"added\",\"renumbered\",\"known\",\"differing\",\"conflicting\",\"refused\","
           "\"totals\":\"agree|none|differ|missing\"}; "
           "--undo prints\n"
           "{\"import\",\"gone\",\"kept\"}, --list a line "
           "{\"import\",\"file\",\"at\",\"actor\",\"added\",\"gone\",\"undone\"} each."_s;
}

QList<QCommandLineOption> LedgerImportCommand::options() const
{
    return {
        QCommandLineOption(u"dry-run"_s), QCommandLineOption(u"list"_s), QCommandLineOption(u"undo"_s, {}, u"id"_s)};
}

Outcome LedgerImportCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const auto wrong = [](const QString& sentence) { return tl::unexpected<WrongUsage>({sentence}); };
    const QStringList files = arguments.positionalArguments();
    const bool isUndo = arguments.isSet(u"undo"_s);
    if (isUndo && (!files.isEmpty() || arguments.isSet(u"dry-run"_s)))
        return wrong(u"--undo takes the id of an import and nothing else."_s);
    const bool isList = arguments.isSet(u"list"_s);
    if (isList && (isUndo || !files.isEmpty() || arguments.isSet(u"dry-run"_s)))
        return wrong(u"--list takes nothing else."_s);
    if (!isUndo && !isList && files.size() != 1)
        return wrong(u"Name one file that Paydesk exported."_s);
    const auto shop = ShopData::from(arguments);
    if (!shop)
        return tl::unexpected<WrongUsage>(shop.error());
    if (isList)
        return list(*shop, console);
    if (isUndo)
        return undo(*shop, arguments.value(u"undo"_s), m_clock, console);
    QFile file(files.constFirst());
    if (const auto opened = open(file); !opened)
        return refused(opened.error(), console);
    return arguments.isSet(u"dry-run"_s) ? preview(*shop, file, console) : import(*shop, file, m_clock, console);
}

} // namespace cli
