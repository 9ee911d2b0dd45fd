package org.waymark.reporting.chart;

/** The colours of charts. All lines and text have at least 4.5:1 on white. */
final class Palette {

  static final String INK = "#0b0c0c";
  static final String QUIET = "#505a5f";
  static final String COMMON = "#6f777b";
  static final String BEHIND = "#767676";
  static final String GRID = "#d9dbdd";
  static final String RED = "#d4351c";
  static final String AMBER = "#b5500b";
  static final String GREEN = "#00703c";
  static final String BLUE = "#1d70b8";
  static final String RED_TINT = "#f4cdc6";
  static final String AMBER_TINT = "#fcd6c3";
  static final String GREEN_TINT = "#cce2d8";
  static final String CONCERN = AMBER;
  static final String IMPROVEMENT = BLUE;

  private Palette() {}
}
