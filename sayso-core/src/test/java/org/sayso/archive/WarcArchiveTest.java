package org.sayso.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.Warcinfo;
import org.sayso.news.Capture;
import org.sayso.news.Evidence;
import org.sayso.news.Hints;
import org.sayso.news.Outlet;
import org.sayso.news.Publication;

/** Bytes go in and come out as they were, whatever happens between. */
class WarcArchiveTest {

  private static final Instant AT = Instant.parse("2025-10-06T10:00:00.123Z");
  private static final String SOURCE = "file:///reports/dam.txt";

  @TempDir private Path folder = Path.of("none");
  private Path file = Path.of("");
  private WarcArchive archive = new WarcArchive(Path.of("none"));

  @BeforeEach
  void open() {
    archive = new WarcArchive(folder);
    file = folder.resolve("sayso-00001.warc.gz");
  }

  private static Capture capture(String words) {
    return new Capture("dam.txt", words.getBytes(UTF_8));
  }

  private Evidence append(String words) throws IOException {
    return archive.append(capture(words), SOURCE, AT);
  }

  private List<Archived> recover(long knownEnd) throws IOException {
    List<Archived> found = new ArrayList<>();
    archive.recover(name -> knownEnd, found::add);
    return found;
  }

  private static List<String> words(List<Archived> found) {
    return found.stream().map(a -> new String(a.capture().bytes(), UTF_8)).toList();
  }

  @Test
  void whatGoesInComesOut() throws IOException {
    Hints hints =
        new Hints(
            Publication.parse("2025-10-06T12:30:00+02:00"),
            Optional.of(new Outlet("Gazette d'Été, 😀 & Söhne")),
            Optional.of(URI.create("https://corvin.example/dam?a=b%20c")),
            Optional.of("A dam\ngave way: \"five\" dead\r\nSayso-Name: forged"),
            Optional.of("text/html; charset=koi8-r"),
            Optional.of(Instant.parse("2025-10-06T10:00:00.123456Z")));
    Capture whole =
        new Capture("reports/Überblick\n😀.html", "Damm\0\r\n\r\n".getBytes(UTF_8), hints);
    List<Capture> captures =
        List.of(
            whole,
            capture(""),
            new Capture("x", new byte[] {0x1f, (byte) 0x8b, 8, 0}),
            new Capture(
                "a:1",
                "day".getBytes(UTF_8),
                Hints.of(Publication.parse("2025-10-06"), Optional.of(new Outlet("")))),
            new Capture("t".repeat(20_000), new byte[3], hints));
    List<Evidence> places = new ArrayList<>();
    for (Capture capture : captures) {
      places.add(archive.append(capture, "urn:x:" + places.size(), AT));
    }
    for (int i = 0; i < captures.size(); i++) {
      assertEquals(
          new Archived(captures.get(i), "urn:x:" + i, AT, places.get(i)),
          archive.read(places.get(i)));
    }
    assertEquals(captures.size(), recover(0).size());
  }

  @Test
  void aLargeOneToo() throws IOException {
    byte[] bytes = new byte[Capture.MAX_BYTES];
    new Random(3).nextBytes(bytes);
    Evidence place = archive.append(new Capture("large", bytes), SOURCE, AT);
    append("behind it");
    assertArrayEquals(bytes, archive.read(place).capture().bytes());
    assertEquals(List.of("behind it"), words(recover(place.end())));
  }

