"""Facts: what changes from session to session, found in the words of a text and printed in them.

* What there is: `kinds`, `values`, `tables`, `meanings` (what each value is), `forms` (how it prints), `parts`,
  `reference`; of a title: `cooperation`.
* Values: `documents`, `amounts`, `figures`, `periods`, `years`, `session`, `council`, `own_session`.
* Events: `events` (with days), `numbered`, `yearly`, `event_kinds` (what they are).
* Citations: `series`, `citing` (words around them), `rhythm`, `predecessor` (which one the text follows).
* Names: `naming`, of what `names`, `around`, `nouns`, `event_names`, `day_names`, `due_names`, `figure_names`,
  `resolution_names` and `heading_names` propose.
"""
