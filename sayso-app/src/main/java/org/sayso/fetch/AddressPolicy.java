package org.sayso.fetch;

import java.net.InetAddress;

/**
 * Which machines may be asked. What a report or a feed links to must not lead into the network that
 * Sayso runs in.
 */
public interface AddressPolicy {

  /** Machines of the public web only. */
  AddressPolicy PUBLIC = (address, port) -> !PrivateRanges.contain(address);

  /** All machines: for a newsroom that follows its own. */
  AddressPolicy ANY = (address, port) -> true;

  boolean allows(InetAddress address, int port);
}
