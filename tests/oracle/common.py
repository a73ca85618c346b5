"""What the oracles share: cells, tables, records and their merging, coverage, scores, command line.

None of it comes from the program; it follows the written description of records and scores:

the same record   a record is known by its own number together with its order's where it has both,
                  else by the fields named in its layout. Equal lines without a number are as many
                  records as the file with most of them has: the n-th equal line of one file is the
                  n-th of another.
merging           field by field the newest value that is not blank. Newer: the row's own latest event
                  time, then the later status, then the later file (and row).
rejected          a row that lacks a required field, or where it cannot be read. Another cell that
                  cannot be read is blank.
coverage          a file covers the fields that its header has, from the day of its earliest event to
                  as-of; a file without events covers nothing. An indicator without coverage of a needed
                  field anywhere has no figures. One that counts nothing is 0 of 0; one that counts
                  something in a window that touches no coverage of a needed field has no figures either.
"""

import argparse
import csv
import io
import json
import math
import re
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

ONE_DAY = timedelta(days=1)
HOUR = timedelta(hours=1)

# ---------------------------------------------------------------- cells


def text_cell(cell):
    """The cell without what spreadsheets put around it: ="…", an apostrophe, tabs, blanks."""
    cell = cell.strip()
    padded = re.fullmatch(r'="(.*)"', cell, re.DOTALL)
    if padded:
        cell = padded.group(1).strip()
    return cell.removeprefix("'").strip()


CLOCK = r"(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?\s*Z?)?"
YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + CLOCK)
MONTH_FIRST = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})" + CLOCK)


def time_cell(cell):
    """A moment to the second, or None for a blank or unreadable cell. A date alone is its midnight."""
    cell = text_cell(cell)
    if re.fullmatch(r"\d+(\.\d+)?", cell):
        return datetime(1899, 12, 30) + timedelta(seconds=round(float(cell) * 86400))
    found = YEAR_FIRST.fullmatch(cell)
    if found:
        parts = found.groups()
    else:
        found = MONTH_FIRST.fullmatch(cell)
        if not found:
            return None
        month, day, year, *clock = found.groups()
        parts = (year, month, day, *clock)
    try:
        return datetime(*(int(part or 0) for part in parts))
    except ValueError:
        return None


def number_cell(cell):
    """A number, or None for a blank or unreadable cell; thousands may have commas."""
    try:
        value = float(text_cell(cell).replace(",", "").lstrip("$¥￥"))
    except ValueError:
        return None
    return value if math.isfinite(value) else None


YES, NO = {"是", "1", "true", "yes", "y"}, {"否", "0", "false", "no", "n"}


def yes_cell(cell):
    """True, False, or None for a blank or unknown word."""
    word = text_cell(cell).lower()
    return True if word in YES else False if word in NO else None


def stars_cell(cell):
    """1 to 5 stars, or None."""
    stars = number_cell(text_cell(cell).removesuffix("星"))
    return stars if stars is not None and 1 <= stars <= 5 else None


# ---------------------------------------------------------------- tables


def decode(data):
    """UTF-8, with or without its mark, else GB18030."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def csv_rows(text):
    """The rows of a CSV, as lists of cells."""
    return list(csv.reader(io.StringIO(text, newline="")))


SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def shown_text(element):
    """The text of a shared or inline string, without its reading aids."""
    parts = element.findall(f"{SHEET}t") + element.findall(f"{SHEET}r/{SHEET}t")
    return "".join(part.text or "" for part in parts)


def column_number(reference):
    """Of a reference such as "AB12" the column, counted from 0."""
    number = 0
    for letter in re.match(r"[A-Z]+", reference).group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def cell_text(cell, shared):
    """What a cell holds, as text; a whole number without a point or an exponent."""
    kind, value = cell.get("t"), cell.find(f"{SHEET}v")
    if kind == "inlineStr":
        inline = cell.find(f"{SHEET}is")
        return "" if inline is None else shown_text(inline)
    if value is None or value.text is None:
        return ""
    if kind == "s":
        return shared[int(value.text)]
    if kind in ("str", "b", "e"):
        return value.text
    number = float(value.text)
    return str(int(number)) if number.is_integer() else value.text


def xlsx_rows(data):
    """The rows of a workbook's first sheet, as lists of cells."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            shared = [shown_text(item) for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
        sheet = ElementTree.fromstring(book.read("xl/workbook.xml")).find(f"{SHEET}sheets/{SHEET}sheet")
        relations = ElementTree.fromstring(book.read("xl/_rels/workbook.xml.rels"))
        target = next(r.get("Target") for r in relations if r.get("Id") == sheet.get(RELATION))
        name = target.lstrip("/") if target.startswith("/") else "xl/" + target
        rows = []
        for row in ElementTree.fromstring(book.read(name)).iter(f"{SHEET}row"):
            cells = {}
            for place, cell in enumerate(row.findall(f"{SHEET}c")):
                reference = cell.get("r")
                cells[column_number(reference) if reference else place] = cell_text(cell, shared)
            rows.append([cells.get(i, "") for i in range(max(cells, default=-1) + 1)])
        return rows


