package org.sayso.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sayso.json.Json;
import org.sayso.store.Search;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that are one of a few words, read in any case. */
final class Choices {

  private Choices() {}

  static <E extends Enum<E>> E oneOf(E[] choices, String value) {
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is none of "
                        + Arrays.stream(choices).map(Json::lower).collect(Collectors.toList())));
  }

  /** Claims or articles. */
  static final class OfWhat implements ITypeConverter<Search.What> {
    @Override
    public Search.What convert(String value) {
      return oneOf(Search.What.values(), value);
    }
  }

  /** Which first. */
  static final class OfOrder implements ITypeConverter<Search.Order> {
    @Override
    public Search.Order convert(String value) {
      return oneOf(Search.Order.values(), value);
    }
  }

  /** How to print. */
  static final class OfFormat implements ITypeConverter<SearchCommand.Format> {
    @Override
    public SearchCommand.Format convert(String value) {
      return oneOf(SearchCommand.Format.values(), value);
    }
  }
}
