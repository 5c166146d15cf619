package org.sayso.serve.front;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sayso.desk.AddAnswer;
import org.sayso.desk.AddRequest;
import org.sayso.json.Json;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Frame;
import org.sayso.serve.web.Job;
import org.sayso.serve.web.Words;

/** Tells a job what becomes of things that are kept. */
public final class Adding {

  private final Job job;
  private final Set<String> addresses = new LinkedHashSet<>();
  private int added;
  private int known;
  private int refused;
  private int failed;

  private Adding(Job job) {
    this.job = job;
  }

  /** Keeps what is asked for, and tells the job of it. */
  public static void add(Desks desks, AddRequest request, Job job) {
    Adding adding = new Adding(job);
    desks.keeping().add(request, adding::take);
    adding.finish();
  }

  private void take(AddAnswer answer) {
    job.tell(told(answer));
    if (answer instanceof AddAnswer.Added now) {
      added++;
      addresses.add(now.version().address());
    } else if (answer instanceof AddAnswer.Known) {
      known++;
    } else if (answer instanceof AddAnswer.Refused) {
      refused++;
    } else {
      failed++;
    }
    job.step();
  }

  private static String told(AddAnswer answer) {
    String name = Words.name(answer.name());
    if (answer instanceof AddAnswer.Added now) {
      String claims = now.claims() + (now.claims() == 1 ? " claim" : " claims");
      return name
          + ": "
          + (now.revision().isPresent() ? "version " + now.version().number() + ", " : "")
          + claims
          + (now.copyOf().isEmpty() ? "" : ", a copy of another");
    }
    if (answer instanceof AddAnswer.Refused no) {
      return name + ": refused, " + Json.lower(no.reason()).replace('_', ' ') + ": " + no.detail();
    }
    return name + (answer instanceof AddAnswer.Known ? ": kept before" : ": we failed on it");
  }

  private void finish() {
    List<String> parts = new ArrayList<>();
    count(parts, added, "kept");
    count(parts, known, "kept before");
    count(parts, refused, "refused");
    count(parts, failed, "failed");
    job.sum(parts.isEmpty() ? "There was nothing to keep." : String.join(", ", parts) + ".");
    if (addresses.size() == 1 && known + refused + failed == 0) {
      job.leadTo("/articles?at=" + Frame.encoded(addresses.iterator().next()));
    }
  }

  private static void count(List<String> parts, int number, String became) {
    if (number > 0) {
      parts.add(number + " " + became);
    }
  }
}
