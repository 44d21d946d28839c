// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/servicepicture.h"
#include "ui/common/dialog.h"

#include <optional>

namespace ui {

class ChipRow;
class TextField;

/// Who draws the picture of a sale's code that can be saved: Paydesk, or the service, and then in which kind and how
/// wide. The code on the screen is always drawn here.
class PictureChoiceDialog final : public Dialog {
    Q_OBJECT

public:
    /// `service` is the gateway's own name.
    PictureChoiceDialog(const Appearance& appearance, const QString& service,
        const std::optional<gateways::PictureWish>& wish, QWidget* parent);

    /// nullopt: drawn here.
    [[nodiscard]] std::optional<gateways::PictureWish> wish() const;
    [[nodiscard]] ChipRow& drawnBy() { return *m_drawnBy; }
    [[nodiscard]] ChipRow& kind() { return *m_kind; }
    [[nodiscard]] TextField& width() { return *m_width; }

    void accept() override;

private:
    void refresh();
    /// nullopt: no width that can be asked for.
    [[nodiscard]] std::optional<int> typedWidth() const;

    const QString m_service;
    bool m_fromService;
    gateways::ImageFormat m_format;
    ChipRow* m_drawnBy;
    ChipRow* m_kind;
    TextField* m_width;
};

/// "PNG, 400 px", for people.
[[nodiscard]] QString pictureWords(const gateways::PictureWish& wish);

} // namespace ui
