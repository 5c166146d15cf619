package org.sayso.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.sayso.desk.exchange.Dossier;

/** Provenance as Turtle. */
final class ProvTurtle implements Handing {

  private final ValueFactory values = SimpleValueFactory.getInstance();
  private final Writer out;
  private final RDFWriter turtle;

  ProvTurtle(OutputStream stream) {
    out = Utf8.writer(stream);
    turtle = new TurtleWriter(out);
    turtle.startRDF();
    Provenance.PREFIXES.forEach(turtle::handleNamespace);
  }

  @Override
  public void take(Dossier dossier) {
    for (Triple triple : Provenance.of(dossier)) {
      turtle.handleStatement(
          values.createStatement(
              values.createIRI(triple.subject()), name(triple.predicate()), object(triple)));
    }
  }

  private Value object(Triple triple) {
    return switch (triple.kind()) {
      case IRI -> values.createIRI(triple.object());
      case NAME -> name(triple.object());
      case WORDS -> values.createLiteral(triple.object());
      case MOMENT -> values.createLiteral(triple.object(), XSD.DATETIME);
    };
  }

  private IRI name(String name) {
    if (name.equals("rdf:type")) {
      return RDF.TYPE;
    }
    int colon = name.indexOf(':');
    String prefix =
        Optional.ofNullable(Provenance.PREFIXES.get(name.substring(0, colon))).orElseThrow();
    return values.createIRI(prefix, name.substring(colon + 1));
  }

  @Override
  public void close() throws IOException {
    turtle.endRDF();
    out.flush();
  }
}
