"""The skeleton: the YAML file that an editor works in."""
