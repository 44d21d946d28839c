// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <optional>

class QScrollArea;
class QWidget;

namespace ui {

/// Where a person is in a page whose parts become longer and shorter: a part that unfolds comes into view, and a place
/// that was left is found again, however many turns of the event loop the layout takes. A person's own scrolling ends
/// both.
class ScrollPlace final : public QObject {
    Q_OBJECT

public:
    /// `area` owns it.
    explicit ScrollPlace(QScrollArea& area);

    /// Shows as much of the part as there is room for, its top first, and goes on so while it grows.
    void reveal(QWidget& part);
    void leave(); ///< remembers the place
    void comeBack(); ///< to what leave() remembered
    void forget(); ///< another page

private:
    void settle();

    QScrollArea& m_area;
    bool m_settling = false;
    QPointer<QWidget> m_part; ///< to show
    std::optional<int> m_left;
    std::optional<int> m_back; ///< to go to as soon as the page is long enough
};

} // namespace ui
