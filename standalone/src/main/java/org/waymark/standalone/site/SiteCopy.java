package org.waymark.standalone.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.waymark.standalone.client.Http;
import org.waymark.standalone.client.Refused;

/**
 * A copy of the public pages that is read from disk: every page that can be reached from the
 * reports, with what it is drawn with, its links made relative. A link to what is not there, or
 * only makes sense while the service runs, leads nowhere.
 */
public final class SiteCopy {
  private static final int MOST_FILES = 3_000;
  private static final String NOWHERE = "#";

  private final Http site;
  private final Map<String, Copied> copies = new LinkedHashMap<>();

  private record Copied(Path file, String type, byte[] body) {
    boolean isPage() {
      return type.startsWith("text/html");
    }

    boolean isStyle() {
      return type.startsWith("text/css");
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  public SiteCopy(Http site) {
    this.site = site;
  }

  /**
   * Fetches one page or file.
   *
   * @return whether it is there
   */
  public boolean fetch(String path) throws Refused {
    if (copies.containsKey(path)) {
      return true;
    }
    HttpResponse<byte[]> answer = site.send(site.request(path).GET().build());
    if (answer.statusCode() == 404) {
      return false;
    }
    Http.expect(answer, 200);
    String type = answer.headers().firstValue("Content-Type").orElse("");
    copies.put(path, new Copied(SitePaths.file(path), type, answer.body()));
    return true;
  }

  /**
   * Fetches all that the pages fetched so far lead to, and all that those lead to.
   *
   * @return what could not be had though something leads to it, with the reason; what merely is not
   *     there is no fault
   */
  public List<String> fetchLinked() {
    Queue<String> waiting = new ArrayDeque<>(copies.keySet());
    var asked = new HashSet<>(copies.keySet());
    var faults = new ArrayList<String>();
    while (!waiting.isEmpty() && copies.size() < MOST_FILES) {
      String path = waiting.remove();
      for (String link : linksFrom(path, faults)) {
        String target = SitePaths.bare(link);
        if (asked.add(target)) {
          waiting.add(target);
        }
      }
    }
    return faults;
  }

  private Set<String> linksFrom(String path, List<String> faults) {
    try {
      Copied copied = fetch(path) ? copies.get(path) : null;
      return copied == null ? Set.of() : linksOf(copied);
    } catch (Refused e) {
      faults.add(path + ": " + e.getMessage());
      return Set.of();
    }
  }

  /** Writes everything fetched under the folder. */
  public void write(Path folder) {
    for (Copied copied : copies.values()) {
      Path file = folder.resolve(copied.file());
      try {
        Files.createDirectories(file.getParent());
        Files.write(file, relinked(copied));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Set<String> linksOf(Copied copied) {
    if (copied.isPage()) {
      return Links.ofPages().in(copied.text());
    }
    return copied.isStyle() ? Links.ofStyles().in(copied.text()) : Set.of();
  }

  private byte[] relinked(Copied copied) {
    if (!copied.isPage() && !copied.isStyle()) {
      return copied.body();
    }
    Links links = copied.isPage() ? Links.ofPages() : Links.ofStyles();
    return links
        .replaced(copied.text(), target -> relative(copied, target))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String relative(Copied from, String target) {
    Copied to = copies.get(SitePaths.bare(target));
    if (to == null) {
      return NOWHERE;
    }
    int fragment = target.indexOf('#');
    return SitePaths.relative(from.file(), to.file())
        + (fragment < 0 ? "" : target.substring(fragment));
  }
}
