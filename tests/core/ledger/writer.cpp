// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ledger_writer LEDGER FIRST-NUMBER COUNT [FILE-SIZE-LIMIT]
// Sells and says so: a line "ID STATE" after each call that returned, "error CODE" for one that failed. Goes on after
// a full disk, as a till does; gives up after five failures.

#include "tests/core/ledger/sale.h"

#include <csignal>
#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace {

using namespace Qt::StringLiterals;

/// Straight to the pipe: what was said stays said when we are killed.
void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        std::_Exit(3);
}

int failures = 0;

template <class Answer>
bool acknowledged(const QString& id, const base::Result<Answer>& answer, payments::State state)
{
    if (answer) {
        say(id + u' ' + payments::toWord(state));
        return true;
    }
    say(u"error %1"_s.arg(answer.error().code));
    std::fprintf(stderr, "%s\n", qPrintable(answer.error().log));
    ++failures;
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4)
        return 2;
    if (argc > 4) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlim_t bytes = std::stoul(argv[4]);
        const rlimit limit{bytes, bytes};
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
    }
    const base::SystemClock clock;
    const auto ledger = ledger::Ledger::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!ledger) {
        say(u"error %1"_s.arg(ledger.error().code));
        std::fprintf(stderr, "%s\n", qPrintable(ledger.error().log));
        return 1;
    }
    const qint64 first = std::stoll(argv[2]);
    const qint64 count = std::stoll(argv[3]);
    for (qint64 n = first; n < first + count && failures < 5; ++n) {
        const QString id = sale::id(n);
        if (!acknowledged(id, (*ledger)->draft(sale::draft(n), sale::clerk), payments::State::Draft))
            continue;
        if (!acknowledged(id, (*ledger)->record(id, sale::created(n), sale::program), payments::State::Pending))
            continue;
        acknowledged(id, (*ledger)->record(id, sale::paid(), sale::program), payments::State::Paid);
    }
    return failures == 0 ? 0 : 1;
}
