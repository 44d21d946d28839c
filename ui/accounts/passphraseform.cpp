// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/passphraseform.h"

#include "core/money/digits.h"
#include "ui/accounts/secretfield.h"
#include "ui/common/appearance.h"
#include "ui/common/textfield.h"

#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QSet>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestPassphrase = 1024;
constexpr qsizetype fair = 12;
constexpr qsizetype strong = 16;
constexpr qsizetype fewSigns = 6; ///< different ones

} // namespace

PassphraseForm::PassphraseForm(const Appearance& appearance, accounts::AccountBook& book, Task task, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_task(task)
    , m_present(new TextField(appearance, this))
    , m_next(new TextField(appearance, this))
    , m_again(new TextField(appearance, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (TextField* field : {m_present, m_next, m_again}) {
        field->edit().setEchoMode(QLineEdit::Password);
        field->edit().setMaxLength(longestPassphrase);
        field->edit().setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        column->addWidget(field);
        connect(field, &TextField::submitted, this, &PassphraseForm::submit);
    }
    connect(m_present, &TextField::edited, m_present, &TextField::clearMessage);
    connect(m_next, &TextField::edited, this, &PassphraseForm::remark);
    connect(m_again, &TextField::edited, m_again, &TextField::clearMessage);
    setTask(task);
}

void PassphraseForm::setTask(Task task)
{
    m_task = task;
    for (TextField* field : {m_present, m_next, m_again}) {
        field->edit().setText({});
        field->clearMessage();
    }
    m_present->setVisible(task != Task::Create);
    m_next->setVisible(task != Task::Unlock);
    m_again->setVisible(task != Task::Unlock);
    setFocusProxy(task == Task::Create ? m_next : m_present);
    retranslate();
}

void PassphraseForm::submit()
{
    if (m_busy)
        return;
    const auto refuse = [](TextField* field, const QString& sentence) {
        field->setMessage(TextField::Message::Problem, sentence);
        field->setFocus(Qt::OtherFocusReason);
    };
    if (m_task != Task::Create && m_present->text().isEmpty())
        return refuse(m_present, tr("Type the passphrase."));
    if (m_task != Task::Unlock) {
        if (m_next->text().toUtf8().size() < vault::SealedVault::ShortestPassphrase)
            return refuse(m_next, tr("The passphrase is too short. Choose 8 signs or more."));
        if (m_next->text() != m_again->text())
            return refuse(m_again, tr("The two are not alike. Type it once more."));
    }
    const auto take = [](TextField* field) {
        // Not takeSecret: spaces may belong to a passphrase.
        QString text = field->text();
        field->edit().setText({});
        vault::Secret secret(text.toUtf8());
        text.fill(u'\0');
        return secret;
    };
    setBusy(true);
    const auto done = [self = QPointer(this)](const base::Result<>& result) {
        if (self)
            self->answered(result);
    };
    vault::Secret present = take(m_present);
    vault::Secret next = take(m_next);
    take(m_again);
    switch (m_task) {
    case Task::Unlock:
        return m_book.unlock(std::move(present), done);
    case Task::Create:
        return m_book.createVault(std::move(next), done);
    case Task::Change:
        return m_book.changePassphrase(std::move(present), std::move(next), done);
    }
}

void PassphraseForm::answered(const base::Result<>& result)
{
    setBusy(false);
    if (result) {
        remark();
        emit done();
        return;
    }
    TextField* field =
        m_task == Task::Create || result.error().code == QLatin1StringView("passphrase_short") ? m_next : m_present;
    field->setMessage(TextField::Message::Problem, result.error().person.translated());
    field->setFocus(Qt::OtherFocusReason);
}

void PassphraseForm::setBusy(bool busy)
{
    m_busy = busy;
    setEnabled(!busy);
    emit busyChanged();
}

void PassphraseForm::remark()
{
    const QString typed = m_next->text();
    const bool monotonous = QSet<QChar>(typed.cbegin(), typed.cend()).size() < fewSigns;
    QString words;
    if (typed.isEmpty())
        words = tr("Eight signs or more; several words are easy to keep in mind.");
    else if (typed.toUtf8().size() < vault::SealedVault::ShortestPassphrase)
        words = tr("Too short yet.");
    else if (typed.size() < fair || monotonous)
        words = tr("Weak. Add a word or two.");
    else
        words = typed.size() < strong ? tr("Fair. One more word makes it strong.") : tr("Strong.");
    m_next->setMessage(TextField::Message::Hint, words);
}

QString PassphraseForm::title() const
{
    switch (m_task) {
    case Task::Unlock:
        return tr("The keys are locked");
    case Task::Create:
        return tr("Choose a passphrase for the keys");
    case Task::Change:
        return tr("Change the passphrase of the keys?");
    }
    return {};
}

QString PassphraseForm::sentence() const
{
    switch (m_task) {
    case Task::Unlock:
        return tr("Sales at the shop's accounts need them. Type the passphrase that was chosen for this counter.");
    case Task::Create:
        return tr("This computer has no keyring, so the keys go into a sealed file. Nobody can open it without the "
                  "passphrase, not even we: write it down and keep it in a safe place.");
    case Task::Change:
        return tr("The keys stay as they are. The old passphrase opens nothing afterwards.");
    }
    return {};
}

QString PassphraseForm::verb() const
{
    switch (m_task) {
    case Task::Unlock:
        return tr("Unlock");
    case Task::Create:
        return tr("Keep this passphrase");
    case Task::Change:
        return tr("Change it");
    }
    return {};
}

void PassphraseForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphraseForm::retranslate()
{
    m_present->setLabel(m_task == Task::Change ? tr("Present passphrase") : tr("Passphrase"));
    m_next->setLabel(m_task == Task::Change ? tr("New passphrase") : tr("Passphrase"));
    m_again->setLabel(tr("Once more"));
    remark();
    emit wordsChanged();
}

} // namespace ui
