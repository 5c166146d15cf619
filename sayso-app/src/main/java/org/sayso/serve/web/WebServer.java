package org.sayso.serve.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.desk.BusyException;
import org.sayso.desk.Keys;
import org.sayso.json.Json;
import org.sayso.store.LedgerException;
import org.sayso.store.QueryException;
import org.sayso.text.Sha256;

/** Answers browsers and programs on this machine; what it answers stands in its routes. */
public final class WebServer implements AutoCloseable {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final int MOST_MEGABYTES = 17;

  /** Set where a problem was told by us, and not by Javalin. */
  private static final String TOLD = "told";

  private final Settings settings;
  private final Jobs jobs;
  private final Guard guard;
  private final Assets assets = new Assets();
  private final Templates templates = new Templates();
  private final Javalin javalin;

  /**
   * How it is started.
   *
   * @param host of the loopback, or with keys another
   * @param port 0 for any that is free
   * @param data the folder
   * @param demo whether the folder is thrown away at the end
   * @param version of Sayso
   * @param keys of those who may ask; empty where it is asked from this machine only
   */
  public record Settings(
      String host, int port, Path data, boolean demo, String version, Optional<Keys> keys) {

    /** On this machine, where nobody needs a key. */
    public Settings(String host, int port, Path data, boolean demo, String version) {
      this(host, port, data, demo, version, Optional.empty());
    }
  }

  /**
   * Starts it.
   *
   * @param mounts what answers beside the routes
   */
  public WebServer(Settings settings, Jobs jobs, List<Route> routes, List<Mount> mounts) {
    this.settings = settings;
    this.jobs = jobs;
    this.guard = new Guard(this::port, settings.keys().map(Gate::new));
    this.javalin = Javalin.create(config -> configure(config, routes, mounts));
    javalin.start(settings.host(), settings.port());
  }

  /** Where it is. */
  public String address() {
    return "http://" + settings.host() + ":" + javalin.port() + "/";
  }

  private int port() {
    return javalin.port();
  }

  /** Waits for what is being answered. */
  @Override
  public void close() {
    javalin.stop();
  }

