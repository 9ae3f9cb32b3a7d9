"""The page beside the editor: what it shows of a draft, the form of its facts, and the server of both."""
