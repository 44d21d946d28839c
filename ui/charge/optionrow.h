// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ui {

class Appearance;

/// One way out of an exception: its key, what it is called, what it does. 64 high where there is room, 50 at least.
class OptionRow final : public QAbstractButton {
    Q_OBJECT

public:
    static constexpr int Height = 64;
    static constexpr int LeastHeight = 50;

    explicit OptionRow(const Appearance& appearance, QWidget* parent = nullptr);

    void setWords(const QString& key, const QString& title, const QString& sentence);
    /// What Enter does: a strong edge.
    void setFirst(bool first);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] QRectF box() const;

    const Appearance& m_appearance;
    QString m_key;
    QString m_sentence;
    bool m_first = false;
};

} // namespace ui
