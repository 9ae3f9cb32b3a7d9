"""The frame of the page: it has a place for all that the script fills."""

import re

from drafter.preview.page import ASSETS, frame


def test_the_script_finds_every_place_that_it_fills():
    script = ASSETS["preview.js"][1].read_text("utf-8")
    asked = set(re.findall(r'\bat\("([\w-]+)"\)', script))
    assert asked <= set(re.findall(r'id="([\w-]+)"', frame("x.yaml")))


def test_the_name_of_a_file_is_only_a_name():
    assert "<script>alert" not in frame('drafts/"><script>alert(1)</script>.yaml')


def test_every_tab_leads_to_its_view():
    page = frame("x.yaml")
    for view in re.findall(r'aria-controls="([\w-]+)"', page):
        assert f'id="{view}"' in page
