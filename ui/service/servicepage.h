// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/till/fetchprogress.h"
#include "core/till/service.h"
#include "ui/common/languages.h"

#include <QWidget>

class QButtonGroup;
class QStackedWidget;

namespace ui {

class Appearance;
class Button;
class Chip;
class FiguresPart;
class ListPart;
class PlainLabel;
class QrisPart;

/// "At bayar.gg": what the service of one account says itself, beside what Paydesk has.
class ServicePage final : public QWidget {
    Q_OBJECT

public:
    enum class Part : std::uint8_t { List, Figures, Qris };

    struct Account {
        QString id;
        QString name; ///< as people call it
        QString service; ///< "bayar.gg"
        std::chrono::minutes zone{0}; ///< how far its days are ahead of UTC
    };

    ServicePage(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent = nullptr);

    void setAccount(const Account& account);
    [[nodiscard]] const QString& account() const { return m_account.id; }
    void showPart(Part part);
    /// Of another account, or to a question that was asked again since: nothing.
    void take(const till::ServiceAnswer& answer);
    void take(const till::FetchProgress& progress);

    [[nodiscard]] ListPart& list() const { return *m_list; }
    [[nodiscard]] FiguresPart& figures() const { return *m_figures; }
    [[nodiscard]] QrisPart& qris() const { return *m_qris; }
    [[nodiscard]] Chip& part(Part part) const;
    [[nodiscard]] Button& back() const { return *m_back; }
    [[nodiscard]] QString title() const;

signals:
    void closed();
    void asked(const till::ServiceQuestion& question);
    void fetchWanted(const QString& account, const gateways::ListFilter& filter);
    void stopWanted(const QString& account);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    Account m_account;
    Button* m_back;
    PlainLabel* m_title;
    PlainLabel* m_name;
    QButtonGroup* m_parts;
    QStackedWidget* m_stack;
    ListPart* m_list;
    FiguresPart* m_figures;
    QrisPart* m_qris;
};

} // namespace ui
