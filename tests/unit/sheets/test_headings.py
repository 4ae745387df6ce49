"""Workbooks as planners have them: French, titled, merged, totalled, with odd headings and texts for numbers."""

from __future__ import annotations

import itertools
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from planner.sheets import Mapping, SheetMap, WorkbookFaults, fingerprint, guess_mapping, read_workbook
from planner.sheets.cells import fold
from planner.sheets.columns import SHEETS
from tests.helpers.books import Sheets, make_book, small_sheets


@pytest.mark.parametrize("spec", SHEETS.values(), ids=list(SHEETS))
def test_no_heading_means_two_columns(spec: object) -> None:
    headings: dict[str, str] = {}
    for column in spec.columns:  # type: ignore[attr-defined]
        for heading in (column.title, *column.synonyms):
            assert headings.setdefault(fold(heading), column.title) == column.title, heading


def test_no_sheet_name_means_two_sheets() -> None:
    names = [
        fold(name) for spec in SHEETS.values() for name in {fold(n): n for n in (spec.title, *spec.synonyms)}
    ]
    assert len(names) == len(set(names))


FRENCH: Sheets = {
    "Paramètres": [["Réglage", "Valeur"], ["Nom", "Tournée du jeudi"], ["Date de début", date(2026, 11, 26)], ["Vitesse", "45,5"]],
    "Lieux": [
        ["Tournées - adresses", None, None, None],
        [None, None, None, None],
        ["NOM", "Latitude", "Longitude", "Ouverture", "Fermeture", "Étiquettes"],
        ["Dépôt", "48,8049", "2,1204", "6h", "20h30", "dépôt"],
        ["Hôpital", 48.86, 2.34, time(7), time(19), "santé"],
    ],
    "Commandes": [
        ["N°\nCommande", "Sens", "Lieu de livraison", "Poids\n(kg)", "Au plus tôt", "Au plus_tard", "Priorité", "Marchandises", "Remarques"],
        ["C1", "Livraison", "hôpital", "1 250,5", "8h30", "08:45", "haute", "vivres; eau", "sonner"],
        ["C2", "enlèvement", "Hôpital", "12,5", None, "2.30 pm", None, None, None],
        [None, None, None, 1263, None, None, None, None, None],
        ["Total général", None, None, 1263, None, None, None, None, None],
    ],
    "Véhicules": [
        ["Véhicule", "Nombre", "Dépôt", "Charge utile (kg)", "Heure début", "Heure fin", "Coût par km", "Chauffeur"],
        ["Camion", 3, "Dépôt", 5000, "6h30", "2h", "0,85", "Zoé"],
    ],
}  # fmt: skip


def test_french_workshop(tmp_path: Path) -> None:
    """Ways with needs, work that may rest, stock and docks, as a French planner heads and writes them."""
    sheets: Sheets = {
        "Lieux": [["Nom", "Latitude", "Longitude"], ["Dépôt", 48.8, 2.1]],
        "Tâches": [
            ["Tâche", "Durée", "Postes", "Besoins", "Sécable"],
            ["Révision", 90, "Fosse 1: 90 avec 2 mécano, 1 Grue; 120 avec 1 mécano", "Filtres: 1", "oui"],
            ["Lavage", 30, "Fosse 1", None, "non"],
        ],
        "Postes": [
            ["Poste", "Capacité", "Consommable", "Quai de"],
            ["Fosse 1", None, None, None],
            ["Grue", None, None, None],
            ["Filtres", 12, "oui", None],
            ["Quai A", 2, None, "Dépôt"],
        ],
        "Personnel": [["Nom", "Compétences"], ["Zoé", "mécano"], ["Luc", "mécano"]],
    }
    problem = read_workbook(make_book(tmp_path / "atelier.xlsx", sheets)).problem
    overhaul, wash = problem.tasks
    assert [(m.station, m.minutes, m.needs) for m in overhaul.modes] == [
        ("Fosse 1", 90, {"mécano": 2, "Grue": 1}),
        ("", 120, {"mécano": 1}),
    ]
    assert (overhaul.needs, overhaul.interruptible, wash.interruptible) == ({"Filtres": 1}, True, False)
    assert [(s.used_up, s.capacity, s.dock_at) for s in problem.stations[2:]] == [
        (True, 12, ""),
        (False, 2, "Dépôt"),
    ]


