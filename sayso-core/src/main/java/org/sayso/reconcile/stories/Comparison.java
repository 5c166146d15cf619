package org.sayso.reconcile.stories;

import org.sayso.news.ArticleId;

/**
 * Two reports that were compared, for whoever learns weights from them.
 *
 * @param later report
 * @param earlier report
 * @param likeness in what they are alike
 */
public record Comparison(ArticleId later, ArticleId earlier, Likeness likeness) {}
