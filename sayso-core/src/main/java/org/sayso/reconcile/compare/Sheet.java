package org.sayso.reconcile.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what was found of two claims, as figures for the model and as reasons for people. */
final class Sheet {

  private final Map<String, Double> figures = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  /** Sets a figure; of several the highest counts. */
  void set(String name, double value) {
    figures.merge(name, value, Math::max);
  }

  void set(String name, boolean holds) {
    set(name, holds ? 1 : 0);
  }

  double get(String name) {
    return figures.getOrDefault(name, 0.0);
  }

  boolean has(String name) {
    return get(name) > 0;
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  List<Finding> findings() {
    return findings;
  }

  Map<String, Double> figures() {
    return figures;
  }
}
