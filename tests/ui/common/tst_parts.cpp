// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/appearance.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focusring.h"
#include "ui/common/icons.h"
#include "ui/common/salefacts.h"
#include "ui/common/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace ui;
using namespace Qt::StringLiterals;

class TestParts final : public QObject {
    Q_OBJECT

private slots:
    void everyIconIsDrawn();
    void focusIsARingInTheReservedRoom();
    void aChosenChipKeepsItsWidth();
    void anUnavailableChipCanBeReachedButNotChosen();
    void aFlowWrapsAndNeverCutsOff();
    void aFieldKeepsRoomForItsProblem();
    void anAccessKeyFocusesItsField();
    void methodsHaveTheirProperNames_data();
    void methodsHaveTheirProperNames();

private:
    Appearance m_appearance;
};

void TestParts::everyIconIsDrawn()
{
    for (int i = int(Icon::None) + 1; i <= int(Icon::Warning); ++i) {
        for (const qreal ratio : {1.0, 1.5}) {
            const QImage image = iconPixmap(Icon(i), 24, Qt::red, ratio).toImage();
            QCOMPARE(image.width(), qRound(24 * ratio));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted += qAlpha(image.pixel(x, y)) > 200 ? 1 : 0;
            QVERIFY2(painted > 15, qPrintable(u"icon %1 has %2 pixels"_s.arg(i).arg(painted)));
        }
    }
}

void TestParts::focusIsARingInTheReservedRoom()
{
    m_appearance.setTheme(ThemeName::Light);
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* first = new Button(m_appearance, Button::Kind::Normal);
    auto* second = new Button(m_appearance, Button::Kind::Normal);
    first->setText(u"One"_s);
    second->setText(u"Two"_s);
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->setFocus();
    const QColor ring = m_appearance.theme().focus;
    const auto ringPixel = [](Button* button) { return button->grab().toImage().pixelColor(1, button->height() / 2); };
    QVERIFY(ringPixel(first) != ring);
    QCOMPARE(ringPixel(second), ring);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(ringPixel(first), ring);
    QVERIFY(ringPixel(second) != ring);
}

void TestParts::aChosenChipKeepsItsWidth()
{
    Chip chip(m_appearance);
    chip.setText(u"Dynamic QR"_s);
    const QSize before = chip.sizeHint();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint(), before);
    QCOMPARE(before.height(), 36 + 2 * focusMargin);
}

void TestParts::anUnavailableChipCanBeReachedButNotChosen()
{
    Chip chip(m_appearance);
    chip.setText(u"Payment link"_s);
    chip.setAvailable(false);
    chip.resize(chip.sizeHint());
    QVERIFY(chip.focusPolicy() & Qt::TabFocus);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(!chip.isChecked());
    chip.setAvailable(true);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(chip.isChecked());
}

void TestParts::aFlowWrapsAndNeverCutsOff()
{
    QWidget window;
    auto* flow = new FlowLayout(8, 8, &window);
    QList<Chip*> chips;
    for (int i = 0; i < 9; ++i) {
        chips.append(new Chip(m_appearance));
        chips.last()->setText(u"Choice %1"_s.arg(i));
        flow->addWidget(chips.last());
    }
    chips.at(3)->hide();
    window.resize(300, flow->heightForWidth(300));
    window.show();
    for (Chip* chip : chips) {
        if (chip->isHidden())
            continue;
        QVERIFY(window.rect().contains(chip->geometry()));
    }
    QVERIFY(chips.last()->y() > chips.first()->y());
}

void TestParts::aFieldKeepsRoomForItsProblem()
{
    TextField field(m_appearance);
    field.setLabel(u"&Name"_s);
    const int before = field.sizeHint().height();
    field.setMessage(TextField::Message::Problem, u"The name is empty. Type the name of the shop."_s);
    QCOMPARE(field.sizeHint().height(), before);
    QCOMPARE(field.edit().accessibleName(), u"Name"_s);
    QCOMPARE(field.edit().accessibleDescription(), u"The name is empty. Type the name of the shop."_s);
}

void TestParts::methodsHaveTheirProperNames_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [word, name] : {std::pair("bkash", "bKash"), {"nagad", "Nagad"}, {"rocket", "Rocket"},
             {"NAGAD", "Nagad"}, {"gopay", "GoPay"}, {"gopay_qris", "GoPay"}, {"ovo", "OVO"}, {"qris", "QRIS"},
             {"khqr-dynamic", "KHQR"}, {"Some Bank", "Some Bank"}})
        QTest::newRow(word) << QString::fromLatin1(name);
}

void TestParts::methodsHaveTheirProperNames()
{
    QFETCH(QString, name);
    QCOMPARE(SaleFacts::method(QString::fromLatin1(QTest::currentDataTag())), name);
}

void TestParts::anAccessKeyFocusesItsField()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* first = new TextField(m_appearance);
    auto* second = new TextField(m_appearance);
    first->setLabel(u"&Account"_s);
    second->setLabel(u"&City"_s);
    row->addWidget(first);
    row->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus();
    QTest::keyClick(&window, Qt::Key_C, Qt::AltModifier);
    QVERIFY(second->edit().hasFocus());
    // Another language, another letter.
    first->setLabel(u"&Rekening"_s);
    QTest::keyClick(&window, Qt::Key_R, Qt::AltModifier);
    QVERIFY(first->edit().hasFocus());
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
