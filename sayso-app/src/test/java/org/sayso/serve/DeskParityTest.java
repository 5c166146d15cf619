package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.desk.Desk;
import org.sayso.desk.KeepingDesk;

/** Whatever the desk can be asked has a page, or a reason why it has none. */
class DeskParityTest {

  /** Where each is asked. */
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("read", "POST /read"),
          Map.entry("add", "POST /add"),
          Map.entry("news", "GET /"),
          Map.entry("counts", "GET /"),
          Map.entry("search", "GET /search"),
          Map.entry("who", "GET /speakers"),
          Map.entry("decide", "POST /decide"),
          Map.entry("decisions", "GET /decisions"),
          Map.entry("reviewing", "GET /review"),
          Map.entry("story", "GET /stories/{id}"),
          Map.entry("exchange", "GET /export/{format}"),
          Map.entry("bulletin", "GET /feeds/{format}"),
          Map.entry("brief", "GET /stories/{id}/brief"),
          Map.entry("moments", "GET /stories/{id}"),
          Map.entry("versions", "GET /articles/<id>"));

  /** Why some have none. */
  private static final Map<String, String> NONE =
      Map.ofEntries(
          Map.entry("state", "a number by which the desk itself sees that something came in"),
          Map.entry("prepare", "done when the desk opens"),
          Map.entry("watch", "runs for months; a command of its own, beside the desk"),
          Map.entry("feeds", "told by the command that follows them"),
          Map.entry("reread", "hours of work after a new release, started by who installs it"),
          Map.entry("check", "looks after the disk; for who keeps the machine"),
          Map.entry("reindex", "looks after the disk; for who keeps the machine"),
          Map.entry("export", "all of it, for another sayso, into a file of this machine"),
          Map.entry("importFrom", "reads a file of this machine, whichever one names"));

  @TempDir private Path folder = Path.of("");

  @Test
  void everyQuestionHasAPageOrAReason() {
    List<String> questions =
        Stream.of(Desk.class, KeepingDesk.class)
            .flatMap(door -> Arrays.stream(door.getDeclaredMethods()))
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName)
            .distinct()
            .toList();
    try (LocalDesk desk = new LocalDesk(folder)) {
      List<String> routes = desk.paths();
      for (String question : questions) {
        boolean answered = routes.contains(PAGES.getOrDefault(question, "none"));
        assertTrue(
            answered ^ NONE.containsKey(question),
            question + (answered ? " has a page, and a reason for none" : " has no page"));
      }
    }
    TreeSet<String> told = new TreeSet<>(PAGES.keySet());
    told.addAll(NONE.keySet());
    assertEquals(told, new TreeSet<>(questions));
  }
}
