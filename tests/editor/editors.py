"""A text editor as the server sees it: it speaks over pipes, by the protocol."""

import json
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(sys.executable).with_name("drafter")


class Server:
    """A server in a process of its own, started as a text editor starts it.

    Args:
        started_in: the folder in which it is started.
        opened: what an editor says of itself, such as the folders that are open.
    """

    def __init__(self, started_in, **opened):
        self.process = subprocess.Popen(
            [PROGRAM, "lsp"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=started_in,
        )
        self.asked = 0
        self.diagnostics = []
        self.ask("initialize", processId=None, capabilities={}, **{"rootUri": None, **opened})
        self.tell("initialized")

    def send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def receive(self):
        size = 0
        while line := self.process.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                size = int(line.split(b":")[1])
        message = json.loads(self.process.stdout.read(size))
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics = message["params"]["diagnostics"]
        return message

    def answered(self, method, **params):
        self.asked += 1
        self.send(id=self.asked, method=method, params=params)
        while (message := self.receive()).get("id") != self.asked or "method" in message:
            pass
        return message

    def ask(self, method, **params):
        return self.answered(method, **params)["result"]

    def tell(self, method, **params):
        self.send(method=method, params=params)

    def await_diagnostics(self):
        while self.receive().get("method") != "textDocument/publishDiagnostics":
            pass

    def close(self):
        self.ask("shutdown")
        self.tell("exit")
        self.process.communicate(timeout=20)


class Editor:
    """A text editor with one draft open."""

    def __init__(self, server, path):
        self.server, self.uri, self.text = server, path.absolute().as_uri(), path.read_text("utf-8")
        self.version = 1
        self.ask, self.tell, self.await_diagnostics = server.ask, server.tell, server.await_diagnostics
        document = {"uri": self.uri, "languageId": "yaml", "version": 1, "text": self.text}
        self.tell("textDocument/didOpen", textDocument=document)
        self.await_diagnostics()

    @property
    def diagnostics(self):
        return self.server.diagnostics

    def refused(self, method, **params):
        """Ask for what cannot be done, and return the sentence that the editor shows."""
        return self.server.answered(method, **params)["error"]["message"]

    def type(self, old, new):
        assert self.text.count(old) == 1
        self.text, self.version = self.text.replace(old, new), self.version + 1
        document = {"uri": self.uri, "version": self.version}
        self.tell("textDocument/didChange", textDocument=document, contentChanges=[{"text": self.text}])
        self.await_diagnostics()

    def at(self, words, method, **more):
        """Ask about the end of some words, which stand in the draft once."""
        before = self.text[: self.text.index(words) + len(words)]
        units = len(before[before.rfind("\n") + 1 :].encode("utf-16-le")) // 2
        position = {"line": before.count("\n"), "character": units}
        return self.ask(f"textDocument/{method}", textDocument={"uri": self.uri}, position=position, **more)

    def close(self):
        self.tell("textDocument/didClose", textDocument={"uri": self.uri})
        self.await_diagnostics()
