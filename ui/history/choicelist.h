// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/state.h"

#include <QList>
#include <QWidget>
#include <optional>

namespace ui {

class Appearance;

/// Rows with a box each, any number of which may be chosen: up and down move, Space chooses, Enter is done.
class ChoiceList final : public QWidget {
    Q_OBJECT

public:
    struct Option {
        QString key; ///< unlike those of all other rows
        QString word; ///< plain text
        std::optional<qint64> count = {}; ///< how many payments have it
        bool isChosen = false;
        std::optional<State> shape = {};
    };
    struct Section {
        QString title; ///< empty: none
        QList<Option> options;
    };

    explicit ChoiceList(const Appearance& appearance, QWidget* parent = nullptr);

    /// The row with the focus keeps it where it still is.
    void setSections(const QList<Section>& sections);
    /// As a person does; for tests. False when there is no such row.
    bool toggle(const QString& key);
    [[nodiscard]] QStringList words() const; ///< of the rows, from top to bottom: "Paid 42"

signals:
    void toggled(const QString& key, bool isChosen);
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Row;

    const Appearance& m_appearance;
    QList<Row*> m_rows;
};

} // namespace ui
