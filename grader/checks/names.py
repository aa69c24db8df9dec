"""Follows the names of an answer back to the library they come from: with `import torch.nn as n`, `n.Linear`
is `torch.nn.Linear`.

Every binding of a name in the answer counts, whatever its order or scope: a rule would rather look twice
than be led astray by an alias.
"""

import ast
import builtins
from collections import defaultdict
from collections.abc import Iterator

from grader.beside.plain import parsed

USUAL = {  # what a name means that the answer itself does not bind
    **{"torch": "torch", "nn": "torch.nn", "F": "torch.nn.functional", "init": "torch.nn.init"},
    **{"np": "numpy", "numpy": "numpy", "sys": "sys", "importlib": "importlib", "functorch": "functorch"},
}
UNKNOWN = "?"  # stands for a part that only shows when the code runs
_PLAIN = frozenset(dir(builtins))


def tree(source: str) -> ast.Module:
    """Parse an answer; what is IPython's own in it is left out.

    Raises:
        AssertionError: it is not Python, said to the student.
    """
    try:
        return parsed(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(error, "lineno", None)
        place = f" (line {line})" if line else ""
        raise AssertionError(f"The cell is not valid Python{place}: nothing in it could run.") from None


class Names:
    """The dotted names in a syntax tree."""

    def __init__(self, tree: ast.AST) -> None:
        self.nodes = list(ast.walk(tree))
        self.bound = {n.id for n in self.nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        self.bound |= {n.arg for n in self.nodes if isinstance(n, ast.arg)}
        self.bound |= {n.name for n in self.nodes if isinstance(n, (ast.ClassDef, ast.FunctionDef))}
        self.aliases: dict[str, set[str]] = defaultdict(set)
        self.stars: list[str] = []
        for node in self.nodes:
            self._import(node)
        while self._assignments():
            pass

    def found(self) -> Iterator[tuple[int, str]]:
        """Yield (line, dotted name) for every use of a library; an import alone is none."""
        for node in self.nodes:
            if isinstance(node, (ast.Name, ast.Attribute, ast.Call, ast.Subscript)):
                yield from ((node.lineno, name) for name in sorted(self.of(node)))

    def of(self, node: ast.AST) -> set[str]:
        """Return the dotted names that an expression may stand for; none if it is no part of a library."""
        if isinstance(node, ast.Name):
            return self._name(node.id)
        if isinstance(node, ast.Attribute):
            return {f"{base}.{node.attr}" for base in self.of(node.value)}
        if isinstance(node, ast.NamedExpr):
            return self.of(node.value)
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.Subscript):
            return self._entry(node)
        return set()

    def _name(self, name: str) -> set[str]:
        known = set(self.aliases.get(name, ()))
        if name in self.bound:
            return known
        if not known and name in USUAL:
            known.add(USUAL[name])
        return known | {f"{module}.{name}" for module in self.stars if name not in _PLAIN}

    def _call(self, node: ast.Call) -> set[str]:
        """Read `getattr(m, "x")`, `vars(m)`, `import_module("m")` and `__import__("m")`."""
        function, arguments = node.func, node.args
        if isinstance(function, ast.Name) and function.id not in self.bound and arguments:
            if function.id == "getattr" and len(arguments) > 1:
                return {f"{base}.{_text(arguments[1])}" for base in self.of(arguments[0])}
            if function.id == "vars":
                return {f"{base}.__dict__" for base in self.of(arguments[0])}
            if function.id == "__import__":
                return {_text(arguments[0]).partition(".")[0]}
        if arguments and "importlib.import_module" in self.of(function):
            return {_text(arguments[0])}
        return set()

    def _entry(self, node: ast.Subscript) -> set[str]:
        """Read `m.__dict__["x"]` and `sys.modules["m"]`."""
        key = _text(node.slice)
        bases = self.of(node.value)
        inside = {f"{base.removesuffix('.__dict__')}.{key}" for base in bases if base.endswith(".__dict__")}
        return inside | {key for base in bases if base == "sys.modules"}

    def _import(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                self.aliases[alias.asname or top].add(alias.name if alias.asname else top)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            for alias in node.names:
                if alias.name == "*":
                    self.stars.append(module)
                else:
                    self.aliases[alias.asname or alias.name].add(f"{module}.{alias.name}")

    def _assignments(self) -> bool:
        """Follow `n = torch.nn` and `n, t = torch.nn, torch`; tell whether something new was learned."""
        before = sum(map(len, self.aliases.values()))
        for node in self.nodes:
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    self._bind(target, node.value)
            elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
                self._bind(node.target, node.value)
        return sum(map(len, self.aliases.values())) > before

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self.aliases[target.id] |= {name for name in self.of(value) if name.count(".") < 8}
        elif isinstance(target, (ast.Tuple, ast.List)) and isinstance(value, (ast.Tuple, ast.List)):
            for one, its in zip(target.elts, value.elts, strict=False):
                self._bind(one, its)


def _text(node: ast.expr) -> str:
    known = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if known else UNKNOWN  # type: ignore[attr-defined]


def reached(source: str, name: str) -> str:
    """Blank the statements of an answer that its class or function `name` does not reach.

    So a rule on the source leaves alone what stands beside the answer: a comparison with a ready layer, say.
    The lines keep their numbers; all is kept where nothing of that name is made.
    """
    waiting, kept, wanted = tree(source).body, list[ast.stmt](), {name}
    while taken := [statement for statement in waiting if _made(statement) & wanted]:
        waiting = [statement for statement in waiting if statement not in taken]
        kept += taken
        for statement in taken:
            wanted |= _names_in(statement, ast.Load) - _own_names(statement)
    lines = {n for one in kept for n in range(_first_line(one), (one.end_lineno or one.lineno) + 1)}
    if not lines:
        return source
    return "\n".join(text if n in lines else "" for n, text in enumerate(source.split("\n"), start=1))


def _names_in(node: ast.AST, context: type[ast.expr_context]) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, context)}


def _own_names(statement: ast.stmt) -> set[str]:
    """Return what is local to a definition: its arguments and what is stored in it."""
    if not isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return set()
    arguments = {n.arg for n in ast.walk(statement) if isinstance(n, ast.arg)}
    return arguments | _names_in(statement, ast.Store)


def _made(statement: ast.stmt) -> set[str]:
    """Return the names that a statement makes, or whose attributes it sets."""
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return {statement.name}
    if isinstance(statement, (ast.Import, ast.ImportFrom)):
        return {(alias.asname or alias.name).split(".")[0] for alias in statement.names}
    found = _names_in(statement, ast.Store)
    for node in ast.walk(statement):
        attribute = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        call = isinstance(node, ast.Call) and getattr(node.func, "id", "") == "setattr"
        found |= _names_in(node, ast.Load) if attribute or call else set()
    return found


def _first_line(statement: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(statement, "decorator_list", [])
    return min([statement.lineno, *(decorator.lineno for decorator in decorators)])
