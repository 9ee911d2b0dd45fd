package org.waymark.standalone.push;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.console.Console;

/** A progress bar of the bytes sent, for a person who watches; silent otherwise. */
final class SendProgress implements AutoCloseable {
  private static final long KIB = 1024;
  private static final long FEW = 10;

  private final @Nullable ProgressBar bar;
  private long before;

  private SendProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static SendProgress of(Console console, List<FeedFile> files) {
    if (!console.interactive()) {
      return new SendProgress(null);
    }
    long total = files.stream().mapToLong(SendProgress::size).sum();
    var builder =
        new ProgressBarBuilder()
            .setTaskName("Sending")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
            .setConsumer(new OneLine(console.err(), console.width()));
    return new SendProgress(inUnitsOf(total, builder).build());
  }

  /** The largest unit of which there are some: small files are not 0 of 0. */
  private static ProgressBarBuilder inUnitsOf(long total, ProgressBarBuilder builder) {
    if (total < FEW * KIB) {
      return builder.setUnit(" B", 1);
    }
    return total < FEW * KIB * KIB
        ? builder.setUnit(" KiB", KIB)
        : builder.setUnit(" MiB", KIB * KIB);
  }

  /** So many bytes of the file under way have gone out. */
  void sent(long bytes) {
    if (bar != null) {
      bar.stepTo(before + bytes);
    }
  }

  /** The file under way has been answered with a receipt. */
  void taken(FeedFile file) {
    before += size(file);
    sent(0);
  }

  /** The file under way was not taken, whatever of it went out. */
  void failed() {
    sent(0);
  }

  private static long size(FeedFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
