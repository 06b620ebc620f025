"""Stops with a clear word when the interpreter is too old for stepsmith. Runs on any Python 3."""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "stepsmith needs Python 3.11 or newer; %s is %d.%d. Name another one: make PYTHON=python3.12 …"
        % (sys.executable, sys.version_info[0], sys.version_info[1])
    )
