// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/savedfilterscard.h"

#include "core/base/outsidetext.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowWidth = 300;
constexpr int pad = 4;

} // namespace

/// Its name over what it selects.
class SavedFiltersCard::Row final : public QAbstractButton {
public:
    Row(const Appearance& appearance, const QString& name, const QString& summary, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
        , m_name(base::oneLine(name, SavedFilter::LongestName))
        , m_summary(summary)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(m_name);
        setAccessibleDescription(summary);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {rowWidth, nameHeight() + summaryHeight() + pad + 2 * focusMargin};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    std::function<void()> onDelete;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        const QRectF area = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
        if (isDown() || underMouse())
            paintBox(painter, area, {.fill = theme.sel, .edge = QColor(), .radius = buttonRadius});
        const auto write = [&](double top, int height, const QString& text, const QFont& font, const QColor& color) {
            const QRectF line(area.left() + pad, top, area.width() - 2 * pad, height);
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(line, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(line.width())));
        };
        const double top = area.top() + pad / 2.0;
        write(top, nameHeight(), m_name, typeFont(TypeRole::Body, Weight::Bold), theme.text);
        write(top + nameHeight(), summaryHeight(), m_summary, typeFont(TypeRole::Small), theme.text2);
        if (hasFocus())
            paintFocusRing(painter, area, buttonRadius, theme);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Delete)
            onDelete();
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    [[nodiscard]] int nameHeight() const { return lineHeight(TypeRole::Body, m_name); }
    [[nodiscard]] int summaryHeight() const { return lineHeight(TypeRole::Small, m_summary); }

    const Appearance& m_appearance;
    const QString m_name;
    const QString m_summary;
};

