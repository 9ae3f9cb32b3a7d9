"""The steps of which commands are made, each once, whichever command takes it.

Of build `building`, `many` and `watching`; of check `checking`, `correcting` and `submitting`; of redline `redlining`;
of todo `as_made`; of preview `looking`; of those that tell programs what they did `programs`.
"""
