"""Which cells are one question, and what it is called."""

from feedback_cells import RELU, SCHEME, answer, given, graded, marked, marks_of, page, task, written

from grader.report import feedback, sections


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


def test_two_answers_under_one_heading_are_told_apart() -> None:
    html = page(given("# T\n## Maps"), answer("maps", "a"), written("plots", "b", 1))
    assert "Maps (maps)" in html and "Maps (plots)" in html


def test_prompt_and_text_of_a_written_answer_are_one_question() -> None:
    prompt = task("why-manual", 3)
    prompt.source = f"## Why? (3 marks)\n{prompt.source}"
    notebook = marked(*RELU, prompt, written("why-text", "because", 0))
    found = sections.questions(notebook, marks_of(notebook))
    assert [q.title for q in found] == ["1. ReLU", "Why?"]
    html = feedback.render(notebook, marks_of(notebook, comments={"why-manual": "Why not?"}))
    assert "because" in html and "Why not?" in html and SCHEME not in html


def test_stated_marks_are_no_part_of_a_title() -> None:
    html = page(given("# T\n## `maps`: all (of them) (12 marks: forward 6, backward 6)"), answer("maps", "a"))
    assert "<h2>maps: all (of them)</h2>" in html


def test_a_heading_inside_code_is_no_title() -> None:
    assert "Maps" in page(given("# T\n## Maps\n```\n# not a title\n```"), answer("maps", "a"))
    assert "not a title" not in page(given("# T\n## Maps\n```\n# not a title\n```"), answer("maps", "a"))
