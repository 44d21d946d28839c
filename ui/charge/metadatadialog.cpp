// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/metadatadialog.h"

#include "core/base/outsidetext.h"
#include "ui/charge/factlist.h"
#include "ui/common/focusring.h"
#include "ui/common/textfield.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int roomForLines = 300;

} // namespace

MetadataDialog::MetadataDialog(const Appearance& appearance, const QString& service, const gateways::Metadata& fixed,
    const gateways::Metadata& typed, QWidget* parent)
    : Dialog(appearance, parent)
    , m_scroll(new QScrollArea)
    , m_add(new Button(appearance, Button::Kind::Quiet, Button::Size::Small))
{
    constexpr int comfortableWidth = 560;
    setMinimumWidth(comfortableWidth);
    setTitle(tr("Data for this sale"));
    setSentence(tr("Names and values %1 keeps with the payment. The customer does not see them.")
                    .arg(base::isolated(base::oneLine(service))));
    auto* facts = new FactList(appearance);
    std::vector<FactList::Fact> known;
    for (const auto& [name, value] : fixed)
        known.push_back({name, base::oneLine(value)});
    facts->setFacts(known);
    addContent(facts);

    auto* lines = new QWidget;
    m_rows = new QVBoxLayout(lines);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(lines);
    lines->setAutoFillBackground(false);
    addField(m_scroll);
    m_add->setSymbol(Icon::Plus);
    m_add->setText(tr("&Add a line"));
    m_add->setAutoDefault(false);
    auto* foot = new QWidget;
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(0, 0, 0, 0);
    footRow->addWidget(m_add);
    footRow->addStretch(1);
    addField(foot);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        addLine();
        m_lines.back().name->edit().setFocus();
        // Where it stands is known only once it is laid out.
        QMetaObject::invokeMethod(
            this, [this] { m_scroll->ensureWidgetVisible(m_lines.back().row); }, Qt::QueuedConnection);
    });
    connect(addButton(Button::Kind::Normal, tr("Back"), tr("Esc")), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, tr("Use for this sale"), tr("Enter")), &QAbstractButton::clicked, this,
        &MetadataDialog::accept);
    for (const auto& [name, value] : typed)
        addLine(name, value);
    if (typed.isEmpty())
        addLine();
    m_lines.front().name->edit().setFocus();
}

void MetadataDialog::addLine(const QString& name, const QString& value)
{
    constexpr int more = 10; // so that too much is said and not cut
    Line line;
    line.row = new QWidget;
    auto* box = new QHBoxLayout(line.row);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    const auto field = [&](const QString& label, const QString& text, qsizetype longest) {
        auto* made = new TextField(appearance());
        made->setLabel(label);
        made->setText(text);
        made->edit().setMaxLength(static_cast<int>(longest) + more);
        connect(made, &TextField::edited, this, [this] { static_cast<void>(check()); });
        return made;
    };
    line.name = field(tr("Name"), name, gateways::LongestMetadataName);
    line.value = field(tr("Value"), value, gateways::LongestMetadataValue);
    box->addWidget(line.name, 2);
    box->addWidget(line.value, 3);
    auto* away = new Button(appearance(), Button::Kind::Quiet, Button::Size::Small);
    away->setSymbol(Icon::Close);
    away->setAccessibleName(tr("Remove this line"));
    away->setToolTip(tr("Remove this line"));
    away->setAutoDefault(false);
    box->addWidget(away);
    connect(away, &QAbstractButton::clicked, this, [this, row = line.row] { removeLine(row); });
    m_rows->insertWidget(m_rows->count() - 1, line.row);
    m_lines.push_back(line);
    m_add->setEnabled(m_lines.size() < static_cast<std::size_t>(gateways::MostMetadata));
    fitLines();
}

void MetadataDialog::fitLines()
{
    const int all = static_cast<int>(m_lines.size()) * m_lines.front().row->sizeHint().height();
    m_scroll->setFixedHeight(std::min({all, roomForLines, parentWidget()->window()->height() / 2}));
    if (isVisible())
        adjustSize();
}

void MetadataDialog::removeLine(const QWidget* row)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [row](const Line& line) { return line.row == row; });
    if (found == m_lines.end())
        return;
    found->row->hide();
    found->row->deleteLater();
    m_lines.erase(found);
    if (m_lines.empty())
        addLine();
    m_add->setEnabled(true);
    fitLines();
    m_lines.back().name->edit().setFocus();
    static_cast<void>(check());
}

gateways::Metadata MetadataDialog::metadata() const
{
    gateways::Metadata all;
    for (const Line& line : m_lines)
        all.append({line.name->text().trimmed(), line.value->text().trimmed()});
    all.removeIf([](const auto& entry) { return entry.first.isEmpty() && entry.second.isEmpty(); });
    return all;
}

bool MetadataDialog::check()
{
    std::vector<const Line*> filled;
    for (const Line& line : m_lines) {
        line.name->clearMessage();
        line.value->clearMessage();
        if (!line.name->text().trimmed().isEmpty() || !line.value->text().trimmed().isEmpty())
            filled.push_back(&line);
    }
    const auto fault = gateways::faultOfMetadata(metadata());
    if (!fault)
        return true;
    const Line& line = *filled.at(static_cast<std::size_t>(fault->line));
    // Nobody is told of what is only not typed yet.
    TextField& field = fault->inName ? *line.name : *line.value;
    if (!field.text().trimmed().isEmpty() || m_accepting)
        field.setMessage(TextField::Message::Problem, fault->sentence.translated());
    if (m_accepting)
        field.edit().setFocus();
    return false;
}

void MetadataDialog::accept()
{
    m_accepting = true;
    const bool good = check();
    m_accepting = false;
    if (good)
        Dialog::accept();
}

} // namespace ui
