// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/history/filterwords.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class TextField;

/// The saved filters of a shop to take one, name it otherwise or delete it, and a field to save the present one. A row
/// is taken by Enter or a press and deleted by Delete. The content of a PopupCard.
class SavedFiltersCard final : public QWidget {
    Q_OBJECT

public:
    /// By reference, both outlive this.
    SavedFiltersCard(const Appearance& appearance, const FilterWords& words, QWidget* parent = nullptr);

    /// What there is, and the filter on show.
    void setFilters(const SavedFilters& filters, const HistoryFilter& current);
    [[nodiscard]] TextField& nameField() const { return *m_name; }
    [[nodiscard]] Button& saveButton() const { return *m_save; }
    /// Of the saved filters by name: takes it, names it otherwise, deletes it; for tests. nullptr: no such row.
    [[nodiscard]] QAbstractButton* row(const QString& name) const;
    [[nodiscard]] QAbstractButton* renaming(const QString& name) const;
    [[nodiscard]] QAbstractButton* deleting(const QString& name) const;

signals:
    void taken(const QString& name);
    void saveWanted(const QString& name);
    void renameWanted(const QString& from, const QString& to);
    void deleteWanted(const QString& name);

private:
    class Row;
    void addRow(const SavedFilter& filter);
    void startRename(const QString& name);
    void agree();
    void showField();

    const Appearance& m_appearance;
    const FilterWords& m_words;
    SavedFilters m_filters;
    HistoryFilter m_current;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    TextField* m_name;
    Button* m_save;
    QString m_renamed; ///< the filter that gets another name; empty: a new one is saved
    QString m_warnedOf; ///< a name that is taken, said once
};

} // namespace ui
