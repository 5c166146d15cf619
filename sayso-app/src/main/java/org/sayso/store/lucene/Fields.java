package org.sayso.store.lucene;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.sayso.store.Found.Facet;
import org.sayso.store.QueryField;

/** The names of the index's fields, and how each is cut into words. */
final class Fields {

  /** Raised when documents get another form; an index of another form is made anew. */
  static final String FORM = "5";

  static final String VERSION = "version";
  static final String READING = "reading";
  static final String CLAIM = "claim";

  /** {@code claim} or {@code article}. */
  static final String WHAT = "what";

  /** On the newest reading of its version, as people decided by now. */
  static final String NEWEST = "newest";

  static final String SINCE = "since";
  static final String UNTIL = "until";
  static final String KEPT_SINCE = "keptSince";
  static final String KEPT_UNTIL = "keptUntil";

  /** When it was first kept, in whatever version of its document. */
  static final String FIRST = "first";

  static final String DOUBT = "doubt";

  /** The day, in milliseconds, by which hits are put in the order of time. */
  static final String ORDER = "order";

  /** Beginnings up to so many letters stand in the index as they are. */
  static final int MOST_INITIALS = 2;

  static final String YES = "1";

  /** What holds now: {@code claim} or {@code article}, on what is newest. */
  static final String HOLDS = "holds";

  /** Beginnings ask only whether a word is there: no places, no frequencies, no lengths. */
  static final FieldType FORMS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    FORMS.setIndexOptions(IndexOptions.DOCS);
    FORMS.setOmitNorms(true);
    FORMS.freeze();
  }

  /** No phrase goes from one name into the next. */
  private static final int GAP = 100;

  private static final List<QueryField> STEMMED =
      List.of(QueryField.ANY, QueryField.ABOUT, QueryField.TITLE, QueryField.TEXT);

  /** With stems: {@code killed} finds {@code killing}. */
  private static final Analyzer PROSE =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream terms = new EnglishPossessiveFilter(words);
          terms = new ASCIIFoldingFilter(new LowerCaseFilter(terms));
          terms = new StopFilter(terms, EnglishAnalyzer.getDefaultStopSet());
          return new TokenStreamComponents(words, new PorterStemFilter(terms));
        }

        @Override
        public int getPositionIncrementGap(String field) {
          return GAP;
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
      };

  /** Without: names are what they are. */
  private static final Analyzer NAMES =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream terms = new EnglishPossessiveFilter(words);
          return new TokenStreamComponents(
              words, new ASCIIFoldingFilter(new LowerCaseFilter(terms)));
        }

        @Override
        public int getPositionIncrementGap(String field) {
          return GAP;
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
      };

  /** Only the first letter of each word, and the first two: so many words begin with them. */
  private static final Analyzer INITIALS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          Tokenizer words = new StandardTokenizer();
          TokenStream terms = new EnglishPossessiveFilter(words);
          terms = new ASCIIFoldingFilter(new LowerCaseFilter(terms));
          return new TokenStreamComponents(
              words, new EdgeNGramTokenFilter(terms, 1, MOST_INITIALS, false));
        }
      };

  static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(
          NAMES,
          STEMMED.stream()
              .flatMap(
                  field ->
                      Stream.of(
                          Map.entry(name(field), PROSE), Map.entry(initials(field), INITIALS)))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

  private Fields() {}

  static String name(QueryField field) {
    return field.word();
  }

  /** Where a field's words stand as they are written, for beginnings. */
  static String forms(QueryField field) {
    return hasForms(field) ? field.word() + ".forms" : field.word();
  }

  /** Whether a field's words are kept as they are written beside their stems. */
  static boolean hasForms(QueryField field) {
    return STEMMED.contains(field);
  }

  /** Where the first letters of a field with forms stand. */
  static String initials(QueryField field) {
    return field.word() + ".initials";
  }

  /** Where a document's values of a facet stand. */
  static String dimension(Facet facet) {
    return "facet." + facet.name();
  }
}
