from pathlib import Path

import pytest

from drafter.cli.steps.submitting import submitted
from drafter.model.errors import DrafterError
from tests.drafts import BODY, HEAD
from tests.resolutions import draft, word_file

pytestmark = pytest.mark.usefixtures("folder")


def test_every_demand_is_a_line_and_one_that_is_not_met_is_told(capsys):
    Path("a.yaml").write_text(HEAD.replace("date: 3 May 2027", "date: TODO") + BODY, "utf-8")
    assert submitted("a.yaml", None)
    assert len(capsys.readouterr().out.splitlines()) > 3


def test_a_word_file_is_held_against_them_too(capsys):
    Path("a.docx").write_bytes(word_file(draft()))
    assert submitted("a.docx", None) in (True, False)
    assert capsys.readouterr().out


def test_another_format_is_not_taken():
    Path("a.pdf").write_bytes(b"%PDF-1.7")
    with pytest.raises(DrafterError, match=r"the Secretariat takes Word files \(\.docx\)"):
        submitted("a.pdf", None)
