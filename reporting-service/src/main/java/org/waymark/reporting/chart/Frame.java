package org.waymark.reporting.chart;

/**
 * The space a chart is drawn in, in units of its viewBox. Text keeps its size in both frames, so
 * that a chart on a phone is drawn anew rather than shrunk until nobody can read it.
 *
 * @param height for charts over time; charts that list things take the height they need
 */
public record Frame(int width, int height, boolean narrow) {

  /** For screens from 640 px, and for paper. */
  public static final Frame WIDE = new Frame(680, 300, false);

  /** For phones. */
  public static final Frame NARROW = new Frame(360, 280, true);

  String idFor(String id) {
    return narrow ? id + "-narrow" : id;
  }
}
