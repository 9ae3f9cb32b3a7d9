"""From an adopted United Nations resolution to the Word draft for the next session."""
