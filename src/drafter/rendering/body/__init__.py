"""The paragraphs of a body: as entries of the file and as they are printed, each way with the same rules.

`paragraphs` prints entries and `entries` reads them back, with `explicit` for what no rule gives. The rules: `opening`
(also, further), `endings`, `counting` and `paragraph_numbers`.
"""
