// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>

class QWidget;

/// Takes windows as they are on the screen, with the X server's own pixels, into FOLDER/NAME-LOOK.png. Ends the
/// program with a sentence where a picture cannot be taken or is not as it must be: nobody looks at a wrong one.
class Camera final {
public:
    /// `look`: what all pictures of this run have in common ("dark").
    Camera(const QString& folder, QString look);

    /// The window must be wholly on the screen with nothing over it.
    void take(QWidget& window, const QString& name);
    /// The same, and the only code in the saved picture is read back: its text must be `code`.
    void takeWithCode(QWidget& window, const QString& name, const QString& code);

    [[nodiscard]] int taken() const { return m_taken; }

private:
    [[nodiscard]] QString path(const QString& name) const;

    QDir m_folder;
    QString m_look;
    int m_taken = 0;
};
