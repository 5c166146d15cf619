package org.sayso.store.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;

/**
 * Counts who, where and how among all hits, in one reader of the index. Each segment counts its own
 * numbers of the values. Those of all segments are put together by name at first, which a command
 * that searches once does fastest, and by a map of the numbers from the second search on.
 */
final class FacetCounts {

  /** Values of a facet that are told. */
  private static final int MOST_VALUES = 10;

  /** Names to be looked up from which on the map is made at once. */
  private static final int MOST_NAMES = 20_000;

  /** Queries whose counts are remembered. */
  private static final int MOST_QUERIES = 100;

  /** Hits that are counted together, value by value. */
  private static final int BATCH = 1024;

  private static final Comparator<Count> RAREST_FIRST =
      Comparator.comparingLong(Count::hits)
          .thenComparing(Comparator.comparing(Count::value).reversed());

  private final IndexReader reader;
  private final Map<Facet, OrdinalMap> maps = new EnumMap<>(Facet.class);
  private int searches;

  /** Who leafs through hits, or puts them in another order, asks the same again. */
  private final Map<Query, Counted> counted =
      new LinkedHashMap<>(MOST_QUERIES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Query, Counted> eldest) {
          return size() > MOST_QUERIES;
        }
      };

  FacetCounts(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * All hits of a query.
   *
   * @param total how many there are
   * @param facets the most frequent values among them
   */
  record Counted(long total, Map<Facet, List<Count>> facets) {}

  /** Counts all hits of a query; the same query once. */
  synchronized Counted count(IndexSearcher searcher, Query query) throws IOException {
    Counted known = counted.get(query);
    if (known == null) {
      searches++;
      known = searcher.search(query, manager());
      counted.put(query, known);
    }
    return known;
  }

  private CollectorManager<Hits, Counted> manager() {
    return new CollectorManager<>() {
      @Override
      public Hits newCollector() {
        return new Hits();
      }

      @Override
      public Counted reduce(Collection<Hits> all) throws IOException {
        List<Segment> segments = all.stream().flatMap(hits -> hits.segments.stream()).toList();
        long total = 0;
        for (Segment segment : segments) {
          segment.count();
          total += segment.total;
        }
        Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
          List<Column> columns = segments.stream().flatMap(s -> s.column(facet).stream()).toList();
          List<Count> most = most(facet, columns);
          if (!most.isEmpty()) {
            counts.put(facet, most);
          }
        }
        return new Counted(total, counts);
      }
    };
  }

  private List<Count> most(Facet facet, List<Column> columns) throws IOException {
    if (columns.isEmpty()) {
      return List.of();
    }
    boolean byNumber =
        searches > 1 || columns.stream().mapToInt(c -> c.counts.atMost()).sum() > MOST_NAMES;
    return sorted(byNumber ? byNumber(facet, columns) : byName(columns));
  }

  private static PriorityQueue<Count> byName(List<Column> columns) throws IOException {
    Map<String, Long> sums = new HashMap<>();
    for (Column column : columns) {
      column.counts.<IOException>each(
          (value, count) ->
              sums.merge(column.values.lookupOrd(value).utf8ToString(), (long) count, Long::sum));
    }
    PriorityQueue<Count> most = new PriorityQueue<>(RAREST_FIRST);
    sums.forEach((name, sum) -> offer(most, new Count(name, sum)));
    return most;
  }

  private PriorityQueue<Count> byNumber(Facet facet, List<Column> columns) throws IOException {
    OrdinalMap map = map(facet);
    Tally sums = new Tally(Math.toIntExact(map.getValueCount()));
    for (Column column : columns) {
      LongValues numbers = map.getGlobalOrds(column.segment);
      column.counts.each((value, count) -> sums.add((int) numbers.get(value), count));
    }
    PriorityQueue<Count> most = new PriorityQueue<>(RAREST_FIRST);
    sums.<IOException>each(
        (value, sum) -> {
          // names rise with the numbers: of two with equal counts the first stays
          if (most.size() < MOST_VALUES || sum > most.element().hits()) {
            offer(most, new Count(name(facet, map, value), sum));
          }
        });
    return most;
  }

  private String name(Facet facet, OrdinalMap map, int value) throws IOException {
    int segment = map.getFirstSegmentNumber(value);
    BytesRef name =
        DocValues.getSortedSet(reader.leaves().get(segment).reader(), Fields.dimension(facet))
            .lookupOrd(map.getFirstSegmentOrd(value));
    return name.utf8ToString();
  }

  private OrdinalMap map(Facet facet) throws IOException {
    OrdinalMap map = maps.get(facet);
    if (map == null) {
      List<SortedSetDocValues> all = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        all.add(DocValues.getSortedSet(leaf.reader(), Fields.dimension(facet)));
      }
      map = OrdinalMap.build(null, all.toArray(SortedSetDocValues[]::new), PackedInts.FASTEST);
      maps.put(facet, map);
    }
    return map;
  }

  private static void offer(PriorityQueue<Count> most, Count count) {
    most.add(count);
    if (most.size() > MOST_VALUES) {
      most.remove();
    }
  }

  private static List<Count> sorted(PriorityQueue<Count> most) {
    return most.stream().sorted(RAREST_FIRST.reversed()).toList();
  }

  /** The hits of some segments. */
  static final class Hits implements Collector {

    private final List<Segment> segments = new ArrayList<>();

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
      Segment segment = new Segment(leaf);
      segments.add(segment);
      return segment;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  /** The hits of one segment. */
  private static final class Segment implements LeafCollector {

    private final LeafReaderContext leaf;
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final int[] hits = new int[BATCH];
    private int size;
    private long total;

    Segment(LeafReaderContext leaf) {
      this.leaf = leaf;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int hit) throws IOException {
      hits[size++] = hit;
      if (size == BATCH) {
        count();
      }
    }

    @Override
    public void finish() throws IOException {
      count();
    }

    void count() throws IOException {
      if (size == 0) {
        return;
      }
      if (columns.isEmpty()) { // not before there is a hit
        for (Facet facet : Facet.values()) {
          columns.put(facet, new Column(leaf, Fields.dimension(facet)));
        }
      }
      for (Column column : columns.values()) {
        column.count(hits, size);
      }
      total += size;
      size = 0;
    }

    Optional<Column> column(Facet facet) {
      return Optional.ofNullable(columns.get(facet));
    }
  }

  /** How often each value of a facet was hit in one segment. */
  private static final class Column {

    private final int segment;
    private final SortedSetDocValues values;

    /** Where no document has more than one. */
    private final @Nullable SortedDocValues single;

    private final Tally counts;

    Column(LeafReaderContext leaf, String field) throws IOException {
      segment = leaf.ord;
      values = DocValues.getSortedSet(leaf.reader(), field);
      single = DocValues.unwrapSingleton(values);
      counts = new Tally(Math.toIntExact(values.getValueCount()));
    }

    void count(int[] hits, int size) throws IOException {
      SortedDocValues one = single;
      if (one != null) {
        for (int i = 0; i < size; i++) {
          if (one.advanceExact(hits[i])) {
            counts.add(one.ordValue(), 1);
          }
        }
        return;
      }
      for (int i = 0; i < size; i++) {
        if (values.advanceExact(hits[i])) {
          for (int n = values.docValueCount(); n > 0; n--) {
            counts.add((int) values.nextOrd(), 1);
          }
        }
      }
    }
  }
}
