// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.sys;

import java.nio.ByteOrder;
import java.util.List;
import java.util.Locale;
import org.cinder.builtin.BuiltinTable;
import org.cinder.context.CinderContext;
import org.cinder.context.Finalizers;
import org.cinder.imports.ImportHooks;
import org.cinder.object.PInstance;
import org.cinder.object.PNone;
import org.cinder.object.PythonObject;
import org.cinder.object.dict.PDict;
import org.cinder.object.list.PList;
import org.cinder.object.module.PModule;
import org.cinder.object.str.Text;
import org.cinder.object.tuple.PTuple;
import org.cinder.object.type.BuiltinTypes;
import org.cinder.operation.object.SetAttribute;
import org.cinder.option.CinderOptions;
import org.cinder.spi.BuiltinModule;
import org.graalvm.options.OptionValues;

/** The module {@code sys}. */
public final class SysModule implements BuiltinModule {
    @Override
    public String name() {
        return "sys";
    }

    @Override
    public String doc() {
        return "Access to objects used or maintained by the interpreter, and to functions that interact with it.\n\n"
                + "argv, path, modules, meta_path and the standard streams may be changed by programs; version_info, "
                        + "flags,\n"
                + "platform, maxsize and others describe the interpreter.";
    }

    @Override
    public BuiltinTable[] tables() {
        return new BuiltinTable[] {new InterpreterFunctionsTable(), new FrameFunctionsTable(),
                new HookFunctionsTable()};
    }

    @Override
    public void initialize(CinderContext context, PModule module) {
        Namespace sys = new Namespace(module.namespace());
        OptionValues options = context.env().getOptions();
        sys.put("modules", context.sysModules());
        sys.put("argv", arguments(context));
        sys.put("orig_argv", arguments(context));
        sys.put("path", SysPath.initial(context));
        Finalizers.of(context).setRunner(object -> FinalizerCall.run(context, object));
        ImportHooks.install(context, module.namespace());
        sys.put("builtin_module_names", strings(context.modules().names()));
        sys.put("stdlib_module_names", StandardModuleNames.frozenSet());
        putVersion(sys);
        putPlatform(context, sys);
        sys.put("flags", SysInformation.flags(context));
        sys.put("warnoptions", strings(options.get(CinderOptions.WARN_OPTIONS), ","));
        sys.put("_xoptions", extraOptions(options.get(CinderOptions.XOPTIONS)));
        sys.put("dont_write_bytecode", options.get(CinderOptions.DONT_WRITE_BYTECODE));
        String prefix = options.get(CinderOptions.PYCACHE_PREFIX);
        sys.put("pycache_prefix", prefix.isEmpty() ? PNone.NONE : prefix);
        for (String hook : new String[] {"displayhook", "excepthook", "breakpointhook", "unraisablehook"}) {
            sys.put("__" + hook + "__", module.namespace().get(Text.of(hook)));
        }
    }

    private static void putVersion(Namespace sys) {
        sys.put("version", SysInformation.MAJOR + "." + SysInformation.MINOR + "." + SysInformation.MICRO
                + " (cinder) [Java " + Runtime.version().feature() + "]");
        sys.put("version_info", SysInformation.version(SysInformation.MAJOR, SysInformation.MINOR, SysInformation.MICRO,
                "final"));
        sys.put("hexversion", SysInformation.HEX_VERSION);
        sys.put("api_version", 1013L);
        sys.put("copyright", "Copyright (c) 2026 Cinder on Truffle contributors.\nAll Rights Reserved.");
        sys.put("_git", PTuple.of(Text.of("Cinder"), Text.EMPTY, Text.EMPTY));
        PythonObject implementation = new PInstance(BuiltinTypes.SIMPLE_NAMESPACE.instanceShape());
        attribute(implementation, "name", Text.of("cinder"));
        attribute(implementation, "cache_tag", Text.of("cinder-312"));
        attribute(implementation, "version", SysInformation.version(0, 1, 0, "alpha"));
        attribute(implementation, "hexversion", 0x000100a0L);
        attribute(implementation, "_multiarch", Text.of("x86_64-linux-gnu"));
        attribute(implementation, "_is_cinder", true);
        sys.put("implementation", implementation);
    }

    private static void attribute(PythonObject target, String name, Object value) {
        SetAttribute.set(target, Text.of(name), value);
    }

    private static void putPlatform(CinderContext context, Namespace sys) {
        sys.put("platform", platform());
        sys.put("byteorder", ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? "little" : "big");
        sys.put("maxsize", Long.MAX_VALUE);
        sys.put("maxunicode", 0x10FFFFL);
        sys.put("float_info", SysInformation.floatInfo());
        sys.put("int_info", SysInformation.intInfo());
        sys.put("hash_info", SysInformation.hashInfo());
        sys.put("thread_info", SysInformation.threadInfo());
        sys.put("float_repr_style", "short");
        sys.put("abiflags", "");
        sys.put("platlibdir", "lib");
        String prefix = SysPath.prefix(context);
        for (String name : new String[] {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
            sys.put(name, prefix);
        }
        String executable = context.env().getOptions().get(CinderOptions.EXECUTABLE);
        sys.put("executable", executable);
        sys.put("_base_executable", executable);
        sys.put("_home", PNone.NONE);
        sys.put("_stdlib_dir", SysPath.standardLibrary(context));
        sys.put("_framework", "");
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? "darwin" : system.startsWith("windows") ? "win32" : "linux";
    }

    private static PList arguments(CinderContext context) {
        PList result = new PList();
        for (String argument : context.env().getApplicationArguments()) {
            result.append(Text.of(argument));
        }
        if (result.length() == 0) {
            result.append(Text.EMPTY);
        }
        return result;
    }

    private static PTuple strings(List<String> texts) {
        Object[] result = new Object[texts.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = Text.of(texts.get(i));
        }
        return PTuple.of(result);
    }

    private static PList strings(String joined, String separator) {
        PList result = new PList();
        if (!joined.isEmpty()) {
            for (String part : joined.split(separator)) {
                result.append(Text.of(part));
            }
        }
        return result;
    }

    private static PDict extraOptions(String lines) {
        PDict result = new PDict();
        if (!lines.isEmpty()) {
            for (String line : lines.split("\n")) {
                int equals = line.indexOf('=');
                if (equals < 0) {
                    result.put(Text.of(line), true);
                } else {
                    result.put(Text.of(line.substring(0, equals)), Text.of(line.substring(equals + 1)));
                }
            }
        }
        return result;
    }

    /** Writes with Java names and texts. */
    private record Namespace(PDict dict) {
        void put(String name, Object value) {
            dict.put(Text.of(name), value instanceof String text ? Text.of(text) : value);
        }
    }
}
