package org.waymark.reporting.chart;

/** A picture of figures, drawn as SVG. */
public interface Chart {

  /** The drawing as one {@code <svg>} element. */
  String svg(Frame frame);

  /** The drawing for wide screens and paper. */
  default String svg() {
    return svg(Frame.WIDE);
  }

  /**
   * Both drawings; the stylesheet shows the one that suits the screen, and the wide one on paper.
   */
  default String responsive() {
    return "<div class=\"waymark-chart__wide\">"
        + svg(Frame.WIDE)
        + "</div><div class=\"waymark-chart__narrow\">"
        + svg(Frame.NARROW)
        + "</div>";
  }
}
