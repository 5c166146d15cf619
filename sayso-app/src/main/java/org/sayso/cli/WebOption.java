package org.sayso.cli;

import org.jspecify.annotations.Nullable;
import org.sayso.archive.Fetched;
import org.sayso.archive.Web;
import org.sayso.fetch.AddressPolicy;
import org.sayso.fetch.FetchSettings;
import org.sayso.fetch.Fetcher;
import picocli.CommandLine.Option;

/** {@code --allow-private}, and the web that heeds it. */
final class WebOption implements Web {

  @Option(
      names = "--allow-private",
      description =
          "Also fetch from this machine and from private networks, which a report or feed could"
              + " otherwise lead into.")
  private boolean allowPrivate;

  private @Nullable Fetcher fetcher;

  /** Opened at the first question. */
  @Override
  public synchronized Fetched get(Ask ask) {
    Fetcher ready = fetcher;
    if (ready == null) {
      ready =
          new Fetcher(
              FetchSettings.of(SaysoCommand.Version.number()),
              allowPrivate ? AddressPolicy.ANY : AddressPolicy.PUBLIC);
      fetcher = ready;
    }
    return ready.get(ask);
  }
}
