// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>
#include <QStringList>
#include <QStringListModel>

class QLineEdit;
class QListView;

namespace ui {

class Appearance;

/// A list under a line edit of what may be meant: the texts that hold what was typed, whatever the case, and those
/// that hold a typed number whatever stands between its digits. Nothing is chosen until an arrow or the mouse does.
/// While it is open Enter with a choice only takes it, Esc only closes the list; all else goes to the edit.
class Suggestions final : public QObject {
    Q_OBJECT

public:
    static constexpr int Most = 6; ///< rows in sight; the others by scrolling

    /// Both outlive this.
    Suggestions(const Appearance& appearance, QLineEdit& edit, QObject* parent);

    /// In the order in which they are offered.
    void setTexts(const QStringList& texts);
    /// Opens, follows what is typed, or closes where nothing fits. `place`, in the edit's coordinates: the list stands
    /// under it, as wide.
    void offer(const QRect& place);
    /// The same, with the first one chosen: for the Down key. False: there is nothing to offer.
    bool offerFirst(const QRect& place);
    [[nodiscard]] QListView& list() { return *m_list; }

signals:
    /// The edit has another text now.
    void taken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList fitting() const;
    void take(const QString& text);
    void dress();

    const Appearance& m_appearance;
    QLineEdit& m_edit;
    QStringList m_texts;
    QStringListModel m_fitting;
    QCompleter m_completer;
    QListView* m_list; ///< owned by the completer
};

} // namespace ui
