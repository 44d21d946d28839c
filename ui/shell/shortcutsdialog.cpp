// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "ui/common/appearance.h"
#include "ui/common/keycap.h"
#include "ui/common/plainlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

class KeyCap final : public QWidget {
public:
    KeyCap(const Appearance& appearance, QString key, QWidget* parent)
        : QWidget(parent)
        , m_appearance(appearance)
        , m_key(std::move(key))
    {
        setFixedSize(keyCapSize(m_key));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintKeyCap(painter, rect(), m_key, m_appearance.theme());
    }

private:
    const Appearance& m_appearance;
    QString m_key;
};

} // namespace

ShortcutsDialog::ShortcutsDialog(const Appearance& appearance, const QList<KeyHint>& hints, QWidget* parent)
    : Dialog(appearance, parent)
{
    setTitle(tr("Keys"));
    auto* list = new QWidget(this);
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    // Two columns of hints where there are many, so that the overview needs no scrolling.
    const int rows = static_cast<int>(hints.size() > 12 ? (hints.size() + 1) / 2 : hints.size());
    for (int i = 0; i < hints.size(); ++i) {
        const int column = i / rows * 2;
        auto* words = new PlainLabel(appearance, TypeRole::Body, list);
        words->setText(hints.at(i).words);
        words->setWrap(true);
        words->setAccessibleName(u"%1: %2"_s.arg(hints.at(i).keys, hints.at(i).words));
        grid->addWidget(new KeyCap(appearance, hints.at(i).keys, list), i % rows, column, Qt::AlignRight);
        grid->addWidget(words, i % rows, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    addContent(list);
    connect(addButton(Button::Kind::Primary, tr("Close"), u"Enter"_s), &Button::clicked, this, &QDialog::accept);
    setMinimumWidth(rows < hints.size() ? 620 : 440);
}

} // namespace ui
