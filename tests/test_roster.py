"""Is a roster read as people write it, and refused in a sentence where it cannot be?"""

import pytest

from grader.marking.recording.roster import Enrolled, RosterError, read_roster


def written(tmp_path, text, encoding="utf-8"):
    path = tmp_path / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_columns_are_known_by_their_names(tmp_path):
    text = 'Name,Student ID,E-Mail,unknown,section\r\n"Núñez, Ana",an1,a@x.org,?,B\r\n\r\nBo Li,bo,,,\r\n'
    found = read_roster(written(tmp_path, text, "utf-8-sig"))
    assert found == {"an1": Enrolled("an1", "Núñez, Ana", "a@x.org", "", "B"), "bo": Enrolled("bo", "Bo Li")}
    assert [one.last_first for one in found.values()] == [("Núñez", "Ana"), ("Li", "Bo")]


def test_no_roster_is_an_empty_one(tmp_path):
    assert read_roster(tmp_path / "roster.csv") == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name,email\nAna,a@x\n", "names no student_id"),
        ("", "names no student_id"),
        ("student,id\na,b\n", "two columns of one kind"),
        ("student\nana\nana\n", "line 3: 'ana' stands there twice"),
        ("student,name\n,Ana\n", "line 2: it names no student"),
        ("student\na/na\n", "line 2: a/na can name no folder"),
    ],
)
def test_a_roster_that_cannot_be_used_says_why(tmp_path, text, said):
    with pytest.raises(RosterError, match=r"roster\.csv") as refused:
        read_roster(written(tmp_path, text))
    assert said in str(refused.value)


def test_a_roster_in_another_encoding_says_so(tmp_path):
    with pytest.raises(RosterError, match="UTF-8"):
        read_roster(written(tmp_path, "student,name\nan,Núñez\n", "latin-1"))
