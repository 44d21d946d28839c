// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

/// Reading a KHQR as the official SDK reads it: lenient, in UTF-16 units, with all its oddities, because
/// `khqr verify` has to give its answers. Everything that is used is read strictly as well (acceptance.h).
namespace emv {

/// A root field as the SDK keeps it: only tags it knows, the account template always as 29.
struct KhqrField {
    int tag = 0;
    QStringView value;
    bool fromTag30 = false;
};

/// Ends where a tag stands twice in a row; 29 right after 30 counts as such, 30 right after 29 does not.
/// The views point into `text`.
[[nodiscard]] QList<KhqrField> readKhqrFields(QStringView text);

/// The parts of a template, whatever their tags. `endless`: the SDK would never return from this value.
struct KhqrParts {
    QList<std::pair<QStringView, QStringView>> parts;
    bool endless = false;

    /// The last one with this tag; a null view when there is none (an empty part is not null).
    [[nodiscard]] QStringView last(QLatin1StringView tag) const;
};
[[nodiscard]] KhqrParts readKhqrParts(QStringView value);

} // namespace emv
