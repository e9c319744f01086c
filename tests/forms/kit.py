"""Shared by the scripts beside it: office files out of short descriptions, and the truth about them.

A table is a text: one line a row, `|` between cells, `⏎` for a line break inside a cell. A cell may be
`@2026-05-15` or `@2026-05-15 14:00` (a real date), `#0.85` (a number), `=A1+1` (a formula), `~text~` (struck out),
each with a number format behind it in braces: `@2026-05-15{m"月"d"日"}`. Everything else is text.
Needs openpyxl xlwt odfpy python-docx.
"""
import csv
import io
import json
import re
import sys
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

import docx
import xlwt
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from odf.number import DateStyle, Day, Month, Text, Year
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_from_string, column_index_from_string, range_boundaries

# A profile of its own for LibreOffice, so that an open one is not disturbed.
PROFILE = "-env:UserInstallation=" + (Path(tempfile.gettempdir()) / "huizong-forms").as_uri()
YEAR = "2026-"
STAMP = (2026, 5, 22, 17, 30, 0)


# ---------------------------------------------------------------- truth

def day(text):
    """05-15 → 2026-05-15; everything else stays."""
    return YEAR + text if isinstance(text, str) and re.fullmatch(r"\d\d-\d\d(T.*)?", text) else text


def names(text):
    if text == "*":
        return "*"
    return text.split() if isinstance(text, str) else list(text)


def item(kind, title, owners="", due=None, state=None, health=None, *, done=None, dept=None, note=None,
         bad=False, unknown=False, recurring=False, vague=False, may=(), must=(), **alt):
    """One expected item. owners: "a b" or a list; bad/unknown: bad-date/unknown-status has to be raised;
    recurring, vague: missing-deadline/bad-date may be; may/must: further rules; alt: title_alt, due_alt …"""
    for key in ("due_alt", "done_alt"):
        if key in alt:
            alt[key] = [day(value) for value in alt[key]]
    if "owners_alt" in alt:
        alt["owners_alt"] = [names(value) for value in alt["owners_alt"]]
    told = {"kind": kind, "title": title, "owners": names(owners), "department": dept, "due": day(due), "done": day(done),
            "state": state, "health": health, "note": note, **alt}
    closed = state in ("done", "cancelled")
    firm = kind in ("task", "resolution", "duty", "delay")
    required, allowed = list(must), list(may)
    if not closed:
        for rule, empty in (("missing-owner", told["owners"] == []), ("missing-deadline", told["due"] is None)):
            if empty and rule not in required + allowed:
                soft = not firm or state == "*" or (rule == "missing-deadline" and (bad or recurring))
                (allowed if soft else required).append(rule)
    if told["owners"] == "*":
        allowed.append("missing-owner")
    if told["due"] == "*":
        allowed.append("missing-deadline")
    if bad:
        required.append("bad-date")
    if vague:
        allowed.append("bad-date")
    if unknown:
        required.append("unknown-status")
    told["_must"], told["_may"] = required, allowed
    return told


def maker(kind):
    return lambda *args, **more: item(kind, *args, **more)


task, resolution, pending, duty = maker("task"), maker("resolution"), maker("pending"), maker("duty")
delay, milestone, channel, suggestion = maker("delay"), maker("milestone"), maker("channel"), maker("suggestion")


def form(kind, *items, sheet=None, project=None, dept=None, date=None, meeting=None, signed="", no=()):
    """no: columns that the form does not have ("owner", "due"): what is missing there may be raised, and need not be."""
    rules = {{"owner": "missing-owner", "due": "missing-deadline"}[column] for column in ([no] if isinstance(no, str) else no)}
    for one in items:
        one["_may"] += [rule for rule in one["_must"] if rule in rules]
        one["_must"] = [rule for rule in one["_must"] if rule not in rules]
    return {"form": kind, "sheet": sheet, "project": project, "department": dept, "date": day(date),
            "meeting": meeting, "items": list(items), "signatures": names(signed)}


def meeting(title, start, place, host, recorder, attendees, absentees="", topics=()):
    return {"title": title, "start": day(start), "place": place, "host": host, "recorder": recorder,
            "attendees": names(attendees), "absentees": names(absentees),
            "topics": topics if topics == "*" else names(topics) if isinstance(topics, str) else list(topics)}


def truth(notes, *forms, unreadable=False):
    must, may = [], []
    for one in [i for f in forms for i in f["items"]]:
        for rules, found in ((one.pop("_must"), must), (one.pop("_may"), may)):
            found += [{"rule": rule, "title": one["title"]} for rule in dict.fromkeys(rules)]
    return {"unreadable": unreadable, "forms": list(forms), "must_report": must, "may_report": may, "notes": notes}


