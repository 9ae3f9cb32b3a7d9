"""A resolution that somebody has edited, brought back into the skeleton that it was made of, word by word.

`merge` goes through the rooms in this order; CONTRIBUTING tells of them in a row.

* `stated`: both texts as entries without facts;
* `pairing`: which paragraph answers to which, also where the draft has moved on;
* `words`: a text and its braces in new words; `facts`: which facts an edit changes;
* `planning`: what is to change; `lines`: the changes of the file;
* at the end `proof`: the draft is rendered and compared.
"""
