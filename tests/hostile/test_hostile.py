"""Every kind of hostile input is answered in a sentence, within the limits of its process."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="this system cannot limit a process")

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "module", ["pages", "texts", "printed", "braces", "skeletons", "yaml_files", "long_drafts", "damaged"]
)
def test_every_kind_is_answered_in_a_sentence_within_its_limits(module, tmp_path):
    command = [sys.executable, "-m", "tests.hostile.child", f"tests.hostile.{module}"]
    environment = {"PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path), "PATH": ""}
    ran = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path, env=environment)
    *lines, last = ran.stdout.split("\n")
    assert not last, f"killed while it tried {last} (code {ran.returncode}) {ran.stderr[-500:]}"
    assert not ran.returncode, ran.stderr
    assert lines, "nothing was tried"
    answers = [[json.loads(part) for part in line.split("\t")] for line in lines]
    assert not [answer for answer in answers if answer[1]]
