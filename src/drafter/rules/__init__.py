"""The house rules of the United Nations, and `check`, which holds a draft against them."""

from drafter.rules.checking import check, check_resolution

__all__ = ["check", "check_resolution"]
