"""What a shell proposes after Tab."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands.runner import draft, drafter

pytestmark = pytest.mark.usefixtures("folder")
SHELLS = ("bash", "fish", "powershell", "zsh")
PROGRAM = Path(sys.executable).with_name("drafter")


def proposals(typed: str, position: int) -> list[str]:
    """Ask as bash does."""
    asked = {"_DRAFTER_COMPLETE": "bash_complete", "COMP_WORDS": typed, "COMP_CWORD": str(position)}
    ran = subprocess.run([PROGRAM], env={**os.environ, **asked}, capture_output=True, text=True, check=True)
    return ran.stdout.split()


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_of_a_shell_asks_drafter(shell):
    ran = drafter("completion", shell)
    assert ran.code == 0
    assert "_DRAFTER_COMPLETE" in ran.out


def test_commands_drafts_resolutions_and_rules_are_proposed():
    draft(name="drafts/81-forum.yaml")
    assert proposals("drafter bui", 1) == ["plain,build"]
    assert proposals("drafter build dra", 2) == ["plain,drafts/81-forum.yaml"]
    assert proposals("drafter new 7", 2) == ["plain,77/338", "plain,79/332"]
    assert "plain,REF-11" in proposals("drafter rules REF-1", 2)


def test_any_other_file_is_left_to_the_shell():
    assert proposals("drafter new letter.p", 2) == ["file,letter.p"]


def test_bash_completes_a_draft():
    draft(name="drafts/81-forum.yaml")
    script = f'PATH="{PROGRAM.parent}:$PATH"; eval "$(drafter completion bash)"; COMP_WORDS=(drafter build dra); '
    script += "COMP_CWORD=2; _drafter_completion drafter; printf '%s' \"${COMPREPLY[@]}\""
    bash = shutil.which("bash")
    if not bash:
        pytest.skip("there is no bash")
    ran = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout == "drafts/81-forum.yaml"


def test_bash_puts_the_name_of_a_draft_in_quotes_where_it_needs_them_and_no_command():
    draft(name="drafts/81 forum.yaml")
    script = f'PATH="{PROGRAM.parent}:$PATH"; eval "$(drafter completion bash)"; compopt() {{ echo "$*"; }}; '
    asked = "COMP_WORDS=({}); COMP_CWORD={}; COMPREPLY=(); _drafter_completion drafter; echo ${{COMPREPLY[0]}}; "
    bash = shutil.which("bash")
    if not bash:
        pytest.skip("there is no bash")
    script += asked.format("drafter build dra", 2) + asked.format("drafter bui", 1)
    ran = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.splitlines() == ["-o", "filenames", "drafts/81 forum.yaml", "build"]
