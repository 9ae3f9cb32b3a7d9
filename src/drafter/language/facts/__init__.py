"""Facts: what changes from session to session, found in the words of a text and printed in them.

* What there is: `kinds`, `values`, `tables`, `meanings` (what each value is), `forms` (how it prints), `parts`,
  `reference`; of a title: `cooperation`.
* Values: `documents`, `amounts`, `figures`, `periods`, `years`, `session`, `council`, `own_session`.
* Events: `events` (with days), `numbered`, `yearly`.
* The room `citations`: of resolutions. The room `naming`: short names, of the words around a value.
"""
