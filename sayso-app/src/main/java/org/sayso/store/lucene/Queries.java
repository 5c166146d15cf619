package org.sayso.store.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.sayso.store.AsOf;
import org.sayso.store.Query;
import org.sayso.store.QueryField;
import org.sayso.store.Search;

/** From what is asked to what Lucene looks for. */
final class Queries {

  private static final QueryBuilder BUILDER = new QueryBuilder(Fields.ANALYZER);

  private Queries() {}

  static org.apache.lucene.search.Query of(Search search) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(of(search.query()), Occur.MUST);
    String what = search.what() == Search.What.CLAIMS ? "claim" : "article";
    if (search.asOf().isPresent()) {
      all.add(new TermQuery(new Term(Fields.WHAT, what)), Occur.FILTER);
      filter(all, search.asOf().get());
    } else {
      all.add(new TermQuery(new Term(Fields.HOLDS, what)), Occur.FILTER);
    }
    search
        .newSince()
        .ifPresent(
            moment ->
                all.add(
                    LongField.newRangeQuery(
                        Fields.FIRST, moment.toEpochMilli() + 1, Long.MAX_VALUE),
                    Occur.FILTER));
    return all.build();
  }

  /** What held then. */
  private static void filter(BooleanQuery.Builder all, AsOf asOf) {
    long moment = asOf.moment().toEpochMilli();
    boolean published = asOf.clock() == AsOf.Clock.PUBLISHED;
    if (published) {
      all.add(yes(Fields.NEWEST), Occur.FILTER);
    }
    String since = published ? Fields.SINCE : Fields.KEPT_SINCE;
    String until = published ? Fields.UNTIL : Fields.KEPT_UNTIL;
    all.add(LongField.newRangeQuery(since, Long.MIN_VALUE, moment), Occur.FILTER);
    // few were over by then, and most never are
    all.add(LongPoint.newRangeQuery(until, Long.MIN_VALUE, moment), Occur.MUST_NOT);
  }

  private static org.apache.lucene.search.Query yes(String field) {
    return new TermQuery(new Term(field, Fields.YES));
  }

  private static org.apache.lucene.search.Query of(Query query) {
    if (query instanceof Query.Words words) {
      return words(words);
    }
    if (query instanceof Query.Choice choice) {
      return new TermQuery(new Term(Fields.name(choice.field()), choice.value()));
    }
    if (query instanceof Query.Days days) {
      return LongField.newRangeQuery(
          Fields.name(days.field()),
          days.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
          days.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
    }
    if (query instanceof Query.And and) {
      return and(and.parts());
    }
    if (query instanceof Query.Or or) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      or.parts().forEach(part -> any.add(of(part), Occur.SHOULD));
      return any.build();
    }
    if (query instanceof Query.Not not) {
      return and(List.of(not));
    }
    return new MatchAllDocsQuery();
  }

  /** Lucene takes away only from what something else found. */
  private static org.apache.lucene.search.Query and(List<Query> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean found = false;
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        all.add(of(not.part()), Occur.MUST_NOT);
      } else {
        all.add(of(part), Occur.MUST);
        found = true;
      }
    }
    if (!found) {
      all.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return all.build();
  }

  private static org.apache.lucene.search.Query words(Query.Words words) {
    String field = Fields.name(words.field());
    if (words.field().kind() == QueryField.Kind.EXACT) {
      Term term = new Term(field, words.words());
      return words.how() == Query.Words.How.BEGINNING ? new PrefixQuery(term) : new TermQuery(term);
    }
    org.apache.lucene.search.Query query =
        switch (words.how()) {
          case PHRASE, ANYWHERE -> BUILDER.createPhraseQuery(field, words.words());
          case BEGINNING -> beginning(words);
        };
    // words that stand everywhere, as "the", ask for nothing
    return query == null ? new MatchAllDocsQuery() : query;
  }

  private static org.apache.lucene.search.Query beginning(Query.Words words) {
    String field = Fields.forms(words.field());
    List<String> terms = terms(field, words.words());
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("nothing to begin with");
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String term : terms.subList(0, terms.size() - 1)) {
      all.add(new TermQuery(new Term(field, term)), Occur.MUST);
    }
    all.add(beginning(words.field(), terms.get(terms.size() - 1)), Occur.MUST);
    return all.build();
  }

  private static org.apache.lucene.search.Query beginning(QueryField field, String letters) {
    String forms = Fields.forms(field);
    boolean isShort = letters.codePointCount(0, letters.length()) <= Fields.MOST_INITIALS;
    return isShort && !forms.equals(Fields.name(field))
        ? new ConstantScoreQuery(new TermQuery(new Term(Fields.initials(field), letters)))
        : new PrefixQuery(new Term(forms, letters));
  }

  private static List<String> terms(String field, String words) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = Fields.ANALYZER.tokenStream(field, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("cutting words in memory", e);
    }
    return terms;
  }
}
