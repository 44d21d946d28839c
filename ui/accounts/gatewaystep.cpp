// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/gatewaystep.h"

#include "ui/accounts/accountwords.h"
#include "ui/accounts/chipchoice.h"
#include "ui/common/appearance.h"
#include "ui/common/focusring.h"
#include "ui/common/paintbox.h"
#include "ui/common/plainlabel.h"
#include "ui/common/textfield.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array modes{accounts::Mode::Production, accounts::Mode::Sandbox, accounts::Mode::Practice};

/// As `practice serve --port 8080` prints it; to be corrected under shop details.
QUrl practiceAddress(const GatewayChoice& gateway)
{
    QUrl address;
    address.setScheme(u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    address.setPort(8080);
    address.setPath(u'/' + gateway.id + gateway.needs->folder);
    return address;
}

} // namespace

/// One gateway to choose.
class GatewayStep::Offer final : public QAbstractButton {
public:
    Offer(const Appearance& appearance, const GatewayChoice& gateway, QWidget* parent)
        : QAbstractButton(parent)
        , m_appearance(appearance)
        , m_name(new PlainLabel(appearance, TypeRole::Body, this))
        , m_meaning(new PlainLabel(appearance, TypeRole::Small, Tone::Text2, this))
        , m_gateway(gateway)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        m_name->setWeight(Weight::Bold);
        m_meaning->setWrap(true);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(focusMargin + 44, focusMargin + 8, focusMargin + 12, focusMargin + 8);
        column->setSpacing(0);
        column->addWidget(m_name);
        column->addWidget(m_meaning);
        for (PlainLabel* label : {m_name, m_meaning})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    void say()
    {
        m_name->setText(m_gateway.needs->service);
        m_meaning->setText(gatewayMeaning(m_gateway.id));
        setAccessibleName(m_gateway.needs->service);
        setAccessibleDescription(m_meaning->text());
    }

    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && !isChecked())
            return click();
        if (enter)
            return event->ignore();
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = m_appearance.theme();
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
        paintBox(painter, box,
            {.fill = isDown() ? theme.sel : theme.surface,
                .edge = isChecked() ? theme.ink : theme.line2,
                .edgeWidth = isChecked() ? 2.0 : 1.0,
                .radius = keyRadius});
        const QPointF center(box.left() + 24, box.center().y());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isChecked() ? theme.ink : theme.line2, 2));
        painter.drawEllipse(center, 8, 8);
        if (isChecked()) {
            painter.setBrush(theme.ink);
            painter.drawEllipse(center, 3.5, 3.5);
        }
        if (hasFocus())
            paintFocusRing(painter, box, keyRadius, theme);
    }

private:
    const Appearance& m_appearance;
    PlainLabel* m_name;
    PlainLabel* m_meaning;
    const GatewayChoice& m_gateway;
};

