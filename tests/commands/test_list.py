import pytest

from tests.commands.runner import draft, drafter

pytestmark = pytest.mark.usefixtures("folder")


def test_it_shows_the_resolutions_at_hand_and_the_drafts_with_what_is_left(folder):
    (folder / "drafts").mkdir()
    draft(name="drafts/a.yaml")
    (folder / "drafts" / "b.yaml").write_text("drafter: 1\n\tx")
    lines = drafter("list").out.splitlines()
    assert any(line.startswith("77/338") and "1 September 2023" in line for line in lines)
    assert any(line.startswith("79/332") and "5 September 2025" in line for line in lines)
    assert "drafts/a.yaml  4 placeholders left" in lines
    assert any(line.startswith("drafts/b.yaml  cannot be read") for line in lines)
