package org.sayso.store.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.sayso.claim.Claim;
import org.sayso.claim.Speaker;
import org.sayso.news.Article;
import org.sayso.news.Publication;
import org.sayso.store.Doubt;
import org.sayso.store.Found.Facet;
import org.sayso.store.History;
import org.sayso.store.KeptReading;
import org.sayso.store.QueryField;
import org.sayso.store.Version;

/** The documents of one version: each of its readings as an article and its claims. */
final class Documents {

  /** For what holds until further notice. */
  static final long FOR_EVER = Long.MAX_VALUE;

  private static final int LONGEST = 8_000;

  private final Version version;
  private final History history;
  private final Firsts firsts;
  private final List<Document> documents = new ArrayList<>();

  private Documents(Version version, History history, Firsts firsts) {
    this.version = version;
    this.history = history;
    this.firsts = firsts;
  }

  /**
   * @param before what was read of the document's earlier versions
   */
  static List<Document> of(
      Version version, List<KeptReading> readings, List<KeptReading> before, History history) {
    Documents made = new Documents(version, history, new Firsts(before, readings));
    for (int i = 0; i < readings.size(); i++) {
      made.add(readings.get(i), i == readings.size() - 1);
    }
    return made.documents;
  }

  private void add(KeptReading reading, boolean newest) {
    Article article = reading.account().article();
    long until = until(reading.superseded());
    Document whole = document(reading, newest, "article");
    window(whole, reading.readAt().toEpochMilli(), until);
    text(whole, QueryField.TEXT, article.text());
    text(whole, QueryField.ANY, List.of(article.title(), article.text()));
    order(whole, version.since());
    whole.add(moment(Fields.FIRST, firsts.document()));
    whole.add(new NumericDocValuesField(Fields.DOUBT, 0));
    if (newest && reading.superseded().isEmpty()) {
      whole.add(new StringField(Fields.HOLDS, "article", Store.NO));
    }
    finish(whole);
    for (Held held : Held.of(version.id(), reading, until, history)) {
      claim(reading, newest && held.now(), held);
    }
  }

  private void claim(KeptReading reading, boolean newest, Held held) {
    Claim claim = held.claim();
    Article article = reading.account().article();
    String content = claim.attribution().content().in(article.text());
    String source = claim.attribution().source().in(article.text());
    List<Speaker> speakers = claim.provenance().speakers();
    Document document = document(reading, newest, "claim");
    window(document, held.since(), held.until());
    document.add(moment(Fields.FIRST, firsts.claim(content, held.since())));
    document.add(
        new NumericDocValuesField(Fields.DOUBT, Doubt.weight(Doubt.of(claim, reading.account()))));
    exact(document, QueryField.REVIEWED, held.reviewed() ? "yes" : "no");
    document.add(new StoredField(Fields.CLAIM, claim.id().toString()));
    text(document, QueryField.ABOUT, content);
    text(document, QueryField.SOURCE, source);
    text(document, QueryField.CUE, claim.attribution().cue().in(article.text()));
    List<String> names = speakers.stream().map(Speaker::canonicalName).toList();
    List<String> bodies =
        speakers.stream().map(Speaker::affiliation).flatMap(Optional::stream).distinct().toList();
    text(document, QueryField.SPEAKER, names);
    text(document, QueryField.AFFILIATION, bodies);
    text(document, QueryField.ANY, List.of(content, source));
    text(document, QueryField.ANY, names);
    text(document, QueryField.ANY, bodies);
    text(
        document, QueryField.VIA, claim.provenance().via().stream().map(Object::toString).toList());
    String stance = lower(claim.stance());
    String quotation = lower(claim.attribution().quotation());
    String hedged = claim.hedged() ? "yes" : "no";
    exact(document, QueryField.STANCE, stance);
    exact(document, QueryField.QUOTATION, quotation);
    exact(document, QueryField.HEDGED, hedged);
    exact(document, QueryField.NESTED, claim.within().isPresent() ? "yes" : "no");
    claim
        .saidAt()
        .ifPresent(day -> document.add(moment(Fields.name(QueryField.SAID), day.toEpochDay())));
    Instant when =
        claim
            .saidAt()
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElse(version.since());
    order(document, when);
    speakers.stream()
        .map(Speaker::canonicalName)
        .distinct()
        .forEach(name -> facet(document, Facet.SPEAKER, name));
    facet(document, Facet.STANCE, stance);
    facet(document, Facet.QUOTATION, quotation);
    facet(document, Facet.HEDGED, hedged);
    if (newest && reading.superseded().isEmpty()) {
      document.add(new StringField(Fields.HOLDS, "claim", Store.NO));
    }
    finish(document);
  }

