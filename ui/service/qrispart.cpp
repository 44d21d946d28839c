// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/service/qrispart.h"

#include "core/base/outsidetext.h"
#include "core/emv/acceptance.h"
#include "core/money/moneyformat.h"
#include "core/qr/matrix.h"
#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/plainlabel.h"
#include "ui/common/qrview.h"
#include "ui/common/textfield.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using gateways::QrisComparison;
using money::Money;

namespace {

constexpr int inputWidth = 420;
constexpr int inside = 20;
constexpr QChar emDash(0x2014);
constexpr QLatin1StringView pictureTypes{"*.png *.jpg *.jpeg *.gif *.webp"};

/// The picture as whoever offers it made it, not decoded here; empty: there are pixels at most.
QByteArray bytesOf(const QMimeData& given)
{
    for (const auto* type : {"image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp"})
        if (const QString name = QLatin1StringView(type); given.hasFormat(name))
            if (QByteArray bytes = given.data(name); !bytes.isEmpty())
                return bytes;
    return {};
}

QVBoxLayout* inset(std::initializer_list<QWidget*> widgets)
{
    auto* box = new QVBoxLayout;
    box->setContentsMargins(focusMargin, 0, focusMargin, 0);
    box->setSpacing(4);
    for (QWidget* widget : widgets)
        box->addWidget(widget);
    return box;
}

} // namespace

QrisPart::QrisPart(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_code(new TextField(appearance, this))
    , m_amount(new TextField(appearance, this))
    , m_open(new Button(appearance, Button::Kind::Normal, this))
    , m_paste(new Button(appearance, Button::Kind::Normal, this))
    , m_ask(new Button(appearance, Button::Kind::Primary, this))
    , m_dropHint(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
    , m_grid(new QGridLayout)
    , m_nothing(new EmptyState(appearance, this))
    , m_heads{new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this),
          new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this)}
    , m_verdict(new PlainLabel(appearance, TypeRole::Body, this))
    , m_converted(new QrView(appearance, this))
    , m_copy(new Button(appearance, Button::Kind::Normal, this))
{
    setAcceptDrops(true);
    m_open->setSymbol(Icon::Picture);
    m_paste->setSymbol(Icon::Clipboard);
    m_copy->setSymbol(Icon::Clipboard);
    m_code->edit().setMaxLength(emv::MaxReadableBytes);
    arrange();
    connect(m_code, &TextField::edited, this, [this] {
        ++m_round;
        m_picture.clear();
        codeChanged();
    });
    connect(m_amount, &TextField::edited, m_amount, &TextField::clearMessage);
    for (TextField* field : {m_code, m_amount})
        connect(field, &TextField::submitted, this, &QrisPart::ask);
    connect(m_ask, &Button::clicked, this, &QrisPart::ask);
    connect(m_paste, &Button::clicked, this, &QrisPart::paste);
    connect(m_open, &Button::clicked, this, &QrisPart::openFile);
    connect(m_copy, &Button::clicked, this, [this] {
        if (m_answer && *m_answer && (*m_answer)->comparison)
            QGuiApplication::clipboard()->setText((*m_answer)->comparison->ours);
    });
    connect(&appearance, &Appearance::changed, this, &QrisPart::retranslate);
    setFocusProxy(m_code);
    retranslate();
}

