package org.sayso.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.archive.Captures;
import org.sayso.archive.FileCaptures;
import org.sayso.archive.HandedCaptures;
import org.sayso.archive.WarcArchive;
import org.sayso.desk.Desk;
import org.sayso.desk.Holdings;
import org.sayso.desk.KeepingDesk;
import org.sayso.desk.Keys;
import org.sayso.desk.OneGroup;
import org.sayso.desk.OpenFolders;
import org.sayso.desk.ReadRequest;
import org.sayso.desk.ReaderParts;
import org.sayso.desk.StoryReconciler;
import org.sayso.mcp.AssistantServer;
import org.sayso.serve.web.Desks;
import org.sayso.serve.web.Mount;
import org.sayso.serve.web.WebServer;
import org.sayso.store.ClaimIndex;
import org.sayso.store.LineReader;
import org.sayso.store.lucene.LuceneIndex;
import org.sayso.store.sqlite.SqliteLedger;

/** A desk on any port over a folder of its own, with a reader of lines; and a browser to ask it. */
public final class LocalDesk implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"");

  private final OpenFolders folders =
      new OpenFolders(folder -> new LuceneIndex(folder.resolve("index")), LocalDesk::holdings);
  private final DeskServer server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  /** Opens it. */
  public LocalDesk(Path folder) {
    this(folder, OneGroup::of);
  }

  /** One that reconciles in another way. */
  public LocalDesk(Path folder, StoryReconciler reconciler) {
    this(folder, reconciler, Optional.empty());
  }

  /** One that is as if it were open to others. */
  public LocalDesk(Path folder, StoryReconciler reconciler, Optional<Keys> keys) {
    ReaderParts parts = new ReaderParts(() -> "lines 1", LineReader::new, 2);
    KeepingDesk keeping =
        new KeepingDesk(folders, LocalDesk::captures, parts, reconciler, InstantSource.system());
    Desk desk = new Desk(LocalDesk::captures, LineReader::new, 2);
    this.server =
        new DeskServer(
            new WebServer.Settings("127.0.0.1", 0, folder, false, "test", keys),
            new Desks(desk, keeping, folder),
            List.of(
                new Mount("/mcp", new AssistantServer(keeping, folder, "test").servlet("/mcp"))));
  }

  private static Captures captures(ReadRequest request) {
    return new HandedCaptures(
        request.handed(),
        request.hints(),
        new FileCaptures(request.inputs(), request.hints(), () -> System.in));
  }

  private static Holdings holdings(Path folder, ClaimIndex index) {
    return Holdings.sharing(
        folder,
        new WarcArchive(folder.resolve("archive")),
        SqliteLedger.open(folder.resolve(Holdings.LEDGER)),
        index);
  }

  /** Where it is. */
  public URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  /** A form as a page of ours sends it. */
  public Form form(String path) {
    return new Form(path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What the forms of our pages hold. */
  public String token() {
    Matcher token = TOKEN.matcher(get("/add").body());
    if (!token.find()) {
      throw new AssertionError("the form has no token");
    }
    return token.group(1);
  }

  /** Keeps a report, and comes back when it is kept. */
  public HttpResponse<String> keep(String text) {
    return form("/add").field("text", text).send();
  }

  /** The fields of a form, and the headers that a browser sends with it. */
  public final class Form {

    private static final String LINE = "a-line-that-no-report-has";

    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    private Form(String path) {
      this.path = path;
      String token = token();
      headers.put("Sec-Fetch-Site", "same-origin");
      headers.put("Cookie", "sayso-" + at("/").getPort() + "=" + token);
      field("token", token);
    }

    /** Fills a field in. */
    public Form field(String name, String value) {
      body.append("--" + LINE + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
          .append(value)
          .append("\r\n");
      return this;
    }

    /** Chooses a file. */
    public Form file(String name, String content) {
      body.append("--" + LINE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
          .append(name)
          .append("\"\r\nContent-Type: application/octet-stream\r\n\r\n")
          .append(content)
          .append("\r\n");
      return this;
    }

    /** Sends another header than a browser would; none where it is empty. */
    public Form with(String header, String value) {
      if (value.isEmpty()) {
        headers.remove(header);
      } else {
        headers.put(header, value);
      }
      return this;
    }

    /** Without what was filled in so far, the token too. */
    public Form empty() {
      body.setLength(0);
      return this;
    }

    /** Presses the button. */
    public HttpResponse<String> send() {
      String whole = body + "--" + LINE + "--\r\n";
      HttpRequest.Builder request =
          HttpRequest.newBuilder(at(path))
              .header("Content-Type", "multipart/form-data; boundary=" + LINE)
              .POST(HttpRequest.BodyPublishers.ofString(whole, UTF_8));
      headers.forEach(request::header);
      return LocalDesk.this.send(request);
    }
  }

  /** Where an answer leads. */
  public static String leadsTo(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("nowhere, " + answer.statusCode());
  }

  List<String> paths() {
    return DeskServer.routes(server.desks(), server.jobs()).stream()
        .map(route -> route.method() + " " + route.path())
        .toList();
  }

  DeskServer server() {
    return server;
  }

  @Override
  public void close() {
    server.close();
    folders.close();
  }
}
