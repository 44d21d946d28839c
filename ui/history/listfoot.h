// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// Under a list, with a line above it: where one stands in it and how long it is, or what went wrong with a button to
/// try again, and the keys where there is room.
class ListFoot final : public QWidget {
    Q_OBJECT

public:
    static constexpr int Height = 40;

    explicit ListFoot(const Appearance& appearance, QWidget* parent = nullptr);

    struct Place {
        qint64 row = -1; ///< 0 is the first; -1: nowhere
        qint64 count = 0; ///< of the list, when `isComplete`
        qint64 marked = 0;
        bool isComplete = false; ///< false: it is being counted
    };
    void setPlace(const Place& place);
    void setProblem(const QString& sentence);
    void retranslate();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Button& retry() const { return *m_retry; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString textOf(const Place& place) const;
    void arrange();

    const Appearance& m_appearance;
    PlainLabel* m_text;
    PlainLabel* m_hints;
    Button* m_retry;
    bool m_hasProblem = false;
};

} // namespace ui
