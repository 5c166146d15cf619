package org.sayso.serve.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sayso.news.Capture;
import org.sayso.store.AsOf;

/** What is asked: the parts of an address, or the fields of a form. */
public final class Ask {

  private final Context context;

  Ask(Context context) {
    this.context = context;
  }

  /** A part of the path. */
  public String path(String name) {
    return context.pathParam(name);
  }

  /** What stands behind the question mark; empty where nothing stands. */
  public Optional<String> query(String name) {
    return present(context.queryParam(name));
  }

  /** All that stand there under this name. */
  public List<String> queries(String name) {
    return context.queryParams(name).stream().filter(value -> !value.isBlank()).toList();
  }

  /** A field of a form; empty where nothing was written. */
  public Optional<String> field(String name) {
    return present(context.formParam(name));
  }

  /** The fields of a form under one name. */
  public List<String> fields(String name) {
    return context.formParams(name).stream().filter(value -> !value.isBlank()).toList();
  }

  private static Optional<String> present(@Nullable String value) {
    return Optional.ofNullable(value).filter(words -> !words.isBlank());
  }

  /** A number behind the question mark. */
  public int number(String name, int otherwise) {
    Optional<String> words = query(name);
    try {
      return words.map(String::strip).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw Problem.field(name, "‘" + words.orElse("") + "’ is no number for " + name + ".");
    }
  }

  /** The moment as of which the answer tells; empty for now. */
  public Optional<AsOf> asOf() {
    AsOf.Clock clock = clock();
    String name = query("as_of").isPresent() ? "as_of" : "as-of";
    return query(name)
        .map(
            words ->
                new AsOf(
                    AsOf.moment(words)
                        .orElseThrow(
                            () ->
                                Problem.field(
                                    name,
                                    "‘"
                                        + words
                                        + "’ is no moment; write 2023-05-24 or"
                                        + " 2023-05-24T18:30:00+03:00.")),
                    clock));
  }

  /** By which clock that moment is meant; that of publication where none is named. */
  public AsOf.Clock clock() {
    String words = query("by").orElse("published");
    for (AsOf.Clock clock : AsOf.Clock.values()) {
      if (clock.name().equals(words.toUpperCase(Locale.ROOT))) {
        return clock;
      }
    }
    throw Problem.field("by", "‘" + words + "’ is neither published nor kept.");
  }

  /** The files of a form. */
  public List<Capture> files(String name) {
    List<Capture> files = new ArrayList<>();
    for (UploadedFile file : context.uploadedFiles(name)) {
      if (file.size() > 0) {
        files.add(new Capture(lastName(file.filename()), bytes(file)));
      }
    }
    return List.copyOf(files);
  }

  private static String lastName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "unnamed" : last;
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all that stands behind the question mark. */
  public Set<String> names() {
    return context.queryParamMap().keySet();
  }

  /** The address that was asked, without what stands behind the question mark. */
  public String path() {
    return context.path();
  }

  /** The address that was asked, from its first slash on. */
  public String address() {
    @Nullable String query = context.queryString();
    return context.path() + (query == null ? "" : "?" + query);
  }

  /** Whether the twin of JSON is asked for. */
  public boolean wantsJson() {
    return context.endpoint().path.endsWith(".json");
  }
}
