// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QWidget>
#include <optional>

namespace ui {

class Appearance;

/// A backup as people see it in the list.
struct ShownBackup {
    enum class Condition : std::uint8_t {
        Readable,
        Older, ///< of an older Paydesk
        Unreadable,
        Tried, ///< a restore of it was rehearsed since the start, and went well
    };
    QString file;
    QDate day;
    QDateTime madeAt; ///< UTC; not valid where nothing tells
    qint64 bytes = 0;
    qint64 payments = 0; ///< unless it is Older or Unreadable
    Condition condition = Condition::Readable;
    bool isChecked = false; ///< the whole ledger was checked before it was made
};

/// The backups, one chosen; Up, Down, Home and End choose, Enter opens.
class BackupList final : public QWidget {
    Q_OBJECT

public:
    BackupList(const Appearance& appearance, const Languages& languages, QWidget* parent = nullptr);

    /// A file that choose() or a person chose stays chosen where it is still there; else the newest is.
    void setBackups(const QList<ShownBackup>& backups);
    /// nullptr: there is none.
    [[nodiscard]] const ShownBackup* chosen() const;
    void choose(qsizetype row);
    /// What a row says, for screen readers and tests.
    [[nodiscard]] QString said(const ShownBackup& backup) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QRect rowRect(qsizetype row) const;

signals:
    void chosenChanged();
    void openWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Words {
        QString day;
        QString made;
        QString payments;
        QString size;
        QString condition;
    };
    [[nodiscard]] Words wordsOf(const ShownBackup& backup) const;
    void paintHead(class QPainter& painter) const;
    void paintRow(QPainter& painter, qsizetype row) const;
    void announce();

    const Appearance& m_appearance;
    const Languages& m_languages;
    QList<ShownBackup> m_backups;
    qsizetype m_chosen = -1;
    bool m_isDecided = false; ///< somebody chose it
};

} // namespace ui
