"""State and commands of the receipt. Holds no widget and no words."""

from PySide6.QtCore import QObject, Signal

from desk_app.domain.application import Application, IssuedPaper
from desk_app.domain.assessment import Outcome
from desk_app.domain.catalogue import Catalogue
from desk_app.domain.localized import LocalizedText
from ui.case_facts import CaseFacts, CaseLine, StepDate
from ui.paper_pages import PaperPages
from ui.print_jobs import PrintJobs


class ReceiptViewModel(QObject):
    """A case right after its decision.

    Signals: `changed` - read the values again; `problem` - the `Exception`.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(self, catalogue: Catalogue, prints: PrintJobs, pages: PaperPages) -> None:
        super().__init__()
        self.prints, self.pages = prints, pages
        self.facts: CaseFacts | None = None
        self.selected = ""
        self._catalogue = catalogue
        for part in (prints, pages):
            part.setParent(self)
        prints.problem.connect(self.problem)
        pages.failed.connect(self.problem)

    @property
    def case(self) -> Application | None:
        """The case shown."""
        return self.facts.case if self.facts else None

    @property
    def is_accepted(self) -> bool:
        """Whether the papers were accepted."""
        return self.case is not None and self.case.outcome is Outcome.ACCEPTED

    @property
    def papers(self) -> tuple[IssuedPaper, ...]:
        """The papers of the case."""
        return self.case.papers if self.case else ()

    @property
    def service(self) -> LocalizedText | None:
        """The name of the public service."""
        return self.facts.service if self.facts else None

    @property
    def to_bring(self) -> tuple[CaseLine, ...]:
        """What was missing or expired."""
        return self.facts.to_bring() if self.facts else ()

    @property
    def next_step(self) -> StepDate | None:
        """The first step of the plan."""
        return self.facts.next_step() if self.facts else None

    def open(self, case: Application) -> None:
        """Show a case; its first paper is loaded for the preview."""
        self.facts = CaseFacts.of(case, self._catalogue)
        self.prints.show_case(case)
        self.select(case.papers[0].form_id if case.papers else "")

    def select(self, form_id: str) -> None:
        """Load another paper for the preview."""
        self.selected = form_id
        paper = self._paper(form_id)
        if paper is not None:
            self.pages.show_paper(paper)
        self.changed.emit()

    @property
    def paper(self) -> IssuedPaper | None:
        """The paper in the preview."""
        return self._paper(self.selected)

    def _paper(self, form_id: str) -> IssuedPaper | None:
        return next((paper for paper in self.papers if paper.form_id == form_id), None)
