#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Paydesk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""readworkbook.py FILE.xlsx: its sheets as JSON, {"1 Totals": [["t:text", "n:12.5 0.00", ""], ...], ...}.
A number has its number format behind it where it has one. Formulas are errors: a list has none."""

import json
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BUILT_IN = {"0": "", "1": "0", "2": "0.00"}


def column(reference):
    number = 0
    for letter in re.match("[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - 64
    return number - 1


def main():
    with zipfile.ZipFile(sys.argv[1]) as book:
        if book.testzip():
            sys.exit("damaged")
        styles = tree.fromstring(book.read("xl/styles.xml"))
        formats = dict(BUILT_IN)
        for each in styles.iter(MAIN + "numFmt"):
            formats[each.get("numFmtId")] = each.get("formatCode")
        used = [formats[each.get("numFmtId")] for each in styles.find(MAIN + "cellXfs")]
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for each in tree.fromstring(book.read("xl/sharedStrings.xml")):
                shared.append("".join(part.text or "" for part in each.iter(MAIN + "t")))
        sheets = {}
        names = [each.get("name") for each in tree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        for place, name in enumerate(names, 1):
            rows = []
            for row in tree.fromstring(book.read(f"xl/worksheets/sheet{place}.xml")).iter(MAIN + "row"):
                while len(rows) < int(row.get("r")):
                    rows.append([])
                for cell in row:
                    if cell.find(MAIN + "f") is not None:
                        sys.exit("a formula")
                    kind = cell.get("t")
                    if kind == "inlineStr":
                        text = "t:" + "".join(part.text or "" for part in cell.iter(MAIN + "t"))
                    elif kind == "s":
                        text = "t:" + shared[int(cell.find(MAIN + "v").text)]
                    else:
                        text = f"n:{cell.find(MAIN + 'v').text} {used[int(cell.get('s') or 0)]}".strip()
                    cells = rows[-1]
                    while len(cells) < column(cell.get("r")):
                        cells.append("")
                    cells.append(text)
            width = max(map(len, rows), default=0)
            sheets[f"{place} {name}"] = [cells + [""] * (width - len(cells)) for cells in rows]
    json.dump(sheets, sys.stdout)


main()
