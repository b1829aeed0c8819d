"""Typed text becomes values; faults stop, warnings do not, and no text is a reason to crash."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.alphabets import in_cyrillic, mixes_alphabets
from desk_app.domain.catalogue import Shown
from desk_app.domain.draft import ApplicantEntry, Draft, MemberEntry, PaperEntry
from desk_app.domain.entry import Asked, Reading, clean, read_date, read_draft
from desk_app.domain.visit import Kinship, OfficePlace, PersonRef

NOW = datetime.fromisoformat("2025-11-26T11:35")
PLACE = OfficePlace("state_corporation", "atyrau")
TYPED = Draft(
    UUID(int=1),
    "clerk",
    NOW.replace(tzinfo=UTC),
    applicant=ApplicantEntry(surname="Сейітов", given_name="Дәулет", born="19.07.1984"),
    family=(MemberEntry("a", "Сейітова Аяла", "child", "23.10.2016"),),
    papers=(PaperEntry("1", "k24-id", shown="original", number="E1", expires="01.05.2029"),),
)


def read(draft: Draft, asked: Asked = Asked()) -> Reading:  # noqa: B008  # frozen
    return read_draft(draft, PLACE, NOW, asked)


def faults(draft: Draft, asked: Asked = Asked()) -> set[tuple[str, str]]:  # noqa: B008  # frozen
    return {(note.field, note.code) for note in read(draft, asked).faults}


def warnings(draft: Draft) -> set[tuple[str, str]]:
    return {(note.field, note.code) for note in read(draft).warnings}


def of_applicant(**typed: str) -> Draft:
    return replace(TYPED, applicant=replace(TYPED.applicant, **typed))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03.02.2001", date(2001, 2, 3)),
        ("3.2.2001", date(2001, 2, 3)),
        ("03/02/2001", date(2001, 2, 3)),
        ("03-02-2001", date(2001, 2, 3)),
        ("03 02 2001", date(2001, 2, 3)),
        ("03022001", date(2001, 2, 3)),
        ("2001-02-03", date(2001, 2, 3)),
        ("2001-2-3", date(2001, 2, 3)),
        ("  03.02.2001. ", date(2001, 2, 3)),
        ("29.02.2024", date(2024, 2, 29)),
        ("29.02.2025", None),
        ("31.04.2025", None),
        ("00.01.2025", None),
        ("01.13.2025", None),
        ("01.01.0000", None),
        ("1.1.25", None),
        ("302001", None),
        ("03.02", None),
        ("2001-02-03T10:00", None),
        ("today", None),
        ("", None),
    ],
)
def test_dates_in_all_spellings(text: str, day: date | None) -> None:
    assert read_date(text) == day


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_a_day_is_read_in_every_spelling(day: date) -> None:
    patterns = (
        "{0.day:02}.{0.month:02}.{0.year}",
        "{0.day}/{0.month}/{0.year}",
        "{0.day:02}{0.month:02}{0.year}",
    )
    for pattern in (*patterns, "{0.year}-{0.month:02}-{0.day:02}", "{0.day} {0.month} {0.year}"):
        assert read_date(pattern.format(day)) == day


def test_a_whole_draft_has_nothing_to_say() -> None:
    reading = read(TYPED)
    assert (reading.faults, reading.warnings) == ((), ())
    visit = reading.visit
    assert (visit.applicant.full_name, visit.applicant.born) == ("Сейітов Дәулет", date(1984, 7, 19))
    assert [(m.name, m.kinship) for m in visit.family] == [("Сейітова Аяла", Kinship.CHILD)]
    [paper] = visit.papers
    assert (paper.item_id, paper.shown, paper.expires) == ("k24-id", Shown.ORIGINAL, date(2029, 5, 1))
    assert (visit.at, visit.office) == (NOW, PLACE)


@pytest.mark.parametrize(
    ("typed", "field", "code"),
    [
        ({"surname": " "}, "applicant.surname", "field.required"),
        ({"given_name": ""}, "applicant.given_name", "field.required"),
        ({"born": ""}, "applicant.born", "field.required"),
        ({"born": "31.02.1984"}, "applicant.born", "date.unreadable"),
        ({"born": "27.11.2025"}, "applicant.born", "date.in_future"),
        ({"born": "31.12.1899"}, "applicant.born", "date.too_early"),
        ({"iin": "95021130314"}, "applicant.iin", "iin.length"),
        ({"iin": "9502113O3148"}, "applicant.iin", "iin.digits"),
        ({"iin": "950211303149"}, "applicant.iin", "iin.check_digit"),
        ({"address": "x" * 301}, "applicant.address", "field.too_long"),
        ({"surname": "Қ" * 301}, "applicant.surname", "field.too_long"),
    ],
)
def test_faults_stand_beside_their_field(typed: dict[str, str], field: str, code: str) -> None:
    assert faults(of_applicant(**typed)) == {(field, code)}


@pytest.mark.parametrize(
    "typed",
    [
        {"born": "26.11.2025"},
        {"born": "01.01.1900"},
        {"iin": " 850805 402779 "},
        {"iin": "850805\u00a0402779"},
        {"surname": "Қ" * 300},
        {"patronymic": ""},
    ],
)
def test_what_can_be_taken(typed: dict[str, str]) -> None:
    assert faults(of_applicant(**typed)) == set()


def test_an_iin_is_kept_without_spaces() -> None:
    assert read(of_applicant(iin=" 850805 402779 ")).visit.applicant.iin == "850805402779"


def test_faults_of_family_and_papers_name_their_row() -> None:
    draft = replace(TYPED, since="sometime")
    draft = draft.with_member(MemberEntry("b")).with_paper(
        PaperEntry("2", "k24-app", issued="1.1", expires="?")
    )
    assert faults(draft) == {
        ("since", "date.unreadable"),
        ("family.b.name", "field.required"),
        ("family.b.kinship", "field.required"),
        ("family.b.born", "field.required"),
        ("papers.2.issued", "date.unreadable"),
        ("papers.2.expires", "date.unreadable"),
    }


def test_what_an_edition_asks_besides() -> None:
    asked = Asked(region=True, employment_category=True, variant=True)
    assert faults(TYPED, asked) == {
        ("region_asked", "field.required"),
        ("variant", "field.required"),
        ("applicant.employment_category", "field.required"),
    }
    answered = replace(of_applicant(employment_category="3"), region_asked="abai", variant="abroad")
    assert faults(answered, asked) == set()


def test_what_is_unlikely_warns_and_stops_nothing() -> None:
    """Nothing but a missing or expired paper refuses a visit (X34)."""
    twin = TYPED.with_member(MemberEntry("b", " сейітова  АЯЛА", "child", "2016-10-23"))
    assert warnings(twin) == {("family.b.name", "family.same_person")}
    self_listed = TYPED.with_member(MemberEntry("b", "Сейітов Дәулет", "other", "19071984"))
    assert warnings(self_listed) == {("family.b.name", "family.same_person")}
    turned = TYPED.with_paper(PaperEntry("2", "k24-app", issued="02.05.2020", expires="01.05.2020"))
    assert warnings(turned) == {("papers.2.expires", "paper.expires_before_issue")}
    early = TYPED.with_paper(PaperEntry("2", "k24-app", issued="12.12.3035"))
    assert warnings(early) == {("papers.2.issued", "date.in_future")}
    other_day = of_applicant(iin="850805402779")
    assert warnings(other_day) == {("applicant.iin", "iin.birth_date_differs")}
    for draft in (twin, self_listed, turned, early, other_day):
        assert faults(draft) == set()


def test_a_namesake_born_on_another_day_is_somebody_else() -> None:
    assert warnings(TYPED.with_member(MemberEntry("b", "Сейітова Аяла", "child", "24.10.2016"))) == set()


def test_latin_letters_in_a_cyrillic_name_are_noticed() -> None:
    assert warnings(of_applicant(surname="Cейітов")) == {("applicant.surname", "name.mixed_letters")}
    assert warnings(of_applicant(surname="Seyitov", given_name="Дәулет")) == set()
    assert warnings(TYPED.with_member(MemberEntry("a", "Аялa С", "child", "1.1.2016"))) == {
        ("family.a.name", "name.mixed_letters")
    }


def test_look_alikes_are_put_right_only_in_mixed_words() -> None:
    assert in_cyrillic("Cейітов John") == "Сейітов John"
    assert in_cyrillic("Iңкәр") == "Іңкәр"


@given(st.text(max_size=40))
def test_putting_right_changes_no_unmixed_text(text: str) -> None:
    repaired = in_cyrillic(text)
    assert len(repaired) == len(text)
    if not mixes_alphabets(text):
        assert repaired == text
    assert in_cyrillic(repaired) == repaired


def test_a_paper_of_a_person_who_left_counts_for_nobody() -> None:
    draft = TYPED.with_paper(PaperEntry("2", "k24-app", of="gone", shown="original"))
    assert [paper.item_id for paper in read(draft).visit.papers] == ["k24-id"]


def test_papers_follow_their_owner_when_rows_move() -> None:
    draft = TYPED.with_member(MemberEntry("b", "Сейітов Ислам", "child", "1.1.2015"))
    draft = draft.with_paper(PaperEntry("2", "k24-id", of="b", shown="original"))
    assert read(draft).visit.papers[-1].of == PersonRef(2)
    moved = replace(draft, family=draft.family[::-1])
    assert read(moved).visit.papers[-1].of == PersonRef(1)


def test_a_line_not_answered_is_no_paper() -> None:
    assert read(TYPED.with_paper(PaperEntry("2", "k24-app"))).visit.papers == read(TYPED).visit.papers


anything = st.text(max_size=30)
drafts = st.builds(
    Draft,
    id=st.just(UUID(int=1)),
    clerk_id=anything,
    started_at=st.just(NOW.replace(tzinfo=UTC)),
    way=anything,
    service_id=anything,
    variant=anything,
    basis=anything,
    since=anything,
    region_asked=anything,
    applicant=st.builds(ApplicantEntry, *[anything] * 9),
    family=st.lists(st.builds(MemberEntry, *[anything] * 4), max_size=3).map(tuple),
    papers=st.lists(st.builds(PaperEntry, *[anything] * 8), max_size=3).map(tuple),
)


@given(drafts, st.booleans())
def test_no_text_is_a_reason_to_stop(draft: Draft, asks: bool) -> None:
    reading = read(draft, Asked(asks, asks, asks))
    names = [note.field for note in (*reading.faults, *reading.warnings)]
    assert all(
        name and note.code for name, note in zip(names, (*reading.faults, *reading.warnings), strict=True)
    )
    assert len(reading.visit.family) == len(draft.family)


@given(st.text(st.characters(exclude_categories=("Cc", "Cf")) | st.sampled_from("\t\n\u3000"), max_size=60))
def test_cleaned_text_holds_the_same_words(text: str) -> None:
    assert clean(text).split() == text.split()
    assert clean(clean(text)) == clean(text)
    assert read_date(text) is None or isinstance(read_date(text), date)
