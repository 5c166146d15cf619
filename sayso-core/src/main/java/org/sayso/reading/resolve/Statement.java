package org.sayso.reading.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.reading.attribute.Found;

/** An attribution while it is being resolved. Confined to one reading. */
final class Statement {

  final Found found;

  /** Who said it; more than one for a joint statement. */
  List<Entity> speakers = new ArrayList<>();

  /** Names of those who carry it, nearest to the speaker first. */
  List<String> via = new ArrayList<>();

  Stance stance;
  boolean hedged;
  Optional<LocalDate> saidAt = Optional.empty();
  Optional<Statement> within = Optional.empty();

  Statement(Found found) {
    this.found = found;
    this.stance = found.stance();
    this.hedged = found.hedged();
  }

  int start() {
    return found.attribution().content().first().start();
  }

  /** Where the speaker is named, else where the content begins. */
  int anchor() {
    return found.attribution().source().isEmpty()
        ? start()
        : found.attribution().source().first().start();
  }
}
