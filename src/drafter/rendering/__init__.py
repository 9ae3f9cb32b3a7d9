"""A skeleton to the resolution that it stands for, and back: `render` and `reduce`, each the proof of the other.

* A skeleton printed: `render`, by `filled_texts`, `fact_paragraphs` and `paragraphs`; around these `document`
  (masthead and closing), `sponsors`, `footnotes`, `opening`, `endings`, `counting`, `paragraph_numbers`,
  `asking_parts`.
* A text with braces: `template` (what they are), `expressions` (what may stand in them; `refusals` says why not),
  `known` and `context` (what may be asked for), `evaluation` and `filling` (the words), `filters`, `printing`,
  `plain`, `punctuated`.
* Phrases: `phrases`, `phrasing` (printed) and `reading` (read back); of the skeleton's own `own_phrases`,
  `own_reading` and `own_phrase_problems`.
* Where words come from: `origins`, `traced`, `traced_inlines`, `provenance`; who asks there: `reasons`, `remarks`.
* A resolution read back: `reduce`, by `entries` and `explicit`, with `note_keys`; then the room `lifting`.
* What is wrong or left: `validation`, `tables`, `asked` (facts that nothing prints).
* `negotiation`: labels; the room `merging`: an edited form.
"""
