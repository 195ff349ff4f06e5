// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library;

import org.cinder.library.abc.AbcModule;
import org.cinder.library.accounts.GroupModule;
import org.cinder.library.accounts.UserModule;
import org.cinder.library.array.ArrayModule;
import org.cinder.library.atexit.AtexitModule;
import org.cinder.library.binascii.BinasciiModule;
import org.cinder.library.bisect.BisectModule;
import org.cinder.library.cmath.ComplexMathModule;
import org.cinder.library.codecs.CodecsModule;
import org.cinder.library.collections.CollectionsModule;
import org.cinder.library.contextvars.ContextVarsModule;
import org.cinder.library.csv.CsvModule;
import org.cinder.library.errno.ErrnoModule;
import org.cinder.library.faulthandler.FaulthandlerModule;
import org.cinder.library.functools.FunctoolsModule;
import org.cinder.library.gc.GcModule;
import org.cinder.library.heapq.HeapqModule;
import org.cinder.library.io.IoModule;
import org.cinder.library.itertools.ItertoolsModule;
import org.cinder.library.json.JsonModule;
import org.cinder.library.locale.LocaleModule;
import org.cinder.library.marshal.MarshalModule;
import org.cinder.library.math.MathModule;
import org.cinder.library.operator.OperatorModule;
import org.cinder.library.posix.PosixModule;
import org.cinder.library.random.RandomModule;
import org.cinder.library.signals.SignalModule;
import org.cinder.library.sre.SreModule;
import org.cinder.library.stat.StatModule;
import org.cinder.library.strings.StringModule;
import org.cinder.library.struct.StructModule;
import org.cinder.library.thread.ThreadModule;
import org.cinder.library.time.TimeModule;
import org.cinder.library.tokenize.TokenizeModule;
import org.cinder.library.unicodedata.UnicodeDataModule;
import org.cinder.library.warnings.WarningsModule;
import org.cinder.library.weakref.WeakrefModule;
import org.cinder.library.zlib.ZlibModule;
import org.cinder.spi.BuiltinModule;
import org.cinder.spi.BuiltinModuleProvider;

/** Supplies the modules of the standard library that are written in Java. */
public final class LibraryModules implements BuiltinModuleProvider {
    private static final String[] NAMES = {
        "_abc", "_ast", "_bisect", "_blake2", "_codecs", "_collections", "_contextvars", "_csv", "_datetime",
        "_decimal", "_functools", "_heapq", "_io", "_json", "_locale", "_md5", "_operator", "_pickle",
        "_posixsubprocess", "_random", "_sha1", "_sha2", "_sha3", "_signal", "_socket", "_sre", "_stat", "_string",
        "_struct", "_sysconfigdata__linux_x86_64-linux-gnu", "_thread", "_tokenize", "_tracemalloc", "_typing",
        "_warnings", "_weakref", "array", "atexit", "binascii", "cmath", "errno", "faulthandler", "gc", "grp",
        "itertools", "marshal", "math", "posix", "pwd", "select", "time", "unicodedata", "zlib"
    };

    @Override
    public String[] names() {
        return NAMES;
    }

    @Override
    public BuiltinModule module(String name) {
        return switch (name) {
            case "_abc" -> new AbcModule();
            case "_ast" -> new org.cinder.library.python.PythonSourceModule(name);
            case "_bisect" -> new BisectModule();
            case "_blake2" -> new org.cinder.library.hashing.HashModule(name);
            case "_codecs" -> new CodecsModule();
            case "_collections" -> new CollectionsModule();
            case "_contextvars" -> new ContextVarsModule();
            case "_csv" -> new CsvModule();
            case "_datetime", "_decimal", "_tracemalloc" -> new org.cinder.library.python.PythonSourceModule(name);
            case "_functools" -> new FunctoolsModule();
            case "_heapq" -> new HeapqModule();
            case "_io" -> new IoModule();
            case "_json" -> new JsonModule();
            case "_locale" -> new LocaleModule();
            case "_md5" -> new org.cinder.library.hashing.HashModule(name);
            case "_operator" -> new OperatorModule();
            case "_pickle" -> new org.cinder.library.python.PythonSourceModule(name, name,
                    new org.cinder.library.pickle.PickleFunctionsTable());
            case "_posixsubprocess" -> new org.cinder.library.process.ProcessModule();
            case "_random" -> new RandomModule();
            case "_sha1" -> new org.cinder.library.hashing.HashModule(name);
            case "_sha2" -> new org.cinder.library.hashing.HashModule(name);
            case "_sha3" -> new org.cinder.library.hashing.HashModule(name);
            case "_signal" -> new SignalModule();
            case "_socket" -> new org.cinder.library.python.PythonSourceModule(name);
            case "_sre" -> new SreModule();
            case "_stat" -> new StatModule();
            case "_string" -> new StringModule();
            case "_struct" -> new StructModule();
            case "_sysconfigdata__linux_x86_64-linux-gnu" ->
                new org.cinder.library.python.PythonSourceModule(name, "_sysconfigdata");
            case "_thread" -> new ThreadModule();
            case "_tokenize" -> new TokenizeModule();
            case "_typing" -> new org.cinder.library.python.PythonSourceModule(name);
            case "_warnings" -> new WarningsModule();
            case "_weakref" -> new WeakrefModule();
            case "array" -> new ArrayModule();
            case "atexit" -> new AtexitModule();
            case "binascii" -> new BinasciiModule();
            case "cmath" -> new ComplexMathModule();
            case "errno" -> new ErrnoModule();
            case "faulthandler" -> new FaulthandlerModule();
            case "gc" -> new GcModule();
            case "grp" -> new GroupModule();
            case "itertools" -> new ItertoolsModule();
            case "marshal" -> new MarshalModule();
            case "math" -> new MathModule();
            case "posix" -> new PosixModule();
            case "pwd" -> new UserModule();
            case "select" -> new org.cinder.library.select.SelectModule();
            case "time" -> new TimeModule();
            case "unicodedata" -> new UnicodeDataModule();
            case "zlib" -> new ZlibModule();
            default -> null;
        };
    }
}
