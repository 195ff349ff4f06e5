// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0
package org.cinder.library.process;

import com.oracle.truffle.api.TruffleFile;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinder.annotation.Builtin;
import org.cinder.annotation.Builtins;
import org.cinder.context.CinderContext;
import org.cinder.library.descriptor.DescriptorTable;
import org.cinder.library.descriptor.FileNames;
import org.cinder.library.descriptor.OpenFile;
import org.cinder.library.errno.ErrorNumbers;
import org.cinder.object.PNone;
import org.cinder.object.exception.Errors;
import org.cinder.operation.collection.Iteration;
import org.cinder.operation.number.Index;

/** Starts child processes: what fork and exec do on systems that let a running program be copied. */
@Builtins(module = "_posixsubprocess")
public final class ForkExec {
    private static final int EXECUTABLES = 1;
    private static final int DIRECTORY = 4;
    private static final int ENVIRONMENT = 5;
    private static final int STREAMS = 6;
    private static final int STATUS_PIPE = 13;
    private static final int PREPARATION = 21;
    private static final int ARGUMENTS = 23;
    private static final int INPUT = 0;
    private static final int OUTPUT = 3;
    private static final int ERRORS = 5;

    private ForkExec() {}

    @Builtin(value = "fork_exec(*args)", hideSignature = true, doc = "Start a child process.\n\nReturns its number; "
            + "when the program cannot be run the reason is written to the status pipe, as the child would do.")
    static long forkExec(CinderContext context, Object[] args) {
        if (args.length != ARGUMENTS) {
            throw Errors.typeError("fork_exec expected %d arguments, got %d", ARGUMENTS, args.length);
        }
        if (args[PREPARATION] != PNone.NONE) {
            throw Errors.runtimeError("preexec_fn not supported within subinterpreters");
        }
        OpenFile[] files = new OpenFile[ERRORS + 1];
        for (int i = 0; i < files.length; i++) {
            int descriptor = Index.toInt(args[STREAMS + i]);
            files[i] = descriptor < 0 ? null : DescriptorTable.of(context).get(descriptor);
        }
        List<String> command = strings(args[0]);
        int error = ErrorNumbers.ENOENT;
        String phase = "";
        TruffleFile directory = args[DIRECTORY] == PNone.NONE ? null
                : FileNames.file(context, FileNames.resolve(args[DIRECTORY], "fork_exec", false), "fork_exec");
        if (directory != null && !directory.isDirectory()) {
            error = directory.exists() ? ErrorNumbers.ENOTDIR : ErrorNumbers.ENOENT;
            phase = "noexec:chdir";
        } else {
            for (String executable : strings(args[EXECUTABLES])) {
                int reason = reason(context, executable, directory);
                if (reason == 0) {
                    return start(context, withProgram(command, executable), directory, args[ENVIRONMENT], files);
                }
                error = reason == ErrorNumbers.ENOENT || reason == ErrorNumbers.ENOTDIR ? error : reason;
            }
        }
        report(DescriptorTable.of(context).get(Index.toInt(args[STATUS_PIPE])), error, phase);
        return ChildProcesses.of(context).addFailed();
    }

    /** Java passes the path of the program as its own name, too. */
    private static List<String> withProgram(List<String> command, String executable) {
        List<String> result = new ArrayList<>(command);
        if (result.isEmpty()) {
            result.add(executable);
        }
        result.set(0, executable);
        return result;
    }

    private static List<String> strings(Object sequence) {
        List<String> result = new ArrayList<>();
        for (Object item : Iteration.toArray(sequence)) {
            result.add(FileNames.toJava(FileNames.resolve(item, "fork_exec", false), null));
        }
        return result;
    }

    /** The error that exec would give, 0 when it can be run. */
    private static int reason(CinderContext context, String executable, TruffleFile directory) {
        TruffleFile file = directory != null && !executable.startsWith("/") ? directory.resolve(executable)
                : context.env().getPublicTruffleFile(executable);
        if (!file.exists()) {
            return ErrorNumbers.ENOENT;
        }
        return file.isDirectory() || !file.isExecutable() ? ErrorNumbers.EACCES : 0;
    }

    private static void report(OpenFile pipe, int error, String phase) {
        byte[] message = ("OSError:" + Integer.toHexString(error) + ":" + phase).getBytes(StandardCharsets.US_ASCII);
        try {
            pipe.write(message, 0, message.length);
        } catch (IOException e) {
            throw org.cinder.library.errno.OsErrors.of(e, null);
        }
    }

    private static long start(CinderContext context, List<String> command, TruffleFile directory, Object environment,
            OpenFile[] files) {
        ProcessBuilder builder = Starting.builder(context, command);
        if (directory != null) {
            builder.directory(new File(directory.getAbsoluteFile().getPath()));
        }
        if (environment != PNone.NONE) {
            Starting.setEnvironment(builder, variables(environment));
        }
        DescriptorTable table = DescriptorTable.of(context);
        OpenFile input = inherited(files[INPUT], table, 0);
        OpenFile output = inherited(files[OUTPUT], table, 1);
        OpenFile errors = inherited(files[ERRORS], table, 2);
        boolean joined = output != null && output == errors;
        builder.redirectInput(redirect(input)).redirectOutput(redirect(output)).redirectErrorStream(joined);
        if (!joined) {
            builder.redirectError(redirect(errors));
        }
        try {
            Process process = builder.start();
            List<Thread> outputs = new ArrayList<>();
            if (input != null) {
                StreamCarrier.toChild(input, process.getOutputStream());
            }
            if (output != null) {
                outputs.add(StreamCarrier.fromChild(process.getInputStream(), output));
            }
            if (errors != null && !joined) {
                outputs.add(StreamCarrier.fromChild(process.getErrorStream(), errors));
            }
            ChildProcesses.of(context).add(process, outputs);
            return process.pid();
        } catch (IOException | SecurityException e) {
            throw org.cinder.library.errno.OsErrors.of(e, null);
        }
    }

    /** The file to connect; null when the child shares the standard stream of this process. */
    private static OpenFile inherited(OpenFile file, DescriptorTable table, int standard) {
        OpenFile used = file == null ? table.find(standard) : file;
        return used instanceof org.cinder.library.descriptor.StreamFile ? null : used;
    }

    private static Redirect redirect(OpenFile file) {
        return file == null ? Redirect.INHERIT : Redirect.PIPE;
    }

    private static Map<String, String> variables(Object list) {
        Map<String, String> result = new HashMap<>();
        for (String entry : strings(list)) {
            int equals = entry.indexOf('=', 1);
            if (equals > 0) {
                result.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return result;
    }
}
