"""Facts: what changes from session to session, found in the words of a text and printed in them."""
