package org.sayso.serve;

import java.util.ArrayList;
import java.util.List;
import org.sayso.desk.StoryShelf;
import org.sayso.serve.api.ApiPages;
import org.sayso.serve.articles.ArticlePages;
import org.sayso.serve.decide.DecidePages;
import org.sayso.serve.export.ExportPages;
import org.sayso.serve.front.FrontPages;
import org.sayso.serve.review.ReviewPages;
import org.sayso.serve.search.SavedPages;
import org.sayso.serve.search.SearchPages;
import org.sayso.serve.speakers.SpeakerPages;
import org.sayso.serve.stories.BriefPages;
import org.sayso.serve.stories.StoryPages;
import org.sayso.serve.stories.Waiting;
import org.sayso.serve.stories.Warmer;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.JobPages;
import org.sayso.serve.web.Jobs;
import org.sayso.serve.web.KeyPages;
import org.sayso.serve.web.Mount;
import org.sayso.serve.web.Pages;
import org.sayso.serve.web.Route;
import org.sayso.serve.web.WebServer;

/** The desk as it is served: its pages, its long works, its server. */
public final class DeskServer implements AutoCloseable {

  private final Jobs jobs = new Jobs();
  private final Desks desks;
  private final Warmer warmer;
  private final WebServer server;

  /**
   * Starts it; the folder is made where there is none.
   *
   * @param mounts what answers beside the pages
   */
  public DeskServer(WebServer.Settings settings, Desks desks, List<Mount> mounts) {
    desks.keeping().prepare(desks.data());
    this.desks = desks;
    StoryShelf shelf = new StoryShelf(desks.keeping(), desks.data());
    this.server = new WebServer(settings, jobs, routes(desks, jobs, shelf), mounts);
    this.warmer = new Warmer(desks, shelf);
  }

  /** All that may be asked of it; pages of a new kind are put in here. */
  static List<Route> routes(Desks desks, Jobs jobs) {
    return routes(desks, jobs, new StoryShelf(desks.keeping(), desks.data()));
  }

  private static List<Route> routes(Desks desks, Jobs jobs, StoryShelf shelf) {
    Waiting waiting = new Waiting(shelf);
    List<Pages> all =
        List.of(
            new FrontPages(desks, jobs, shelf),
            new ArticlePages(desks, shelf, waiting),
            new StoryPages(desks, shelf, waiting),
            new BriefPages(desks, shelf, waiting),
            new SearchPages(desks),
            new SavedPages(desks),
            new SpeakerPages(desks, shelf),
            new ReviewPages(desks),
            new DecidePages(desks),
            new ExportPages(desks),
            new ApiPages(desks, shelf),
            new JobPages(jobs),
            new KeyPages());
    List<Route> routes = new ArrayList<>();
    all.forEach(pages -> routes.addAll(pages.routes()));
    return List.copyOf(routes);
  }

  public String address() {
    return server.address();
  }

  public Desks desks() {
    return desks;
  }

  public Jobs jobs() {
    return jobs;
  }

  @Override
  public void close() {
    server.close();
    warmer.close();
    jobs.close();
  }
}
