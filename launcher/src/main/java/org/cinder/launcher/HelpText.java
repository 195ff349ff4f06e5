// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

/** The texts of {@code --help}, {@code --version} and the usage line. */
final class HelpText {
    static final String PYTHON_VERSION = "3.12.8";
    static final String CINDER_VERSION = "0.1.0";
    static final String USAGE = "usage: cinder [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

    static final String HELP = USAGE + """
            What to run (the first of these ends the options):
            file     : the program in this file; a directory or zip file runs its __main__.py
            -        : the program from standard input (interactive when that is a terminal)
            -c cmd   : the program given as text
            -m mod   : a module found on sys.path, as a program
            arg ...  : what the program sees in sys.argv[1:]

            Options of Python (variables in brackets do the same):
            -b       : warn about str(bytes) and comparing bytes with str or int; -bb makes it an error
            -B       : write no cache files when importing [PYTHONDONTWRITEBYTECODE]
            -d       : debugging output of the parser; no effect here [PYTHONDEBUG]
            -E       : ignore the PYTHON* variables of the environment
            -h       : this text, also -? and --help
            -i       : go on interactively after the program [PYTHONINSPECT]
            -I       : isolated from the user's environment: -E, -P and -s
            -O       : drop asserts and __debug__ blocks [PYTHONOPTIMIZE]; -OO drops docstrings too
            -P       : no directory of the program in front of sys.path [PYTHONSAFEPATH]
            -q       : no version and copyright at the start of an interactive session
            -s       : no user site directory [PYTHONNOUSERSITE]
            -S       : don't import site at the start
            -u       : unbuffered standard output and error [PYTHONUNBUFFERED]
            -v       : tell about each import [PYTHONVERBOSE]; more with each v
            -V       : the version, also --version; -VV tells more
            -W arg   : filter for warnings, action:message:category:module:line [PYTHONWARNINGS]
            -X opt   : implementation option; -X strict-slots=all is the same as --cinder.StrictSlots=all
            Also read: PYTHONPATH, PYTHONSTARTUP, PYTHONHASHSEED.

            Options of the platform:
            --cinder.Name=value, --engine.Name=value, --log.file=path, ... : polyglot options
            --vm.option  : option of the Java virtual machine, for example --vm.Xmx1g or --vm.Dkey=value
            --fast-start : quicker start, lower peak speed
            """;

    private HelpText() {
    }

    static String version(int level) {
        String first = "Python " + PYTHON_VERSION;
        if (level < 2) {
            return first + "\n";
        }
        return first + " (Cinder " + CINDER_VERSION + ") [" + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.vm.version") + "]\n";
    }

    static String banner() {
        return "Python " + PYTHON_VERSION + " (Cinder " + CINDER_VERSION + ") on " + System.getProperty("os.name")
                .toLowerCase() + "\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n";
    }
}
