"""Plans out: the planner's own sheets stay byte for byte, results are readable, and no cell of data becomes a formula."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from planner.checking import Verdict, judge
from planner.constraints import parse
from planner.errors import PacktrainError
from planner.model.plan import Duty, Plan, Route, ScheduledTask, Stop, Unserved
from planner.model.problem import Problem
from planner.model.rules import Origin, Rule
from planner.sheets import read_workbook, write_result
from planner.sheets.examples import examples
from tests.helpers.books import make_book, small_sheets

EVIL = ('=HYPERLINK("x")', "+1", "-1+2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0")


def planned(problem: Problem) -> tuple[Plan, Verdict]:
    """Return a plan that has a bit of everything; whether it is a good one is no matter here."""
    routes = []
    if problem.orders:
        van = problem.vehicles[0]
        stops = [Stop(kind="start", place=van.start_place, arrival=480, start=480, end=480)]
        for number, order in enumerate(problem.orders[:3]):
            at = 500 + 30 * number
            stops.append(
                Stop(
                    kind="delivery",
                    order=order.name,
                    place=order.place,
                    arrival=at,
                    start=at + 5,
                    end=at + 15,
                    metres=9500,
                    driving=12,
                )
            )
        stops.append(
            Stop(
                kind="end",
                place=van.start_place,
                arrival=1500,
                start=1500,
                end=1500,
                metres=12345,
                driving=20,
            )
        )
        routes = [Route(vehicle=van.name, day=0, stops=tuple(stops))]
    schedule = tuple(
        ScheduledTask(
            task=t.name,
            station=t.modes[0].station if t.modes else None,
            start=480 + 60 * i,
            end=540 + 60 * i,
            needs={problem.names.resources((need,))[0]: units for need, units in t.needs.items()},
        )
        for i, t in enumerate(problem.tasks)
    )
    roster = tuple(
        Duty(worker=problem.workers[i % len(problem.workers)].name, shift=s.name)
        for i, s in enumerate(problem.shifts)
    )
    unserved = tuple(
        Unserved(activity=o.name, verdict="crowded_out", reason=f"=no room for {o.name}", fix="+1 truck")
        for o in problem.orders[3:]
    )
    plan = Plan(routes=tuple(routes), schedule=schedule, roster=roster, unserved=unserved)
    return plan, judge(problem, plan)


def with_rule(problem: Problem, name: str, document: dict[str, Any], **more: Any) -> Problem:
    rule = Rule(
        id=name,
        constraint=parse(document),
        origin=Origin(who="Ana", when="2026-11-24T09:00", words="=out; please"),
        **more,
    )
    return problem.model_copy(update={"rules": (*problem.rules, rule)})


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sheet_parts(path: Path) -> dict[str, bytes]:
    files = parts(path)
    targets = dict(
        re.findall(
            r'Id="(\w+)"[^>]*?Target="/?(?:xl/)?([^"]+)"', files["xl/_rels/workbook.xml.rels"].decode()
        )
    )
    targets |= {
        i: t
        for t, i in re.findall(
            r'Target="/?(?:xl/)?([^"]+)"[^>]*?Id="(\w+)"', files["xl/_rels/workbook.xml.rels"].decode()
        )
    }
    names = re.findall(r'<sheet [^>]*?name="([^"]*)"[^>]*?r:id="(\w+)"', files["xl/workbook.xml"].decode())
    return {name: files["xl/" + targets[rid]] for name, rid in names}


@pytest.mark.parametrize("example", examples(), ids=lambda e: e.path.stem)
def test_the_planner_s_own_sheets_stay_byte_for_byte(tmp_path: Path, example: Any) -> None:
    problem = read_workbook(example.path).problem
    plan, verdict = planned(problem)
    out = tmp_path / "out.xlsx"
    write_result(example.path, out, problem, plan, verdict)
    before, after = sheet_parts(example.path), sheet_parts(out)
    assert list(after)[: len(before)] == list(before)
    for name, xml in before.items():
        assert after[name] == xml, name
    kept = {
        n
        for n in parts(example.path)
        if "comment" in n or "sharedStrings" in n or "drawing" in n or "theme" in n
    }
    assert all(parts(out)[name] == parts(example.path)[name] for name in kept)
    again = read_workbook(out)
    assert again.problem == problem
    assert again.remarks == ()


def test_formats_formulas_and_widths_mean_the_same_afterwards(tmp_path: Path) -> None:
    source = tmp_path / "own.xlsx"
    make_book(source, small_sheets())
    book = openpyxl.load_workbook(source)
    sheet = book["Orders"]
    sheet["H1"] = "Colour of the box"
    sheet["H2"] = "red"
    sheet["J2"] = "=E2*2"
    sheet["E2"].number_format = "#,##0.00 [$kg]"
    sheet["A1"].font = openpyxl.styles.Font(name="Comic Sans MS", size=15, bold=True, color="FF8800")
    sheet.column_dimensions["C"].width = 33.3
    sheet.conditional_formatting.add(
        "E2:E9",
        openpyxl.formatting.rule.CellIsRule(
            operator="greaterThan", formula=["90"], fill=openpyxl.styles.PatternFill("solid", "FF0000")
        ),
    )
    book.create_sheet("Chart")
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(sheet, min_col=5, min_row=1, max_row=3))
    book["Chart"].add_chart(chart, "A1")
    book.save(source)
    problem = read_workbook(source).problem
    out = tmp_path / "out.xlsx"
    write_result(source, out, problem, *planned(problem))
    after = openpyxl.load_workbook(out)["Orders"]
    assert (after["J2"].value, after["E2"].number_format, after["E2"].value) == (
        "=E2*2",
        "#,##0.00 [$kg]",
        100,
    )
    assert (after["A1"].font.name, after["A1"].font.sz, after["A1"].font.color.rgb) == (
        "Comic Sans MS",
        15,
        "00FF8800",
    )
    assert after.column_dimensions["C"].width == 33.3
    assert len(after.conditional_formatting) == 1
    assert any("chart" in name for name in parts(out))
    head = openpyxl.load_workbook(out)["Routes"]["A1"]
    assert head.font.b  # our own formats are ours
    assert head.fill.fgColor.rgb == "FFDCE6F1"


def test_results_are_real_times_dates_and_numbers_ready_to_print(tmp_path: Path) -> None:
    problem = read_workbook(examples()[0].path).problem
    out = tmp_path / "out.xlsx"
    write_result(examples()[0].path, out, problem, *planned(problem))
    sheet = openpyxl.load_workbook(out)["Routes"]
    heads = {cell.value: index for index, cell in enumerate(sheet[1])}
    row = [cell.value for cell in sheet[3]]
    assert row[heads["vehicle"]] == problem.vehicles[0].name
    assert row[heads["order"]] == problem.orders[0].name
    assert row[heads["date"]] == datetime(2026, 11, 24)
    assert (row[heads["arrival"]], row[heads["start"]]) == (time(8, 20), time(8, 25))
    assert (row[heads["km"]], row[heads["wait min"]]) == (9.5, 5)
    assert sheet[sheet.max_row][heads["date"]].value == datetime(2026, 11, 25)  # back after midnight
    assert sheet.freeze_panes == "B2"
    assert sheet.page_setup.orientation == "landscape"
    assert str(sheet.page_setup.paperSize) == "9"
    assert sheet.print_title_rows == "$1:$1"
    summary = {r[0].value: r[1].value for r in openpyxl.load_workbook(out)["Summary"].iter_rows(min_row=2)}
    assert summary["orders served"] == 3
    unserved = openpyxl.load_workbook(out)["Unserved"]
    assert unserved.max_row == 1 + len(problem.orders) - 3
    assert unserved["F2"].value == "crowded out"


def test_schedule_and_roster(tmp_path: Path) -> None:
    problem = read_workbook(examples()[2].path).problem
    out = tmp_path / "out.xlsx"
    write_result(examples()[2].path, out, problem, *planned(problem))
    book = openpyxl.load_workbook(out)
    assert book["Schedule"].max_row == 1 + len(problem.tasks)
    assert book["Roster"].max_row == 1 + len(problem.workers) * len(problem.days)
    assert "Routes" not in book.sheetnames
    states = {row[2].value for row in book["Roster"].iter_rows(min_row=2)}
    assert "day off" in states


def test_a_second_run_replaces_the_first(tmp_path: Path) -> None:
    source = examples()[0].path
    problem = read_workbook(source).problem
    out = tmp_path / "out.xlsx"
    write_result(source, out, problem, *planned(problem))
    first = parts(out)
    write_result(out, out, problem, Plan(), judge(problem, Plan()))
    book = openpyxl.load_workbook(out)
    assert book.sheetnames == ["Settings", "Places", "Orders", "Vehicles", "Summary", "Routes", "Unserved"]
    assert book["Routes"]["A2"].value == "No vehicle drives in this plan."
    assert len(parts(out)["xl/styles.xml"]) < len(first["xl/styles.xml"]) + 2000
    write_result(out, out, problem, *planned(problem))
    assert openpyxl.load_workbook(out)["Routes"].max_row > 3
    assert read_workbook(out).problem == problem


def test_a_sheet_of_the_planner_s_with_a_result_s_name_is_kept(tmp_path: Path) -> None:
    source = make_book(tmp_path / "own.xlsx", {**small_sheets(), "Summary": [["my own summary"]]})
    problem = read_workbook(source).problem
    out = tmp_path / "out.xlsx"
    for start in (source, out):
        write_result(start, out, problem, *planned(problem))
        book = openpyxl.load_workbook(out)
        assert book["Summary"]["A1"].value == "my own summary"
        assert book["Summary (Packtrain)"]["A1"].value == "figure"
        assert len(book.sheetnames) == 8


def test_no_text_becomes_a_formula(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"][0] += ["customer", "notes", "goods"]
    for _ in EVIL:
        sheets["Orders"].append([None, "delivery", "Clinic", None, 5, None, None, None, None, None])
    source = make_book(tmp_path / "own.xlsx", sheets)
    book = openpyxl.load_workbook(source)
    for row, text in enumerate(EVIL, start=4):
        for column, value in ((1, text), (8, text), (9, text), (10, text)):
            cell = book["Orders"].cell(row, column, value)
            cell.data_type = "s"
    book.save(source)
    problem = read_workbook(source).problem
    assert problem.orders[2].name == EVIL[0]
    problem = with_rule(problem, "R1", {"kind": "priority", "activities": [EVIL[0]], "level": "high"})
    orders = problem.orders[2:] + problem.orders[:2]
    plan, verdict = planned(problem.model_copy(update={"orders": orders}))
    for out, start in ((tmp_path / "out.xlsx", source), (tmp_path / "fresh.xlsx", None)):
        write_result(start, out, problem, plan, verdict)
        result = openpyxl.load_workbook(out)
        seen = set()
        for sheet in result:
            for row in sheet.iter_rows():
                for cell in row:
                    assert cell.data_type != "f", (sheet.title, cell.coordinate, cell.value)
                    if isinstance(cell.value, str) and cell.value.startswith(("=", "+", "-", "@", "\t")):
                        seen.add(cell.value)
                        if sheet.title in ("Routes", "Unserved", "Summary"):
                            assert cell.quotePrefix, (sheet.title, cell.coordinate)
        assert {'=HYPERLINK("x")', "+1 truck"} <= seen
        assert not any(b"<f>" in xml for name, xml in parts(out).items() if "worksheets/" in name)
    write_result(None, tmp_path / "csv", problem, plan, verdict)
    for file in (tmp_path / "csv").glob("*.csv"):
        for line in file.read_text("utf-8-sig").splitlines():
            assert not re.match(r'"?[=@+]', line), line


def test_names_of_every_script_and_sign(tmp_path: Path) -> None:
    odd = ['the "big" <one>', "{curly} & [square]", "🚚 五", "مستشفى الميناء", "O'Brien; sons"]
    sheets = small_sheets()
    sheets["Orders"] += [[name, "delivery", "Clinic", None, 1, None, None] for name in odd]
    source = make_book(tmp_path / "own.xlsx", sheets)
    problem = read_workbook(source).problem
    out = tmp_path / "out.xlsx"
    write_result(
        source, out, with_rule(problem, "R1", {"kind": "together", "activities": odd}), *planned(problem)
    )
    again = read_workbook(out).problem
    assert [order.name for order in again.orders[2:]] == odd
    assert again.rules[0].constraint.to_contract()["activities"] == odd
    names = [row[0].value for row in openpyxl.load_workbook(out)["Unserved"].iter_rows(min_row=2)]
    assert names == odd[1:]


def test_rules_are_added_changed_and_switched_off_in_the_planner_s_own_sheet(tmp_path: Path) -> None:
    source = examples()[1].path
    problem = read_workbook(source).problem
    old = problem.rules[0]
    problem = with_rule(problem, "R7", {"kind": "unavailable", "resources": ["Fridge 1"], "end": "12:00"})
    out = tmp_path / "out.xlsx"
    write_result(source, out, problem, *planned(problem))
    assert read_workbook(out).problem.rules == problem.rules
    before, after = (openpyxl.load_workbook(path)["Constraints"] for path in (source, out))
    assert [c.value for c in before[2]] == [c.value for c in after[2]][: before.max_column]
    assert after["A3"].value == problem.rules[1].constraint.sentence()
    assert after["A3"].font.name == before["A2"].font.name
    changed = problem.rules[1].model_copy(update={"active": False})
    later = problem.model_copy(update={"rules": (changed,)})
    write_result(out, out, later, *planned(later))
    rules = read_workbook(out).problem.rules
    assert [(r.id, r.active) for r in rules] == [(old.id, False), ("R7", False)]
    write_result(out, out, later, *planned(later))
    assert read_workbook(out).problem.rules == rules


def test_changes_since_the_import_are_said(tmp_path: Path) -> None:
    source = make_book(tmp_path / "own.xlsx", small_sheets())
    problem = read_workbook(source).problem
    changed = problem.orders[0].model_copy(update={"service_minutes": 5})
    problem = problem.model_copy(update={"orders": (changed, problem.orders[1])})
    out = tmp_path / "out.xlsx"
    write_result(source, out, problem, *planned(problem))
    notes = [
        r[1].value
        for r in openpyxl.load_workbook(out)["Summary"].iter_rows(min_row=2)
        if r[0].value == "note"
    ]
    assert len(notes) == 1
    assert notes[0].startswith("Orders: 1 changed or added and 0 removed")


@pytest.mark.parametrize("ending", [".xlsx", ".xlsm"])
def test_macros_stay_in_a_workbook_with_macros(tmp_path: Path, ending: str) -> None:
    macros = tmp_path / "vba.bin"
    macros.write_bytes(b"not really macros")
    source = tmp_path / "own.xlsm"
    book = xlsxwriter.Workbook(str(source))
    book.add_vba_project(str(macros))
    for name, rows in small_sheets().items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    problem = read_workbook(source).problem
    out = tmp_path / f"out{ending}"
    write_result(source, out, problem, *planned(problem))
    kind = parts(out)["[Content_Types].xml"].decode()
    assert ("macroEnabled.main" in kind) == (ending == ".xlsm")
    assert any("vbaProject" in name for name in parts(out)) == (ending == ".xlsm")
    assert read_workbook(out).problem == problem


def test_other_writers_prefixes_and_missing_parts(tmp_path: Path) -> None:
    """Some programs write every element with a prefix, and no styles at all."""
    source = make_book(
        tmp_path / "own.xlsx", {**small_sheets(), "Constraints": [["sentence", "kind", "fields"]]}
    )
    files = parts(source)
    del files["xl/styles.xml"]
    for name in list(files):
        if name.startswith("xl/w"):
            text = files[name].decode()
            text = re.sub(r"<(/?)([a-zA-Z])", r"<\1x:\2", text).replace("xmlns=", "xmlns:x=")
            files[name] = re.sub(r' s="\d+"', "", text).encode()
    files["xl/_rels/workbook.xml.rels"] = re.sub(
        rb"<Relationship [^>]*styles[^>]*/>", b"", files["xl/_rels/workbook.xml.rels"]
    )
    files["[Content_Types].xml"] = re.sub(rb"<Override [^>]*styles[^>]*/>", b"", files["[Content_Types].xml"])
    with zipfile.ZipFile(source, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    problem = with_rule(
        read_workbook(source).problem, "R1", {"kind": "unavailable", "resources": ["Truck 1"], "end": "09:00"}
    )
    out = tmp_path / "out.xlsx"
    write_result(source, out, problem, *planned(problem))
    assert read_workbook(out).problem == problem
    assert openpyxl.load_workbook(out)["Routes"]["A1"].font.b


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path) -> None:
    source = make_book(tmp_path / "own.xlsx", small_sheets())
    problem = read_workbook(source).problem
    plan, verdict = planned(problem)
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"what was there before")
    long = problem.model_copy(
        update={"orders": (problem.orders[0].model_copy(update={"notes": "x" * 40_000}), problem.orders[1])}
    )
    with pytest.raises(PacktrainError, match="does not fit into a cell"):
        write_result(None, out, long, plan, verdict)
    assert out.read_bytes() == b"what was there before"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.xlsx", "own.xlsx"]
    with pytest.raises(PacktrainError, match="no folder"):
        write_result(None, tmp_path / "nowhere" / "out.xlsx", problem, plan, verdict)


def test_a_plan_of_records_that_are_gone_is_written_without_them(tmp_path: Path) -> None:
    source = make_book(tmp_path / "own.xlsx", small_sheets())
    problem = read_workbook(source).problem
    plan, _ = planned(problem)
    fewer = problem.model_copy(update={"orders": problem.orders[1:]})
    out = tmp_path / "out.xlsx"
    write_result(source, out, fewer, plan, judge(fewer, plan))
    orders = [row[6].value for row in openpyxl.load_workbook(out)["Routes"].iter_rows(min_row=2)]
    assert "O1" not in orders
    assert "O2" in orders


def test_dates_in_the_result_of_a_plan_over_days(tmp_path: Path) -> None:
    problem = read_workbook(examples()[2].path).problem
    plan = Plan(
        schedule=(
            ScheduledTask(task=problem.tasks[0].name, station="Apron tug", start=1440 + 600, end=1440 + 630),
        )
    )
    out = tmp_path / "out.xlsx"
    write_result(None, out, problem, plan, judge(problem, plan))
    row = [cell.value for cell in openpyxl.load_workbook(out)["Schedule"][2]]
    assert row[4] == datetime.combine(date(2026, 11, 25), time())
    assert (row[5], row[7]) == (time(10), time(10, 30))


@pytest.mark.parametrize("odd", ["strict", "mark"])
def test_strict_workbooks_and_byte_order_marks(tmp_path: Path, odd: str) -> None:
    """Excel can save in the strict form of the standard, with namespaces of its own; others begin parts with a mark."""
    source = tmp_path / "own.xlsx"
    with zipfile.ZipFile(source, "w") as archive:
        for name, content in parts(examples()[1].path).items():
            if odd == "strict":
                content = content.replace(
                    b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    b"http://purl.oclc.org/ooxml/spreadsheetml/main",
                ).replace(
                    b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    b"http://purl.oclc.org/ooxml/officeDocument/relationships",
                )
            elif name.endswith(("workbook.xml", "styles.xml", ".rels", "sheet5.xml")):
                content = b"\xef\xbb\xbf" + content
            archive.writestr(name, content)
    problem = with_rule(
        read_workbook(source).problem,
        "R7",
        {"kind": "unavailable", "resources": ["Fridge 1"], "end": "12:00"},
    )
    out = tmp_path / "out.xlsx"
    write_result(source, out, problem, *planned(problem))
    assert read_workbook(out).problem == problem
    strict = [name for name, xml in parts(out).items() if b"purl.oclc.org/ooxml/spreadsheetml/main" in xml]
    assert ("xl/worksheets/packtrain1.xml" in strict) == (odd == "strict")
