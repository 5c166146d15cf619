package org.sayso.bench.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * {@code make dist}: an image with a Java runtime of its own, only the models that are used, and a
 * class cache; tried where there is nothing on the PATH, and its size and cold start told.
 */
public final class Distribution {

  private static final String MODULES =
      "java.se,jdk.charsets,jdk.crypto.ec,jdk.unsupported,jdk.zipfs,jdk.management";

  /** So many cold starts of each kind; the middle one is told. */
  private static final int STARTS = 5;

  private static final int AOT_SINCE = 25;

  private final Path root;
  private final Path image;
  private final Path sample;

  private Distribution(Path root, Path image) {
    this.root = root;
    this.image = image;
    this.sample = root.resolve("examples/ferry/2-sorpress.txt");
  }

  /**
   * @param args the project's folder, the image's folder, and a file with the app's class path
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Distribution distribution = new Distribution(Path.of(args[0]), Path.of(args[1]));
    distribution.make(Files.readString(Path.of(args[2])).strip());
    distribution.tryOut();
  }

  private void make(String classpath) throws IOException, InterruptedException {
    delete(image);
    Files.createDirectories(image);
    runtime();
    jars(classpath);
    script();
    for (String file : List.of("LICENSE", "README.md")) {
      Files.copy(root.resolve(file), image.resolve(file));
    }
    cache();
  }

  private void runtime() {
    ToolProvider jlink =
        ToolProvider.findFirst("jlink")
            .orElseThrow(() -> new IllegalStateException("this JDK has no jlink"));
    int status =
        jlink.run(
            System.out,
            System.err,
            "--add-modules",
            MODULES,
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--compress=" + (Runtime.version().feature() >= 21 ? "zip-6" : "2"),
            "--output",
            image.resolve("runtime").toString());
    if (status != 0) {
      throw new IllegalStateException("jlink failed");
    }
  }

  /** In the order of the class path, which the cache remembers. */
  private void jars(String classpath) throws IOException {
    Path lib = Files.createDirectories(image.resolve("lib"));
    LeanJar lean = LeanJar.here();
    Map<String, Path> jars = new LinkedHashMap<>();
    for (String entry : classpath.split(":", -1)) {
      Path jar = Path.of(entry);
      if (jars.putIfAbsent(String.valueOf(jar.getFileName()), jar) != null) {
        throw new IllegalStateException("two jars are called " + jar.getFileName());
      }
    }
    for (Map.Entry<String, Path> jar : jars.entrySet()) {
      lean.copy(jar.getValue(), lib.resolve(jar.getKey()));
    }
    Files.writeString(lib.resolve("jars"), String.join("\n", jars.keySet()) + "\n");
  }

  private void script() throws IOException {
    Path script = Files.createDirectories(image.resolve("bin")).resolve("sayso");
    Files.copy(
        root.resolve("sayso-bench/src/main/dist/sayso"),
        script,
        StandardCopyOption.REPLACE_EXISTING);
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /**
   * Classes as they lie in memory after reading and reconciling; older Javas have a plainer form.
   */
  private void cache() throws IOException, InterruptedException {
    boolean aot = Runtime.version().feature() >= AOT_SINCE;
    Path file = image.resolve("lib").resolve(aot ? "sayso.aot" : "sayso.jsa");
    if (!aot) {
      run(List.of(image.resolve("runtime/bin/java").toString(), "-Xshare:dump"), Map.of());
    }
    run(
        List.of("/bin/sh", image.resolve("bin/sayso").toString(), "read", sample.toString()),
        Map.of(
            "SAYSO_JAVA_OPTS", (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file));
    if (!Files.exists(file)) {
      throw new IllegalStateException("no class cache was made");
    }
  }

  private void tryOut() throws IOException, InterruptedException {
    List<String> command =
        List.of("/bin/sh", image.resolve("bin/sayso").toString(), "read", sample.toString());
    String sheet = run(command, Map.of());
    if (!sheet.contains("asserts")) {
      throw new IllegalStateException("the image reads nothing: " + sheet);
    }
    say("It reads without a PATH, a JDK or any variable set.");
    say(String.format(Locale.ROOT, "Size: %,d MB", size(image) >> 20));
    say(
        String.format(
            Locale.ROOT,
            "Cold start of `sayso read` with one report, the middle of %d: %.2f s; without its class"
                + " cache %.2f s",
            STARTS,
            middle(command, Map.of()),
            middle(command, Map.of("SAYSO_NO_CACHE", "1"))));
  }

  private static double middle(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long begin = System.nanoTime();
      run(command, environment);
      seconds[i] = (System.nanoTime() - begin) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[STARTS / 2];
  }

  /** With nothing of this machine but what is given. */
  private static String run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path errors = Files.createTempFile("sayso-dist", ".log");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/nowhere");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " failed: " + out + Files.readString(errors));
    }
    Files.delete(errors);
    return out;
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Distribution::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
