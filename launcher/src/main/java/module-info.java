// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

/** The {@code cinder} command: Python's command line over the polyglot API. */
module org.cinder.launcher {
    requires org.graalvm.polyglot;
    requires jdk.unsupported;

    exports org.cinder.launcher;
}
