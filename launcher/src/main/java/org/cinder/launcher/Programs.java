// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

package org.cinder.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.graalvm.polyglot.Source;

/**
 * Turns what the command line names into the one source that is evaluated, and says what goes first on
 * {@code sys.path}. Text in plain UTF-8 is handed over as it is; bytes that need an encoding declaration (or are
 * broken) go through the language's own {@code compile}, which knows the rules and the errors.
 */
final class Programs {
    private static final int ZIP_END_SIZE = 22;

    private Programs() {
    }

    static Source source(CommandLine line) throws UsageException, IOException {
        return switch (line.kind) {
            case COMMAND -> text(line.program + "\n", "<string>");
            case MODULE -> internal("import runpy\nrunpy._run_module_as_main(" + literal(line.program) + ")\n");
            case STANDARD_INPUT -> standardInput(line.skipFirstLine);
            case PATH -> isContainer(line.program)
                    ? internal("import runpy\nrunpy._run_module_as_main('__main__', False)\n")
                    : script(line.program, line.skipFirstLine);
        };
    }

    static String mainPath(CommandLine line) throws IOException {
        return switch (line.kind) {
            case COMMAND, STANDARD_INPUT -> "";
            case MODULE -> Path.of("").toAbsolutePath().toString();
            case PATH -> isContainer(line.program) ? Path.of(line.program).toAbsolutePath().normalize().toString()
                    : directory(line.program);
        };
    }

    private static String directory(String program) throws IOException {
        Path path = Path.of(program);
        return (Files.exists(path) ? path.toRealPath() : path.toAbsolutePath()).getParent().toString();
    }

    /** A directory or a zip file (also one with a launcher line in front). */
    static boolean isContainer(String program) {
        Path path = Path.of(program);
        if (Files.isDirectory(path)) {
            return true;
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < ZIP_END_SIZE) {
                return false;
            }
            file.seek(file.length() - ZIP_END_SIZE);
            return file.readInt() == 0x504b0506;
        } catch (IOException e) {
            return false;
        }
    }

    private static Source standardInput(boolean skipFirstLine) throws UsageException, IOException {
        if (Files.isDirectory(Path.of("/dev/stdin"))) {
            throw new UsageException("Fatal Python error: init_sys_streams: <stdin> is a directory, cannot continue\n"
                    + "Python runtime state: core initialized\n\nCurrent thread (most recent call first):\n"
                    + "  <no Python frame>\n", 1);
        }
        return bytes(System.in.readAllBytes(), "<stdin>", null, skipFirstLine);
    }

    private static Source script(String program, boolean skipFirstLine) throws UsageException, IOException {
        Path path = Path.of(program).toAbsolutePath();
        byte[] content;
        try {
            content = Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UsageException("cinder: can't open file '" + path + "': " + reason(path) + "\n", 2);
        }
        return bytes(content, path.toString(), path, skipFirstLine);
    }

    private static String reason(Path path) {
        if (Files.isReadable(path)) {
            return "[Errno 5] Input/output error";
        }
        Path parent = path.getParent();
        if (parent != null && Files.isRegularFile(parent)) {
            return "[Errno 20] Not a directory";
        }
        return Files.exists(path) ? "[Errno 13] Permission denied" : "[Errno 2] No such file or directory";
    }

    private static Source bytes(byte[] all, String name, Path path, boolean skipFirstLine) throws IOException {
        byte[] content = skipFirstLine ? withoutFirstLine(all) : all;
        String error = SourceBytes.error(content, name);
        if (error != null) {
            return internal(error);
        }
        String text = plainText(content);
        if (text == null) {
            return internal("exec(compile(" + bytesLiteral(content) + ", " + literal(name)
                    + ", 'exec'), __import__('__main__').__dict__)\n");
        }
        if (path == null) {
            return text(text, name);
        }
        return Source.newBuilder("cinder", path.toFile()).content(text).name(name).build();
    }

    /** Line numbers stay what they are. */
    private static byte[] withoutFirstLine(byte[] content) {
        int start = 0;
        while (start < content.length && content[start] != '\n') {
            start++;
        }
        return Arrays.copyOfRange(content, start, content.length);
    }

    /** The text of UTF-8 bytes without an encoding declaration; null if the language has to look at the bytes. */
    private static String plainText(byte[] content) {
        int end = 0;
        for (int lines = 0; end < content.length && lines < 2; end++) {
            if (content[end] == '\n') {
                lines++;
            } else if (content[end] == 0) {
                return null;
            }
        }
        if (new String(content, 0, end, StandardCharsets.ISO_8859_1).contains("coding")
                || content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Source text(String text, String name) throws IOException {
        return Source.newBuilder("cinder", text, name).build();
    }

    private static Source internal(String text) throws IOException {
        return Source.newBuilder("cinder", text, "<launcher>").internal(true).build();
    }

    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    private static String bytesLiteral(byte[] content) {
        StringBuilder literal = new StringBuilder("b'");
        for (byte b : content) {
            if (b >= ' ' && b < 127 && b != '\'' && b != '\\') {
                literal.append((char) b);
            } else {
                literal.append(String.format("\\x%02x", b & 0xff));
            }
        }
        return literal.append('\'').toString();
    }
}
