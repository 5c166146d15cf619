package org.sayso.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;

class FacetCountsTest {

  private static final int DOCUMENTS = 5000;

  private final Map<Facet, Map<String, Long>> sums = new EnumMap<>(Facet.class);

  /** Some speakers are rare and some are not, some claims have two, some nobody; three segments. */
  private void fill(IndexWriter writer) throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < DOCUMENTS; i++) {
      boolean hit = random.nextInt(3) > 0;
      Document document = new Document();
      document.add(new StringField("hit", hit ? "yes" : "no", Store.NO));
      Map<Facet, TreeSet<String>> values = new EnumMap<>(Facet.class);
      values.put(Facet.STANCE, new TreeSet<>(List.of(random.nextInt(4) > 0 ? "asserts" : "asks")));
      values.put(Facet.YEAR, new TreeSet<>(List.of("" + (1990 + random.nextInt(30)))));
      values.put(Facet.SPEAKER, new TreeSet<>());
      for (int n = random.nextInt(3); n > 0; n--) {
        int speaker = random.nextInt(1 + random.nextInt(900));
        values.get(Facet.SPEAKER).add("speaker " + speaker);
      }
      values.forEach(
          (facet, names) ->
              names.forEach(
                  name -> {
                    document.add(
                        new SortedSetDocValuesField(Fields.dimension(facet), new BytesRef(name)));
                    if (hit) {
                      sums.computeIfAbsent(facet, f -> new TreeMap<>()).merge(name, 1L, Long::sum);
                    }
                  }));
      writer.addDocument(document);
      if (i == 100 || i == 3000) {
        writer.commit();
      }
    }
    writer.commit();
  }

  /** The most frequent first, of two as frequent the one by the alphabet. */
  private Map<Facet, List<Count>> most() {
    Map<Facet, List<Count>> most = new EnumMap<>(Facet.class);
    sums.forEach(
        (facet, of) ->
            most.put(
                facet,
                of.entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue()))
                    .sorted(
                        Comparator.comparingLong(Count::hits)
                            .reversed()
                            .thenComparing(Count::value))
                    .limit(10)
                    .toList()));
    return most;
  }

  @Test
  void allHitsAreCountedByNameAndByNumber() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(
              directory, new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE))) {
        fill(writer);
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        assertEquals(3, reader.leaves().size());
        IndexSearcher searcher = new IndexSearcher(reader);
        FacetCounts counts = new FacetCounts(reader);
        TermQuery query = new TermQuery(new Term("hit", "yes"));
        FacetCounts.Counted first = counts.count(searcher, query);
        assertEquals(most(), first.facets());
        assertEquals(searcher.count(query), first.total());
        assertEquals(first, counts.count(searcher, query));
        assertTrue(counts.count(searcher, new TermQuery(new Term("hit", "?"))).facets().isEmpty());
        assertEquals(first, counts.count(searcher, new ConstantScoreQuery(query)), "by number");
      }
    }
  }
}
