package org.waymark.contracts.event;

/** From here on this version of the catalogue applies. */
public record CatalogueActivated(int version) implements Broadcast {}
