// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/khqrverifycommand.h"

#include "app/cli/jsonlines.h"
#include "core/emv/khqr.h"

namespace cli {
namespace {

using namespace Qt::StringLiterals;

void writeRefusal(const base::Error& error, base::JsonWriter& out)
{
    out.member(u"valid", false).name(u"errorCode").null();
    out.member(u"error", error.code).member(u"message", messageOf(error));
}

} // namespace

QString KhqrVerifyCommand::verb() const
{
    return u"khqr verify"_s;
}

QString KhqrVerifyCommand::operands() const
{
    return u"FILE..."_s;
}

QString KhqrVerifyCommand::description() const
{
    return u"Verifies KHQR payment codes as the official SDK does.\n\n"
           "  {\"id\":1,\"qr\":\"0002...\",\"now\":1767225600000}\n"
           "  -> {\"id\":1,\"valid\":true,\"errorCode\":null}  or  {\"id\":1,\"valid\":false,\"errorCode\":46}\n\n"
           "now is the clock value in epoch milliseconds; without it the code is judged by the clock of this computer.\n\n"_s
        + JsonLines::description();
}

Outcome KhqrVerifyCommand::run(const QCommandLineParser& arguments, Console& console)
{
    const JsonLines lines([this](const auto& line, auto& out) { answer(line, out); }, writeRefusal);
    return lines.run(arguments.positionalArguments(), console);
}

void KhqrVerifyCommand::answer(const base::Json& line, base::JsonWriter& out) const
{
    const auto code = line.member(u"qr").and_then([](const base::Json& qr) { return qr.asString(); });
    const auto given = optionalInteger(line, u"now");
    if (!code || !given) {
        writeRefusal(code ? given.error() : code.error(), out);
        return;
    }
    const qint64 now = given->has_value() ? **given : m_clock.nowUtc().toMSecsSinceEpoch();
    const auto refused = emv::verifyKhqr(*code, now);
    out.member(u"valid", !refused.has_value()).name(u"errorCode");
    if (refused)
        out.value(refused->code);
    else
        out.null();
}

} // namespace cli
