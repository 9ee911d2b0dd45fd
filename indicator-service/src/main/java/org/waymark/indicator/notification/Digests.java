package org.waymark.indicator.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.waymark.contracts.due.DueDates;
import org.waymark.contracts.words.Periods;

/**
 * Puts what an address is to be told into one email a day. The parcel's id is the address and the
 * day: whoever makes it second has made nothing.
 */
public final class Digests {
  private static final int MOST = 200;

  private final Notices notices;
  private final Parcels parcels;
  private final Supplier<String> council;
  private final LocalTime from;
  private final Clock clock;

  /**
   * @param council its name, as it is now
   * @param from the time of day in London from which a day's digest is made
   */
  public Digests(
      Notices notices, Parcels parcels, Supplier<String> council, LocalTime from, Clock clock) {
    this.notices = notices;
    this.parcels = parcels;
    this.council = council;
    this.from = from;
    this.clock = clock;
  }

  /** Makes today's where it is time and there is something to tell. */
  public void make() {
    ZonedDateTime now = clock.instant().atZone(DueDates.ZONE);
    if (now.toLocalTime().isBefore(from)) {
      return;
    }
    for (String address : notices.addresses()) {
      make(address, now.toLocalDate());
    }
  }

  private void make(String address, LocalDate day) {
    String id = "mail/" + address + "/" + day;
    if (parcels.find(id).isPresent()) {
      return;
    }
    Set<String> carried = parcels.carried(address);
    List<Notice> open =
        notices.of(address, MOST).stream().filter(each -> !carried.contains(each.id())).toList();
    if (!open.isEmpty()) {
      parcels.add(
          Parcel.waiting(
              id,
              Parcel.Channel.MAIL,
              address,
              open.stream().map(Notice::id).toList(),
              subject(open, day),
              body(open),
              clock.instant()));
    }
  }

  private static String subject(List<Notice> open, LocalDate day) {
    String what = open.size() == 1 ? open.getFirst().heading() : open.size() + " indicators moved";
    return what + " – " + Periods.day(day);
  }

  private String body(List<Notice> open) {
    return open.stream()
        .map(each -> each.heading() + "\n" + each.text() + "\n")
        .collect(
            Collectors.joining(
                "\n",
                "What has happened to the indicators that you answer for:\n\n",
                "\n" + council.get() + " sends this at most once a day.\n"));
  }
}