def table(rows):
    """(header names, data rows as dicts of clean cells); rows without any text are dropped."""
    header = [text_cell(cell) for cell in rows[0]] if rows else []
    found = []
    for row in rows[1:]:
        cells = [text_cell(cell) for cell in row]
        if any(cells):
            cells += [""] * (len(header) - len(cells))
            # of two columns with the same name the first counts; what has no name is dropped
            found.append({name: cell for name, cell in reversed(list(zip(header, cells))) if name})
    return header, found


# ---------------------------------------------------------------- layouts and records


@dataclass(frozen=True)
class Layout:
    """How a table's rows become records of one kind.

    `marks` are headers a file must have, `columns` a field's reader and headers (of several the first
    that is not blank), `derive` works out fields made of others, `key` names the fields that tell a
    record without a number, `number` its own number (with it the key is the number and the order's).
    """

    kind: str
    marks: tuple
    columns: dict
    required: tuple
    events: tuple
    key: tuple = ()
    number: str | None = None
    derive: object = None
    ranks: dict = field(default_factory=dict)

    def fields(self, row):
        """The record's fields as one row tells them."""
        values = {}
        for name, (read, *headers) in self.columns.items():
            text = next((row[header] for header in headers if row.get(header)), "")
            values[name] = read(text) if text else None
        if self.derive:
            self.derive(values)
        return values

    def newness(self, values, events):
        """What makes one row newer than another."""
        return max(events, default=datetime.min), self.ranks.get(values.get("status"), -1)


@dataclass
class Store:
    """All that the files tell.

    `seen[kind][key]` holds what each row says of a record, `since[kind.field]` the earliest day known
    of a field, `rejected[file]` the number of rows that could not be used.
    """

    seen: dict = field(default_factory=dict)
    since: dict = field(default_factory=dict)
    rejected: Counter = field(default_factory=Counter)
    order: int = 0

    def add(self, kind, key, values, newness):
        """Adds what one row says of a record."""
        self.order += 1
        self.seen.setdefault(kind, {}).setdefault(key, []).append((*newness, self.order, values))

    def cover(self, names, first):
        """Widens the coverage of these fields to a day."""
        for name in names:
            self.since[name] = min(first, self.since.get(name, first))

    def merged(self, kind):
        """The records of a kind: {key: fields}."""
        return {key: merge(rows) for key, rows in self.seen.get(kind, {}).items()}


def merge(rows):
    """The record as it stands after all rows: per field the newest value that is not blank."""
    record = {}
    for *_, values in sorted(rows, key=lambda row: row[:-1]):
        for name, value in values.items():
            if value not in (None, "") or name not in record:
                record[name] = value
    return record


def read_rows(store, layout, header, rows, file=""):
    """Reads one table into the store by its layout."""
    equal, first = Counter(), None
    for row in rows:
        values = layout.fields(row)
        if not all(any(values[n] is not None for n in name.split("|")) for name in layout.required):
            store.rejected[file] += 1
            continue
        events = [values[name] for name in layout.events if values[name] is not None]
        if events:
            first = min(events) if first is None else min(first, *events)
        if layout.number and values[layout.number]:
            key = ("number", values[layout.number], values.get("order_no"))
        else:
            line = tuple(values.items())
            equal[line] += 1
            key = (*(values[name] for name in layout.key), equal[line])
        store.add(layout.kind, key, values, layout.newness(values, events))
    if first is not None:
        has = set(header)
        known = [f"{layout.kind}.{n}" for n, (_, *hs) in layout.columns.items() if has & set(hs)]
        store.cover(known, first.date())


