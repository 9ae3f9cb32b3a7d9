from pathlib import Path

import pytest

from drafter.cli.disk.home import at, at_home_of, here, home_of


@pytest.mark.parametrize(
    ("lies", "roots", "home"),
    [
        ("work/templates/resolutions/", ["work"], "work"),
        ("work/forum/templates/word/", ["work"], "work/forum"),
        ("work/templates/phrases/", [], "work"),
        ("work/drafter.toml", ["."], "work"),
        ("work/drafter.toml", [], "work"),
        ("templates/resolutions/", ["work"], "work"),  # above the open folder nothing is looked for
        ("templates/resolutions/", [], "."),
        ("templates/resolutions/", ["elsewhere"], "."),
        ("work/forum/templates/letters/", ["work"], "work"),  # templates of others
    ],
)
def test_a_draft_belongs_to_the_nearest_folder_with_templates_or_a_configuration(
    tmp_path, monkeypatch, lies, roots, home
):
    tmp_path.joinpath("work/forum/drafts").mkdir(parents=True)
    if lies.endswith("/"):
        tmp_path.joinpath(lies).mkdir(parents=True)
    else:
        tmp_path.joinpath(lies).write_text("", "utf-8")
    monkeypatch.chdir(tmp_path / "work")
    draft = tmp_path / ("work/forum/drafts/a.yaml" if "forum" in lies else "work/drafts/a.yaml")
    assert home_of(draft, [tmp_path / root for root in roots]).resolve() == (tmp_path / home).resolve()


def test_a_folder_that_is_gone_stops_nothing(tmp_path):
    assert home_of(tmp_path / "gone/a.yaml", [tmp_path / "gone"]) == Path()


def test_a_draft_is_at_home_wherever_the_command_is_called_and_its_folder_is_shown_as_it_was_typed(folder, monkeypatch):
    Path("a b/drafts/deep").mkdir(parents=True)
    Path("a b/drafts/deep/x.yaml").write_text("", "utf-8")
    Path("a b/drafter.toml").write_text("", "utf-8")
    for where, typed, shown in (
        (".", "a b/drafts/deep/x.yaml", "a b"),
        (".", folder / "a b/drafts/deep/x.yaml", folder / "a b"),
        ("a b", "drafts/deep/x.yaml", "."),
        ("a b", folder / "a b/drafts/deep/x.yaml", "."),
        ("a b/drafts/deep", "x.yaml", "../.."),
        ("a b/drafts", "../drafts/deep/x.yaml", ".."),
        ("a b/drafts", "79/332", ".."),
        ("a b/drafts/deep", "new.yaml", "../.."),
    ):
        monkeypatch.chdir(folder / where)
        with at_home_of(typed):
            assert here() == Path(shown), (where, typed)


def test_what_counted_before_counts_again_even_after_an_error():
    with at(Path("a")):
        with pytest.raises(ZeroDivisionError), at(Path("b")):
            assert here() / "x" == Path("b") / str(1 // 0)
        assert here() == Path("a")
    assert here() == Path()
