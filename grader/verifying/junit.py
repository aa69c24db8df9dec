"""What verification found as a JUnit report, which CI services show: a test case for each row."""

from collections import defaultdict
from xml.etree import ElementTree as Xml

from grader.marking.recording.names import visible
from grader.verifying.rows import Row, Verified


def junit(found: Verified) -> bytes:
    """Write a report: a suite for the notebooks and for each kind of known answer, with the reasons."""
    suites: dict[str, list[Row]] = defaultdict(list)
    for row in found.notebooks:
        suites["notebooks"].append(row)
    for row in found.files:
        suites[row.kind].append(row)
    every = [*found.notebooks, *found.files]
    top = Xml.Element("testsuites", {"name": "course verify", **_counted(every)})
    for name, rows in suites.items():
        suite = Xml.SubElement(top, "testsuite", {"name": name, **_counted(rows)})
        for row in rows:
            _add(suite, row)
    Xml.indent(top)
    written: bytes = Xml.tostring(top, encoding="utf-8", xml_declaration=True)
    return written


def _counted(rows: list[Row]) -> dict[str, str]:
    failures = sum(not row.passed for row in rows)
    seconds = sum(row.seconds for row in rows)
    return {"tests": str(len(rows)), "failures": str(failures), "errors": "0", "time": f"{seconds:.3f}"}


def _add(suite: Xml.Element, row: Row) -> None:
    folders = [part for part in row.path.split("/") if part not in ("mistakes", "alternatives", "attacks")]
    names = (".".join(folders[:2]), "/".join(folders[2:]) or row.kind)
    told = {"classname": visible(names[0]), "name": visible(names[1]), "time": f"{row.seconds:.3f}"}
    case = Xml.SubElement(suite, "testcase", told)
    if not row.passed:
        failure = Xml.SubElement(
            case, "failure", {"type": row.kind, "message": visible(row.why[0], lines=True)}
        )
        failure.text = visible("\n".join(row.story), lines=True)
