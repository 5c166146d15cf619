package org.sayso.serve.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What stands around every page, and what its links keep.
 *
 * @param version of Sayso
 * @param data the folder
 * @param demo whether it is thrown away at the end
 * @param assets the folder of styles and scripts
 * @param token for forms
 * @param path of this page
 * @param asOf the moment as of which it tells, in the asker's own words
 * @param by which clock, likewise
 * @param words in the search box
 * @param running long works that are not done
 */
public record Frame(
    String version,
    Path data,
    boolean demo,
    String assets,
    String token,
    String path,
    Optional<String> asOf,
    Optional<String> by,
    String words,
    List<Job> running) {

  public Frame {
    running = List.copyOf(running);
  }

  /** An address of ours that tells as of the same moment. */
  public String to(String address) {
    if (asOf.isEmpty()) {
      return address;
    }
    String moment = "as-of=" + encoded(asOf.get()) + by.map(b -> "&by=" + encoded(b)).orElse("");
    return address + (address.contains("?") ? "&" : "?") + moment;
  }

  /** The page of a report, whose address or id may hold anything. */
  public String article(String address) {
    return to("/articles?at=" + encoded(address));
  }

  /** One version of it. */
  public String article(String address, int version) {
    return to("/articles?at=" + encoded(address) + "&version=" + version);
  }

  /** A part of an address. */
  public static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** {@code aria-current} of a link of the navigation. */
  public String current(String section) {
    return path.equals(section) || path.startsWith(section + "/") ? "page" : "false";
  }
}
