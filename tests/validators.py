"""The validator of Word files that others have made, which looks at every part once in a run, not in each file."""

import openxml_audit
from openxml_audit.schema.validator import SchemaValidator

_SOUND: set[tuple[str, str | None, bytes]] = set()
"""The parts without fault, by all that their schema is asked of: the name, the type and every byte."""


class _Schema(SchemaValidator):
    """Styles, theme and running heads are the same in most files, and take most of the time of one."""

    def validate_part(self, part, context):
        key = (part.uri, part.content_type, part.raw_content)
        if key in _SOUND:
            return context.errors
        before = len(context.errors)
        found = super().validate_part(part, context)
        if len(context.errors) == before:
            _SOUND.add(key)
        return found


def validator():
    """A validator for one file: what it keeps for itself finds faults in a second one that are not there."""
    made = openxml_audit.OpenXmlValidator()
    made._schema_validator = _Schema()
    return made
