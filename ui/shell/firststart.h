// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace ui {

class Appearance;
class Button;
class DoorCard;
class LanguageCard;
class Languages;
class PlainLabel;
class Preferences;

/// What a new shop sees once: its language (keys 1–4), then two doors: practise at once, or its own account; below them
/// the way of a shop without a key, which is asked for its details. Fills the whole window.
class FirstStart final : public QWidget {
    Q_OBJECT

public:
    FirstStart(
        const Appearance& appearance, const Languages& languages, Preferences& preferences, QWidget* parent = nullptr);

    /// The form of the shop's details with its own button; this page takes ownership.
    void setShopForm(QWidget* form);

signals:
    void practiceChosen();
    /// To the choice of gateways.
    void accountChosen();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QGridLayout* languageCards(const Appearance& appearance);
    void retranslate();
    void showChosen();
    void showForm(bool shown);

    const Languages& m_languages;
    Preferences& m_preferences;
    QWidget* m_panel;
    PlainLabel* m_languageTitle;
    QList<LanguageCard*> m_cards;
    PlainLabel* m_doorTitle;
    QWidget* m_doors;
    DoorCard* m_practice;
    DoorCard* m_ownAccount;
    Button* m_noKey;
    PlainLabel* m_shopTitle;
    QVBoxLayout* m_shop;
    QWidget* m_shopForm = nullptr;
    PlainLabel* m_later;
};

} // namespace ui
