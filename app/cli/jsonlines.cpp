// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/jsonlines.h"

#include "app/cli/standardinput.h"

#include <fstream>
#include <iostream>
#include <limits>
#include <vector>

namespace cli {
namespace {

using namespace Qt::StringLiterals;

/// Any JSON value as it came, numbers by their text. The reader bounds the depth.
void copyValue(const base::Json& value, base::JsonWriter& out) // NOLINT(misc-no-recursion)
{
    switch (value.kind()) {
    case base::Json::Kind::Null:
        out.null();
        break;
    case base::Json::Kind::Bool:
        out.value(*value.asBool());
        break;
    case base::Json::Kind::Number:
        out.number(*value.numberText());
        break;
    case base::Json::Kind::String:
        out.value(*value.asString());
        break;
    case base::Json::Kind::Array:
        out.beginArray();
        for (qsizetype i = 0; i < value.size(); ++i)
            copyValue(value.at(i), out);
        out.endArray();
        break;
    case base::Json::Kind::Object:
        out.beginObject();
        for (qsizetype i = 0; i < value.size(); ++i) {
            out.name(value.nameAt(i));
            copyValue(value.at(i), out);
        }
        out.endObject();
        break;
    }
}

void writeId(const std::optional<base::Json>& id, base::JsonWriter& out)
{
    out.name(u"id");
    if (id)
        copyValue(*id, out);
    else
        out.null();
}

std::optional<base::Json> presentMember(const base::Json& line, QStringView name)
{
    auto found = line.find(name);
    return found && !found->isNull() ? found : std::nullopt;
}

} // namespace

Outcome JsonLines::run(const QStringList& files, Console& console) const
{
    if (files.isEmpty())
        return tl::unexpected<WrongUsage>({u"Name a file with JSON lines, or - for standard input."_s});
    auto exit = Exit::Done;
    for (const QString& name : files) {
        const auto refused = [&](const base::Error& error) {
            console.refuse(error);
            exit = Exit::Refused;
        };
        if (name == "-"_L1) {
            if (!answerAll(std::cin, console))
                refused(standardInputError());
            continue;
        }
        std::ifstream file(name.toLocal8Bit().constData(), std::ios::binary);
        // Opening a folder works; only reading from it fails.
        if (!file.is_open() || !answerAll(file, console))
            refused({base::Category::NotFound, u"file_not_found"_s,
                base::UserText("The file %1 cannot be read. Check its name and folder.", {name}), {}});
    }
    return exit;
}

QString JsonLines::description()
{
    return u"Each line is one JSON object and is answered by one line with the same id; \"-\" is standard input.\n"
           "A line that cannot be answered gets an error and the next one is read; the exit status is then still 0."_s;
}

bool JsonLines::answerAll(std::istream& input, Console& console) const
{
    // One byte more than the reader takes, so that it sees that a line is too long.
    std::vector<char> buffer(static_cast<std::size_t>(base::Json::Limits().bytes) + 2);
    while (console.isWriting()) {
        input.getline(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        auto size = static_cast<qsizetype>(input.gcount());
        if (input.bad())
            return false;
        if (input.fail() && size == 0)
            return true;
        if (input.fail() && !input.eof()) { // the buffer is full and the line goes on
            input.clear();
            input.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
        } else if (!input.eof()) {
            --size; // the line end was taken out and counted
        }
        const QByteArrayView text(buffer.data(), size);
        if (!text.trimmed().isEmpty())
            console.line(answerTo(text));
    }
    return true;
}

QByteArray JsonLines::answerTo(QByteArrayView text) const
{
    base::JsonWriter out;
    out.beginObject();
    const auto line = base::Json::parse(text);
    if (!line) {
        writeId(std::nullopt, out);
        m_refusal(line.error(), out);
    } else {
        writeId(line->find(u"id"), out);
        if (line->kind() == base::Json::Kind::Object)
            m_answer(*line, out);
        else
            m_refusal(line->schemaError(u"expected object"_s).value(), out);
    }
    return out.endObject().text();
}

QString messageOf(const base::Error& error)
{
    if (error.code == "schema"_L1)
        return u"The line has another form than expected: %1."_s.arg(error.log);
    return error.person.english();
}

base::Result<QString> optionalText(const base::Json& line, QStringView name)
{
    const auto found = presentMember(line, name);
    return found ? found->asString() : QString();
}

base::Result<QString> optionalTextOrNumber(const base::Json& line, QStringView name)
{
    const auto found = presentMember(line, name);
    if (!found)
        return QString();
    if (found->kind() == base::Json::Kind::Number)
        return found->numberText();
    return found->asString().or_else([&](const base::Error&) -> base::Result<QString> {
        return found->schemaError(u"expected string or number"_s);
    });
}

base::Result<std::optional<qint64>> optionalInteger(const base::Json& line, QStringView name)
{
    const auto found = presentMember(line, name);
    if (!found)
        return std::optional<qint64>();
    return found->asInteger().map([](qint64 number) { return std::optional(number); });
}

} // namespace cli
