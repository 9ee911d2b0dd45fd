package org.waymark.indicator.notification;

/** Sends parcels of one channel. */
public interface Sender {
  Parcel.Channel channel();

  /** Never throws: what goes wrong is an answer. */
  Attempt send(Parcel parcel);
}
