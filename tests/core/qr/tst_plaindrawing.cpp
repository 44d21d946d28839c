// SPDX-FileCopyrightText: 2026 The Paydesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/qr/matrix.h"
#include "core/qr/picture.h"
#include "core/qr/plaindrawing.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// A drawing that shows something else elsewhere than here is not a service's picture of a code.
class TestPlainDrawing final : public QObject {
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
};

void TestPlainDrawing::judges_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::addColumn<bool>("isPlain");
    const auto inside = [](const char* content, const char* attributes = "", const char* before = "") {
        return before + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" "_ba + attributes + '>'
            + content + "</svg>\n";
    };
    const auto row = [](const char* name, const QByteArray& drawing, bool isPlain) {
        QTest::newRow(name) << drawing << isPlain;
    };
    row("drawn here", qr::toSvg(qr::encode("hello"_ba, qr::Level::M).value(), 300).value(), true);
    row("as the contract's example",
        inside(R"~(<g id="QRcode"><rect x="0" y="0" width="49" height="49" fill="#ffffff"/>
            <path style="stroke:#000000" transform="translate(4,4.5)" d="M0,0h7M8,0h1"/></g>)~",
            R"~(viewBox="0 0 49 49" preserveAspectRatio="none" version="1.1")~",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\n"),
        true);
    row("words for a person", inside("<title>Code</title><desc>a &amp; b</desc><defs/><!-- a -->"), true);
    row("style of several", inside(R"~(<path style="fill: none; stroke:rgb(0, 0,0);stroke-width:1px;" d=""/>)~"), true);

    row("script", inside("<script>alert(1)</script>"), false);
    row("style sheet", inside("<style>path{fill:#fff}</style>"), false);
    row("foreign object", inside("<foreignObject/>"), false);
    row("animation", inside(R"~(<path d="M0 0h1"><animate attributeName="d" to="M1 1h1"/></path>)~"), false);
    row("set", inside(R"~(<path d="M0 0h1"><set attributeName="d" to="M1 1h1"/></path>)~"), false);
    row("picture", inside(R"~(<image href="https://bad.example/a.png"/>)~"), false);
    row("use", inside(R"~(<use href="#a"/>)~"), false);
    row("text", inside("<text>Pay here</text>"), false);
    row("switch", inside("<switch/>"), false);
    row("a drawing within", inside(R"~(<svg width="4"/>)~"), false);
    row("another language", inside(R"~(<p xmlns="http://www.w3.org/1999/xhtml"/>)~"), false);
    row("another language, prefixed", inside(R"~(<h:path xmlns:h="http://www.w3.org/1999/xhtml"/>)~"), false);
    row("event", inside("", R"~(onload="alert(1)")~"), false);
    row("href", inside(R"~(<path href="a"/>)~"), false);
    row("xlink", inside(R"~(<path xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a"/>)~"), false);
    row("paint from elsewhere", inside(R"~(<path fill="url(https://bad.example/a)"/>)~"), false);
    row("paint the reader does not know", inside(R"~(<path fill="light-dark(#000,#fff)"/>)~"), false);
    row("style from elsewhere", inside(R"~(<path style="fill:url(#a)"/>)~"), false);
    row("hidden by style", inside(R"~(<path style="display:none"/>)~"), false);
    row("style with an escape", inside(R"~(<path style="f\69ll:#fff"/>)~"), false);
    row("path by style", inside(R"~(<path style="d:path('M0 0h1')"/>)~"), false);
    row("a width by the window", inside(R"~(<rect width="50vw"/>)~"), false);
    row("mask", inside(R"~(<path mask="url(#a)"/>)~"), false);
    row("DOCTYPE", inside("", "", "<!DOCTYPE svg>"), false);
    row("entity", inside("<desc>&a;</desc>", "", "<!DOCTYPE svg [<!ENTITY a 'b'>]>"), false);
    row("entity nobody declared", inside("<desc>&a;</desc>"), false);
    row("style sheet from outside", inside("", "", "<?xml-stylesheet href='a.css'?>"), false);
    row("instruction at the end", inside("") + "<?a b?>", false);
    row("other letters", inside("", "", "<?xml version='1.0' encoding='UTF-16'?>"), false);
    row("no namespace", R"~(<svg width="9" height="9"/>)~"_ba, false);
    row("not ended", "<svg xmlns=\"http://www.w3.org/2000/svg\">"_ba, false);
    row("two", inside("") + inside(""), false);
    row("nothing", QByteArray(), false);
    row("words", "hello"_ba, false);
}

void TestPlainDrawing::judges()
{
    QFETCH(QByteArray, drawing);
    QTEST(qr::isPlainDrawing(drawing), "isPlain");
}

QTEST_GUILESS_MAIN(TestPlainDrawing)
#include "tst_plaindrawing.moc"
