"""Drafts of real texts, made once."""

from functools import cache

from drafter.rendering.reduce import reduce
from drafter.skeleton.carry import carry
from tests.chains import resolution
from tests.sources import PHRASES


@cache
def skeleton_of(number):
    return carry(reduce(resolution(number), PHRASES).skeleton).skeleton
