"""Invented people and papers for the tests of the forms: usual ones and the worst that may be stored."""

from datetime import date
from pathlib import Path

from desk_app.domain.localized import LocalizedText
from desk_app.domain.paper_content import FormContent, Row, Value
from desk_app.printing.contents import Asked
from desk_app.printing.dates import PaperDates
from desk_app.printing.form_printer import FormPrinter

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "print_templates"
FONTS = ROOT / "resources" / "fonts"
NUMBER = "ABC-01-26-000123-K"
QR = "QBD1|ABC-01-26-000123-K|2026-12-15|acceptance"
DATES = PaperDates(TEMPLATES / "dates.yaml")
DAY = date(2025, 11, 26)

NAME = "Әбдірахманова Гүлнұр Өмірзаққызы"
USUAL: dict[str, Value] = {
    **DATES.blanks(DAY),
    "applicant_full_name": NAME,
    "recipient_name": NAME,
    "slip_full_name": NAME,
    "applicant_birth_date": "02.05.1987",
    "slip_birth_date": "02.05.1987",
    "applicant_iin": "870502400017",
    "applicant_address": "Павлодар облысы, Екібастұз қаласы, Мәшһүр Жүсіп көшесі, 41-үй, 12-пәтер",
    "slip_address": "Павлодар облысы, Екібастұз қаласы, Мәшһүр Жүсіп көшесі, 41-үй, 12-пәтер",
    "slip_contact": "+7 700 123 45 67",
    "provider_name": LocalizedText.house(
        "Павлодар облысының Жұмыспен қамтуды үйлестіру және әлеуметтік бағдарламалар басқармасы",
        "Управление координации занятости и социальных программ Павлодарской области",
        "Department of Employment Coordination and Social Programmes of Pavlodar Region",
    ),
    "branch_department_name": LocalizedText.house("Екібастұз қаласы", "города Экибастуза", "Ekibastuz"),
    "department_no": "3",
    "service_name": LocalizedText.house(
        "Қандастар мен қоныс аударушыларды қабылдаудың өңірлік квотасына енгізу",
        "Включение в региональную квоту приема кандасов и переселенцев",
        "Inclusion in the regional quota for the reception of kandas and in-migrants",
    ),
    "employee_name": "Сейітқали Дәурен Нұрланұлы",
    "performer_name": "Сейітқали Дәурен Нұрланұлы",
    "performer_phone": "+7 718 777 00 11",
    "acceptor_name_position": LocalizedText.house(
        "Сейітқали Дәурен Нұрланұлы, бас маман",
        "Сейітқали Дәурен Нұрланұлы, главный специалист",
        "Сейітқали Дәурен Нұрланұлы, chief specialist",
    ),
    "acceptor_date": "26.11.2025",
    "slip_sign_date": "26.11.2025",
    "slip_year": "2025",
    "slip_date": DATES.long(DAY),
    "slip_no": NUMBER,
    "notice_no": NUMBER,
    "notice_date": DATES.long(DAY),
    "incoming_no": "1204",
    "incoming_date": DATES.long(DAY),
    "region": LocalizedText.house("Павлодар облысы", "Павлодарская область", "Pavlodar Region"),
    "employment_category": "6",
    "accepted_at": LocalizedText.house(
        "2025 ж. 26 қараша, 10:42", "26 ноября 2025 г., 10:42", "26 November 2025, 10:42"
    ),
    "due_date": DATES.long(date(2025, 12, 15)),
    "result_place": LocalizedText.house(
        "осы бөлім, 3-терезе", "в этом отделении, окно 3", "at this office, window 3"
    ),
    "edition": LocalizedText.house(
        "№ 20 бұйрық, 2024 жылғы 31 мамырдағы № 173 редакция",
        "приказ № 20 в редакции № 173 от 31 мая 2024 года",
        "Order No. 20 in the edition of No. 173 of 31 May 2024",
    ),
    "office_name": LocalizedText.house(
        "«Азаматтарға арналған үкімет» мемлекеттік корпорациясының Екібастұз қаласы бойынша бөлімі",
        "Отдел Государственной корпорации «Правительство для граждан» по городу Экибастузу",
        "Ekibastuz department of the State Corporation “Government for Citizens”",
    ),
    "office_address": "Екібастұз қаласы, Мәшһүр Жүсіп көшесі, 92",
    "office_phone": "1414",
    "stamp_office": LocalizedText.house("Басқарма кеңсесі", "Канцелярия управления", "The office"),
    "stamp_date": DATES.long(DAY),
    "stamp_time": "10:42",
    "stamp_incoming_no": "К-1204",
    "stamp_acceptor": "Сейітқали Дәурен Нұрланұлы",
    "application_date": DATES.long(DAY),
    "performer_eds": "",
    "head_eds": "",
}  # fmt: skip