def test_french_workbook(tmp_path: Path) -> None:
    imported = read_workbook(make_book(tmp_path / "tournée.xlsx", FRENCH))
    problem = imported.problem
    assert problem.settings.name == "Tournée du jeudi"
    assert problem.settings.speed_kmh == 45.5
    assert problem.place["Dépôt"].latitude == 48.8049
    assert (problem.place["Dépôt"].opens, problem.place["Dépôt"].closes) == (360, 1230)
    first, second = problem.orders
    assert (first.kind, first.place, first.loads, first.priority) == (
        "delivery",
        "Hôpital",
        {"weight": 1_250_500},
        "high",
    )
    assert (first.windows[0].earliest, first.windows[0].latest, first.goods) == (510, 525, ("vivres", "eau"))
    assert (second.kind, second.windows[0].latest) == ("pickup", 870)
    assert [v.name for v in problem.vehicles] == ["Camion 1", "Camion 2", "Camion 3"]
    assert (problem.vehicles[0].starts, problem.vehicles[0].ends, problem.vehicles[0].cost_per_km) == (
        390,
        1560,
        85,
    )
    assert len(imported.remarks) == 2  # the two rows of totals
    assert all("totals" in remark for remark in imported.remarks)


def test_title_blank_hidden_and_merged(tmp_path: Path) -> None:
    path = make_book(tmp_path / "a.xlsx", small_sheets())
    book = openpyxl.load_workbook(path)
    sheet = book["Orders"]
    sheet.insert_rows(1, 3)
    sheet["A1"] = "Deliveries for the day"
    sheet.merge_cells("A1:G2")
    sheet.column_dimensions["E"].hidden = True
    sheet.insert_rows(6)  # between the orders
    sheet.append(["O3", "delivery", "Camp", None, 10, None, None])
    sheet.append(["O4", "delivery", None, None, 10, None, None])
    sheet.merge_cells(f"C{sheet.max_row - 1}:C{sheet.max_row}")
    book.save(path)
    imported = read_workbook(path)
    assert [(o.name, o.place) for o in imported.problem.orders] == [
        ("O1", "Clinic"), ("O2", "Camp"), ("O3", "Camp"), ("O4", "Camp"),
    ]  # fmt: skip
    assert imported.problem.order["O1"].loads == {"weight": 100_000}
    assert imported.sheets["orders"].rows == (4, 6, 7, 8)
    assert imported.remarks == ()


@pytest.mark.parametrize("epoch", [False, True], ids=["1900", "1904"])
def test_real_times_and_dates_of_both_systems(tmp_path: Path, epoch: bool) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path), {"date_1904": epoch})

    def shape(code: str) -> object:
        return book.add_format({"num_format": code})

    sheet = book.add_worksheet("Shifts")
    sheet.write_row(0, 0, ["name", "date", "starts", "ends"])
    sheet.write_row(1, 0, ["A"])
    sheet.write_datetime(1, 1, datetime(2026, 11, 24), shape("dd/mm/yy"))
    sheet.write_datetime(1, 2, time(22, 30), shape("hh:mm"))
    sheet.write_number(1, 3, 30 / 24, shape("[h]:mm"))
    sheet.write_row(2, 0, ["B"])
    sheet.write_datetime(2, 1, datetime(2026, 11, 25), shape("d mmmm yyyy"))
    sheet.write_number(2, 2, 8.5 / 24)
    sheet.write_number(2, 3, 1.0, shape("hh:mm"))  # midnight, as a spreadsheet shows it
    workers = book.add_worksheet("Workers")
    workers.write_row(0, 0, ["name"])
    workers.write_row(1, 0, ["Ana"])
    book.close()
    a, b = read_workbook(path).problem.shifts
    assert (a.date, a.starts, a.ends) == (date(2026, 11, 24), 1350, 1800)
    assert (b.date, b.starts, b.ends) == (date(2026, 11, 25), 510, 1440)


