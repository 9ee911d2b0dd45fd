package org.waymark.indicator.inputs;

import org.waymark.contracts.due.WorkingDays;

/** What every partition's fold needs of its surroundings. */
public record FoldParts(
    SeriesStore store,
    Publisher publisher,
    Log log,
    Catalogues catalogues,
    WorkingDays days,
    Tally tally,
    Step.Hook hook) {}