  private Document document(KeptReading reading, boolean newest, String what) {
    Article article = reading.account().article();
    Document document = new Document();
    document.add(new StringField(Fields.VERSION, Long.toString(version.id()), Store.YES));
    document.add(new StoredField(Fields.READING, reading.id()));
    document.add(new StringField(Fields.WHAT, what, Store.NO));
    if (newest) {
      document.add(new StringField(Fields.NEWEST, Fields.YES, Store.NO));
    }
    document.add(moment(Fields.SINCE, version.since().toEpochMilli()));
    document.add(new LongPoint(Fields.UNTIL, until(version.replaced())));
    text(document, QueryField.OUTLET, article.outlet().name());
    text(document, QueryField.TITLE, article.title());
    exact(document, QueryField.ARTICLE, article.id().value());
    exact(document, QueryField.ADDRESS, version.address());
    Optional<LocalDate> day = article.published().map(Publication::day);
    day.ifPresent(d -> document.add(moment(Fields.name(QueryField.PUBLISHED), d.toEpochDay())));
    if (article.outlet().isKnown()) {
      facet(document, Facet.OUTLET, article.outlet().name());
    }
    day.ifPresent(d -> facet(document, Facet.YEAR, Integer.toString(d.getYear())));
    return document;
  }

  /** While it was so by the clock of keeping. */
  private static void window(Document document, long since, long until) {
    document.add(moment(Fields.KEPT_SINCE, since));
    document.add(new LongPoint(Fields.KEPT_UNTIL, until));
  }

  private void finish(Document document) {
    documents.add(document);
  }

  /** Found by range, or looked up where something rarer was found first. */
  private static Field moment(String field, long moment) {
    return new LongField(field, moment, Store.NO);
  }

  private static long until(Optional<Instant> moment) {
    return moment.map(Instant::toEpochMilli).orElse(FOR_EVER);
  }

  private static void order(Document document, Instant moment) {
    document.add(new NumericDocValuesField(Fields.ORDER, moment.toEpochMilli()));
    document.add(new LongPoint(Fields.ORDER, moment.toEpochMilli())); // skips what is later
  }

  private static void text(Document document, QueryField field, String words) {
    if (!words.isBlank()) {
      document.add(new TextField(Fields.name(field), words, Store.NO));
      if (Fields.hasForms(field)) {
        document.add(new Field(Fields.forms(field), words, Fields.FORMS));
        document.add(new Field(Fields.initials(field), words, Fields.FORMS));
      }
    }
  }

  private static void text(Document document, QueryField field, List<String> values) {
    values.forEach(words -> text(document, field, words));
  }

  private static void exact(Document document, QueryField field, String value) {
    document.add(new StringField(Fields.name(field), cut(value), Store.NO));
  }

  /** Lucene takes no longer ones, and a hostile report may have them. */
  private static String cut(String value) {
    return value.substring(0, Math.min(value.length(), LONGEST));
  }

  private static void facet(Document document, Facet facet, String value) {
    if (!value.isBlank()) {
      document.add(new SortedSetDocValuesField(Fields.dimension(facet), new BytesRef(cut(value))));
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
