package org.waymark.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder an installation keeps everything in: broker, store, logs, secrets, and a note of the
 * clock it belongs to. Open, it is locked against every other process; the operating system gives
 * the lock up when the process ends, however it ends.
 */
public final class DataFolder implements AutoCloseable {
  private static final String LOCK = "waymark.lock";
  private static final String CLOCK = "clock";

  private final Path folder;
  private final FileChannel lockFile;
  private final Instant madeAt;

  private DataFolder(Path folder, FileChannel lockFile, Instant madeAt) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.madeAt = madeAt;
  }

  /**
   * Opens the folder, making it first where there is none.
   *
   * @throws CannotStart when another process has it open, when it belongs to the other clock, or
   *     when it cannot be written
   */
  public static DataFolder open(Path folder, ClockKind clock) {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute);
      FileChannel channel = lock(absolute);
      try {
        return new DataFolder(absolute, channel, clockOf(absolute, clock));
      } catch (RuntimeException | IOException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new CannotStart("The data folder " + absolute + " cannot be used: " + e, e);
    }
  }

  /** Whether some process has this folder open now. */
  public static boolean isOpen(Path folder) {
    Path lock = folder.resolve(LOCK);
    if (!Files.exists(lock)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      FileLock held = channel.tryLock();
      return held == null;
    } catch (OverlappingFileLockException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  public Path path() {
    return folder;
  }

  /** The real instant at which this folder was made. */
  public Instant madeAt() {
    return madeAt;
  }

  /** A folder inside this one, made where there is none. */
  public Path subfolder(String name) {
    try {
      return Files.createDirectories(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes all it holds but its lock, its clock and the administrator's token. */
  public void empty() {
    Set<Path> kept =
        Set.of(folder.resolve(LOCK), folder.resolve(CLOCK), folder.resolve(Secrets.ADMIN));
    try (Stream<Path> paths = Files.walk(folder)) {
      List<Path> deepestFirst =
          paths.filter(path -> !path.equals(folder)).sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        if (!kept.contains(path)) {
          Files.delete(path);
        }
      }
    } catch (IOException e) {
      throw new CannotStart("The data folder " + folder + " cannot be emptied: " + e, e);
    }
  }

  /** What this folder keeps secret. */
  public Secrets secrets() {
    return new Secrets(folder);
  }

  /** Lets other processes have the folder. */
  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // held by this very process: as good as held by another
    }
    if (lock == null) {
      channel.close();
      throw new CannotStart(
          "The data folder "
              + folder
              + " is in use by another Waymark. Stop that one first, or"
              + " give this one a folder of its own with --data.");
    }
    return channel;
  }

  private static Instant clockOf(Path folder, ClockKind wanted) throws IOException {
    Path note = folder.resolve(CLOCK);
    if (!Files.exists(note)) {
      Instant now = Instant.now();
      Files.writeString(note, wanted.word() + " since " + now + "\n");
      return now;
    }
    String[] words = Files.readString(note).strip().split(" ");
    if (!words[0].equals(wanted.word())) {
      throw new CannotStart(
          "The data folder "
              + folder
              + " belongs to the "
              + words[0]
              + " clock and cannot be used"
              + " with the "
              + wanted.word()
              + " one. Choose another folder with --data.");
    }
    return Instant.parse(words[2]);
  }

  /** Where the administrator's token is found by a client on the same machine, if it was made. */
  public static @Nullable String adminToken(Path folder, Map<String, String> environment) {
    String given = environment.get(Secrets.ADMIN_VARIABLE);
    return given != null && !given.isBlank() ? given : new Secrets(folder).read(Secrets.ADMIN);
  }
}