# ---------------------------------------------------------------- cells

def rows(text):
    """The table as lists of cells; the first and the last line break belong to the quotes."""
    text = text[1:] if text.startswith("\n") else text
    text = text[:-1] if text.endswith("\n") else text
    return [[value(cell) for cell in line.split("|")] for line in text.split("\n")]


class Cell:
    def __init__(self, content, style=None, struck=False):
        self.content, self.style, self.struck = content, style, struck


def value(text):
    body, style = re.fullmatch(r"(?s)(.*?)(?:\{([^{}]*)\})?", text).groups() if re.match(r"[@#]\d|=[A-Z(]", text) else (text, None)
    if re.match(r"@\d", body):
        when = datetime.fromisoformat(body[1:])
        return Cell(when, style or ("yyyy-mm-dd hh:mm" if " " in body else "yyyy-mm-dd"))
    if re.match(r"#\d", body):
        number = float(body[1:])
        return Cell(int(number) if number == int(number) and "." not in body else number, style)
    if re.fullmatch(r"~.+~", body):
        return Cell(body[1:-1], struck=True)
    return Cell(body.replace("⏎", "\n") or None, style)


def areas(refs):
    """"A1:C1 B2:B4" → [(row, col, row, col)], counted from 0."""
    for ref in refs.split():
        c1, r1, c2, r2 = range_boundaries(ref)
        yield r1 - 1, c1 - 1, r2 - 1, c2 - 1


def place(ref):
    letters, row = coordinate_from_string(ref)
    return row - 1, column_index_from_string(letters) - 1


class Sheet:
    """name, table text, merged areas; at: where the table's corner stands (merges and hide count from A1 of the sheet)."""

    def __init__(self, name, text, merges="", *, at="A1", hidden=False, hide_rows=(), comments=None):
        self.name, self.hidden, self.hide_rows, self.comments = name, hidden, hide_rows, comments or {}
        self.merges = list(areas(merges))
        top, left = place(at)
        self.cells = {(top + r, left + c): cell for r, line in enumerate(rows(text)) for c, cell in enumerate(line) if cell.content is not None}


# ---------------------------------------------------------------- spreadsheets

THIN = Border(*(Side(style="thin", color="999999") for _ in range(4)))
SHADE = PatternFill("solid", fgColor="E7EEF7")


def xlsx(path, author, *sheets, date58=False):
    book = Workbook()
    book.remove(book.active)
    for spec in sheets:
        page = book.create_sheet(spec.name)
        for (r, c), cell in spec.cells.items():
            target = page.cell(r + 1, c + 1, cell.content)
            if cell.style:
                target.number_format = cell.style
            if cell.struck:
                target.font = Font(strike=True)
        for r1, c1, r2, c2 in spec.merges:
            page.merge_cells(start_row=r1 + 1, start_column=c1 + 1, end_row=r2 + 1, end_column=c2 + 1)
        dress(page, spec)
        for ref, text in spec.comments.items():
            page[ref].comment = Comment(text, author)
        for row in spec.hide_rows:
            page.row_dimensions[row].hidden = True
        if spec.hidden:
            page.sheet_state = "hidden"
    book.properties.creator = book.properties.lastModifiedBy = author
    book.save(path)
    if date58:
        builtin58(path)


def dress(page, spec):
    """Borders, shade and widths as a hand would set them."""
    widths, counts = {}, {}
    across = {(r1, c1) for r1, c1, _, c2 in spec.merges if c2 > c1}
    for r, c in spec.cells:
        counts[r] = counts.get(r, 0) + 1
    for (r, c), cell in spec.cells.items():
        target = page.cell(r + 1, c + 1)
        target.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if (r, c) in across else None)
        if counts[r] > 2:
            target.border = THIN
        if (r, c) in across and counts[r] == 1:
            target.font, target.fill = Font(bold=True, strike=cell.struck), SHADE
        if (r, c) not in across:
            longest = max(len(line) for line in str(cell.content).split("\n"))
            widths[c] = max(widths.get(c, 6), min(34, 2 * longest + 3))
    for c, width in widths.items():
        page.column_dimensions[get_column_letter(c + 1)].width = width


def builtin58(path):
    """Every custom date format becomes the built-in East Asian id 58, as Excel in Chinese writes it."""
    def swap(name, data):
        if name != "xl/styles.xml":
            return data
        text = data.decode("utf-8")
        for number in re.findall(r'<numFmt numFmtId="(\d+)"[^>]*?(?:yyyy|m&quot;|月)', text):
            text = text.replace(f'numFmtId="{number}"', 'numFmtId="58"')
        return re.sub(r"<numFmts.*?</numFmts>", "", text).encode("utf-8")
    repack(path, swap)


