package org.waymark.standalone.push;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** Shows a bar's states over one another on one line, and the same state once. */
final class OneLine implements ProgressBarConsumer {
  private final PrintStream out;
  private final int width;
  private String last = "";

  /**
   * @param width the terminal's; a line that fills it would break and leave its half behind
   */
  OneLine(PrintStream out, int width) {
    this.out = out;
    this.width = width;
  }

  @Override
  public int getMaxRenderedLength() {
    return width - 1;
  }

  @Override
  public void accept(String state) {
    if (!state.equals(last)) {
      out.print("\r" + state + " ".repeat(Math.max(0, last.length() - state.length())));
      last = state;
    }
  }

  @Override
  public void close() {
    out.println();
    out.flush();
  }
}
