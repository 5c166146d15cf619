package org.sayso.store.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.sayso.store.QueryField;

/** Short beginnings stand in the index; they find what looking through all words would find. */
class BeginningsTest {

  private static List<Integer> found(IndexSearcher searcher, Query query) throws IOException {
    return Arrays.stream(searcher.search(query, 100).scoreDocs)
        .map(hit -> hit.doc)
        .sorted()
        .toList();
  }

  @Test
  void initialsFindWhatFormsFind() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(Fields.ANALYZER))) {
        for (String words :
            List.of(
                "The ferry sank",
                "Élodie's brother is ill",
                "a 5 o'clock STRIKE",
                "x y z",
                "œuvre Ærø",
                "𝔘nion Ünion",
                "soldiers’ families")) {
          Document document = new Document();
          document.add(new Field(Fields.forms(QueryField.ABOUT), words, Fields.FORMS));
          document.add(new Field(Fields.initials(QueryField.ABOUT), words, Fields.FORMS));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String letters :
            List.of(
                "s", "st", "t", "f", "el", "e", "a", "ae", "o", "x", "5", "u", "𝔘", "q", "is")) {
          assertEquals(
              found(searcher, new PrefixQuery(new Term(Fields.forms(QueryField.ABOUT), letters))),
              found(searcher, new TermQuery(new Term(Fields.initials(QueryField.ABOUT), letters))),
              letters);
        }
      }
    }
  }
}
