// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/workband.h"

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int pad = 16;
constexpr int trackHeight = 4;

} // namespace

/// One line on a surface of its own, the track of its progress along the lower edge.
class WorkBand::Row final : public QFrame {
public:
    Row(const Appearance& appearance, QWidget* parent)
        : QFrame(parent)
        , m_appearance(appearance)
        , m_text(new PlainLabel(appearance, TypeRole::Body, this))
        , m_note(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
        , m_button(new Button(appearance, Button::Kind::Normal, Button::Size::Small, this))
    {
        m_text->setWrap(true);
        m_note->setElide(Qt::ElideRight);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(pad, 6, pad - 5, 10);
        row->setSpacing(12);
        row->addWidget(m_text);
        row->addWidget(m_note, 1);
        row->addWidget(m_button);
        connect(m_button, &Button::clicked, this, [this] {
            if (m_line.isUnderway)
                m_stop();
            else
                m_close();
        });
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    void setLine(const Line& line, std::function<void()> stop, std::function<void()> close)
    {
        m_line = line;
        m_stop = std::move(stop);
        m_close = std::move(close);
        m_text->setText(line.text);
        m_text->setTone(line.isProblem ? Tone::Red : Tone::Text);
        m_note->setText(line.note);
        setAccessibleName(line.text + QLatin1Char(' ') + line.note);
        retranslate();
        update();
    }
    void retranslate() { m_button->setText(m_line.isUnderway ? WorkBand::tr("Stop") : WorkBand::tr("Close")); }
    [[nodiscard]] QString shown() const { return (m_line.text + QLatin1Char(' ') + m_line.note).trimmed(); }
    [[nodiscard]] Button* button() const { return m_button; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        paintBox(painter, rect(),
            {.fill = theme.surface,
                .edge = m_line.isProblem ? theme.red : theme.line,
                .edgeWidth = theme.isHighContrast() ? 2.0 : 1.0,
                .radius = keyRadius});
        if (!m_line.isUnderway || m_line.share < 0)
            return;
        const QRectF track(pad, height() - trackHeight - 8, width() - 2.0 * pad, trackHeight);
        paintBox(painter, track, {.fill = theme.sunken, .edge = QColor(), .radius = trackHeight / 2.0});
        QRectF done = track;
        done.setWidth(track.width() * std::min(1.0, m_line.share));
        if (done.width() >= trackHeight)
            paintBox(painter, done, {.fill = theme.ink, .edge = QColor(), .radius = trackHeight / 2.0});
    }

private:
    const Appearance& m_appearance;
    Line m_line;
    std::function<void()> m_stop;
    std::function<void()> m_close;
    PlainLabel* m_text;
    PlainLabel* m_note;
    Button* m_button;
};

WorkBand::WorkBand(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    hide();
}

void WorkBand::show(const QString& name, const Line& line, std::function<void()> stop)
{
    Row*& row = m_rows[name];
    if (row == nullptr) {
        row = new Row(m_appearance, this);
        m_column->addWidget(row);
        row->show();
    }
    row->setLine(line, std::move(stop), [this, name] { remove(name); });
    setVisible(true);
}

void WorkBand::remove(const QString& name)
{
    const auto found = m_rows.find(name);
    if (found == m_rows.end())
        return;
    found->second->hide();
    found->second->deleteLater(); // its button may be what is pressed
    m_rows.erase(found);
    setVisible(!m_rows.empty());
}

QStringList WorkBand::shown() const
{
    QStringList shown;
    for (const auto& [name, row] : m_rows)
        shown.append(row->shown());
    return shown;
}

Button* WorkBand::button(const QString& name) const
{
    const auto found = m_rows.find(name);
    return found == m_rows.end() ? nullptr : found->second->button();
}

void WorkBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        for (const auto& [name, row] : m_rows)
            row->retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui
