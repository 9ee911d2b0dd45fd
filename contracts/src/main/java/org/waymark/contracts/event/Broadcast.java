package org.waymark.contracts.event;

/**
 * What every partition of inputs and ledger is told in the same order: appended to the control
 * topic, relayed from there. A relayed copy carries its control number in the envelope.
 */
public sealed interface Broadcast extends Event permits CatalogueActivated, Ticked, CutRequested {}
