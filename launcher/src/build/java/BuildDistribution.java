// Copyright (c) 2026 Cinder on Truffle contributors. SPDX-License-Identifier: UPL-1.0

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Makes the relocatable distribution: {@code java BuildDistribution.java LAUNCHER_DIR TARGET_DIR LAUNCHER_JAR}.
 * <p>
 * A stock JDK contains an empty module {@code jdk.graal.compiler} that hides the real one, and overriding it on the
 * command line switches the JVM's start-up archives off. So the run-time image is linked from JMOD files rebuilt from
 * the JDK itself, without that module, and with the compiler's jar in its place; a training run then records the
 * ahead-of-time cache. Where an image can't be linked, the jars are laid out for the plain {@code java} command.
 */
final class BuildDistribution {
    private static final List<String> JDK_MODULES = List.of("java.base", "java.logging", "java.management",
            "java.sql", "java.transaction.xa", "java.xml", "jdk.internal.vm.ci", "jdk.jdwp.agent", "jdk.jfr",
            "jdk.management", "jdk.unsupported", "jdk.zipfs");
    private static final List<String> ROOTS = List.of("org.cinder.launcher", "org.cinder.core",
            "org.cinder.library", "com.oracle.truffle.regex", "org.graalvm.truffle.runtime", "jdk.graal.compiler");
    private static final String ATTACH_LIBRARY =
            "META-INF/resources/engine/libtruffleattach/linux/amd64/bin/libtruffleattach.so";

    private final Path java = Path.of(System.getProperty("java.home"));
    private final Path sources;
    private final Path target;
    private final Path jars;
    private final Path work;
    private final Path home;
    private final Path log;

