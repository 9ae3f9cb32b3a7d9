import json

import pytest

from tests.commands.runner import drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_two_texts_are_compared_in_the_terminal():
    ran = drafter("diff", "77/338", "79/332", "--stat")
    assert ran.code == 0
    assert ran.out.splitlines()[-1] == "16 verbatim, 3 technical, 9 substantive, 8 new, 0 deleted."


def test_a_page_and_a_list_are_written(folder):
    for name in ("changes.html", "changes.json"):
        assert drafter("diff", "77/338", "79/332", "-o", name).out.strip() == name
    assert json.loads((folder / "changes.json").read_text("utf-8"))["new"]["number"] == "79/332"


def test_the_list_is_printed_for_programs(folder):
    drafter("diff", "77/338", "79/332", "-o", "changes.json")
    assert drafter("diff", "77/338", "79/332", "--json").out == (folder / "changes.json").read_text("utf-8")


def test_an_ending_that_is_not_known_is_told_before_any_work():
    ran = drafter("diff", "77/338", "79/332", "-o", "changes.pdf")
    assert ran.code == 2
    assert ".html, .json, .txt" in ran.err
