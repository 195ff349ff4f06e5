# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Runs one module of CPython's tests in this interpreter and prints a line per test method: outcome and name.

A doctest counts as one method; its examples that fail are named by their position, METHOD[INDEX], in lines of their own.

usage: one_module.py test_name
"""

import doctest
import sys
import unittest


class ExampleRunner(doctest.DocTestRunner):
    """Names the examples that fail."""

    current = None

    def report_failure(self, out, test, example, got):
        self.note(test, example)
        super().report_failure(out, test, example, got)

    def report_unexpected_exception(self, out, test, example, exc_info):
        self.note(test, example)
        super().report_unexpected_exception(out, test, example, exc_info)

    def note(self, test, example):
        text = ' '.join(example.source.split())[:100]
        print(f'EXAMPLE {ExampleRunner.current}[{test.examples.index(example)}] {text}', file=sys.__stdout__, flush=True)


class Recorder(unittest.TestResult):
    """Prints each outcome at once, so that a crash loses only the test it happens in."""

    def __init__(self):
        super().__init__()
        self.outcome = None

    def startTest(self, test):
        super().startTest(test)
        self.outcome = 'pass'
        ExampleRunner.current = test.id()
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
    doctest.DocTestRunner = ExampleRunner
    suite = unittest.defaultTestLoader.loadTestsFromName('test.' + name)
    suite.run(Recorder())


if __name__ == '__main__':
    main(sys.argv[1])
