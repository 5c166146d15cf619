package org.sayso.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.utils.DateUtils;
import org.sayso.archive.Fetched;
import org.sayso.archive.Web;
import org.sayso.news.RefusalReason;

/**
 * The web over HTTP. Follows redirects itself, so that each hop is held to the same rules: the
 * address, robots.txt, the host's turn.
 */
public final class Fetcher implements Web, AutoCloseable {

  private static final int MOST_REDIRECTS = 5;

  /** For a host that says "too many questions" and not for how long. */
  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final FetchSettings settings;
  private final InstantSource clock;
  private final Line line;
  private final HostTurns turns;
  private final Robots robots;

  /** Of this machine, by the clock on the wall. */
  public Fetcher(FetchSettings settings, AddressPolicy policy) {
    this(settings, new GuardedDns(policy), InstantSource.system(), Pauses.SLEEP);
  }

  Fetcher(FetchSettings settings, DnsResolver dns, InstantSource clock, Pauses pauses) {
    this.settings = settings;
    this.clock = clock;
    this.line = new Line(settings, dns);
    this.turns = new HostTurns(clock, pauses);
    this.robots = new Robots(this::robotsTxt, clock);
  }

  @Override
  public Fetched get(Ask ask) {
    try {
      return followed(ask);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed("interrupted");
    }
  }

  private Fetched followed(Ask ask) throws InterruptedException {
    URI at = ask.address();
    Set<URI> seen = new HashSet<>();
    Optional<URI> moved = Optional.empty();
    boolean forGood = true;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Optional<String> fault = Addresses.fault(at);
      if (fault.isPresent()) {
        return new Fetched.Refused(RefusalReason.FORBIDDEN, fault.get());
      }
      at = Addresses.plain(at);
      if (!seen.add(at)) {
        return failed("the redirects go round in circles, back to " + at);
      }
      Got got = asked(at, ask);
      if (got.end().isPresent()) {
        return got.end().get();
      }
      Answer answer = got.answer().orElseThrow();
      if (!answer.isRedirect()) {
        return fetched(answer, at, moved);
      }
      Optional<URI> target = target(at, answer);
      if (target.isEmpty()) {
        return failed("redirected to nowhere (" + answer.status() + ")");
      }
      forGood &= answer.isPermanent();
      moved = forGood ? target : moved;
      at = target.get();
    }
    return failed("more than " + MOST_REDIRECTS + " redirects");
  }

  /** One answer, or why it ends here. */
  private record Got(Optional<Answer> answer, Optional<Fetched> end) {
    static Got of(Answer answer) {
      return new Got(Optional.of(answer), Optional.empty());
    }

    static Got end(Fetched end) {
      return new Got(Optional.empty(), Optional.of(end));
    }
  }

  private Got asked(URI at, Ask ask) throws InterruptedException {
    Robots.Verdict verdict = robots.of(at);
    if (verdict.trouble().isPresent()) {
      return Got.end(
          failed("nothing is asked of " + at.getHost() + " now: " + verdict.trouble().get()));
    }
    if (!verdict.allowed()) {
      return Got.end(
          new Fetched.Refused(
              RefusalReason.FORBIDDEN, "the robots.txt of " + at.getHost() + " forbids it"));
    }
    Map<String, String> headers = new HashMap<>();
    ask.etag().ifPresent(etag -> headers.put("If-None-Match", etag));
    ask.lastModified().ifPresent(date -> headers.put("If-Modified-Since", date));
    Duration pause = longer(settings.pause(), verdict.delay().map(this::capped));
    try {
      return inTurn(at, headers, settings.maxBytes(), false, pause);
    } catch (IOException e) {
      return Got.end(trouble(e));
    }
  }

  private Duration capped(Duration delay) {
    return delay.compareTo(settings.longestPause()) < 0 ? delay : settings.longestPause();
  }

  private static Duration longer(Duration a, Optional<Duration> b) {
    return b.filter(d -> d.compareTo(a) > 0).orElse(a);
  }

  private Got inTurn(URI at, Map<String, String> headers, int most, boolean cut, Duration pause)
      throws IOException, InterruptedException {
    String host = at.getHost();
    Optional<Duration> shut = turns.enter(host);
    if (shut.isPresent()) {
      return Got.end(new Fetched.Failed(host + " asked to be left alone for a while", shut));
    }
    try {
      Answer answer = line.get(at, headers, most, cut);
      if (answer.status() == 429 || answer.status() == 503) {
        Optional<Duration> wait = retryAfter(answer);
        if (answer.status() == 429 || wait.isPresent()) {
          turns.shut(host, wait.orElse(A_WHILE));
        }
      }
      return Got.of(answer);
    } finally {
      turns.leave(host, pause);
    }
  }

  private Answer robotsTxt(URI address, int most) throws IOException, InterruptedException {
    URI at = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Got got = inTurn(at, Map.of(), most, true, Duration.ZERO);
      if (got.answer().isEmpty()) {
        throw new IOException("the host asked to be left alone");
      }
      Answer answer = got.answer().get();
      Optional<URI> target = answer.isRedirect() ? target(at, answer) : Optional.empty();
      if (target.isEmpty() || Addresses.fault(target.get()).isPresent()) {
        return answer;
      }
      at = Addresses.plain(target.get());
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  private static Optional<URI> target(URI from, Answer answer) {
    return answer.header("location").flatMap(location -> Addresses.target(from, location));
  }

  private Fetched fetched(Answer answer, URI at, Optional<URI> moved) {
    Optional<Duration> wait = retryAfter(answer);
    return switch (answer.status()) {
      case 200 ->
          new Fetched.Page(
              answer.bytes(),
              at,
              moved,
              answer.header("content-type"),
              answer.header("etag"),
              answer.header("last-modified"),
              clock.instant());
      case 304 -> new Fetched.NotModified(moved);
      case 410 -> new Fetched.Gone("the server says it is gone for good (410)");
      case 401, 402, 407, 451 ->
          new Fetched.Refused(
              RefusalReason.FORBIDDEN,
              "the server does not give it to all (" + answer.status() + ")");
      case 404 -> new Fetched.Failed("there is no such page (404)", wait);
      case 429 ->
          new Fetched.Failed(
              "the server is asked too often (429)", wait.or(() -> Optional.of(A_WHILE)));
      default -> new Fetched.Failed("the server answers " + answer.status(), wait);
    };
  }

  /** Seconds, or a date; never more than a limit. */
  private Optional<Duration> retryAfter(Answer answer) {
    return answer
        .header("retry-after")
        .flatMap(
            words -> {
              if (words.matches("\\d{1,18}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(words)));
              }
              return Optional.ofNullable(DateUtils.parseStandardDate(words))
                  .map((Instant until) -> Duration.between(clock.instant(), until));
            })
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
        .map(wait -> wait.compareTo(settings.longestRetry()) < 0 ? wait : settings.longestRetry());
  }

  private static Fetched trouble(IOException e) {
    if (e instanceof GuardedDns.Forbidden) {
      return new Fetched.Refused(RefusalReason.FORBIDDEN, String.valueOf(e.getMessage()));
    }
    if (e instanceof BadBody bad) {
      return new Fetched.Refused(bad.reason(), String.valueOf(bad.getMessage()));
    }
    if (e instanceof UnknownHostException) {
      return failed("there is no host of this name: " + e.getMessage());
    }
    return failed(
        (e instanceof SSLException ? "no safe connection: " : "no answer: ")
            + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
  }

  private static Fetched failed(String why) {
    return new Fetched.Failed(why, Optional.empty());
  }

  @Override
  public void close() {
    line.close();
  }
}
