"""From what was handed in to what it earned: rebuild, execute, outcome, record."""

import sys

# A trap: nbformat imports jsonschema, which imports this if it is there, which compiles a grammar for more
# than a second in every process that starts; it only checks formats that notebooks do not have.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
