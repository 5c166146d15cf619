package org.sayso.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the hosts' robots.txt let us ask. A host without one allows all; of one that has trouble
 * nothing is asked until it answers.
 */
final class Robots {

  private static final String NAME = "sayso";
  private static final int MAX_BYTES = 500 << 10;
  private static final int MOST_HOSTS = 2_000;
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration TROUBLE_KEPT = Duration.ofMinutes(30);

  /** Asks for a robots.txt, redirects followed. */
  interface Source {
    Answer get(URI address, int most) throws IOException, InterruptedException;
  }

  /**
   * @param trouble why nothing may be asked now
   */
  record Verdict(boolean allowed, Optional<Duration> delay, Optional<String> trouble) {}

  private record Known(BaseRobotRules rules, Optional<String> trouble, Instant until) {}

  private final Source source;
  private final InstantSource clock;
  private final Map<String, Known> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST_HOSTS;
        }
      };

  Robots(Source source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  Verdict of(URI address) throws InterruptedException {
    Known here = known(Addresses.origin(address));
    long delay = here.rules().getCrawlDelay();
    return new Verdict(
        here.rules().isAllowed(address.toString()),
        delay > 0 ? Optional.of(Duration.ofMillis(delay)) : Optional.empty(),
        here.trouble());
  }

  private Known known(String origin) throws InterruptedException {
    synchronized (known) {
      Known before = known.get(origin);
      if (before != null && clock.instant().isBefore(before.until())) {
        return before;
      }
    }
    Known now = ask(origin);
    synchronized (known) {
      known.remove(origin);
      known.put(origin, now);
    }
    return now;
  }

  private Known ask(String origin) throws InterruptedException {
    URI address = URI.create(origin + "/robots.txt");
    try {
      Answer answer = source.get(address, MAX_BYTES);
      if (answer.status() == 200) {
        // no limit here: what is too long is cut down, not taken for a prohibition
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        String type = answer.header("content-type").orElse("text/plain");
        return kept(
            parser.parseContent(address.toString(), answer.bytes(), type, Set.of(NAME)), KEPT);
      }
      if (answer.status() >= 500 || answer.status() == 429) {
        return trouble("its robots.txt answers " + answer.status());
      }
      return kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), KEPT);
    } catch (GuardedDns.Forbidden | BadBody e) {
      return kept(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), KEPT); // the page will tell
    } catch (IOException e) {
      return trouble("its robots.txt gives no answer: " + e.getMessage());
    }
  }

  private Known kept(BaseRobotRules rules, Duration forSoLong) {
    return new Known(rules, Optional.empty(), clock.instant().plus(forSoLong));
  }

  private Known trouble(String why) {
    return new Known(
        new SimpleRobotRules(RobotRulesMode.ALLOW_NONE),
        Optional.of(why),
        clock.instant().plus(TROUBLE_KEPT));
  }
}