  @Test
  void aFullFileIsLeft() throws IOException {
    archive = new WarcArchive(folder, 1_500);
    List<Evidence> places = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      places.add(append("report " + i));
    }
    assertTrue(archive.files().size() > 2, archive.files().toString());
    for (int i = 0; i < 12; i++) {
      assertArrayEquals(
          ("report " + i).getBytes(UTF_8), archive.read(places.get(i)).capture().bytes());
    }
    for (Path each : archive.files()) {
      try (WarcReader reader = new WarcReader(each)) {
        assertTrue(reader.next().orElseThrow() instanceof Warcinfo);
      }
    }
  }

  @Test
  void othersCanReadIt() throws IOException {
    Evidence first = append("five are dead");
    archive.append(capture("nine are dead"), "not an address: at all", AT);
    try (WarcReader reader = new WarcReader(file)) {
      assertTrue(reader.next().orElseThrow() instanceof Warcinfo);
      WarcResource record = (WarcResource) reader.next().orElseThrow();
      assertEquals(first.offset(), reader.position());
      assertEquals(SOURCE, record.target());
      assertEquals(AT, record.date());
      assertEquals(first.digest(), record.payloadDigest().orElseThrow().hex());
      assertEquals("five are dead", new String(record.body().stream().readAllBytes(), UTF_8));
      WarcRecord second = reader.next().orElseThrow();
      assertTrue(((WarcResource) second).target().startsWith("urn:sayso:"));
      assertTrue(reader.next().isEmpty());
    }
  }

  @Test
  void whatTheLedgerDoesNotKnowIsFound() throws IOException {
    Evidence known = append("known");
    Evidence orphan = append("orphan");
    assertEquals(List.of(archive.read(orphan)), recover(known.end()));
    assertEquals(List.of("known", "orphan"), words(recover(0)));
    assertEquals(List.of(), recover(orphan.end()));
  }

  @Test
  void halfARecordIsCutOffWhereverItBroke() throws IOException {
    Evidence known = append("known");
    Evidence half = append("half");
    byte[] whole = Files.readAllBytes(file);
    for (long end = known.end(); end < half.end(); end++) {
      Files.write(file, Arrays.copyOf(whole, (int) end));
      assertEquals(List.of(), recover(known.end()), "cut at " + end);
      assertEquals(known.end(), Files.size(file), "cut at " + end);
    }
    Evidence again = append("half");
    assertEquals(half, again);
    assertArrayEquals(whole, Files.readAllBytes(file));
  }

  @Test
  void garbageAtTheEndIsCutOff() throws IOException {
    Evidence known = append("known");
    for (String garbage : List.of("\0", "garbage", "\0".repeat(5_000))) {
      Files.writeString(file, garbage, StandardOpenOption.APPEND);
      assertEquals(List.of(), recover(known.end()));
      assertEquals(known.end(), Files.size(file));
    }
  }

  @Test
  void damageInTheMidstTakesNothingWithIt() throws IOException {
    append("first");
    Evidence second = append("second");
    Evidence third = append("third");
    damage(second.offset() + second.length() / 2);
    assertEquals(List.of("first", "third"), words(recover(0)));
    assertEquals(third.end(), Files.size(file));
    damage(3);
    assertEquals(List.of("first", "third"), words(recover(0)));
  }

  private void damage(long at) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) at] ^= 0x55;
    Files.write(file, bytes);
  }

  @Test
  void anyDamageIsTold() throws IOException {
    append("first");
    Evidence place = append("second");
    byte[] sound = Files.readAllBytes(file);
    int told = 0;
    for (long at = place.offset(); at < place.end(); at++) {
      damage(at);
      try {
        // a bit of the gzip head (its clock, its system) says nothing of what is inside
        assertArrayEquals("second".getBytes(UTF_8), archive.read(place).capture().bytes());
      } catch (IOException e) {
        told++;
        assertTrue(
            String.valueOf(e.getMessage())
                .startsWith("sayso-00001.warc.gz at byte " + place.offset()),
            e.getMessage());
      }
      Files.write(file, sound);
    }
    assertTrue(told > place.length() - 10, told + " of " + place.length());
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    Evidence place = append("first");
    Evidence other = new Evidence(place.file(), place.offset(), place.length(), "0".repeat(64));
    assertEquals(
        "sayso-00001.warc.gz at byte " + place.offset() + ": the bytes are not those of the digest",
        assertThrows(IOException.class, () -> archive.read(other)).getMessage());
    Evidence behind = new Evidence(place.file(), place.end(), 5, place.digest());
    assertEquals(
        "sayso-00001.warc.gz at byte " + place.end() + ": the file ends before the record does",
        assertThrows(IOException.class, () -> archive.read(behind)).getMessage());
    Files.delete(file);
    assertEquals(
        "the archive has lost its file sayso-00001.warc.gz",
        assertThrows(IOException.class, () -> archive.read(place)).getMessage());
  }

  @Test
  void aFolderThatIsAFileTakesNothing() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file");
    WarcArchive none = new WarcArchive(taken);
    IOException fault =
        assertThrows(IOException.class, () -> none.append(capture("x"), SOURCE, AT));
    assertTrue(String.valueOf(fault.getMessage()).contains("cannot be made"), fault.getMessage());
    assertEquals(List.of(), none.files());
    assertEquals("a file", Files.readString(taken));
  }
}
