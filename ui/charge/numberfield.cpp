// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/numberfield.h"

#include "core/base/outsidetext.h"
#include "core/money/digits.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/textfield.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <algorithm>

namespace ui {

namespace {

constexpr int longestNumber = 200; ///< more than fits, so that too much is said and not cut
constexpr int labelHeight = 26;

QString plain(const QString& typed)
{
    QString text = typed.simplified();
    std::transform(text.cbegin(), text.cend(), text.begin(), [](QChar sign) {
        const auto digit = money::typedDigit(sign);
        return digit ? QChar(u'0' + *digit) : sign;
    });
    return text;
}

} // namespace

NumberField::NumberField(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_field(new TextField(appearance, this))
    , m_check(new Button(appearance, Button::Kind::Primary, this))
{
    m_field->edit().setMaxLength(longestNumber);
    m_field->edit().installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &TextField::submitted, this, &NumberField::give);
    connect(m_field, &TextField::edited, this, [this] {
        m_refusal.reset();
        retranslate();
    });
    connect(m_check, &QAbstractButton::clicked, this, &NumberField::give);
    connect(&appearance, &Appearance::changed, this, &NumberField::arrange);
    retranslate();
}

void NumberField::setSale(const QString& paymentId, const QString& number)
{
    if (paymentId != m_paymentId) {
        m_field->setText({});
        m_refusal.reset();
    }
    m_paymentId = paymentId;
    m_number = number;
    retranslate();
}

void NumberField::showRefusal(const base::UserText& sentence)
{
    m_refusal = sentence;
    retranslate();
    m_field->edit().selectAll();
}

void NumberField::type(const QString& text)
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_refusal.reset();
    m_field->edit().insert(text);
    retranslate();
}

QString NumberField::text() const
{
    return m_field->text();
}

QString NumberField::message() const
{
    return m_field->message();
}

void NumberField::give()
{
    const QString number = plain(m_field->text());
    if (number.isEmpty()) {
        showRefusal(base::UserText(
            QT_TRANSLATE_NOOP("Sentence", "There is no number yet. Type the one on the customer's phone.")));
        return;
    }
    m_refusal.reset();
    retranslate();
    emit given(number);
}

QSize NumberField::sizeHint() const
{
    return {m_check->sizeHint().width() + 200, m_field->sizeHint().height()};
}

int NumberField::heightForWidth(int width) const
{
    return m_field->heightForWidth(width);
}

void NumberField::resizeEvent(QResizeEvent*)
{
    arrange();
}

void NumberField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        // Before a shortcut of the window has its turn.
        event->accept();
        if (event->type() == QEvent::KeyPress && m_field->text().isEmpty())
            emit escaped();
        else if (event->type() == QEvent::KeyPress)
            m_field->edit().clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumberField::retranslate()
{
    m_field->setLabel(tr("Transaction number"));
    m_field->setPlaceholder(tr("As on the phone"));
    m_check->setText(tr("Check number"));
    m_check->setKeyCap(tr("Enter"));
    if (m_refusal)
        m_field->setMessage(TextField::Message::Problem, m_refusal->translated());
    else if (!m_number.isEmpty())
        m_field->setMessage(TextField::Message::Hint,
            tr("%1 is asked about. Another number takes its place.").arg(base::isolated(base::oneLine(m_number))));
    else
        m_field->setMessage(TextField::Message::Hint, tr("Type, paste or scan it."));
    arrange();
}

void NumberField::arrange()
{
    const QSize check = m_check->sizeHint();
    m_field->setRoomBeside(check.width());
    m_field->setGeometry(0, 0, width(), height());
    m_field->layout()->activate();
    const QLineEdit& edit = m_field->edit();
    const int middle = edit.mapTo(this, edit.rect().center()).y();
    m_check->setGeometry(width() - check.width(), middle - check.height() / 2, check.width(), check.height());
}

} // namespace ui
