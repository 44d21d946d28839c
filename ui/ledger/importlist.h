// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ledger/importrecords.h"
#include "ui/common/languages.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// The imports that the ledger remembers, the newest first, each with the way back.
class ImportList final : public QWidget {
    Q_OBJECT

public:
    ImportList(const Appearance& appearance, const Languages& languages, QWidget* parent = nullptr);

    void setImports(const QList<ledger::ImportRecord>& imports);
    /// nullptr: it is taken back already.
    [[nodiscard]] Button* undo(qsizetype row) const { return m_rows.at(row).undo; }
    /// Of each import what stands there, columns parted by tabs.
    [[nodiscard]] QStringList said() const;
    /// As tall as the first so many imports.
    [[nodiscard]] int heightOf(int rows) const;

signals:
    void undoWanted(const ledger::ImportRecord& import);
    /// Maybe of another height.
    void rewritten();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        ledger::ImportRecord import;
        QWidget* whole;
        PlainLabel* file;
        PlainLabel* words;
        Button* undo;
    };
    [[nodiscard]] Row makeRow(const ledger::ImportRecord& import);
    [[nodiscard]] QString wordsOf(const ledger::ImportRecord& import) const;
    void retranslate();

    const Appearance& m_appearance;
    const Languages& m_languages;
    QList<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace ui
