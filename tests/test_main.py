import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from drafter.__main__ import PAGE
from drafter.cli.main import main


def test_the_page_of_help_is_what_the_commands_say():
    said = CliRunner().invoke(main, ["--help"], prog_name="drafter", terminal_width=78).output
    assert Path(PAGE).read_text("utf-8") == said, "write it again: make help"


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"]])
def test_help_is_printed_without_importing_the_commands(words):
    code = "import sys; from drafter.__main__ import main; main(); sys.exit('click' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=False)
    assert ran.returncode == 0
    assert ran.stdout == Path(PAGE).read_text("utf-8")


def test_checking_and_listing_do_not_import_word():
    run = "from drafter.cli.main import main; main(['list'], standalone_mode=False)"
    code = f"import sys; {run}; sys.exit('docx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
