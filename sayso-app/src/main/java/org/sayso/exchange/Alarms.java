package org.sayso.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sayso.desk.Posting;
import org.sayso.desk.exchange.Bulletin;
import org.sayso.store.Alert;
import org.sayso.store.Notice;
import org.sayso.text.Sha256;

/**
 * Tells what is new to a program of somebody's, signed as the Standard Webhooks specification has
 * it (version 1.0.0: an HMAC with SHA-256 over id, moment and message), or writes it into a feed.
 */
public final class Alarms implements Posting {

  private static final String PREFIX = "whsec_";
  private static final int SECRET_BYTES = 32;
  private static final String HASH = "HmacSHA256";
  private static final int MOST_ITEMS = 200;
  private static final int MOST_DIGITS = 32;

  private final Calls calls;
  private final InstantSource clock;

  public Alarms(Calls calls, InstantSource clock) {
    this.calls = calls;
    this.clock = clock;
  }

  /** Who makes the calls. */
  public interface Calls {

    /**
     * Posts JSON.
     *
     * @throws IOException if no answer comes; the message is for people
     */
    Called post(URI address, Map<String, String> headers, String json) throws IOException;
  }

  /**
   * What came back.
   *
   * @param status of HTTP
   * @param pause how long we are asked to wait
   */
  public record Called(int status, Optional<Duration> pause) {}

  /** A new secret, as the specification writes it. */
  public static String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return PREFIX + Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public String message(Alert alert, Bulletin.Item item, Instant found) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("alert", alert.name());
    data.put(Things.lower(alert.followed().kind()), alert.followed().which());
    data.put("id", item.id());
    data.put("title", item.title());
    data.put("text", item.text());
    data.put("url", item.link());
    data.put("outlet", item.author());
    data.put("published", item.published().toString());
    data.put("updated", item.updated().toString());
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", Things.lower(alert.followed().kind()) + "." + Things.lower(item.news()));
    message.put("timestamp", found.toString());
    message.put("data", data);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = Utf8.line(out)) {
      Fields.write(json, message);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Override
  public Posted post(Alert alert, Notice notice) {
    String id =
        "msg_" + Sha256.of(notice.alert() + "\n" + notice.event()).substring(0, MOST_DIGITS);
    String moment = Long.toString(clock.instant().getEpochSecond());
    String signature = "v1," + signed(alert.secret(), id + "." + moment + "." + notice.message());
    Map<String, String> headers =
        Map.of("webhook-id", id, "webhook-timestamp", moment, "webhook-signature", signature);
    try {
      Called called = calls.post(URI.create(alert.to()), headers, notice.message());
      if (called.status() >= 200 && called.status() < 300) {
        return new Posted.Through();
      }
      if (called.status() == 410) {
        return new Posted.Unwanted("the address wants no more (410)");
      }
      return new Posted.Failed("the address answers " + called.status(), called.pause());
    } catch (IOException e) {
      return new Posted.Failed("no answer: " + e.getMessage(), Optional.empty());
    }
  }

  private static String signed(String secret, String words) {
    try {
      byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
      Mac mac = Mac.getInstance(HASH);
      mac.init(new SecretKeySpec(key, HASH));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(HASH + " is part of every Java", e);
    }
  }

  /** The form is that which the file's name ends with; Atom, where it tells none. */
  @Override
  public void write(Alert alert, Bulletin bulletin) throws IOException {
    FeedFormat format = alert.to().endsWith(".json") ? FeedFormat.JSONFEED : FeedFormat.ATOM;
    Path file = Path.of(alert.to()).toAbsolutePath();
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.writeString(part, format.write(bulletin.newest(MOST_ITEMS)));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
