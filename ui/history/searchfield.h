// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/scheduler.h"

#include <QWidget>
#include <cstdint>

class QLineEdit;

namespace ui {

class Appearance;

/// One box to search in, with its key printed in it. What is typed is told 150 ms after the last key, at once on
/// Enter. Esc empties it, Esc in the empty field leaves it.
class SearchField final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Patience{150};

    SearchField(const Appearance& appearance, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// By the program: nothing is told.
    void setText(const QString& text);
    void setPlaceholder(const QString& text);
    void setKeyCap(const QString& key);
    enum class Esc : std::uint8_t { Leaves, IsTheWindows };
    /// It has the keys, with everything in it selected. The window's Esc goes on as long as nothing is in it and
    /// nothing was typed.
    void start(Esc esc);
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void searched(const QString& text);
    void left(); ///< Esc with nothing left to clear, Enter, or down

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF box() const;
    bool keyPressed(int key);
    void tell();

    const Appearance& m_appearance;
    base::Scheduler& m_scheduler;
    QLineEdit* m_edit;
    QString m_keyCap;
    QString m_told;
    Esc m_esc = Esc::Leaves;
    base::TimerHandle m_timer;
};

} // namespace ui
