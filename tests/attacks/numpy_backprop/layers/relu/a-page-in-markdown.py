"""[leaving] shows Markdown and LaTeX that load a picture from elsewhere, and a link with a script.

status: graded
canary: http://127.0.0.1:9/away
"""

AWAY = "http://127.0.0.1:9/" + "away"
from IPython.display import Latex, Markdown, display

display(Markdown(f"![x]({AWAY}) [y](javascript:alert(1)) <img src='{AWAY}'>"))
display(Latex(r"$\href{%s}{x}$" % AWAY))


class ReLU:
    def forward(self, Z):
        return 0 * Z

    def backward(self, Z, dY):
        return 0 * dY
