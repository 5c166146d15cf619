package org.sayso.serve.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.sayso.cli.WiredDesks;
import org.sayso.serve.Demo;
import org.sayso.serve.DeskServer;
import org.sayso.serve.web.Job;
import org.sayso.serve.web.WebServer;

/**
 * The demonstration and a browser, started once for all tests that look at pages: reading the
 * stories costs seconds. Both end with the JVM.
 */
public final class DemoDesk {

  private static final List<String> CHROMIUMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static Optional<DemoDesk> started = Optional.empty();

  private final DeskServer server;
  private final Browser browser;

  private DemoDesk(Path chromium) {
    Demo.Folder folder = Demo.Folder.make();
    this.server =
        new DeskServer(
            new WebServer.Settings("127.0.0.1", 0, folder.path(), true, "0.1.0"),
            WiredDesks.of(folder.path()),
            List.of());
    Job job = Demo.read(server.desks(), server.jobs());
    while (!job.standing().isOver()) {
      server.jobs().isSoonDone(job);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  playwright.close();
                  server.close();
                  folder.close();
                }));
  }

  /** The one of this JVM; the test is skipped where there is no Chromium. */
  public static synchronized DemoDesk get() {
    Optional<Path> chromium =
        CHROMIUMS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    Assumptions.assumeTrue(
        chromium.isPresent(), "no Chromium is installed: apt-get install chromium");
    DemoDesk desk = started.orElseGet(() -> new DemoDesk(chromium.orElseThrow()));
    started = Optional.of(desk);
    return desk;
  }

  public String address(String path) {
    return server.address().replaceFirst("/$", "") + path;
  }

  /** A page in a window of its own; close its context. */
  public Page open(String path, int width, int height, ColorScheme colours) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setLocale("en-GB")
                .setTimezoneId("UTC"));
    Page page = context.newPage();
    page.navigate(address(path));
    return page;
  }

  /** A page as a browser shows it that runs no script. */
  public Page openWithoutScript(String path) {
    Page page =
        browser
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1280, 900)
                    .setJavaScriptEnabled(false))
            .newPage();
    page.navigate(address(path));
    return page;
  }

  /** The same on a usual desk. */
  public Page open(String path) {
    return open(path, 1280, 900, ColorScheme.LIGHT);
  }
}
