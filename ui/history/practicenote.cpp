// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/practicenote.h"

#include "ui/common/appearance.h"
#include "ui/common/plainlabel.h"

#include <algorithm>

namespace ui {

namespace {

constexpr QChar wordBreak(0x200B); ///< between words of Khmer

} // namespace

PracticeNote::PracticeNote(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_label(new PlainLabel(appearance, TypeRole::Body, Tone::Violet, this))
{
    // The head does not grow for it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_label->setWrap(true);
}

void PracticeNote::setTexts(const QString& sentence, const QString& word)
{
    m_sentence = sentence;
    m_word = word;
    setAccessibleName(sentence);
    choose();
}

QString PracticeNote::shown() const
{
    return m_label->shownText();
}

bool PracticeNote::isWhole(const QString& text) const
{
    if (m_label->heightForWidth(width()) > height())
        return false;
    QStringList lines = m_label->shownText().split(u'\n');
    if (lines.join(QString()) != text)
        return false;
    lines.removeLast();
    return std::all_of(lines.begin(), lines.end(),
        [](const QString& line) { return line.endsWith(u' ') || line.endsWith(wordBreak); });
}

void PracticeNote::choose()
{
    const auto fits = [this](TypeRole role, const QString& text) {
        m_label->setRole(role);
        m_label->setText(text);
        return isWhole(text);
    };
    m_label->setGeometry(rect());
    const bool isSaid = fits(TypeRole::Body, m_sentence) || fits(TypeRole::Small, m_sentence);
    if (!isSaid && !fits(TypeRole::Body, m_word))
        m_label->setText({});
    setToolTip(isSaid ? QString() : m_sentence);
}

void PracticeNote::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    choose();
}

} // namespace ui
