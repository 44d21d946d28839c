// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/usertext.h"
#include "core/money/amountentry.h"
#include "ui/common/state.h"

#include <QWidget>
#include <optional>
#include <vector>

class QMenu;

namespace ui {

class Appearance;
class CurrencySegment;
class MoneyFigure;
class PlainLabel;

/// The amount box of the counter (design/visual-language.md section 4): a card that holds an AmountEntry and paints it
/// as the hero figure of the page. Not a line edit: nothing is selected, the caret stands at the end, and every key is
/// a rule of PRODUCT.md 2.2.
///
/// Keys: digits of any script we know, comma or point, + * ×, Backspace, Esc (clears), Enter, F8 (next currency),
/// Ctrl+V and Ctrl+C. A paste that can be read in two ways opens a menu with the readings.
/// The card keeps a line free for its sentence, so that nothing moves when one appears. `focusMargin` larger than the
/// card on each side, for the ring.
class MoneyField final : public QWidget {
    Q_OBJECT

public:
    explicit MoneyField(const Appearance& appearance, QWidget* parent = nullptr);

    /// The present currency stays where it is among them, else the first takes its place.
    void setCurrencies(const std::vector<money::Currency>& currencies);
    void setCurrency(money::Currency currency);
    /// As F8 does: a person chose.
    void chooseNextCurrency();
    [[nodiscard]] const money::AmountEntry& entry() const { return m_entry; }

    void type(const QString& keys);
    void backspace();
    void clear();
    void paste(const QString& text);
    /// Replaces the term being typed, as a quick amount does.
    void setAmount(money::Money amount);

    /// The quiet line under the figure, while there is nothing more urgent to say.
    void setHint(const base::UserText& hint);
    /// What stands at the right of that line: the same amount said otherwise. Empty: nothing.
    void setAside(const QString& text);
    /// Shown in red until the next key. `action`, one of this widget's children, stands beside it as long.
    void showError(const base::UserText& sentence, QWidget* action = nullptr);
    [[nodiscard]] QString noteText() const;
    /// Open after a paste that needs a choice, else null.
    [[nodiscard]] QMenu* readingsMenu() const { return m_readings; }
    /// "12.50 USD", or the sum being typed; what a screen reader reads.
    [[nodiscard]] QString spokenValue() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void changed();
    /// By F8 or a click.
    void currencyChosen(money::Currency currency);
    void submitted();
    /// Esc with nothing left to clear.
    void escaped();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Placed;
    /// What the sentence is: Failed for an error, Unknown for a warning or a question, NotWatched for a plain hint.
    [[nodiscard]] State noteState() const;
    [[nodiscard]] QRectF card() const;
    [[nodiscard]] Placed placedFigure() const;
    void chooseCurrency(money::Currency currency);
    void arrange();
    void retranslate();
    void refresh();
    void take(const base::Result<>& outcome);
    void askWhich(const std::vector<money::Money>& readings);

    const Appearance& m_appearance;
    money::AmountEntry m_entry;
    PlainLabel* m_title;
    CurrencySegment* m_segment;
    PlainLabel* m_totalTitle;
    PlainLabel* m_total;
    PlainLabel* m_note;
    PlainLabel* m_aside;
    base::UserText m_hint;
    std::optional<base::UserText> m_error;
    QWidget* m_action = nullptr; ///< beside the error
    std::optional<base::UserText> m_question;
    QMenu* m_readings = nullptr;
    QString m_spoken;
};

} // namespace ui
