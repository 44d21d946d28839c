// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/accountwords.h"
#include "ui/accounts/setupstep.h"

namespace ui {

class Appearance;
class Button;
class FactsPanel;
class MethodChoice;
class ModePill;
class PlainLabel;
class TextField;
class TickRow;
class WebhookPanel;

/// The account chosen in the list: what it is, its keys, whether it is used, what is to be seen to.
class AccountDetail final : public QWidget {
    Q_OBJECT

public:
    using Facts = QMap<QString, accounts::AccountBook::KeyFacts>;

    AccountDetail(
        const Appearance& appearance, const Languages& languages, const base::Clock& clock, QWidget* parent = nullptr);

    /// `gateway` is nullptr for one this Paydesk does not know; `facts` none while the keys are locked; `methods` as
    /// far as known.
    void setAccount(const accounts::AccountRecord& account, const GatewayChoice* gateway,
        const std::optional<Facts>& facts, const QList<gateways::MethodOffer>& methods, bool begins,
        const QUrl& publicAddress);
    [[nodiscard]] const QString& id() const { return m_account.id; }

    [[nodiscard]] Button& edit() const { return *m_edit; }
    [[nodiscard]] Button& test() const { return *m_test; }
    [[nodiscard]] Button& replaceKey() const { return *m_replace; }
    [[nodiscard]] Button& previousKey() const { return *m_previous; }
    [[nodiscard]] Button& up() const { return *m_up; }
    [[nodiscard]] Button& down() const { return *m_down; }
    [[nodiscard]] Button& remove() const { return *m_remove; }
    [[nodiscard]] TickRow& enable() const { return *m_enable; }
    [[nodiscard]] TickRow& begins() const { return *m_begins; }
    [[nodiscard]] MethodChoice& method() const { return *m_method; }
    [[nodiscard]] TextField& ovoNumber() const { return *m_ovoNumber; }
    [[nodiscard]] WebhookPanel& notices() const { return *m_notices; }
    [[nodiscard]] FactsPanel& reported() const { return *m_reported; }
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] TickRow* point(const QString& id) const { return m_points.value(id); }

signals:
    void checklistChanged(const QStringList& done);
    /// As AccountRecord::ovoNumber, fit to be written down.
    void ovoNumberChanged(const QString& number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void retranslate();
    void sayKeys();
    void showPoints();
    void takeOvoNumber();

    const Appearance& m_appearance;
    const Languages& m_languages;
    const base::Clock& m_clock;
    accounts::AccountRecord m_account;
    const GatewayChoice* m_gateway = nullptr;
    std::optional<Facts> m_facts;

    PlainLabel* m_name;
    ModePill* m_mode;
    PlainLabel* m_modeNote;
    PlainLabel* m_facts1;
    PlainLabel* m_keys;
    PlainLabel* m_two;
    TickRow* m_enable;
    TickRow* m_begins;
    MethodChoice* m_method;
    TextField* m_ovoNumber;
    Button* m_edit;
    Button* m_test;
    Button* m_replace;
    Button* m_previous;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    PlainLabel* m_listTitle;
    QWidget* m_list;
    QMap<QString, TickRow*> m_points;
    WebhookPanel* m_notices;
    FactsPanel* m_reported;
};

} // namespace ui
