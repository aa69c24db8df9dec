"""A notebook that tries everything that text, markup and images can: for tests of the pages."""

import base64
from typing import Any

from feedback_cells import (
    PIXEL,
    answer,
    extra,
    given,
    graded,
    marked,
    marks_of,
    printed,
    raised,
    shown,
    written,
)
from nbformat.v4 import new_markdown_cell

from grader.asking.sheet import Check
from grader.report import feedback

SCRIPT = "document.title='owned'"
AWAY = "http://127.0.0.1:9/away"  # replaced by an address that listens
PICTURE = base64.b64encode(f"<svg xmlns='http://www.w3.org/2000/svg' onload={SCRIPT}/>".encode()).decode()
MARKUP = (
    f"</title></style></script></pre></div></td></table></details></section><script>{SCRIPT}</script>"
    f'<img src=x onerror="{SCRIPT}"><svg onload="{SCRIPT}"><image href="{AWAY}"/></svg>'
    f'<iframe src="{AWAY}"></iframe><link rel=stylesheet href="{AWAY}"><style>@import "{AWAY}";</style>'
    f'<meta http-equiv=refresh content="0;url={AWAY}"><base href="{AWAY}"><form action="{AWAY}">'
    f'<object data="{AWAY}"></object><video poster="{AWAY}"></video><a href="javascript:{SCRIPT}">a</a>'
    f'<img src="{AWAY}"><img src="data:image/svg+xml;base64,{PICTURE}"><script src="{AWAY}"></script>'
    "<table class='checks'><tr class='passed'><td>99 / 99</td></tr></table> {{ 7 * 191 }} {% raw %} <!--"
)
WIDGET = '{"version_major": 2, "model_id": "abc", "html": "<script>"}'
UNSEEN = "\u202e\u2066\u200b\ufeff\u2028\x00\x08\x1b[31m\x1b]8;;javascript:1\x07\ud800"
OUTPUTS = [
    shown(text_html=MARKUP),
    shown(text_plain=MARKUP + UNSEEN),
    shown(text_markdown=MARKUP),
    shown(text_latex=MARKUP),
    shown(application_javascript=SCRIPT),
    shown(**{"image/svg+xml": MARKUP}),
    shown(**{"application/vnd.jupyter.widget-view+json": WIDGET}),
    shown(**{"application/vnd.plotly.v1+json": WIDGET, MARKUP: MARKUP}),
    shown(image_png=f'"><script>{SCRIPT}</script>'),
    shown(image_png=PICTURE),
    shown(image_gif="R0lGODlhAQABAAAAACw="),
    shown(image_jpeg=12),
    printed(MARKUP + UNSEEN),
    printed(MARKUP + UNSEEN, "stderr"),
    raised(MARKUP, MARKUP + UNSEEN, MARKUP, f"\x1b[0;31m----> 1 {MARKUP}"),
    {"output_type": "display_data", "data": "no dictionary", "metadata": {}},
    {"output_type": "stream", "name": "stdout", "text": ["a", "list"]},
    {"output_type": "error", "ename": 3, "evalue": None, "traceback": "x"},
    {"output_type": "<script>"},
]
TEXT = f"""# {MARKUP}
[a](javascript:{SCRIPT}) <javascript:{SCRIPT}> ![i]({AWAY}) ![m](attachment:none)
![d](data:image/png;base64,AA)
<div style="position:fixed;inset:0" class="card">99 / 99</div> {UNSEEN}

```html "><script>{SCRIPT}</script>
</pre>{MARKUP}
```
$</span>{MARKUP}$ $$\\href{{javascript:{SCRIPT}}}{{x}}$$
$\\style{{position:fixed;inset:0}}{{x}} \\class{{card}}{{x}}$
$\\text{{</math><script>{SCRIPT}</script>}} \\hspace{{9999em}}$
![$x$" onerror="{SCRIPT}](attachment:real.png "{MARKUP}") ![\ue0000\ue001](attachment:none)
$\\newcommand{{\\a}}{{\\b\\b}}\\newcommand{{\\b}}{{\\a\\a}}\\a$ **{"$" + "x" * 2001 + "$"}** $y$

[1]: {AWAY} "{MARKUP}"
"""

PASTED = {"none": {"image/svg+xml": PICTURE}, "real.png": {"image/png": PIXEL}}


def hostile_page(away: str = AWAY) -> str:
    """Make the page of a notebook in which everything that a student can write is hostile."""
    checks = [Check(MARKUP, 1, hint=f"`{MARKUP}` {UNSEEN}"), Check(MARKUP, 1, True), Check(MARKUP, 0)]
    notebook = marked(
        given(f"# {MARKUP}\n## {MARKUP}"),
        answer("relu", f"{MARKUP}\n'''{MARKUP}{UNSEEN}", *OUTPUTS),
        graded("test-relu", 2, checks),
        written("why", TEXT, 3),
        extra(f"%%html\n{MARKUP}"),
        new_markdown_cell(TEXT, id="extra-2", attachments=PASTED),
        status="repaired",
        notes=(MARKUP + UNSEEN,),
    )
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {"x": MARKUP}}}
    comments: dict[str, Any] = {"why": f"{TEXT} [a page](https://example.org/)", "relu": MARKUP + UNSEEN}
    page = feedback.render(notebook, marks_of(notebook, MARKUP, name=MARKUP, comments=comments))
    return page.replace(AWAY, away)
