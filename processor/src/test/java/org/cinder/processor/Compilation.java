// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory with the processor, together with stubs of the run-time types that tables use. */
final class Compilation {
    private static final String IMPORTS = """
            import com.oracle.truffle.api.strings.TruffleString;
            import java.math.BigInteger;
            import org.cinder.annotation.*;
            import org.cinder.context.CinderContext;
            import org.cinder.object.PythonObject;
            import org.cinder.object.dict.PDict;
            import org.cinder.object.list.PList;
            import org.cinder.object.type.PythonClass;
            """;

    private final Map<String, GeneratedFile> generated = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private Compilation() {}

    /** Processes a holder of the given annotation and members, called {@code sample.Holder}. */
    static Compilation ofHolder(String annotation, String members) {
        return of("sample.Holder", annotation + "\npublic final class Holder {\n" + members + "\n}");
    }

    static Compilation of(String className, String body) {
        List<JavaFileObject> sources = new ArrayList<>();
        RuntimeStubs.SOURCES.forEach((name, stub) -> sources.add(source(name, packageOf(name) + stub)));
        sources.add(source(className, packageOf(className) + IMPORTS + body));
        Compilation result = new Compilation();
        result.run(sources);
        return result;
    }

    private void run(List<JavaFileObject> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (JavaFileManager files = new Memory(compiler.getStandardFileManager(diagnostics, null, null))) {
            List<String> options = List.of("-Xlint:all,-processing", "-cp", System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, diagnostics, options, null, sources);
            task.setProcessors(List.of(new BuiltinProcessor()));
            task.call();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
            String message = diagnostic.getMessage(null);
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(message);
            } else if (!message.contains("bad path element")) {
                warnings.add(message);
            }
        }
    }

    List<String> errors() {
        return errors;
    }

    List<String> warnings() {
        return warnings;
    }

    /** The generated table of the holder, or an empty text. */
    String table() {
        GeneratedFile content = generated.get("sample.HolderTable");
        return content == null ? "" : content.text();
    }

    private static String packageOf(String className) {
        return "package " + className.substring(0, className.lastIndexOf('.')) + ";\n";
    }

    private static JavaFileObject source(String className, String text) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** A generated source or class. */
    private static final class GeneratedFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        GeneratedFile(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text();
        }

        String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** Keeps generated sources in memory. */
    private final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        Memory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind,
                FileObject sibling) {
            GeneratedFile content = new GeneratedFile(className, kind);
            if (kind == JavaFileObject.Kind.SOURCE) {
                generated.put(className, content);
            }
            return content;
        }

        @Override
        public boolean hasLocation(Location location) {
            return location == StandardLocation.SOURCE_OUTPUT || super.hasLocation(location);
        }
    }
}
