"""Notebooks as other programs write them: they say the same in another form."""

import json
import unicodedata

from grader.verifying.odd import CannotHappen, Handed, Oddity


def _minor(number):
    def change(handed: Handed) -> None:
        handed.data["nbformat_minor"] = number
        if number < 5:
            for cell in handed.cells:
                del cell["id"]

    return change


def _version_3(handed: Handed) -> bytes:
    cells = []
    for cell in handed.cells:
        meta = cell["metadata"]
        if cell["cell_type"] == "code":
            cells.append(
                {
                    "cell_type": "code",
                    "input": cell["source"],
                    "metadata": meta,
                    "outputs": [],
                    "language": "python",
                }
            )
        else:
            cells.append({"cell_type": cell["cell_type"], "source": cell["source"], "metadata": meta})
    sheets = [{"cells": cells, "metadata": {}}]
    return json.dumps({"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": sheets}).encode()


def _colab(handed: Handed) -> None:
    handed.data["metadata"] = {
        "colab": {"provenance": [], "gpuType": "T4"},
        "kernelspec": {"name": "python3", "display_name": "Python 3"},
        "accelerator": "GPU",
    }
    handed.data["nbformat_minor"] = 0
    for cell in handed.cells:
        cell["metadata"] |= {"id": cell.pop("id"), "colab": {"base_uri": "https://localhost:8080/"}}


def _kaggle(handed: Handed) -> None:
    handed.data["metadata"]["kaggle"] = {"accelerator": "none", "dataSources": [], "isInternetEnabled": True}
    handed.data["nbformat_minor"] = 4
    for cell in handed.cells:
        del cell["id"]
        cell["metadata"] |= {"trusted": True, "execution": {"iopub.status.busy": "2026-01-01T10:00:00Z"}}


def _deepnote(handed: Handed) -> None:
    handed.data["metadata"]["deepnote_notebook_id"] = "f00d"
    handed.data["nbformat_minor"] = 0
    for cell in handed.cells:
        name = cell.pop("id")
        cell["metadata"] |= {"cell_id": name, "deepnote_cell_type": cell["cell_type"], "source_hash": "b6ae"}


def _vscode(handed: Handed) -> None:
    handed.data["metadata"]["language_info"] = {"name": "python", "version": "3.11.4"}
    handed.data["nbformat_minor"] = 2
    for cell in handed.cells:
        del cell["id"]
        cell["metadata"]["vscode"] = {"languageId": "python"}


def _pycharm(handed: Handed) -> None:
    for cell in handed.cells:
        cell["metadata"]["pycharm"] = {"name": "#%%\n"}
        cell["source"] = "".join(cell["source"]).splitlines(keepends=True)


def _databricks(handed: Handed) -> None:
    handed.data["metadata"]["application/vnd.databricks.v1+notebook"] = {"language": "python", "widgets": {}}
    for cell in handed.cells:
        cell["metadata"]["application/vnd.databricks.v1+cell"] = {
            "nuid": "0",
            "title": "",
            "showTitle": False,
        }


def _jupyterlite(handed: Handed) -> None:
    handed.data["metadata"]["kernelspec"] = {"name": "python", "display_name": "Python (Pyodide)"}
    for cell in handed.cells:
        cell["metadata"]["trusted"] = True


def _jupytext(handed: Handed) -> None:
    handed.data["metadata"]["jupytext"] = {"formats": "ipynb,py:percent", "cell_metadata_filter": "-all"}


def _widgets(handed: Handed) -> None:
    state = {f"{n:032x}": {"model_name": "FloatProgressModel", "state": {"value": n}} for n in range(300)}
    handed.data["metadata"]["widgets"] = {
        "application/vnd.jupyter.widget-state+json": {"state": state, "version_major": 2, "version_minor": 0}
    }


def _bom(handed: Handed) -> bytes:
    return json.dumps(handed.data).encode("utf-8-sig")


def _utf_16(handed: Handed) -> bytes:
    return json.dumps(handed.data).encode("utf-16")


def _crlf_file(handed: Handed) -> bytes:
    return json.dumps(handed.data, indent=1).replace("\n", "\r\n").encode()


def _crlf_cells(handed: Handed) -> None:
    for cell in handed.cells:
        cell["source"] = "".join(cell["source"]).replace("\n", "\r\n")


def _lists_of_lines(handed: Handed) -> None:
    for cell in handed.cells:
        cell["source"] = "".join(cell["source"]).splitlines(keepends=True)


def _decomposed(handed: Handed) -> bytes:
    for cell in handed.cells:
        cell["source"] = unicodedata.normalize("NFD", "".join(cell["source"]))
    handed.insert(0, "# u\u0308bung: cafe\u0301", "markdown")
    return json.dumps(handed.data, ensure_ascii=False).encode()


def _no_ids(handed: Handed) -> None:
    for cell in handed.cells:
        del cell["id"]


def _no_nbgrader(handed: Handed) -> None:
    for cell in handed.cells:
        cell["metadata"] = {}


def _nothing_but_text(handed: Handed) -> None:
    for cell in handed.cells:
        cell["metadata"] = {}
        del cell["id"]


def _no_metadata_at_all(handed: Handed) -> None:
    del handed.data["metadata"]
    for cell in handed.cells:
        del cell["metadata"]


