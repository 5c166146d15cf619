package org.sayso.desk;

import java.util.List;
import java.util.Map;
import org.sayso.store.Found.Count;
import org.sayso.store.Found.Facet;

/**
 * What was found.
 *
 * @param total how many there are, exactly
 * @param statements the claims that were asked for; none where articles were
 * @param articles the articles that were asked for; none where claims were
 * @param facets how many there are by speaker, outlet …
 * @param fresh whether all that is kept was searched: not while another process is adding
 */
public record SearchAnswer(
    long total,
    List<Statement> statements,
    List<Holding> articles,
    Map<Facet, List<Count>> facets,
    boolean fresh) {

  public SearchAnswer {
    statements = List.copyOf(statements);
    articles = List.copyOf(articles);
    facets = Map.copyOf(facets);
  }
}
