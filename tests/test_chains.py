import pytest

from tests import chains

pytestmark = pytest.mark.skipif(not chains.CORPUS.is_dir(), reason="DRAFTER_CORPUS names no folder with real documents")


def test_no_technical_update_contradicts_the_real_successor():
    links = [chains.link(*pair) for pair in chains.pairs()]
    assert [(one.base, one.wrong) for one in links if one.wrong] == []
    assert sum(len(one.right) for one in links) >= 31
