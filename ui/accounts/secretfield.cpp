// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/secretfield.h"

#include "ui/accounts/accountwords.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedLayout>

namespace ui {

namespace {

constexpr int longestSecret = 4096;
constexpr int boxHeight = 40;
constexpr int pad = 12;

} // namespace

vault::Secret takeSecret(QLineEdit& edit)
{
    QString text = edit.text();
    edit.setText({}); // clear() would keep it for undoing
    QString trimmed = text.trimmed();
    QByteArray bytes = trimmed.toUtf8();
    text.fill(u'\0');
    trimmed.fill(u'\0');
    return vault::Secret(std::move(bytes));
}

/// Label, box with what may be shown, hint: as high and wide as the field it stands for.
class SecretField::KeptBox final : public QWidget {
public:
    KeptBox(const Appearance& appearance, Button* replace, QWidget* parent)
        : QWidget(parent)
        , label(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
        , value(new PlainLabel(appearance, TypeRole::Code, this))
        , hint(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
        , m_appearance(appearance)
    {
        m_row = new QWidget(this);
        m_row->setFixedHeight(boxHeight + 2 * focusMargin);
        auto* row = new QHBoxLayout(m_row);
        row->setContentsMargins(pad, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(value, 1);
        row->addWidget(replace);
        hint->setWrap(true);
        hint->setMinimumHeight(lineHeight(TypeRole::Small, {}));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(focusMargin, 0, focusMargin, 0);
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(m_row);
        column->addWidget(hint);
    }

    PlainLabel* label;
    PlainLabel* value;
    PlainLabel* hint;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        const QRectF box = QRectF(m_row->geometry()).adjusted(0, focusMargin, 0, -focusMargin);
        paintBox(painter, box, {.fill = theme.surface, .edge = theme.line, .radius = buttonRadius});
    }

private:
    const Appearance& m_appearance;
    QWidget* m_row;
};

SecretField::SecretField(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_field(new TextField(appearance, this))
    , m_replace(new Button(appearance, Button::Kind::Quiet, this))
    , m_stack(new QStackedLayout(this))
{
    m_kept = new KeptBox(appearance, m_replace, this);
    m_field->edit().setEchoMode(QLineEdit::Password);
    m_field->edit().setMaxLength(longestSecret);
    m_field->edit().setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_stack->addWidget(m_field);
    m_stack->addWidget(m_kept);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    connect(m_field, &TextField::edited, this, [this] {
        remark();
        emit edited();
    });
    connect(m_field, &TextField::submitted, this, &SecretField::submitted);
    connect(m_replace, &Button::clicked, this, &SecretField::replace);
    setFocusProxy(m_field);
    retranslate();
}

void SecretField::setLabel(const QString& label)
{
    m_label = label;
    m_field->setLabel(label);
    m_kept->label->setText(label);
    retranslate();
}

void SecretField::setKept(const QString& ending)
{
    m_field->edit().setText({});
    m_kept->value->setText(maskedKey(ending));
    m_stack->setCurrentWidget(m_kept);
    setFocusProxy(m_replace);
}

void SecretField::setMissing()
{
    m_field->edit().setText({});
    m_stack->setCurrentWidget(m_field);
    setFocusProxy(m_field);
    remark();
}

bool SecretField::isKept() const
{
    return m_stack->currentWidget() == m_kept;
}

bool SecretField::isTyped() const
{
    return !isKept() && !m_field->text().trimmed().isEmpty();
}

vault::Secret SecretField::take()
{
    return takeSecret(m_field->edit());
}

QWidget* SecretField::goAfter(QWidget* before)
{
    // Qt passes over widgets that only hand the focus on.
    setTabOrder(before, &m_field->edit());
    setTabOrder(&m_field->edit(), m_replace);
    return m_replace;
}

void SecretField::replace()
{
    setMissing();
    m_field->setFocus(Qt::OtherFocusReason);
}

void SecretField::setUsualStart(const QString& start, const QString& warning)
{
    m_start = start;
    m_warning = warning;
    remark();
}

void SecretField::setHint(const QString& hint)
{
    m_hint = hint;
    m_kept->hint->setText(hint);
    remark();
}

void SecretField::setProblem(const QString& text)
{
    m_field->setMessage(TextField::Message::Problem, text);
}

QString SecretField::message() const
{
    return isKept() ? m_kept->hint->text() : m_field->message();
}

void SecretField::remark()
{
    const QString typed = m_field->text().trimmed();
    // Judged once it is as long as the start, so that typing it is not scolded.
    const bool odd = !m_start.isEmpty() && typed.size() >= m_start.size() && !typed.startsWith(m_start);
    m_field->setMessage(TextField::Message::Hint, odd ? m_warning : m_hint);
}

void SecretField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretField::retranslate()
{
    m_replace->setText(tr("Replace"));
    m_replace->setAccessibleName(tr("Replace: %1").arg(m_label));
}

} // namespace ui