GatewayStep::GatewayStep(const Appearance& appearance, const QList<GatewayChoice>& gateways, QWidget* parent)
    : SetupStep(parent)
    , m_gateways(gateways)
    , m_title(new PlainLabel(appearance, TypeRole::Section, this))
    , m_offers(new QButtonGroup(this))
    , m_problem(new PlainLabel(appearance, TypeRole::Small, Tone::Red, this))
    , m_mode(new ChipChoice(appearance, this))
    , m_address(new TextField(appearance, this))
{
    m_problem->setMinimumHeight(lineHeight(TypeRole::Small, {}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(focusMargin, 0, focusMargin, 4);
    head->addWidget(m_title);
    column->addLayout(head);
    for (int i = 0; i < m_gateways.size(); ++i) {
        auto* offer = new Offer(appearance, m_gateways.at(i), this);
        m_offers->addButton(offer, i);
        column->addWidget(offer);
    }
    auto* below = new QVBoxLayout;
    below->setContentsMargins(focusMargin, 2, focusMargin, 8);
    below->addWidget(m_problem);
    column->addLayout(below);
    column->addWidget(m_mode);
    column->addSpacing(8);
    column->addWidget(m_address);
    column->addStretch(1);
    connect(m_offers, &QButtonGroup::idClicked, this, [this] {
        m_problem->setText({});
        emit edited();
    });
    connect(m_mode, &ChipChoice::picked, this, [this] {
        say();
        emit edited();
    });
    connect(m_address, &TextField::edited, this, [this] {
        say();
        emit edited();
    });
    connect(m_address, &TextField::submitted, this, &GatewayStep::submitted);
    if (!m_gateways.isEmpty())
        setFocusProxy(m_offers->button(0));
    GatewayStep::retranslate();
}

void GatewayStep::load(const AccountDraft& draft)
{
    m_problem->setText({});
    m_offers->setExclusive(false);
    for (int i = 0; i < m_gateways.size(); ++i) {
        QAbstractButton* offer = m_offers->button(i);
        const bool own = &m_gateways.at(i) == draft.gateway;
        offer->setChecked(own);
        // Its keys and payments belong to one gateway.
        offer->setVisible(draft.isNew || own);
        if (own)
            setFocusProxy(offer);
    }
    m_offers->setExclusive(true);
    int chosen = -1;
    for (std::size_t i = 0; i < modes.size(); ++i)
        if (draft.mode == modes.at(i))
            chosen = static_cast<int>(i);
    m_mode->setChosen(chosen);
    m_address->setText(draft.mode == accounts::Mode::Sandbox ? draft.record.baseUrl.toString() : QString());
    say();
}

std::optional<accounts::Mode> GatewayStep::mode() const
{
    const int chosen = m_mode->chosen();
    return chosen < 0 ? std::nullopt : std::optional(modes.at(static_cast<std::size_t>(chosen)));
}

bool GatewayStep::take(AccountDraft& draft)
{
    if (m_offers->checkedId() < 0) {
        m_problem->setText(tr("Choose the gateway the shop has an account with."));
        m_offers->button(0)->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!mode()) {
        m_mode->setProblem(tr("Choose what kind of money the account takes."));
        return false;
    }
    if (mode() == accounts::Mode::Sandbox) {
        const GatewayChoice& chosen = m_gateways.at(m_offers->checkedId());
        accounts::AccountRecord tried;
        tried.id = u"a"_s;
        tried.name = u"a"_s;
        tried.mode = accounts::Mode::Sandbox;
        tried.baseUrl = addressOf(chosen, tried.mode);
        const auto sound = tried.check(nullptr).and_then([&] { return tried.checkAddress(*chosen.needs); });
        if (!sound) {
            m_address->setMessage(TextField::Message::Problem, sound.error().person.translated());
            m_address->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    peek(draft);
    return true;
}

QUrl GatewayStep::addressOf(const GatewayChoice& gateway, accounts::Mode mode) const
{
    switch (mode) {
    case accounts::Mode::Practice:
        return practiceAddress(gateway);
    case accounts::Mode::Sandbox:
        return QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    case accounts::Mode::Production:
        break;
    }
    return QUrl(QString(gateway.needs->baseUrl));
}

void GatewayStep::peek(AccountDraft& draft) const
{
    const auto chosenMode = mode();
    const int index = m_offers->checkedId();
    const GatewayChoice* chosen = index < 0 ? nullptr : &m_gateways.at(index);
    if (chosen == nullptr)
        return;
    if (chosen != draft.gateway) {
        const accounts::AccountRecord fresh;
        draft.gateway = chosen;
        draft.record = fresh;
        draft.record.gateway = chosen->id;
        draft.record.name = chosen->needs->service;
        draft.record.currency = chosen->needs->currencies.front();
        draft.record.baseUrl = addressOf(*chosen, chosenMode.value_or(accounts::Mode::Production));
        draft.typed.clear();
    } else if (chosenMode && (chosenMode != draft.mode || chosenMode == accounts::Mode::Sandbox)) {
        draft.record.baseUrl = addressOf(*chosen, *chosenMode); // each kind has its own
    }
    draft.mode = chosenMode;
    draft.record.mode = chosenMode.value_or(accounts::Mode::Sandbox);
}

void GatewayStep::say()
{
    const auto chosen = mode();
    m_mode->setHint(chosen ? modeMeaning(*chosen) : tr("Never mixed up: each has its own colour, word and drawing."));
    m_address->setVisible(chosen == accounts::Mode::Sandbox);
    m_address->setMessage(TextField::Message::Hint,
        tr("The handbooks name none. Enter the address that the gateway gave the shop for its tests."));
}

void GatewayStep::retranslate()
{
    m_title->setText(tr("Who takes the payments?"));
    for (QAbstractButton* offer : m_offers->buttons())
        static_cast<Offer*>(offer)->say();
    m_mode->setTitle(tr("What kind of money"));
    QStringList words;
    for (const accounts::Mode mode : modes)
        words << modeWord(mode);
    m_mode->setWords(words);
    m_address->setLabel(tr("Address of the sandbox"));
    say();
}

} // namespace ui
