"""Where printed words come from: the letters of the file, a value, agreed language or a rule.

`origins` are what a word can come from; `traced` cuts and joins words that keep them, `traced_inlines` does so with
marked text and `punctuated` where the mark of a note meets a comma; `provenance` stands beside a whole resolution.
"""