void QrisPart::arrange()
{
    for (PlainLabel* label : {m_dropHint, m_verdict})
        label->setWrap(true);
    auto* input = new Card(m_appearance, this);
    input->setFixedWidth(inputWidth);
    auto* pictures = new QWidget(input);
    auto* flow = new FlowLayout(0, 0, pictures);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_open);
    flow->addWidget(m_paste);
    auto* left = new QVBoxLayout(input);
    left->setContentsMargins(inside - focusMargin, inside, inside - focusMargin, inside);
    left->setSpacing(8);
    left->addLayout(inset({m_title}));
    left->addWidget(m_code);
    left->addWidget(pictures);
    left->addLayout(inset({m_dropHint}));
    left->addWidget(m_amount);
    left->addWidget(m_ask, 0, Qt::AlignLeft);
    left->addStretch(1);

    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_heads[0], 0, 1);
    m_grid->addWidget(m_heads[1], 0, 2);
    auto* output = new Card(m_appearance, this);
    auto* code = new QHBoxLayout;
    code->setSpacing(16);
    code->addWidget(m_converted, 0, Qt::AlignLeft | Qt::AlignTop);
    code->addWidget(m_copy, 0, Qt::AlignTop);
    code->addStretch(1);
    auto* right = new QVBoxLayout(output);
    right->setContentsMargins(inside, inside, inside, inside);
    right->setSpacing(16);
    m_nothing->button().hide();
    right->addWidget(m_nothing, 1);
    right->addLayout(m_grid);
    right->addWidget(m_verdict);
    right->addLayout(code);
    right->addStretch(0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(focusMargin, 0, focusMargin, 0);
    row->setSpacing(16);
    row->addWidget(input);
    row->addWidget(output, 1);
}

void QrisPart::setAccount(const QString& service)
{
    ++m_round;
    m_service = service;
    m_question.reset();
    m_answer.reset();
    retranslate();
}

void QrisPart::codeChanged()
{
    m_code->clearMessage();
    m_read.reset();
    m_question.reset();
    m_answer.reset();
    if (const auto read = emv::readForUse(m_code->text(), emv::AmountUse::Replaced);
        read && read->scheme == emv::Scheme::Qris)
        m_read = *read;
    showFacts();
}

bool QrisPart::readCode()
{
    const auto refuse = [this](const QString& sentence) {
        m_code->setMessage(TextField::Message::Problem, sentence);
        m_code->edit().setFocus(Qt::OtherFocusReason);
        return false;
    };
    if (m_code->text().trimmed().isEmpty())
        return refuse(tr("There is no QRIS yet. Paste its text or open its picture."));
    const auto read = emv::readForUse(m_code->text(), emv::AmountUse::Replaced);
    if (!read)
        return refuse(read.error().person.translated());
    if (read->scheme != emv::Scheme::Qris)
        return refuse(tr("This is a code of another network. Take a QRIS."));
    m_read = *read;
    return true;
}

void QrisPart::ask()
{
    m_amount->clearMessage();
    if (!readCode())
        return;
    till::QrisQuestion question{m_read->text, m_picture, std::nullopt};
    if (const QString typed = m_amount->text().trimmed(); !typed.isEmpty()) {
        const auto nominal = Money::parse(typed, money::Currency::Idr);
        if (!nominal || nominal->minor() <= 0) {
            m_amount->setMessage(
                TextField::Message::Problem, tr("This is no amount in rupiah. Write whole rupiah, such as 18500."));
            m_amount->edit().setFocus(Qt::OtherFocusReason);
            return;
        }
        question.nominal = *nominal;
    }
    m_question = question;
    m_answer.reset();
    showFacts();
    emit asked(question);
}

bool QrisPart::isAwaiting(const till::QrisQuestion& question) const
{
    return m_question && m_question->source == question.source && m_question->nominal == question.nominal;
}

void QrisPart::take(const base::Result<till::QrisAnswer>& answer)
{
    m_question.reset();
    m_answer = answer;
    showFacts();
}

void QrisPart::takePicture(quint64 round, const QByteArray& picture, const base::Result<QStringList>& texts)
{
    if (round != m_round)
        return;
    const auto refuse = [this](const QString& sentence) {
        m_code->setMessage(TextField::Message::Problem, sentence);
        m_code->edit().setFocus(Qt::OtherFocusReason);
    };
    if (!texts)
        return refuse(texts.error().person.translated());
    if (texts->size() != 1)
        return refuse(texts->isEmpty() ? tr("There is no code on this picture. Take another one of the whole sign.")
                                       : tr("There are several codes on this picture. Take one that shows one alone."));
    m_code->setText(texts->first());
    m_code->edit().setCursorPosition(0);
    m_picture = picture;
    codeChanged();
    if (readCode())
        m_code->setMessage(TextField::Message::Hint, tr("Read from the picture."));
}

