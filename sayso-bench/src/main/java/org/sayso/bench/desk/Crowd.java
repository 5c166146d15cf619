package org.sayso.bench.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.bench.search.ClaimGenerator;

/** Readers who walk from page to page, and writers who decide, all at once. */
final class Crowd {

  /** What a reader looks at before the next page, in milliseconds. */
  static final int LEAST_READING = 1_000;

  static final int MOST_READING = 3_000;

  /** What a writer thinks over. */
  static final int LEAST_THINKING = 2_000;

  static final int MOST_THINKING = 4_000;

  private static final Walk.Place DECIDE = new Walk.Place("to decide", false);
  private static final Walk.Place LOOK = new Walk.Place("claim", true);
  private static final Pattern LAST = Pattern.compile("\"last\" ?: ?(\\d+)");
  private static final Pattern READING = Pattern.compile("\"reading\" ?: ?(\\d+)");

  private final DeskClient client;
  private final ClaimGenerator generator;
  private final long articles;
  private final List<String> stories;
  private final DeskOptions options;
  private long walks;

  Crowd(
      DeskClient client,
      ClaimGenerator generator,
      long articles,
      List<String> stories,
      DeskOptions options) {
    this.client = client;
    this.generator = generator;
    this.articles = articles;
    this.stories = List.copyOf(stories);
    this.options = options;
  }

  /** One person alone goes everywhere so often, without a pause, and decides once a round. */
  void alone(int rounds, Visits visits) throws IOException, InterruptedException {
    String token = client.token();
    Walk walk = new Walk(generator, articles, stories, walks++);
    for (int round = 0; round < rounds; round++) {
      for (Walk.Step step : walk.everywhere()) {
        read(step, visits);
      }
      decide(walk, token, visits);
    }
  }

  void walk(int seconds, Visits visits) throws IOException, InterruptedException {
    walk(seconds, visits, () -> {});
  }

  /**
   * Walks for so long.
   *
   * @param everySecond runs meanwhile
   */
  void walk(int seconds, Visits visits, Runnable everySecond)
      throws IOException, InterruptedException {
    String token = client.token();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < options.readers() + options.writers(); i++) {
      Walk walk = new Walk(generator, articles, stories, walks++);
      boolean reads = i < options.readers();
      Thread thread =
          new Thread(
              () -> {
                try {
                  while (System.nanoTime() < end) {
                    TimeUnit.MILLISECONDS.sleep(
                        reads
                            ? walk.millis(LEAST_READING, MOST_READING)
                            : walk.millis(LEAST_THINKING, MOST_THINKING));
                    if (reads) {
                      read(walk.next(), visits);
                    } else {
                      decide(walk, token, visits);
                    }
                  }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              },
              reads ? "reader " + i : "writer " + i);
      all.add(thread);
      thread.start();
    }
    while (System.nanoTime() < end) {
      TimeUnit.SECONDS.sleep(1);
      everySecond.run();
    }
    for (Thread thread : all) {
      thread.join();
    }
  }

  private void read(Walk.Step step, Visits visits) throws InterruptedException {
    long start = System.nanoTime();
    try {
      took(step.place(), start, client.get(step.path()), visits, step.path());
    } catch (IOException e) {
      visits.failed(step.path() + ": " + e);
    }
  }

  /** Looks at a claim, and accepts or rejects it upon what was decided so far. */
  private void decide(Walk walk, String token, Visits visits) throws InterruptedException {
    String claim = walk.claim();
    try {
      String path = "/claims.json?of=" + DeskClient.encoded(claim);
      long looked = System.nanoTime();
      HttpResponse<String> seen = client.get(path);
      took(LOOK, looked, seen, visits, path);
      Map<String, String> form =
          Map.of(
              "kind", walk.isHeads() ? "accept" : "reject",
              "on", claim,
              "who", Thread.currentThread().getName(),
              "reading", number(READING, seen.body()),
              "last", number(LAST, seen.body()));
      long start = System.nanoTime();
      took(DECIDE, start, client.post("/decide", token, form), visits, "decide " + form);
    } catch (IOException e) {
      visits.failed(claim + ": " + e);
    }
  }

  private static String number(Pattern name, String json) {
    Matcher number = name.matcher(json);
    return number.find() ? number.group(1) : "";
  }

  private static void took(
      Walk.Place place, long start, HttpResponse<String> answer, Visits visits, String what) {
    visits.took(place, System.nanoTime() - start);
    int status = answer.statusCode();
    if (status == 202) {
      visits.waited();
    } else if (status != 200 && status != 303) {
      visits.failed(what + " was answered with " + status);
    }
  }
}
