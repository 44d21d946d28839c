// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace ui {

class Appearance;
class Button;
class PlainLabel;

/// What a gateway reports about an account, and fetching payments that are missing here.
class FactsPanel final : public QWidget {
    Q_OBJECT

public:
    struct Fact {
        QString label;
        QString value;
    };

    explicit FactsPanel(const Appearance& appearance, QWidget* parent = nullptr);

    void setService(const QString& service);
    /// Empty: not asked yet.
    void setFacts(const QList<Fact>& facts);
    /// In place of the facts.
    void setTrouble(const QString& sentence);
    /// Rows that were looked at and of those how many were added here.
    void setFetchProgress(int seen, int added, bool running);
    /// The zone that the gateway's times fit, where it is not the account's; as words: "UTC+8".
    void setFittingZone(const QString& zone);
    void clearFetch();
    [[nodiscard]] Button& refresh() const { return *m_refresh; }
    [[nodiscard]] Button& fetch() const { return *m_fetch; }
    /// To the page of what the gateway itself says.
    [[nodiscard]] Button& open() const { return *m_open; }
    [[nodiscard]] QString progress() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QStringList shown() const;

signals:
    void refreshWanted();
    void fetchWanted();
    void stopWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    PlainLabel* m_title;
    PlainLabel* m_note;
    QGridLayout* m_grid;
    QList<std::pair<PlainLabel*, PlainLabel*>> m_rows;
    Button* m_refresh;
    Button* m_fetch;
    Button* m_open;
    PlainLabel* m_progress;
    PlainLabel* m_advice;
    QString m_service;
    QString m_trouble;
    QString m_fittingZone;
    QList<Fact> m_facts;
    int m_seen = -1; ///< none yet
    int m_added = 0;
    bool m_running = false;
};

} // namespace ui
