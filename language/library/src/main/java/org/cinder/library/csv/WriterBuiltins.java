// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.csv;

import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.annotation.Getter;
import org.cinder.object.exception.ExceptionTypes;
import org.cinder.object.exception.PException;
import org.cinder.object.type.PythonClass;
import org.cinder.operation.callable.Calls;
import org.cinder.operation.collection.Iteration;

/** The methods of writers. */
@Builtins(type = "_csv.writer", module = "_csv")
public final class WriterBuiltins {
    private WriterBuiltins() {}

    @Builtin(value = "writerow($self, row, /)", hideSignature = true,
            doc = "writerow(iterable)\n\nConstruct and write a CSV record from an iterable of fields.  Non-string\n"
                    + "elements will be converted to string.")
    static Object writeRow(PWriter self, Object row) {
        Object iterator;
        try {
            iterator = Iteration.iterator(row);
        } catch (PException e) {
            if (!e.matches(ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
            throw CsvModule.error("iterable expected, not %s", PythonClass.of(row));
        }
        RowWriter text = new RowWriter(self.dialect().settings());
        for (Object field = Iteration.next(iterator); field != null; field = Iteration.next(iterator)) {
            text.field(field);
        }
        return Calls.call(self.write(), text.finish());
    }

    @Builtin(value = "writerows($self, rows, /)", hideSignature = true,
            doc = "writerows(iterable of iterables)\n\nConstruct and write a series of iterables to a csv file.\n"
                    + "Non-string elements will be converted to string.")
    static void writeRows(PWriter self, Object rows) {
        Object iterator = Iteration.iterator(rows);
        for (Object row = Iteration.next(iterator); row != null; row = Iteration.next(iterator)) {
            writeRow(self, row);
        }
    }

    @Getter("dialect")
    static Object dialect(PWriter self) {
        return self.dialect();
    }
}
