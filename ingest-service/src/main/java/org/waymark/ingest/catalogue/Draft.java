package org.waymark.ingest.catalogue;

import java.util.Map;
import java.util.Set;
import org.waymark.contracts.catalogue.Catalogue;

/**
 * What could be read of a catalogue's files. Rows with a wrong field are left out of the catalogue,
 * but what they name stays known, so that one slip is not reported again by all that refers to it.
 *
 * @param catalogue what was sound
 * @param named the codes that each file names, sound or not, by the file's name
 */
public record Draft(Catalogue catalogue, Map<String, Set<String>> named) {
  /** Whether a file has a row of this code, sound or not. */
  public boolean names(String file, String code) {
    return named.getOrDefault(file, Set.of()).contains(code);
  }
}
