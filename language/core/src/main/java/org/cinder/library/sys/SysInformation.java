// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import org.cinder.context.CinderContext;
import org.cinder.library.structseq.StructSequence;
import org.cinder.object.PNone;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.option.CinderOptions;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionValues;

/** The struct sequences of {@code sys} and their constant values. */
final class SysInformation {
    static final int MAJOR = 3;
    static final int MINOR = 12;
    static final int MICRO = 8;
    static final long HEX_VERSION = 0x030c08f0L;
    private static final long HASH_MODULUS = (1L << 61) - 1;
    private static final long HASH_INF = 314159;
    private static final long HASH_IMAG = 1000003;

    static final StructSequence VERSION_INFO = StructSequence.sealed("sys.version_info",
            "sys.version_info\n\nVersion information as a named tuple.", "major", "minor", "micro", "releaselevel",
                    "serial");
    static final StructSequence FLAGS = StructSequence.sealed("sys.flags",
            "sys.flags\n\nFlags provided through command line arguments or environment vars.", "debug", "inspect",
            "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment",
                    "verbose",
            "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode",
                    "warn_default_encoding",
            "safe_path", "int_max_str_digits");
    static final StructSequence UNRAISABLE = StructSequence.of("UnraisableHookArgs",
            "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.", "exc_type", "exc_value",
            "exc_traceback", "err_msg", "object");
    static final StructSequence ASYNCGEN_HOOKS = StructSequence.of("asyncgen_hooks",
            "sys.asyncgen_hooks\n\nHooks called when asynchronous generators start and are finalized.", "firstiter",
            "finalizer");
    private static final StructSequence FLOAT_INFO = StructSequence.of("sys.float_info",
            "sys.float_info\n\nA named tuple holding information about the float type.", "max", "max_exp", "max_10_exp",
            "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix", "rounds");
    private static final StructSequence INT_INFO = StructSequence.of("sys.int_info",
            "sys.int_info\n\nA named tuple that holds information about the representation of ints.", "bits_per_digit",
            "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    private static final StructSequence HASH_INFO = StructSequence.of("sys.hash_info",
            "hash_info\n\nA named tuple with the parameters of the computation of hashes.", "width", "modulus", "inf",
                    "nan",
            "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
    private static final StructSequence THREAD_INFO = StructSequence.of("sys.thread_info",
            "sys.thread_info\n\nA named tuple with information about the implementation of threads.", "name", "lock",
            "version");

    private SysInformation() {}

    static PTuple version(long major, long minor, long micro, String level) {
        return VERSION_INFO.make(major, minor, micro, Text.of(level), 0L);
    }

    static PTuple floatInfo() {
        return FLOAT_INFO.make(Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L,
                Math.ulp(1.0), 2L,
                1L);
    }

    static PTuple intInfo() {
        return INT_INFO.make(30L, 4L, (long) CinderContext.DEFAULT_MAX_STR_DIGITS, 640L);
    }

    static PTuple hashInfo() {
        return HASH_INFO.make(64L, HASH_MODULUS, HASH_INF, 0L, HASH_IMAG, Text.of("siphash13"), 64L, 128L, 0L);
    }

    static PTuple threadInfo() {
        return THREAD_INFO.make(Text.of("pthread"), Text.of("semaphore"), PNone.NONE);
    }

    static PTuple flags(CinderContext context) {
        OptionValues options = context.env().getOptions();
        String seed = options.get(CinderOptions.HASH_SEED);
        boolean isolated = options.get(CinderOptions.ISOLATED);
        return FLAGS.make(flag(options, CinderOptions.DEBUG), flag(options, CinderOptions.INSPECT),
                flag(options, CinderOptions.INSPECT), (long) options.get(CinderOptions.OPTIMIZE),
                flag(options, CinderOptions.DONT_WRITE_BYTECODE),
                isolated ? 1L : flag(options, CinderOptions.NO_USER_SITE), flag(options, CinderOptions.NO_SITE),
                isolated ? 1L : flag(options, CinderOptions.IGNORE_ENVIRONMENT),
                (long) options.get(CinderOptions.VERBOSE), (long) options.get(CinderOptions.BYTES_WARNING),
                flag(options, CinderOptions.QUIET), seed.equals("0") ? 0L : 1L, flag(options, CinderOptions.ISOLATED),
                options.get(CinderOptions.DEV_MODE), flag(options, CinderOptions.UTF8),
                flag(options, CinderOptions.WARN_DEFAULT_ENCODING), options.get(CinderOptions.SAFE_PATH),
                (long) options.get(CinderOptions.INT_MAX_STR_DIGITS));
    }

    private static long flag(OptionValues options, OptionKey<Boolean> key) {
        return options.get(key) ? 1 : 0;
    }
}
