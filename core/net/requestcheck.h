// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/http.h"

namespace net {

/// 127.0.0.0/8, ::1 and "localhost": the only hosts that plain http may go to (R22).
[[nodiscard]] bool isLoopback(const QUrl& url);

/// Whether a request may go out at all, asked before the first byte (R22, R26). Errors, category protocol unless said:
///   bad_address  no https (http on loopback), no host, or a user name, password or fragment in the address
///   bad_method   not an HTTP token
///   bad_header   a name that is no token, a value that is not visible ASCII (the inner blank of "Bearer x" is), or a
///                header that the transport writes itself (Host, Content-Length, Transfer-Encoding, Connection, ...)
/// The log names the header, never its value.
[[nodiscard]] base::Result<> checkRequest(const HttpRequest& request);

/// The first 64 signs of `text` that are letters, digits, ".", "_" or "-" with "?" for every other: for words of others
/// (hosts, error codes) in a log.
[[nodiscard]] QString logWord(QStringView text);

} // namespace net
