"""[confusing] calls markup a picture, in kinds that are kept, and in kinds with markup for a name.

status: graded
canary: window.owned
"""

OWNED = "window.own" + "ed = 1"
from IPython.display import display

for kind in ("image/png", "image/jpeg", "image/svg+xml", "text/html; image/png"):
    display({kind: f'"><script>{OWNED}</script><img src=x onerror="{OWNED}'}, raw=True)


class ReLU:
    def forward(self, Z):
        return 0 * Z

    def backward(self, Z, dY):
        return 0 * dY
