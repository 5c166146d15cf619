package org.sayso.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server asks nothing of anybody while it reads, keeps and shows a report that names addresses
 * wherever a page may: one listens behind these, and the JVM itself tells with whom it spoke.
 */
class QuietTest {

  private static final Pattern STORY = Pattern.compile("href=\"(/stories/s[0-9a-f]+)");

  @TempDir private Path folder = Path.of("");

  /** Counts who knocks, and never answers. */
  private static final class Listener implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger knocks = new AtomicInteger();

    Listener() {
      try {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Thread thread = new Thread(this::listen, "listening");
      thread.setDaemon(true);
      thread.start();
    }

    private void listen() {
      while (!socket.isClosed()) {
        try (Socket one = socket.accept()) {
          assertTrue(one.isConnected());
          knocks.incrementAndGet();
        } catch (IOException e) {
          return; // closed
        }
      }
    }

    String address() {
      return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  private static String page(String outside) {
    return """
        <!DOCTYPE html><html><head><title>Five are dead at the Suth dam</title>
        <base href="%1$s/"><link rel="canonical" href="%1$s/canonical">
        <link rel="stylesheet" href="%1$s/style.css"><link rel="icon" href="%1$s/icon.png">
        <link rel="alternate" type="application/rss+xml" href="%1$s/feed.xml">
        <meta property="og:image" content="%1$s/og.png"><meta property="og:url" content="%1$s/og">
        <meta http-equiv="refresh" content="0;url=%1$s/refresh">
        <meta property="article:published_time" content="2023-05-22T10:00:00Z">
        <script src="%1$s/script.js"></script><style>@import "%1$s/import.css";</style></head>
        <body background="%1$s/back.png"><article><h1>Five are dead at the Suth dam</h1>
        <p>Bo Vasque said: five are dead at the Suth dam <img src="%1$s/pixel.png"></p>
        <p>Bo Vasque said: <a href="%1$s/link" ping="%1$s/ping">the dam broke at noon</a></p>
        <iframe src="%1$s/frame"></iframe><video src="%1$s/video" poster="%1$s/poster.png"></video>
        <object data="%1$s/object"></object><form action="%1$s/form"></form></article></body></html>
        """
        .formatted(outside);
  }

  @Test
  void noRequestLeavesTheMachine() throws IOException {
    try (Listener outside = new Listener();
        Recording recording = new Recording()) {
      recording.enable("jdk.SocketRead").withoutThreshold();
      recording.enable("jdk.SocketWrite").withoutThreshold();
      recording.start();
      String html = page(outside.address());
      try (LocalDesk desk = new LocalDesk(folder)) {
        HttpResponse<String> read = desk.form("/read").file("page.html", html).send();
        desk.get(LocalDesk.leadsTo(read));
        desk.form("/add").file("page.html", html).send();
        desk.keep("id: dam/02\nurl: " + outside.address() + "/2\n\nBo Vasque said: six are dead\n");
        String list = desk.get("/stories").body();
        Matcher story = STORY.matcher(list);
        assertTrue(story.find(), list);
        for (String path :
            List.of(
                "/",
                "/index.json",
                "/search?q=dead",
                "/speakers?name=Vasque",
                "/review",
                "/decisions",
                "/saved",
                "/articles?at=dam/02",
                story.group(1),
                story.group(1) + "/timeline",
                story.group(1) + "/brief",
                story.group(1) + "/brief.html",
                story.group(1) + "/brief.pdf")) {
          int status = desk.get(path).statusCode();
          assertTrue(status == 200 || status == 202, path + ": " + status);
        }
      }
      recording.stop();
      Path file = Files.createTempFile(folder, "spoken", ".jfr");
      recording.dump(file);
      TreeSet<String> spokenWith = new TreeSet<>();
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        String address = event.getString("address");
        if (!InetAddress.getByName(address).isLoopbackAddress()) {
          spokenWith.add(address + ":" + event.getInt("port"));
        }
      }
      assertEquals(new TreeSet<>(), spokenWith, "with whom it spoke");
      assertEquals(0, outside.knocks.get(), "who knocked outside");
    }
  }
}
