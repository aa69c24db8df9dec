"""[confusing] holds the words by which notebooks, views and templates are cut, and markup of every kind.

status: graded
hint: Your code stopped with ValueError
"""

TEXT = """
### BEGIN HIDDEN TESTS
12.0
### END HIDDEN TESTS
### BEGIN SOLUTION
### END SOLUTION
=== BEGIN MARK SCHEME ===
# %% id="test-relu-forward" role="graded" points=600
{{ cell.source }} {% raw %} [/red] [link=file:///etc/passwd]x[/link] <script>alert(1)</script> </pre></div>
=HYPERLINK("http://example.org") \u202e \u2066 \x1b]8;;http://example.org\x07 \x00
"""
# grade_id: test-cross-entropy-forward points: 12 "nbgrader": {"grade": true, "locked": false}
print(TEXT)
TEXT  # shown as well


class CrossEntropyLoss:
    def forward(self, Y, Y_hat):
        raise ValueError(TEXT)

    def backward(self, Y, Y_hat):
        raise type("[/red]<b>Error</b>", (Exception,), {})("[/] [bold]" + TEXT)
