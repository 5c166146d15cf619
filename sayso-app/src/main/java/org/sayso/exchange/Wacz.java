package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.URIs;
import org.sayso.archive.Archived;
import org.sayso.desk.exchange.Dossier;
import org.sayso.desk.exchange.Exhibit;
import org.sayso.text.Sha256;

/**
 * The evidence of stories as WACZ 1.1.1: web archive, index, list of pages and digests in one zip.
 * Replay tools open what has an address on the web; what came as a file lies in it all the same.
 */
final class Wacz implements Handing {

  private static final String ARCHIVE = "archive/";

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final OutputStream out;
  private final Evidences evidence;
  private final Path folder;
  private final List<Exhibit> exhibits = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private Instant made = Instant.EPOCH;

  Wacz(OutputStream out, Evidences evidence) throws IOException {
    this.out = out;
    this.evidence = evidence;
    this.folder = Files.createTempDirectory("sayso-wacz");
  }

  @Override
  public void take(Dossier dossier) {
    exhibits.addAll(dossier.exhibits());
    titles.add(dossier.title());
    made = dossier.made();
  }

  /** What a file within the zip is told of. */
  private record Resource(String path, String hash, long bytes) {}

  @Override
  public void close() throws IOException {
    try {
      List<Archived> kept = evidence.copy(exhibits, folder);
      ZipOutputStream zip = new ZipOutputStream(out);
      List<Resource> resources = new ArrayList<>();
      for (Path file : files()) {
        resources.add(put(zip, ARCHIVE + file.getFileName(), Files.readAllBytes(file)));
      }
      resources.add(put(zip, "indexes/index.cdxj", index(kept)));
      resources.add(put(zip, "pages/pages.jsonl", pages(kept)));
      byte[] manifest = manifest(resources);
      put(zip, "datapackage.json", manifest);
      put(zip, "datapackage-digest.json", digest(manifest));
      zip.finish();
      out.flush();
    } finally {
      for (Path file : files()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Stored as it is: what is compressed must not be compressed again. */
  private static Resource put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    CRC32 check = new CRC32();
    check.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(check.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
    return new Resource(path, "sha256:" + Sha256.of(bytes), bytes.length);
  }

  private static String address(Archived one) {
    return one.capture().hints().url().map(URI::toString).orElseGet(one::source);
  }

  private static boolean isOfTheWeb(Archived one) {
    return URIs.hasHttpOrHttpsScheme(address(one));
  }

  private static String mediaType(Archived one) {
    return one.capture()
        .hints()
        .mediaType()
        .map(type -> type.replaceFirst(";.*", "").strip())
        .orElse("application/octet-stream");
  }

  /** A line a capture, in the order that replay tools search by halves. */
  private static byte[] index(List<Archived> kept) throws IOException {
    TreeSet<String> lines = new TreeSet<>();
    for (Archived one : kept) {
      if (isOfTheWeb(one)) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", address(one));
        fields.put("mime", mediaType(one));
        fields.put("status", "200");
        fields.put("digest", "sha256:" + one.evidence().digest());
        fields.put("length", Long.toString(one.evidence().length()));
        fields.put("offset", Long.toString(one.evidence().offset()));
        fields.put("filename", one.evidence().file());
        lines.add(
            URIs.toNormalizedSurt(address(one))
                + " "
                + STAMP.format(one.captured())
                + " "
                + line(fields));
      }
    }
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] pages(List<Archived> kept) throws IOException {
    List<String> lines = new ArrayList<>();
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("format", "json-pages-1.0");
    head.put("id", "pages");
    head.put("title", "Reports");
    lines.add(line(head));
    for (Archived one : kept.stream().sorted(Comparator.comparing(Archived::captured)).toList()) {
      if (isOfTheWeb(one)) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", Things.uuid(address(one) + one.evidence().digest()).toString());
        page.put("url", address(one));
        page.put("ts", Things.seconds(one.captured()));
        page.put("title", title(one));
        page.put("size", one.capture().bytes().length);
        lines.add(line(page));
      }
    }
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private String title(Archived one) {
    return exhibits.stream()
        .filter(
            exhibit ->
                exhibit.versions().stream()
                    .anyMatch(v -> v.evidence().digest().equals(one.evidence().digest())))
        .findFirst()
        .map(exhibit -> Things.title(exhibit.article()))
        .orElse("");
  }

  private byte[] manifest(List<Resource> resources) throws IOException {
    List<Object> all = new ArrayList<>();
    for (Resource resource : resources) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", resource.path().substring(resource.path().lastIndexOf('/') + 1));
      one.put("path", resource.path());
      one.put("hash", resource.hash());
      one.put("bytes", resource.bytes());
      all.add(one);
    }
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("profile", "data-package");
    manifest.put("wacz_version", "1.1.1");
    manifest.put("title", titles.size() == 1 ? titles.get(0) : titles.size() + " stories");
    manifest.put("description", "The reports as they were captured, byte for byte.");
    manifest.put("created", Things.seconds(made));
    manifest.put("software", "Sayso");
    manifest.put("resources", all);
    return bytes(manifest);
  }

  private static byte[] digest(byte[] manifest) throws IOException {
    Map<String, Object> digest = new LinkedHashMap<>();
    digest.put("path", "datapackage.json");
    digest.put("hash", "sha256:" + Sha256.of(manifest));
    return bytes(digest);
  }

  private static byte[] bytes(Map<String, Object> fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Utf8.json(bytes)) {
      Fields.write(json, fields);
    }
    return bytes.toByteArray();
  }

  private static String line(Map<String, Object> fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Utf8.line(bytes)) {
      Fields.write(json, fields);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