SavedFiltersCard::SavedFiltersCard(const Appearance& appearance, const FilterWords& words, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_words(words)
    , m_list(nullptr)
    , m_rows(new QVBoxLayout)
    , m_name(new TextField(appearance, this))
    , m_save(new Button(appearance, Button::Kind::Primary, this))
{
    m_name->edit().setMaxLength(SavedFilter::LongestName);
    m_save->setKeyCap(u"Enter"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto* field = new QHBoxLayout;
    field->setSpacing(0);
    field->addWidget(m_name, 1);
    field->addWidget(m_save, 0, Qt::AlignVCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3, 4, 3, 0);
    column->setSpacing(8);
    column->addLayout(m_rows);
    column->addLayout(field);
    connect(m_save, &Button::clicked, this, &SavedFiltersCard::agree);
    connect(m_name, &TextField::submitted, this, &SavedFiltersCard::agree);
    connect(m_name, &TextField::edited, this, [this] {
        m_warnedOf.clear();
        m_name->clearMessage();
    });
}

void SavedFiltersCard::setFilters(const SavedFilters& filters, const HistoryFilter& current)
{
    m_filters = filters;
    m_current = current;
    m_renamed.clear();
    const bool hadFocus = m_list && m_list->isAncestorOf(window()->focusWidget());
    // One of its buttons may be what asked for this.
    if (m_list) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    m_rows->addWidget(m_list);
    if (filters.all().isEmpty()) {
        auto* none = new PlainLabel(m_appearance, TypeRole::Body, Tone::Text2, m_list);
        none->setText(tr("No filter is saved yet."));
        none->setContentsMargins(focusMargin, 0, focusMargin, 0);
        list->addWidget(none);
    }
    for (const SavedFilter& filter : filters.all())
        addRow(filter);
    m_list->show();
    // Rows made now would come after the field.
    QWidget* before = this;
    for (auto* each : m_list->findChildren<QAbstractButton*>()) {
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, &m_name->edit());
    setTabOrder(&m_name->edit(), m_save);
    showField();
    if (hadFocus)
        (filters.all().isEmpty() ? static_cast<QWidget*>(&m_name->edit()) : row(filters.all().first().name))
            ->setFocus(Qt::OtherFocusReason);
}

void SavedFiltersCard::addRow(const SavedFilter& filter)
{
    const QString& name = filter.name;
    const QString summary = m_words.line(filter.filter);
    auto* whole = new QWidget(m_list);
    whole->setObjectName(name);
    auto* taking = new Row(m_appearance, name, summary.isEmpty() ? tr("All sales") : summary, whole);
    taking->setObjectName(u"take"_s);
    taking->onDelete = [this, name] { emit deleteWanted(name); };
    const auto newButton = [&](const QString& word, const QString& spoken, const QString& object) {
        auto* button = new Button(m_appearance, Button::Kind::Quiet, Button::Size::Small, whole);
        button->setText(word);
        button->setAccessibleName(spoken);
        button->setObjectName(object);
        return button;
    };
    const QString shown = base::oneLine(name);
    auto* renamed = newButton(tr("Rename"), tr("Rename %1").arg(shown), u"rename"_s);
    auto* deleted = newButton(tr("Delete"), tr("Delete %1").arg(shown), u"delete"_s);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(taking, 1);
    row->addWidget(renamed);
    row->addWidget(deleted);
    m_list->layout()->addWidget(whole);
    connect(taking, &QAbstractButton::clicked, this, [this, name] { emit taken(name); });
    connect(renamed, &QAbstractButton::clicked, this, [this, name] { startRename(name); });
    connect(deleted, &QAbstractButton::clicked, this, [this, name] { emit deleteWanted(name); });
}

QAbstractButton* SavedFiltersCard::row(const QString& name) const
{
    const auto* whole = m_list->findChild<QWidget*>(name);
    return whole ? whole->findChild<QAbstractButton*>(u"take"_s) : nullptr;
}

QAbstractButton* SavedFiltersCard::renaming(const QString& name) const
{
    const auto* whole = m_list->findChild<QWidget*>(name);
    return whole ? whole->findChild<QAbstractButton*>(u"rename"_s) : nullptr;
}

QAbstractButton* SavedFiltersCard::deleting(const QString& name) const
{
    const auto* whole = m_list->findChild<QWidget*>(name);
    return whole ? whole->findChild<QAbstractButton*>(u"delete"_s) : nullptr;
}

void SavedFiltersCard::startRename(const QString& name)
{
    m_renamed = name;
    m_name->setText(name);
    m_name->edit().selectAll();
    m_name->edit().setFocus(Qt::OtherFocusReason);
    showField();
}

void SavedFiltersCard::showField()
{
    const bool isNew = m_renamed.isEmpty();
    const bool canSave = !isNew || !m_current.selectsAll();
    //: %1 is the name of a saved filter
    m_name->setLabel(isNew ? tr("Save this filter as") : tr("New name of “%1”").arg(base::oneLine(m_renamed)));
    m_save->setText(isNew ? tr("Save") : tr("Rename"));
    m_save->setEnabled(canSave);
    m_name->edit().setEnabled(canSave);
    m_name->setMessage(TextField::Message::Hint,
        canSave ? QString() : tr("All sales are shown. Choose something first, then save it here."));
    if (isNew)
        m_name->setText({});
}

void SavedFiltersCard::agree()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        m_name->setMessage(TextField::Message::Problem, tr("A name is missing. Write a few words."));
        m_name->edit().setFocus(Qt::OtherFocusReason);
        return;
    }
    const SavedFilter* namesake = m_filters.find(name);
    const bool isItself = !m_renamed.isEmpty() && namesake && namesake == m_filters.find(m_renamed);
    if (namesake && !isItself) {
        if (!m_renamed.isEmpty()) {
            m_name->setMessage(TextField::Message::Problem, tr("Another filter has this name. Write another one."));
            return;
        }
        if (m_warnedOf != name) {
            m_warnedOf = name;
            m_name->setMessage(
                TextField::Message::Problem, tr("There is one of this name. Press Save again to replace it."));
            return;
        }
    }
    if (!m_renamed.isEmpty()) {
        emit renameWanted(m_renamed, name);
        return;
    }
    if (!namesake && m_filters.all().size() >= SavedFilters::Most) {
        m_name->setMessage(TextField::Message::Problem, tr("There is no room for another one. Delete one first."));
        return;
    }
    emit saveWanted(name);
}

} // namespace ui
