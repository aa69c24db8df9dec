"""[confusing] shows HTML, SVG, JavaScript and widgets to whoever opens its page in formgrader.

status: graded
canary: window.owned
"""

OWNED = "window.own" + "ed = 1"
from IPython.display import HTML, SVG, Javascript, display

display(HTML(f"<script>{OWNED}</script><img src=x onerror='{OWNED}'>"))
display(SVG(f"<svg xmlns='http://www.w3.org/2000/svg' onload='{OWNED}'/>"), Javascript(OWNED))
display({"application/vnd.jupyter.widget-view+json": {"model_id": OWNED}}, raw=True)


class ReLU:
    def forward(self, Z):
        return 0 * Z

    def backward(self, Z, dY):
        return 0 * dY
