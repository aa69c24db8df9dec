"""[confusing] shows so many pictures that a page would not load.

status: graded
"""

import base64

from IPython.display import display

PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(500_000)).decode()
for _ in range(100):
    display({"image/png": PICTURE, "image/jpeg": PICTURE, "text/html": PICTURE}, raw=True)


def numerical_gradient(f, X, eps=1e-5):
    return 0 * X