def test_strange_sheet_name_with_plain_headings_is_read_and_said(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Week 48"] = sheets.pop("Orders")
    imported = read_workbook(make_book(tmp_path / "a.xlsx", sheets))
    assert len(imported.problem.orders) == 2
    assert any("“Week 48” was read as Orders" in remark for remark in imported.remarks)


def test_strange_headings_need_a_mapping_that_is_remembered(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Week 48"] = sheets.pop("Orders")
    sheets["Week 48"][0] = ["Ref", "What", "Where to", "Then", "Heft", "From clock", "To clock"]
    path = make_book(tmp_path / "a.xlsx", sheets)
    with pytest.raises(WorkbookFaults, match="Week 48!A1"):
        read_workbook(path)
    columns = dict(
        zip(
            sheets["Week 48"][0],
            ("name", "kind", "place", "to place", "weight", "earliest", "latest"),
            strict=True,
        )
    )
    guessed = guess_mapping(path)
    mapping = Mapping({**guessed.sheets, "Week 48": SheetMap("Orders", columns)})
    problem = read_workbook(path, mapping=Mapping.from_json(mapping.to_json())).problem
    assert (problem.order["O1"].place, problem.order["O2"].to_place) == ("Clinic", "Clinic")
    shape = fingerprint(path)
    sheets["Week 48"].append(["O9", "delivery", "Camp", None, 5, None, None])
    assert fingerprint(make_book(tmp_path / "b.xlsx", sheets)) == shape
    sheets["Week 48"][0][4] = "Pounds"
    assert fingerprint(make_book(tmp_path / "c.xlsx", sheets)) != shape


def test_unknown_columns_and_sheets_are_remarks(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"][0].append("Colour of the box")
    sheets["Orders"][1].append("red")
    sheets["Phone list"] = [["who", "phone"], ["Ana", "+32 1"]]
    imported = read_workbook(make_book(tmp_path / "a.xlsx", sheets))
    assert any("Colour of the box" in remark for remark in imported.remarks)
    assert any("Phone list" in remark for remark in imported.remarks)


def test_other_unit_is_refused_unless_it_is_the_scenario_s(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"][0][4] = "Weight (lbs)"
    with pytest.raises(WorkbookFaults, match="Orders!E1"):
        read_workbook(make_book(tmp_path / "a.xlsx", sheets))
    sheets["Settings"].append(["weight unit", "lbs"])
    sheets["Vehicles"][0][2] = "weight (lbs)"
    problem = read_workbook(make_book(tmp_path / "b.xlsx", sheets)).problem
    assert problem.order["O1"].loads == {"weight": 100_000}


def test_two_columns_of_one_meaning_are_refused(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"][0][3] = "Poids"
    with pytest.raises(WorkbookFaults, match="Orders!D1"):
        read_workbook(make_book(tmp_path / "a.xlsx", sheets))


def test_own_load_dimensions_are_one_whatever_their_case(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Orders"][0][4] = "load Diesel"
    sheets["Vehicles"][0][2] = "Load diesel"
    problem = read_workbook(make_book(tmp_path / "a.xlsx", sheets)).problem
    assert problem.dimensions == ("Diesel",)
    assert problem.vehicle["Truck 1"].capacities == {"Diesel": 1_000_000}


def test_places_come_from_orders_with_coordinates_or_towns(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Places"][1].append("Lyon")
    sheets["Places"][0].append("city")
    sheets["Orders"] = [
        ["name", "place", "latitude", "longitude", "city"],
        ["O1", None, 48.5, 2.2, None],
        ["O2", "Farm", 48.6, 2.3, None],
        ["O3", "farm", None, None, None],
        ["O4", None, None, None, "lyon"],
        ["O5", "Farm", 48.6, 2.3, None],
    ]
    problem = read_workbook(make_book(tmp_path / "a.xlsx", sheets)).problem
    assert [o.place for o in problem.orders] == ["O1", "Farm", "Farm", "Depot", "Farm"]
    assert (problem.place["O1"].latitude, problem.place["Farm"].longitude) == (48.5, 2.3)
    assert len(problem.places) == 5


def test_square_tables_and_lists_of_ways(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Travel"] = [
        ["from", "to", "km", "minutes"],
        ["depot", "Clinic", "12,5", None],
        ["Clinic", "Depot", None, 20],
    ]
    sheets["Travel km"] = [
        [None, "Depot", "Clinic", "Camp"], ["Depot", 0, 10, None], ["Clinic", 11, 0, 7], ["Camp", 30, None, 0],
    ]  # fmt: skip
    problem = read_workbook(make_book(tmp_path / "a.xlsx", sheets)).problem
    assert [(x.origin, x.metres, x.minutes) for x in problem.travel] == [
        ("Depot", 12500, None),
        ("Clinic", None, 20),
    ]
    table = problem.travel_table
    assert table is not None and table.places == ("Depot", "Clinic", "Camp")  # noqa: PT018
    metres = table.array(table.metres)
    assert metres is not None
    assert metres.tolist() == [[0, 10000, 30000], [11000, 0, 7000], [30000, 7000, 0]]
    sheets["Travel km"][0][2] = "Clinik"
    with pytest.raises(WorkbookFaults, match="Travel km!C1"):
        read_workbook(make_book(tmp_path / "b.xlsx", sheets))


def test_csv_folders_of_every_dialect(tmp_path: Path) -> None:
    texts = {
        "orders": ["name{s}place{s}weight{s}notes", "O1{s}Café{s}{w}{s}“now”", "'=x{s}Café{s}2{s}'-5"],
        "places": ["name{s}latitude{s}longitude", "Café{s}{a}{s}2.5", "Depot{s}48.1{s}2.6"],
        "vehicles": ["name{s}start place{s}groups", 'Van{s}Depot{s}"a; b"'],
    }
    for separator, encoding in itertools.product((",", ";", "\t"), ("utf-8", "utf-8-sig", "cp1252")):
        folder = tmp_path / f"{ord(separator)}-{encoding}"
        folder.mkdir()
        comma = separator == ";"
        for name, lines in texts.items():
            text = "\n".join(lines).replace("{s}", separator)
            text = text.replace("{w}", "1,250" if comma else "1.25").replace(
                "{a}", "48,9" if comma else "48.9"
            )
            (folder / f"{name}.csv").write_bytes(text.encode(encoding))
        problem = read_workbook(folder).problem
        assert [(o.name, o.place, o.loads["weight"], o.notes) for o in problem.orders] == [
            ("O1", "Café", 1250, "“now”"), ("=x", "Café", 2000, "-5"),
        ]  # fmt: skip
        assert (problem.place["Café"].latitude, problem.vehicles[0].groups) == (48.9, ("a", "b"))
        assert read_workbook(folder / "orders.csv").problem == problem


def test_days_of_the_plan_come_from_the_records_when_not_set(tmp_path: Path) -> None:
    sheets = small_sheets()
    del sheets["Settings"]
    imported = read_workbook(make_book(tmp_path / "a.xlsx", sheets), today=date(2026, 3, 1))
    assert imported.problem.days == (date(2026, 3, 1),)
    sheets["Orders"][0].append("date")
    sheets["Orders"][1].append("24 Nov 2026")
    sheets["Orders"][2].append("25.11.2026")
    imported = read_workbook(make_book(tmp_path / "b.xlsx", sheets))
    assert imported.problem.days == (date(2026, 11, 24), date(2026, 11, 25))
    sheets["Settings"] = [["setting", "value"], ["start date", date(2026, 11, 24)]]
    remarks = read_workbook(make_book(tmp_path / "c.xlsx", sheets)).remarks
    assert any("O2" in remark and "outside the plan's days" in remark for remark in remarks)


def test_tasks_with_stations_needs_and_lags(tmp_path: Path) -> None:
    sheets: Sheets = {
        "Tasks": [
            ["name", "minutes", "stations", "needs", "after", "latest"],
            ["A", 90, "Bay 1: 1h30; bay 2: 120", "Crew: 2; Crane", None, datetime(2026, 11, 24, 17)],
            ["B", "1 h", "Bays", None, "A + 60; C", date(2026, 11, 24)],
            ["C", "45 min", None, None, None, "16h"],
        ],
        "Stations": [
            ["name", "groups"],
            ["Bay 1", "Bays"],
            ["Bay 2", "Bays"],
            ["Crew", None],
            ["Crane", None],
        ],
    }
    a, b, c = read_workbook(make_book(tmp_path / "a.xlsx", sheets), today=date(2026, 11, 24)).problem.tasks
    assert [(m.station, m.minutes) for m in a.modes] == [("Bay 1", 90), ("Bay 2", 120)]
    assert (a.needs, a.latest) == ({"Crew": 2, "Crane": 1}, "2026-11-24T17:00")
    assert [(p.task, p.lag) for p in b.after] == [("A", 60), ("C", 0)]
    assert (b.minutes, b.latest, c.minutes, c.latest) == (60, "2026-11-24", 45, "16:00")


def test_own_sheets_that_are_called_like_results_are_read(tmp_path: Path) -> None:
    sheets: Sheets = {
        "Schedule": [["name", "minutes", "after", "job"], ["A", 10, None, "J"], ["B", 20, "A", "J"]]
    }
    imported = read_workbook(make_book(tmp_path / "a.xlsx", sheets), today=date(2026, 11, 24))
    assert [task.name for task in imported.problem.tasks] == ["A", "B"]


def test_totals_by_formula_are_left_aside_and_errors_are_not(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = xlsxwriter.Workbook(str(path))
    for name, rows in small_sheets().items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
        if name == "Orders":
            sheet.write_formula(4, 4, "=SUM(E2:E3)", None, 150)
            orders = sheet
    orders.write_formula(2, 4, "=1/0", None, "#DIV/0!")
    book.close()
    with pytest.raises(WorkbookFaults) as caught:
        read_workbook(path)
    (fault,) = caught.value.faults
    assert (fault.where, fault.value, fault.remedy) == ("Orders!E3", "#DIV/0!", "Mend the formula.")


ODS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.2"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"""


def test_open_document(tmp_path: Path) -> None:
    def cell(text: str) -> str:
        if text.startswith("PT"):
            return f'<table:table-cell office:value-type="time" office:time-value="{text}"><text:p>x</text:p></table:table-cell>'
        if text.startswith("2026"):
            return f'<table:table-cell office:value-type="date" office:date-value="{text}"><text:p>x</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    sheets = {
        "Shifts": [["name", "date", "starts", "ends"], ["A", "2026-11-24", "PT22H30M00S", "PT06H00M00S"]],
        "Workers": [["name"], ["Ana"]],
    }
    tables = "".join(
        f'<table:table table:name="{name}">'
        + "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )
    path = tmp_path / "a.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS.format(tables=tables))
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
        )
    (shift,) = read_workbook(path).problem.shifts
    assert (shift.date, shift.starts, shift.ends) == (date(2026, 11, 24), 1350, 1800)


def test_a_place_called_total_is_no_total(tmp_path: Path) -> None:
    sheets = small_sheets()
    sheets["Places"].append(["Total", 48.1, 2.2, None])
    sheets["Orders"] += [
        ["Total", "delivery", "Total", None, 5, None, None],
        ["Total", None, None, None, 155, None, None],
    ]
    problem = read_workbook(make_book(tmp_path / "a.xlsx", sheets)).problem
    assert problem.places[-1].name == "Total"
    assert [order.name for order in problem.orders] == ["O1", "O2", "Total"]
