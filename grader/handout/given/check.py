# @title What is missing? Save the notebook, then run this cell. Nothing in it is marked
# It reads the notebook as it was saved last and runs the public checks once more. It promises no mark.
def _course_check(
    notebook, stubs, questions, optional, given, put_back, beside, installed, file="", also=(), marks=True
):
    import ast, contextlib, json, os, re, sys, time, zlib
    from pathlib import Path
    from types import SimpleNamespace

    from IPython.utils.capture import capture_output

    shell = get_ipython()

    def load(text):
        return json.loads(text, object_hook=lambda fields: SimpleNamespace(**fields))

    def opened():
        """Return what this notebook is called and what it holds."""
        if "google.colab" in sys.modules:
            from google.colab import _message

            book = load(json.dumps(_message.blocking_request("get_ipynb", timeout_sec=30))).ipynb
            return Path(getattr(getattr(book.metadata, "colab", None), "name", notebook)), book
        known = file or shell.user_ns.get("__vsc_ipynb_file__") or os.environ.get("JPY_SESSION_NAME")
        path = Path(known or notebook)
        if not file and not path.exists():  # it was renamed since its kernel was started
            path = Path(notebook)
        return path, load(path.read_text("utf-8"))

    def text(cell):
        return cell.source if isinstance(cell.source, str) else "".join(cell.source)

    def name(cell):
        own = getattr(getattr(cell.metadata, "nbgrader", None), "grade_id", "")
        return own or getattr(cell, "id", "") or getattr(cell.metadata, "id", "")

    def is_gap(source):
        said = " ".join(source.split())
        return not said or any(" ".join(stub.split()) in said for stub in stubs)

    def is_changed(cell, digest):
        return zlib.crc32(" ".join(text(cell).split()).encode()) != digest

    def results(source):
        """Run a check by statements; return how many asserts it has, and a sentence for each that fails."""
        wrong, number = [], sum(isinstance(node, ast.Assert) for node in ast.walk(ast.parse(source)))
        for node in ast.parse(source).body:
            try:
                with capture_output():  # what it prints and draws stands further up
                    shell.ex(ast.unparse(node))
            except AssertionError as error:
                wrong.append(str(error) or ast.unparse(node))
            except Exception as error:
                return number, [*wrong, f"{type(error).__name__}: {error}"]
        return number, wrong

    def standing(question, checks):
        """Say how a question stands; nothing stands in the first place if it is not answered."""
        if question not in cells:
            return "", "its cell is missing; take it from a fresh copy of this notebook"
        if is_gap(text(cells[question])):
            return "", "not written yet"
        found = [results(text(cells[check])) for check in checks if check in cells]
        number, wrong = sum(count for count, _ in found), [one for _, some in found for one in some]
        if wrong:
            return "written", f"{len(wrong)} of {number} checks failed: {'; '.join(wrong)}"
        return "written", f"all {number} checks pass" if number else "written; nothing here checks it"

    def imported(source):
        source = re.sub(r"^(\s*)[%!].*", r"\1pass", source, flags=re.MULTILINE)  # magics are no Python
        with contextlib.suppress(SyntaxError):
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Import):
                    yield from (alias.name.split(".")[0] for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    yield node.module.split(".")[0]

    try:
        path, book = opened()
    except OSError:
        print(f"The notebook is not found: is it saved, and called {notebook}?")
        return False
    cells = {name(cell): cell for cell in book.cells}
    code = [cell for cell in book.cells if cell.cell_type == "code" and text(cell).strip()]
    before = dict(shell.user_ns)
    stand = {question: standing(question, checks) for question, checks in questions.items()}
    for one in [one for one in shell.user_ns if one not in before]:
        del shell.user_ns[one]
    shell.user_ns.update(before)
    count = [question for question in questions if question not in optional]
    print(f"{sum(bool(stand[question][0]) for question in count)} of {len(count)} answered")
    for question, (_, said) in stand.items():
        print(f"  {question}: {said}{' (no marks)' * (question in optional)}")
    if lacking := [one for one in beside if not Path(one).exists()]:
        print(f"It may be handed in with it, and is not there: {', '.join(lacking)}.")
    notes = []
    if marks and not any(re.fullmatch(one, path.name) for one in [re.escape(notebook), *also]):
        notes.append(f"This file is called {path.name}: hand it in as {notebook}.")
    if changed := [one for one, digest in given.items() if one in cells and is_changed(cells[one], digest)]:
        notes.append(f"Changed, but given: {', '.join(changed)}. What was given is marked.")
    if gone := [one for one in [*put_back, *given] if one not in cells]:
        notes.append(f"Missing, but given: {', '.join(gone)}. What was given is marked.")
    used = {top for cell in code if not name(cell).startswith("handout-") for top in imported(text(cell))}
    known = {*sys.stdlib_module_names, *installed, *(one.stem for one in Path().glob("*.py"))}
    if foreign := sorted(used - known):
        notes.append(f"Not installed where your work is marked: {', '.join(foreign)}.")
    if not file:
        ran = [one.strip() for one in shell.history_manager.input_hist_raw[1:]]
        here = code[: 1 + [name(cell) for cell in code].index("handout-check")]
        if ran != [text(cell).strip() for cell in here]:
            before = "Before you hand in: " if marks else ""
            notes.append(f"{before}Restart Kernel and Run All Cells, save, and look here once more.")
        if path.exists():
            saved = time.strftime("%H:%M", time.localtime(path.stat().st_mtime))
            print(f"This is how {path.name} was saved at {saved}: what you wrote since is not in it.")
    others = "The tests that give marks are others, and run when your work is marked."
    print(*notes, *[others] * marks, sep="\n")
    return not notes and all(said.startswith(("all ", "written;")) for _, said in stand.values())