def read_table(store, layouts, rows, file=""):
    """Reads a table by every layout whose marks its header has."""
    header, data = table(rows)
    fitting = [layout for layout in layouts if set(layout.marks) <= set(header)]
    if not fitting:
        raise ValueError(f"unknown header: {header}")
    for layout in fitting:
        read_rows(store, layout, header, data, file)


def read_files(paths, layouts, read_text=None):
    """The store that these files tell of. `read_text` may take a text that is no table."""
    store = Store()
    for path in paths:
        data = Path(path).read_bytes()
        if data.startswith(b"PK\x03\x04"):
            read_table(store, layouts, xlsx_rows(data), Path(path).name)
            continue
        text = decode(data)
        if not (read_text and read_text(store, text)):
            read_table(store, layouts, csv_rows(text), Path(path).name)
    return store


def worked_store(platform):
    """The folder of a worked store: with the tests, else beside the repository."""
    root = Path(__file__).resolve().parents[2]
    beside = root / "tests" / "data", root.parent / "shared" / "data"
    return next(f for f in (data / "worked" / platform for data in beside) if f.is_dir())


# ---------------------------------------------------------------- measures


@dataclass(frozen=True)
class Window:
    """Whole days, both ends included."""

    first: date
    last: date

    def holds(self, moment):
        """Whether a known moment lies on one of the days."""
        return moment is not None and self.first <= moment.date() <= self.last


def days_before(day, first, last):
    """The window from `first` to `last` days before a day."""
    return Window(day - first * ONE_DAY, day - last * ONE_DAY)


def touched(store, needs, window, as_of):
    """Whether the window touches what is known of every need; "a|b" is met by either."""

    def known(name):
        return name in store.since and store.since[name] <= window.last and as_of.date() >= window.first

    return all(any(known(name) for name in need.split("|")) for need in needs)


def imported(store, needs):
    """Whether any file told of every need."""
    return all(any(name in store.since for name in need.split("|")) for need in needs)


def measure(store, needs, window, as_of, count):
    """(numerator, denominator), or None without data.

    Nothing counted is (0, 0) wherever the files are there; a figure over a window that a need does
    not cover is none.
    """
    if not imported(store, needs):
        return None
    numerator, denominator = count(window)
    if denominator and not touched(store, needs, window, as_of):
        return None
    return float(numerator), float(denominator)


def rate(flags):
    """(how many are true, of how many)."""
    flags = list(flags)
    return sum(map(bool, flags)), len(flags)


def total(values):
    """(their sum, how many)."""
    values = list(values)
    return sum(values), len(values)


# ---------------------------------------------------------------- scores


def points(value, benchmark):
    """Points of 5 by (higher is better, peer, excellent): peer is worth 4, excellent 5."""
    higher, peer, excellent = benchmark
    if (value >= excellent) if higher else (value <= excellent):
        return 5.0
    if (value >= peer) if higher else (value <= peer):
        return 4 + (value - peer) / (excellent - peer)
    return 4 * value / peer if higher else 4 * peer / value


def line_of(measured, score):
    """The indicator's line of the document; without an event neither value nor score."""
    numerator, denominator = measured or (None, None)
    value = numerator / denominator if denominator else None
    return {
        "numerator": numerator,
        "denominator": denominator,
        "value": value,
        "score": None if value is None else score(value),
    }


def mean_score(lines):
    """The plain mean of the scores that there are."""
    scores = [line["score"] for line in lines if line["score"] is not None]
    return sum(scores) / len(scores) if scores else None


def halves_down(composite):
    """1 to 5 stars in halves: the composite rounded down."""
    return None if composite is None else min(5.0, max(1.0, math.floor(composite * 2) / 2))


# ---------------------------------------------------------------- command line


def parser(description):
    """The options every oracle has."""
    options = argparse.ArgumentParser(description=description)
    options.add_argument("--as-of", required=True, type=datetime.fromisoformat)
    options.add_argument("--day", required=True, action="append", type=date.fromisoformat)
    options.add_argument("files", nargs="+", type=Path, metavar="FILE")
    return options


def show(cards):
    """Prints {day: card}."""
    print(json.dumps({day.isoformat(): card for day, card in cards}, indent=1, ensure_ascii=False))
