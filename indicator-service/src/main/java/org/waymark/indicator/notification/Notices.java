package org.waymark.indicator.notification;

import java.util.Collection;
import java.util.List;

/** What is to be told by email, until a digest that carries it was sent. */
public interface Notices {
  /** Keeps what is not kept yet. */
  void add(Collection<Notice> notices);

  /** Addresses for which something is kept. */
  List<String> addresses();

  /** What is kept for an address, earliest first. */
  List<Notice> of(String address, int most);

  /** Forgets those that were told. */
  void told(Collection<String> ids);
}
