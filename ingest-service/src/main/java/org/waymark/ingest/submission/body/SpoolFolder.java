package org.waymark.ingest.submission.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where this process keeps bodies that do not fit into memory: a folder of its own beside those of
 * others, locked as long as the process lives. Those that nobody holds any more were left by
 * processes that were killed, and are removed.
 */
public final class SpoolFolder {
  private static final String LOCK = "lock";
  private static final Supplier<SpoolFolder> OURS = new Once();

  private final Path folder;
  private final FileChannel held;

  private SpoolFolder(Path folder, FileChannel held) {
    this.folder = folder;
    this.held = held;
  }

  /** The one of this process, below the folder for temporary files; made when first asked for. */
  public static SpoolFolder ours() throws IOException {
    try {
      return OURS.get();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Removes what nobody holds of {@code parent}, and makes a folder in it. */
  static SpoolFolder in(Path parent) throws IOException {
    Files.createDirectories(parent);
    try (DirectoryStream<Path> others = Files.newDirectoryStream(parent)) {
      for (Path other : others) {
        removeIfLeft(other);
      }
    }
    Path folder = Files.createTempDirectory(parent, "process-");
    FileChannel channel =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel.lock();
    return new SpoolFolder(folder, channel);
  }

  private static void removeIfLeft(Path other) throws IOException {
    Path lock = other.resolve(LOCK);
    if (!Files.isDirectory(other, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock free = tryLock(channel)) {
      if (free != null) {
        remove(other);
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByUs) {
      return null;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }

  /** Also where somebody who tidies up has removed the folder, as systems do with old ones. */
  Path newFile() throws IOException {
    try {
      return inFolder();
    } catch (NoSuchFileException tidiedUp) {
      Files.createDirectories(folder);
      return inFolder();
    }
  }

  private Path inFolder() throws IOException {
    return Files.createTempFile(folder, "submission-", ".body");
  }

  Path path() {
    return folder;
  }

  /** Lets go of the folder as the end of its process would. */
  void letGo() throws IOException {
    held.close();
  }

  private static final class Once implements Supplier<SpoolFolder> {
    private @Nullable SpoolFolder made;

    @Override
    public synchronized SpoolFolder get() {
      SpoolFolder known = made;
      if (known == null) {
        try {
          String name = "waymark-spool-" + System.getProperty("user.name");
          known = in(Path.of(System.getProperty("java.io.tmpdir"), name));
          made = known;
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
      return known;
    }
  }
}
