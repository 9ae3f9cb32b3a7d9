"""Where the language server looks for the templates of a draft."""

from pathlib import Path

import pytest

from drafter.cli.serving import home_of


@pytest.mark.parametrize(
    ("lies", "roots", "home"),
    [
        ("work/templates", ["work"], "work"),
        ("work/forum/templates", ["work"], "work/forum"),
        ("work/templates", [], "work"),
        ("work/drafter.toml", [""], "work"),
        ("templates", ["work"], "work"),  # above the open folder nothing is looked for
        ("templates", [], "work"),
        ("templates", ["elsewhere"], "work"),
    ],
)
def test_templates_are_those_nearest_to_the_draft_in_the_open_folder(tmp_path, monkeypatch, lies, roots, home):
    tmp_path.joinpath("work/forum/drafts").mkdir(parents=True)
    tmp_path.joinpath(lies).mkdir()
    monkeypatch.chdir(tmp_path / "work")
    draft = tmp_path / ("work/drafts/a.yaml" if home == "work" else "work/forum/drafts/a.yaml")
    found = home_of(draft, [tmp_path / root for root in roots])
    assert found.resolve() == tmp_path / home


def test_a_folder_that_is_gone_stops_nothing(tmp_path):
    assert home_of(tmp_path / "gone/a.yaml", [tmp_path / "gone"]) == Path()
