// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// ledger_writer LEDGER FIRST-NUMBER COUNT [FILE-SIZE-LIMIT]
// Sells and says so: a line "ID STEP" after each call that returned, "error CODE" for one that failed. Every tenth sale
// is one group. Goes on after a full disk, as a till does; after five failures it says "stuck", waits for a line on
// standard input, lifts its own limit, and sells three more on what is open by then.

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

void sayError(const base::Error& error)
{
    say(u"error %1"_s.arg(error.code));
    std::fprintf(stderr, "%s\n", qPrintable(error.log));
    ++failures;
}

template <class Answer>
bool acknowledged(const QString& id, const base::Result<Answer>& answer, QLatin1StringView step)
{
    if (answer)
        say(id + u' ' + step);
    else
        sayError(answer.error());
    return answer.has_value();
}

base::Result<> sellAtOnce(ledger::Ledger& ledger, qint64 n)
{
    return ledger.together([&]() -> base::Result<> {
        if (auto sold = sale::sell(ledger, n); !sold)
            return sold;
        if (const auto noted = ledger.note(sale::id(n), u"in one go"_s, sale::clerk); !noted)
            return tl::unexpected(noted.error());
        return {};
    });
}

void sellOne(ledger::Ledger& ledger, qint64 n)
{
    const QString id = sale::id(n);
    if (n % 10 == 0) {
        acknowledged(id, sellAtOnce(ledger, n), "paid"_L1);
        return;
    }
    if (acknowledged(id, ledger.draft(sale::draft(n), sale::clerk), "draft"_L1)
        && acknowledged(id, ledger.record(id, sale::created(n), sale::program), "pending"_L1)
        && acknowledged(id, ledger.note(id, u"by the window"_s, sale::clerk), "noted"_L1))
        acknowledged(id, ledger.record(id, sale::paid(), sale::program), "paid"_L1);
}

void limitFileSize(rlim_t bytes)
{
    const rlimit limit{bytes, RLIM_INFINITY};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        std::_Exit(2);
}

std::unique_ptr<ledger::Ledger> openedAt(const QString& path, const base::Clock& clock)
{
    auto opened = ledger::Ledger::open(path, clock);
    if (opened)
        return std::move(*opened);
    sayError(opened.error());
    return nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4)
        return 2;
    const bool limited = argc > 4;
    if (limited) {
        std::signal(SIGXFSZ, SIG_IGN);
        limitFileSize(std::stoul(argv[4]));
    }
    const base::SystemClock clock;
    const QString path = QString::fromLocal8Bit(argv[1]);
    std::unique_ptr<ledger::Ledger> ledger = openedAt(path, clock);
    qint64 next = std::stoll(argv[2]);
    const qint64 end = next + std::stoll(argv[3]);
    for (; ledger && next < end && failures < 5; ++next)
        sellOne(*ledger, next);
    if (failures == 0)
        return 0;
    say(u"stuck"_s);
    (void)std::getchar();
    if (limited)
        limitFileSize(RLIM_INFINITY);
    if (!ledger)
        ledger = openedAt(path, clock);
    failures = 0;
    for (const qint64 more = next + 3; ledger && next < more; ++next)
        sellOne(*ledger, next);
    return ledger && failures == 0 ? 0 : 1;
}
