#!/usr/bin/python3
"""The relaying journey through the accessibility bus alone, as a screen reader sees and drives the windows.

    screen_reader.py PROGRAM        with UNSENT_STORE set

Starts Xvfb, openbox, a session bus and the accessibility bus of its own. On every page each control that shows and can
take the focus must have a name. Ends with 0, with 1 and what was wrong, or with 77 where a tool is missing.
"""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
RELAYING = ("The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail "
            "address was '<someone@microsoft.com>'. Subject: '<Test>', Account: '<Test>', Server: "
            "'<smtp.microsoft.com>', Protocol: SMTP, Server Response: '550 <someone@microsoft.com>... Relaying Denied', "
            "Port: 25, Secure (SSL): No, Server Error: 550, Error Number: 0x800CCC79")
PATIENCE = 20  # seconds until a page must have come


def missing_tool():
    for tool in ("Xvfb", "openbox", "dbus-run-session"):
        if not shutil.which(tool):
            return tool
    if not os.access(BUS_LAUNCHER, os.X_OK):
        return "at-spi2-core"
    return None if importlib.util.find_spec("pyatspi") else "python3-pyatspi"


def start_screen(children):
    reading, writing = os.pipe()
    children.append(subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL))
    os.close(writing)
    with os.fdopen(reading) as answer:
        os.environ["DISPLAY"] = ":" + answer.readline().strip()
    children.append(subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL))


class Reader:
    """What a screen reader can see and do."""

    def __init__(self, pyatspi, name):
        self.pyatspi = pyatspi
        self.problems = []
        self.application = self.wait(lambda: self.find_application(name), "the program on the accessibility bus")

    def find_application(self, name):
        return next((a for a in self.pyatspi.Registry.getDesktop(0) if a is not None and a.name == name), None)

    def wait(self, look, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except Exception:  # a widget that went away while it was looked at
                found = None
            if found:
                return found
            time.sleep(0.1)
        raise LookupError(f"there never was {what}")

    def everything(self, of=None):
        of = of if of is not None else self.application
        for child in of:
            if child is None:
                continue
            yield child
            yield from self.everything(child)

    def shows(self, widget):
        states = widget.getState()
        return states.contains(self.pyatspi.STATE_SHOWING) and states.contains(self.pyatspi.STATE_VISIBLE)

    def seen(self, name):
        """The first thing that shows and has this name."""
        return next((w for w in self.everything() if w.name == name and self.shows(w)), None)

    def check_names(self, page):
        focusable = self.pyatspi.STATE_FOCUSABLE
        count = 0
        for widget in self.everything():
            if not self.shows(widget) or not widget.getState().contains(focusable):
                continue
            if widget.getRole() in (self.pyatspi.ROLE_FRAME, self.pyatspi.ROLE_FILLER):
                continue
            count += 1
            if not widget.name.strip():
                self.problems.append(f"{page}: a {widget.getRoleName()} without a name")
        if count < 3:
            self.problems.append(f"{page}: only {count} controls can be seen")

    def act(self, name):
        widget = self.wait(lambda: self.seen(name), f"a control named {name!r}")
        self.wait(lambda: widget.getState().contains(self.pyatspi.STATE_ENABLED), f"an enabled {name!r}")
        actions = widget.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        wanted = next(n for n in ("Press", "Check", "Toggle") if n in names)
        actions.doAction(names.index(wanted))

    def page(self, heading):
        self.wait(lambda: self.seen(heading), f"a page headed {heading!r}")
        self.check_names(heading)


def journey(reader):
    reader.page("What happened when you tried to send?")
    box = reader.wait(lambda: reader.seen("Error message"), "the box for the error message")
    box.queryEditableText().setTextContents(RELAYING)
    reader.act("Show me what it means")
    reader.page("The server will not pass your mail on to other providers.")
    reader.act("Help me fix it")
    reader.page("Did your mail program sign in to this server before it sent the message?")
    reader.act("No, without a password")
    reader.act("Continue")
    reader.page("Turn on sign-in for outgoing mail")
    reader.act("No")
    reader.page("Set port 587 with STARTTLS, or port 465 with TLS")
    reader.act("Yes, it sends")
    reader.page("It sends again.")
    # The doors and what lies behind them.
    reader.act("Start again")
    for door, heading in (("Check a name", "Is this name allowed?"), ("Check a size", "Will these files fit through?"),
                          ("Test the connection", "Test the connection to the outgoing server"),
                          ("Look up a code", "Look it up")):
        reader.page("What happened when you tried to send?")
        reader.act(door)
        reader.page(heading)
        reader.act("‹ Back")
    reader.act("Settings")
    reader.page("Settings")
    reader.act("Done")
    reader.act("Help")
    reader.page("Help")


def main():
    missing = missing_tool()
    if missing:
        print(f"skipped: {missing} is not installed")
        return SKIPPED
    if "UNSENT_READER_BUS" not in os.environ:
        os.environ["UNSENT_READER_BUS"] = "own"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
    children = []
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(XDG_CONFIG_HOME=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb")
        try:
            start_screen(children)
            children.append(subprocess.Popen([BUS_LAUNCHER, "--launch-immediately"], stderr=subprocess.DEVNULL))
            children.append(subprocess.Popen([sys.argv[1], "--language", "en"]))
            import pyatspi  # connects to the buses, so only now
            reader = Reader(pyatspi, "unsent")
            journey(reader)
            problems = reader.problems
        except LookupError as error:
            problems = [str(error)]
        finally:
            for child in reversed(children):
                child.terminate()
            for child in children:
                child.wait(timeout=10)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
