"""Editorial rules of the United Nations, a module per section of the Editorial Manual."""
