"""Is a policy read as it is written, and does it hold to the second, where clocks change too?"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from classroom import ROOT
from traitlets.config.loader import PyFileConfigLoader

from grader.marking.recording.course import CONFIG
from grader.policies.deductions import Policies
from grader.policies.formats import fits, wrong
from grader.policies.rules import read_policy
from grader.policies.times import PolicyError, later, read_time, show, stored

BERLIN = ZoneInfo("Europe/Berlin")
SECOND = timedelta(seconds=1)
DAYS = "10% a started day, at most 2 days"


def at(text: str) -> datetime:
    return read_time(text, BERLIN).astimezone(UTC)


def off(line: str, due: datetime, handed_in: datetime) -> float:
    policy = read_policy(line)
    return policy.percent_off(policy.started(due, handed_in, BERLIN))


# policy, due -> moments in the order of time: the last second at which so many percent are taken off
BOUNDARIES = {
    (DAYS, "2027-03-01 23:59"): {
        "2027-03-01 23:59": 0,
        "2027-03-02 23:59": 10,
        "2027-03-03 23:59": 20,
        "2028-03-03 23:59": 100,
    },
    # on 28 March 2027 clocks go from 2 to 3: 23 hours lie between the first and the second
    (DAYS, "2027-03-27 23:59"): {
        "2027-03-27 23:59": 0,
        "2027-03-28 23:59": 10,
        "2027-03-29 23:59": 20,
        "2027-03-30 23:59": 100,
    },
    # on 31 October 2027 they go from 3 back to 2: 25 hours
    (DAYS, "2027-10-30 23:59"): {
        "2027-10-30 23:59": 0,
        "2027-10-31 23:59": 10,
        "2027-11-01 23:59": 20,
        "2027-11-02 23:59": 100,
    },
    # half past two is skipped the next day, or comes twice: the student has the later moment
    (DAYS, "2027-03-27 02:30"): {"2027-03-27 02:30": 0, "2027-03-28 03:30": 10, "2027-03-29 02:30": 20},
    (DAYS, "2027-10-30 02:30"): {"2027-10-30 02:30": 0, "2027-10-31 01:30 UTC": 10, "2027-11-01 02:30": 20},
    ("20% within 24 hours", "2027-03-27 23:59"): {
        "2027-03-27 23:59": 0,
        "2027-03-29 00:59": 20,  # 24 hours, not a day
        "2027-04-27 23:59": 100,
    },
    ("20% within 24 hours", "2027-10-30 23:59"): {"2027-10-30 23:59": 0, "2027-10-31 22:59": 20},
    ("hard deadline", "2027-03-01 23:59"): {"2027-03-01 23:59": 0, "2027-03-02 23:59": 100},
    ("5% a started 12 hours, at most 24 hours", "2027-03-01 12:00"): {
        "2027-03-01 12:00": 0,
        "2027-03-02 00:00": 5,
        "2027-03-02 12:00": 10,
        "2027-03-03 12:00": 100,
    },
    ("1% a started hour", "2027-03-01 12:00"): {"2027-03-01 13:00": 1, "2027-03-01 14:00": 2},
    (f"{DAYS}; grace 15 minutes", "2027-03-01 23:59"): {
        "2027-03-02 00:14": 0,
        "2027-03-02 23:59": 10,
        "2027-03-03 23:59": 20,
        "2027-03-04 23:59": 100,
    },
    ("", "2027-03-01 23:59"): {"2037-03-01 23:59": 0},
}


@pytest.mark.parametrize(("line", "due"), BOUNDARIES)
def test_boundaries_to_the_second(line: str, due: str) -> None:
    moments = [(at(text), percent) for text, percent in BOUNDARIES[line, due].items()]
    for number, (moment, percent) in enumerate(moments):
        assert off(line, at(due), moment) == percent
        if number + 1 < len(moments):
            assert off(line, at(due), moment + SECOND) == moments[number + 1][1]


def test_the_last_moment_that_counts() -> None:
    due = at("2027-03-27 23:59")
    assert read_policy(DAYS).last(due, BERLIN) == at("2027-03-29 23:59")
    assert read_policy("hard deadline; grace 1 hour").last(due, BERLIN) == due + timedelta(hours=1)
    assert read_policy("20% within 24 hours").last(due, BERLIN) == due + timedelta(hours=24)
    assert read_policy("").last(due, BERLIN) is None


@pytest.mark.parametrize(
    "line",
    [
        "ten percent a day",
        "110% within 24 hours",
        "10% a started day, at most 5 hours",
        "5% a started 12 hours, at most 30 hours",
        "10% a started day, at most 0 days",
        "20% within 0 hours",
        "20% within 3 days",
        "extra credit pleasing-image",
        "file ../../x.ipynb",
    ],
)
def test_a_clause_that_says_nothing_is_refused_in_a_sentence(line: str) -> None:
    with pytest.raises(PolicyError) as refused:
        read_policy(line)
    assert line in str(refused.value)


class TestTimes:
    def test_a_time_is_kept_in_utc(self) -> None:
        assert stored(at("2027-03-01 23:59 Europe/Berlin")) == datetime(2027, 3, 1, 22, 59)
        assert stored(at("2027-07-01 23:59:30")) == datetime(2027, 7, 1, 21, 59, 30)
        assert show(at("2027-03-01 22:59 UTC"), BERLIN) == "Mon 1 Mar 2027, 23:59 CET"

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("tomorrow", "is no time"),
            ("2027-02-30 12:00", "is no time"),
            ("2027-03-01 23:59 Europe/Bielefeld", "no time zone"),
            ("2027-03-01 23:59 ../../etc/passwd", "no time zone"),
            ("2027-03-28 02:30", "never show"),
            ("2027-10-31 02:30", "twice"),
        ],
    )
    def test_what_is_no_time_is_refused_in_a_sentence(self, text: str, said: str) -> None:
        with pytest.raises(PolicyError, match=said):
            read_time(text, BERLIN)

    def test_an_extension_is_of_days_as_clocks_show_them(self) -> None:
        due = at("2027-03-27 23:59")
        assert later(due, "2 days", BERLIN) == at("2027-03-29 23:59")
        assert later(due, "1 week", BERLIN) == at("2027-04-03 23:59")
        assert later(due, "36 hours", BERLIN) == due + timedelta(hours=36)
        assert later(due, "2027-03-28 12:00", BERLIN) == at("2027-03-28 12:00")
        for text in ("a bit", "2027-03-01 12:00"):
            with pytest.raises(PolicyError):
                later(due, text, BERLIN)


class TestNames:
    def test_lastname_and_firstname_stand_for_words(self) -> None:
        wanted = ["Lastname_Firstname_Assgn2.ipynb"]
        for name in (
            "Smith_John_Assgn2.ipynb",
            "O'Neill_Mary-Ann_Assgn2.ipynb",
            "Müller_Zoë M._Assgn2.ipynb",
        ):
            assert fits(name, wanted)
        for name in (
            "Smith_Assgn2.ipynb",
            "Smith_John_Assgn3.ipynb",
            "_John_Assgn2.ipynb",
            "a/b_c_Assgn2.ipynb",
        ):
            assert not fits(name, wanted)

    def test_only_names_that_are_known_are_judged(self) -> None:
        usual = ["mlp.ipynb", "dream.ipynb"]
        assert wrong(["mlp.ipynb"], ["PA3.zip"], usual) == ""  # as collecting names it
        assert wrong(["PA3.zip", "notes.ipynb"], ["PA3.zip"], usual) == ""
        assert "handed in as mlp (1).ipynb, not as dream.ipynb or mlp.ipynb" in wrong(
            ["mlp (1).ipynb"], [], usual
        )


class TestOfThisCourse:
    """The policies that the syllabus gives."""

    @pytest.fixture
    def policies(self) -> Policies:
        return Policies(PyFileConfigLoader(CONFIG, path=str(ROOT)).load_config(), ROOT)

    def percents(self, policies: Policies, assignment: str, *hours: float) -> list[float]:
        due, policy = at("2027-03-01 23:59"), policies.policy(assignment)
        moments = (due + timedelta(hours=number) for number in hours)
        return [policy.percent_off(policy.started(due, moment, BERLIN)) for moment in moments]

    def test_they_can_be_used(self, policies: Policies) -> None:
        policies.check()
        assert {path.name for path in (ROOT / "source").iterdir()} == set(policies.policy_names)

    @pytest.mark.parametrize("assignment", ["written_derivations", "deep_fnn", "mnist_batcher"])
    def test_ten_percent_a_started_day(self, policies: Policies, assignment: str) -> None:
        assert self.percents(policies, assignment, 0, 0.01, 24, 24.01, 48, 48.01) == [0, 10, 10, 20, 20, 100]
        assert policies.policy(assignment).files == ("Lastname_Firstname_Assgn2.ipynb",)

    def test_twenty_percent_within_a_day(self, policies: Policies) -> None:
        assert self.percents(policies, "manual_mlp", 0, 0.01, 24, 24.01) == [0, 20, 20, 100]
        assert policies.policy("manual_mlp").wrong_format == 5

    def test_a_hard_deadline(self, policies: Policies) -> None:
        assert self.percents(policies, "numpy_backprop", 0, 0.01) == [0, 100]
        assert policies.policy("numpy_backprop").files == ("PA3.zip",)

    def test_extra_credit(self, policies: Policies) -> None:
        policy = policies.policy("manual_mlp")
        assert policy.is_extra("dream", "test-pleasing-image")
        assert policy.is_extra("dream", "pleasing-image-manual")
        assert not policy.is_extra("dream", "test-gradient-descent")
        assert not policy.is_extra("mlp", "test-pleasing-image")
