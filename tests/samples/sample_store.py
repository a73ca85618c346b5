"""What the makers of sample stores share: chance that repeats itself, moments, spells, and files as bytes."""

import argparse
import csv
import io
import zipfile
from datetime import datetime, time, timedelta
from pathlib import Path
from random import Random
from xml.sax.saxutils import escape

EXCEL_DAY_ZERO = datetime(1899, 12, 30)
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
WORKBOOK_PARTS = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{CONTENT}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{CONTENT}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{CONTENT}.sharedStrings+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{CONTENT}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId3" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{SHEET}"><numFmts count="1">'
        '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm:ss"/></numFmts>'
        '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
        "</styleSheet>"
    ),
}


# ---------------------------------------------------------------- chance and time


def stream(seed, name):
    """A source of chance of its own for each kind of record, so that one does not shift the others."""
    return Random(f"{seed}/{name}")


def pick(rng, weighted):
    """One of (value, weight) pairs."""
    values, weights = zip(*weighted)
    return rng.choices(values, weights)[0]


def after(rng, moment, least_hours, most_hours):
    """A moment, to the second, between so many hours later."""
    return moment + timedelta(seconds=round(3600 * rng.uniform(least_hours, most_hours)))


def hour_of_day(rng, day, hours):
    """A moment of the day, by the weights of its hours."""
    hour = rng.choices(range(24), hours)[0]
    return datetime.combine(day, time(hour, rng.randrange(60), rng.randrange(60)))


def next_time(moment, times):
    """The next of the day's times at or after the moment, if need be tomorrow's first."""
    clocks = [datetime.combine(moment.date(), clock) for clock in times]
    return next((clock for clock in clocks if clock >= moment), clocks[0] + timedelta(days=1))


def days(first, last):
    """Every day from the first to the last."""
    for n in range((last - first).days + 1):
        yield first + timedelta(days=n)


def spell(day, first, last, fades=1.0):
    """How much a bad spell weighs on a day: 1 from its first to its last, then half as much every `fades` days."""
    if day < first:
        return 0.0
    return 1.0 if day <= last else 0.5 ** ((day - last).days / fades)


def rush(day, rushes):
    """How many times the usual demand a day sees: `rushes` are (first day, last day, times)."""
    return next((times for first, last, times in rushes if first <= day <= last), 1.0)


def some(rng, mean):
    """A whole number near the mean."""
    return int(mean * rng.uniform(0.85, 1.15) + rng.random())


# ---------------------------------------------------------------- files


def csv_bytes(header, rows, encoding):
    """A table as the bytes of a CSV file."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(header)
    writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    return text.getvalue().encode(encoding)


def column_name(place):
    """The letters of a column: 0 is A, 26 is AA."""
    name = ""
    while place >= 0:
        place, letter = divmod(place, 26)
        name, place = chr(65 + letter) + name, place - 1
    return name


def cell_xml(reference, cell, strings):
    """A cell: text goes to the shared strings, a moment is a styled serial number, None is no cell."""
    if cell is None or cell == "":
        return ""
    if isinstance(cell, datetime):
        serial = (cell - EXCEL_DAY_ZERO) / timedelta(days=1)
        return f'<c r="{reference}" s="1"><v>{serial:.10f}</v></c>'
    if isinstance(cell, str):
        place = strings.setdefault(cell, len(strings))
        return f'<c r="{reference}" t="s"><v>{place}</v></c>'
    return f'<c r="{reference}"><v>{cell}</v></c>'


def sheet_xml(table, strings):
    """The one sheet of a workbook."""
    rows = []
    for number, row in enumerate(table, 1):
        cells = (cell_xml(f"{column_name(n)}{number}", cell, strings) for n, cell in enumerate(row))
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'<worksheet xmlns="{SHEET}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def workbook_bytes(sheet, header, rows):
    """A table as the bytes of an XLSX file, always the same."""
    strings = {}
    parts = dict(WORKBOOK_PARTS)
    parts["xl/worksheets/sheet1.xml"] = sheet_xml([header, *rows], strings)
    texts = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{SHEET}" uniqueCount="{len(strings)}">{texts}</sst>'
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
        f'<sheet name="{escape(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in parts.items():
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}')
    return data.getvalue()


def demo_bytes(maker, store, platform, names, exported_at):
    """The manifest of a sample store: its names, and its files in the order of import."""
    lines = [
        "# The sample store, as `starvane demo` imports it: files in this order.",
        f"# Written by tests/samples/{maker}.",
        f'store = {{ zh_CN = "{store[0]}", en = "{store[1]}" }}',
        f'platform = "{platform}"',
    ]
    for name in names:
        lines += ["", "[[files]]", f'file = "{name}"', f'exported_at = "{exported_at}"']
    return ("\n".join(lines) + "\n").encode()


def write_files(folder, files):
    """Writes files, name -> bytes, into a folder that is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def run_maker(description, seed, orders, sample_files):
    """The command line of a maker: writes what `sample_files(seed, orders)` gives, name -> bytes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="write the store here")
    parser.add_argument("--seed", type=int, default=seed)
    parser.add_argument("--orders", type=int, default=orders, help="about so many in the store")
    wanted = parser.parse_args()
    write_files(wanted.output, sample_files(wanted.seed, wanted.orders))