void QrisPart::paste()
{
    if (const QMimeData* given = QGuiApplication::clipboard()->mimeData())
        give(*given);
}

void QrisPart::give(const QMimeData& given)
{
    ++m_round;
    m_code->clearMessage();
    const QList<QUrl> urls = given.urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        return emit fileGiven(urls.first().toLocalFile());
    if (const QByteArray bytes = bytesOf(given); !bytes.isEmpty())
        return emit pictureGiven(bytes);
    if (given.hasImage())
        if (const auto image = qvariant_cast<QImage>(given.imageData()); !image.isNull())
            return emit pixelsGiven(image);
    if (given.text().trimmed().isEmpty()) {
        m_code->setMessage(
            TextField::Message::Problem, tr("There is neither a picture nor a text to paste. Copy the QRIS first."));
        return;
    }
    m_code->setText(given.text());
    m_code->edit().setCursorPosition(0);
    m_picture.clear();
    codeChanged();
    static_cast<void>(readCode());
}

void QrisPart::openFile()
{
    auto* dialog = new QFileDialog(this, tr("Open the picture of a QRIS"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(pictureTypes));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        ++m_round;
        emit fileGiven(file);
    });
    dialog->open();
}

QString QrisPart::verdict() const
{
    return m_verdict->isVisibleTo(this) ? m_verdict->text() : QString();
}

QStringList QrisPart::facts() const
{
    QStringList all;
    for (const FactRow& row : m_rows)
        all << row.label->text() + u": "_s + row.ours->text() + u", "_s + row.theirs->text();
    return all;
}

bool QrisPart::hasCode() const
{
    return !m_converted->isEmpty();
}

void QrisPart::showFacts()
{
    for (const FactRow& row : m_rows) {
        delete row.label;
        delete row.ours;
        delete row.theirs;
    }
    m_rows.clear();
    m_nothing->setVisible(!m_read);
    for (PlainLabel* head : m_heads)
        head->setVisible(m_read.has_value());
    if (m_read) {
        const auto facts = m_answer && *m_answer ? (*m_answer)->facts : std::nullopt;
        const QStringList tags = m_answer && *m_answer ? (*m_answer)->factTags : QStringList();
        const auto add = [&](const QString& label, const QString& tag, const QString& ours, const QString& theirs) {
            FactRow row{new PlainLabel(m_appearance, TypeRole::Small, Tone::Text2, this),
                new PlainLabel(m_appearance, TypeRole::Body, this), new PlainLabel(m_appearance, TypeRole::Body, this)};
            row.label->setText(label);
            row.label->setFixedHeight(lineHeight(TypeRole::Body, ours)); // on one line with the values
            row.ours->setText(ours.isEmpty() ? QString(emDash) : ours);
            row.theirs->setText(!facts ? QString() : theirs.isEmpty() ? tr("Not told") : theirs);
            if (tags.contains(tag)) {
                row.theirs->setTone(Tone::Amber);
                row.theirs->setWeight(Weight::Bold);
                row.theirs->setText(u"≠ "_s + row.theirs->text());
            }
            const int at = static_cast<int>(m_rows.size()) + 1;
            m_grid->addWidget(row.label, at, 0);
            m_grid->addWidget(row.ours, at, 1);
            m_grid->addWidget(row.theirs, at, 2);
            for (PlainLabel* cell : {row.label, row.ours, row.theirs})
                cell->show();
            m_rows.push_back(row);
        };
        const auto kind = [](bool isDynamic) { return isDynamic ? tr("For one sale") : tr("Fixed, for every sale"); };
        const auto amount = [this](const std::optional<Money>& inside) {
            return inside ? money::format(*inside, money::CurrencyMark::Symbol, m_appearance.digits()) : tr("None");
        };
        std::optional<Money> inside;
        if (const auto parsed = Money::parse(m_read->amount.value_or(QString()), money::Currency::Idr))
            inside = *parsed;
        add(tr("Shop"), u"59"_s, base::oneLine(m_read->name.value_or(QString())),
            facts ? base::oneLine(facts->merchantName) : QString());
        add(tr("City"), u"60"_s, base::oneLine(m_read->city.value_or(QString())),
            facts ? base::oneLine(facts->merchantCity) : QString());
        add(tr("Kind"), u"01"_s, kind(m_read->pointOfInitiation == emv::PointOfInitiation::Dynamic),
            facts && facts->isDynamic ? kind(*facts->isDynamic) : QString());
        add(tr("Amount inside"), u"54"_s, amount(inside), facts ? amount(facts->amount) : QString());
    }
    showVerdict();
}

