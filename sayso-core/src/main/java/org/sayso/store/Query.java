package org.sayso.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is asked for. {@link QueryParser} makes one of what people write, and {@code toString} gives
 * it back in the same language.
 */
public sealed interface Query {

  /** Whatever there is. */
  record Everything() implements Query {
    @Override
    public String toString() {
      return "*";
    }
  }

  /**
   * Words in a field.
   *
   * @param words all of which must be there
   * @param how they must stand
   */
  record Words(QueryField field, String words, How how) implements Query {

    /** How words must stand. */
    public enum How {
      /** Anywhere in the field, in any form: {@code said} finds {@code saying}. */
      ANYWHERE,
      /** One behind the other. */
      PHRASE,
      /** The last one begins so. */
      BEGINNING
    }

    @Override
    public String toString() {
      String value =
          how == How.PHRASE ? '"' + words + '"' : how == How.BEGINNING ? words + "*" : words;
      return field == QueryField.ANY ? value : field.word() + ":" + value;
    }
  }

  /**
   * One of a field's few words.
   *
   * @param value as the field has it
   */
  record Choice(QueryField field, String value) implements Query {
    @Override
    public String toString() {
      return field.word() + ":" + value;
    }
  }

  /**
   * Days from and to, both included.
   *
   * @param from no bound where empty
   * @param to no bound where empty
   */
  record Days(QueryField field, Optional<LocalDate> from, Optional<LocalDate> to) implements Query {
    @Override
    public String toString() {
      return field.word()
          + ":"
          + from.map(LocalDate::toString).orElse("")
          + ".."
          + to.map(LocalDate::toString).orElse("");
    }
  }

  /**
   * All of them.
   *
   * @param parts two or more
   */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or || part instanceof And ? "(" + part + ")" : "" + part)
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * One of them or more.
   *
   * @param parts two or more
   */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream()
          .map(part -> part instanceof Or || part instanceof And ? "(" + part + ")" : "" + part)
          .collect(Collectors.joining(" OR "));
    }
  }

  /**
   * Whatever it is not.
   *
   * @param part that must not hold
   */
  record Not(Query part) implements Query {
    @Override
    public String toString() {
      return "NOT " + (part instanceof And || part instanceof Or ? "(" + part + ")" : part);
    }
  }
}
