// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"

namespace ui {

class Appearance;
class Button;
class PlainLabel;
class TextField;

/// Where an account's gateway would send its notices: the address to copy, once the owner has entered how the internet
/// reaches the shop. Hidden for gateways that send none, and for practice, which needs no address.
class WebhookPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WebhookPanel(const Appearance& appearance, QWidget* parent = nullptr);

    /// `gateway` as in AccountDetail::setAccount(); `publicAddress` is the shop's, empty: none yet.
    void setAccount(const accounts::AccountRecord& account, const GatewayChoice* gateway, const QUrl& publicAddress);

    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] TextField& field() const { return *m_field; }
    [[nodiscard]] Button& copy() const { return *m_copy; }
    [[nodiscard]] Button& enter() const { return *m_enter; }
    [[nodiscard]] Button& save() const { return *m_save; }
    [[nodiscard]] Button& leave() const { return *m_leave; }

signals:
    /// As accounts::readPublicAddress() gives it; empty: the shop has none any more.
    void publicAddressChanged(const QUrl& address);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void edit(bool on);
    void hint();
    void retranslate();

    QString m_account;
    QString m_service;
    gateways::AccountNeeds::Notices m_notices = gateways::AccountNeeds::Notices::None;
    QUrl m_publicAddress;
    QString m_address;
    bool m_editing = false;
    bool m_copied = false;

    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_shown;
    TextField* m_field;
    Button* m_copy;
    Button* m_enter;
    Button* m_save;
    Button* m_leave;
};

} // namespace ui