def _same_ids(handed: Handed) -> None:
    for cell in handed.cells:
        cell["id"] = "1"


def _spaces(handed: Handed) -> None:
    for cell in handed.cells:
        cell["source"] = "\n".join(f"{line}  " for line in "".join(cell["source"]).split("\n")) + "\n\n"


def _tabs_for_text(handed: Handed) -> None:
    for place in handed.answers:
        source = handed.source(place)
        if "    " not in source or '"""' in source:
            continue
        handed.write(place, "\n".join(_tabbed(line) for line in source.split("\n")))


def _tabbed(line: str) -> str:
    depth = len(line) - len(line.lstrip(" "))
    return "\t" * (depth // 4) + " " * (depth % 4) + line.lstrip(" ")


def _slides(handed: Handed) -> None:
    for cell in handed.cells:
        cell["metadata"] |= {"slideshow": {"slide_type": "slide"}, "collapsed": False, "scrolled": True}


def _outputs(handed: Handed) -> None:
    for number, place in enumerate(handed.answers, 1):
        shown = {"output_type": "stream", "name": "stdout", "text": ["done\n"]}
        handed.cells[place] |= {"execution_count": number, "outputs": [shown]}


def _heading_cells(handed: Handed) -> None:
    for cell in handed.cells:
        if cell["cell_type"] == "markdown":
            cell["cell_type"] = "heading"
            cell["level"] = 1
            return
    raise CannotHappen


def _nbextensions(handed: Handed) -> None:
    handed.data["metadata"] |= {"toc": {"base_numbering": 1}, "varInspector": {"window_display": False}}
    for cell in handed.cells:
        cell["metadata"] |= {"ExecuteTime": {"start_time": "2026-01-01T10:00:00Z"}, "hidden": True}


def _papermill(handed: Handed) -> None:
    for cell in handed.cells:
        tags = [
            *cell["metadata"].get("tags", []),
            "raises-exception",
            "skip-execution",
            "injected-parameters",
        ]
        cell["metadata"] |= {"tags": tags, "papermill": {"status": "completed", "duration": 0.01}}


def _bare_cells(handed: Handed) -> None:
    for cell in handed.cells:
        cell.pop("outputs", None)
        cell.pop("execution_count", None)


def _old_nbgrader(handed: Handed) -> None:
    for cell in handed.cells:
        if facts := cell["metadata"].get("nbgrader"):
            facts["schema_version"] = 1
            facts.pop("task", None)
            facts.pop("cell_type", None)


def _separators(handed: Handed) -> None:
    """Lines as Python counts them are others than those of `str.splitlines`."""
    for place in handed.answers:
        handed.write(place, f"# one\u2028two\x85three\x0c\x1d\n{handed.source(place)}")


def _conflict(handed: Handed) -> bytes:
    handed.from_cell = 0
    lines = json.dumps(handed.data, indent=1).split("\n")
    return "\n".join(
        [*lines[:5], "<<<<<<< HEAD", lines[5], "=======", lines[5], ">>>>>>> theirs", *lines[6:]]
    ).encode()


ODDITIES = [
    *(Oddity(f"nbformat 4.{number}", _minor(number)) for number in range(5)),
    Oddity("a minor version that does not exist yet", _minor(9)),
    Oddity("nbformat 3, with worksheets", _version_3),
    Oddity("written by Colab", _colab),
    Oddity("written by Kaggle", _kaggle),
    Oddity("written by Deepnote", _deepnote),
    Oddity("written by VS Code", _vscode),
    Oddity("written by PyCharm", _pycharm),
    Oddity("written by Databricks", _databricks),
    Oddity("written by JupyterLite", _jupyterlite),
    Oddity("paired by jupytext", _jupytext),
    Oddity("with the state of widgets", _widgets),
    Oddity("a byte order mark", _bom),
    Oddity("UTF-16", _utf_16),
    Oddity("lines of the file end with CRLF", _crlf_file),
    Oddity("lines of the cells end with CRLF", _crlf_cells),
    Oddity("sources as lists of lines", _lists_of_lines),
    Oddity("letters and accents apart (NFD)", _decomposed),
    Oddity("no cell ids", _no_ids),
    Oddity("no metadata of nbgrader", _no_nbgrader, status="repaired"),
    Oddity("neither ids nor metadata in cells", _nothing_but_text, status="repaired"),
    Oddity("no metadata anywhere", _no_metadata_at_all, status="repaired"),
    Oddity("all ids the same", _same_ids),
    Oddity("spaces at the ends of lines and empty lines", _spaces),
    Oddity("answers indented with tabs", _tabs_for_text),
    Oddity("slides and folded cells", _slides),
    Oddity("outputs of an earlier run", _outputs),
    Oddity("a text as a heading cell", _heading_cells),
    Oddity("written with nbextensions", _nbextensions),
    Oddity("run by papermill", _papermill),
    Oddity("cells without outputs and counts", _bare_cells),
    Oddity("metadata of an older nbgrader", _old_nbgrader),
    Oddity("separators of lines and pages in answers", _separators),
    Oddity(
        "a merge that was not finished",
        _conflict,
        status="malformed",
        loses=True,
        says="The file holds both sides of a merge (`<<<<<<<`)",
    ),
]