    private BuildDistribution(Path launcher, Path target) {
        this.sources = launcher.resolve("src/main/distribution");
        this.target = target;
        this.jars = target.resolve("jars");
        this.work = target.resolve("image-work");
        this.home = work.resolve("cinder");
        this.log = target.resolve("distribution.log");
    }

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[1]);
        BuildDistribution build = new BuildDistribution(Path.of(args[0]), target);
        Files.copy(target.resolve(args[2]), build.jars.resolve("cinder-launcher.jar"),
                StandardCopyOption.REPLACE_EXISTING);
        build.run();
    }

    private void run() throws Exception {
        delete(work);
        Files.createDirectories(work);
        Files.deleteIfExists(log);
        boolean image = linkImage();
        if (!image) {
            System.out.println("distribution: no run-time image (see " + log + "), falling back to the plain JDK");
            delete(home);
            layOutJars();
        }
        copyTree(target.resolve("stdlib/python3.12"), home.resolve("lib/python3.12"));
        parseLibrary(image);
        copyTree(sources.resolve("bin"), home.resolve("bin"));
        copyTree(sources.resolve("lib"), home.resolve("lib"));
        Path script = home.resolve("bin/cinder");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        extractAttachLibrary();
        if (image) {
            train(script);
        }
        Files.writeString(home.resolve("lib/cinder-build.txt"), Runtime.version() + "\n");
        Path finished = target.resolve("cinder");
        delete(finished);
        Files.move(home, finished);
        delete(work);
        run("tar", "-C", target.toString(), "-czf", target.resolve("cinder.tar.gz").toString(), "cinder");
    }

    private boolean linkImage() {
        try {
            Path jmods = target.resolve("jmods-" + Runtime.version());
            if (!Files.isDirectory(jmods)) {
                rebuildJmods(jmods);
            }
            run(java.resolve("bin/jlink"), "--disable-plugin", "generate-jli-classes", "--module-path",
                    jmods + File.pathSeparator + jars, "--add-modules",
                    String.join(",", JDK_MODULES) + "," + String.join(",", ROOTS),
                    "--no-header-files", "--no-man-pages", "--output", home);
            run(home.resolve("bin/java"), "-XX:+UseSerialGC", "-Xshare:dump");
            return true;
        } catch (Exception e) {
            append("run-time image: " + e);
            return false;
        }
    }

    /** JMOD files from the running JDK: class files by jimage, native files by the lists jlink itself uses. */
    private void rebuildJmods(Path jmods) throws Exception {
        Path extracted = work.resolve("extracted");
        Path made = work.resolve("jmods");
        Files.createDirectories(made);
        String include = "regex:/(" + String.join("|", JDK_MODULES).replace(".", "\\.") + ")/.*";
        run(java.resolve("bin/jimage"), "extract", "--include",
                include + ",regex:/jdk\\.jlink/jdk/tools/jlink/internal/runtimelink/.*",
                "--dir", extracted, java.resolve("lib/modules"));
        Path lists = extracted.resolve("jdk.jlink/jdk/tools/jlink/internal/runtimelink");
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> tasks = new ArrayList<>();
            for (String module : JDK_MODULES) {
                Callable<Void> task = () -> {
                    rebuildJmod(module, extracted.resolve(module), lists.resolve("fs_" + module + "_files"), made);
                    return null;
                };
                tasks.add(executor.submit(task));
            }
            for (Future<Void> task : tasks) {
                task.get();
            }
        }
        Files.move(made, jmods);
    }

    private void rebuildJmod(String module, Path classes, Path list, Path made) throws Exception {
        Path stage = work.resolve("stage").resolve(module);
        for (String section : List.of("native", "commands", "conf", "legal")) {
            Files.createDirectories(stage.resolve(section));
        }
        if (module.equals("java.base")) {
            // Generated for the JDK's own module graph; jlink generates them anew.
            try (Stream<Path> files = Files.list(classes.resolve("jdk/internal/module"))) {
                for (Path file : files.filter(f -> f.getFileName().toString().startsWith("SystemModules$")).toList()) {
                    Files.delete(file);
                }
            }
        }
        // Lines: type|1 if a link|hash, or the link's target|path
        for (String line : Files.readAllLines(list)) {
            String[] parts = line.split("\\|");
            String path = parts[3];
            Path file = java.resolve(parts[1].equals("1") ? parts[2] : path);
            int slash = path.indexOf('/');
            String section = switch (path.substring(0, slash)) {
                case "bin" -> "commands";
                case "lib" -> "native";
                case "conf" -> "conf";
                case "legal" -> "legal";
                default -> null;
            };
            if (section == null || !Files.exists(file)) {
                continue;
            }
            String name = section.equals("legal") ? path.substring(path.lastIndexOf('/') + 1)
                    : path.substring(slash + 1);
            Path copy = stage.resolve(section).resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        run(java.resolve("bin/jmod"), "create", "--compress", "zip-0", "--class-path", classes,
                "--libs", stage.resolve("native"), "--cmds", stage.resolve("commands"),
                "--config", stage.resolve("conf"), "--legal-notices", stage.resolve("legal"),
                "--target-platform", platform(), made.resolve(module + ".jmod"));
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase();
        String os = system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : "linux";
        return os + "-" + System.getProperty("os.arch");
    }

    /** The fall-back layout: everything on the module path, the compiler on the upgrade module path. */
    private void layOutJars() throws IOException {
        Path modules = Files.createDirectories(home.resolve("lib/modules"));
        Path upgrade = Files.createDirectories(home.resolve("lib/compiler"));
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.toList()) {
                String name = jar.getFileName().toString();
                boolean compiler = name.startsWith("compiler") || name.startsWith("truffle-compiler");
                Files.copy(jar, (compiler ? upgrade : modules).resolve(name));
            }
        }
    }

    /** Imports of the standard library read its trees; without them they parse, which is slower but works. */
    private void parseLibrary(boolean image) {
        List<Object> command = new ArrayList<>();
        if (image) {
            command.add(home.resolve("bin/java"));
        } else {
            command.addAll(List.of(java.resolve("bin/java"), "--module-path", home.resolve("lib/modules")));
        }
        command.addAll(List.of("--limit-modules", "org.cinder.core",
                "-m", "org.cinder.core/org.cinder.imports.LibraryTrees", home.resolve("lib/python3.12")));
        try {
            run(command.toArray());
        } catch (Exception e) {
            append("parsing the library: " + e);
            System.out.println("distribution: the standard library could not be parsed (see " + log + ")");
        }
    }

    /** Truffle would unpack this library into the user's cache directory at the first start. */
    private void extractAttachLibrary() throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(jars.resolve("truffle-api.jar"))) {
            Path library = jar.getPath(ATTACH_LIBRARY);
            if (platform().equals("linux-amd64") && Files.exists(library)) {
                try (InputStream in = Files.newInputStream(library)) {
                    Files.copy(in, home.resolve("lib/libtruffleattach.so"));
                }
            }
        }
    }

    /** Runs the training program with recording on; a failure only costs start-up time, but must not go unnoticed. */
    private void train(Path script) throws IOException {
        Path cache = home.resolve("lib/cinder.aot");
        try {
            ProcessBuilder builder = new ProcessBuilder(script.toString(),
                    sources.resolve("training/training.py").toString());
            builder.environment().put("CINDER_AOT", "-XX:AOTCacheOutput=" + cache);
            builder.environment().remove("CINDER_JAVA_OPTIONS");
            execute(builder);
        } catch (Exception e) {
            append("training: " + e);
            System.out.println("distribution: the training program failed (see " + log + ")");
        }
        if (!Files.exists(cache)) {
            System.out.println("distribution: no ahead-of-time cache, start-up will be slow (see " + log + ")");
        }
    }

    private void run(Object... command) throws Exception {
        execute(new ProcessBuilder(Stream.of(command).map(Object::toString).toList()));
    }

    private void execute(ProcessBuilder builder) throws IOException, InterruptedException {
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        append("$ " + String.join(" ", builder.command()));
        int status = builder.start().waitFor();
        if (status != 0) {
            throw new IOException(builder.command().get(0) + " ended with status " + status);
        }
    }

    private synchronized void append(String line) {
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
