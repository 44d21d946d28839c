// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secretinput.h"

#include "app/cli/standardinput.h"

#include <cstdio>
#include <iostream>
#include <openssl/crypto.h>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestInput = 65'536;

tl::unexpected<base::Error> wrongLines(const QStringList& names)
{
    return base::failure(base::Category::Validation, u"secret_lines"_s,
        base::UserText("Standard input takes one NAME=SECRET a line. The names are: %1.", {names.join(u", "_s)}),
        u"secret_lines"_s);
}

/// While it lives the terminal does not show what is typed.
class Unseen final {
public:
    Unseen()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios m_before{};
};

vault::Secret typed(const QString& prompt)
{
    std::fputs(qUtf8Printable(prompt + u": "_s), stderr);
    std::fflush(stderr);
    const Unseen unseen;
    std::string line;
    std::getline(std::cin, line);
    std::fputs("\n", stderr);
    vault::Secret secret(QByteArray(line.data(), static_cast<qsizetype>(line.size())));
    OPENSSL_cleanse(line.data(), line.size());
    return secret;
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

base::Result<std::map<QString, vault::Secret>> readSecrets(const QStringList& names)
{
    std::map<QString, vault::Secret> secrets;
    if (isatty(STDIN_FILENO) == 1) {
        for (const QString& name : names)
            secrets.emplace(name, typed(name));
        return secrets;
    }
    auto input = readStandardInput(LongestInput);
    if (!input)
        return tl::unexpected(input.error());
    const vault::Secret all(*std::move(input));
    QByteArrayView rest = all.reveal();
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = withoutEnd(end < 0 ? rest : rest.first(end));
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.isEmpty())
            continue;
        const qsizetype equals = line.indexOf('=');
        const QString name = equals > 0 ? QString::fromLatin1(line.first(equals)) : QString();
        if (!names.contains(name) || secrets.contains(name))
            return wrongLines(names);
        const QByteArrayView value = line.sliced(equals + 1);
        secrets.emplace(name, vault::Secret(QByteArray(value.data(), value.size())));
    }
    return secrets;
}

base::Result<vault::Secret> readSecretLine(const QString& prompt)
{
    if (isatty(STDIN_FILENO) == 1)
        return typed(prompt);
    auto input = readStandardInput(LongestInput);
    if (!input)
        return tl::unexpected(input.error());
    const vault::Secret all(*std::move(input));
    const qsizetype end = all.reveal().indexOf('\n');
    const QByteArrayView line = withoutEnd(end < 0 ? all.reveal() : all.reveal().first(end));
    return vault::Secret(QByteArray(line.data(), line.size()));
}

} // namespace cli
