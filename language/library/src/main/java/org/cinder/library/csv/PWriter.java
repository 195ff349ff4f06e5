// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import org.cinder.object.PythonObject;

/** A writer: the method it writes to and the dialect. */
final class PWriter extends PythonObject {
    private final Object write;
    private final PDialect dialect;

    PWriter(Object write, PDialect dialect) {
        super(CsvModule.WRITER.instanceShape());
        this.write = write;
        this.dialect = dialect;
    }

    Object write() {
        return write;
    }

    PDialect dialect() {
        return dialect;
    }
}
