// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/timelinewords.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Appearance;

/// What happened, newest first, along a line; shapes where the state changed. One entry may be chosen, by a click or
/// the arrow keys: the sale as it was known right after it.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    /// The ground of a chosen entry reaches so far over the words at both sides.
    static constexpr int Inset = 8;

    explicit TimelineView(const Appearance& appearance, QWidget* parent = nullptr);

    /// Oldest first, as the ledger has them. The entry that was chosen stays so while it is there.
    void setEntries(const QList<TimelineEntry>& entries);
    /// Its place in the entries, 0 is the oldest; -1: none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// Tells nobody.
    void choose(int entry);
    /// Everything shown, one entry a line; for tests.
    [[nodiscard]] QStringList shownTitles() const;
    /// Where the entry stands, for whoever scrolls.
    [[nodiscard]] QRect entryRect(int entry) const;

signals:
    void chosenChanged(int entry); ///< by the person; -1: none

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Item;
    [[nodiscard]] Item* item(int entry) const;
    void chooseByHand(int entry);

    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    QList<Item*> m_items; ///< newest first
    int m_chosen = -1;
};

} // namespace ui