def xls(path, *sheets):
    book = xlwt.Workbook(encoding="utf-8")
    for spec in sheets:
        page = book.add_sheet(spec.name)
        covered = {(r1, c1): (r2, c2) for r1, c1, r2, c2 in spec.merges}
        for (r, c), cell in spec.cells.items():
            style = xlwt.XFStyle()
            if cell.style:
                style.num_format_str = cell.style
            style.font.struck_out = cell.struck
            if (r, c) in covered:
                page.write_merge(r, covered[r, c][0], c, covered[r, c][1], cell.content, style)
            else:
                page.write(r, c, cell.content, style)
        if spec.hidden:
            page.visibility = 1
    book.save(str(path))


def ods(path, *sheets):
    book = OpenDocumentSpreadsheet()
    shown = DateStyle(name="D1")
    for part in (Year(style="long"), Text(text="-"), Month(style="long"), Text(text="-"), Day(style="long")):
        shown.addElement(part)
    book.automaticstyles.addElement(shown)
    book.automaticstyles.addElement(Style(name="day", family="table-cell", datastylename="D1"))
    for spec in sheets:
        page = Table(name=spec.name)
        spans = {(r1, c1): (r2 - r1 + 1, c2 - c1 + 1) for r1, c1, r2, c2 in spec.merges}
        under = {(r, c) for r1, c1, r2, c2 in spec.merges for r in range(r1, r2 + 1) for c in range(c1, c2 + 1)} - set(spans)
        height, width = (1 + max(k[i] for k in list(spec.cells) + list(under)) for i in (0, 1))
        for r in range(height):
            line = TableRow()
            for c in range(width):
                line.addElement(CoveredTableCell() if (r, c) in under else ods_cell(spec.cells.get((r, c)), spans.get((r, c))))
            line.addElement(TableCell(numbercolumnsrepeated=1000))
            page.addElement(line)
        book.spreadsheet.addElement(page)
    book.save(str(path))


def ods_cell(cell, span):
    more = {"numberrowsspanned": span[0], "numbercolumnsspanned": span[1]} if span else {}
    if cell is None:
        return TableCell(**more)
    shown = cell.content
    if isinstance(shown, datetime):
        shown = shown.date().isoformat()
        target = TableCell(valuetype="date", datevalue=shown, stylename="day", **more)
    elif isinstance(shown, (int, float)):
        target = TableCell(valuetype="float", value=shown, **more)
    else:
        target = TableCell(valuetype="string", **more)
    for text in str(shown).split("\n"):
        target.addElement(P(text=text))
    return target


def text_table(path, text, encoding="gb18030", delimiter=","):
    """A csv or tsv file."""
    out = io.StringIO()
    lines = [["" if cell.content is None else str(cell.content) for cell in line] for line in rows(text)]
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows([] if line == [""] else line for line in lines)
    path.write_bytes(out.getvalue().encode(encoding))


# ---------------------------------------------------------------- Word

class T:
    """A table of a Word file. inside: {"B3": another T} for a table within a cell."""

    def __init__(self, text, merges="", inside=None):
        self.rows, self.merges, self.inside = rows(text), list(areas(merges)), inside or {}


class Raw:
    """A block that a function adds to the document."""

    def __init__(self, function):
        self.function = function


def word(path, author, *blocks, header=None, footer=None):
    """Blocks: T, Raw, or a text: "^" centred bold title, "# " heading, "* " bullet, "+ " automatic number, "> " right, "! " bold."""
    doc = docx.Document()
    normal = doc.styles["Normal"]
    normal.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), "宋体")
    if header:
        doc.sections[0].header.paragraphs[0].text = header
    if footer:
        doc.sections[0].footer.paragraphs[0].text = footer
    for block in blocks:
        if isinstance(block, T):
            grid(doc, block)
        elif isinstance(block, Raw):
            block.function(doc)
        else:
            paragraph(doc, block)
    if isinstance(blocks[-1], T):  # Word never ends a document with a table
        doc.add_paragraph()
    props = doc.core_properties
    props.author = props.last_modified_by = author
    props.title = props.comments = ""
    doc.save(path)


