// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardinput.h"

#include <array>
#include <iostream>

namespace cli {

using namespace Qt::StringLiterals;

base::Result<QByteArray> readStandardInput(qsizetype most)
{
    QByteArray bytes;
    std::array<char, 65'536> block; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    while (bytes.size() < most && std::cin.good()) {
        const auto wanted = std::min(most - bytes.size(), static_cast<qsizetype>(block.size()));
        std::cin.read(block.data(), static_cast<std::streamsize>(wanted));
        bytes.append(block.data(), static_cast<qsizetype>(std::cin.gcount()));
    }
    if (std::cin.bad())
        return tl::unexpected(standardInputError());
    return bytes;
}

base::Error standardInputError()
{
    return {base::Category::Storage, u"input_not_read"_s,
        base::UserText("Standard input cannot be read. Give a pipe or a file."), u"input_not_read"_s};
}

} // namespace cli
