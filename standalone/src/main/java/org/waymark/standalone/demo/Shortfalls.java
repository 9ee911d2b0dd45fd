package org.waymark.standalone.demo;

import java.util.ArrayList;
import java.util.List;

/** What a replay promised and did not keep, in words; any makes the command fail. */
final class Shortfalls {
  private final List<String> reasons = new ArrayList<>();

  void add(String reason) {
    reasons.add(reason);
  }

  /** Adds the reason unless the promise is kept. */
  void unless(boolean kept, String reason) {
    if (!kept) {
      add(reason);
    }
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }
}
