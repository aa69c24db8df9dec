"""What `nbgrader_config.py` can set about handing in: `c.HandingIn.<name> = ...`."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from traitlets import List, TraitError, Unicode, validate
from traitlets.config import Configurable


class HandingIn(Configurable):  # type: ignore[misc]
    """What students are told with the questions; what is empty is left out."""

    where = Unicode("", help="where the files are handed in, in a sentence").tag(config=True)
    late = Unicode("", help="what becomes of late work, in a sentence").tag(config=True)
    feedback = Unicode("", help="when and where feedback comes, in a sentence").tag(config=True)
    installed = List(Unicode(), help="modules that notebooks can import where they are marked").tag(
        config=True
    )
    zone = Unicode("UTC", help="time zone in which due times are written, as Europe/Berlin").tag(config=True)

    @validate("zone")  # type: ignore[untyped-decorator]
    def _known_zone(self, proposal: dict[str, str]) -> str:
        try:
            ZoneInfo(proposal["value"])
        except (ZoneInfoNotFoundError, ValueError):
            raise TraitError(f"c.HandingIn.zone names no time zone: {proposal['value']!r}.") from None
        return proposal["value"]
