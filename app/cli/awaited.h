// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QEventLoop>
#include <memory>
#include <optional>

namespace cli {

/// What `ask(done)` is answered with; runs an event loop until then.
template <class Value, class Ask>
[[nodiscard]] Value awaited(const Ask& ask)
{
    QEventLoop loop;
    std::optional<Value> answer;
    ask([&](Value value) {
        answer = std::move(value);
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace cli
