package org.sayso.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Finds machines by their names and keeps back those that may not be asked. The connection is made
 * to the very addresses that were checked here, so a name that means another machine a second later
 * gains nothing.
 */
final class GuardedDns implements DnsResolver {

  /** The name leads to a machine that may not be asked. */
  static final class Forbidden extends UnknownHostException {
    Forbidden(String host) {
      super(host + " is in a private network; --allow-private allows it");
    }
  }

  private final DnsResolver names;
  private final AddressPolicy policy;

  GuardedDns(AddressPolicy policy) {
    this(SystemDefaultDnsResolver.INSTANCE, policy);
  }

  /**
   * @param names who knows them
   */
  GuardedDns(DnsResolver names, AddressPolicy policy) {
    this.names = names;
    this.policy = policy;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    return resolve(host, -1).stream()
        .map(InetSocketAddress::getAddress)
        .toArray(InetAddress[]::new);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    List<InetAddress> all = Arrays.asList(names.resolve(host));
    List<InetSocketAddress> allowed =
        all.stream()
            .filter(address -> policy.allows(address, port))
            .map(address -> new InetSocketAddress(address, Math.max(port, 0)))
            .toList();
    if (allowed.isEmpty()) {
      throw all.isEmpty() ? new UnknownHostException(host) : new Forbidden(host);
    }
    return allowed;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
