// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/base/json.h"
#include "core/base/jsonwriter.h"

#include <QStringList>
#include <functional>

namespace cli {

/// What the verbs that take JSON lines share: reading line by line, echoing each line's `id`, going on after a bad
/// line. At most 1 MiB a line; the rest of a longer one is skipped. Empty lines are no lines.
class JsonLines {
public:
    /// Writes the members of the answer to one line; `id` stands already.
    using Answer = std::function<void(const base::Json& line, base::JsonWriter& answer)>;
    /// Writes the members that say why a line could not be read or has another form than it should.
    using Refusal = std::function<void(const base::Error& error, base::JsonWriter& answer)>;

    JsonLines(Answer answer, Refusal refusal)
        : m_answer(std::move(answer))
        , m_refusal(std::move(refusal))
    {
    }

    /// Answers every line of every file, "-" being standard input. Done when each line was answered, even by a refusal;
    /// Refused when a file cannot be read to its end (the others still are).
    [[nodiscard]] Outcome run(const QStringList& files, Console& console) const;

    /// For --help: what `run` does, common to these verbs.
    [[nodiscard]] static QString description();

private:
    /// False when reading broke off before the end.
    [[nodiscard]] bool answerAll(std::istream& input, Console& console) const;
    [[nodiscard]] QByteArray answerTo(QByteArrayView text) const;

    Answer m_answer;
    Refusal m_refusal;
};

/// The sentence for an answer: the one for people, and where a line has another form than it should, the place.
[[nodiscard]] QString messageOf(const base::Error& error);

/// The text of a member; empty where it is absent or null; an error where it is anything but text.
[[nodiscard]] base::Result<QString> optionalText(const base::Json& line, QStringView name);
/// The text of a member as above, or a number as it was written.
[[nodiscard]] base::Result<QString> optionalTextOrNumber(const base::Json& line, QStringView name);
/// A whole number; nullopt where it is absent or null.
[[nodiscard]] base::Result<std::optional<qint64>> optionalInteger(const base::Json& line, QStringView name);

} // namespace cli
