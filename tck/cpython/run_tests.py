# Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
"""Runs CPython's own regression tests on Cinder and compares with the lists of what must pass.

usage: run_tests.py --cinder COMMAND [--tests FOLDER] [--update] [--timeout SECONDS] [MODULE ...]
       run_tests.py --fetch [--tests FOLDER]

The tests are those of Debian's packages libpython3.11-stdlib and -testsuite, unpacked below target/ when they are not there yet (needs
apt-get and dpkg, no root). tags/MODULE.txt lists the methods that must pass; --update adds what passes now, it removes
nothing. not_applicable.txt names methods that do not apply here, each with the reason; METHOD[INDEX] is one example of
a doctest, which passes when all others do. A module with a method that must pass and does not is run a second time, and
only what fails twice is a failure: on a busy machine a test can run out of time; the report names what it took two
runs for. --fetch only unpacks the tests, and fails when they cannot be had.
"""

import argparse
import os
import pathlib
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TAGS = HERE / 'tags'
PACKAGES = ('libpython3.11-stdlib', 'libpython3.11-testsuite')
MODULES = """test_grammar test_scope test_class test_super test_generators test_genexps test_listcomps test_dictcomps
test_setcomps test_exceptions test_raise test_with test_unpack test_unpack_ex test_extcall test_keywordonlyarg
test_positional_only_arg test_named_expressions test_list test_tuple test_dict test_set test_range test_slice test_iter
test_enumerate test_bool test_int test_float test_compare test_richcmp test_augassign test_binop test_property
test_decorators test_global test_descr test_except_star test_patma test_asyncgen test_contextlib_async test_coroutines
test_contextlib test_types test_reprlib test_pprint test_fractions test_cmath test_long test_complex test_sort test_index
test_isinstance test_funcattrs test_metaclass test_subclassinit test_dynamicclassattribute test_unicode_identifiers
test_print test_opcodes test_pow test_numeric_tower test_abc test_string_literals test_syntax test_keyword test_shlex
test_configparser test_sys_settrace test_sys_setprofile test_bdb test_fnmatch test_glob test_html test_urlparse test_linecache
test_quopri test_graphlib test_calendar""".split()


def fetch(target):
    """Unpacks the test package below target and returns the folder to put on the path."""
    path = target / 'path'
    if not (path / 'test').exists():
        target.mkdir(parents=True, exist_ok=True)
        patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::https::Timeout=30']
        subprocess.run(['apt-get', *patience, 'download', *PACKAGES], cwd=target, check=True,
                       stdout=subprocess.DEVNULL)
        for package in target.glob('*.deb'):
            subprocess.run(['dpkg', '-x', package.name, 'unpacked'], cwd=target, check=True)
        path.mkdir(exist_ok=True)
        (path / 'test').symlink_to('../unpacked/usr/lib/python3.11/test')
    return path


def run(command, path, module, timeout, not_applicable):
    """Outcomes by method name; a method that never ended counts as a crash."""
    environment = dict(os.environ, PYTHONPATH=str(path))
    arguments = [*command, str(HERE / 'one_module.py'), module]
    try:
        process = subprocess.run(arguments, env=environment, timeout=timeout, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=path)
        output = process.stdout
    except subprocess.TimeoutExpired as error:
        output = error.stdout or b''
    outcomes, reasons, why, examples = {}, {}, '', []
    last = ''
    for line in output.decode('utf-8', 'replace').splitlines():
        word, _, rest = line.partition(' ')
        if word == 'START':
            outcomes[rest], why, examples = 'crash', '', []
        elif word == 'EXAMPLE':
            examples.append(rest)
        elif word == 'WHY':
            why = rest
        elif word == 'END':
            outcome, _, name = rest.partition(' ')
            relevant = [example for example in examples if example.partition(' ')[0] not in not_applicable]
            if examples and not relevant:
                outcome = 'pass'
            outcomes[name] = outcome
            if outcome != 'pass' and (why or relevant):
                reasons[name] = '; '.join(relevant) or why
        elif line.strip():
            last = line
    if not outcomes:
        print(f'{module}: did not run: {last}')
    return outcomes, reasons


def read_list(file):
    if not file.exists():
        return []
    lines = file.read_text().splitlines()
    return [line.split('#')[0].strip() for line in lines if line.split('#')[0].strip()]


def main():
    parser = argparse.ArgumentParser()
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument('--cinder', help='the interpreter: a path, or a command with arguments')
    action.add_argument('--fetch', action='store_true')
    parser.add_argument('--tests', type=pathlib.Path, default=HERE.parent / 'target/cpython-tests')
    parser.add_argument('--update', action='store_true')
    parser.add_argument('--verbose', action='store_true')
    parser.add_argument('--timeout', type=float, default=300)
    parser.add_argument('modules', nargs='*')
    options = parser.parse_args()
    try:
        path = fetch(options.tests.absolute())
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f'the packages {" and ".join(PACKAGES)} cannot be had: {error}')
    if options.fetch:
        return
    is_path = pathlib.Path(options.cinder).is_file()
    command = [os.path.abspath(options.cinder)] if is_path else shlex.split(options.cinder)
    not_applicable = set(read_list(HERE / 'not_applicable.txt'))
    total_passed = total_applicable = failures = 0
    for module in options.modules or MODULES:
        tags = TAGS / (module + '.txt')
        must = read_list(tags)
        for last_run in (options.update, True):
            outcomes, reasons = run(command, path, module, options.timeout, not_applicable)
            broken = [name for name in must if outcomes.get(name) != 'pass']
            if last_run or not broken:
                break
            for name in broken:
                print(f'  to be run again: {name}: {outcomes.get(name, "missing")} {reasons.get(name, "")}')
        applicable = {name: outcome for name, outcome in outcomes.items()
                      if outcome != 'skip' and name not in not_applicable}
        passed = sorted(name for name, outcome in applicable.items() if outcome == 'pass')
        if options.update:
            tags.write_text(''.join(name + '\n' for name in sorted({*must, *passed})))
            broken = []
        failures += len(broken)
        total_passed += len(passed)
        total_applicable += len(applicable)
        print(f'{module}: {len(passed)} of {len(applicable)} applicable methods pass', flush=True)
        for name in broken:
            print(f'  must pass but does not: {name}: {outcomes.get(name, "missing")} {reasons.get(name, "")}')
        if options.verbose:
            for name, outcome in applicable.items():
                if outcome != 'pass':
                    print(f'  {outcome} {name}: {reasons.get(name, "")}')
    share = 100 * total_passed / max(1, total_applicable)
    print(f'in all {total_passed} of {total_applicable} applicable methods pass ({share:.1f} %)')
    print(f'{total_passed} passed, {failures} failed')
    sys.exit(1 if failures or not total_passed else 0)


if __name__ == '__main__':
    main()