PAPERS = (
    ("жеке басын куәландыратын құжат", "документ, удостоверяющий личность", "identity document"),
    ("неке қию туралы куәлік (бар болса)", "свидетельство о браке (при наличии)", "marriage certificate"),
    ("білімін, біліктілігін растайтын құжаттар", "документы об образовании, квалификации", "qualification"),
)
FAMILY = (
    ("Әбдірахманов Ерлан Сәкенұлы", ("зайыбы", "супруг", "spouse"), "14.09.1985"),
    ("Әбдірахманова Әйгерім Ерланқызы", ("қызы", "дочь", "daughter"), "01.12.2014"),
)
LONG = " ".join(["Қожағұлова-Мәңгілік", "Ұлбосын", "Һәкімжанқызы"] * 9)[:300].strip()
ADDRESS_LIMIT = 300
STREET = "Шығыс Қазақстан облысы, Үлкен Нарын ауданы, Өскемен тас жолы, 1204-үй,"
LONG_ADDRESS = " ".join([STREET] * 5)[:ADDRESS_LIMIT].strip()


def name_row(no: int, wording: tuple[str, str, str]) -> LocalizedText:
    return LocalizedText.house(*(f"{text} {no}" for text in wording))


def rows(
    table: str, columns: frozenset[str], count: int, *, name: str | None = None, address: str = ""
) -> tuple[Row, ...]:
    def row(no: int) -> Row:
        paper = PAPERS[no % len(PAPERS)]
        person, kinship, born = FAMILY[no % len(FAMILY)]
        every: dict[str, Value] = {
            "name": name_row(no, paper),
            "text": name_row(no, ("Өтініш жіберіледі", "Заявление передается", "Sent on")),
            "date": DATES.long(date(2025, 12, no)),
            "reason": LocalizedText.house("мерзімі өткен", "истек срок действия", "expired"),
            "kind": LocalizedText.house("шетелдік паспорт", "иностранный паспорт", "foreign passport"),
            "owner": name or person,
            "number": f"E09144{no:02}",
            "shown": LocalizedText.house("түпнұсқа және көшірме", "оригинал и копия", "original and copy"),
            "pages": str(no),
            "full_name": f"{name or person} {no}",
            "kinship": LocalizedText.house(*kinship),
            "birth_date": born,
            "address": address or "Алматы қаласы, Абай даңғылы, 10",
        }  # fmt: skip
        return {column: every[column] for column in columns}

    return tuple(row(no) for no in range(1, count + 1))


def content(
    printer: FormPrinter, form_id: str, on: date, *, worst: bool = False, practice: bool = False
) -> FormContent:
    asked: Asked = printer.asked(form_id, on)
    values = {name: USUAL.get(name, "") for name in asked.values}
    if worst:
        values = {name: _worst(name, value) for name, value in values.items()}
    tables = {
        table: rows(
            table,
            columns,
            _count(table, worst),
            name=LONG if worst else None,
            address=LONG_ADDRESS if worst else "",
        )
        for table, columns in asked.tables.items()
    }
    return FormContent(form_id, on, NUMBER, QR, values, tables, practice)


def _count(table: str, worst: bool) -> int:
    if worst:
        return 10 if table == "family" else 12
    return 2 if table in ("family", "declared_absent", "notes") else 3


def _worst(name: str, value: Value) -> Value:
    if name.endswith("address"):
        return LONG_ADDRESS
    if name.endswith("_name") and isinstance(value, str):
        return LONG
    return value
