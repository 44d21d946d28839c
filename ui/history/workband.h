// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <functional>
#include <map>

class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// Long work in one line each: what is done, how far, a button to stop; afterwards the outcome until a person closes
/// it. Nothing to see without work.
class WorkBand final : public QFrame {
    Q_OBJECT

public:
    explicit WorkBand(const Appearance& appearance, QWidget* parent = nullptr);

    struct Line {
        QString text;
        QString note; ///< quiet, behind it; why it waits
        double share = -1; ///< 0 to 1; less: not known
        bool isUnderway = true;
        bool isProblem = false;
    };
    /// A line of that name, new or as it is now. `stop` is asked while it is under way.
    void show(const QString& name, const Line& line, std::function<void()> stop);
    void remove(const QString& name);
    /// "text note" of each line; for tests.
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] Button* button(const QString& name) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    class Row;
    const Appearance& m_appearance;
    QVBoxLayout* m_column;
    std::map<QString, Row*> m_rows;
};

} // namespace ui
