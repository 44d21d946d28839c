// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/languages.h"

#include <QAbstractButton>

namespace ui {

class Appearance;

/// A language to choose: its own name large, its name in the present language, its key.
class LanguageCard final : public QAbstractButton {
    Q_OBJECT

public:
    LanguageCard(const Appearance& appearance, Language language, QString key, QWidget* parent = nullptr);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Enter: chosen, go on.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Appearance& m_appearance;
    Language m_language;
    QString m_key;
    QString m_ownName;
};

} // namespace ui
