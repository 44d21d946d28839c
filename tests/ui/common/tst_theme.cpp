// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/state.h"
#include "ui/common/theme.h"

#include <QSet>
#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>

using namespace ui;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Token = QColor Theme::*;
using Fixed = QColor FixedColors::*;
constexpr std::array names{ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast};

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private slots:
    void tokensHaveTheNamedContrast_data();
    void tokensHaveTheNamedContrast();
    void customerColoursHaveTheNamedContrast_data();
    void customerColoursHaveTheNamedContrast();
    void statesReadOnEveryGround();
    void everyStateHasItsOwnWord();
};

void TestTheme::tokensHaveTheNamedContrast_data()
{
    QTest::addColumn<Token>("front");
    QTest::addColumn<Token>("ground");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    QTest::addColumn<double>("highContrast");
    const auto row = [](const char* name, Token front, Token ground, double light, double dark, double high) {
        QTest::newRow(name) << front << ground << light << dark << high;
    };
    // design/visual-language.md section 1.
    row("line2 on surface", &Theme::line2, &Theme::surface, 3.8, 3.5, 21);
    row("text on bg", &Theme::text, &Theme::bg, 15.1, 16.7, 21);
    row("text on sel", &Theme::text, &Theme::sel, 13.5, 12.1, 14.2);
    row("text2 on bg", &Theme::text2, &Theme::bg, 6.6, 9.9, 21);
    row("text2 on sel", &Theme::text2, &Theme::sel, 5.9, 7.1, 14.2);
    row("text3 on bg", &Theme::text3, &Theme::bg, 5.4, 6.5, 16.8);
    row("text3 on sel", &Theme::text3, &Theme::sel, 4.8, 4.7, 11.3);
    row("ink", &Theme::inkText, &Theme::ink, 16.7, 16.2, 21);
    row("focus on bg", &Theme::focus, &Theme::bg, 6.3, 9.1, 16.1);
    row("blue", &Theme::blue, &Theme::blueSoft, 6.0, 7.3, 11.8);
    row("green", &Theme::green, &Theme::greenSoft, 5.7, 7.9, 16.6);
    row("amber", &Theme::amber, &Theme::amberSoft, 6.6, 8.4, 14.6);
    row("grey", &Theme::grey, &Theme::greySoft, 6.4, 6.8, 15.9);
    row("red", &Theme::red, &Theme::redSoft, 6.1, 7.7, 11.3);
    row("violet", &Theme::violet, &Theme::violetSoft, 7.1, 8.2, 13.6);
}

void TestTheme::tokensHaveTheNamedContrast()
{
    QFETCH(Token, front);
    QFETCH(Token, ground);
    QFETCH(double, light);
    QFETCH(double, dark);
    QFETCH(double, highContrast);
    const std::array wanted{light, dark, highContrast};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Theme& theme = Theme::of(names.at(i));
        const double ratio = contrast(theme.*front, theme.*ground);
        QVERIFY2(std::abs(ratio - wanted.at(i)) <= 0.06,
            qPrintable(QStringLiteral("theme %1: %2 instead of %3").arg(i).arg(ratio).arg(wanted.at(i))));
    }
}

void TestTheme::customerColoursHaveTheNamedContrast_data()
{
    QTest::addColumn<Fixed>("front");
    QTest::addColumn<Fixed>("ground");
    QTest::addColumn<double>("wanted");
    QTest::newRow("customer") << &FixedColors::customerText << &FixedColors::customerGround << 16.7;
    QTest::newRow("customer, quiet") << &FixedColors::customerText2 << &FixedColors::customerGround << 10.4;
    QTest::newRow("paid") << &FixedColors::paidText << &FixedColors::paidGround << 8.3;
    QTest::newRow("expired") << &FixedColors::expiredText << &FixedColors::expiredGround << 9.4;
    QTest::newRow("cashier") << &FixedColors::cashierText << &FixedColors::cashierGround << 14.8;
    QTest::newRow("failed") << &FixedColors::failedText << &FixedColors::failedGround << 9.5;
    QTest::newRow("codes") << &FixedColors::qrDark << &FixedColors::qrLight << 21.0;
}

void TestTheme::customerColoursHaveTheNamedContrast()
{
    QFETCH(Fixed, front);
    QFETCH(Fixed, ground);
    QFETCH(double, wanted);
    const double ratio = contrast(FixedColors::get().*front, FixedColors::get().*ground);
    QVERIFY2(std::abs(ratio - wanted) <= 0.06, qPrintable(QString::number(ratio)));
}

void TestTheme::statesReadOnEveryGround()
{
    for (const ThemeName name : names) {
        const Theme& theme = Theme::of(name);
        for (const Tone tone : {Tone::Blue, Tone::Green, Tone::Amber, Tone::Grey, Tone::Red, Tone::Violet}) {
            for (const QColor& ground : {theme.surface, theme.sel, theme.bg})
                QVERIFY2(contrast(theme.color(tone), ground) >= 4.5,
                    qPrintable(QStringLiteral("theme %1, tone %2").arg(int(name)).arg(int(tone))));
        }
    }
}

void TestTheme::everyStateHasItsOwnWord()
{
    QSet<QString> words;
    for (int i = 0; i <= int(State::Cancelled); ++i)
        words.insert(stateWord(State(i)));
    QCOMPARE(words.size(), int(State::Cancelled) + 1);
    QVERIFY(!words.contains(QString()));
    QVERIFY(stateTone(State::Unknown) != Tone::Green);
    for (int i = 0; i <= int(State::Cancelled); ++i)
        QCOMPARE(stateTone(State(i)) == Tone::Green, State(i) == State::Paid);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
