"""Rewrites a test that runs beside an answer into one that asks for the answer's values and judges them.

What only the answer's process can work out (`f(3)`, `account.balance`, a variable of the notebook) becomes
`ask("f(3)")`; the rest of the test stays Python, and runs outside. Names that the test itself binds are sent
along. What cannot be moved is said, with what to do.
"""

import ast
import builtins
from collections.abc import Iterable, Mapping
from typing import Any

from grader.importing import known
from grader.importing.known import loaded, name_of

_WRONG = "This is not right yet."
_ASKED_WORDS = {"code", "setting", "seconds"}  # parameters of `ask`


class CannotMove(Exception):
    """A statement that has to stay where the answer is; `str()` says why, and what to do."""


class ChangesNotebook(CannotMove):
    """A statement that changes what the notebook defines: nothing below it can be moved by itself."""

    def __init__(self) -> None:
        super().__init__("it changes what the notebook defines: ask with `setting={...}` instead")


class Moving:
    """Rewrites the statements of one test cell.

    Attributes:
        imports: what the notebook imports: name -> statement.
        functions: functions and classes that the notebook defines.
        bound: names that the test binds, and that live outside.
        beside: names that live beside the answer.
        prelude: statements that run there before whatever is asked.
        lost: names that a statement binds which did not move.
    """

    def __init__(self, imports: Mapping[str, str], functions: Iterable[str]) -> None:
        self.imports = dict(imports)
        self.functions = set(functions)
        self.own_imports: dict[str, str] = {}
        self.helpers: set[str] = set()
        self.bound: set[str] = set()
        self.beside: set[str] = set()
        self.prelude: list[ast.stmt] = []
        self.methods: set[str] = set()
        self.lost: set[str] = set()

    def moved(self, statement: ast.stmt) -> list[ast.stmt]:
        """Rewrite a statement.

        Raises:
            CannotMove: it has to stay where the answer is.
        """
        if resting := loaded(statement) & self.lost:
            raise CannotMove(f"it rests on `{min(resting)}`, which was not moved")
        inner = (n.target for n in ast.walk(statement) if isinstance(n, ast.comprehension))
        self.bound |= {n.id for target in inner for n in ast.walk(target) if isinstance(n, ast.Name)}
        try:
            return self._moved(statement)
        except CannotMove:
            if not isinstance(statement, ast.Assert):
                self.lost |= _binds(statement) | (loaded(statement) & self.bound)
            raise

    def _moved(self, statement: ast.stmt) -> list[ast.stmt]:
        match statement:
            case ast.Import() | ast.ImportFrom():
                return self._import(statement)
            case ast.FunctionDef() | ast.ClassDef():
                return self._helper(statement)
            case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
                return self._assignment(statement)
            case ast.Assert():
                return self._assert(statement)
            case ast.Expr():
                return self._expression(statement)
            case ast.Try():
                return self._try(statement)
            case ast.With():
                return self._with(statement)
            case ast.For() | ast.If() | ast.While():
                return self._block(statement)
            case ast.Pass():
                return []
        if self.is_beside(statement) or _deleted(statement) - self.bound:
            raise ChangesNotebook
        return [statement]

    def look_ahead(self, statements: Iterable[ast.stmt]) -> None:
        """Note which names the test uses as objects: `account` of `account.deposit(5)`, `f` of `f(3)`."""
        for statement in statements:
            for node in ast.walk(statement):
                match node:
                    case ast.Attribute(value=ast.Name(id=name)) | ast.Call(func=ast.Name(id=name)):
                        self.methods.add(name)

    def is_beside(self, node: ast.AST) -> bool:
        """Tell whether code needs something that lives beside the answer."""
        return any(self._lives_beside(name) for name in loaded(node))

    def _lives_beside(self, name: str) -> bool:
        if name in self.beside:
            return True
        ours = self.bound | self.helpers | {*self.imports, *self.own_imports}
        return name not in ours and not hasattr(builtins, name)

    def _import(self, statement: ast.Import | ast.ImportFrom) -> list[ast.stmt]:
        module = statement.module or "" if isinstance(statement, ast.ImportFrom) else statement.names[0].name
        if module in known.TESTING or module.partition(".")[0] in known.TESTING:
            self.own_imports |= {(a.asname or a.name).partition(".")[0]: "" for a in statement.names}
            return []
        text = ast.unparse(statement)
        self.own_imports |= {(a.asname or a.name).partition(".")[0]: text for a in statement.names}
        return [statement]

    def _helper(self, statement: ast.FunctionDef | ast.ClassDef) -> list[ast.stmt]:
        local = {statement.name, *(a.arg for a in ast.walk(statement) if isinstance(a, ast.arg))}
        if any(self._lives_beside(name) for name in loaded(statement) - local):
            raise CannotMove("it is a helper that uses the answer: write its steps out, or ask for them")
        self.helpers.add(statement.name)
        return [statement]

    def _assignment(self, statement: ast.Assign | ast.AnnAssign | ast.AugAssign) -> list[ast.stmt]:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        stored = {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
        if stored & self.functions:
            raise ChangesNotebook
        used = loaded(statement.value) if statement.value is not None else set()
        if used and all(self.own_imports.get(name) == "" for name in used):  # a `unittest.TestCase()`
            self.own_imports |= dict.fromkeys(stored, "")
            return []
        needs = statement.value is not None and self.is_beside(statement.value)
        plain = all(isinstance(n, ast.Name | ast.Tuple | ast.Starred) for n in targets)
        object_there = isinstance(statement.value, ast.Call) and bool(stored & self.methods)
        if (needs and plain and object_there) or (not plain and self.is_beside(statement)):
            self._there(statement, stored)
            return []
        self.bound |= stored
        if statement.value is not None:
            statement.value = self._outside(statement.value)
        return [statement]

    def _there(self, statement: ast.stmt, names: Iterable[str]) -> None:
        self._allowed(statement)
        self.prelude.append(statement)
        self.beside |= set(names)

    def _expression(self, statement: ast.Expr) -> list[ast.stmt]:
        call = statement.value
        if isinstance(call, ast.Constant) or (isinstance(call, ast.Call) and name_of(call.func) == "print"):
            return []
        if isinstance(call, ast.Call):
            if (asserted := self._known(call)) is not None:
                return asserted
            if isinstance(call.func, ast.Name) and call.func.id in self.helpers and not call.args:
                return [statement]
        if not self.is_beside(call):
            return [statement]
        changed = {n for n in loaded(call) if n in self.bound}
        self._there(statement, changed & self._mutable(call))
        return []

    def _mutable(self, call: ast.expr) -> set[str]:
        return {a.id for a in getattr(call, "args", []) if isinstance(a, ast.Name)}

    def _known(self, call: ast.Call) -> list[ast.stmt] | None:
        name, words = name_of(call.func), {k.arg: k.value for k in call.keywords if k.arg}
        if isinstance(call.func, ast.Name) and self._lives_beside(name) and name in self.functions:
            return None
        if name in known.RAISES and call.args:
            return [self._raises(call.args[0], self._called(call))]
        if name in known.TRUE | known.FALSE and call.args:
            test = call.args[0] if name in known.TRUE else ast.UnaryOp(ast.Not(), call.args[0])
            return self._assert(ast.Assert(test, call.args[1] if len(call.args) > 1 else None))
        if name in known.IN and len(call.args) > 1:
            return self._assert(ast.Assert(ast.Compare(call.args[0], [ast.In()], [call.args[1]]), None))
        if name in known.INSTANCE and len(call.args) > 1:
            test = ast.Call(ast.Name("isinstance", ast.Load()), call.args[:2], [])
            return self._assert(ast.Assert(test, None))
        if (within := known.tolerance(call, words)) is None or len(call.args) < 2:
            return None
        return [self._same(call.args[0], call.args[1], within)]

    def _called(self, call: ast.Call) -> list[ast.stmt]:
        """Return what `assert_raises(ValueError, f, 0)` calls, as statements."""
        match call.args[1:]:
            case [ast.Lambda(body=body), *_]:
                return [ast.Expr(body)]
            case [function, *rest]:
                return [ast.Expr(ast.Call(function, list(rest), call.keywords))]
        raise CannotMove("it names no call that is to raise")

    def _assert(self, statement: ast.Assert) -> list[ast.stmt]:
        test = statement.test
        if statement.msg is not None and self.is_beside(statement.msg):
            statement.msg = None
        if statement.msg is None:
            match test:
                case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
                    if self._is_approximate(right):
                        left, right = right, left
                    if self._is_approximate(left) and isinstance(left, ast.Call):
                        return [self._same(right, left.args[0], _approximately(left))]
                    if not _of_types(left, right):
                        return [self._same(left, right, [])]
                case ast.Call() if (same := self._all_close(test)) is not None:
                    return [same]
        statement.test = self._outside(test)
        statement.msg = statement.msg or ast.Constant(_WRONG)
        return [statement]

    def _is_approximate(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Call) and name_of(node.func) == "approx" and bool(node.args)

    def _all_close(self, call: ast.Call) -> ast.stmt | None:
        inner = call
        if name_of(call.func) == "all":  # (a == b).all() and np.all(a == b)
            values = call.args[0] if call.args else getattr(call.func, "value", None)
            match values:
                case ast.Compare(left=left, ops=[ast.Eq()], comparators=[right]):
                    return self._same(left, right, [])
                case ast.Call():
                    inner = values
        if name_of(inner.func) in ("array_equal", "array_equiv") and len(inner.args) > 1:
            return self._same(inner.args[0], inner.args[1], [])
        if name_of(inner.func) == "equals" and isinstance(inner.func, ast.Attribute) and inner.args:
            return self._same(inner.func.value, inner.args[0], [])
        if name_of(inner.func) not in ("allclose", "isclose") or len(inner.args) < 2:
            return None
        words = {k.arg: k.value for k in inner.keywords if k.arg}
        return self._same(inner.args[0], inner.args[1], known.tolerance(inner, words) or [])

    def _same(self, one: ast.expr, other: ast.expr, within: list[ast.keyword]) -> ast.stmt:
        if self.is_beside(other) and not self.is_beside(one):
            one, other = other, one
        answer, right = self._outside(one), self._outside(other)
        return ast.Expr(ast.Call(ast.Name("assert_same", ast.Load()), [answer, right], within))

    def _try(self, statement: ast.Try) -> list[ast.stmt]:
        body = [s for s in statement.body if not _fails(s)]
        handlers = [handler for handler in statement.handlers if handler.type is not None]
        fails = len(body) < len(statement.body) or any(map(_fails, statement.orelse))
        if fails and len(handlers) == 1 and handlers[0].type is not None and body:
            return [self._raises(handlers[0].type, body)]
        if self.is_beside(statement):
            raise CannotMove(
                "errors of the answer are caught here: ask for what they come to, or `assert_raises`"
            )
        return [statement]

    def _with(self, statement: ast.With) -> list[ast.stmt]:
        context = statement.items[0].context_expr
        if isinstance(context, ast.Call) and name_of(context.func) in known.RAISES and context.args:
            return [self._raises(context.args[0], statement.body)]
        if self.is_beside(statement):
            raise CannotMove("it holds something open around the answer: ask for code that does")
        return [statement]

    def _raises(self, kind: ast.expr, body: list[ast.stmt]) -> ast.stmt:
        if self.is_beside(kind) or not isinstance(kind, ast.Name | ast.Attribute):
            raise CannotMove("the error is one that the notebook defines: ask for the name of its type")
        module = ast.Module(body, [])
        asked = self._ask(module)
        asked.func, asked.args = ast.Name("assert_raises", ast.Load()), [kind, *asked.args]
        return ast.Expr(asked)

    def _block(self, statement: ast.For | ast.If | ast.While) -> list[ast.stmt]:
        before = list(self.prelude)
        if isinstance(statement, ast.For):
            self.bound |= {n.id for n in ast.walk(statement.target) if isinstance(n, ast.Name)}
            statement.iter = self._outside(statement.iter)
        else:
            statement.test = self._outside(statement.test)
        statement.body = [m for s in statement.body for m in self.moved(s)] or [ast.Pass()]
        statement.orelse = [m for s in statement.orelse for m in self.moved(s)]
        self.prelude = before
        return [statement]

    def _outside(self, node: ast.expr) -> ast.expr:
        """Rewrite an expression that is worked out outside."""
        moved: ast.expr = _Outside(self).visit(node)
        return moved

    def _allowed(self, node: ast.AST) -> None:
        for name in sorted(loaded(node)):
            if name in self.helpers:
                raise CannotMove(
                    f"`{name}`, which the test defines, would run beside the answer: write it out"
                )

    def _ask(self, node: ast.expr | ast.Module) -> ast.Call:
        whole = ast.Module(
            [*self.prelude, *(node.body if isinstance(node, ast.Module) else [ast.Expr(node)])], []
        )
        self._allowed(whole)
        names = loaded(whole) | {n for s in self.prelude for n in loaded(s)}
        first = {self.own_imports[name] for name in names if self.own_imports.get(name)}
        given = sorted(names & self.bound)
        if set(given) & _ASKED_WORDS:
            raise CannotMove(f"rename {', '.join(set(given) & _ASKED_WORDS)}, a word of `ask`")
        code = "\n".join([*sorted(first), *map(ast.unparse, whole.body)])
        words = [ast.keyword(name, ast.Name(name, ast.Load())) for name in given]
        return ast.Call(ast.Name("ask", ast.Load()), [ast.Constant(code)], words)


class _Outside(ast.NodeTransformer):
    """Puts `ask(...)` in the place of what lives beside the answer."""

    def __init__(self, moving: Moving) -> None:
        self.moving = moving

    def visit(self, node: ast.AST) -> Any:
        moving = self.moving
        match node:
            case ast.Compare(left=ast.Call(func=ast.Name("type"), args=[value]), ops=[_], comparators=[kind]):
                if moving.is_beside(value) and isinstance(kind, ast.Name | ast.Attribute):
                    there = ast.Attribute(
                        ast.Call(ast.Name("type", ast.Load()), [value], []), "__name__", ast.Load()
                    )
                    return ast.Compare(moving._ask(there), [ast.Eq()], [ast.Constant(name_of(kind))])
            case ast.Compare(ops=[ast.Is() | ast.IsNot()], comparators=[right]):
                if moving.is_beside(node) and not isinstance(right, ast.Constant):
                    return moving._ask(node)
            case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]):
                if moving.is_beside(node) and _of_types(left, right):
                    return moving._ask(node)
            case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[container]):
                if moving.is_beside(container) and name_of(_called(container)) in known.VIEWS:
                    return moving._ask(node)
            case ast.Call(func=ast.Name("isinstance"), args=[value, kinds]) if moving.is_beside(value):
                if not _are_plain(kinds):
                    return moving._ask(node)
            case ast.Call(func=function) if name_of(function) in known.READS_CODE and moving.is_beside(node):
                raise CannotMove(
                    "it looks at the code: `answer_source` and `grader.checks.rules` do that outside"
                )
            case ast.Lambda():
                if moving.is_beside(node):
                    raise CannotMove("it hands the answer to a function outside: ask for what comes of it")
        if isinstance(node, ast.expr) and self._is_whole(node):
            return moving._ask(node)
        return self.generic_visit(node)

    def _is_whole(self, node: ast.expr) -> bool:
        match node:
            case ast.Name(ctx=ast.Load()):
                return self.moving._lives_beside(node.id)
            case ast.Attribute(value=value) | ast.Subscript(value=value):
                return self._is_whole(value)
            case ast.Call(func=ast.Name(name)) if name in known.BESIDE:
                return any(self.moving.is_beside(argument) for argument in node.args)
            case ast.Call(func=function):
                return self._is_whole(function)
        return False


