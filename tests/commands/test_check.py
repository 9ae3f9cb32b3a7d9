"""The commands check and rules: what they print, what they write and how they end."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from ruamel.yaml import YAML

from drafter.cli.main import main
from tests.rules.drafts import DRAFT

SLIP = DRAFT.replace("that the organization has met", "that the organisation has met")


def run(*args):
    return CliRunner().invoke(main, list(args))


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "draft.yaml"
    path.write_text(SLIP, encoding="utf-8")
    return path


def test_check_prints_the_line_with_a_caret_and_ends_with_one(draft):
    result = run("check", str(draft))
    assert result.exit_code == 1
    assert f"{draft}:22:16: error: “organisation” is spelled “organization” [SPL-01]" in result.stdout
    assert "   22 |       that the organisation has met\n      |                ^" in result.stdout


def test_check_of_a_sound_draft_ends_with_zero(draft):
    draft.write_text(DRAFT, encoding="utf-8")
    result = run("check", str(draft))
    assert (result.exit_code, result.stdout) == (0, "Nothing found.\n")


def test_json_goes_to_standard_output_alone(draft):
    printed = json.loads(run("check", str(draft), "--format", "json").stdout)
    assert [finding["rule"] for finding in printed["findings"]] == ["SPL-01"]


def test_json_is_asked_for_as_of_every_command(draft):
    assert run("check", str(draft), "--json").stdout == run("check", str(draft), "--format", "json").stdout


def test_what_cannot_be_loaded_is_a_finding_too(draft):
    draft.write_text(SLIP.replace("preamble:", "preambel:"), encoding="utf-8")
    result = run("check", str(draft), "--format", "json")
    assert result.exit_code == 1
    assert "preamble" in json.loads(result.stdout)["findings"][0]["message"]


def test_select_and_ignore_choose_rules(draft):
    assert run("check", str(draft), "--ignore", "SPL").exit_code == 0
    assert run("check", str(draft), "--select", "REF").exit_code == 0
    assert run("check", str(draft), "--select", "SPL-01").exit_code == 1


def test_fix_corrects_in_place_and_a_second_run_changes_nothing(draft):
    assert run("check", str(draft), "--fix").exit_code == 0
    assert draft.read_text(encoding="utf-8") == DRAFT
    before = draft.stat().st_mtime_ns
    assert run("check", str(draft), "--fix").exit_code == 0
    assert draft.stat().st_mtime_ns == before


def test_fix_reports_what_is_left(draft):
    draft.write_text(SLIP.replace("the region", "the [region – Chad] [area – Chad]"), encoding="utf-8")
    result = run("check", str(draft), "--fix")
    assert result.exit_code == 1
    assert "NEG-09" in result.stdout
    assert "SPL-01" not in result.stdout


def test_brackets_are_no_mistake_while_one_negotiates_and_are_asked_for_at_submission(draft):
    draft.write_text(DRAFT.replace("the region", "the [region – Chad] [area – Iran]"), encoding="utf-8")
    result = run("check", str(draft))
    assert result.exit_code == 0
    assert "hint: not agreed yet" in result.stdout
    gate = run("check", "--for-submission", str(draft)).stdout
    assert "not met  no square bracket is left" in gate


def test_diff_shows_and_writes_nothing(draft):
    result = run("check", str(draft), "--diff")
    assert "-      that the organisation has met" in result.stdout
    assert draft.read_text(encoding="utf-8") == SLIP


def test_diff_ends_with_one_if_something_would_be_corrected_and_with_zero_if_nothing_would(draft):
    assert run("check", str(draft), "--diff").exit_code == 1
    assert run("check", str(draft), "--fix").exit_code == 0
    assert run("check", str(draft), "--diff").exit_code == 0


def test_diff_of_a_file_that_cannot_be_read_shows_why_and_ends_with_one(draft):
    draft.write_text(SLIP.replace("preamble:", "preambel:"), encoding="utf-8")
    result = run("check", str(draft), "--diff")
    assert result.exit_code == 1
    assert "preamble" in result.stdout


def test_fix_keeps_a_copy_of_what_was_there(draft):
    run("check", str(draft), "--fix")
    assert draft.with_name("draft.yaml.bak").read_text(encoding="utf-8") == SLIP


def test_json_has_the_end_and_the_words_that_should_stand_there(draft):
    finding = json.loads(run("check", str(draft), "--format", "json").stdout)["findings"][0]
    fix = finding["fix"]
    lines = SLIP.split("\n")
    assert fix["safe"] is True
    assert fix["line"] == fix["end_line"] == 22
    old = lines[21]
    new = old[: fix["column"] - 1] + fix["instead"] + old[fix["end_column"] - 1 :]
    assert old[fix["column"] - 1 : fix["end_column"] - 1] == fix["words"]
    assert new == DRAFT.split("\n")[21]


def test_a_configuration_turns_a_rule_off_and_lowers_another(draft, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("drafter.toml").write_text('[rules]\nSPL = "off"\n', encoding="utf-8")
    assert run("check", "draft.yaml").stdout == "Nothing found.\n"
    Path("drafter.toml").write_text('rules = {SPL = "hint", SPL-02 = "off"}\n', encoding="utf-8")
    result = run("check", "draft.yaml")
    assert (result.exit_code, "hint: “organisation”" in result.stdout) == (0, True)


def test_a_rule_that_is_off_corrects_nothing(draft, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.drafter.rules]\nSPL-01 = "off"\n', encoding="utf-8")
    run("check", "draft.yaml", "--fix")
    assert draft.read_text(encoding="utf-8") == SLIP


def test_a_fault_in_the_configuration_is_told_with_its_line(draft, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("pyproject.toml").write_text('[tool.drafter]\nword = ["x"]\n', encoding="utf-8")
    result = run("check", "draft.yaml")
    assert result.exit_code == 2
    assert "pyproject.toml:2:1: error: there is no setting “word”; did you mean “words”?" in result.stderr


def test_the_hook_of_pre_commit_runs_what_its_entry_says(draft):
    hook = YAML(typ="safe").load(Path(__file__).parents[2] / ".pre-commit-hooks.yaml")[0]
    program, *arguments = hook["entry"].split()
    assert program == "drafter"
    assert run(*arguments, str(draft)).exit_code == 1
    assert re.search(hook["files"], "drafts/81-peace.yaml")


def test_fix_keeps_the_line_ends_of_the_file(draft):
    draft.write_bytes(b"\xef\xbb\xbf" + SLIP.replace("\n", "\r\n").encode())
    run("check", str(draft), "--fix")
    assert draft.read_bytes() == b"\xef\xbb\xbf" + DRAFT.replace("\n", "\r\n").encode()


def test_the_named_base_makes_agreed_language(draft, tmp_path):
    base = tmp_path / "base.yaml"
    old = SLIP.replace("kind: draft resolution", "kind: resolution").replace("  sponsors: [Viet Nam, Chad]\n", "")
    base.write_text(old.replace("session: 81", "session: 79"), encoding="utf-8")
    result = run("check", str(draft), "--base", str(base))
    assert result.exit_code == 0
    assert "Already in the text that is followed" in result.stdout


def test_the_gate_prints_a_line_for_each_demand(draft):
    result = run("check", "--for-submission", str(draft))
    assert result.exit_code == 1
    assert {line[:8].strip() for line in result.stdout.splitlines()} == {"met", "not met"}


def test_check_without_a_draft_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("check")
    assert result.exit_code == 2
    assert "name the file" in result.stderr


def test_a_check_imports_no_word_library(draft):
    code = f"""import sys; from click.testing import CliRunner; from drafter.cli.main import main
CliRunner().invoke(main, ["check", {str(draft)!r}])
print([m for m in ("docx", "docxtpl", "lxml") if m in sys.modules])"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_demands_of_submission_are_given_for_programs(draft):
    ran = run("check", "--for-submission", str(draft), "--json")
    assert ran.exit_code == 1
    demands = json.loads(ran.stdout)["demands"]
    assert {one["file"] for one in demands} == {str(draft)}
    assert [one["met"] for one in demands] == [not one["faults"] for one in demands]


@pytest.mark.parametrize("option", ["--diff", "--statistics"])
def test_what_prints_text_is_not_asked_for_programs(draft, option):
    assert run("check", str(draft), option, "--json").exit_code == 2
