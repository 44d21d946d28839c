// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// A sentence for people. Holds the English source and its arguments; becomes a translation only when shown, so that
/// switching the language at run time also changes what is already on screen.
///
/// Make one with a literal that lupdate finds, always in the context "Sentence":
///     UserText(QT_TRANSLATE_NOOP("Sentence", "The amount is more than %1."), {limit})
///
/// Arguments are data: they are put in once, in one pass, so that a "%1" inside an argument stays as it is (R38).
/// Thread-safe as a value; `translated()` needs the application object for its translators.
class UserText {
public:
    UserText() = default;
    /// `source` must be a string literal (it is kept by address).
    explicit UserText(const char* source, QStringList arguments = {});

    [[nodiscard]] bool isEmpty() const { return m_source == nullptr; }
    [[nodiscard]] QString translated() const;
    [[nodiscard]] QString english() const;
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    /// The same sentence with other arguments.
    [[nodiscard]] UserText withArguments(QStringList arguments) const
    {
        return UserText(m_source, std::move(arguments));
    }

private:
    const char* m_source = nullptr;
    QStringList m_arguments;
};

/// Replaces %1 … %9 by the arguments in a single pass; places without an argument stay as they are.
[[nodiscard]] QString fillPlaces(const QString& pattern, const QStringList& arguments);

} // namespace base