  private void configure(JavalinConfig config, List<Route> routes, List<Mount> mounts) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = false;
    config.http.maxRequestSize = Guard.MOST_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
    // no part of a report is ever written to a place where others may read it
    config.jetty.multipartConfig.maxInMemoryFileSize(MOST_MEGABYTES + 1, SizeUnit.MB);
    // a pasted report is a field of a form, for which the usual limit is 200 kB
    config.jetty.modifyServletContextHandler(
        handler -> handler.setMaxFormContentSize((int) Guard.MOST_BYTES));
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    Set<String> mounted = mounts.stream().map(Mount::path).collect(Collectors.toSet());
    config.routes.before(context -> guard.check(context, mounted.contains(context.path())));
    for (Mount mount : mounts) {
      config.routes.post(
          mount.path(), context -> mount.servlet().service(context.req(), context.res()));
    }
    config.routes.get("/assets/{digest}/{name}", this::asset);
    config.routes.get(
        "/openapi.json",
        context -> context.contentType(JSON).result(OpenApi.of(routes, settings.version())));
    for (Route route : routes) {
      Handler handler = context -> answer(context, route);
      if (route.method() == Route.Method.POST) {
        config.routes.post(route.path(), handler);
      } else {
        if (route.hasTwin()) { // before the page, whose <id> would take the ending for its own
          config.routes.get(
              route.path().equals("/") ? "/index.json" : route.path() + ".json", handler);
        }
        config.routes.get(route.path(), handler);
      }
    }
    config.routes.exception(Exception.class, (e, context) -> fail(context, problem(e)));
    config.routes.error(
        404, context -> orphan(context, Problem.notFound("No page has this address.")));
    config.routes.error(
        405, context -> orphan(context, new Problem(405, "This address takes another method.")));
  }

  private void answer(Context context, Route route) throws IOException {
    Ask ask = new Ask(context);
    if (route.isResource()) {
      checkNames(ask, route);
    }
    ask.asOf(); // a moment that is none is told, whether or not the page heeds it
    Reply reply = route.handler().answer(ask);
    if (reply instanceof Reply.Page page) {
      if (ask.wantsJson()) {
        context.status(page.status()).contentType(JSON).result(page.json().get());
      } else {
        show(context, page.status(), page.template(), page.view());
      }
    } else if (reply instanceof Reply.Text text && route.isResource()) {
      resource(context, text);
    } else if (reply instanceof Reply.Text text) {
      context.contentType(text.type()).result(text.text());
    } else if (reply instanceof Reply.Lines lines) {
      lines(context, lines);
    } else if (reply instanceof Reply.Download file) {
      context
          .header("Content-Disposition", "attachment; filename=\"" + file.name() + '"')
          .contentType(file.type())
          .result(file.text());
    } else if (reply instanceof Reply.Bytes file) {
      context
          .header("Content-Disposition", "attachment; filename=\"" + file.name() + '"')
          .contentType(file.type())
          .result(file.bytes().get());
    } else {
      context.redirect(((Reply.SeeOther) reply).to(), HttpStatus.SEE_OTHER);
    }
  }

  /** What means nothing would else be passed over, and all be told instead of what was meant. */
  private static void checkNames(Ask ask, Route route) {
    for (String name : ask.names()) {
      if (!name.equals("as_of")
          && !name.equals("by")
          && route.parameters().stream()
              .noneMatch(one -> one.in() == Parameter.In.QUERY && one.name().equals(name))) {
        throw Problem.field(name, "There is no parameter ‘" + name + "’ here.");
      }
    }
  }

  /** Told again only if it is not what whoever asks has. */
  private static void resource(Context context, Reply.Text text) {
    String tag = '"' + Sha256.of(text.text()) + '"';
    context.header("Cache-Control", "private, no-cache").header("ETag", tag);
    String had = context.header("If-None-Match");
    if (had != null
        && (had.strip().equals("*")
            || List.of(had.split(",", -1)).stream()
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(tag::equals))) {
      context.status(304);
    } else {
      context.contentType(text.type()).result(text.text());
    }
  }

  private static void lines(Context context, Reply.Lines lines) throws IOException {
    context.contentType(lines.type());
    Writer out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8);
    lines
        .lines()
        .accept(
            line -> {
              try {
                out.write(line);
              } catch (IOException e) {
                throw new UncheckedIOException(e); // whoever asked has gone
              }
            });
    out.flush();
  }

  private void show(Context context, int status, String template, Object view) {
    String page = templates.set(template, Map.of("frame", frame(context), "view", view));
    guard.stamp(context);
    context.status(status).contentType(HTML).result(page);
  }

  private Frame frame(Context context) {
    return new Frame(
        settings.version(),
        settings.data(),
        settings.demo(),
        assets.folder(),
        guard.token(),
        context.path(),
        Optional.ofNullable(context.queryParam("as-of")).filter(words -> !words.isBlank()),
        Optional.ofNullable(context.queryParam("by")).filter(words -> !words.isBlank()),
        Optional.ofNullable(context.queryParam("q")).orElse(""),
        jobs.running());
  }

  private void asset(Context context) {
    String name = context.pathParam("name");
    byte[] bytes =
        assets
            .of(context.pathParam("digest"), name)
            .orElseThrow(() -> Problem.notFound("There is no such file."));
    context.header("Cache-Control", FOR_EVER).contentType(Assets.type(name)).result(bytes);
  }

  /** In words for people; a mistake of ours never shows how we are built. */
  private static Problem problem(Exception e) {
    if (e instanceof Problem problem) {
      return problem;
    }
    if (e instanceof QueryException) {
      return Problem.wrongUse(String.valueOf(e.getMessage()));
    }
    if (e instanceof BusyException) {
      return new Problem(409, String.valueOf(e.getMessage()));
    }
    if (e instanceof LedgerException) {
      return new Problem(500, String.valueOf(e.getMessage()));
    }
    if (e instanceof HttpResponseException http && http.getStatus() < 500) {
      return new Problem(http.getStatus(), "The request could not be taken: " + e.getMessage());
    }
    if (isTooLarge(e)) {
      return new Problem(413, "A report may have up to 8 MB, and this is more.");
    }
    return new Problem(500, "That is a mistake of ours: " + e.getClass().getSimpleName() + ".");
  }

  private static boolean isTooLarge(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (String.valueOf(cause.getMessage()).contains("max length exceeded")) {
        return true;
      }
    }
    return false;
  }

  /** What no route answered; a page of ours that says 404 has said it already. */
  private void orphan(Context context, Problem problem) {
    if (context.attribute(TOLD) == null) {
      fail(context, problem);
    }
  }

  /** Who has no key is shown no page, for that has our name and folder in it. */
  private static boolean isForPrograms(Context context, Problem problem) {
    return context.path().endsWith(".json")
        || context.path().startsWith(Route.RESOURCES)
        || problem.status() == 401
        || problem.status() == 429;
  }

  private void fail(Context context, Problem problem) {
    context.attribute(TOLD, true);
    if (isForPrograms(context, problem)) {
      String told =
          Json.object(
              json -> {
                json.writeNumberField("status", problem.status());
                json.writeStringField("title", problem.title());
                json.writeStringField("detail", String.valueOf(problem.getMessage()));
                if (problem.field().isPresent()) {
                  json.writeStringField("field", problem.field().get());
                }
              });
      context
          .status(problem.status())
          .contentType("application/problem+json; charset=utf-8")
          .result(told);
      return;
    }
    ProblemView view =
        new ProblemView(problem.status(), problem.title(), String.valueOf(problem.getMessage()));
    show(context, problem.status(), "problem.jte", view);
  }
}
