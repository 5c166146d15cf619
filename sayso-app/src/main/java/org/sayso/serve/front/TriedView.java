package org.sayso.serve.front;

import java.util.List;
import org.sayso.claim.Account;
import org.sayso.json.Json;
import org.sayso.reading.Reading;

/**
 * What was read and not kept.
 *
 * @param id of the reading, for who wants to keep it after all
 * @param accounts of those that could be read
 * @param refused why the others could not, a line each
 */
public record TriedView(String id, List<Account> accounts, List<String> refused) {

  public TriedView {
    accounts = List.copyOf(accounts);
    refused = List.copyOf(refused);
  }

  static TriedView of(String id, List<Reading> readings) {
    return new TriedView(
        id,
        readings.stream()
            .filter(Reading.Read.class::isInstance)
            .map(reading -> ((Reading.Read) reading).account())
            .toList(),
        readings.stream()
            .filter(Reading.Unreadable.class::isInstance)
            .map(reading -> (Reading.Unreadable) reading)
            .map(no -> Json.lower(no.reason()).replace('_', ' ') + ": " + no.detail())
            .toList());
  }
}
