package org.waymark.standalone.data;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Holds a data folder open, to be killed. */
final class FolderHolder {
  private FolderHolder() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (var held = DataFolder.open(folder, ClockKind.REAL)) {
      System.out.println("refused to others: " + DataFolder.isOpen(held.path()));
      new CountDownLatch(1).await();
    }
  }
}
