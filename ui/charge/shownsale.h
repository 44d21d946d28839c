// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/scheduler.h"
#include "ui/charge/pagemetrics.h"
#include "ui/charge/saleflow.h"
#include "ui/charge/shopdetails.h"

#include <QWidget>

class QUrl;

namespace ui {

class Appearance;
class SalePanel;
class ServicePictures;

/// The sale the flow has on show, in its panel with the page's margins: hands the panel what the desk says, and the
/// desk what a person wants, after a question where that cannot be taken back.
class ShownSale final : public QWidget {
    Q_OBJECT

public:
    ShownSale(
        const Appearance& appearance, const base::Clock& clock, base::Scheduler& scheduler, QWidget* parent = nullptr);

    /// nullptr: nothing to show. Not owned; must live until the next call.
    void setFlow(SaleFlow* flow);
    void setShape(PageShape shape);
    void setShop(const ShopDetails& shop);
    /// Why something about the sale on show was not done.
    void setProblem(const base::Error& error);
    /// While digits choose something in the panel, they start no amount.
    [[nodiscard]] bool takesDigits() const;
    [[nodiscard]] SalePanel& panel() { return *m_panel; }
    [[nodiscard]] const ServicePictures& pictures() const { return *m_pictures; }
    /// Of the sale on show. `fromService`: the picture of the service as it came.
    void savePicture(const QString& path, bool fromService);

signals:
    /// The sale may leave the page.
    void doneWanted();
    /// A person clicked to open the page that the QR opens.
    void pageWanted(const QUrl& url);

private:
    void refresh();
    void askCancel();
    void showPicture(const QString& paymentId);
    void askWhereToSave();
    /// What a person saw when asking for a file; another sale may be on show when the file is chosen.
    struct Wanted {
        QString paymentId;
        QString code;
        gateways::ServicePicture ofService; ///< no bytes: none that is usable
    };
    [[nodiscard]] Wanted wantedOf(const payments::Payment& payment) const;
    void save(const Wanted& wanted, const QString& path, bool fromService);
    /// Why the code must not be handed out; nullopt: it may still be paid.
    [[nodiscard]] std::optional<base::Error> overSince(const QString& paymentId) const;

    const Appearance& m_appearance;
    const base::Clock& m_clock;
    SaleFlow* m_flow = nullptr;
    SalePanel* m_panel;
    ServicePictures* m_pictures;
};

} // namespace ui
