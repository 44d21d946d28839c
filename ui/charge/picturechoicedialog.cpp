// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charge/picturechoicedialog.h"

#include "core/base/outsidetext.h"
#include "core/money/digits.h"
#include "ui/charge/chiprow.h"
#include "ui/common/textfield.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using gateways::ImageFormat;
using gateways::PictureWish;

const QString here = u"here"_s;
const QString byService = u"service"_s;
const QString png = u"png"_s;
const QString svg = u"svg"_s;

} // namespace

QString pictureWords(const PictureWish& wish)
{
    //: %1 is PNG or SVG, %2 a number of pixels
    return QCoreApplication::translate("ui::PictureChoiceDialog", "%1, %2 px wide")
        .arg(wish.format == ImageFormat::Png ? u"PNG"_s : u"SVG"_s, QString::number(wish.width));
}

PictureChoiceDialog::PictureChoiceDialog(
    const Appearance& appearance, const QString& service, const std::optional<PictureWish>& wish, QWidget* parent)
    : Dialog(appearance, parent)
    , m_service(base::oneLine(service))
    , m_fromService(wish.has_value())
    , m_format(wish.value_or(PictureWish()).format)
    , m_drawnBy(new ChipRow(appearance))
    , m_kind(new ChipRow(appearance))
    , m_width(new TextField(appearance))
{
    constexpr int comfortableWidth = 460;
    setMinimumWidth(comfortableWidth);
    setTitle(tr("Picture of the code"));
    setSentence(tr("For saving. The code on the screen is always drawn here."));
    m_width->edit().setText(QString::number(wish.value_or(PictureWish()).width));
    addField(m_drawnBy);
    addField(m_kind);
    addField(m_width);
    connect(addButton(Button::Kind::Normal, tr("Back"), tr("Esc")), &QAbstractButton::clicked, this, &QDialog::reject);
    connect(addButton(Button::Kind::Primary, tr("Use"), tr("Enter")), &QAbstractButton::clicked, this,
        &PictureChoiceDialog::accept);
    connect(m_drawnBy, &ChipRow::chosen, this, [this](const QString& id) {
        m_fromService = id == byService;
        refresh();
    });
    connect(m_kind, &ChipRow::chosen, this, [this](const QString& id) {
        m_format = id == svg ? ImageFormat::Svg : ImageFormat::Png;
        refresh();
    });
    connect(m_width, &TextField::edited, this, &PictureChoiceDialog::refresh);
    refresh();
}

std::optional<int> PictureChoiceDialog::typedWidth() const
{
    int width = 0;
    const QString typed = m_width->text().trimmed();
    constexpr qsizetype longest = 6;
    if (typed.isEmpty() || typed.size() > longest)
        return std::nullopt;
    for (const QChar sign : typed) {
        const auto digit = money::typedDigit(sign);
        if (!digit)
            return std::nullopt;
        width = width * 10 + *digit;
    }
    return width >= PictureWish::LeastWidth && width <= PictureWish::MostWidth ? std::optional(width) : std::nullopt;
}

std::optional<PictureWish> PictureChoiceDialog::wish() const
{
    const auto width = typedWidth();
    return m_fromService && width ? std::optional(PictureWish{m_format, *width}) : std::nullopt;
}

void PictureChoiceDialog::refresh()
{
    m_drawnBy->setTitle(tr("Drawn by"), {});
    m_drawnBy->setChoices({{here, tr("Paydesk")}, {byService, m_service}}, m_fromService ? byService : here);
    m_kind->setTitle(tr("Kind of file"), {});
    m_kind->setChoices({{png, u"PNG"_s}, {svg, u"SVG"_s}}, m_format == ImageFormat::Svg ? svg : png);
    m_width->setLabel(tr("Width in pixels"));
    m_kind->setVisible(m_fromService);
    m_width->setVisible(m_fromService);
    if (typedWidth())
        m_width->setMessage(
            TextField::Message::Hint, tr("It is read back: only a picture of the sale's own code can be saved."));
    else
        m_width->setMessage(TextField::Message::Problem,
            tr("This width is not possible. Choose %1 to %2 pixels.")
                .arg(PictureWish::LeastWidth)
                .arg(PictureWish::MostWidth));
    if (isVisible())
        adjustSize();
}

void PictureChoiceDialog::accept()
{
    if (m_fromService && !typedWidth()) {
        m_width->edit().setFocus();
        return;
    }
    Dialog::accept();
}

} // namespace ui
