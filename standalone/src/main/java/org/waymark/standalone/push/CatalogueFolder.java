package org.waymark.standalone.push;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.standalone.client.UsageError;

/**
 * A catalogue's files, zipped as ingest takes them. The same files give the same bytes, so that a
 * catalogue loaded twice is recognised.
 */
public final class CatalogueFolder {
  private static final List<String> ENDINGS = List.of(".csv", ".yaml");
  private static final FileTime NO_TIME = FileTime.fromMillis(315_532_800_000L);

  private CatalogueFolder() {}

  /**
   * Zips the folders' files; a later folder's file replaces an earlier one of the same name.
   *
   * @throws UsageError when a folder is not there or none holds a catalogue's file
   */
  public static byte[] zip(List<Path> folders) {
    Map<String, Path> files = new TreeMap<>();
    folders.forEach(folder -> files.putAll(filesOf(folder)));
    if (files.isEmpty()) {
      throw new UsageError("No catalogue's files (CSV or YAML) lie in " + folders + ".");
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setLastModifiedTime(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(file.getValue(), zip);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, Path> filesOf(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageError("There is no folder " + folder + ".");
    }
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.list(folder)) {
      paths
          .filter(path -> ENDINGS.stream().anyMatch(path.toString()::endsWith))
          .forEach(path -> files.put(String.valueOf(path.getFileName()), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}
