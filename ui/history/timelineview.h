// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/timelinewords.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Appearance;

/// What happened, newest first, along a line; shapes where the state changed.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(const Appearance& appearance, QWidget* parent = nullptr);

    /// Oldest first, as the ledger has them.
    void setEntries(const QList<TimelineEntry>& entries);
    /// Everything shown, one entry a line; for tests.
    [[nodiscard]] QStringList shownTitles() const;

private:
    class Item;

    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    QList<Item*> m_items;
};

} // namespace ui
