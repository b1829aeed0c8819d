"""All operations of an open desk, in one value for the window and the commands."""

from dataclasses import dataclass, field

from desk_app.operations.attachments import Attachments
from desk_app.operations.drafts import OpenDrafts
from desk_app.operations.handover import Handover
from desk_app.operations.intake import Intake
from desk_app.operations.law import Law
from desk_app.operations.office import OfficeDesk
from desk_app.operations.ports import Clock
from desk_app.operations.printouts import Printouts
from desk_app.operations.register import Register
from desk_app.operations.sessions import Sessions
from desk_app.operations.timekeeping import Timekeeping
from desk_app.operations.waiting import Queue


@dataclass(frozen=True)
class DeskOperations:
    """What a clerk can do at this desk once its store is open."""

    clock: Clock
    law: Law
    office: OfficeDesk
    sessions: Sessions
    drafts: OpenDrafts
    intake: Intake
    attachments: Attachments
    printouts: Printouts
    register: Register
    handover: Handover
    timekeeping: Timekeeping
    queue: Queue = field(default_factory=Queue)
