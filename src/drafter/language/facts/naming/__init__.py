"""Names of facts: short and English, of the words around a value.

* The words: `around` (clauses and proper names), `nouns` (small words), `event_kinds` (what an event is), `names`.
* Proposals: `event_names` of what has a number and `dated_names` of what has a day, with `day_names` and `due_names`;
  `figure_names`, `resolution_names`, `heading_names`.
* `told_apart`: of several values no two have one name.
"""
