// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <cstdio>

namespace cli {

/// Where a command answers: lines for scripts on one stream, sentences for people on the other.
class Console {
public:
    Console(std::FILE* out, std::FILE* err)
        : m_out(out)
        , m_err(err)
    {
    }

    /// Prints errors as JSON too (`--json`).
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool isJson() const { return m_json; }

    /// One line, flushed: a script at the other end of a pipe can answer line by line.
    void line(const QByteArray& text);
    /// One sentence on the error stream. What others wrote in it is made visible first.
    void sentence(const QString& text);
    /// The sentence of `error`, and with `--json` also {"error":<code>,"message":<sentence>} as a line.
    void refuse(const base::Error& error);

    /// False once a line could not be written (disk full, reader gone): nobody needs the rest.
    [[nodiscard]] bool isWriting() const { return m_writing; }

private:
    [[nodiscard]] static bool write(std::FILE* stream, const QByteArray& text);

    std::FILE* m_out;
    std::FILE* m_err;
    bool m_json = false;
    bool m_writing = true;
};

} // namespace cli
