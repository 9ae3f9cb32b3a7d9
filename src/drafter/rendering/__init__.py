"""A skeleton to the resolution that it stands for, and back: `render` and `reduce`, each the proof of the other.

The rooms, each upon those before it:

* `traces`: where printed words come from;
* `braces`: a text with braces, and the words that it becomes;
* `wording`: agreed language, printed and read back;
* `frame`: what stands around the paragraphs; `body`: the paragraphs;
* `lifting`: facts found in the words of a resolution; `merging`: an edited form brought back into its skeleton.

Between them: `context` and `filters` (what a text may ask for), `filled_texts`, `fact_paragraphs`, `asked` (what
nothing prints), `validation` and `tables` (what is wrong); `reasons`, `remarks` and `negotiation` ask where words come
from.
"""
