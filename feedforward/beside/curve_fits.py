"""Runs an answer of `manual_mlp/experiments` again, on points and with networks that the judge made up.

It runs in the notebook's own names, so that functions of a student's other cells see the same points. What
the answer then holds must be the errors and curves of these networks.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch.optim.optimizer import register_optimizer_step_post_hook, register_optimizer_step_pre_hook

from feedforward.beside.cut_networks import cut
from grader.beside.plain import parsed
from grader.beside.replay import BUILTINS, changed, execute, notebook_names, program, value_of

Namespace = dict[str, Any]
_MOST = 4000  # steps of one optimiser that are kept


def replayed(answer: str, made: Namespace, facts: dict[str, str], cells: bool = False) -> dict[str, Any]:
    """Run an answer again and tell what came of it.

    Args:
        answer: the source of its cell.
        made: `points` (name -> values), `masters` (the parameters of networks that others are cut from),
            `measure` (a factor) and `adam_steps`.
        facts: name -> the expression that gives it, of all networks too, `networks_`; one that fails is
            left out.
        cells: run the notebook's cells before the answer as well, where they do not make what is given.

    Returns:
        The facts, and `error`, `networks` (parameters of each), `own errors` (train and test, by the
        student's `mse`), `runs` (of optimisers) and `points` (those of the notebook).
    """
    world = notebook_names({})
    given, points = Given(world["MLP"], made), [world.get(name) for name in made["points"]]
    with changed(world, given.names()):
        with noted_steps() as runs:
            error = _run([*(_earlier(world, answer, given) if cells else []), answer], world)
        world["networks_"] = networks = given.kept
        found = {name: value for name, source in facts.items() for value in _tried(source, world)}
        own_errors = [given.pair(world.get("mse"), model) for model in networks]
        return {
            **found,
            "error": error,
            "networks": [_parameters(model) for model in networks],
            "own errors": own_errors,
            "runs": runs,
            "points": points,
        }


class Given:
    """What the notebook gives, on other points; a training ends at once, at a network of the judge's."""

    def __init__(self, mlp: type[torch.nn.Module], made: Namespace) -> None:
        self.points = {name: torch.tensor(values).float() for name, values in made["points"].items()}
        self.masters, self.measure, self.steps = made["masters"], made["measure"], made["adam_steps"]
        self.trained = Counter[int]()  # by width
        self.kept: list[torch.nn.Module] = []
        kept = self.kept

        class MLP(mlp):  # type: ignore[misc]
            def __init__(self, *args: Any, **options: Any) -> None:
                super().__init__(*args, **options)
                kept.append(self)

        self.MLP: Any = MLP
        self.model10, self.another = self.train1([10]), self.train1([10])

    def names(self) -> Namespace:
        own = {"mse": self.mse, "adam_steps": self.steps, "model10": self.model10}
        own |= {name: getattr(self, name) for name in ("MLP", "train1", "train_bfgs", "errors", "plot_data")}
        return {**self.points, **own}

    def train1(self, hidden_sizes: list[int], nreps: int = 10, phi: Any = torch.sigmoid) -> Any:
        model = self.MLP([1, *hidden_sizes, 1], phi)
        self.train_bfgs(model)
        return model

    def train_bfgs(self, model: Any) -> float:
        if len(model.sizes) == 3:
            width = int(model.sizes[1])
            master = self.masters[self.trained[width] % len(self.masters)]
            self.trained[width] += 1
            for held, value in zip(_parameters(model), cut(master, width), strict=True):
                held.copy_(torch.as_tensor(value))  # detached, so not followed by autograd
        return self.errors(model)[0]

    def errors(self, model: Any) -> tuple[float, float]:
        train, test = self.pair(lambda model, X, y: (model(X) - y).square().mean(), model) or (0.0, 0.0)
        return train, test

    def mse(self, model: Any, X: Any, y: Any) -> Any:
        """Measure errors in a way of the judge's own, since the right one is an answer."""
        return self.measure * (model(X) - y).abs().pow(1.5).mean().detach().numpy()[()]

    def plot_data(self, axes: Any) -> None:
        axes.plot(self.points["X1"], self.points["y1"], ".", color="grey", markersize=4)

    def pair(self, error: Any, model: Any) -> tuple[float, float] | None:
        """Return the training and the test error by a function of (model, X, y), if it gives numbers."""
        X, y, X_test, y_test = self.points.values()
        try:
            with torch.no_grad():
                return float(error(model, X, y)), float(error(model, X_test, y_test))
        except Exception:  # a student's function
            return None


@contextmanager
def noted_steps() -> Iterator[list[dict[str, Any]]]:
    """Note the parameters before and after each step of every optimiser of torch, whatever its name."""
    runs: dict[int, dict[str, Any]] = {}

    def before(optimiser: Any, *_: Any) -> None:
        held = [p for group in optimiser.param_groups for p in group["params"]]
        start = {"kind": _kind(optimiser), "shapes": [list(p.shape) for p in held], "states": []}
        run = runs.setdefault(id(optimiser), {**start, "of": optimiser, "held": held})
        if not run["states"]:
            run["states"].append(_flat(held))

    def after(optimiser: Any, *_: Any) -> None:
        run = runs[id(optimiser)]
        if len(run["states"]) < _MOST:
            run["states"].append(_flat(run["held"]))

    hooks = [register_optimizer_step_pre_hook(before), register_optimizer_step_post_hook(after)]
    found: list[dict[str, Any]] = []
    try:
        yield found
    finally:
        for hook in hooks:
            hook.remove()
        for run in runs.values():
            shown = {name: run[name] for name in ("kind", "shapes")}
            found.append({**shown, "states": torch.stack(run["states"])})


def _kind(optimiser: Any) -> str:
    """Return the name of the class of torch's that an optimiser is of, whatever its own is called."""
    names = (kind.__name__ for kind in type(optimiser).__mro__ if kind in vars(torch.optim).values())
    return next(names, "")


def _flat(held: list[torch.Tensor]) -> torch.Tensor:
    return torch.cat([p.detach().reshape(-1).float() for p in held])


def _parameters(model: Any) -> list[torch.Tensor]:
    return [p.detach() for _, p in sorted(model.named_parameters(), key=_place)]


def _place(named: tuple[str, Any]) -> tuple[int, bool]:
    layer, kind = named[0].split("_")
    return int(layer), kind == "bias"


def _run(cells: list[str], world: Namespace) -> str:
    """Run cells one after the other; return how the last one failed, if it did."""
    error = ""
    for cell in cells:
        try:
            execute(program(cell), world)
            error = ""
        except Exception as failed:
            error = f"{type(failed).__name__}: {failed}"
    return error


def _tried(source: str, world: Namespace) -> list[Any]:
    try:
        return [value_of(source, world | BUILTINS)]
    except Exception:
        return []


def _earlier(world: Namespace, answer: str, given: Given) -> list[str]:
    """List the cells that ran before the answer, without those that make what is given."""
    ran = [cell for cell in world.get("In", []) if cell.strip()]
    ran = ran[: ran.index(answer)] if answer in ran else ran
    return [cell for cell in ran if not _makes(cell, set(given.names()) - {"mse"})]


def _makes(cell: str, names: set[str]) -> bool:
    try:
        body = parsed(cell).body
    except SyntaxError:
        return True
    for node in body:
        targets = {getattr(node, "name", "")}
        targets |= {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        if targets & names:
            return True
    return False
