package org.waymark.indicator.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.contracts.catalogue.CatalogueIndex;
import org.waymark.contracts.catalogue.Indicator;
import org.waymark.contracts.catalogue.Owner;
import org.waymark.contracts.event.Envelope;
import org.waymark.contracts.event.EventTypes;
import org.waymark.contracts.event.TrackEvent;

/**
 * Notes for whom a track event is, before its place in the log is given up. Noting it again changes
 * nothing. What is older than the memory given is not told any more: a log that is read from its
 * beginning must not tell a council of years past.
 */
public final class Announcer {
  private final Notices notices;
  private final Parcels parcels;
  private final Supplier<Optional<CatalogueIndex>> catalogue;
  private final Map<String, String> addresses;
  private final List<Webhook> webhooks;
  private final Duration memory;
  private final Clock clock;

  /**
   * @param addresses by the codes of posts
   */
  public Announcer(
      Notices notices,
      Parcels parcels,
      Supplier<Optional<CatalogueIndex>> catalogue,
      Map<String, String> addresses,
      List<Webhook> webhooks,
      Duration memory,
      Clock clock) {
    this.notices = notices;
    this.parcels = parcels;
    this.catalogue = catalogue;
    this.addresses = Map.copyOf(addresses);
    this.webhooks = List.copyOf(webhooks);
    this.memory = memory;
    this.clock = clock;
  }

  public void announce(Envelope envelope) {
    if (!(envelope.event() instanceof TrackEvent event)
        || event.at().isBefore(clock.instant().minus(memory))) {
      return;
    }
    byMail(event);
    String type = EventTypes.nameOf(event);
    for (Webhook webhook : webhooks) {
      if (webhook.wants(type)) {
        parcels.add(
            Parcel.waiting(
                "webhook/" + webhook.name() + "/" + event.id(),
                Parcel.Channel.WEBHOOK,
                webhook.name(),
                List.of(event.id()),
                type,
                CloudEventText.of(envelope),
                clock.instant()));
      }
    }
  }

  private void byMail(TrackEvent event) {
    CatalogueIndex index = catalogue.get().orElse(null);
    if (addresses.isEmpty() || index == null) {
      return;
    }
    Indicator indicator = index.indicator(event.series().indicator()).orElse(null);
    String address = indicator == null ? null : address(index, indicator.owner());
    if (indicator != null && address != null) {
      notices.add(
          List.of(
              new Notice(
                  address,
                  event.id(),
                  NoticeWords.heading(event, indicator, index),
                  event.reason(),
                  event.at())));
    }
  }

  /** That of the post, else of the nearest one above it that has any. */
  private @Nullable String address(CatalogueIndex index, @Nullable String post) {
    List<String> asked = new ArrayList<>();
    for (String at = post; at != null && !asked.contains(at); at = above(index, at)) {
      if (addresses.containsKey(at)) {
        return addresses.get(at);
      }
      asked.add(at);
    }
    return null;
  }

  private static @Nullable String above(CatalogueIndex index, String post) {
    return index.catalogue().owners().stream()
        .filter(owner -> owner.code().equals(post))
        .findFirst()
        .map(Owner::reportsTo)
        .orElse(null);
  }
}
