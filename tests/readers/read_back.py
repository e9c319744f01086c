"""Has other programs read every workbook and document below a folder: a strict validation against the Open XML schema, then
openpyxl or python-docx. Prints a line for each file; ends with 1 where one of them objects."""

import shutil
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import docx
import openpyxl
from openxml_audit import FileFormat, OpenXmlValidator


def faults(path):
    """What the schema has against a file."""
    validator = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0, strict=True)
    result = validator.validate(path)
    return [f"{error.part_uri} {error.path}: {error.description}" for error in result.errors]


def read_workbook(path):
    """Formulas and values as openpyxl sees them."""
    formulas = openpyxl.load_workbook(path)
    values = openpyxl.load_workbook(path, data_only=True)
    if formulas.sheetnames != values.sheetnames or not formulas.sheetnames:
        raise ValueError("no sheets")
    cells = sum(1 for sheet in values for row in sheet.iter_rows() for cell in row if cell.value is not None)
    if cells == 0:
        raise ValueError("no cell has a value")
    return f"{len(values.sheetnames)} sheets, {cells} cells"


def read_document(path):
    """Paragraphs and tables as python-docx sees them, each in a style that the document defines."""
    document = docx.Document(path)
    paragraphs = [paragraph for paragraph in document.paragraphs if paragraph.text.strip()]
    if not paragraphs:
        raise ValueError("no text")
    known = {style.style_id for style in document.styles}
    unknown = {paragraph.style.style_id for paragraph in paragraphs} - known
    if unknown:
        raise ValueError(f"undefined styles {sorted(unknown)}")
    rows = sum(len(table.rows) for table in document.tables)
    return f"{len(paragraphs)} paragraphs, {len(document.tables)} tables, {rows} rows"


READERS = {".xlsx": read_workbook, ".docx": read_document}


def validator_sees(path, part, right, wrong):
    """Whether the validator objects to a copy of the file with a part of the schema turned round: a check of the check."""
    with tempfile.TemporaryDirectory() as folder:
        broken = shutil.copy(path, Path(folder) / f"broken{path.suffix}")
        with zipfile.ZipFile(path) as package, zipfile.ZipFile(broken, "w") as copy:
            for name in package.namelist():
                data = package.read(name)
                if name == part:
                    turned = data.replace(right, wrong, 1)
                    if turned == data:
                        raise ValueError(f"{path}: {part} has no {right!r}")
                    data = turned
                copy.writestr(name, data)
        return bool(faults(broken))


def main(folder):
    # What openpyxl cannot keep when it saves; here it only reads.
    warnings.filterwarnings("ignore", message=".*will be removed", module="openpyxl")
    files = sorted(path for path in Path(folder).rglob("*") if path.suffix in READERS)
    if not files:
        sys.exit(f"nothing to read below {folder}")
    bad = 0
    for path in files:
        objections = faults(path)
        try:
            told = READERS[path.suffix](path)
        except Exception as error:  # whatever a reader cannot stand
            objections.append(f"{type(error).__name__}: {error}")
            told = "not read"
        print(f"{path.relative_to(folder)}: {len(objections)} errors, {told}")
        for objection in objections[:20]:
            print(f"    {objection}")
        bad += bool(objections)
    document = next(path for path in files if path.suffix == ".docx")
    if not validator_sees(document, "word/styles.xml", b"<w:keepNext/><w:keepLines/>", b"<w:keepLines/><w:keepNext/>"):
        sys.exit("the validator does not see a broken document")
    print(f"{len(files)} files, {bad} with errors")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main(sys.argv[1])
