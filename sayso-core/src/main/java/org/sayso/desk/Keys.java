package org.sayso.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sayso.store.LedgerException;

/**
 * Who may ask a desk that is open beyond its machine. The file beside the ledger has of each key
 * its name and a keyed hash, never the key; it stays where it is when the ledger is handed on.
 */
public final class Keys {

  static final String FILE = "keys";

  /** Drawn at random, they need no slow hash: there is nothing to be guessed. */
  private static final int SECRET_BYTES = 32;

  private static final int SALT_BYTES = 16;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,40}");
  private static final String HASH = "HmacSHA256";

  private final Path folder;
  private final Path file;
  private final InstantSource clock;

  /** What a key opens. */
  public enum Scope {
    READ,
    WRITE
  }

  /**
   * A key, without what opens.
   *
   * @param name given by the person who made it
   * @param scope what it opens
   * @param made when
   */
  public record Key(String name, Scope scope, Instant made) {}

  /** Salt and hash in hexadecimal digits. */
  private record Line(Key key, String salt, String hash) {
    String written() {
      return String.join(
          "\t",
          key.name(),
          key.scope().name().toLowerCase(Locale.ROOT),
          key.made().toString(),
          salt,
          hash);
    }
  }

  /**
   * @param data the folder
   */
  public Keys(Path data, InstantSource clock) {
    this.folder = data;
    this.file = data.resolve(FILE);
    this.clock = clock;
  }

  /**
   * Makes a key.
   *
   * @return the key, which nobody can be told again
   * @throws IllegalArgumentException if the name is none or taken; the message is for people
   */
  public synchronized String add(String name, Scope scope) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name for a key; write letters, digits, dots and dashes");
    }
    List<Line> lines = new ArrayList<>(lines());
    if (lines.stream().anyMatch(line -> line.key().name().equals(name))) {
      throw new IllegalArgumentException("there is a key '" + name + "' already; revoke it first");
    }
    String secret =
        "sayso_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
    String salt = HexFormat.of().formatHex(random(SALT_BYTES));
    Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    lines.add(new Line(new Key(name, scope, made), salt, hash(salt, secret)));
    write(lines);
    return secret;
  }

  /** All keys, in the order in which they were made. */
  public List<Key> list() {
    return lines().stream().map(Line::key).toList();
  }

  /** Takes a key back, also from a desk that is open; whether there was one. */
  public synchronized boolean revoke(String name) {
    List<Line> lines = new ArrayList<>(lines());
    boolean there = lines.removeIf(line -> line.key().name().equals(name));
    if (there) {
      write(lines);
    }
    return there;
  }

  /** Whose key this is; it takes the same time whether or not it is one, and whichever it is. */
  public Optional<Key> of(String secret) {
    Optional<Key> found = Optional.empty();
    for (Line line : lines()) {
      String hash = hash(line.salt(), secret);
      if (MessageDigest.isEqual(line.hash().getBytes(UTF_8), hash.getBytes(UTF_8))) {
        found = Optional.of(line.key());
      }
    }
    return found;
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static String hash(String salt, String secret) {
    try {
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), HASH));
      return HexFormat.of().formatHex(mac.doFinal(secret.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(HASH + " is part of every Java", e);
    }
  }

  private List<Line> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, UTF_8).stream().map(this::line).toList();
    } catch (IOException e) {
      throw new LedgerException("the keys cannot be read: " + e.getMessage(), e);
    }
  }

  private Line line(String written) {
    List<String> parts = List.of(written.split("\t", -1));
    try {
      return new Line(
          new Key(
              parts.get(0),
              Scope.valueOf(parts.get(1).toUpperCase(Locale.ROOT)),
              Instant.parse(parts.get(2))),
          parts.get(3),
          parts.get(4));
    } catch (RuntimeException e) {
      throw new LedgerException("the file " + file + " has a line that is no key", e);
    }
  }

  private void write(List<Line> lines) {
    Path part = folder.resolve(FILE + ".part");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(part);
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        Files.createFile(
            part,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.write(part, lines.stream().map(Line::written).toList(), UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new LedgerException("the keys cannot be written: " + e.getMessage(), e);
    }
  }
}
