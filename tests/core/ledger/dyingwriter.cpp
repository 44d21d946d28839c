// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// dying_writer LEDGER WRITES
// Makes one sale; the gateway has answered "paid". Is killed inside that last call before SQLite's write number WRITES
// to a file, the first being 0, or, when there are fewer, right after the call has returned and "paid" was said.

#include "tests/core/ledger/sale.h"

#include <csignal>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

namespace {

qint64 writesLeft = -1; ///< negative: the call has not begun

[[noreturn]] void die()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

ssize_t countedWrite(int file, const void* bytes, std::size_t size, off_t offset)
{
    if (writesLeft == 0)
        die();
    if (writesLeft > 0)
        --writesLeft;
    return ::pwrite(file, bytes, size, offset);
}

bool count(const char* name)
{
    sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
    return files->xSetSystemCall(files, name, reinterpret_cast<sqlite3_syscall_ptr>(countedWrite)) == SQLITE_OK;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3 || sqlite3_initialize() != SQLITE_OK || !count("pwrite") || !count("pwrite64"))
        return 2;
    const base::SystemClock clock;
    const auto ledger = ledger::Ledger::open(QString::fromLocal8Bit(argv[1]), clock);
    if (!ledger || !(*ledger)->draft(sale::draft(1), sale::clerk)
        || !(*ledger)->record(sale::id(1), sale::created(1), sale::program))
        return 2;
    writesLeft = std::stoll(argv[2]);
    const auto paid = (*ledger)->record(sale::id(1), sale::paid(), sale::program);
    if (!paid || ::write(STDOUT_FILENO, "paid\n", 5) != 5)
        return 2;
    die();
}
