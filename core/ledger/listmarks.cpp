// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ledger/listmarks.h"

#include <algorithm>

namespace ledger {

void ListMarks::add(qint64 position, SortKeys keys)
{
    const std::lock_guard lock(m_mutex);
    if (position != static_cast<qint64>(m_keys.size() + 1) * m_step - 1)
        return;
    m_keys.push_back(std::move(keys));
    if (m_keys.size() < most)
        return;
    for (std::size_t i = 0; 2 * i + 1 < m_keys.size(); ++i)
        m_keys[i] = std::move(m_keys[2 * i + 1]);
    m_keys.resize(m_keys.size() / 2);
    m_step *= 2;
}

void ListMarks::setTotal(qint64 total)
{
    const std::lock_guard lock(m_mutex);
    m_total = total;
}

ListMarks::Place ListMarks::before(qint64 position) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 marks = std::min(position / m_step, static_cast<qint64>(m_keys.size()));
    if (marks <= 0)
        return {};
    return {marks * m_step, m_keys[static_cast<std::size_t>(marks) - 1]};
}

std::optional<qint64> ListMarks::total() const
{
    const std::lock_guard lock(m_mutex);
    return m_total;
}

} // namespace ledger
