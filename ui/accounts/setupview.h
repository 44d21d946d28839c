// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/setupstep.h"
#include "ui/common/languages.h"

class QScrollArea;
class QShortcut;
class QStackedWidget;

namespace ui {

class Appearance;
class Banner;
class Button;
class Card;
class FinishStep;
class GatewayStep;
class KeysStep;
class PayerSample;
class PlainLabel;
class ShopStep;
class StepsRail;
class TestStep;

/// The guided set-up of one account, new or there already. Every step that is gone on from is kept at once; an account
/// whose key, address or proxy was not tested since it changed is kept switched off, and says so before.
class SetupView final : public QWidget {
    Q_OBJECT

public:
    enum class Step : std::uint8_t { Gateway, Keys, Shop, Test, Finish };

    /// `gateways` outlives it.
    SetupView(const Appearance& appearance, const Languages& languages, const base::Clock& clock,
        accounts::AccountBook& book, const QList<GatewayChoice>& gateways, QWidget* parent = nullptr);

    void beginNew();
    /// Of accounts on sale; others offer what the contract says.
    void setMethods(const KnownMethods& methods) { m_methods = methods; }
    /// An account whose gateway is among `gateways`. At the test step the test begins at once.
    void edit(const QString& id, Step step);
    /// As edit() at the keys, with the field of `credential` open.
    void replaceKey(const QString& id, const QString& credential);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const AccountDraft& draft() const { return m_draft; }
    [[nodiscard]] QString account() const { return m_draft.record.id; }
    /// Why sales would stop when it is kept as it is now; empty: they would not.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString stopNote() const;

signals:
    /// Back to the list.
    void closed();
    void linkWanted(const QUrl& page);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildSteps();
    void load(const accounts::AccountRecord& record);
    void enter(Step step);
    void goOn();
    /// The field that has the focus because something is wrong with it.
    void showWrong();
    void goBack();
    /// What was typed on this step into the draft, fit or not.
    void leave();
    void stop();
    /// The draft with what stands in the fields of this step, as far as it is fit.
    [[nodiscard]] AccountDraft asTyped() const;
    /// Something stands in the fields that would not be there after stopping.
    [[nodiscard]] bool losesTyped() const;
    void pick(int index);
    void test();
    void answered(const accounts::ConnectionTest::Report& report);
    /// Writes the draft down, then `next`.
    void keep(std::function<void()> next);
    void kept(const base::Result<>& result, const std::function<void()>& next);
    void setBusy(bool busy);
    void followDraft();
    void showSteps();
    void retranslate();
    [[nodiscard]] SetupStep& shown() const;

    const Languages& m_languages;
    const base::Clock& m_clock;
    accounts::AccountBook& m_book;
    const QList<GatewayChoice>& m_gateways;
    KnownMethods m_methods;
    AccountDraft m_draft;
    Step m_step = Step::Gateway;
    Step m_farthest = Step::Gateway;
    bool m_busy = false;
    bool m_stopRefused = false; ///< who stops again without an edit means it
    int m_asked = 0; ///< tests, so that a late answer to an earlier one is not taken for this one's

    QWidget* m_left;
    StepsRail* m_rail;
    PlainLabel* m_stopNote;
    Banner* m_trouble;
    Banner* m_stops;
    QStackedWidget* m_steps;
    GatewayStep* m_gateway;
    KeysStep* m_keys;
    ShopStep* m_shop;
    TestStep* m_test;
    FinishStep* m_finish;
    Card* m_card;
    PayerSample* m_sample;
    Button* m_stop;
    Button* m_back;
    Button* m_next;
    QShortcut* m_again;
};

} // namespace ui
