package org.waymark.contracts.catalogue;

import java.util.List;

/**
 * One of several figures that a row of a sender's file holds.
 *
 * @param where the rows that hold it; all where there is no condition
 * @param columns what this figure has of its own
 */
public record MappedFigure(List<MappingCondition> where, List<MappedColumn> columns) {}
