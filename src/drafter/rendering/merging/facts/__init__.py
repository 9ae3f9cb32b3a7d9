"""Facts that an edit of printed words may mean: which values would print the new words, and which of them change.

`inverses` reads a value out of its printed form, `fact_changes` finds those that fit, `series_growth` what joins
a series or leaves it; `fact_decisions` decides by `wishes`: everywhere, here, or asked.
"""
