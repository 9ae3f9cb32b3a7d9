"""A text with braces, and the words that it becomes.

`template` finds the braces, `expressions` tells what may stand in them and `refusals` why something may not; `known` is
what can be asked for. `evaluation` gives the words: `filling` works out one pair of braces, `printing` prints a value.
"""
