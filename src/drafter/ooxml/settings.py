"""The settings of a Word file, whose order the schema fixes: LibreOffice writes some of them out of it."""

from __future__ import annotations

from lxml import etree

_ORDER = {
    name: place
    for place, name in enumerate(
        (
            "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
            "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData "
            "embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges "
            "bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors "
            "hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles "
            "stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions "
            "doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme "
            "styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
            "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
            "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
            "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
            "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin "
            "doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne "
            "strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture "
            "doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText "
            "doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags "
            "alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids "
            "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats "
            "doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary "
            "shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator"
        ).split()
    )
}  # fmt: skip
_OTHERS = len(_ORDER)
"""What newer schemas add stands at the end."""


def place(element: etree._Element) -> int:
    """Return where the schema puts a setting."""
    return _ORDER.get(etree.QName(element).localname, _OTHERS)


def put(settings: etree._Element, element: etree._Element) -> None:
    """Put a setting at its place, after those that come before it.

    >>> from drafter.ooxml.namespaces import w
    >>> settings = etree.Element(w("settings"))
    >>> for name in ("compat", "zoom", "trackRevisions"):
    ...     put(settings, etree.Element(w(name)))
    >>> [etree.QName(one).localname for one in settings]
    ['zoom', 'trackRevisions', 'compat']
    """
    earlier = [n for n, child in enumerate(settings) if _is_element(child) and place(child) <= place(element)]
    settings.insert(max(earlier, default=-1) + 1, element)


def sort(settings: etree._Element) -> None:
    """Put all settings in the order of the schema; those that stand in order keep their places."""
    children = list(settings)
    ordered = sorted(children, key=lambda child: place(child) if _is_element(child) else _OTHERS)
    if ordered != children:
        settings[:] = ordered


def _is_element(node: etree._Element) -> bool:
    return isinstance(node.tag, str)
