"""Does `drawn` report what a figure shows, whatever drew it?"""

import matplotlib
import numpy as np
import pytest

matplotlib.use("agg")

import matplotlib.pyplot as plt

from grader.beside.drawn import curves, drawn


@pytest.fixture
def figure():
    figure, panels = plt.subplots(1, 2)
    yield figure, panels
    plt.close(figure)


def test_lines_with_their_labels_and_legend(figure):
    fig, (left, _) = figure
    left.plot([1, 2, 3], [4, 5, 6], label="train")
    left.set(title="Loss", xlabel="epoch", ylabel="loss")
    left.legend(["risk"])
    panel = drawn(fig)["panels"][0]
    assert (panel["title"], panel["xlabel"], panel["ylabel"], panel["legend"]) == (
        "Loss",
        "epoch",
        "loss",
        ["risk"],
    )
    assert [line["label"] for line in panel["lines"]] == ["train"]
    np.testing.assert_array_equal(panel["lines"][0]["y"], [4, 5, 6])


def test_a_legend_of_the_figure_counts_for_panels_that_have_none(figure):
    fig, (left, right) = figure
    left.plot([1, 2], label="risk")
    right.plot([1, 2], label="loss")
    right.legend(["own"])
    fig.legend()
    assert [panel["legend"] for panel in drawn(fig)["panels"]] == [["risk", "loss"], ["own"]]


def test_a_legend_of_the_figure_goes_on_from_panel_to_panel(figure):
    fig, (left, right) = figure
    left.plot([1, 2])
    right.plot([1, 2])
    fig.legend(["risk", "loss"])
    assert [panel["legend"] for panel in drawn(fig)["panels"]] == [["risk", "loss"], ["loss"]]


def test_points_are_curves_only_where_no_line_is_joined(figure):
    fig, (left, right) = figure
    left.plot([1, 2, 3], "o")
    left.plot([1, 2], "--")
    assert [len(line["x"]) for _, line in curves(drawn(fig), 3)] == [3]
    right.plot([4, 5, 6])
    panels = drawn(fig)["panels"]
    assert [(panel is panels[1], line["y"][0]) for panel, line in curves({"panels": panels}, 3)] == [
        (True, 4)
    ]


def test_a_line_is_named_by_the_entry_of_the_legend_that_looks_like_it(figure):
    fig, (left, _) = figure
    (lower,), (upper,) = left.plot([1, 2]), left.plot([3, 4])
    left.legend([upper, lower], ["upper", "lower"])
    assert [line["label"] for line in drawn(fig)["panels"][0]["lines"]] == ["lower", "upper"]


def test_bars_images_and_points_are_counted(figure):
    fig, (left, right) = figure
    left.bar([0, 1, 2], [1, 2, 3])
    left.scatter([0, 1], [0, 1])
    right.imshow(np.eye(3))
    left, right = drawn(fig)["panels"]
    assert (left["bars"], left["points"], right["images"]) == (3, 2, 1)


def test_axes_and_arrays_of_axes_stand_for_their_figure(figure):
    fig, panels = figure
    panels[1].plot([0, 1], [1, 0])
    assert drawn(panels[0])["panels"][1]["lines"][0]["x"].tolist() == [0, 1]
    assert len(drawn(panels)["panels"]) == len(drawn(fig)["panels"]) == 2


def test_what_is_no_figure_is_refused():
    with pytest.raises(TypeError, match="not a str"):
        drawn("a picture")


def test_bars_are_called_by_the_texts_beside_them_or_by_their_places(figure):
    fig, (left, right) = figure
    left.bar(["coat", "bag", "boot"], [3, 2, 1])
    right.barh(range(3), [1, 2, 3])
    right.set_yticks([0, 2], ["coat", "boot"])
    panels = drawn(fig)["panels"]
    assert [panel["names"] for panel in panels] == [["coat", "bag", "boot"], ["coat", "1", "boot"]]
    assert [panel["lengths"] for panel in panels] == [[3, 2, 1], [1, 2, 3]]


def test_pictures_are_shown_as_they_were_given(figure):
    fig, (left, right) = figure
    left.imshow(np.arange(6).reshape(2, 3) / 5, cmap="gray_r")
    right.imshow(np.zeros((200, 200)))
    panels = drawn(fig)["panels"]
    np.testing.assert_allclose(panels[0]["pictures"], [np.arange(6).reshape(2, 3) / 5])
    assert (panels[1]["images"], panels[1]["pictures"]) == (1, [])
