"""Kinds of facts: what changes from session to session, found in the words and printed in them."""
