// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/customerview.h"

#include "core/qr/reader.h"
#include "ui/display/customerframe.h"
#include "ui/display/customerwords.h"

#include <QEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// The spinner turns this long; then words say what it is waiting for.
constexpr milliseconds spinning{2000};
constexpr milliseconds frame{50};
constexpr milliseconds second{1000};

qr::Matrix matrixFor(const QString& payload, double side)
{
    if (payload.isEmpty())
        return {};
    const auto matrix = qr::encodeToFit(payload.toUtf8(), static_cast<int>(std::floor(side)));
    return matrix ? *matrix : qr::Matrix();
}

} // namespace

CustomerView::CustomerView(
    const CustomerWords& words, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent)
    : QWidget(parent)
    , m_words(words)
    , m_clock(clock)
    , m_scheduler(scheduler)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::NoFocus);
    m_shop.schemes = {u"KHQR"_s};
    connect(&words, &CustomerWords::changed, this, &CustomerView::refresh);
    refresh();
}

CustomerView::~CustomerView() = default;

void CustomerView::showSale(const payments::Payment& payment, const std::optional<till::Watching>& watching)
{
    const bool same = m_sale && m_sale->payment.id == payment.id;
    m_sale = Sale{payment, watching, same ? m_sale->shownAt : m_clock.monotonic()};
    refresh();
}

void CustomerView::showIdle()
{
    m_sale.reset();
    refresh();
}

void CustomerView::setShop(const QString& name)
{
    m_shop.name = name;
    refresh();
}

void CustomerView::setPractice(bool on)
{
    m_shop.practice = on;
    refresh();
}

void CustomerView::setSchemes(const QStringList& schemes)
{
    m_shop.schemes = schemes;
    refresh();
}

void CustomerView::setRate(const std::optional<money::ExchangeRate>& rate)
{
    m_shop.rate = rate;
    refresh();
}

void CustomerView::setNumbers(const PayNumbers& numbers)
{
    m_shop.numbers = numbers;
    refresh();
}

void CustomerView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintCustomerScene(painter, size(), m_scene, m_codes, m_turn);
}

void CustomerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    encode();
}

void CustomerView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
    encode();
}

bool CustomerView::event(QEvent* event)
{
    // Another monitor has other pixels.
    if (event->type() == QEvent::ScreenChangeInternal)
        encode();
    return QWidget::event(event);
}

CustomerScene CustomerView::currentScene() const
{
    if (!m_sale || (m_paidOver && m_paidId == m_sale->payment.id))
        return idleScene(m_shop, m_words);
    const milliseconds now = m_clock.monotonic();
    const CustomerKind kind = customerKind(m_sale->payment, m_sale->watching, now);
    CustomerScene scene = saleScene(kind, m_shop, m_sale->payment, m_sale->watching, now, m_words);
    if (kind == CustomerKind::Preparing && now - m_sale->shownAt >= spinning)
        scene.title = m_words.say(QT_TRANSLATE_NOOP("Customer", "Your QR is on its way. One moment please."));
    return scene;
}

void CustomerView::refresh()
{
    present(currentScene());
    followPaid();
    planNext();
}

void CustomerView::present(const CustomerScene& scene)
{
    if (scene == m_scene)
        return;
    const bool otherKind = scene.kind != m_scene.kind;
    const bool otherCodes = scene.code != m_scene.code || scene.receipt != m_scene.receipt
        || scene.practice.isEmpty() != m_scene.practice.isEmpty();
    m_scene = scene;
    setAccessibleName(m_words.say(QT_TRANSLATE_NOOP("Customer", "Customer screen")));
    setAccessibleDescription(m_scene.texts().join(u'\n'));
    if (otherCodes)
        encode();
    update();
    if (otherKind)
        emit kindChanged(m_scene.kind);
}

void CustomerView::followPaid()
{
    if (m_scene.kind != CustomerKind::Paid) {
        m_paidTimer.cancel();
        // The same sale may still turn out otherwise while its paid screen runs.
        if (!m_paidOver)
            m_paidId.clear();
        return;
    }
    if (m_paidId == m_sale->payment.id)
        return;
    m_paidId = m_sale->payment.id;
    m_paidOver = false;
    m_paidTimer = m_scheduler.after(m_paidTime, [this] {
        m_paidOver = true;
        refresh();
    });
}

void CustomerView::planNext()
{
    m_nextTimer.cancel();
    if (!isVisible() || !m_sale)
        return;
    const milliseconds now = m_clock.monotonic();
    if (m_scene.kind == CustomerKind::Preparing) {
        const milliseconds waited = now - m_sale->shownAt;
        if (waited >= spinning)
            return;
        const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
        m_turn = still ? 0 : static_cast<double>(waited.count() % second.count()) / static_cast<double>(second.count());
        m_nextTimer = m_scheduler.after(still ? spinning - waited : std::min(frame, spinning - waited), [this] {
            update();
            refresh();
        });
        return;
    }
    const auto& watching = m_sale->watching;
    if (!m_scene.left || !watching || !watching->codeEndsAt)
        return;
    // At the next whole second, and exactly at the end.
    const milliseconds left = *watching->codeEndsAt - now;
    const milliseconds part = left % second;
    m_nextTimer = m_scheduler.after(part.count() > 0 ? part : second, [this] { refresh(); });
}

void CustomerView::encode()
{
    const double ratio = devicePixelRatioF();
    m_codes.code = matrixFor(m_scene.code, codeSide(size(), m_scene) * ratio);
    m_codes.receipt = matrixFor(m_scene.receipt, receiptSide(size()) * ratio);
    m_readTimer.cancel();
    if (isVisible() && !m_scene.code.isEmpty())
        m_readTimer = m_scheduler.after(milliseconds{0}, [this] { readBack(); });
    update();
}

void CustomerView::readBack()
{
    const QImage pixels = grab(CustomerFrame(size(), m_scene).panel().toAlignedRect()).toImage();
    const QList<qr::Code> found = qr::read(qr::LuminancePicture::fromImage(pixels).view());
    const QByteArray payload = m_scene.code.toUtf8();
    const bool readable =
        std::any_of(found.begin(), found.end(), [&payload](const qr::Code& code) { return code.bytes == payload; });
    if (!readable) {
        emit codeRead(0);
        return;
    }
    // A phone reads from about ten times the width of the code (PRODUCT.md 2.5).
    const int pixelsWide = m_codes.code.size()
        * qr::pixelsPerModule(
            m_codes.code, static_cast<int>(std::floor(codeSide(size(), m_scene) * devicePixelRatioF())));
    const double perInch = screen()->physicalDotsPerInch() * devicePixelRatioF();
    constexpr double cmPerInch = 2.54;
    emit codeRead(static_cast<int>(std::lround(10 * cmPerInch * pixelsWide / perInch)));
}

} // namespace ui
