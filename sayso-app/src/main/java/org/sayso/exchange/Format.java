package org.sayso.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form stories are handed over. */
public enum Format {
  /** W3C Web Annotation. */
  ANNOTATIONS("application/ld+json", "jsonld", (out, evidence) -> new Annotations(out)),
  /** A row a claim, for spreadsheets. */
  CSV("text/csv; charset=utf-8", "csv", (out, evidence) -> new ClaimRows(out)),
  /** The same rows, for those who compute. */
  PARQUET("application/vnd.apache.parquet", "parquet", (out, evidence) -> new ParquetClaims(out)),
  /** A row a story, in the columns of ACLED. */
  ACLED("text/csv; charset=utf-8", "csv", (out, evidence) -> new AcledRows(out)),
  /** A row a story, in the columns of UCDP GED. */
  UCDP("text/csv; charset=utf-8", "csv", (out, evidence) -> new UcdpRows(out)),
  /** Claim, Quotation, NewsArticle, ClaimReview. */
  SCHEMA_ORG("application/ld+json", "jsonld", (out, evidence) -> new SchemaOrg(out)),
  /** PROV-O in JSON-LD. */
  PROV("application/ld+json", "jsonld", (out, evidence) -> new ProvJson(out)),
  /** PROV-O in Turtle. */
  PROV_TURTLE("text/turtle; charset=utf-8", "ttl", (out, evidence) -> new ProvTurtle(out)),
  /** FollowTheMoney entities, one a line. */
  FTM("application/json+ftm", "ftm.json", (out, evidence) -> new FollowTheMoney(out)),
  /** A STIX 2.1 bundle. */
  STIX("application/stix+json;version=2.1", "stix.json", (out, evidence) -> new Stix(out)),
  /** MISP events. */
  MISP("application/json", "misp.json", (out, evidence) -> new Misp(out)),
  /** The evidence of a story as a web archive that replay tools open. */
  WACZ("application/wacz", "wacz", Wacz::new);

  private final String mediaType;
  private final String ending;

  @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that holds nothing
  private final Opening opening;

  Format(String mediaType, String ending, Opening opening) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.opening = opening;
  }

  /** Makes what writes one form. */
  @FunctionalInterface
  private interface Opening {
    Handing open(OutputStream out, Evidences evidence) throws IOException;
  }

  /**
   * Begins a file.
   *
   * @param out stays open when the handing is closed
   */
  public Handing open(OutputStream out, Evidences evidence) throws IOException {
    return opening.open(out, evidence);
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** As people write it: {@code schema-org}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one that people mean by this word. */
  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
