// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/slippaper.h"
#include "ui/common/dialog.h"

#include <QStringList>
#include <functional>
#include <optional>

class QScrollArea;

namespace ui {

class Banner;
class Chip;
class SlipPreview;

/// The slip as the paper will be, where it is to be printed, and the keys to print it or to save it as PDF. Says what
/// went wrong, and closes when the slips are made. Makes none itself.
class ReceiptDialog final : public Dialog {
    Q_OBJECT

public:
    struct Subject {
        QString number; ///< of the first sale: "S-2042"
        int slips = 1;
        QString place; ///< the folder that is offered for a PDF
    };
    ReceiptDialog(const Appearance& appearance, const Subject& subject, QWidget* parent);

    /// What is left when some were printed.
    void setSubject(const Subject& subject);
    /// Of the first sale.
    void setSlip(const reports::Slip& slip);
    /// What was chosen the last time.
    void setChoice(const QString& printer, const reports::SlipPaper& paper);
    /// Known only after a while.
    void setPrinters(const QStringList& names);

    [[nodiscard]] QString printer() const { return m_printer; }
    [[nodiscard]] const reports::SlipPaper& paper() const { return *m_paper; }
    void choosePaper(QStringView word);
    [[nodiscard]] SlipPreview& preview() const { return *m_preview; }

    /// Nothing can be chosen while slips are made; it may be closed.
    void setWorking(bool is);
    void showProblem(const QString& sentence);
    /// As a person does.
    void print();
    void askPlace();

signals:
    void printWanted();
    void saveWanted(const QString& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addPapers();
    void openPrinterMenu();
    void showChoice();
    void showSlip();

    Subject m_subject;
    reports::Slip m_slip;
    QString m_printer;
    std::optional<QStringList> m_printers; ///< nullopt: not known yet
    const reports::SlipPaper* m_paper;
    bool m_isWorking = false;
    QScrollArea* m_scroll;
    SlipPreview* m_preview;
    QList<Chip*> m_papers; ///< as slipPapers()
    Chip* m_printerChip;
    Banner* m_problem;
    Button* m_save;
    Button* m_print;
};

} // namespace ui
