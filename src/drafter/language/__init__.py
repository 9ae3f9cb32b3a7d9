"""What the United Nations writes and how: symbols, dates, sessions, States, opening words, marks, kinds of facts."""
