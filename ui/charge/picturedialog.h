// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateways/servicepicture.h"

#include <QString>
#include <optional>

class QFileDialog;
class QWidget;

namespace ui {

/// Asks where the picture of a code goes, PNG or SVG drawn here, or where there is one the picture of the service as it
/// came, which is chosen first. `name` says what it is ("khqr-12.50-USD"). Deletes itself when closed; open it with
/// open().
[[nodiscard]] QFileDialog* newPictureDialog(
    const QString& name, const std::optional<gateways::ImageFormat>& fromService, QWidget* parent);
/// The picture of the service was chosen.
[[nodiscard]] bool wantsServicePicture(const QFileDialog& dialog);

} // namespace ui
