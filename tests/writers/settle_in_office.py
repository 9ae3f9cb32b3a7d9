"""Let LibreOffice accept or reject all tracked changes: run by the Python that has LibreOffice's bridge (`uno`).

    python3 settle_in_office.py PROFILE

starts an office with a profile folder of its own, says "ready", and answers each line of its input ("accept", "reject",
"keep" or "save", the file to read, the file to write, parted by tabs) with "done" or with what went wrong. After
"accept:Norway" the changes in which Norway is named are accepted one by one, and all others are rejected. The office
ends when the input does.

Each document but one that is only saved goes through LibreOffice's own format before it is written as a Word file.
Where all words of a link are gone LibreOffice leaves an empty link behind, and its Word export (not its document, and
not its own format) puts that link round the words that follow. It is the flat kind of the format: for the other one
LibreOffice draws a picture of the first page, which took half of the time of a file.
"""

import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.uno import Exception as OfficeError

COMMANDS = {"accept": [".uno:AcceptAllTrackedChanges"], "reject": [".uno:RejectAllTrackedChanges"], "keep": []}


def main(profile):
    """Start the office, serve the input, end the office."""
    pipe = f"pipe,name=settle{time.time_ns()}"
    options = ["--headless", "--norestore", "--nologo", "--nodefault", f"--accept={pipe};urp;"]
    office = subprocess.Popen(["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", *options])
    context = connected(pipe, office)
    desktop, dispatcher = (service(context, f"frame.{name}") for name in ("Desktop", "DispatchHelper"))
    print("ready", flush=True)
    for line in sys.stdin:
        print(answer(desktop, dispatcher, *line.rstrip("\n").split("\t")), flush=True)
    desktop.terminate()
    office.wait()


def connected(pipe, office):
    """Wait for the office and give its context; whoever started this ends it when it takes too long."""
    resolver = service(uno.getComponentContext(), "bridge.UnoUrlResolver")
    while office.poll() is None:
        try:
            return resolver.resolve(f"uno:{pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("the office ended before it answered")


def service(context, name):
    """Give a service of the office."""
    return context.ServiceManager.createInstanceWithContext(f"com.sun.star.{name}", context)


def answer(desktop, dispatcher, what, source, target):
    """Settle the changes of one file."""
    own = Path(target).with_suffix(".fodt")
    try:
        with opened(desktop, source) as document:
            if what == "save":
                store(document, target, "MS Word 2007 XML")
                return "done"
            what, _, author = what.partition(":")
            if author:
                accept_of(document, dispatcher, author)
            for command in COMMANDS["reject" if author else what]:
                dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
            store(document, own, "OpenDocument Text Flat XML")
        with opened(desktop, own) as document:
            store(document, target, "MS Word 2007 XML")
    except OfficeError as error:
        return f"{source}: {type(error).__name__}: {error}".replace("\n", " ")
    return "done"


def accept_of(document, dispatcher, author):
    """Accept the changes of one author, alone or with others, as a person does: select a change, accept it."""
    left = len(changes(document))
    while select_one_of(document, author):
        dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:AcceptTrackedChange", "", 0, ())
        before, left = left, len(changes(document))
        if left == before:
            raise OfficeError(f"a change of {author} cannot be accepted", None)


def select_one_of(document, author):
    """Select the first change of an author that is left, and hold none: the office breaks off at one that is gone."""
    one = next((one for one in changes(document) if author in one.RedlineAuthor.split("; ")), None)
    if one is None:
        return False
    cursor = document.CurrentController.ViewCursor
    cursor.gotoRange(one.RedlineStart, False)
    cursor.gotoRange(one.RedlineEnd, True)
    return True


def changes(document):
    """Give the tracked changes that are left."""
    found, several = [], document.getRedlines().createEnumeration()
    while several.hasMoreElements():
        found.append(several.nextElement())
    return found


@contextmanager
def opened(desktop, path):
    """Open a file without a window, and close it whatever happens: one that stays open cannot be opened again."""
    document = desktop.loadComponentFromURL(Path(path).as_uri(), "_blank", 0, values(Hidden=True))
    if document is None:
        raise OfficeError(f"the office cannot open {Path(path).name}", None)
    try:
        yield document
    finally:
        document.close(True)


def store(document, path, form):
    """Store a document."""
    document.storeToURL(Path(path).as_uri(), values(FilterName=form))


def values(**named):
    """Give named values as the office takes them."""
    return tuple(PropertyValue(name, 0, value, 0) for name, value in named.items())


if __name__ == "__main__":
    main(sys.argv[1])
