package org.sayso.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of the house point downwards; each exemption carries its reason. */
class ArchitectureTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sayso");

  /** The domain from the ground up: each may see what stands before it, and Java. */
  private static final List<String> DOMAIN =
      List.of("org.sayso.text..", "org.sayso.news..", "org.sayso.claim..", "org.sayso.story..");

  /** Those who do not know one another. */
  private static final List<String> NEIGHBOURS =
      List.of(
          "org.sayso.archive..",
          "org.sayso.reading..",
          "org.sayso.reconcile..",
          "org.sayso.store..");

  @Test
  void theScanFoundTheHouse() {
    assertTrue(ALL.size() > 100, "a scan of nothing passes everything: " + ALL.size());
    for (String room :
        List.of(
            "text",
            "news",
            "claim",
            "archive",
            "reading",
            "reconcile",
            "store",
            "desk",
            "fetch",
            "score",
            "json",
            "exchange",
            "mcp",
            "serve",
            "batch",
            "cli")) {
      assertTrue(
          ALL.stream().anyMatch(c -> c.getPackageName().startsWith("org.sayso." + room)),
          "no class of " + room);
    }
  }

  @Test
  void theDomainStandsAlone() {
    for (int i = 0; i < DOMAIN.size(); i++) {
      String[] mayBeSeen =
          Stream.concat(DOMAIN.subList(0, i + 1).stream(), Stream.of("java..", "org.jspecify.."))
              .toArray(String[]::new);
      classes()
          .that()
          .resideInAPackage(DOMAIN.get(i))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(mayBeSeen)
          .check(ALL);
    }
  }

  @Test
  void neighboursAreStrangers() {
    for (String room : NEIGHBOURS) {
      String[] others = NEIGHBOURS.stream().filter(n -> !n.equals(room)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(room)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(ALL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli", "serve", "mcp", "json", "exchange", "batch", "score", "fetch"})
  void nothingBelowKnowsWhoAsks(String adapter) {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.sayso.text..",
            "org.sayso.news..",
            "org.sayso.claim..",
            "org.sayso.archive..",
            "org.sayso.reading..",
            "org.sayso.reconcile..",
            "org.sayso.store..",
            "org.sayso.desk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.sayso." + adapter + "..")
        .check(ALL);
  }

  @Test
  void theCommandLineDecidesNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.sayso.cli..")
        .and()
        .doNotHaveSimpleName("Wiring") // the composition root: somebody must name the parts
        .and()
        .doNotHaveSimpleName("WeightsOption") // names one part, so that a wrong one is wrong use
        .and()
        .doNotHaveSimpleName("WeightsConverter")
        .and()
        .doNotHaveFullyQualifiedName("org.sayso.cli.WeightsOption$Named")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.sayso.reading.*..")
        .check(ALL);
  }

  @Test
  void pagesDecideNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.sayso.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.sayso.reading.*..", "org.sayso.fetch..", "org.sayso.score..", "org.sayso.cli..")
        .check(ALL);
  }

  @Test
  void assistantsDecideNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.sayso.mcp..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.sayso.reading..",
            "org.sayso.reconcile..",
            "org.sayso.fetch..",
            "org.sayso.score..",
            "org.sayso.serve..",
            "org.sayso.cli..")
        .check(ALL);
  }

  @ParameterizedTest
  @CsvSource({
    // its annotations and graphs are mutable bags; our own types begin at this border
    // and where CoreNLP's own pipeline is measured beside us, or its optimiser learns our weights
    "edu.stanford..,"
        + " org.sayso.reading.parse.corenlp..|org.sayso.bench.peer..|org.sayso.bench.training..",
    "org.jsoup.., org.sayso.reading.clean..",
    "opennlp.., org.sayso.reading.clean..",
    // boxes that hold reports are opened in one room, documents that are reports in another
    // and what is handed over is written by the same hands
    "org.netpreserve.jwarc.., org.sayso.archive..|org.sayso.exchange..",
    "com.rometools.., org.sayso.archive..|org.sayso.exchange..",
    "org.eclipse.rdf4j.., org.sayso.exchange..",
    // assistants are spoken to in one room
    "io.modelcontextprotocol.., org.sayso.mcp..",
    "reactor.., org.sayso.mcp..",
    "blue.strategic.., org.sayso.exchange..",
    "org.apache.parquet.., org.sayso.exchange..",
    "org.apache.pdfbox.., org.sayso.reading.clean..",
    "org.apache.fontbox.., org.sayso.reading.clean..",
    "org.apache.poi.., org.sayso.reading.clean..",
    // an e-mail is both: a report, and a box with what is attached to it
    "org.apache.james.mime4j.., org.sayso.archive..|org.sayso.reading.clean..",
    // sitemaps are lists of pages, robots.txt is about asking
    "crawlercommons.., org.sayso.archive..|org.sayso.fetch..",
    "org.apache.hc.., org.sayso.fetch..",
    // what words mean is asked of two well-kept resources, each behind an interface of ours
    "net.sf.extjwnl.., org.sayso.reconcile.wordnet..",
    "dev.langchain4j.., org.sayso.reconcile.embedding..",
    "ai.onnxruntime.., org.sayso.reconcile.embedding..",
    "ai.djl.., org.sayso.reconcile.embedding..",
    "picocli.., org.sayso.cli..",
    // pages ask and reply in our own terms; one room knows the server and the templates
    "io.javalin.., org.sayso.serve.web..",
    "gg.jte.., org.sayso.serve.web..",
    "com.openhtmltopdf.., org.sayso.serve.brief..", // and one sets pages on paper
    "jakarta.servlet.., org.sayso.serve.web..|org.sayso.mcp..",
    "org.eclipse.jetty.., org.sayso.serve.web..",
    // what is kept is promised in store; how it lies on the disk stays behind that
    "java.sql.., org.sayso.store.sqlite..",
    "org.sqlite.., org.sayso.store.sqlite..",
    // and where questions are made of words that the index does not pass over
    "org.apache.lucene.., org.sayso.store.lucene..|org.sayso.bench.search..",
    // a cluster's engine brings a class path of its own
    "org.apache.spark.., org.sayso.batch..",
    "org.apache.hadoop.., org.sayso.batch..",
    "scala.., org.sayso.batch.."
  })
  void aLibraryStaysInItsRoom(String library, String rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms.split("\\|", -1))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(ALL);
  }

  @Test
  void jacksonStaysAtTheEdges() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.sayso.archive..", // cuts JSON lines and feeds
            "org.sayso.reading.clean..", // JSON reports, JSON-LD in pages
            "org.sayso.reading.rules..", // rule files are YAML
            "org.sayso.reconcile.lexicon..", // and so is the lexicon
            "org.sayso.score..", // gold files are JSON
            "org.sayso.store.sqlite..", // rows keep their rest as JSON
            "org.sayso.bench..", // reads gold and what the commands print; never shipped
            "org.sayso.json..", // what we answer, for programs
            "org.sayso.exchange..", // and for the programs of others
            "org.sayso.serve.web..", // and what may be asked
            "org.sayso.batch..", // tables are what we answer, laid into columns
            "org.sayso.cli..") // prints JSON
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(ALL);
  }

  /** Its three rooms with a library apart, which {@link #aLibraryStaysInItsRoom} looks after. */
  @Test
  void reconcilingStandsOnTheDomain() {
    classes()
        .that()
        .resideInAPackage("org.sayso.reconcile..")
        .and()
        .resideOutsideOfPackages(
            "org.sayso.reconcile.wordnet..",
            "org.sayso.reconcile.embedding..",
            "org.sayso.reconcile.lexicon..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(
                    DOMAIN.stream(), Stream.of("org.sayso.reconcile..", "java..", "org.jspecify.."))
                .toArray(String[]::new))
        .check(ALL);
  }

  @Test
  void noCycles() {
    slices().matching("org.sayso.(*)..").should().beFreeOfCycles().check(ALL);
    slices().matching("org.sayso.reading.(*)..").should().beFreeOfCycles().check(ALL);
  }
}
