// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.util.Map;

/** Values of switches that CPython refuses to start with, in its words. */
final class FatalErrors {
    private static final int MINIMUM_DIGITS = 640;
    private static final long MAXIMUM_SEED = 4294967295L;

    private FatalErrors() {
    }

    /** Checks what was collected in the language's options. */
    static void check(Map<String, String> options, String digitsFrom) throws UsageException {
        String seed = options.get("HashSeed");
        if (seed != null && !seed.equals("random") && !isNumber(seed, 0, MAXIMUM_SEED)) {
            throw fatal("config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range "
                    + "[0; 4294967295]", "preinitialized");
        }
        String digits = options.get("IntMaxStrDigits");
        if (digits != null && !digits.equals("0") && !isNumber(digits, MINIMUM_DIGITS, Integer.MAX_VALUE)) {
            throw fatal("config_init_int_max_str_digits: " + digitsFrom + ": invalid limit; must be >= "
                    + MINIMUM_DIGITS + " or 0 for unlimited.", "preinitialized");
        }
    }

    static UsageException utf8Mode(String name) {
        return fatal("preconfig_init_utf8_mode: invalid " + name, "preinitializing");
    }

    private static boolean isNumber(String text, long from, long to) {
        try {
            long value = Long.parseLong(text);
            return value >= from && value <= to;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static UsageException fatal(String message, String state) {
        return new UsageException("Fatal Python error: " + message + "\nPython runtime state: " + state + "\n\n", 1);
    }
}
