"""The stand-in for Fashion-MNIST: ten kinds of garment silhouettes, drawn at random.

Every garment is painted as a few convex polygons. Only sums, products, divisions and square roots are
used, which IEEE arithmetic rounds alike everywhere, so that a seed makes the same bytes on every machine.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from feedforward.data.idx import Bytes

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]
SIDE = 28
KINDS = (
    *("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat"),
    *("Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"),
)
_AT_ONCE = 500


@dataclass(frozen=True)
class _Part:
    """A convex polygon for each of n images: corners (n, k, 2), x to the right, y down; brightness (n,)."""

    corners: Array
    brightness: Array


class _Draw:
    """Draws the random numbers of n garments of one kind."""

    def __init__(self, n: int, rng: np.random.Generator) -> None:
        self.n, self.rng = n, rng
        self.cloth = self.between(0.45, 1.0)
        self.nothing = np.zeros(n)

    def between(self, low: float, high: float) -> Array:
        """Draw one number for each garment, uniform between two bounds."""
        return low + (high - low) * self.rng.random(self.n)

    def sometimes(self, share: float) -> Array:
        """Draw 1.0 for about this share of the garments, else 0.0."""
        return (self.rng.random(self.n) < share).astype(np.float64)

    def part(self, *corners: tuple[Array | float, Array | float], brightness: Array | None = None) -> _Part:
        """Make a part from corners that go round it one way or the other."""
        points = [[np.broadcast_to(np.asarray(c, dtype=np.float64), self.n) for c in xy] for xy in corners]
        return _Part(np.moveaxis(np.asarray(points), 2, 0), self.cloth if brightness is None else brightness)


def draw_garments(n: int, rng: np.random.Generator) -> tuple[Bytes, Bytes]:
    """Draw n garments, kinds in random order: images (n, 28, 28), labels (n,) that index `KINDS`."""
    labels = rng.permutation(np.arange(n) % len(KINDS)).astype(np.uint8)
    images = np.zeros((n, SIDE, SIDE), dtype=np.uint8)
    for kind, parts_of in enumerate(_PARTS):
        (where,) = np.nonzero(labels == kind)
        for chunk in np.array_split(where, len(where) // _AT_ONCE + 1):
            if len(chunk):
                images[chunk] = _pictures(parts_of, len(chunk), rng)
    return images, labels


def _pictures(parts_of: Callable[[_Draw], list[_Part]], n: int, rng: np.random.Generator) -> Bytes:
    draw = _Draw(n, rng)
    place = _placing(draw)
    canvas = np.zeros((n, SIDE, SIDE))
    for part in parts_of(draw):
        cover = _cover(place(part.corners))
        canvas += cover * (part.brightness[:, None, None] - canvas)
    canvas *= _texture(draw)
    noise = 0.1 * (rng.random(canvas.shape) + rng.random(canvas.shape) - 1.0)
    return np.floor(np.clip(canvas + noise, 0.0, 1.0) * 255.0).astype(np.uint8)


def _placing(draw: _Draw) -> Callable[[Array], Array]:
    """Choose how each garment is turned, stretched, sheared and moved."""
    t = draw.between(-0.06, 0.06)  # tangent of half the angle: no sine is needed
    cos, sin = (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)
    wide, high, shear = draw.between(0.84, 1.12), draw.between(0.88, 1.1), draw.between(-0.12, 0.12)
    right, down = draw.between(-3.5, 3.5), draw.between(-2.5, 2.5)

    def place(corners: Array) -> Array:
        x, y = corners[..., 0] * wide[:, None], corners[..., 1] * high[:, None]
        x = x + shear[:, None] * y
        turned = np.stack([cos[:, None] * x - sin[:, None] * y, sin[:, None] * x + cos[:, None] * y], axis=-1)
        return turned + np.stack([right, down], axis=-1)[:, None, :]

    return place


def _cover(corners: Array) -> Array:
    """Tell how much of each pixel a convex polygon covers, (n, 28, 28), with soft edges."""
    middle = np.arange(SIDE) - (SIDE - 1) / 2
    x, y = middle[None, None, :], middle[None, :, None]
    following = np.roll(corners, -1, axis=1)
    edges = following - corners
    twice_area = (corners[..., 0] * following[..., 1] - following[..., 0] * corners[..., 1]).sum(axis=1)
    way = np.where(twice_area < 0, -1.0, 1.0)[:, None, None]
    inside = np.full((len(corners), SIDE, SIDE), np.inf)
    for k in range(corners.shape[1]):
        (cx, cy), (ex, ey) = (v[:, k, :, None, None].swapaxes(0, 1) for v in (corners, edges))
        length = np.sqrt(ex * ex + ey * ey) + 1e-9
        inside = np.minimum(inside, way * (ex * (y - cy) - ey * (x - cx)) / length)
    return np.clip(inside + 0.5, 0.0, 1.0)


def _texture(draw: _Draw) -> Array:
    """Make stripes of random width, direction and strength that darken the cloth, (n, 28, 28)."""
    pixel = np.arange(SIDE, dtype=np.float64)
    period, phase = draw.between(3.0, 7.0), draw.between(0.0, 7.0)
    along = draw.sometimes(0.5)[:, None, None]
    line = along * pixel[None, None, :] + (1 - along) * pixel[None, :, None]
    turns = (line + phase[:, None, None]) / period[:, None, None]
    dark = (turns - np.floor(turns) < 0.45).astype(np.float64)
    strength = draw.sometimes(0.4) * draw.between(0.1, 0.45)
    texture: Array = 1.0 - strength[:, None, None] * dark
    return texture


def _torso(d: _Draw, top: Array | float, bottom: Array | float, shoulder: Array, hem: Array) -> _Part:
    return d.part((-shoulder, top), (shoulder, top), (hem, bottom), (-hem, bottom))


def _sleeves(
    d: _Draw, top: Array | float, shoulder: Array, out: Array, down: Array, width: Array
) -> list[_Part]:
    """Make two sleeves that leave the shoulders `out` pixels sideways and `down` pixels downwards."""
    return [
        d.part(
            (side * (shoulder - 1.5), top),
            (side * shoulder, top),
            (side * (shoulder + out), top + down),
            (side * (shoulder + out - width), top + down + width * 0.4),
            (side * (shoulder - 1.5), top + width + 1.0),
        )
        for side in (-1.0, 1.0)
    ]


def _neck(d: _Draw, top: Array | float, width: Array, depth: Array) -> _Part:
    return d.part((-width, top - 1.0), (width, top - 1.0), (0.0, top + depth), brightness=d.nothing)


def _line(d: _Draw, x: Array | float, top: Array | float, bottom: Array | float, brightness: Array) -> _Part:
    half = d.between(0.5, 1.1)
    return d.part(
        (x - half, top), (x + half, top), (x + half, bottom), (x - half, bottom), brightness=brightness
    )


def _t_shirt(d: _Draw) -> list[_Part]:
    top, shoulder = -9.0, d.between(4.8, 6.2)
    torso = _torso(d, top, d.between(6.0, 10.0), shoulder, d.between(4.6, 6.4))
    sleeves = _sleeves(d, top, shoulder, d.between(2.5, 4.5), d.between(3.0, 7.0), d.between(2.4, 3.6))
    return [torso, *sleeves, _neck(d, top, d.between(1.5, 3.2), d.between(1.0, 3.0))]


def _trouser(d: _Draw) -> list[_Part]:
    waist, foot, spread = d.between(3.0, 4.6), d.between(1.4, 2.4), d.between(2.2, 4.2)
    legs = [
        d.part(
            (0.0, -10.0),
            (side * waist, -10.0),
            (side * (spread + foot), 11.0),
            (side * (spread - foot), 11.0),
        )
        for side in (-1.0, 1.0)
    ]
    return legs


def _pullover(d: _Draw) -> list[_Part]:
    top, shoulder = -9.0, d.between(4.6, 6.2)
    torso = _torso(d, top, d.between(4.5, 8.0), shoulder, d.between(5.2, 6.6))
    sleeves = _sleeves(d, top, shoulder, d.between(2.8, 4.8), d.between(12.0, 17.0), d.between(2.2, 3.2))
    return [torso, *sleeves, _neck(d, top, d.between(1.2, 2.6), d.between(0.6, 2.0))]


def _dress(d: _Draw) -> list[_Part]:
    top, shoulder, waist = -10.5, d.between(2.6, 4.2), d.between(2.0, 3.2)
    at = d.between(-4.0, 0.0)
    above = d.part((-shoulder, top), (shoulder, top), (waist, at), (-waist, at))
    hem = d.between(4.0, 7.0)
    skirt = d.part((-waist, at), (waist, at), (hem, 11.0), (-hem, 11.0))
    reach = d.between(0.0, 3.0)
    sleeves = _sleeves(d, top, shoulder, reach, reach * 1.3 + 0.5, d.between(1.4, 2.4))
    return [above, skirt, *sleeves, _neck(d, top, d.between(1.0, 2.4), d.between(1.0, 3.4))]


def _coat(d: _Draw) -> list[_Part]:
    top, shoulder, bottom = -10.5, d.between(4.4, 5.6), d.between(9.0, 12.5)
    torso = _torso(d, top, bottom, shoulder, d.between(5.0, 6.8))
    sleeves = _sleeves(d, top, shoulder, d.between(2.4, 4.2), d.between(11.0, 17.0), d.between(2.2, 3.4))
    opening = _line(d, d.between(-0.8, 0.8), top, bottom, d.cloth * d.between(0.0, 0.4))
    return [torso, *sleeves, opening, _neck(d, top, d.between(1.4, 3.0), d.between(2.0, 6.0))]


def _shirt(d: _Draw) -> list[_Part]:
    top, shoulder, bottom = -9.5, d.between(4.6, 6.0), d.between(6.5, 10.5)
    torso = _torso(d, top, bottom, shoulder, d.between(4.4, 6.0))
    sleeves = _sleeves(d, top, shoulder, d.between(2.4, 4.4), d.between(8.0, 13.0), d.between(2.2, 3.2))
    buttons = [
        d.part((-0.7, y), (0.7, y), (0.7, y + 1.2), (-0.7, y + 1.2), brightness=d.cloth * d.between(0.0, 0.4))
        for y in (-5.0, -1.5, 2.0, 5.5)
    ]
    edge = d.between(0.7, 1.0)
    collar = [
        d.part((0.0, top + 3.4), (side * 2.6, top - 2.0), (side * 4.4, top + 3.0), brightness=edge)
        for side in (-1.0, 1.0)
    ]
    return [torso, *sleeves, *buttons, *collar]


def _shoe(d: _Draw, side: Array, height: Array, shaft: Array, sole: Array) -> list[_Part]:
    """Make a shoe whose toe points to `side`; `shaft` is how far it rises above the ankle."""
    toe, heel, floor = 10.0, -9.5, 6.0
    upper = d.part(
        (side * heel, floor),
        (side * heel, floor - height),
        (side * d.between(-2.0, 0.5), floor - height),
        (side * (toe - 2.0), floor - height * 0.42),
        (side * toe, floor - 1.0),
        (side * toe, floor),
    )
    leg = d.part(
        (side * heel, floor - height - shaft),
        (side * d.between(-2.5, -0.5), floor - height - shaft),
        (side * d.between(-1.5, 0.5), floor - height + 1.0),
        (side * heel, floor - height + 1.0),
    )
    base = d.part(
        (side * (heel - 0.4), floor),
        (side * (toe + 0.4), floor),
        (side * toe, floor + sole),
        (side * heel, floor + sole),
        brightness=d.between(0.3, 1.0),
    )
    return [upper, leg, base]


def _sandal(d: _Draw) -> list[_Part]:
    side, rise = 1.0 - 2.0 * d.sometimes(0.5), d.between(0.0, 5.0)
    toe, heel, floor = 10.0, -9.5, 6.0
    sole = d.part(
        (side * heel, floor - rise),
        (side * toe, floor - 0.5),
        (side * toe, floor + 1.2),
        (side * heel, floor - rise + 2.0),
    )
    under = d.part(
        (side * heel, floor - rise),
        (side * (heel + 1.8), floor - rise),
        (side * (heel + 1.2), floor + 1.2),
        (side * heel, floor + 1.2),
    )
    straps = []
    for _ in range(3):
        low, high, up, thick = (
            d.between(-8.0, 8.0),
            d.between(-8.0, 7.0),
            d.between(4.0, 8.5),
            d.between(0.8, 1.6),
        )
        straps.append(
            d.part(
                (side * low, floor - rise * 0.4),
                (side * (low + thick), floor - rise * 0.4),
                (side * (high + thick), floor - rise * 0.4 - up),
                (side * high, floor - rise * 0.4 - up),
            )
        )
    return [sole, under, *straps]


def _sneaker(d: _Draw) -> list[_Part]:
    side = 1.0 - 2.0 * d.sometimes(0.5)
    return _shoe(d, side, d.between(5.5, 7.5), d.between(0.0, 1.0), d.between(1.2, 2.6))


def _ankle_boot(d: _Draw) -> list[_Part]:
    side = 1.0 - 2.0 * d.sometimes(0.5)
    return _shoe(d, side, d.between(5.0, 7.5), d.between(5.0, 9.0), d.between(0.8, 2.6))


def _bag(d: _Draw) -> list[_Part]:
    wide, top, bottom = d.between(6.5, 10.0), d.between(-4.0, 0.5), d.between(6.0, 10.0)
    body = d.part((-wide * 0.92, top), (wide * 0.92, top), (wide, bottom), (-wide, bottom))
    reach, rise, thick = wide * d.between(0.35, 0.75), d.between(3.0, 7.0), d.between(1.0, 1.9)
    outer = d.part((-reach, top), (-reach * 0.7, top - rise), (reach * 0.7, top - rise), (reach, top))
    inner = d.part(
        (-reach + thick, top),
        (-reach * 0.7 + thick, top - rise + thick),
        (reach * 0.7 - thick, top - rise + thick),
        (reach - thick, top),
        brightness=d.nothing,
    )
    return [outer, inner, body]


_PARTS = (_t_shirt, _trouser, _pullover, _dress, _coat, _sandal, _shirt, _sneaker, _bag, _ankle_boot)
