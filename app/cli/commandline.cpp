// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "core/base/jsonwriter.h"

#include <QCoreApplication>
#include <algorithm>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> commonOptions()
{
    return {QCommandLineOption(u"data"_s, {}, u"dir"_s), QCommandLineOption(u"practice"_s),
        QCommandLineOption(u"json"_s), QCommandLineOption(QStringList{u"h"_s, u"help"_s}),
        QCommandLineOption(u"version"_s)};
}

QString synopsis(const Command& command)
{
    return u"Usage: paydesk-cli [--data DIR] [--practice] [--json] %1 %2"_s.arg(command.verb(), command.operands());
}

/// QCommandLineParser wants the program's name in front.
bool parse(QCommandLineParser& parser, const QStringList& arguments)
{
    return parser.parse(QStringList(u"paydesk-cli"_s) + arguments);
}

QString firstError(const QCommandLineParser& parser)
{
    return parser.errorText().section(u'\n', 0, 0);
}

} // namespace

Exit CommandLine::run(const QStringList& arguments, Console& console) const
{
    const Exit exit = dispatch(arguments, console);
    if (console.isWriting())
        return exit;
    console.sentence(u"The answers cannot be written. Check the space on the disk and who reads them."_s);
    return exit == Exit::Done ? Exit::Refused : exit;
}

Exit CommandLine::dispatch(const QStringList& arguments, Console& console) const
{
    QCommandLineParser common;
    common.addOptions(commonOptions());
    common.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const bool understood = parse(common, arguments);
    console.setJson(common.isSet(u"json"_s));
    if (!understood)
        return wrongUsage(firstError(common), help(), console);
    if (common.isSet(u"version"_s)) {
        console.line("paydesk-cli " + QCoreApplication::applicationVersion().toUtf8());
        return Exit::Done;
    }

    const QStringList words = common.positionalArguments();
    qsizetype used = 0;
    Command* command = find(words, used);
    if (command != nullptr) {
        QStringList rest = words.sliced(used);
        for (const QString& option : {u"help"_s, u"practice"_s}) {
            if (common.isSet(option))
                rest.prepend(u"--"_s + option);
        }
        if (common.isSet(u"data"_s))
            rest.prepend(u"--data="_s + common.value(u"data"_s));
        return runVerb(*command, rest, console);
    }
    if (common.isSet(u"help"_s) || words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        console.line(help(words.value(0)).toUtf8());
        return Exit::Done;
    }
    if (words.isEmpty())
        return wrongUsage(u"Name a verb."_s, help(), console);
    return wrongUsage(u"There is no verb \"%1\"."_s.arg(words.mid(0, 2).join(u' ')), help(words.first()), console);
}

Command* CommandLine::find(const QStringList& words, qsizetype& used) const
{
    for (const auto& command : m_commands) {
        const QStringList verb = command->verb().split(u' ');
        if (words.mid(0, verb.size()) == verb) {
            used = verb.size();
            return command.get();
        }
    }
    return nullptr;
}

Exit CommandLine::runVerb(Command& command, const QStringList& arguments, Console& console) const
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command.options());
    const bool understood = parse(parser, arguments);
    console.setJson(console.isJson() || parser.isSet(u"json"_s));
    if (!understood)
        return wrongUsage(firstError(parser), synopsis(command), console);
    if (parser.isSet(u"help"_s)) {
        console.line(u"%1\n\n%2"_s.arg(synopsis(command), command.description()).toUtf8());
        return Exit::Done;
    }
    const Outcome outcome = command.run(parser, console);
    return outcome ? *outcome : wrongUsage(outcome.error().sentence, synopsis(command), console);
}

Exit CommandLine::wrongUsage(const QString& sentence, const QString& usage, Console& console) const
{
    console.sentence(sentence);
    for (const QString& line : usage.split(u'\n'))
        console.sentence(line);
    if (console.isJson()) {
        base::JsonWriter json;
        json.beginObject().member(u"error", u"usage"_s).member(u"message", sentence).endObject();
        console.line(json.text());
    }
    return Exit::WrongUsage;
}

QString CommandLine::help(const QString& group) const
{
    const bool isGroup = std::any_of(m_commands.begin(), m_commands.end(),
        [&group](const auto& command) { return command->verb().startsWith(group + u' '); });
    const QString verb = isGroup ? group + u" VERB"_s : u"VERB"_s;
    QString text = u"Usage: paydesk-cli [--data DIR] [--practice] [--json] %1 ...\n\n"_s.arg(verb);
    for (const auto& command : m_commands) {
        if (!isGroup || command->verb().startsWith(group + u' '))
            text += u"  %1 %2\n"_s.arg(command->verb().leftJustified(15), command->description().section(u'\n', 0, 0));
    }
    text += u"\npaydesk-cli %1 --help says more. Exit status: 0 done, 1 refused or failed, 2 wrong usage,\n"
            "3 not confirmed yet."_s.arg(verb);
    return text;
}

} // namespace cli
