package org.waymark.standalone.push;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.waymark.standalone.console.Console;

/** A progress bar of the bytes sent, for a person who watches; silent otherwise. */
final class SendProgress implements AutoCloseable {
  private static final long KIB = 1024;

  private final @Nullable ProgressBar bar;
  private long before;

  private SendProgress(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  static SendProgress of(Console console, List<FeedFile> files) {
    if (!console.interactive()) {
      return new SendProgress(null);
    }
    return new SendProgress(
        new ProgressBarBuilder()
            .setTaskName("Sending")
            .setInitialMax(files.stream().mapToLong(SendProgress::size).sum())
            .setUnit(" KiB", KIB)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
            .setConsumer(new ConsoleProgressBarConsumer(console.err()))
            .build());
  }

  /** So many bytes of the file under way have gone out. */
  void sent(long bytes) {
    if (bar != null) {
      bar.stepTo(before + bytes);
    }
  }

  /** The file under way has been answered. */
  void done(FeedFile file) {
    before += size(file);
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
