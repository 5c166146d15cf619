package org.sayso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.news.Capture;
import org.sayso.news.Hints;

/**
 * The one door for reports: files, folders, standard input, and addresses on the web. Of a feed's
 * address come the pages that it links to.
 */
public final class Intake implements Captures {

  private final List<String> operands;
  private final Hints hints;
  private final Supplier<InputStream> standardInput;
  private final Web web;
  private final WebCuts cuts;

  /**
   * @param operands files, folders, {@code -}, {@code http://…}, {@code https://…}
   * @param hints given with each report
   * @param standardInput asked for when {@code -} comes
   */
  public Intake(List<String> operands, Hints hints, Supplier<InputStream> standardInput, Web web) {
    this.operands = List.copyOf(operands);
    this.hints = hints;
    this.standardInput = standardInput;
    this.web = web;
    this.cuts = new WebCuts(web);
  }

  /** Whether this is meant to be fetched. */
  public static boolean isAddress(String operand) {
    String lower = operand.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  @Override
  public Stream<Captured> stream() {
    return operands.stream()
        .flatMap(
            operand ->
                isAddress(operand)
                    ? fetched(operand)
                    : new FileCaptures(List.of(operand), hints, standardInput).stream());
  }

  private Stream<Captured> fetched(String operand) {
    Optional<URI> address = WarcPage.uri(operand);
    if (address.isEmpty()) {
      return Stream.of(Misses.malformed(operand, "not an address"));
    }
    Fetched fetched = web.get(Web.Ask.of(address.get()));
    if (!(fetched instanceof Fetched.Page page)) {
      return Stream.of(WebCuts.missed(operand, fetched));
    }
    try {
      return cuts.of(address.get(), page, hints, known -> false).captures();
    } catch (Unsafe e) {
      return Stream.of(Misses.unreadable(operand, e));
    } catch (IOException e) {
      return Stream.of(Misses.malformed(operand, Misses.message(e)));
    }
  }

  /**
   * Looks at a known page again; empty if it is the same as before.
   *
   * @param ask with the marks of what was there
   */
  public static Optional<Captured> again(Web web, Web.Ask ask, Hints hints) {
    Fetched fetched = web.get(ask);
    String name = ask.address().toString();
    if (fetched instanceof Fetched.NotModified) {
      return Optional.empty();
    }
    return Optional.of(
        fetched instanceof Fetched.Page page
            ? new Captured.Taken(new Capture(name, page.bytes(), page.hints().or(hints)))
            : WebCuts.missed(name, fetched));
  }

  /**
   * The feeds that a user names: an address is one, a file of OPML or an index of sitemaps lists
   * some.
   *
   * @throws IOException if it is neither, with words for people
   */
  public static List<URI> feeds(String operand) throws IOException {
    if (isAddress(operand)) {
      return List.of(
          FeedList.address(operand, Optional.empty())
              .orElseThrow(() -> new IOException("not an address: " + operand)));
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(Path.of(operand))) {
      bytes = in.readNBytes(Capture.MAX_BYTES);
    } catch (InvalidPathException e) {
      throw new IOException("not a file name: " + operand, e);
    } catch (java.nio.file.NoSuchFileException e) {
      throw new IOException("there is no such file: " + operand, e);
    }
    byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Kind.HEAD));
    Kind kind = Kind.of(head, operand);
    if (kind != Kind.OPML && kind != Kind.SITEMAP) {
      throw new IOException("neither an address nor a list of feeds (OPML): " + operand);
    }
    FeedList list = FeedList.read(kind, bytes, Optional.empty(), Optional.empty());
    if (list.lists().isEmpty()) {
      throw new IOException("no feed is listed in " + operand);
    }
    return list.lists();
  }
}
