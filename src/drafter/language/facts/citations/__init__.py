"""Citations of resolutions: lists of them and single ones, and which of them a text follows.

`series` are the resolutions of a citation with their days, `citing` the words around it, `rhythm` the steps from one to
the next; `predecessor` is the one that a text follows.
"""