void QrisPart::showVerdict()
{
    m_verdict->setTone(Tone::Text);
    m_verdict->setWeight(Weight::OfRole);
    QString sentence;
    m_converted->clear();
    if (m_question) {
        sentence = tr("Asking %1").arg(m_service);
        m_verdict->setTone(Tone::Text2);
    } else if (m_answer && !*m_answer) {
        sentence = m_answer->error().person.translated();
        m_verdict->setTone(Tone::Red);
    } else if (m_answer && (*m_answer)->comparison) {
        const QrisComparison& comparison = *(*m_answer)->comparison;
        sentence = comparison.sentence().translated();
        m_verdict->setWeight(Weight::Bold);
        if (comparison.verdict == QrisComparison::Verdict::Differs && !comparison.tags.isEmpty())
            m_verdict->setTone(Tone::Amber);
        if (comparison.verdict == QrisComparison::Verdict::ServiceRefused
            || comparison.verdict == QrisComparison::Verdict::LocalRefused)
            m_verdict->setTone(Tone::Red);
        if (const auto code = qr::encodeToFit(comparison.ours.toUtf8(), m_converted->devicePixels());
            code && !comparison.ours.isEmpty())
            m_converted->setMatrix(*code);
    } else if (m_answer) {
        const bool agrees = (*m_answer)->factTags.isEmpty();
        sentence = agrees ? tr("%1 reads the same in this code as Paydesk.").arg(m_service)
                          : tr("%1 reads this code otherwise than Paydesk. Use the shop's own sign.").arg(m_service);
        m_verdict->setWeight(Weight::Bold);
        m_verdict->setTone(agrees ? Tone::Text : Tone::Amber);
    }
    m_verdict->setText(sentence);
    m_verdict->setVisible(!sentence.isEmpty());
    m_converted->setVisible(hasCode());
    m_copy->setVisible(hasCode());
    m_ask->setEnabled(!m_question);
}

void QrisPart::retranslate()
{
    m_title->setText(tr("A QRIS and its amount"));
    m_code->setLabel(tr("Text of the QRIS"));
    m_code->setPlaceholder(u"000201010211…"_s);
    m_amount->setLabel(tr("Amount in rupiah, to put into it"));
    m_open->setText(tr("Open picture"));
    m_paste->setText(tr("Paste"));
    m_dropHint->setText(tr("A picture may also be dropped here. Nothing is charged."));
    m_ask->setText(tr("Ask %1").arg(m_service));
    m_nothing->setTexts(Icon::Scan, tr("No code yet"),
        tr("What stands in it is shown here as Paydesk and %1 read it. Paste it, or open its picture.").arg(m_service));
    m_heads[0]->setText(tr("Read by Paydesk"));
    m_heads[1]->setText(tr("Read by %1").arg(m_service));
    m_copy->setText(tr("Copy the code"));
    showFacts();
}

void QrisPart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void QrisPart::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* given = event->mimeData();
    if (given->hasImage() || given->hasText() || given->hasUrls())
        event->acceptProposedAction();
}

void QrisPart::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    give(*event->mimeData());
}

} // namespace ui
