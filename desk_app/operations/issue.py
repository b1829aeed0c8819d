"""Renders and stores the papers of a case: bytes first, then the rows that name them."""

from dataclasses import dataclass, replace

from desk_app.domain.application import Application, IssuedPaper
from desk_app.domain.assessment import Assessment
from desk_app.domain.clerk import Clerk, Office
from desk_app.operations.content import PaperCase, content_of
from desk_app.operations.law import Law
from desk_app.operations.ports import Blobs, Forms, PaperWords


@dataclass(frozen=True)
class PaperIssuer:
    """Makes the papers of a visit. The same case at the same clock gives the same bytes."""

    law: Law
    forms: Forms
    blobs: Blobs
    words: PaperWords

    def issue(
        self, application: Application, assessment: Assessment, office: Office, clerk: Clerk
    ) -> Application:
        """Return the case with its papers, each stored under its SHA-256 before it is named.

        Raises:
            StoreUnavailable: A paper could not be stored; nothing refers to it.
        """
        edition = self.law.catalogue.edition(application.edition_id)
        case = PaperCase(application, assessment, edition, self.law.catalogue, office, clerk, self.words)
        due = dict(assessment.papers.printed) | dict.fromkeys(assessment.papers.electronic, 0)
        papers = tuple(self._issued(case, form_id, copies) for form_id, copies in due.items())
        return replace(application, papers=papers)

    def _issued(self, case: PaperCase, form_id: str, copies: int) -> IssuedPaper:
        content = content_of(case, form_id)
        pdf = self.forms.render(self.forms.fitted(content))
        return IssuedPaper(form_id, self.blobs.put(pdf), copies, content.on, len(pdf))
