"""The visits the clerk of the kill tests takes, one after the other. Everybody in them is invented."""

from dataclasses import dataclass, field

from desk_app.domain.catalogue import Shown

SEARCHED = "қандастарды"


@dataclass(frozen=True)
class Member:
    """A family member as the clerk types it."""

    name: str
    kinship: str
    born: str


@dataclass(frozen=True)
class Paper:
    """What is noted of a paper; `has_file`: the prepared file is added to it."""

    kind: str = ""
    number: str = ""
    expires: str = ""
    has_file: bool = False


@dataclass(frozen=True)
class Plan:
    """What the clerk wants to stand on the screen at the end of a visit, and the decision."""

    applicant: dict[str, str]
    family: tuple[Member, ...]
    answers: dict[str, Shown | None]
    papers: dict[str, Paper] = field(default_factory=dict)
    facts: dict[str, str] = field(default_factory=lambda: {"basis": "status-9-1", "region_asked": "akmola"})
    accepts: bool = True

    @property
    def surname(self) -> str:
        """Return the surname of the applicant: no two visits share one."""
        return self.applicant["surname"]


FAMILY = Plan(
    applicant={
        "surname": "Нұрсейітов",
        "given_name": "Дәулет",
        "patronymic": "Қанатұлы",
        "born": "19.07.1984",
        "iin": "840719300013",
        "address": "Атырау қ., Исатай д-лы 27",
    },
    family=(Member("Нұрсейітова Мархаба", "spouse", "05.01.1987"),),
    answers={
        "k24-app": Shown.ORIGINAL,
        "k24-id": Shown.ORIGINAL,
        "k24-id of family:1": Shown.ORIGINAL_AND_COPY,
        "k24-marriage": Shown.ORIGINAL_AND_COPY,
        "k24-qual": Shown.DECLARED_ABSENT,
    },
    papers={"k24-id": Paper("foreign_passport", "E0914472", "01.05.2029", has_file=True)},
)
INCOMPLETE = Plan(
    applicant={"surname": "Жұмағұлов", "given_name": "Ерлан", "born": "30.11.1979"},
    family=(),
    answers={
        "k24-app": Shown.ORIGINAL,
        "k24-id": None,
        "k24-marriage": Shown.DECLARED_ABSENT,
        "k24-qual": Shown.DECLARED_ABSENT,
    },
    accepts=False,
)
ALONE = Plan(
    applicant={"surname": "Төлегенова", "given_name": "Айнұр", "born": "24.06.1993"},
    family=(),
    answers={
        "k24-app": Shown.ORIGINAL,
        "k24-id": Shown.ORIGINAL,
        "k24-marriage": Shown.DECLARED_ABSENT,
        "k24-qual": Shown.DECLARED_ABSENT,
    },
)
SEVERAL = (FAMILY, INCOMPLETE, ALONE)
