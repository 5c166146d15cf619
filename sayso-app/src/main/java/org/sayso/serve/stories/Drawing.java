package org.sayso.serve.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.desk.accounts.Timeline;
import org.sayso.text.OneLine;

/**
 * A timeline within a range, drawn: lanes one below the other, within each as many rows as keep
 * labels apart.
 *
 * @param bars of all lanes
 * @param arcs from what was said to where it was printed
 * @param lanes with their names
 * @param ticks at the foot
 * @param height of the whole
 */
public record Drawing(
    List<Bar> bars, List<Arc> arcs, List<Lane> lanes, List<Tick> ticks, int height) {

  /** Of every drawing, in its own units. */
  public static final int WIDTH = 1000;

  private static final int ROW = 22;
  private static final int LANE_GAP = 34;
  private static final int FOOT = 26;
  private static final int SHORTEST_BAR = 7;
  private static final int LETTER = 7;
  private static final int LONGEST_LABEL = 34;
  private static final int BETWEEN = 10;

  public Drawing {
    bars = List.copyOf(bars);
    arcs = List.copyOf(arcs);
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  /**
   * A mark.
   *
   * @param mark what it stands for
   * @param label short enough
   * @param x its left end
   * @param width of it
   * @param y its middle
   * @param labelX where the label begins, or ends
   * @param before whether the label stands before it
   */
  public record Bar(
      Timeline.Mark mark, String label, int x, int width, int y, int labelX, boolean before) {

    public boolean isMoment() {
      return mark.when().isMoment();
    }

    int middle() {
      return x + width / 2;
    }
  }

  /** A line from a statement to its relay. */
  public record Arc(Timeline.Arc arc, String path, String words) {}

  /** A lane's name, and where it begins. */
  public record Lane(String name, int y) {}

  /** A round moment. */
  public record Tick(String label, int x) {

    /** Behind its line, or before it at the right edge. */
    public int labelX() {
      int length = OneLine.length(label) * LETTER;
      return x + 3 + length > WIDTH ? x - 3 - length : x + 3;
    }
  }

  static Drawing of(Timeline timeline, TimeRange range) {
    return new Draughtsman(range).draw(timeline);
  }

  private static final class Draughtsman {
    private final TimeRange range;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private int top = 0;

    Draughtsman(TimeRange range) {
      this.range = range;
    }

    Drawing draw(Timeline timeline) {
      for (Timeline.Lane lane : Timeline.Lane.values()) {
        lane(
            lane,
            timeline.marks().stream()
                .filter(mark -> mark.lane() == lane && range.meets(mark.when()))
                .toList());
      }
      Map<Integer, Bar> byNumber = new HashMap<>();
      bars.forEach(bar -> byNumber.put(bar.mark().number(), bar));
      List<Arc> arcs = new ArrayList<>();
      for (Timeline.Arc arc : timeline.arcs()) {
        Optional<Bar> from = Optional.ofNullable(byNumber.get(arc.from()));
        Optional<Bar> to = Optional.ofNullable(byNumber.get(arc.to()));
        if (from.isPresent() && to.isPresent()) {
          arcs.add(arc(arc, from.get(), to.get()));
        }
      }
      return new Drawing(
          bars,
          arcs,
          lanes,
          Ticks.of(range).stream().map(tick -> new Tick(tick.label(), x(tick.moment()))).toList(),
          top + FOOT);
    }

    private void lane(Timeline.Lane lane, List<Timeline.Mark> marks) {
      lanes.add(new Lane(name(lane), top + 14));
      top += LANE_GAP;
      List<Integer> ends = new ArrayList<>();
      for (Timeline.Mark mark : marks) {
        int x = Math.max(0, x(mark.when().from()));
        int end = Math.min(WIDTH, x(mark.when().to()));
        int width = Math.max(SHORTEST_BAR, end - x);
        x = Math.min(x, WIDTH - width);
        String label = label(mark);
        int length = OneLine.length(label) * LETTER;
        boolean before = x + width + 5 + length > WIDTH && x - 5 - length >= 0;
        int from = before ? x - 5 - length : x;
        int to = before ? x + width : x + width + 5 + length;
        int row = 0;
        while (row < ends.size() && ends.get(row) + BETWEEN > from) {
          row++;
        }
        if (row == ends.size()) {
          ends.add(to);
        } else {
          ends.set(row, to);
        }
        bars.add(
            new Bar(
                mark,
                label,
                x,
                width,
                top + row * ROW + ROW / 2,
                before ? x - 5 : x + width + 5,
                before));
      }
      top += Math.max(1, ends.size()) * ROW;
    }

    private static String name(Timeline.Lane lane) {
      return switch (lane) {
        case HAPPENED -> "Happened";
        case SAID -> "Said";
        case PUBLISHED -> "Published";
      };
    }

    private static String label(Timeline.Mark mark) {
      String label = mark.label();
      if (mark.lane() == Timeline.Lane.HAPPENED && !mark.told().isEmpty()) {
        label = label + ": " + mark.told().get(0);
      }
      String cut = OneLine.shortened(label, LONGEST_LABEL);
      return mark.lane() != Timeline.Lane.PUBLISHED && mark.told().size() > 1
          ? cut + " (" + mark.told().size() + ")"
          : cut;
    }

    private int x(Instant moment) {
      double share =
          (double) Duration.between(range.from(), moment).toSeconds()
              / Math.max(1, range.length().toSeconds());
      return (int) Math.round(Math.max(-0.5, Math.min(1.5, share)) * WIDTH);
    }

    private static Arc arc(Timeline.Arc arc, Bar from, Bar to) {
      int start = from.y() + 5;
      int end = to.y() - 6;
      int bend = Math.max(20, (end - start) / 2);
      String path = Curve.path(from.middle(), start, bend, to.middle(), end, -bend);
      return new Arc(
          arc,
          path,
          from.mark().label()
              + ", told by "
              + to.mark().label()
              + (arc.drift().isEmpty() ? "" : ", changed: " + StoryView.kinds(arc.drift())));
    }
  }
}
