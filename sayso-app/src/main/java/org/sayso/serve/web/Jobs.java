package org.sayso.serve.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.sayso.desk.BusyException;
import org.sayso.store.LedgerException;

/**
 * Long work, done behind the pages: one that adds at a time, for a folder takes one writer, and one
 * that only reads.
 */
public final class Jobs implements AutoCloseable {

  private static final int MOST_REMEMBERED = 50;

  /** What takes no longer shows its result at once. */
  private static final long PATIENCE_SECONDS = 8;

  private final ExecutorService adding = worker("adding");
  private final ExecutorService reading = worker("reading for the desk");
  private final AtomicLong numbers = new AtomicLong();
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private final Map<String, CompletableFuture<Void>> ends = new LinkedHashMap<>();

  private static ExecutorService worker(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Thrown through work to end it, because the desk closes. */
  static final class Closing extends RuntimeException {
    Closing() {
      super("the desk closes");
    }
  }

  /** Work that changes what is kept. */
  public Job add(String title, OptionalInt all, Consumer<Job> work) {
    return begin(adding, title, all, work);
  }

  /** Work that changes nothing. */
  public Job read(String title, OptionalInt all, Consumer<Job> work) {
    return begin(reading, title, all, work);
  }

  private Job begin(ExecutorService worker, String title, OptionalInt all, Consumer<Job> work) {
    String id = Long.toString(numbers.incrementAndGet());
    Job job = new Job(id, title, all);
    CompletableFuture<Void> end = CompletableFuture.runAsync(() -> run(job, work), worker);
    synchronized (jobs) {
      jobs.put(id, job);
      ends.put(id, end);
      forgetOldest();
    }
    return job;
  }

  private void forgetOldest() {
    List<String> over =
        jobs.values().stream().filter(job -> job.standing().isOver()).map(Job::id).toList();
    for (String id :
        over.subList(0, Math.max(0, Math.min(over.size(), jobs.size() - MOST_REMEMBERED)))) {
      jobs.remove(id);
      ends.remove(id);
    }
  }

  private static void run(Job job, Consumer<Job> work) {
    job.begin();
    try {
      work.accept(job);
      job.end(Job.State.DONE);
    } catch (Closing e) {
      job.sum("Stopped, because the desk closes.");
      job.end(Job.State.FAILED);
    } catch (LedgerException | BusyException e) { // written for people
      job.sum(String.valueOf(e.getMessage()));
      job.end(Job.State.FAILED);
    } catch (RuntimeException | Error e) { // it is told, and the worker goes on
      job.sum("It failed, and that is a mistake of ours: " + e);
      job.end(Job.State.FAILED);
    }
  }

  /** Waits a little, since most work is soon done; whether it is. */
  public boolean isSoonDone(Job job) {
    Optional<CompletableFuture<Void>> end;
    synchronized (jobs) {
      end = Optional.ofNullable(ends.get(job.id()));
    }
    try {
      if (end.isPresent()) {
        end.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true; // told by the job
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** One of them, while it is remembered. */
  public Optional<Job.Standing> standing(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id)).map(Job::standing);
    }
  }

  /** All that are remembered, the newest first. */
  public List<Job.Standing> all() {
    synchronized (jobs) {
      List<Job.Standing> all = new java.util.ArrayList<>();
      jobs.values().forEach(job -> all.add(0, job.standing()));
      return List.copyOf(all);
    }
  }

  /** Those that are not done. */
  List<Job> running() {
    synchronized (jobs) {
      return jobs.values().stream().filter(job -> !job.standing().isOver()).toList();
    }
  }

  /** Lets what is in hand be finished, and drops the rest. Nothing is lost by waiting no longer. */
  @Override
  public void close() {
    running().forEach(Job::stop);
    reading.shutdown();
    adding.shutdown();
    try {
      boolean whole = adding.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!whole) {
        adding.shutdownNow(); // the next one who adds takes up what was broken off
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
