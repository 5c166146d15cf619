package org.sayso.news;

/**
 * Who publishes: a newspaper, an agency, a channel, a ministry's press office.
 *
 * @param name as the report or the user gives it; empty where neither does
 */
public record Outlet(String name) {

  public static final Outlet UNKNOWN = new Outlet("");

  public boolean isKnown() {
    return !name.isEmpty();
  }

  @Override
  public String toString() {
    return name;
  }
}
