package org.sayso.bench.endurance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness with a launcher of a few lines of shell instead of Sayso. */
class EnduranceTest {

  /** Takes in a line in a hundredth of a second, unless it knows it. */
  private static final String HONEST =
      """
      #!/bin/sh
      command=$1 data=$3 input=$4
      mkdir -p "$data/index" && touch "$data/kept"
      if [ "$command" = check ]; then
        printf '{"articles": %d, "claims": %d}' $(wc -l <"$data/kept") $(sort -u "$data/kept" | wc -l)
        exit 0
      fi
      while read -r line; do
        REMEMBERED || { sleep 0.01; echo "$line" >>"$data/kept" || exit 1; }
        echo "$line" >"$data/index/last"
      done <"$input"
      echo 'all added' >&2
      """
          .replace("REMEMBERED", "grep -qxF \"$line\" \"$data/kept\"");

  private static final String FORGETFUL =
      HONEST.replace("grep -qxF \"$line\" \"$data/kept\"", "false");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void needsAShell() {
    assumeTrue(Child.runs(List.of("sh", "-c", "sleep 0.01")), "skipped: no shell that naps");
  }

  private int run(String launcher, String... options) throws Exception {
    Path script = Files.writeString(folder.resolve("launcher"), launcher);
    Path input = folder.resolve("input.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      lines.add("{\"id\":\"r" + i + "\",\"text\":\"A-ferry-sank.\"}");
    }
    lines.add(lines.get(3));
    Files.write(input, lines);
    List<String> args = new ArrayList<>(Arrays.asList(options));
    args.addAll(
        List.of("--launcher", "sh " + script, "--data", data().toString(), input.toString()));
    PrintStream out = new PrintStream(printed, true, UTF_8);
    return Endurance.run(args, out, out);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private String table() {
    return printed.toString(UTF_8);
  }

  @Test
  void whatIsResumedEndures() throws Exception {
    assertEquals(0, run(HONEST, "--kills", "4", "--seed", "3"), this::table);
    assertEquals(30, Files.readAllLines(data().resolve("kept")).size());
    assertTrue(table().contains("a kill at work"), table());
    assertTrue(table().contains("| 30 | 30 | {articles=30, claims=30} | 0 | endured |"), table());
    assertFalse(Files.exists(folder.resolve("data.undisturbed")));
  }

  @Test
  void whatIsTakenTwiceIsFound() throws Exception {
    assertEquals(1, run(FORGETFUL, "--kills", "3", "--expected", "1"), this::table);
    assertTrue(table().contains("LOST"), table());
  }

  @Test
  void theIndexGoesBetweenTheRuns() throws Exception {
    String jealous =
        HONEST.replace("mkdir -p \"$data/index\"", "mkdir -p \"$data\" && mkdir \"$data/index\"");
    String launcher =
        jealous.replace("if [", "[ $command = check ] || rm -f \"$data/index/last\"\nif [");
    // it fails where the folder index is there already, so every run after a kill needs it gone
    assertEquals(
        1,
        run(launcher.replace("&& touch", "|| exit 1; touch"), "--kills", "2", "--expected", "1"),
        this::table);
    Folder.remove(data());
    int status =
        run(
            launcher.replace("&& touch", "|| [ $command = check ] || exit 1; touch"),
            "--kills",
            "2",
            "--expected",
            "1",
            "--delete-index");
    assertEquals(0, status, this::table);
  }

  @Test
  void aFullDiskIsResumedWhenItIsBigger() throws Exception {
    Path probe = Files.createDirectory(folder.resolve("probe"));
    try (SmallDisk disk = SmallDisk.mount(probe, "1m")) {
      disk.grow("2m");
    } catch (IOException e) {
      assumeTrue(false, "skipped: " + e.getMessage());
    }
    String heavy =
        HONEST.replace(
            "echo \"$line\" >>",
            "head -c 20000 /dev/zero >\"$data/$(echo $line | cksum | tr -d ' ')\" || exit 1; echo \"$line\" >>");
    int status = run(heavy, "--kills", "2", "--small-disk", "300k", "--bigger-disk", "20m");
    assertEquals(0, status, this::table);
    assertTrue(table().contains("| 1 | full disk | 1 |"), table());
  }

  @Test
  void wrongUseIsTold() throws Exception {
    PrintStream out = new PrintStream(printed, true, UTF_8);
    assertEquals(2, Endurance.run(List.of("--kills", "2"), out, out));
    assertEquals(2, Endurance.run(List.of("--speed", "2"), out, out));
    Files.createDirectories(data());
    Files.writeString(data().resolve("kept"), "something");
    assertEquals(2, run(HONEST));
    assertTrue(table().contains("is not empty"), table());
  }
}
