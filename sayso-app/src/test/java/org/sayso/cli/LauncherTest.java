package org.sayso.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a project of straw: its JDKs only say their names, its Maven only counts. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "cat",
          "cut",
          "dirname",
          "find",
          "getconf",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "stty",
          "touch");

  /** Puts a line into its log for each build, and leaves what the real one leaves. */
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "with $JAVA_HOME" >>"%1$s/builds"
      sleep 0.5
      echo "compiler says hello"
      [ ! -e "%1$s/broken" ] || exit 1
      mkdir -p sayso-app/target/classes
      printf %%s "%1$s/builds" >sayso-app/target/classpath
      """;

  @TempDir private Path temp = Path.of("");

  private Path project = Path.of("");
  private Path jdks = Path.of("");
  private Path bin = Path.of("");
  private final Map<String, String> environment = new HashMap<>();

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void build() throws IOException {
    temp = temp.toRealPath();
    project = Files.createDirectories(temp.resolve("a project"));
    jdks = Files.createDirectories(temp.resolve("jdks"));
    bin = Files.createDirectories(temp.resolve("bin"));
    for (String module : List.of("sayso-core", "sayso-app")) {
      Files.createDirectories(project.resolve(module).resolve("src/main"));
      Files.createFile(project.resolve(module).resolve("pom.xml"));
    }
    Files.createFile(project.resolve("pom.xml"));
    script(project.resolve("sayso"), Files.readString(Path.of("..", "sayso")));
    for (String tool : TOOLS) {
      script(bin.resolve(tool), "#!/bin/sh\nexec '" + onPath(tool) + "' \"$@\"\n");
    }
    script(bin.resolve("mvn"), MAVEN.formatted(project));
    environment.put("PATH", bin.toString());
    environment.put("HOME", temp.resolve("home").toString());
    environment.put("SAYSO_JDK_FOLDERS", "");
  }

  private static Path onPath(String tool) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + tool + " on the PATH"));
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolve("..").normalize());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Path java(Path home, String version) throws IOException {
    script(
        home.resolve("bin/java"),
        """
        #!/bin/sh
        case $* in
          -version) echo 'openjdk version "%1$s" 2024-01-01' >&2 ;;
          *) echo "%1$s in $PWD: $*" ;;
        esac
        """
            .formatted(version));
    return home;
  }

  private Path jdk(Path home, String version) throws IOException {
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Straw\"\nJAVA_VERSION=\"" + version + "\"\n");
    return java(home, version);
  }

  private Path jdk(String version) throws IOException {
    return jdk(temp.resolve("home/.jdks").resolve("jdk-" + version), version);
  }

  private Process start(Path folder, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Outcome end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }

  private Outcome sayso(String... args) throws IOException, InterruptedException {
    String[] command =
        Stream.concat(Stream.of(project.resolve("sayso").toString()), Stream.of(args))
            .toArray(String[]::new);
    return end(start(temp, command));
  }

  private int builds() throws IOException {
    return Files.readAllLines(project.resolve("builds")).size();
  }

  @Test
  void noJava() throws Exception {
    Outcome outcome = sayso("read", "x");
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("no Java found"), outcome.err());
    assertTrue(outcome.err().contains("needs a JDK 17 or newer"), outcome.err());
    assertEquals("", outcome.out());
  }

  @Test
  void onlyARuntime() throws Exception {
    environment.put("JAVA_HOME", java(jdks.resolve("jre"), "21.0.1").toString());
    Outcome outcome = sayso();
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("without a compiler"), outcome.err());
    assertTrue(outcome.err().contains("jre (Java 21)"), outcome.err());
  }

  @Test
  void onlyAnOldJdk() throws Exception {
    jdk("1.8.0_402");
    jdk("11.0.22");
    Outcome outcome = sayso();
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("too old"), outcome.err());
    assertTrue(outcome.err().contains("(Java 11)"), outcome.err());
  }

  @Test
  void theNewestIsChosen() throws Exception {
    jdk("9.0.4");
    jdk("17.0.15");
    jdk("25");
    environment.put("JAVA_HOME", jdk(jdks.resolve("mine"), "21.0.1").toString());
    Outcome outcome = sayso("read", "two words");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("25 in " + temp + ": "), outcome.out());
    assertTrue(outcome.out().endsWith("org.sayso.cli.Main read two words\n"), outcome.out());
    assertTrue(outcome.out().contains("--enable-native-access"), outcome.out());
  }

  @Test
  void aJdkOnThePathIsFoundThroughItsLinks() throws Exception {
    Path home = jdk(jdks.resolve("far/away"), "17.0.2");
    Files.delete(home.resolve("release")); // then it is asked
    Path alternatives = Files.createDirectories(temp.resolve("alternatives"));
    Files.createSymbolicLink(alternatives.resolve("javac"), home.resolve("bin/javac"));
    Files.createSymbolicLink(bin.resolve("javac"), Path.of("../alternatives/javac"));
    Outcome outcome = sayso();
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith("17.0.2 "), outcome.out());
    assertFalse(outcome.out().contains("--enable-native-access"), outcome.out());
  }

  @Test
  void theUsersOwnChoiceWins() throws Exception {
    jdk("25");
    environment.put("SAYSO_JAVA_HOME", jdk(jdks.resolve("my own"), "17.0.1").toString());
    Outcome outcome = sayso();
    assertTrue(outcome.out().startsWith("17.0.1 "), outcome.out() + outcome.err());
    environment.put("SAYSO_JAVA_HOME", jdk(jdks.resolve("old"), "11.0.1").toString());
    assertTrue(sayso().err().contains("Java 11; Sayso needs"), "an old one");
    environment.put("SAYSO_JAVA_HOME", jdks.resolve("nowhere").toString());
    assertTrue(sayso().err().contains("is no JDK"), "none");
  }

  @Test
  void noMaven() throws Exception {
    jdk("17.0.15");
    Files.delete(bin.resolve("mvn"));
    Outcome outcome = sayso();
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("Maven (mvn) is not on the PATH"), outcome.err());
  }

  @Test
  void throughALinkFromAnotherFolder() throws Exception {
    jdk("17.0.15");
    Path elsewhere = Files.createDirectories(temp.resolve("else where"));
    Files.createSymbolicLink(temp.resolve("link"), project.resolve("sayso"));
    Files.createSymbolicLink(elsewhere.resolve("sayso"), Path.of("../link"));
    Outcome outcome = end(start(elsewhere, "./sayso", "read", "report.txt"));
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().contains(" in " + elsewhere + ": "), outcome.out());
    assertTrue(outcome.out().contains(project + "/sayso-app/target/classes:"), outcome.out());
  }

  @Test
  void aHandfulOfReportsIsReadByTheQuickCompiler() throws Exception {
    jdk("17.0.15");
    String quick = "-XX:TieredStopAtLevel=1";
    assertTrue(sayso("read", "--why", "a.txt", "b.txt").out().contains(quick), "two files");
    assertFalse(sayso("read", temp.toString()).out().contains(quick), "a folder");
    assertFalse(sayso("read", "-").out().contains(quick), "a stream");
    assertFalse(sayso("read", "all.jsonl").out().contains(quick), "JSON lines");
    assertFalse(sayso("score", "gold.json").out().contains(quick), "another command");
  }

  @Test
  void builtOnFirstUseAndAfterAChange() throws Exception {
    Path home = jdk("17.0.15");
    Outcome first = sayso();
    assertTrue(first.err().startsWith("sayso: Building Sayso (first use"), first.err());
    assertEquals(List.of("with " + home), Files.readAllLines(project.resolve("builds")));
    assertEquals("", sayso().err());
    assertEquals(1, builds());
    Path source = Files.createFile(project.resolve("sayso-core/src/main/Rule.yaml"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertTrue(sayso().err().contains("something changed"), "after a change");
    assertEquals(2, builds());
  }

  @Test
  void ofTwoOnlyOneBuilds() throws Exception {
    jdk("17.0.15");
    String launcher = project.resolve("sayso").toString();
    Process one = start(temp, launcher);
    Process two = start(temp, launcher);
    assertEquals(0, end(one).status());
    assertEquals(0, end(two).status());
    assertEquals(1, builds());
  }

  @Test
  void theLockOfTheDeadIsLifted() throws Exception {
    jdk("17.0.15");
    Process dead = start(temp, "sh", "-c", ":");
    dead.waitFor();
    Path lock = Files.createDirectories(project.resolve("target/build.lock"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertEquals(0, sayso().status());
    assertFalse(Files.exists(lock), "the lock is gone");
  }

  @Test
  void aFailedBuildShowsItsLog() throws Exception {
    jdk("17.0.15");
    Files.createFile(project.resolve("broken"));
    Outcome outcome = sayso();
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().contains("compiler says hello"), outcome.err());
    assertTrue(outcome.err().contains("target/build.log"), outcome.err());
    Files.delete(project.resolve("broken"));
    assertEquals(0, sayso().status());
  }
}
