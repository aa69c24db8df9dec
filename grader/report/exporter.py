"""Renders this package's own template of a student's page through nbconvert."""

from functools import cache
from typing import Any

import nbformat
from jinja2 import Environment
from nbconvert.exporters import TemplateExporter

from grader.report.texts import TEMPLATES, harmless, prepare


class FeedbackExporter(TemplateExporter):  # type: ignore[misc]
    """Render with this package's own template, everything escaped, no preprocessor.

    Not an `HTMLExporter`: that one brings scripts, and parses and rewrites the finished page.
    """

    file_extension = ".html"
    output_mimetype = "text/html"

    def __init__(self, **settings: Any) -> None:
        # nbconvert would look for templates in the working directory first
        paths = [str(TEMPLATES / "student"), str(TEMPLATES)]
        super().__init__(template_paths=paths, default_preprocessors=[], **settings)

    def _create_environment(self) -> Environment:
        return prepare(super()._create_environment())


def page(**values: Any) -> str:
    """Fill the template."""
    html, _ = _exporter().from_notebook_node(nbformat.v4.new_notebook(), {"page": values})
    return harmless(html)


@cache
def _exporter() -> FeedbackExporter:
    return FeedbackExporter()
