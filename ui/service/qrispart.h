// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/emv/emvdocument.h"
#include "core/till/service.h"

#include <QImage>
#include <QWidget>
#include <array>
#include <vector>

class QGridLayout;
class QMimeData;

namespace ui {

class Appearance;
class Button;
class EmptyState;
class PlainLabel;
class QrView;
class TextField;

/// A QRIS as text or picture: what it says by Paydesk's reading and the service's, and the same code with a fixed
/// amount, made here and by the service and compared. Outside text all of it.
class QrisPart final : public QWidget {
    Q_OBJECT

public:
    explicit QrisPart(const Appearance& appearance, QWidget* parent = nullptr);

    /// Forgets what another said.
    void setAccount(const QString& service);
    [[nodiscard]] bool isAwaiting(const till::QrisQuestion& question) const;
    /// The answer to the question that isAwaiting().
    void take(const base::Result<till::QrisAnswer>& answer);
    /// The texts on the picture that was given in that round(), and its bytes. Left out when the round is over.
    void takePicture(quint64 round, const QByteArray& picture, const base::Result<QStringList>& texts);
    /// Of what the code field is about: another as soon as something newer is typed, pasted, dropped or opened.
    [[nodiscard]] quint64 round() const { return m_round; }

    [[nodiscard]] TextField& code() const { return *m_code; }
    [[nodiscard]] TextField& amount() const { return *m_amount; }
    [[nodiscard]] Button& askButton() const { return *m_ask; }
    [[nodiscard]] Button& pasteButton() const { return *m_paste; }
    [[nodiscard]] QString verdict() const;
    /// "Shop: in Paydesk, there" of every fact shown.
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] bool hasCode() const; ///< a converted one is on show

signals:
    void asked(const till::QrisQuestion& question);
    /// A picture to be read by somebody else, on another thread: bytes, pixels or a file.
    void pictureGiven(const QByteArray& picture);
    void pixelsGiven(const QImage& image);
    void fileGiven(const QString& file);

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct FactRow {
        PlainLabel* label;
        PlainLabel* ours;
        PlainLabel* theirs;
    };
    void arrange();
    void paste();
    void give(const QMimeData& given);
    void openFile();
    void codeChanged();
    /// False: it is said at the field why not.
    [[nodiscard]] bool readCode();
    void ask();
    void showFacts();
    void showVerdict();
    void retranslate();

    const Appearance& m_appearance;
    QString m_service;
    quint64 m_round = 0;
    QByteArray m_picture; ///< the code came from it
    std::optional<emv::EmvDocument> m_read; ///< the code as read here
    std::optional<till::QrisQuestion> m_question; ///< while it is not answered
    std::optional<base::Result<till::QrisAnswer>> m_answer;

    PlainLabel* m_title;
    TextField* m_code;
    TextField* m_amount;
    Button* m_open;
    Button* m_paste;
    Button* m_ask;
    PlainLabel* m_dropHint;
    QGridLayout* m_grid;
    EmptyState* m_nothing;
    std::array<PlainLabel*, 2> m_heads;
    std::vector<FactRow> m_rows;
    PlainLabel* m_verdict;
    QrView* m_converted;
    Button* m_copy;
};

} // namespace ui