def _called(node: ast.expr) -> ast.expr:
    return node.func if isinstance(node, ast.Call) else node


def _of_types(left: ast.expr, right: ast.expr) -> bool:
    """Tell whether types are compared, which do not cross."""
    names = {name_of(_called(left)), name_of(_called(right))}
    return bool(names & {"type", "dtype", "__class__"}) or name_of(right) in known.PLAIN_TYPES


def _deleted(statement: ast.stmt) -> set[str]:
    return {n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Del)}


def _binds(statement: ast.stmt) -> set[str]:
    names = {n.id for n in ast.walk(statement) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return names | ({statement.name} if isinstance(statement, ast.FunctionDef | ast.ClassDef) else set())


def _are_plain(kinds: ast.expr) -> bool:
    each = kinds.elts if isinstance(kinds, ast.Tuple) else [kinds]
    return all(name_of(kind) in known.PLAIN_TYPES | {"ndarray", "integer", "floating"} for kind in each)


def _approximately(call: ast.Call) -> list[ast.keyword]:
    words = {k.arg: k.value for k in call.keywords}
    within = {"rtol": words.get("rel", ast.Constant(1e-6)), "atol": words.get("abs", ast.Constant(1e-12))}
    return [ast.keyword(key, value) for key, value in within.items()]


def _fails(statement: ast.stmt) -> bool:
    """Tell whether a statement is there to fail: `assert False`, `raise AssertionError`, `pytest.fail()`."""
    match statement:
        case ast.Assert(test=ast.Constant(value=value)):
            return not value
        case ast.Raise():
            return True
        case ast.Expr(value=ast.Call(func=function)):
            return name_of(function) == "fail"
    return False
