package org.waymark.contracts.event;

/** What can stand on a topic. The type on the wire is {@link EventTypes}' name, never the class. */
public sealed interface Event
    permits InputRow,
        QueryDecided,
        LedgerFact,
        SubmissionOpened,
        SubmissionCompleted,
        Broadcast,
        CataloguePublished,
        SeriesStateChanged,
        TrackEvent,
        SeriesCut,
        CutCompleted,
        RowOutcome,
        QueryAnswered,
        QueryLapsed,
        PositionReached {}