def paragraph(doc, text):
    mark, rest = re.fullmatch(r"(?s)(\^|# |\* |\+ |> |! )?(.*)", text).groups()
    rest = rest.replace("⏎", "\n")
    if mark == "# ":
        return doc.add_heading(rest, 2)
    para = doc.add_paragraph(style={"* ": "List Bullet", "+ ": "List Number"}.get(mark))
    para.add_run(rest).bold = mark in ("^", "! ") or None
    if mark in ("^", "> "):
        para.alignment = WD_ALIGN_PARAGRAPH.CENTER if mark == "^" else WD_ALIGN_PARAGRAPH.RIGHT
    return para


def grid(where, spec):
    table = where.add_table(rows=len(spec.rows), cols=max(map(len, spec.rows)))
    if hasattr(where, "styles"):
        table.style = "Table Grid"
    for r1, c1, r2, c2 in spec.merges:
        table.cell(r1, c1).merge(table.cell(r2, c2))
        cell = table.cell(r1, c1)
        for extra in cell.paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
    for r, line in enumerate(spec.rows):
        for c, cell in enumerate(line):
            if cell.content is not None:
                fill(table.cell(r, c), cell)
    for ref, inner in spec.inside.items():
        grid(table.cell(*place(ref)), inner)
    return table


def fill(target, cell):
    """Text into a cell, a paragraph a line; a part in ~tildes~ is struck out."""
    for number, line in enumerate(str(cell.content).split("\n")):
        para = target.paragraphs[0] if number == 0 else target.add_paragraph()
        for index, part in enumerate(re.split(r"~(.+?)~", f"~{line}~" if cell.struck else line)):
            if part:
                para.add_run(part).font.strike = True if index % 2 else None


def text_box(*lines):
    """A floating text box (VML, as WPS and old Word write it)."""
    paras = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
    xml = (f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape id="box1" style="width:400pt;height:40pt">'
           f"<v:textbox><w:txbxContent>{paras}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")
    return Raw(lambda doc: doc.add_paragraph()._p.append(parse_xml(xml)))


def tracked(*parts, who="殷小满"):
    """A paragraph of parts: plain text, "-deleted", "+inserted"."""
    def add(doc):
        para = doc.add_paragraph()._p
        for number, part in enumerate(parts, 800):
            mark = f'{nsdecls("w")} w:id="{number}" w:author="{who}" w:date="2026-05-20T10:00:00Z"'
            if part[0] == "-":
                para.append(parse_xml(f"<w:del {mark}><w:r><w:delText>{part[1:]}</w:delText></w:r></w:del>"))
            elif part[0] == "+":
                para.append(parse_xml(f"<w:ins {mark}><w:r><w:t>{part[1:]}</w:t></w:r></w:ins>"))
            else:
                para.append(parse_xml(f'<w:r {nsdecls("w")}><w:t>{part}</w:t></w:r>'))
    return Raw(add)


# ---------------------------------------------------------------- packages

def repack(path, change=lambda name, data: data):
    """Write the zip package again with fixed times, so that every run gives the same bytes."""
    with zipfile.ZipFile(path) as package:
        parts = [(info.filename, package.read(info)) for info in package.infolist()]
    stamp = "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}".format(*STAMP).encode()
    with zipfile.ZipFile(path, "w") as package:
        for name, data in parts:
            if name in ("docProps/core.xml", "meta.xml"):
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?", stamp, data)
            if name == "docProps/thumbnail.jpeg":
                continue
            if name == "_rels/.rels":
                data = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", data)
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(info, change(name, data))


class GbkInfo(zipfile.ZipInfo):
    """An entry name in GBK without the UTF-8 flag, as Windows in Chinese packs it."""

    def _encodeFilenameFlags(self):
        return self.filename.encode("gbk"), self.flag_bits & ~0x800


def gbk_zip(path, *members):
    with zipfile.ZipFile(path, "w") as package:
        for member in members:
            info = GbkInfo(member.name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, member.read_bytes())
            member.unlink()


def settle(path):
    if path.exists() and path.suffix != ".zip" and zipfile.is_zipfile(path):
        repack(path)


# ---------------------------------------------------------------- run

class Batch:
    """The files of one batch, in order, each written by the function that also tells the truth about it."""

    def __init__(self, script, name):
        self.folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(script).resolve().parent / name
        self.files = []

    def writes(self, name):
        def register(function):
            self.files.append((name, function))
            return function
        return register

    def run(self):
        self.folder.mkdir(parents=True, exist_ok=True)
        told = []
        for name, write in self.files:
            path = self.folder / name
            one = write(path)
            settle(path)
            told.append({"file": name, **one})
        (self.folder / "truth.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        forms = [f for t in told for f in t["forms"]]
        print(len(told), "files", len(forms), "forms", sum(len(f["items"]) for f in forms), "items",
              sum(len(t["must_report"]) for t in told), "findings")
