package org.sayso.serve.search;

import java.util.List;
import org.sayso.desk.Holding;
import org.sayso.serve.statements.StatementView;

/**
 * What came since somebody looked.
 *
 * @param name of the search
 * @param total how many are new
 * @param statements that are
 * @param articles that are, where they were asked for
 */
public record NewView(
    String name, long total, List<StatementView> statements, List<Holding> articles) {

  public NewView {
    statements = List.copyOf(statements);
    articles = List.copyOf(articles);
  }
}
