// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/moneyfieldaccessible.h"

#include "ui/common/moneyfield.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

/// An edit whose text is the spoken value and whose cursor is always at its end.
class MoneyFieldAccessible final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit MoneyFieldAccessible(MoneyField* field)
        : QAccessibleWidget(field, QAccessible::EditableText)
        , m_field(*field)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_field.spokenValue() : QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override { return m_field.spokenValue().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(m_field.spokenValue().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return characterCount(); }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    const MoneyField& m_field;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* field = qobject_cast<MoneyField*>(object);
    return field ? new MoneyFieldAccessible(field) : nullptr;
}

} // namespace

void installMoneyFieldAccessibility()
{
    // Qt keeps its own list and leaves out a factory that is already there.
    QAccessible::installFactory(makeInterface);
}

} // namespace ui
