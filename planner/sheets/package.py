"""A planner's own .xlsx or .xlsm as a package of parts: sheets are added or replaced, everything else stays as it is.

Spreadsheet libraries read a workbook into their own model and write that: what they don't know (charts, shapes,
pivot tables, results of formulas) is lost. Here only the few parts that list the sheets and formats are changed, in
place; every sheet of the planner's stays byte for byte.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

from planner.errors import NO_ZIP, PacktrainError
from planner.sheets.grids import Grid
from planner.sheets.styles_merge import merge_styles
from planner.sheets.xlsx import RESULT_MARK, write_xlsx
from planner.sheets.xmlmap import Node, Splice, as_utf8, element, outline

_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_MACRO_MAIN = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT_TYPES = "[Content_Types].xml"
_STRICT = (
    (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ),
    (_RELATIONS, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
)
_PRINTED = ("_xlnm.Print_Titles", "_xlnm._FilterDatabase", "_xlnm.Print_Area", RESULT_MARK)


class Package:
    """The parts of a workbook.

    Parameters
    ----------
    content : bytes
        The .xlsx or .xlsm file.

    Raises
    ------
    PacktrainError
        When it is no such file.
    """

    def __init__(self, content: bytes) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                self._infos = archive.infolist()
                self.parts = {info.filename: archive.read(info) for info in self._infos}
        except (*NO_ZIP, OSError, ValueError):
            raise PacktrainError(
                "The workbook is damaged. Save it again in your spreadsheet program."
            ) from None
        relations = outline(self.parts.get("_rels/.rels", b"<none/>"))
        target = next(
            (n.get("Target") for n in relations.children if n.get("Type").endswith("/officeDocument")), ""
        )
        self.book = target.lstrip("/")
        if self.book not in self.parts or not self.book.endswith(".xml"):
            raise PacktrainError("The workbook has no list of its sheets. Save it again, as .xlsx.")
        self.folder = posixpath.dirname(self.book)
        self.relations = posixpath.join(self.folder, "_rels", posixpath.basename(self.book) + ".rels")
        self.parts[self.book] = as_utf8(self.parts[self.book])
        self.strict = b"purl.oclc.org/ooxml" in self.parts[self.book]

    # -- what is there -------------------------------------------------------------------------------

    def _targets(self) -> dict[str, str]:
        """Return the part of every relation of the workbook by its id."""
        root = outline(self.parts[self.relations])
        return {
            node.get("Id"): posixpath.normpath(posixpath.join("/" + self.folder, node.get("Target"))).lstrip(
                "/"
            )
            for node in root.children
        }

    def sheet_parts(self) -> dict[str, str]:
        """Return the part of every sheet by its name, in the workbook's order."""
        targets = self._targets()
        sheets = outline(self.parts[self.book]).child("sheets")
        return {
            node.get("name"): targets.get(_relation_id(node), "")
            for node in (sheets.children if sheets else ())
        }

    def marked(self) -> frozenset[str]:
        """Return the names of the sheets that Packtrain wrote its results into."""
        names = list(self.sheet_parts())
        defined = outline(self.parts[self.book]).child("definedNames")
        return frozenset(
            names[int(node.get("localSheetId"))]
            for node in (defined.children if defined else ())
            if node.get("name") == RESULT_MARK and int(node.get("localSheetId") or -1) in range(len(names))
        )

    # -- sheets in -----------------------------------------------------------------------------------

    def put(self, grids: Iterable[Grid]) -> None:
        """Add sheets; one of an earlier run that bears the mark is replaced where it stands."""
        made = _made(grids)
        numbers = self._merge_styles(made.parts["xl/styles.xml"])
        marked = {name.casefold(): name for name in self.marked()}
        for title, part in made.sheet_parts().items():
            xml = re.sub(
                rb'(<(?:c|row|col) [^>]*?\b(?:s|style)=")(\d+)"',
                lambda m: m[1] + str(numbers[int(m[2])]).encode() + b'"',
                made.parts[part],
            )
            xml = re.sub(rb' tabSelected="1"', b"", xml)
            for ours, strict in _STRICT if self.strict else ():
                xml = xml.replace(ours.encode(), strict.encode())
            is_result = title in made.marked()
            own = self._name_for(title, marked) if is_result else title
            names = made.names_of(title)
            if own.casefold() in marked:
                own = marked[own.casefold()]
                self.parts[self.sheet_parts()[own]] = xml
                self._forget_names(own)
            else:
                self._add_sheet(own, xml)
            self._add_names(own, title, names)

    def _name_for(self, title: str, marked: dict[str, str]) -> str:
        """Return the name of a result sheet: its title, unless a sheet of the planner's has that."""
        taken = {name.casefold() for name in self.sheet_parts()}
        name, number = title, 1
        while name.casefold() in taken and name.casefold() not in marked:
            name = f"{title} (Packtrain)" if number == 1 else f"{title} (Packtrain {number})"
            number += 1
        return name

    def names_of(self, sheet: str) -> list[tuple[str, str, bool]]:
        """Return the names defined for one sheet: name, meaning, whether hidden."""
        at = list(self.sheet_parts()).index(sheet)
        xml = self.parts[self.book]
        defined = outline(xml).child("definedNames")
        return [
            (node.get("name"), xml[node.inside : node.close].decode(), node.get("hidden") == "1")
            for node in (defined.children if defined else ())
            if node.get("localSheetId") == str(at)
        ]

    def _forget_names(self, sheet: str) -> None:
        at = str(list(self.sheet_parts()).index(sheet))
        splice = Splice(self.parts[self.book])
        defined = outline(splice.xml).child("definedNames")
        for node in defined.children if defined else ():
            if node.get("localSheetId") == at and node.get("name") in _PRINTED:
                splice.replace(node.start, node.end, "")
        self.parts[self.book] = splice.done()

    def _add_names(self, sheet: str, title: str, names: list[tuple[str, str, bool]]) -> None:
        at = str(list(self.sheet_parts()).index(sheet))
        root = outline(self.parts[self.book])
        splice = Splice(self.parts[self.book])
        spelled = "'" + escape(sheet).replace("'", "''") + "'"
        pattern = re.compile(rf"(?:'{re.escape(escape(title))}'|\b{re.escape(escape(title))})!")
        text = ""
        for name, meaning, hidden in names:
            attributes = [("name", name), ("localSheetId", at)]
            if hidden or name == RESULT_MARK:
                attributes.append(("hidden", "1"))
            start = element(root.prefix + "definedName", attributes)
            inside = pattern.sub(lambda _: f"{spelled}!", meaning)
            text += f"{start[:-2]}>{inside}</{root.prefix}definedName>"
        defined = root.child("definedNames")
        if defined is not None:
            splice.append(defined, text)
        else:
            before = ("sheets", "functionGroups", "externalReferences")
            end = max(node.end for node in root.children if node.tag in before)
            splice.replace(end, end, f"<{root.prefix}definedNames>{text}</{root.prefix}definedNames>")
        self.parts[self.book] = splice.done()

    def _add_sheet(self, name: str, xml: bytes) -> None:
        number = 1
        while f"{self.folder}/worksheets/packtrain{number}.xml".lstrip("/") in self.parts:
            number += 1
        target = f"worksheets/packtrain{number}.xml"
        part = posixpath.join(self.folder, target)
        self.parts[part] = xml
        self._add_content_type(part, _SHEET)
        relation = self._add_relation("worksheet", target)
        root = outline(self.parts[self.book])
        sheets = root.child("sheets")
        assert sheets is not None
        free = 1 + max((int(node.get("sheetId") or 0) for node in sheets.children), default=0)
        relations = _STRICT[1][1] if self.strict else _RELATIONS
        attributes = [("name", name), ("sheetId", str(free)), ("xmlns:r", relations), ("r:id", relation)]
        splice = Splice(self.parts[self.book])
        splice.append(sheets, element(root.prefix + "sheet", attributes))
        self.parts[self.book] = splice.done()

    def _add_relation(self, kind: str, target: str) -> str:
        xml = self.parts[self.relations]
        root = outline(xml)
        taken = {node.get("Id") for node in root.children}
        number = len(taken) + 1
        while f"rId{number}" in taken:
            number += 1
        kinds = _STRICT[1][1] if self.strict else _RELATIONS
        attributes = [("Id", f"rId{number}"), ("Type", f"{kinds}/{kind}"), ("Target", target)]
        splice = Splice(xml)
        splice.append(root, element(root.prefix + "Relationship", attributes))
        self.parts[self.relations] = splice.done()
        return f"rId{number}"

    def _add_content_type(self, part: str, kind: str) -> None:
        xml = self.parts[_CONTENT_TYPES]
        root = outline(xml)
        splice = Splice(xml)
        splice.append(
            root, element(root.prefix + "Override", [("PartName", f"/{part}"), ("ContentType", kind)])
        )
        self.parts[_CONTENT_TYPES] = splice.done()

    def _merge_styles(self, ours: bytes) -> dict[int, int]:
        part = next((p for p in self._targets().values() if p.endswith("styles.xml") and p in self.parts), "")
        if not part:
            part = posixpath.join(self.folder, "styles.xml")
            self.parts[part] = ours
            self._add_content_type(part, _STYLES)
            self._add_relation("styles", "styles.xml")
            return dict(enumerate(range(10_000)))
        self.parts[part], numbers = merge_styles(as_utf8(self.parts[part]), ours)
        return numbers

    # -- out -----------------------------------------------------------------------------------------

    def save(self, path: Path, macros: bool) -> None:
        """Write the package; without macros they are taken out, and the type is an ordinary workbook's."""
        self._set_type(macros)
        written = {info.filename for info in self._infos}
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for info in self._infos:
                if info.filename in self.parts:
                    archive.writestr(info, self.parts[info.filename], zipfile.ZIP_DEFLATED)
            for name in self.parts:
                if name not in written:
                    fresh = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                    archive.writestr(fresh, self.parts[name], zipfile.ZIP_DEFLATED)

    def _set_type(self, macros: bool) -> None:
        xml = self.parts[_CONTENT_TYPES]
        splice = Splice(xml)
        dropped = (
            set() if macros else {p for p in self.parts if posixpath.basename(p).startswith("vbaProject")}
        )
        for node in outline(xml).children:
            part = node.get("PartName").lstrip("/")
            if part == self.book:
                splice.set_attribute(node, "ContentType", _MACRO_MAIN if macros else _MAIN)
            elif part in dropped:
                splice.replace(node.start, node.end, "")
        self.parts[_CONTENT_TYPES] = splice.done()
        if dropped:
            splice = Splice(self.parts[self.relations])
            for node in outline(splice.xml).children:
                if node.get("Type").endswith("/vbaProject"):
                    splice.replace(node.start, node.end, "")
            self.parts[self.relations] = splice.done()
            for part in dropped:
                del self.parts[part]


def _relation_id(node: Node) -> str:
    return next((v for k, v in node.attributes.items() if k.rpartition(":")[2] == "id" and ":" in k), "")


def _made(grids: Iterable[Grid]) -> Package:
    """Return grids as a workbook of their own, texts inside the sheets."""
    buffer = io.BytesIO()
    write_xlsx(buffer, grids, inline=True)
    return Package(buffer.getvalue())
