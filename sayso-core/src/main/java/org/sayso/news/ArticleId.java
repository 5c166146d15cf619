package org.sayso.news;

/**
 * What tells one article from another: the report's own {@code id}, else the name of its file.
 *
 * @param value never blank
 */
public record ArticleId(String value) {

  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article's id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
