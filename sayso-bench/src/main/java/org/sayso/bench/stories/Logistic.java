package org.sayso.bench.stories;

import java.util.Arrays;
import java.util.List;

/** Logistic regression with a Gaussian prior, found by Newton's method; the bias is held freely. */
final class Logistic {

  private static final double PRIOR = 1;
  private static final double PRIOR_OF_BIAS = 1e-3;
  private static final int MOST_STEPS = 60;
  private static final double SMALL = 1e-6;

  private Logistic() {}

  /** One thing to learn from. */
  static final class Case {

    private final double[] figures;
    private final boolean right;
    private final double weight;

    Case(double[] figures, boolean right, double weight) {
      this.figures = figures.clone();
      this.right = right;
      this.weight = weight;
    }

    double[] figures() {
      return figures.clone();
    }

    boolean right() {
      return right;
    }
  }

  /** The weights of the figures, the bias last. */
  static List<Double> learn(List<Case> cases) {
    int n = cases.get(0).figures.length + 1;
    double[] w = new double[n];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] change = step(cases, w);
      double largest = 0;
      for (int i = 0; i < n; i++) {
        w[i] -= change[i];
        largest = Math.max(largest, Math.abs(change[i]));
      }
      if (largest < SMALL) {
        break;
      }
    }
    return Arrays.stream(w).boxed().toList();
  }

  private static double[] step(List<Case> cases, double[] w) {
    int n = w.length;
    double[][] curvature = new double[n][n];
    double[] slope = new double[n];
    for (int i = 0; i < n; i++) {
      double prior = i == n - 1 ? PRIOR_OF_BIAS : PRIOR;
      curvature[i][i] = prior;
      slope[i] = prior * w[i];
    }
    for (Case one : cases) {
      double[] x = Arrays.copyOf(one.figures, n);
      x[n - 1] = 1;
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += w[i] * x[i];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double error = one.weight * (p - (one.right ? 1 : 0));
      double spread = one.weight * p * (1 - p);
      for (int i = 0; i < n; i++) {
        slope[i] += error * x[i];
        for (int j = 0; j < n; j++) {
          curvature[i][j] += spread * x[i] * x[j];
        }
      }
    }
    return solve(curvature, slope);
  }

  /** Gauss's elimination of a symmetric, positive system. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double factor = a[i][k] / a[k][k];
        for (int j = k; j < n; j++) {
          a[i][j] -= factor * a[k][j];
        }
        b[i] -= factor * b[k];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        b[i] -= a[i][j] * b[j];
      }
      b[i] /= a[i][i];
    }
    return b;
  }
}
