"""What a command does not need, it does not import: every start would pay for it."""

import subprocess
import sys

import pytest

from tests.sources import ROOT

COMMANDS = {
    "new --from 79/332 -o {out}/a.yaml": {
        "jinja2",
        "docx",
        "docxtpl",
        "lxml",
        "pypdf",
        "drafter.rules",
        "drafter.readers",
    },
    "check 79/332": {
        "jinja2",
        "docx",
        "docxtpl",
        "lxml",
        "pypdf",
        "tomllib",
        "drafter.writers",
        "drafter.rules.fixing",
    },
    "build 79/332 -o {out}/a.docx": {"pypdf", "tomllib", "drafter.rules", "drafter.readers", "drafter.compare"},
}
SCRIPT = """
import sys
from drafter.__main__ import main
try:
    main()
except SystemExit:
    pass
print(*sorted(sys.modules))
"""


@pytest.mark.parametrize("words", COMMANDS)
def test_a_command_imports_no_more_than_it_needs(words, tmp_path):
    arguments = words.format(out=tmp_path).split()
    run = subprocess.run([sys.executable, "-c", SCRIPT, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert COMMANDS[words] & set(run.stdout.splitlines()[-1].split()) == set()
