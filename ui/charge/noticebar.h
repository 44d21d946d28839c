// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/state.h"

#include <QWidget>

namespace ui {

class Appearance;
class Banner;
class Button;

/// Something a person must know that is not on show.
struct Notice {
    QString key; ///< the same for the same thing
    State state = State::Failed;
    QString text;
    QString paymentId = {}; ///< can be shown; may be empty
    bool acknowledge = false; ///< can be acknowledged on the spot
    bool close = false; ///< a person may put it away
    bool support = false; ///< there is something to tell support

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// The most urgent notice as a banner, and how many more there are. Stays until what it says is settled.
class NoticeBar final : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(const Appearance& appearance, QWidget* parent = nullptr);

    /// The most urgent first. What the person turned to stays on show while it is among them.
    void setNotices(const QList<Notice>& notices);
    [[nodiscard]] const QList<Notice>& notices() const { return m_notices; }
    /// The one on show.
    [[nodiscard]] const Notice* current() const;

signals:
    void showWanted(const QString& paymentId);
    void acknowledgeWanted(const QString& paymentId);
    void closeWanted(const QString& key);
    void supportDetailsWanted(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void turn();

    QList<Notice> m_notices;
    qsizetype m_at = 0;
    const Appearance& m_appearance;
    Banner* m_banner;
    Button* m_copyDetails;
    QString m_copied; ///< key of the notice whose details are on the clipboard
    Button* m_show;
    Button* m_acknowledge;
    Button* m_close;
    Button* m_more;
};

} // namespace ui
