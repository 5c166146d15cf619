package org.sayso.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/** The line to the servers: one question, one answer, nothing followed, nothing kept. */
final class Line implements AutoCloseable {

  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines;
  private final Duration deadline;

  Line(FetchSettings settings, DnsResolver dns) {
    this.deadline = settings.deadline();
    this.deadlines =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "deadlines");
              thread.setDaemon(true);
              return thread;
            });
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(dns)
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder()
                            .http1Config(
                                Http1Config.custom()
                                    .setMaxLineLength(1 << 14)
                                    .setMaxHeaderCount(200)
                                    .build())
                            .build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                            .setSocketTimeout(Timeout.of(settings.silence()))
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(Timeout.of(settings.silence()))
                    .setConnectionRequestTimeout(Timeout.of(settings.deadline()))
                    .build())
            .setUserAgent(settings.userAgent())
            .disableRedirectHandling() // each hop is checked, and permanent ones are told
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression() // unpacked here, with a limit
            .build();
  }

  /** Too late. */
  static final class TooSlow extends IOException {
    TooSlow(Duration deadline, IOException cause) {
      super("no whole answer within " + deadline.toSeconds() + " seconds", cause);
    }
  }

  /**
   * Asks one address.
   *
   * @param headers to send
   * @param most of the body; what is more is refused, or cut off
   */
  Answer get(URI address, Map<String, String> headers, int most, boolean cut) throws IOException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept-Encoding", "gzip, deflate");
    return ask(request, headers, most, cut);
  }

  /** Tells an address something; what it answers beside its status is not read. */
  Answer post(URI address, Map<String, String> headers, byte[] json) throws IOException {
    HttpPost request = new HttpPost(address);
    request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    return ask(request, headers, 0, true);
  }

  private Answer ask(HttpUriRequestBase request, Map<String, String> headers, int most, boolean cut)
      throws IOException {
    headers.forEach(request::setHeader);
    AtomicBoolean late = new AtomicBoolean(); // set first: cancelling is felt before it is done
    Runnable ring =
        () -> {
          late.set(true);
          request.cancel();
        };
    ScheduledFuture<?> alarm = deadlines.schedule(ring, deadline.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return client.execute(
          request,
          response -> {
            boolean whole = false;
            try {
              Answer answer = answer(response, most, cut);
              whole = !cut && (answer.status() == 200 || response.getEntity() == null);
              return answer;
            } finally {
              if (!whole) {
                request.cancel(); // the rest may be endless, and nobody reads it
              }
            }
          });
    } catch (IOException e) {
      throw late.get() ? new TooSlow(deadline, e) : e;
    } finally {
      alarm.cancel(false);
    }
  }

  private static Answer answer(ClassicHttpResponse response, int most, boolean cut)
      throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
    }
    byte[] bytes = new byte[0];
    HttpEntity entity = response.getEntity();
    if (entity != null && response.getCode() == 200) {
      bytes =
          Body.read(entity.getContent(), headers.getOrDefault("content-encoding", ""), most, cut);
    }
    return new Answer(response.getCode(), Map.copyOf(headers), bytes);
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
