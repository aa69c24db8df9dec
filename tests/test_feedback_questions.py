"""Which cells are one question, and what it is called."""

from feedback_cells import answer, given, graded, marked, marks_of

from grader.report import sections


def test_tests_named_after_an_answer_belong_to_it() -> None:
    notebook = marked(
        given("# T\n## A"),
        answer("model", "1"),
        given("## B"),
        answer("model-organisation", "2"),
        graded("test-model-forward", 1, []),
        graded("test-model-organisation", 1, []),
        graded("test-other", 1, []),
    )
    found = sections.questions(notebook, marks_of(notebook))
    owned = {q.grade_id: [part.marks.grade_id for part in q.parts] for q in found}
    assert owned == {
        "model": ["test-model-forward"],
        "model-organisation": ["test-model-organisation", "test-other"],
    }
