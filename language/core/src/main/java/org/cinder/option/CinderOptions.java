// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.option;

import com.oracle.truffle.api.Option;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;

/** The options of the language; the command line, the environment and embedders set the same ones. */
@Option.Group("cinder")
public final class CinderOptions {
    @Option(name = "Standalone", help = "The context is a `cinder` process of its own.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> STANDALONE = new OptionKey<>(false);

    @Option(name = "SafePath", help = "No entry for the program in sys.path.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> SAFE_PATH = new OptionKey<>(false);

    @Option(name = "Inspect", help = "Stay interactive after the program.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> INSPECT = new OptionKey<>(false);

    @Option(name = "Quiet", help = "Value of sys.flags.quiet.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> QUIET = new OptionKey<>(false);

    @Option(name = "Debug", help = "Value of sys.flags.debug.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> DEBUG = new OptionKey<>(false);

    @Option(name = "DontWriteBytecode", help = "Do not write caches of parsed modules.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> DONT_WRITE_BYTECODE = new OptionKey<>(false);

    @Option(name = "NoSite", help = "Value of sys.flags.no_site.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> NO_SITE = new OptionKey<>(false);

    @Option(name = "NoUserSite", help = "Value of sys.flags.no_user_site.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> NO_USER_SITE = new OptionKey<>(false);

    @Option(name = "Isolated", help = "Value of sys.flags.isolated.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> ISOLATED = new OptionKey<>(false);

    @Option(name = "IgnoreEnvironment", help = "Value of sys.flags.ignore_environment.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> IGNORE_ENVIRONMENT = new OptionKey<>(false);

    @Option(name = "Unbuffered", help = "Standard output and error are not buffered.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> UNBUFFERED = new OptionKey<>(false);

    @Option(name = "DevMode", help = "Value of sys.flags.dev_mode.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> DEV_MODE = new OptionKey<>(false);

    @Option(name = "Executable", help = "Value of sys.executable.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> EXECUTABLE = new OptionKey<>("");

    @Option(name = "MainPath", help = "The program's entry in sys.path.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> MAIN_PATH = new OptionKey<>("");

    @Option(name = "PythonPath", help = "More directories for sys.path, separated by ':'.",
            category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> PYTHON_PATH = new OptionKey<>("");

    @Option(name = "StdLib", help = "Directory of the standard library.",
            category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<String> STDLIB = new OptionKey<>("");

    @Option(name = "WarnOptions", help = "Value of sys.warnoptions, separated by ','.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> WARN_OPTIONS = new OptionKey<>("");

    @Option(name = "XOptions", help = "Value of sys._xoptions, one name or name=value a line.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> XOPTIONS = new OptionKey<>("");

    @Option(name = "HashSeed", help = "PYTHONHASHSEED.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> HASH_SEED = new OptionKey<>("");

    @Option(name = "Terminal", help = "Which of the descriptors 0, 1, 2 are terminals.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> TERMINAL = new OptionKey<>("");

    @Option(name = "ClosedStreams", help = "Which of the descriptors 0, 1, 2 are closed.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> CLOSED_STREAMS = new OptionKey<>("");

    @Option(name = "Utf8", help = "Value of sys.flags.utf8_mode; text is UTF-8 in any case.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> UTF8 = new OptionKey<>(false);

    @Option(name = "WarnDefaultEncoding", help = "Warn about text files that are opened without an encoding.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> WARN_DEFAULT_ENCODING = new OptionKey<>(false);

    @Option(name = "PycachePrefix", help = "Value of sys.pycache_prefix.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> PYCACHE_PREFIX = new OptionKey<>("");

    @Option(name = "IntMaxStrDigits", help = "Limit for conversions between int and decimal text, 0 for none.",
            category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<Integer> INT_MAX_STR_DIGITS = new OptionKey<>(4300);

    @Option(name = "Optimize", help = "Value of sys.flags.optimize; 1 drops assert statements, 2 docstrings too.",
            category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<Integer> OPTIMIZE = new OptionKey<>(0);

    @Option(name = "Verbose", help = "Value of sys.flags.verbose.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Integer> VERBOSE = new OptionKey<>(0);

    @Option(name = "BytesWarning", help = "Value of sys.flags.bytes_warning.",
            category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<Integer> BYTES_WARNING = new OptionKey<>(0);

    private CinderOptions() {}

    /** The descriptors for the language registration. */
    public static org.graalvm.options.OptionDescriptors descriptors() {
        return new CinderOptionsOptionDescriptors();
    }
}
