package org.sayso.store;

import org.sayso.claim.Account;
import org.sayso.news.RefusalReason;

/** What reading made of a capture. */
public sealed interface Outcome {

  /**
   * @param address of the document, the same for all its versions
   * @param account its claims
   */
  record Understood(String address, Account account) implements Outcome {}

  /**
   * @param reason why it has no claims
   * @param detail for people
   */
  record Refused(RefusalReason reason, String detail) implements Outcome {}

  /**
   * A fault of ours; the bytes are kept, and reading is tried again with the next reader.
   *
   * @param fault for us
   */
  record Broken(String fault) implements Outcome {}
}
