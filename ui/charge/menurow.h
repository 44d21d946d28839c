// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charge/chiprow.h"

#include <QAbstractButton>

class QMenu;
class QShortcut;

namespace ui {

class Appearance;

/// One line about a sale that opens something when it is pressed, beside the FieldRows and as high: label, what is
/// chosen now with a ▾, a key printed at the end, a rule below. With choices it is a menu of them, in place of a row of
/// chips that would be too many. `focusMargin` larger than what is seen on each side.
class MenuRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit MenuRow(const Appearance& appearance, QWidget* parent = nullptr);

    /// `key` is printed and, unless somebody else takes it, presses the row.
    enum class Key : std::uint8_t { Presses, PrintedOnly };
    void setTexts(const QString& label, const QString& key, Key does = Key::Presses);
    /// What is chosen; quiet while that is nothing yet.
    void setWords(const QString& words, bool quiet = false);
    /// From now on pressing opens a menu. What is not available says why there.
    void setChoices(const QList<ChipRow::Choice>& choices, const QString& chosen);
    [[nodiscard]] const QString& chosenId() const { return m_chosen; }
    /// On show, else nullptr.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void openMenu();

    const Appearance& m_appearance;
    QShortcut* m_shortcut;
    QString m_label;
    QString m_key;
    bool m_quiet = false;
    QList<ChipRow::Choice> m_choices;
    QString m_chosen;
    QMenu* m_menu = nullptr;
};

} // namespace ui
