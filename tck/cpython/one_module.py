# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Runs one module of CPython's tests in this interpreter and prints a line per test method: outcome and name.

usage: one_module.py test_name
"""

import sys
import time
import unittest


class Recorder(unittest.TestResult):
    """Prints each outcome at once, so that a crash loses only the test it happens in."""

    def __init__(self):
        super().__init__()
        self.outcome = None

    def startTest(self, test):
        super().startTest(test)
        self.outcome = 'pass'
        print('START', test.id(), flush=True)

    def stopTest(self, test):
        super().stopTest(test)
        print('END', self.outcome, test.id(), flush=True)

    def addError(self, test, err):
        super().addError(test, err)
        self.note(test, 'error', err)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.note(test, 'fail', err)

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self.outcome = 'skip'

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self.outcome = 'skip'

    def addSubTest(self, test, subtest, err):
        super().addSubTest(test, subtest, err)
        if err is not None:
            self.note(test, 'fail', err)

    def note(self, test, outcome, err):
        self.outcome = outcome
        try:
            text = ' '.join(f'{err[0].__name__}: {err[1]}'.split())[:200]
        except Exception:
            text = err[0].__name__
        print('WHY', text, flush=True)


def main(name):
    suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
    suite.run(Recorder())


if __name__ == '__main__':
    main(sys.argv[1])
