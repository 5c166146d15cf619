package org.sayso.bench.search;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How much of the machine other processes take meanwhile: figures want to be read beside it. */
public final class OtherWork {

  private final com.sun.management.OperatingSystemMXBean system =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final List<Double> shares = new ArrayList<>();

  public OtherWork() {
    system.getCpuLoad(); // the next counts from here
    system.getProcessCpuLoad();
  }

  /** Takes note of how it is now. */
  public void look() {
    double all = system.getCpuLoad();
    double ours = system.getProcessCpuLoad();
    if (all >= 0 && ours >= 0) {
      shares.add(Math.max(0, all - ours));
    }
  }

  /** What all threads of this process used of the processor until now, in nanoseconds. */
  public long ownNanos() {
    return system.getProcessCpuTime();
  }

  /** Of all cores, from 0 to 1, in the mean. */
  public double share() {
    return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
